import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { isInfinitive } from '../../sentences/subject.ts';
import type { Unit } from '../../sentences/unit.ts';
import type { Facts } from '../facts.ts';
import { factsAt, type Report } from '../report.ts';

/** Somebody anonymous is the subject; in German also behind the verb, of what stands in front of it. */
export function isObject({ parsed }: Report, at: number, { anonymous, finite }: Facts): boolean {
  if (anonymous === undefined || anonymous === at) return false;
  return anonymous < at || (parsed.text.lexicon.pack.order === 'v2' && at < (finite ?? 0) && anonymous > at);
}

/** die Ukraine nicht aus dem Blick zu verlieren: nobody does it yet. */
export function isInInfinitive(report: Report, at: number): boolean {
  const own = factsAt(report, at);
  if (own === undefined || !isInfinitive(report.parsed, own.clause)) return false;
  return own.finite === undefined || own.finite >= own.clause.last - 1;
}

/** Italy is in dispute with the Commission: what a country is tells of the world. */
export function isState({ parsed, words }: Report, phrase: Phrase, { finite }: Facts): boolean {
  return phrase.kind === 'place' && words.sets.being.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));
}

/** Italy was the first country of arrival: a noun says what it is. */
export function isPredicate({ parsed, words }: Report, subject: number, facts: Facts): boolean {
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

/** Whether the phrase is who does it: in front of the finite verb, or behind it where nobody else could be. */
export function isSubject(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  const { parsed, words } = report;
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
    // es sprach zuerst Siemens: the word only holds the place
    const holds = v2 && before === clause.first && finite === before + 1 && at > finite;
    if (holds && parsed.text.lexicon.sets.expletives.has(lowerAt(parsed, unit?.first ?? -1))) continue;
    if (unit?.kind === 'pronoun') return false;
    if (unit?.phrase === undefined || unit.governed !== undefined || !unit.phrase.nominative) continue;
    // diese Auffassung vertrat Sachsen: what only minds have in front of the verb
    const mind = unit.phrase.kind === 'utterance' || words.sets.minds.has(lowerAt(parsed, unit.phrase.head));
    if (v2 && before < finite && mind && at > finite) continue;
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
export function isExperiencer({ parsed }: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  if (facts.passive || facts.act || facts.topical || facts.finite === undefined) return false;
  if (parsed.text.lexicon.pack.order !== 'v2') return facts.moving && at > facts.finite;
  if (phrase.nominative || (!facts.past && !facts.mind)) return false;
  return parsed.units[at - 1]?.phrase === undefined || parsed.units[at - 1]?.phrase?.kind === 'time';
}
