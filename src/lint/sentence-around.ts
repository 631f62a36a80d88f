import type { Segment } from '../attribution/segments/segment.ts';
import { findSentences } from '../attribution/sentences/sentences.ts';
import { readText } from '../attribution/words/read-text.ts';
import type { Span } from './spans.ts';

const known = new WeakMap<Segment, readonly Span[]>();

/** Sentences as the engine reads them: no abbreviation, no day of a month and no stop within a quotation ends one. */
function sentencesOf(segment: Segment): readonly Span[] {
  const read = known.get(segment);
  if (read !== undefined) return read;
  const { tokens, words, quotations, text } = readText(segment);
  const spans = findSentences(tokens, words, quotations).map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? text.length,
  }));
  known.set(segment, spans);
  return spans;
}

/** The sentence, or the sentences, in which a stretch of a segment stands; the whole text where none does. */
export function sentenceAround(segment: Segment, { start, end }: Span): Span {
  const sentences = sentencesOf(segment);
  return {
    start: sentences.findLast((one) => one.start <= start)?.start ?? 0,
    end: sentences.find((one) => one.end >= end)?.end ?? segment.text.length,
  };
}
