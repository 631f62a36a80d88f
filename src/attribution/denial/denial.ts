import type { Found } from '../constructions/found.ts';
import { bodySlot } from './bodies.ts';
import { agendaSlots } from './deeds/agenda.ts';
import { aloneSlots } from './deeds/alone.ts';
import { asideSlots } from './deeds/asides.ts';
import { attachedSlot } from './deeds/attached.ts';
import { attendanceSlot } from './deeds/attendance.ts';
import { ballotSlots } from './deeds/ballots.ts';
import { belongingSlot } from './deeds/belongings.ts';
import { betrayedSlot } from './deeds/betrayed.ts';
import { bracketSlots } from './deeds/brackets.ts';
import { calledSlot } from './deeds/called.ts';
import { cleftSlots } from './deeds/clefts.ts';
import { cornerSlots } from './deeds/corners.ts';
import { countedSlots } from './deeds/counted.ts';
import { creditSlot } from './deeds/credit.ts';
import { delegationSlot } from './deeds/delegations.ts';
import { exceptionSlot } from './deeds/exceptions.ts';
import { floorSlot } from './deeds/floor.ts';
import { guestSlot } from './deeds/guests.ts';
import { heardOfSlot } from './deeds/heard-of.ts';
import { impressionSlot } from './deeds/impression.ts';
import { lifeSlot } from './deeds/lives.ts';
import { occupiedSlot } from './deeds/occupied.ts';
import { ownedSlots } from './deeds/owned.ts';
import { pairSlots } from './deeds/pairs.ts';
import { envoys, picturedSlots } from './deeds/pictured.ts';
import { presentSlot } from './deeds/present.ts';
import { roomSlot } from './deeds/room.ts';
import { seatingSlots, seatSlot } from './deeds/seats.ts';
import { singleSlot, soleSlots } from './deeds/single.ts';
import { spreadSlots } from './deeds/spread.ts';
import { askedSlot, tallySlots } from './deeds/tally.ts';
import { toldSlot } from './deeds/told.ts';
import { verblessSlots } from './deeds/verbless.ts';
import { viewSlot } from './deeds/views.ts';
import { workSlots } from './deeds/works.ts';
import { houseSlot } from './houses/houses.ts';
import { restSlot } from './houses/rest.ts';
import { personSlot } from './persons.ts';
import { type Report, reportOf } from './report.ts';
import { withoutGeneral } from './world/general.ts';

/** A heading, words beside a picture, a comment, or running text. */
export type Part = 'heading' | 'picture' | 'comment' | 'text';

type Deed = (report: Report, at: number) => Found | undefined;

/** Asked in this order; the first that finds somebody wins. */
const DEEDS: readonly Deed[] = [
  bodySlot,
  belongingSlot,
  presentSlot,
  exceptionSlot,
  attachedSlot,
  roomSlot,
  toldSlot,
  creditSlot,
  seatSlot,
  singleSlot,
  calledSlot,
  delegationSlot,
  betrayedSlot,
  guestSlot,
  impressionSlot,
  floorSlot,
  viewSlot,
  lifeSlot,
  occupiedSlot,
  heardOfSlot,
  attendanceSlot,
];

/** Not what is told of the world as often: people who, everybody but. */
const ROOM_DEEDS = DEEDS.filter((deed) => deed !== presentSlot && deed !== exceptionSlot);

function firstOf(deeds: readonly Deed[], report: Report, at: number): Found | undefined {
  for (const deed of deeds) {
    const slot = deed(report, at);
    if (slot !== undefined) return slot;
  }
  return undefined;
}

/** Who is set apart by number, place or a word, wherever a sentence of the room stands. */
const setApart = (report: Report): readonly Found[] =>
  [
    countedSlots,
    tallySlots,
    soleSlots,
    cornerSlots,
    asideSlots,
    seatingSlots,
    bracketSlots,
    cleftSlots,
    ballotSlots,
    ownedSlots,
    spreadSlots,
  ].flatMap((slots) => slots(report));

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
    ...setApart(report),
    ...workSlots(report),
    ...pairSlots(report),
  );
  const asked = askedSlot(report, next);
  if (asked !== undefined) return [...slots, asked];
  if (part === 'picture') slots.push(...picturedSlots(report));
  if (part === 'text' || part === 'comment') slots.push(...aloneSlots(report, part === 'comment'));
  parsed.units.forEach((unit, at) => {
    const slot =
      firstOf(DEEDS, report, at) ??
      (unit.phrase === undefined
        ? undefined
        : (personSlot(report, at, reported) ?? houseSlot(report, at, reported) ?? restSlot(report, at, reported)));
    if (slot !== undefined) slots.push(slot);
  });
  return withoutGeneral(report, slots, found);
}

/**
 * What a paper of a declared meeting tells of somebody that only happens in a room, in a sentence that shows no room
 * otherwise: a chamber rolled its eyes, the last word went to Estonia, two voted no and who.
 */
export function deedSlots(report: Report, part: Part): readonly Found[] {
  const slots: Found[] = [...setApart(report), ...(part === 'picture' ? envoys(report) : [])];
  if (part === 'comment') slots.push(...aloneSlots(report, true));
  report.parsed.units.forEach((_, at) => {
    const slot = firstOf(ROOM_DEEDS, report, at);
    // X to do it: a paper has its tasks as well
    if (slot !== undefined && slot.cue !== 'task') slots.push(slot);
  });
  return withoutGeneral(report, slots, slots);
}

/** What the other constructions found in a sentence of such a report, without what tells of the world. */
export function heardIn(report: Report, found: readonly Found[]): readonly Found[] {
  return found.length === 0 ? found : withoutGeneral(report, found, found);
}

export { reportOf };
