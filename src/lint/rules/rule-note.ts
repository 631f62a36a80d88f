import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Segment } from '../../attribution/segment.ts';
import type { Hit, Rule } from '../check.ts';
import type { Context } from '../context.ts';

/** CHR610: one Rule, never Rules; a session document says under which rule it was held and how many were there. */
export const ruleNote: Rule = {
  code: 'CHR610',
  *run(segments, context) {
    let named = false;
    for (const [index, segment] of segments.entries()) {
      if (!/chatham/i.test(segment.text)) continue;
      const { rule, rulePlural } = roomPacks[segment.lang];
      const plural = rulePlural.exec(segment.text);
      named ||= rule.test(segment.text);
      if (plural !== null) yield hit(index, 'plural', plural.index, plural.index + plural[0].length);
    }
    yield* missing(segments, context, named);
  },
};

/** What is missing can only be said of the source, where everything is. */
function* missing(segments: readonly Segment[], context: Context, named: boolean): Iterable<Hit> {
  const source = segments.findIndex(({ channel }) => channel === 'slug');
  if (source < 0 || !context.session || context.regime !== 'chatham-house') return;
  const end = Math.min(1, segments[source]?.text.length ?? 0);
  if (end === 0) return;
  if (!named && context.ruleStated !== true) yield hit(source, 'no-note', 0, end);
  if (context.attendance === undefined) yield hit(source, 'no-attendance', 0, end);
}

function hit(segment: number, variant: string, start: number, end: number): Hit {
  return { code: 'CHR610', variant, severity: 'warn', segment, start, end };
}
