import { type Found, slotFromPhrase } from '../constructions/found.ts';
import type { Phrase } from '../phrase.ts';
import { lowerAt } from '../sentence.ts';
import { isInfinitive } from '../subject.ts';
import type { Unit } from '../units.ts';
import { denied } from './denied.ts';
import { type Facts, factsAt, isBehind, type Report } from './facts.ts';
import { isHouse, isPlural, isStreet, personOf } from './kinds.ts';
import { belongs, isInRoom, isMind, verbFacts } from './readings.ts';

/** Institutions and countries that did something then, or have what only minds have: a slot, unless the clause tells a fact. */
export function houseSlot(report: Report, at: number, reported: boolean): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const phrase = unit.phrase as Phrase;
  const facts = verbFacts(report, at);
  if (facts === undefined || isBehind(at, facts.hypothetical)) return undefined;
  if (isInInfinitive(report, at)) return undefined;
  const street =
    unit.governed !== undefined && isStreet(report, phrase) && isGoverned(report, at, unit.governed, facts);
  if (street) return slotOf(report, unit, phrase, 'street');
  // lobbyierte am Tisch gegen ein Alter von 16 Jahren: in the room a number tells no fact of the world
  if (facts.year || (facts.figures && !isInRoom(report))) return undefined;
  if (facts.deontic && !(facts.past && facts.negated)) return undefined;
  if (isBehind(at, facts.content) && (reported || !facts.mind)) return undefined;
  if (isHouse(report, phrase) && (isHeard(report, at) || isReplied(report, at)))
    return slotOf(report, unit, phrase, 'heard');
  const absent = facts.past && isNobody(report, facts) ? forWhom(report, phrase) : undefined;
  const inner = absent ?? ownedBy(report, at, unit, phrase, facts);
  if (inner !== undefined) return slotOf(report, unit, inner, 'mind');
  if (!isHouse(report, phrase) && !(phrase.kind === 'sector' && facts.mind)) return undefined;
  const held =
    unit.governed === undefined ? isFree(report, at, phrase, facts) : isGoverned(report, at, unit.governed, facts);
  return held ? slotOf(report, unit, phrase, 'denied') : undefined;
}

/** l'Association des maires: a capital makes one of many. */
const isNamedGroup = ({ parsed }: Report, phrase: Phrase): boolean =>
  !parsed.text.lexicon.pack.nounsCapitalised &&
  phrase.determiner !== undefined &&
  parsed.text.tokens[phrase.head]?.capital === true;

const slotOf = (report: Report, unit: Unit, phrase: Phrase, cue: string): Found | undefined =>
  slotFromPhrase(
    phrase,
    denied(cue, unit),
    phrase.kind === 'sector' && !isNamedGroup(report, phrase) ? 'sector' : 'organisation',
  );

/** at the table for Siemens */
function forWhom(report: Report, { complement }: Phrase): Phrase | undefined {
  if (complement === undefined || !isHouse(report, complement)) return undefined;
  const { lexicon } = report.parsed.text;
  return lexicon.sets.for.has(lowerAt(report.parsed, complement.first - 1)) ? complement : undefined;
}

/** Die Geduld der Kommission, the vote of the Council, mit Ausnahme des Zolls: whose the noun is. */
function ownedBy(report: Report, at: number, unit: Unit, phrase: Phrase, facts: Facts): Phrase | undefined {
  if (facts.topical || facts.act) return undefined;
  // the group spoke of the position of Hungary
  if (facts.discussed && (facts.passive || (facts.anonymous !== undefined && unit.governed !== undefined)))
    return undefined;
  // the consent of the agency is needed: what always is
  const marked = report.words.sets.marks.has(lowerAt(report.parsed, phrase.head));
  if (!facts.past && facts.finite !== undefined && !isBehind(at, facts.finite) && !marked) return undefined;
  const subject = at < (facts.finite ?? at) && facts.moving && facts.past;
  const before = report.parsed.units[at - 1]?.phrase;
  const genitive = unit.governed === undefined && phrase.determiner?.genitive === true && before !== undefined;
  if (genitive && isOwner(report, before, phrase, subject)) return phrase;
  for (const outer of [phrase, phrase.complement]) {
    const inner = outer?.possessor ?? outer?.complement;
    if (outer !== undefined && inner !== undefined && isOwner(report, outer, inner, subject)) return inner;
  }
  return undefined;
}

function isOwner(report: Report, outer: Phrase, inner: Phrase, moved: boolean): boolean {
  const own = report.words.sets.minds.has(lowerAt(report.parsed, outer.head));
  if (!own && !moved && (!isMind(report, outer) || personOf(report, outer) !== undefined)) return false;
  if (isAnyState(report, inner) || (inner.kind === 'sector' ? isTopicGroup(report, inner) : !isHouse(report, inner)))
    return false;
  const head = lowerAt(report.parsed, inner.head);
  if (!own && (inner.kind === 'place' || report.words.sets.legislators.has(head))) return false;
  return belongs(report, outer, inner);
}

