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
  if (isHouse(report, phrase) && (isFocused(report, at, phrase, facts) || isOffered(report, at, facts)))
    return slotOf(report, unit, phrase, 'focus');
  const giver = giverIn(report, at, phrase, facts) ?? backerOf(report, unit, phrase, facts);
  if (giver !== undefined) return slotOf(report, unit, giver, 'focus');
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
  // proposals of the Church were adopted: the act is others'
  const taken = facts.act && facts.passive && facts.past && phrase.kind === 'utterance' && unit.governed === undefined;
  if (facts.topical || (facts.act && !taken)) return undefined;
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
  // the position of Turkey, unless everybody in the room knew it
  const state = inner.kind === 'place' || report.words.sets.legislators.has(head);
  if (!own && state && !isInRoom(report)) return false;
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
  return facts.past && !facts.perfect && !isDone(facts) && (!isPredicate(report, at, facts) || isBrake(report, facts));
}

/** Even BP accepts this; Auch Siemens sieht Bedarf; la Croix-Rouge, elle, préfère attendre; Oxfam prefers to wait. */
function isFocused(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  const { parsed, words } = report;
  const { units, text } = parsed;
  if (phrase.kind === 'place' || units[at]?.governed !== undefined || facts.past || facts.finite === undefined)
    return false;
  // Siemens is one
  const many =
    isPlural(report, phrase) && (phrase.determiner !== undefined || text.words[phrase.head]?.noun !== undefined);
  if (isDone(facts) || facts.serving || facts.topical || facts.passive || many) return false;
  if (isBehind(at, facts.content) || words.sets.legislators.has(lowerAt(parsed, phrase.head))) return false;
  const leads = facts.clause.first <= at && at < facts.finite;
  const echoed =
    units[at + 1]?.kind === 'comma' &&
    units[at + 3]?.kind === 'comma' &&
    words.sets.echoes.has(lowerAt(parsed, units[at + 2]?.first ?? -1));
  const before = units[at - 1];
  const focus =
    before !== undefined && before.phrase === undefined && words.sets.focus.has(lowerAt(parsed, before.last));
  if (!echoed && !leads) return false;
  // Greenpeace prefers: a house with a name, not the agency
  const named = phrase.determiner === undefined || phrase.definite === true;
  const own =
    text.lexicon.sets.possessives.has(lowerAt(parsed, phrase.first)) ||
    words.sets.ours.has(lowerAt(parsed, phrase.first));
  if (own || isUsual(report, facts)) return false;
  return ((echoed || focus) && (facts.attitude || facts.mind || isMental(report, facts))) || (named && facts.attitude);
}

/** sieht, believes: a verb of what somebody thinks, not of what an office does. */
function isMental({ parsed, words }: Report, { finite }: Facts): boolean {
  const verb = parsed.units[finite ?? -1];
  return (
    verb?.uses?.some(
      ({ verb: { lemma, frame }, beside }) =>
        MENTAL.has(frame) && beside.length === 0 && !words.sets.duties.has(lemma) && !words.sets.helps.has(lemma),
    ) === true
  );
}

const MENTAL = new Set(['say', 'content', 'person']);

/** always, each year: what a house does as a rule */
function isUsual({ parsed, words }: Report, { clause }: Facts): boolean {
  for (let at = clause.first; at <= clause.last; at++)
    if (words.sets.habits.has(lowerAt(parsed, parsed.units[at]?.first ?? -1))) return true;
  return false;
}

/** There was support from the Church: a noun of what somebody gives, which the reader may take for a verb. */
function isOffered(report: Report, at: number, facts: Facts): boolean {
  const { units, text } = report.parsed;
  const { governed } = units[at] as Unit;
  if (governed === undefined || !text.lexicon.sets.sources.has(governed) || !facts.past) return false;
  const noun = units[at - 1];
  return isThere(report, 2) && isGift(report, noun?.phrase?.head ?? noun?.last ?? -1);
}

/** There was, es gab: within so many units. */
function isThere({ parsed, words }: Report, reach: number): boolean {
  const { expletives } = parsed.text.lexicon.sets;
  return parsed.units
    .slice(0, reach)
    .some(({ first }) => words.sets.there.has(lowerAt(parsed, first)) || expletives.has(lowerAt(parsed, first)));
}

/** support, Widerstand: what somebody gives; index of the token. */
function isGift({ parsed, words }: Report, token: number): boolean {
  const lower = lowerAt(parsed, token);
  return words.sets.votes.has(lower) || words.sets.minds.has(lower) || parsed.text.lexicon.sets.responses.has(lower);
}

/** Unterstützt wurde der Antrag von Portugal: whose motion it is, or who backed it. */
function backerOf(report: Report, { governed }: Unit, phrase: Phrase, facts: Facts): Phrase | undefined {
  const { parsed } = report;
  const backer = phrase.complement;
  if (backer === undefined || governed !== undefined || !facts.passive || !facts.discussed || facts.deontic)
    return undefined;
  if (phrase.kind !== 'document' && phrase.kind !== 'utterance') return undefined;
  if (
    parsed.text.lexicon.pack.order !== 'v2' ||
    !parsed.text.lexicon.sets.agents.has(lowerAt(parsed, backer.first - 1))
  )
    return undefined;
  return isHouse(report, backer) && backer.determiner === undefined ? backer : undefined;
}

