import { findPersonNames, type PersonName } from '../attribution/person-names.ts';
import type { Segment } from '../attribution/segment.ts';
import { type Spans, spansOf } from './spans.ts';

const found = new WeakMap<Segment, { readonly names: readonly PersonName[]; readonly spans: Spans }>();

/** Personal names of a segment, found once and shared by all rules. */
export function namesIn(segment: Segment): readonly PersonName[] {
  return read(segment).names;
}

/** The same, to be asked about ranges. */
export function nameSpansIn(segment: Segment): Spans {
  return read(segment).spans;
}

function read(segment: Segment): { readonly names: readonly PersonName[]; readonly spans: Spans } {
  const known = found.get(segment);
  if (known !== undefined) return known;
  const names = findPersonNames(segment.text, segment.lang);
  const made = { names, spans: spansOf(names) };
  found.set(segment, made);
  return made;
}
