import type { Found } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { isReported, lowerAt, unitsOf } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { ROOM_CUES } from '../deeds/room.ts';
import type { Facts } from '../facts.ts';
import { isPlural } from '../kinds.ts';
import { isInRoom } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';
import {
  isAmongThings,
  isHistoric,
  isKeepingMinutes,
  isNamedThing,
  isOnRoute,
  isOwnedThing,
  unitOf,
} from './no-speaker.ts';
import { isOfWorld, isSurveyed } from './paper.ts';
import { isResumed } from './resumed.ts';

/** Heads that may be anybody's everywhere; a name, a description or one office holder is always somebody. */
const KINDS = new Set(['organisation', 'sector', 'unknown', 'role']);
/** Constructions in which a clause with a verb tells what somebody does. */
const VERBAL = new Set(['verb-frame', 'verb-final', 'relative', 'stance', 'passive-agent', 'denied']);

/**
 * What stays of the slots of one sentence: not those of houses, groups and trades in a clause that tells what always
 * is, what the law or a court says, what should be done, or what somebody anonymous said of them.
 * @param found all slots of the sentence, anonymous ones as well
 */
export function withoutGeneral(report: Report, slots: readonly Found[], found: readonly Found[]): readonly Found[] {
  return slots.filter((one) => {
    if (isOnRoute(report, one) || isKeepingMinutes(report, one)) return false;
    if (one.carried || ROOM_CUES.has(one.cue)) return true;
    if (isHistoric(report, one) || isDated(report, one) || isResumed(report, one)) return false;
    if (isAsked(report) && (one.head === 'sector' || one.head === 'pronoun')) return false;
    if (one.head === 'name' && isOwnedThing(report, one)) return false;
    if ((one.head === 'sector' || one.head === 'unknown') && isWorld(report, one)) return false;
    if (one.head === 'name' && (isNamedThing(report, one) || isAmongThings(report, one))) return false;
    if (one.head === 'document' && isToBeWritten(report, one)) return false;
    if (isSurveyed(report, one) || (report.paper && isOfWorld(report, one))) return false;
    const at = unitOf(report.parsed, one.first);
    if (isOwnDue(report, at, one) || isAnyOnes(report, at, one)) return false;
    if (!KINDS.has(one.head) || !VERBAL.has(one.construction)) return true;
    const phrase = at === undefined ? undefined : report.parsed.units[at]?.phrase;
    if (at === undefined || phrase === undefined) return true;
    if (isToldBehindColon(report, at, one, found)) return false;
    return isSomebody(report, one, phrase) || !isGeneral(report, at, phrase, one, found);
  });
}

/** Referred to was the difference: in the first case the doctor is liable. What holds is told behind a colon by nobody. */
function isToldBehindColon(report: Report, at: number, one: Found, found: readonly Found[]): boolean {
  const { parsed, words } = report;
  if (words.sets.offices.has(lowerAt(parsed, one.noun)) || one.identifying.length > 0) return false;
  const colon = parsed.units.findIndex(({ kind }) => kind === 'colon');
  const facts = factsAt(report, at);
  if (colon < 0 || at < colon || facts === undefined || facts.past || facts.finite === undefined) return false;
  if (facts.mind || facts.attitude || isInRoom(report, colon) || parsed.quotes.length > 0) return false;
  const open = parsed.units[colon]?.first ?? 0;
  return found.some((other) => other.construction === 'impersonal' && other.first < open);
}

/** For two decades the committee asked: a position of that age is public. */
function isOverDecades(report: Report, { head }: Found): boolean {
  const { parsed, words } = report;
  if (head !== 'organisation' || isInRoom(report)) return false;
  return parsed.units.some(
    ({ phrase, governed }) =>
      governed !== undefined && phrase !== undefined && words.sets.ages.has(lowerAt(parsed, phrase.head)),
  );
}

