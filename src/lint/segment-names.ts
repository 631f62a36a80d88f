import { findPersonNames, type PersonName } from '../attribution/names/person-names.ts';
import type { Segment } from '../attribution/segments/segment.ts';
import { memory } from '../memory.ts';
import { type Spans, spansOf } from './spans.ts';

interface Named {
  readonly names: readonly PersonName[];
  readonly spans: Spans;
}

const found = new WeakMap<Segment, Named>();
const kept = memory<Named>();

/** Personal names of a segment, found once and shared by all rules. */
export function namesIn(segment: Segment): readonly PersonName[] {
  return read(segment).names;
}

/** The same, to be asked about ranges. */
export function nameSpansIn(segment: Segment): Spans {
  return read(segment).spans;
}

function read(segment: Segment): Named {
  const known = found.get(segment);
  if (known !== undefined) return known;
  const { text, lang } = segment;
  const made = kept.recall(
    () => `${lang} ${text}`,
    text.length,
    () => {
      const names = findPersonNames(text, lang);
      return { names, spans: spansOf(names) };
    },
  );
  found.set(segment, made);
  return made;
}
