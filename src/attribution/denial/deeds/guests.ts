import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, housedSlot, uniqueSlot } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** Whom a sentence shows in the room: among those present was X; the person behind the app; the intelligence people. */
export function guestSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  const met = phrase === undefined ? undefined : metWith(report, at);
  if (met !== undefined) return slotFromPhrase(met, denied('named', unit));
  if (phrase === undefined || unit.governed !== undefined) return undefined;
  if (isGuest(report, at, phrase)) {
    const house = isHouse(report, phrase) && personOf(report, phrase) === undefined;
    return house ? slotFromPhrase(phrase, denied('named', unit)) : uniqueSlot(phrase, denied('named', unit));
  }
  if (isInvited(report, at, phrase)) return slotFromPhrase(phrase, denied('named', unit));
  if (isMaker(report, at, phrase)) return uniqueSlot(phrase, denied('named', unit));
  return isFolk(report, at, phrase) ? housedSlot(phrase, denied('mind', unit)) : undefined;
}

/** Zusammenfassung der Runde mit der Pflegedirektorin, notes of the meeting with the head nurse: whom it was with. */
function metWith(report: Report, at: number): Phrase | undefined {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.year || facts.deontic) return undefined;
  const { phrase, governed = '' } = parsed.units[at] as Unit;
  const { phrase: before } = parsed.units[at - 1] ?? {};
  const isRoom = (one: Phrase | undefined): boolean => words.sets.rooms.has(lowerAt(parsed, one?.head ?? -1));
  const isMet = (one: Phrase | undefined): one is Phrase => {
    if (one?.definite !== true || isPlural(report, one)) return false;
    const person = personOf(report, one);
    return person !== undefined && person !== 'occupation';
  };
  if (words.sets.having.has(governed) && (isRoom(before) || isRoom(before?.complement)) && isMet(phrase)) return phrase;
  for (const one of [phrase, phrase?.complement])
    if (
      isRoom(one) &&
      words.sets.having.has(lowerAt(parsed, (one?.complement?.first ?? 0) - 1)) &&
      isMet(one?.complement)
    )
      return one.complement;
  return undefined;
}

/** Der Einladung gefolgt waren unter anderem Verdi und das Institut: whoever an invitation was to came. */
function isInvited(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words, facts } = report;
  const { invitations, past, perfect } = words.sets;
  if (facts.some(({ year }) => year) || phrase.definite === false || !isHouse(report, phrase)) return false;
  const own = parsed.units.slice(0, at);
  const invited = own.some(({ phrase: one }) => invitations.has(lowerAt(parsed, one?.head ?? -1)));
  return (
    invited &&
    own.some(({ kind, first }) => {
      const lower = lowerAt(parsed, first);
      return kind === 'auxiliary' && (past.has(lower) || perfect.has(lower));
    })
  );
}

/** How far in a sentence the words that open such a list reach. */
const LEAD = 5;

/** Among the guests was a deputy governor; zu den Anwesenden zählte ein Brigadegeneral. */
function isGuest(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const from = parsed.units[0]?.first ?? 0;
  const lead = lowerAt(parsed, from);
  if (!words.sets.among.has(lead) || isPlural(report, phrase)) return false;
  const is = ({ first, phrase: one }: Unit): boolean =>
    one === undefined &&
    (words.sets.being.has(lowerAt(parsed, first)) || words.sets.counting.has(lowerAt(parsed, first)));
  if (!parsed.units.slice(0, at).some(is)) return false;
  let company = false;
  for (let token = from + 1; token < from + LEAD && token < phrase.first; token++)
    if (words.sets.company.has(lowerAt(parsed, token))) company = true;
  if (!company || phrase.kind === 'generic') return false;
  return personOf(report, phrase) !== undefined || isHouse(report, phrase) || phrase.kind === 'role';
}

/** The person behind the homework app saw no reason to worry: of one thing there is one maker. */
function isMaker(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const next = parsed.units[at + 1];
  const what = next?.phrase;
  const between = next?.governed ?? lowerAt(parsed, phrase.last);
  const behind = words.sets.behinds.has(between);
  if (what === undefined || !behind || phrase.definite !== true || what.definite !== true) return false;
  const head = lowerAt(parsed, phrase.head);
  if (phrase.kind !== 'generic' && phrase.kind !== 'role') return false;
  if (!words.sets.members.has(head) && !words.sets.present.has(head)) return false;
  // the man behind the lectern: where somebody stood
  if (words.sets.seats.has(lowerAt(parsed, what.head))) return false;
  const facts = factsAt(report, at);
  return facts !== undefined && !facts.deontic && !facts.year;
}

/** The domestic intelligence people were relaxed; les gens du renseignement: a house by what it does. */
function isFolk(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (facts === undefined || !facts.past || facts.year || facts.figures || phrase.definite !== true) return false;
  if (!words.sets.folks.has(lowerAt(parsed, phrase.head))) return false;
  if (parsed.text.lexicon.pack.headFirst === true) {
    const { complement } = phrase;
    const { tokens, words: known } = parsed.text;
    const house = complement !== undefined && tokens[complement.head]?.capital === true && isHouse(report, complement);
    const next = known[phrase.last + 2];
    const service = next?.noun?.class === 'organisation' || next?.noun?.class === 'abstract' || next?.adverb === true;
    return (words.sets.contracted.has(lowerAt(parsed, phrase.last + 1)) && service) || house;
  }
  for (let token = phrase.first + 1; token < phrase.head; token++) {
    // the reasons people gave
    if (/[^s]s$/.test(lowerAt(parsed, token))) return false;
    const noun = parsed.text.words[token]?.noun?.class;
    if (noun === 'organisation' || noun === 'abstract' || noun === 'place')
      return facts.mind || facts.reflexive || !facts.act;
  }
  return false;
}
