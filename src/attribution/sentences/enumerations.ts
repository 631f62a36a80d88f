import type { Text } from './sentence.ts';
import { isVerbal } from './sentence.ts';
import { makeUnit, type Unit, withParts } from './unit.ts';

/**
 * Für Nudeln, Reis und Salz; mit der Meldepflicht, der Hornisse und dem Honig: what an enumeration goes on with is
 * governed by the preposition in front of its first member, and subject of nothing. Changes `units`.
 */
export function spreadPrepositions(text: Text, units: Unit[]): void {
  for (let at = 0; at < units.length - 4; at++) {
    const governed = units[at]?.governed;
    if (governed === undefined || units[at]?.phrase === undefined || units[at + 1]?.kind !== 'comma') continue;
    const last = lastMember(text, units, at);
    if (last === undefined || !isInside(text, units, at, last)) continue;
    for (let next = at + 2; next <= last; next += 2) units[next] = withParts(units[next] as Unit, { governed });
    at = last;
  }
}

/**
 * …, die Satzungen, Versicherungen und Anweisungen vorhält: behind a relative that has its verb at the end, an
 * enumeration is what is acted on, and its commas part no clauses; nor do those of one between an auxiliary and its verb.
 * Changes `units`.
 */
export function joinObjects(text: Text, units: Unit[]): void {
  if (text.lexicon.pack.order !== 'v2') return;
  for (let at = 1; at < units.length - 5; at++) {
    const before = units[at - 1]?.kind;
    if (before !== 'relative' && before !== 'auxiliary') continue;
    if (units[at]?.phrase === undefined || units[at + 1]?.kind !== 'comma') continue;
    const last = lastMember(text, units, at);
    // wurden Chile, Peru und Namibia besprochen: behind the auxiliary they are its subjects, with the verb behind them
    if (before === 'auxiliary' && !isVerbal(units[(last ?? 0) + 1]) && units[(last ?? 0) + 1]?.kind !== 'word')
      continue;
    const join = before === 'relative' ? asObject : joined;
    for (let next = at; next <= (last ?? -1); next++) units[next] = join(units[next] as Unit);
  }
}

const joined = (unit: Unit): Unit => (unit.kind === 'comma' ? makeUnit('conjunction', unit, unit.word) : unit);

function asObject(unit: Unit): Unit {
  if (unit.kind === 'comma') return joined(unit);
  return unit.phrase === undefined ? unit : withParts(unit, { phrase: { ...unit.phrase, nominative: false } });
}

/** Index of the member behind the conjunction that closes the enumeration. */
function lastMember(text: Text, units: readonly Unit[], first: number): number | undefined {
  for (let at = first + 2; isMember(text, units[first] as Unit, units[at]); at += 2) {
    if (units[at - 1]?.kind === 'conjunction') return at;
    const joint = units[at + 1]?.kind;
    if (joint !== 'comma' && joint !== 'conjunction') return undefined;
  }
  return undefined;
}

/** A free phrase without an article, in a case no subject has, or with the article of the first member. */
function isMember({ tokens }: Text, { first, word }: Unit, unit: Unit | undefined): boolean {
  const phrase = unit?.phrase;
  if (phrase === undefined || unit?.governed !== undefined) return false;
  if (phrase.determiner === undefined || !phrase.nominative) return true;
  return word.preposition === true && tokens[phrase.first]?.lower === tokens[first + 1]?.lower;
}

/** In German the verb tells where a clause begins; elsewhere the enumeration must stand behind one and in front of none. */
function isInside({ lexicon }: Text, units: readonly Unit[], first: number, last: number): boolean {
  if (lexicon.pack.order === 'v2') return true;
  return units.slice(0, first).some(isVerbal) && !isVerbal(units[last + 1]) && units[last + 1]?.kind !== 'word';
}
