import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import type { Hit, Rule } from '../check.ts';

/** CHR302: a background paper that says who will come, a report with an annex of who was there (CONTENT.md, "Types"). */
export const guestLists: Rule = {
  code: 'CHR302',
  *run(segments, { type, regime }) {
    const variant = type === 'background-paper' ? 'expected' : type === 'report' ? 'annex' : undefined;
    if (variant === undefined) return;
    for (const [index, segment] of segments.entries()) {
      const found = variant === 'annex' ? annexIn(segment) : roomPacks[segment.lang].expected.exec(segment.text);
      if (found) yield hit(variant, index, found, regime);
    }
  },
};

function annexIn({ kind, text, lang }: Segment): RegExpExecArray | null {
  return kind === 'heading' ? roomPacks[lang].annex.exec(text.trim()) : null;
}

function hit(variant: string, segment: number, { index: start, 0: words }: RegExpExecArray, regime: string): Hit {
  return { code: 'CHR302', variant, severity: 'block', segment, start, end: start + words.length, trace: { regime } };
}
