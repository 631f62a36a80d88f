import { findPersonNames, type PersonName } from '../attribution/person-names.ts';
import type { Segment } from '../attribution/segment.ts';

const found = new WeakMap<Segment, readonly PersonName[]>();

/** Personal names of a segment, found once and shared by all rules. */
export function namesIn(segment: Segment): readonly PersonName[] {
  const known = found.get(segment);
  if (known !== undefined) return known;
  const names = findPersonNames(segment.text, segment.lang);
  found.set(segment, names);
  return names;
}