/** at prices that the sellers thought fair: what a relative clause tells of a thing, by a noun in no list. */
function isOfThing({ parsed }: Report, at: number, { head, plural, identifying }: Found): boolean {
  const { units } = parsed;
  if (head !== 'unknown' || plural !== true || identifying.length > 0) return false;
  const opener = units[at - 1];
  if (opener?.kind !== 'subordinator' && opener?.kind !== 'relative') return false;
  const thing = units[at - 2]?.phrase;
  const inner = thing?.complement ?? thing;
  return (
    inner !== undefined && inner.kind !== 'utterance' && inner.kind !== 'document' && units[at - 2]?.kind === 'phrase'
  );
}

/** The frequency was set by a dispatch centre under the agreement of 2001: a house without a name in a dated clause. */
function isDated(report: Report, { construction, head, first, definite, identifying }: Found): boolean {
  if (construction !== 'participle' && construction !== 'passive-agent') return false;
  if (head !== 'organisation' || definite !== false || identifying.length > 0 || isInRoom(report)) return false;
  const at = unitOf(report.parsed, first);
  return at !== undefined && factsAt(report, at)?.year === true;
}

/** Aus Sicht der Herkunftsländer sind …: in the present groups of states are no delegation. */
function isWorld(report: Report, one: Found): boolean {
  const { parsed, words } = report;
  const at = unitOf(parsed, one.first);
  if (at === undefined || !words.sets.worlds.has(lowerAt(parsed, one.noun)) || isInRoom(report)) return false;
  return factsAt(report, at)?.past !== true;
}

/** By then a paper should sum up: one that nobody has written yet. */
function isToBeWritten(report: Report, one: Found): boolean {
  const at = unitOf(report.parsed, one.first);
  if (at === undefined || one.definite !== false || !VERBAL.has(one.construction)) return false;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.past) return false;
  const finite = lowerAt(report.parsed, report.parsed.units[facts.finite ?? -1]?.first ?? -1);
  return facts.deontic || report.words.sets.planned.has(finite);
}

/** The minister; but ministers and a minister are what the sentence is about. */
function isSomebody(report: Report, one: Found, phrase: Phrase): boolean {
  if (one.identifying.some((mark) => mark !== 'region' && mark !== 'official' && mark !== 'nationality')) return true;
  return (
    one.head === 'role' && !isPlural(report, phrase) && phrase.definite !== false && phrase.determiner !== undefined
  );
}

function isGeneral(report: Report, at: number, phrase: Phrase, one: Found, found: readonly Found[]): boolean {
  const facts = factsAt(report, at);
  if (facts === undefined) return false;
  if (isReportedOf(report, at, one, found)) return true;
  if (isOverDecades(report, one) || isOfThing(report, at, one)) return true;
  if (isServing(report, facts)) return true;
  if (isInRoom(report)) return false;
  const demanded = report.parsed.units[at]?.governed === undefined && isDemanded(report, facts);
  if (facts.deontic && (!facts.past || demanded)) return true;
  if (isJudged(report, one)) return true;
  if (isAsked(report) || isOfInfinitive(report, at) || isStipulated(report, at, facts)) return true;
  // supervisors learned from 2008
  const several = isPlural(report, phrase) || isSeveral(report, facts);
  const all = phrase.determiner === undefined && several && one.head !== 'organisation';
  // Behörden haben daraus bisher wenig gefolgert
  if (all && (facts.year || facts.figures || isHabit(report, phrase, facts))) return true;
  // faster than an official, who cannot listen
  const anybody = phrase.definite === false && phrase.complement === undefined && !facts.past;
  if (anybody && (report.words.sets.knowing.has(one.cue) || isTrade(report, one))) return true;
  if (isCandidate(report, at, facts) || isWishedFor(report, one, facts)) return true;
  if (facts.past || facts.finite === undefined || report.parsed.quotes.length > 0) return false;
  return isHabit(report, phrase, facts) || isDuty(report, at, facts, one) || isAnybody(report, at, phrase, facts, one);
}

/** A regulator confirms that it is lawful: in a paper any one of a trade, which is no office. */
const isTrade = ({ paper, parsed, words }: Report, { head, noun, identifying }: Found): boolean =>
  paper && head === 'role' && identifying.length === 0 && !words.sets.offices.has(lowerAt(parsed, noun));

