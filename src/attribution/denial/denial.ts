import type { Found } from '../constructions/found.ts';
import { bodySlot } from './bodies.ts';
import { agendaSlots } from './deeds/agenda.ts';
import { belongingSlot } from './deeds/belongings.ts';
import { calledSlot } from './deeds/called.ts';
import { countedSlots } from './deeds/counted.ts';
import { creditSlot } from './deeds/credit.ts';
import { exceptionSlot } from './deeds/exceptions.ts';
import { floorSlot } from './deeds/floor.ts';
import { guestSlot } from './deeds/guests.ts';
import { impressionSlot } from './deeds/impression.ts';
import { lifeSlot } from './deeds/lives.ts';
import { picturedSlots } from './deeds/pictured.ts';
import { presentSlot } from './deeds/present.ts';
import { roomSlot } from './deeds/room.ts';
import { seatSlot } from './deeds/seats.ts';
import { singleSlot, soleSlots } from './deeds/single.ts';
import { askedSlot, tallySlots } from './deeds/tally.ts';
import { toldSlot } from './deeds/told.ts';
import { verblessSlots } from './deeds/verbless.ts';
import { viewSlot } from './deeds/views.ts';
import { type Report, reportOf } from './facts.ts';
import { houseSlot } from './houses/houses.ts';
import { restSlot } from './houses/rest.ts';
import { personSlot } from './persons.ts';
import { withoutGeneral } from './world/general.ts';

/** A heading, words beside a picture, or running text. */
export type Part = 'heading' | 'picture' | 'text';

/**
 * Deny by default in a report of a meeting: every person, institution or country in a sentence is a slot, whatever the
 * verb, unless a reading makes it a topic.
 * @param found what the other constructions found in this sentence
 * @param part where the sentence stands
 * @param next the sentence behind it in its block
 */
export function denialSlots(
  report: Report,
  found: readonly Found[],
  part: Part = 'text',
  next?: Report,
): readonly Found[] {
  const { parsed } = report;
  const reported = found.some((one) => one.head === 'generic');
  const slots: Found[] = verblessSlots(report, part === 'heading');
  slots.push(
    ...agendaSlots(report, part === 'heading'),
    ...countedSlots(report),
    ...tallySlots(report),
    ...soleSlots(report),
  );
  const asked = askedSlot(report, next);
  if (asked !== undefined) return [...slots, asked];
  if (part === 'picture') slots.push(...picturedSlots(report));
  parsed.units.forEach((unit, at) => {
    const slot =
      bodySlot(report, at) ??
      belongingSlot(report, at) ??
      presentSlot(report, at) ??
      exceptionSlot(report, at) ??
      roomSlot(report, at) ??
      toldSlot(report, at) ??
      creditSlot(report, at) ??
      seatSlot(report, at) ??
      singleSlot(report, at) ??
      calledSlot(report, at) ??
      guestSlot(report, at) ??
      impressionSlot(report, at) ??
      floorSlot(report, at) ??
      viewSlot(report, at) ??
      lifeSlot(report, at) ??
      (unit.phrase === undefined
        ? undefined
        : (personSlot(report, at, reported) ?? houseSlot(report, at, reported) ?? restSlot(report, at, reported)));
    if (slot !== undefined) slots.push(slot);
  });
  return withoutGeneral(report, slots, found);
}

/** What the other constructions found in a sentence of such a report, without what tells of the world. */
export function heardIn(report: Report, found: readonly Found[]): readonly Found[] {
  return found.length === 0 ? found : withoutGeneral(report, found, found);
}

export { reportOf };
