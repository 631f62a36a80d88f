import { type Segment, sourceRange } from '../attribution/segments/segment.ts';
import type { Channel, Fix } from '../finding.ts';

/** Where words of the author stand as running text; elsewhere a change could break a file name, a link or a value. */
const PROSE = new Set<Channel>(['text', 'heading', 'table', 'quote', 'caption', 'footnote']);

/**
 * A fix at its place in the source. Undefined where markup begins or ends within the words, or a link hangs on them: what
 * is replaced must be nothing but words.
 */
export function fixInSource(fix: Fix, segment: Segment): Fix | undefined {
  if (!PROSE.has(segment.channel) || !isPlain(segment, fix.start, fix.end)) return undefined;
  return { ...fix, ...sourceRange(segment, fix.start, fix.end) };
}

function isPlain({ text, from, to, marks }: Segment, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const [first, last, next] = [from[at] as number, to[at] as number, from[at + 1]];
    // a line break may stand for more than one character
    if (last - first !== 1 && text[at] !== ' ') return false;
    if (at + 1 < end && next !== last) return false;
  }
  return marks.every(
    (mark) => mark.kind === 'break' || mark.end < start || end < mark.start || holds(mark, start, end),
  );
}

/** Emphasis around the whole is kept around what stands there instead. */
function holds(mark: Segment['marks'][number], start: number, end: number): boolean {
  return mark.kind === 'emphasis' && mark.start <= start && end <= mark.end;
}