/** The impatience of firms: a group without an article is anybody. */
const isTopicGroup = (report: Report, phrase: Phrase): boolean =>
  phrase.determiner === undefined &&
  isPlural(report, phrase) &&
  !report.words.sets.contracted.has(lowerAt(report.parsed, phrase.first - 1));

/** The stance of member states. */
const isAnyState = ({ parsed }: Report, phrase: Phrase): boolean =>
  phrase.determiner === undefined && parsed.text.lexicon.sets.states.has(lowerAt(parsed, phrase.head));

/** Airlines would shift capacity: what many would do is nobody's. */
function isSupposed({ parsed, words }: Report, phrase: Phrase, { finite, negated }: Facts): boolean {
  if (phrase.determiner !== undefined || phrase.plural !== true || negated) return false;
  return words.sets.future.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));
}

function isFree(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  if (facts.finite === undefined || isObject(report, at, facts)) return false;
  if (isStreet(report, phrase)) return true;
  if (isSupposed(report, phrase, facts)) return false;
  if (!isSubject(report, at, phrase, facts)) return isExperiencer(report, at, phrase, facts);
  if ((facts.passive && !facts.moving) || facts.topical || facts.serving) return false;
  if (facts.mind || (isInRoom(report) && !facts.past))
    return facts.past || (!isDone(facts) && !isState(report, phrase, facts));
  return facts.past && !facts.perfect && !isDone(facts) && !isPredicate(report, at, facts);
}

/** Somebody anonymous is the subject; in German also behind the verb, of what stands in front of it. */
function isObject({ parsed }: Report, at: number, { anonymous, finite }: Facts): boolean {
  if (anonymous === undefined || anonymous === at) return false;
  return anonymous < at || (parsed.text.lexicon.pack.order === 'v2' && at < (finite ?? 0) && anonymous > at);
}

/** die Ukraine nicht aus dem Blick zu verlieren: nobody does it yet. */
function isInInfinitive(report: Report, at: number): boolean {
  const own = factsAt(report, at);
  if (own === undefined || !isInfinitive(report.parsed, own.clause)) return false;
  return own.finite === undefined || own.finite >= own.clause.last - 1;
}

/** Italy is in dispute with the Commission: what a country is tells of the world. */
function isState({ parsed, words }: Report, phrase: Phrase, { finite }: Facts): boolean {
  return phrase.kind === 'place' && words.sets.being.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));
}

/** At the ministry, one heard, they think: whoever the sentence begins with. */
function isHeard({ parsed, words }: Report, at: number): boolean {
  const { governed } = parsed.units[at] as Unit;
  if (governed === undefined) return false;
  // hieß es knapp aus Den Haag
  const { sources, expletives } = parsed.text.lexicon.sets;
  const told = parsed.units.slice(Math.max(0, at - 3), at);
  if (sources.has(governed) && told.some(({ first }) => expletives.has(lowerAt(parsed, first))))
    return told.some(({ first }) => words.sets.hearing.has(lowerAt(parsed, first)));
  if (at !== 0) return false;
  return parsed.units.some(
    (unit) => words.sets.hearing.has(lowerAt(parsed, unit.first)) || words.sets.hearing.has(lowerAt(parsed, unit.last)),
  );
}

/** In response to the IMF */
function isReplied({ parsed, words }: Report, at: number): boolean {
  const before = parsed.units[at - 1]?.phrase;
  return (
    parsed.units[at]?.governed !== undefined &&
    before !== undefined &&
    words.sets.replies.has(lowerAt(parsed, before.head))
  );
}

/** Acts of institutions; with a reflexive they are attitudes as often: stellte sich quer. */
const isDone = (facts: Facts): boolean => facts.act && !facts.reflexive;

/** Italy was the first country of arrival: a noun says what it is. */
function isPredicate({ parsed, words }: Report, subject: number, facts: Facts): boolean {
  const { finite, clause } = facts;
  if (finite === undefined || !words.sets.being.has(lowerAt(parsed, parsed.units[finite]?.first ?? -1))) return false;
  for (let at = finite + 1; at <= clause.last; at++) {
    const unit = parsed.units[at];
    if (at === subject) continue;
    if (unit?.phrase !== undefined && unit.governed === undefined && isNounPhrase(parsed, unit.phrase)) return true;
    if (unit?.uses?.some((use) => use.form === 'participle') === true) return true;
  }
  return false;
}

/** was the first country; not stood firm. */
const isNounPhrase = ({ text }: Report['parsed'], phrase: Phrase): boolean =>
  phrase.determiner !== undefined || text.lexicon.pack.nounsCapitalised || text.tokens[phrase.head]?.capital === true;