/** It was noted that the association had published it; others held, the Länder had done enough: said by somebody else. */
function isReportedOf(report: Report, at: number, one: Found, found: readonly Found[]): boolean {
  const opener = openerBefore(report, at);
  const first = report.parsed.units[at]?.first ?? 0;
  const behind = opener === undefined ? first : (report.parsed.units[opener]?.first ?? 0);
  const frame = found.find((other) => other.head === 'generic' && other.slotFirst < behind && other !== one);
  if (opener !== undefined && isInRoom(report, opener)) return false;
  if (frame !== undefined) return opener !== undefined || isHeldBy(report, at, one, frame);
  if (opener === undefined) return false;
  return isDiscussed(report, opener) && !found.some((other) => other !== one && other.first < behind);
}

/** Several criticised the ministry for publishing so late: whom a sentence is about does nothing in the room. */
function isHeldBy({ parsed }: Report, at: number, one: Found, frame: Found): boolean {
  return parsed.text.lexicon.pack.order === 'svo' && frame.first < one.first && one.slotLast > one.last && at > 0;
}

/** The word that opens the clause a unit stands in, or the clause in reported mood that needs none. */
function openerBefore({ parsed, words }: Report, at: number): number | undefined {
  const { sets, pack } = parsed.text.lexicon;
  const own = parsed.clauses[parsed.clauseOf[at] ?? 0];
  if (own === undefined) return undefined;
  // that comparable pilots: taken for an article
  const { phrase } = parsed.units[at] as Unit;
  if (sets.contentWords.has(lowerAt(parsed, parsed.units[at]?.first ?? -1)) && at > 0 && phrase?.plural) return at;
  for (let back = at - 1; back > 0; back--) {
    // a main clause behind the one that was opened says something of its own
    if (pack.order === 'v2' && back < own.first - 1 && own.opener === 'main') return undefined;
    const unit = parsed.units[back] as Unit;
    const lower = lowerAt(parsed, unit.first);
    const opens =
      unit.kind === 'subordinator' || unit.kind === 'relative' || unit.kind === 'word' || unit.kind === 'adverb';
    if (opens && (sets.contentWords.has(lower) || words.sets.that.has(lower) || words.sets.asking.has(lower)))
      return back;
    if (unit.kind === 'semicolon' || unit.kind === 'colon') return undefined;
    if (unit.kind !== 'comma' || pack.order !== 'v2' || own.first !== back + 1) continue;
    for (let next = own.first; next <= own.last; next++)
      if (isReported(parsed.text, parsed.units[next] as Unit)) return back;
  }
  return undefined;
}

/** The view prevailed that; agreement that; discussed was why. */
function isDiscussed(report: Report, opener: number): boolean {
  const { parsed, words } = report;
  for (let at = 0; at < opener; at++) {
    const { phrase, kind } = parsed.units[at] as Unit;
    const head = lowerAt(parsed, phrase?.head ?? -1);
    if (phrase?.kind === 'utterance' && phrase.possessor === undefined) return true;
    if (words.sets.subjects.has(head) || words.sets.groups.has(head)) return true;
    if (kind === 'verb' && (factsAt(report, at)?.discussed ?? false)) return true;
  }
  return factsAt(report, opener - 1)?.discussed === true && factsAt(report, opener - 1)?.passive === true;
}

/** The Court of Justice has ruled: courts speak in public. */
function isJudged({ parsed, words }: Report, one: Found): boolean {
  if (words.sets.courts.has(lowerAt(parsed, one.noun))) return true;
  if (one.head !== 'organisation') return false;
  // das Verwaltungsgericht Karlsruhe, VG Karlsruhe
  const inside = parsed.text.lexicon.pack.nounsCapitalised ? [one.first, one.first + 1] : [one.first + 1];
  return inside.some((at) => at < one.noun && words.sets.courts.has(lowerAt(parsed, at)));
}

/** The proposal to merge the two funds was rejected: the object of an infinitive that hangs on the subject. */
function isOfInfinitive({ parsed }: Report, at: number): boolean {
  const [head, infinitive] = [parsed.units[at - 2], parsed.units[at - 1]];
  if (parsed.text.lexicon.pack.order !== 'svo' || head?.phrase === undefined || head.governed !== undefined)
    return false;
  return at >= 2 && parsed.text.lexicon.sets.infinitiveMarks.has(infinitive?.governed ?? '');
}

