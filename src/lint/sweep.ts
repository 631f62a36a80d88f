import { textSegment } from '../attribution/make-segment.ts';
import { sourceRange } from '../attribution/segment.ts';
import type { Brief } from '../brief/brief.ts';
import type { Draft } from '../finding.ts';
import type { Context } from './context.ts';
import { roster } from './rules/roster.ts';

/**
 * Names of the roster that stand in the source where no channel is read: keys of the frontmatter, citation keys, names
 * of directives, calls of notes. The file itself lies in a repository, so that "anywhere" means every character of it.
 * @param found what the channels were found guilty of
 */
export function sweep(brief: Brief, context: Context, found: readonly Draft[]): Draft[] {
  if ((context.rosters ?? []).length === 0) return [];
  const known = found.filter(({ code }) => code === 'CHR305');
  const drafts: Draft[] = [];
  let offset = 0;
  for (const line of brief.source.split('\n')) {
    const segment = textSegment(line, 'code', brief.lang, 'code');
    for (const hit of roster.run([segment], context)) {
      if (hit.severity !== 'block' || hit.variant === 'declared') continue;
      const range = sourceRange(segment, hit.start, hit.end);
      const [start, end] = [offset + range.start, offset + range.end];
      if (known.some((other) => other.start < end && start < other.end)) continue;
      const { code, severity, variant = 'default', trace = {} } = hit;
      drafts.push({
        code,
        severity,
        variant,
        start,
        end,
        data: {},
        trace: { ...trace, channel: 'code', layer: 'markdown' },
      });
    }
    offset += line.length + 1;
  }
  return drafts;
}
