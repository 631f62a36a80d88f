import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import type { Report } from '../report.ts';

/** A remark in a comment names few. */
const LONGEST = 8;

/**
 * Somebody and nothing else where a verb would be: The head of Wessex Rural Water. (behind “Who?”); Left before the vote: the
 * police union; in a comment beside a remark whoever made it. @param comment the sentence stands in a comment
 */
export function aloneSlots(report: Report, comment: boolean): readonly Found[] {
  if (comment) return notedSlots(report);
  const slot = answerSlot(report) ?? leavingSlot(report) ?? joiningSlot(report);
  return slot === undefined ? [] : [slot];
}

/** A sentence that is one office or description, to its stop. */
function answerSlot(report: Report): Found | undefined {
  const { units, text } = report.parsed;
  const [who, mark] = units;
  if (who?.phrase === undefined || units.length !== 2 || text.tokens[mark?.first ?? -1]?.text !== '.') return undefined;
  if (who.governed !== undefined || who.phrase.definite !== true || who.phrase.plural === true) return undefined;
  const person = personOf(report, who.phrase);
  const told =
    person === 'told' ||
    (person === 'office' && who.phrase.complement !== undefined && isHouse(report, who.phrase.complement));
  return told ? slotFromPhrase(who.phrase, denied('answer', who)) : undefined;
}

/** Left before the vote: the union; Vor der Abstimmung gegangen: das BSI. */
function leavingSlot(report: Report): Found | undefined {
  const { parsed, words } = report;
  const { units } = parsed;
  const colon = units.findIndex(({ kind }) => kind === 'colon');
  if (colon < 1 || colon > 6) return undefined;
  const lead = units.slice(0, colon);
  const isGone = (unit: Unit | undefined): boolean => words.sets.departures.has(lowerAt(parsed, unit?.first ?? -1));
  // vor der Abstimmung gegangen: nobody in front of it
  const nobody = lead.every(({ phrase, governed }) => phrase === undefined || governed !== undefined);
  if (!isGone(lead[0]) && !(isGone(lead.at(-1)) && nobody)) return undefined;
  const who = units[colon + 1];
  if (who?.phrase === undefined || who.governed !== undefined || !isSomebody(report, who)) return undefined;
  return slotFromPhrase(who.phrase, denied('gesture', who), who.phrase.kind === 'place' ? 'organisation' : undefined);
}

/** Dialling in was the mayor's office; Était connectée la mairie: whoever stands last, behind the copula. */
function joiningSlot(report: Report): Found | undefined {
  const { parsed, words } = report;
  const { units } = parsed;
  const who = units.at(-1)?.kind === 'mark' ? units.at(-2) : units.at(-1);
  if (who?.phrase === undefined || who.governed !== undefined || units.length > 6 || who === units[0]) return undefined;
  const lead = units.slice(0, units.indexOf(who));
  const is = (set: ReadonlySet<string>): boolean => lead.some(({ first }) => set.has(lowerAt(parsed, first)));
  const opens = lead.slice(0, 2).some(({ first }) => words.sets.joinings.has(lowerAt(parsed, first)));
  if (!opens || !is(words.sets.being) || report.facts.some(({ year }) => year)) return undefined;
  // nobody in front of it
  if (lead.some(({ kind, phrase }) => kind === 'pronoun' || phrase?.determiner !== undefined)) return undefined;
  return isSomebody(report, who) ? slotFromPhrase(who.phrase, denied('named', who)) : undefined;
}

/** <!-- Uelzen district and the chamber of crafts -->: nothing but people and houses. */
function notedSlots(report: Report): readonly Found[] {
  const { parsed } = report;
  const { units } = parsed;
  if (
    units.length > LONGEST ||
    !units.every((unit) => BESIDE.has(unit.kind) || isOffice(unit) || isNoted(report, unit))
  )
    return [];
  return units.flatMap((unit) => {
    if (unit.phrase === undefined || !(isSomebody(report, unit) || unit.governed !== undefined)) return [];
    const slot = slotFromPhrase(
      unit.phrase,
      denied('note', unit),
      isHouse(report, unit.phrase) ? 'organisation' : undefined,
    );
    return slot === undefined ? [] : [slot];
  });
}

const BESIDE: ReadonlySet<Unit['kind']> = new Set(['comma', 'conjunction', 'open', 'close', 'mark', 'semicolon']);

/** président de …: an office that looks like a verb */
const isOffice = ({ word, uses }: Unit): boolean =>
  word.noun?.class === 'role' || uses?.[0]?.verb.frame === 'procedural';

/** Somebody, or what somebody is. */
function isNoted(report: Report, unit: Unit): boolean {
  if (unit.phrase === undefined) return false;
  if (unit.governed !== undefined) return isHouse(report, unit.phrase);
  return isSomebody(report, unit) || unit.phrase.kind === 'unknown' || unit.phrase.kind === 'role';
}

function isSomebody(report: Report, { phrase }: Unit): boolean {
  if (phrase === undefined) return false;
  const person = personOf(report, phrase);
  return (person !== undefined && person !== 'occupation') || isHouse(report, phrase);
}