/** The Commission should publish it before talks begin, not after they have ended. */
function isDemanded({ parsed, words }: Report, { finite }: Facts): boolean {
  const modal = lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1);
  // could not imagine it: that happened
  return parsed.text.lexicon.sets.deontic.has(modal) && !words.sets.past.has(modal);
}

/** Der Entwurf sollte festlegen, dass die Agentur das begründet: what a text is to lay down, or lays down. */
function isStipulated(report: Report, at: number, { past, clause }: Facts): boolean {
  const { parsed, words } = report;
  if (past || report.parsed.units[at]?.governed !== undefined) return false;
  const opener = openerBefore(report, at);
  if (opener === undefined || opener < clause.first || parsed.quotes.length > 0) return false;
  const outer = factsAt(report, opener - 2);
  if (outer === undefined || outer.clause === clause || (outer.past && !outer.deontic)) return false;
  return unitsOf(parsed, outer.clause).some(({ first }) => words.sets.stipulating.has(lowerAt(parsed, first)));
}

/** The Commission should publish its assessments: nobody has said them yet. */
function isOwnDue(report: Report, at: number | undefined, { construction, head }: Found): boolean {
  if (at === undefined || construction !== 'nominalisation' || head !== 'organisation' || isInRoom(report))
    return false;
  const facts = factsAt(report, at);
  return facts !== undefined && report.parsed.units[at]?.governed === undefined && isDemanded(report, facts);
}

/** To check a supplier's claims; triggered by a resident's request? Whosever they would be. */
function isAnyOnes(report: Report, at: number | undefined, { head, first, definite, identifying }: Found): boolean {
  const { parsed } = report;
  const phrase = parsed.units[at ?? -1]?.phrase;
  if (head !== 'role' || definite !== false || identifying.length > 0 || at === undefined) return false;
  if (phrase?.possessor?.first !== first && phrase?.complement?.first !== first) return false;
  const facts = factsAt(report, at);
  if (isInRoom(report) || !parsed.text.lexicon.sets.anyones.has(lowerAt(parsed, first))) return false;
  return isAsked(report) || facts?.deontic === true || facts?.past === false;
}

/** The audit office would be the natural place: what somebody might be. */
function isCandidate({ parsed, words }: Report, subject: number, { finite, clause }: Facts): boolean {
  if (!words.sets.irreal.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1))) return false;
  const rest = parsed.units.slice((finite ?? 0) + 1, clause.last + 1);
  if (rest.some(({ kind }) => kind === 'verb' || kind === 'other-verb' || kind === 'word')) return false;
  const svo = parsed.text.lexicon.pack.order === 'svo';
  if (svo && !rest.some(({ kind, first }) => kind === 'auxiliary' && words.sets.being.has(lowerAt(parsed, first))))
    return false;
  return rest.some(
    (unit) => unit !== parsed.units[subject] && unit.phrase?.determiner !== undefined && unit.governed === undefined,
  );
}

/** Hilfreich wäre eine Stelle, die Satzungen vorhält: what one that there is not would do. */
const isWishedFor = (
  { parsed, words }: Report,
  { construction, definite, identifying }: Found,
  { finite }: Facts,
): boolean =>
  construction === 'relative' &&
  definite === false &&
  identifying.length === 0 &&
  words.sets.irreal.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));

/** The office served as an example: what something is for others. */
const isServing = ({ parsed, words }: Report, facts: Facts): boolean =>
  facts.serving && words.sets.being.has(lowerAt(parsed, parsed.units[facts.finite ?? -1]?.first ?? -1));

/** Who should pay? A question says nothing of anybody. */
const isAsked = ({ parsed }: Report): boolean => parsed.text.tokens[parsed.units.at(-1)?.last ?? -1]?.text === '?';

