import { type Segment, sourceRange } from './segment.ts';

/** A place in the source file, UTF-16, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Index {
  /** letters and digits of all segments, small, with a gap between segments */
  readonly letters: string;
  /** for each letter: segment and normalised offset */
  readonly segment: Uint32Array;
  readonly offset: Uint32Array;
}

const built = new WeakMap<readonly Segment[], Index>();

/**
 * Where words found in an artefact stand in the source: letters and digits are compared, nothing else, so that line
 * breaks, hyphenation and quotation marks of the artefact make no difference. Of several places the one wins whose
 * segment says the rest of `around` too.
 *
 * @param segments segments of the source; indexed once
 * @param text     the words, normalised
 * @param around   the block they were found in, normalised
 */
export function locate(segments: readonly Segment[], text: string, around = ''): Place | undefined {
  const wanted = lettersOf(text);
  if (wanted === '') return undefined;
  const index = indexOf(segments);
  let best: { at: number; score: number } | undefined;
  const context = lettersOf(around);
  const before = context.indexOf(wanted);
  let tries = 0;
  for (
    let at = index.letters.indexOf(wanted);
    at >= 0 && tries < 200;
    at = index.letters.indexOf(wanted, at + 1), tries++
  ) {
    const score = scoreAt(segments, index, at, wanted.length, context, before);
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best === undefined ? undefined : placeAt(segments, index, best.at, wanted.length);
}

/** Letters of context that agree to the left and right, and a little for standing at word boundaries. */
function scoreAt(
  segments: readonly Segment[],
  index: Index,
  at: number,
  length: number,
  context: string,
  before: number,
): number {
  let score = wholeWord(segments, index, at, length) ? 1 : 0;
  if (before < 0) return score;
  for (let i = 1; i <= 80 && before - i >= 0 && index.letters[at - i] === context[before - i]; i++) score++;
  const [right, end] = [at + length, before + length];
  for (let i = 0; i < 80 && end + i < context.length && index.letters[right + i] === context[end + i]; i++) score++;
  return score;
}

function wholeWord(segments: readonly Segment[], index: Index, at: number, length: number): boolean {
  const text = segments[index.segment[at] ?? 0]?.text ?? '';
  const last = segments[index.segment[at + length - 1] ?? 0]?.text ?? '';
  const letter = /[\p{L}\p{N}]/u;
  return (
    !letter.test(text[(index.offset[at] ?? 0) - 1] ?? '') &&
    !letter.test(last[(index.offset[at + length - 1] ?? 0) + 1] ?? '')
  );
}

function placeAt(segments: readonly Segment[], index: Index, at: number, length: number): Place | undefined {
  const segment = segments[index.segment[at] ?? 0];
  if (segment === undefined) return undefined;
  return sourceRange(segment, index.offset[at] ?? 0, (index.offset[at + length - 1] ?? 0) + 1);
}

const unit = /[\p{L}\p{N}]/u;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function indexOf(segments: readonly Segment[]): Index {
  const known = built.get(segments);
  if (known !== undefined) return known;
  const size = segments.reduce((sum, { text }) => sum + text.length + 1, 0);
  const [segment, offset] = [new Uint32Array(size), new Uint32Array(size)];
  const parts: string[] = [];
  let length = 0;
  segments.forEach(({ text }, s) => {
    for (let i = 0; i < text.length; i++) {
      const char = text[i] as string;
      const code = char.charCodeAt(0);
      const plain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
      if (!plain && !unit.test(char)) continue;
      const small = plain ? char : char.toLowerCase();
      if (small.length !== 1) continue;
      parts.push(small);
      segment[length] = s;
      offset[length++] = i;
    }
    parts.push('\n');
    length++;
  });
  const index = { letters: parts.join(''), segment, offset };
  built.set(segments, index);
  return index;
}