function isSubject({ parsed }: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  if (!phrase.nominative || facts.finite === undefined) return false;
  const { finite, clause } = facts;
  if (at < finite) return true;
  // zwei Länder gingen voran: Norwegen
  const opening = parsed.clauses[parsed.clauseOf[finite] ?? 0]?.first ?? 0;
  const led = parsed.units.slice(opening, finite).some(isFreeSubject);
  if (led && parsed.units.slice(finite, at).some(({ kind }) => kind === 'colon')) return false;
  const v2 = parsed.text.lexicon.pack.order === 'v2';
  // inverted: nobody else could be the subject
  for (let before = clause.first; before < at; before++) {
    const unit = parsed.units[before];
    if (unit?.kind === 'pronoun') return false;
    if (unit?.phrase === undefined || unit.governed !== undefined || !unit.phrase.nominative) continue;
    // diese Auffassung vertrat Sachsen: what only minds have in front of the verb
    if (v2 && before < finite && unit.phrase.kind === 'utterance') continue;
    return v2 && before < finite && unit.phrase.determiner === undefined;
  }
  return v2 || isRightBehind(parsed, finite, at);
}

const isFreeSubject = ({ phrase, governed }: Unit): boolean => phrase !== undefined && governed === undefined;

/** Participaient notamment l'OIM */
function isRightBehind({ units }: Report['parsed'], finite: number, at: number): boolean {
  for (let between = finite + 1; between < at; between++) if (units[between]?.kind !== 'adverb') return false;
  return true;
}

/** Dem BMI ging das zu weit; the text did not convince the Red Cross. */
function isExperiencer({ parsed }: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  if (facts.passive || facts.act || facts.topical || facts.finite === undefined) return false;
  if (parsed.text.lexicon.pack.order !== 'v2') return facts.moving && at > facts.finite;
  if (phrase.nominative || (!facts.past && !facts.mind)) return false;
  return parsed.units[at - 1]?.phrase === undefined || parsed.units[at - 1]?.phrase?.kind === 'time';
}

/** Nobody sat there for them. */
function isNobody({ parsed, words }: Report, { anonymous }: Facts): boolean {
  return anonymous !== undefined && words.sets.negative.has(lowerAt(parsed, parsed.units[anonymous]?.first ?? -1));
}

/** The second input came from Helsinki. */
function isOrigin({ parsed }: Report, { clause, finite }: Facts): boolean {
  const { sets } = parsed.text.lexicon;
  if (finite === undefined || !sets.origins.has(lowerAt(parsed, parsed.units[finite]?.first ?? -1))) return false;
  for (let at = clause.first; at < finite; at++) if (parsed.units[at]?.phrase?.kind === 'utterance') return true;
  return false;
}

function isGoverned(report: Report, at: number, governed: string, facts: Facts): boolean {
  const { parsed, words } = report;
  const { sets } = parsed.text.lexicon;
  const out = sets.ownership.has(governed) && parsed.units[at - 1]?.phrase === undefined;
  const from = out || sets.sources.has(governed) || words.sets.from.has(governed) || sets.houses.has(governed);
  if (isStreet(report, parsed.units[at]?.phrase as Phrase)) return from;
  if (facts.topical) return false;
  if (facts.past && sets.for.has(governed) && isNobody(report, facts)) return true;
  // im Ministerium war man verstimmt
  const one = sets.everybody.has(lowerAt(parsed, parsed.units[facts.anonymous ?? -1]?.first ?? -1));
  if (one && facts.mind && sets.houses.has(governed) && parsed.units[at]?.phrase?.kind === 'organisation') return true;
  if (isObject(report, at, facts)) return false;
  if (sets.agents.has(governed) && facts.passive) return facts.past && !facts.act && !facts.discussed;
  if (sets.for.has(governed)) return facts.past && !facts.passive && !isDone(facts) && at === facts.clause.first;
  if (!from) return false;
  // vom Ministerium war nichts zu erfahren, beim Zoll fiel der Groschen
  const leads = at === facts.clause.first || facts.negated || isOrigin(report, facts);
  const place = parsed.units[at]?.phrase?.kind === 'place' && !isOrigin(report, facts);
  const told = sets.sources.has(governed) || sets.bearers.has(governed);
  if (leads && told && !place && facts.past && !facts.act && !(facts.passive && !facts.negated)) return true;
  const before = parsed.units[at - 1]?.phrase;
  const hangs = before !== undefined && isMind(report, before);
  // der Rest ist Schweigen, jedenfalls bei Amazon
  const own = factsAt(report, at);
  const apart = own !== undefined && own.finite === undefined && own.clause.first > 0 && told;
  return facts.mind && (hangs || apart || (facts.past && facts.finite !== undefined));
}