/** Employers often complain, traditionally unions fear. */
function isHabit(report: Report, phrase: Phrase, facts: Facts): boolean {
  const { parsed, words } = report;
  const country = report.paper && phrase.kind === 'place';
  const many = country || phrase.kind === 'sector' || phrase.determiner === undefined || isPlural(report, phrase);
  if (!many && phrase.definite !== false) return false;
  const { clause } = facts;
  for (let at = clause.first; at <= clause.last; at++) {
    const unit = parsed.units[at] as Unit;
    for (let token = unit.first; token <= unit.last; token++)
      if (words.sets.habits.has(lowerAt(parsed, token))) return true;
  }
  return false;
}

/** The audit office examines how funds are used, Frontex supports member states: a task, not a view. */
function isDuty(report: Report, at: number, facts: Facts, one: Found): boolean {
  const { parsed, words } = report;
  const cue = one.cue.split(' ')[0] ?? '';
  if (!(words.sets.duties.has(cue) || words.sets.helps.has(cue))) return false;
  const object = objectOf(report, at, facts);
  if (words.sets.helps.has(cue)) return object !== undefined && HELPED.has(object.kind);
  if (object === undefined)
    return !parsed.units.some(
      (unit) => words.sets.that.has(lowerAt(parsed, unit.first)) && !words.sets.ifs.has(lowerAt(parsed, unit.first)),
    );
  return !isIdea(report, object);
}

const HELPED = new Set(['place', 'role', 'sector', 'organisation', 'generic', 'unknown', 'name']);

/** What the clause's verb acts on: the first free phrase behind it that is not the subject. */
function objectOf({ parsed }: Report, subject: number, { finite, clause }: Facts): Phrase | undefined {
  for (let at = (finite ?? clause.first) + 1; at <= clause.last; at++) {
    const unit = parsed.units[at] as Unit;
    if (unit.kind === 'relative' || unit.kind === 'subordinator') return undefined;
    if (at !== subject && unit.phrase !== undefined && unit.governed === undefined && unit.phrase.kind !== 'time')
      return unit.phrase;
  }
  for (let at = clause.first; at < (finite ?? clause.first); at++) {
    const unit = parsed.units[at] as Unit;
    if (at !== subject && unit.phrase !== undefined && unit.governed === undefined) return unit.phrase;
  }
  return undefined;
}

/** the proposal, this: what only somebody in the room could have before them. */
const isIdea = ({ parsed, words }: Report, phrase: Phrase): boolean =>
  phrase.kind === 'utterance' ||
  words.sets.minds.has(lowerAt(parsed, phrase.head)) ||
  words.sets.ideas.has(lowerAt(parsed, phrase.head));

/** Kassen verweisen auf Länder: in German the verb tells that they are several. */
const isSeveral = ({ parsed }: Report, { finite }: Facts): boolean =>
  parsed.text.lexicon.pack.nounsCapitalised &&
  parsed.units[finite ?? -1]?.uses?.some(({ form, plural }) => form === 'finite' && plural === true) === true;

/** Schools in the capital, forces across Europe: where or of what kind they are. */
const SPREAD = new Set(['thing', 'abstract', 'place']);

/** Trade unions fear, banks require: without an article and in the present it is all of them. */
function isAnybody(report: Report, at: number, phrase: Phrase, facts: Facts, one: Found): boolean {
  const { parsed, words } = report;
  const free = phrase.determiner === undefined;
  if (!isPlural(report, phrase) && !(free && (one.head === 'sector' || isSeveral(report, facts)))) return false;
  if (phrase.complement !== undefined && !(free && SPREAD.has(phrase.complement.kind))) return false;
  const sized = !free && words.sets.sizes.has(lowerAt(parsed, phrase.first + 1)) && phrase.head > phrase.first + 1;
  const whole =
    free &&
    (one.head === 'sector' ||
      !parsed.text.tokens[phrase.head]?.capital ||
      parsed.text.lexicon.pack.nounsCapitalised ||
      at === 0);
  if (!whole && !sized) return false;
  if (parsed.content.some((content) => content > (facts.finite ?? 0)) || words.sets.wanting.has(one.cue)) return false;
  const object = objectOf(report, at, facts);
  return object === undefined || !isIdea(report, object);
}
