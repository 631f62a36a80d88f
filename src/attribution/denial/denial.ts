import type { Found } from '../constructions/found.ts';
import { exceptionSlot } from './exceptions.ts';
import { type Report, reportOf } from './facts.ts';
import { withoutGeneral } from './general.ts';
import { houseSlot } from './houses.ts';
import { personSlot } from './persons.ts';
import { presentSlot } from './present.ts';
import { roomSlot } from './room.ts';
import { toldSlot } from './told.ts';
import { verblessSlots } from './verbless.ts';

/**
 * Deny by default in a report of a meeting: every person, institution or country in a sentence is a slot, whatever the
 * verb, unless a reading makes it a topic.
 * @param found what the other constructions found in this sentence
 * @param heading the sentence is a heading
 */
export function denialSlots(report: Report, found: readonly Found[], heading = false): readonly Found[] {
  const { parsed } = report;
  const reported = found.some((one) => one.head === 'generic');
  const slots: Found[] = verblessSlots(report, heading);
  parsed.units.forEach((unit, at) => {
    const slot =
      presentSlot(report, at) ??
      exceptionSlot(report, at) ??
      roomSlot(report, at) ??
      toldSlot(report, at) ??
      (unit.phrase === undefined ? undefined : (personSlot(report, at, reported) ?? houseSlot(report, at, reported)));
    if (slot !== undefined) slots.push(slot);
  });
  return withoutGeneral(report, slots, found);
}

/** What the other constructions found in a sentence of such a report, without what tells of the world. */
export function heardIn(report: Report, found: readonly Found[]): readonly Found[] {
  return found.length === 0 ? found : withoutGeneral(report, found, found);
}

export { reportOf };
