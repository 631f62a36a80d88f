import { memory } from '../memory.ts';
import type { Segment } from './segments/segment.ts';

const found = new WeakMap<Segment, boolean>();
const kept = memory<boolean>();

/**
 * Does the paragraph or the heading above it place what is told in a meeting?
 * @param words `strongRoom` of the segment's language
 */
export function isInRoom(segments: readonly Segment[], segment: Segment, words: ReadonlySet<string>): boolean {
  const heading = segment.heading >= 0 ? segments[segment.heading] : undefined;
  return hasWord(segment, words) || (heading !== undefined && hasWord(heading, words));
}

function hasWord(segment: Segment, words: ReadonlySet<string>): boolean {
  const known = found.get(segment);
  if (known !== undefined) return known;
  const { text, lang } = segment;
  const has = kept.recall(
    () => `${lang} ${text}`,
    1,
    () =>
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => words.has(word)),
  );
  found.set(segment, has);
  return has;
}
