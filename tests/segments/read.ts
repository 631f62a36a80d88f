import type { Segment } from '../../src/attribution/segments/segment.ts';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import type { Brief, Language } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';

/** A brief as the product reads it. */
export function briefOf(
  source: string,
  { file = 'briefs/test.md', lang = 'de' as Language, type = 'policy-brief' } = {},
): Brief {
  return parseBrief({ file, source, defaults: { lang, type }, limits: defaultLimits });
}

export function segments(source: string): readonly Segment[] {
  return segmentsOf(briefOf(source));
}

/** `channel text` of every segment that has words. */
export function lines(found: readonly Segment[]): readonly string[] {
  return found.filter(({ text }) => text !== '').map(({ channel, text }) => `${channel}: ${text}`);
}

/** What stands in the source where a segment says `words`. */
export function sourceOf(source: string, found: readonly Segment[], words: string): string | undefined {
  for (const { text, from, to } of found) {
    const at = text.indexOf(words);
    if (at >= 0) return source.slice(from[at], to[at + words.length - 1]);
  }
  return undefined;
}