/** There was resistance from the finance ministries; es gab Widerstand aus dem Hause X: whoever hangs on the noun. */
function giverIn(report: Report, at: number, phrase: Phrase, facts: Facts): Phrase | undefined {
  const { parsed } = report;
  const giver = phrase.complement;
  if (giver === undefined || !facts.past || facts.figures || at > 4 || parsed.units[at]?.governed !== undefined)
    return undefined;
  if (!parsed.text.lexicon.sets.sources.has(lowerAt(parsed, giver.first - 1))) return undefined;
  if (!isGift(report, phrase.head) || !isThere(report, 3)) return undefined;
  const named =
    isHouse(report, giver) ||
    (giver.kind === 'sector' && giver.definite === true) ||
    (giver.kind === 'name' && giver.determiner !== undefined);
  return named ? giver : undefined;
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
  const { sources, expletives, everybody } = parsed.text.lexicon.sets;
  const told = parsed.units.slice(Math.max(0, at - 3), at);
  const nobody = ({ first }: Unit): boolean => {
    const lower = lowerAt(parsed, first);
    return expletives.has(lower) || everybody.has(lower) || words.sets.writers.has(lower);
  };
  if (sources.has(governed) && told.some(nobody))
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

/** The finance ministry was the brake: a side taken. */
function isBrake({ parsed, words }: Report, { finite, clause }: Facts): boolean {
  return parsed.units
    .slice((finite ?? clause.first) + 1, clause.last + 1)
    .some(
      ({ phrase, governed }) => governed === undefined && words.sets.camps.has(lowerAt(parsed, phrase?.head ?? -1)),
    );
}

/** was the first country; not stood firm. */
const isNounPhrase = ({ text }: Report['parsed'], phrase: Phrase): boolean =>
  phrase.determiner !== undefined || text.lexicon.pack.nounsCapitalised || text.tokens[phrase.head]?.capital === true;

function isSubject(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  const { parsed } = report;
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
  return v2 || isRightBehind(report, finite, at);
}

const isFreeSubject = ({ phrase, governed }: Unit): boolean => phrase !== undefined && governed === undefined;

/** Participaient notamment l'OIM */
function isRightBehind({ parsed, words }: Report, finite: number, at: number): boolean {
  for (let between = finite + 1; between < at; between++) {
    const { kind, phrase } = parsed.units[between] as Unit;
    // étaient favorables l'Espagne et Malte
    const mood = words.sets.votes.has(lowerAt(parsed, phrase?.head ?? -1));
    if (kind !== 'adverb' && !mood) return false;
  }
  return true;
}

/** Dem BMI ging das zu weit; the text did not convince the Red Cross. */
function isExperiencer({ parsed }: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  if (facts.passive || facts.act || facts.topical || facts.finite === undefined) return false;
  if (parsed.text.lexicon.pack.order !== 'v2') return facts.moving && at > facts.finite;
  if (phrase.nominative || (!facts.past && !facts.mind)) return false;
  return parsed.units[at - 1]?.phrase === undefined || parsed.units[at - 1]?.phrase?.kind === 'time';
}

/** A vote or a motion is the subject. */
const isOnVote = ({ parsed, words }: Report, { clause, finite }: Facts): boolean =>
  parsed.units
    .slice(clause.first, finite ?? clause.first)
    .some(
      ({ phrase, governed }) => governed === undefined && words.sets.votes.has(lowerAt(parsed, phrase?.head ?? -1)),
    );

/** Nobody sat there for them. */
function isNobody({ parsed, words }: Report, { anonymous }: Facts): boolean {
  return anonymous !== undefined && words.sets.negative.has(lowerAt(parsed, parsed.units[anonymous]?.first ?? -1));
}

/** The second input came from Helsinki. */
function isOrigin({ parsed, words }: Report, { clause, finite }: Facts): boolean {
  const { sets } = parsed.text.lexicon;
  if (finite === undefined || !sets.origins.has(lowerAt(parsed, parsed.units[finite]?.first ?? -1))) return false;
  for (let at = clause.first; at < finite; at++) {
    const { phrase, kind, first } = parsed.units[at] as Unit;
    if (phrase?.kind === 'utterance') return true;
    // es gab eine Gegenstimme, und die kam von der Bundesbank
    const article = phrase === undefined && parsed.text.words[first]?.determiner?.definite === true;
    const again = kind === 'pronoun' || article || kind === 'relative';
    if (again && clause.first > 0 && parsed.units.slice(0, clause.first).some((unit) => isVoiced(words, parsed, unit)))
      return true;
  }
  return false;
}

const isVoiced = (words: Report['words'], parsed: Report['parsed'], { phrase, governed }: Unit): boolean =>
  phrase !== undefined &&
  governed === undefined &&
  (phrase.kind === 'utterance' || words.sets.votes.has(lowerAt(parsed, phrase.head)));

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
  // le vote a été imposé par le Luxembourg: an act in the room
  if (sets.agents.has(governed) && facts.passive)
    return facts.past && !facts.discussed && (!facts.act || isOnVote(report, facts));
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
