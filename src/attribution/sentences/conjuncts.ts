import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { isBoundary, type Parsed, type Text } from './sentence.ts';
import { canSpeak, isNamed, isPredicate } from './subject.ts';
import type { Unit } from './unit.ts';

/** All conjuncts and appositions of a subject: Oluwole und Tellkamp; Jane Doe, a pastor; the most telling one decides. */
export function tellingConjunct(parsed: Parsed, at: number): number {
  const { units } = parsed;
  // he and other scientists: the one who was named before
  if (units[at]?.phrase?.kind === 'generic' && units[at - 1]?.kind === 'conjunction' && isPerson(units[at - 2]))
    return at - 2;
  const example = exampleBehind(parsed, at);
  if (example !== undefined) return example;
  const before = units[at - 1]?.kind === 'comma' ? units[at - 2] : undefined;
  if (units[at]?.phrase?.kind !== 'name' && before?.phrase?.kind === 'name' && before.governed === undefined) {
    if (units[at]?.phrase !== undefined && startsStretch(parsed, at - 2)) return at - 2;
  }
  const named = nameBehind(parsed, at);
  if (named !== undefined) return named;
  const bare = nameBefore(parsed, at);
  if (bare !== undefined) return bare;
  if (isNamed(units[at])) {
    const named = units[at]?.phrase?.kind === 'name' ? undefined : conjunct(parsed, at, -1);
    return named !== undefined && units[named]?.phrase?.kind === 'name' ? named : at;
  }
  for (const step of [-1, 1]) {
    const found = conjunct(parsed, at, step);
    if (found !== undefined) return found;
  }
  return apposition(parsed, at);
}

const isPerson = (unit: Unit | undefined): boolean => unit?.kind === 'pronoun' && unit.word.pronoun === 'personal';

const GROUPS = new Set(['generic', 'sector', 'unknown', 'thing']);

/** Fachleute wie X fordern, critics such as X argue, people like the mayor: one of many who is named. */
function exampleBehind({ units, text }: Parsed, at: number): number | undefined {
  if (!GROUPS.has(units[at]?.phrase?.kind ?? '') || units[at]?.phrase?.plural === false) return undefined;
  const { exemplary } = text.lexicon.sets;
  let next = at + 1;
  const word = units[next];
  if (word?.phrase === undefined) {
    if (!exemplary.has(text.tokens[word?.first ?? -1]?.lower ?? '')) return undefined;
    next++;
    while (units[next]?.kind === 'adverb') next++;
    if (units[next]?.governed !== undefined) return undefined;
  } else if (!exemplary.has(word.governed ?? '')) return undefined;
  const example = units[next];
  if (example === undefined || !isNamed(example) || example.phrase?.kind === 'sector') return undefined;
  return isKindOfPeople(text, example) ? undefined : next;
}

/** Laien, Frauen: without an article they are a kind of people, unless it is an office. */
export function isKindOfPeople({ tokens, words, lexicon }: Text, { phrase }: Pick<Unit, 'phrase'>): boolean {
  if (phrase === undefined || phrase.determiner !== undefined || phrase.complement !== undefined) return false;
  const lists = gazetteerOf(lexicon.pack.language);
  const word = fold(tokens[phrase.head]?.lower ?? '');
  if (phrase.kind === 'role') return !lists.office(word);
  if (phrase.kind !== 'name' || phrase.first !== phrase.last || words[phrase.head]?.noun !== undefined) return false;
  return lists.ordinary(word) && !lists.family(word) && !lists.given(word);
}

/** SpaceX's chief executive, Jane Doe, said: the name says more than the office in front of it. */
function nameBehind({ units, text }: Parsed, at: number): number | undefined {
  const kind = units[at]?.phrase?.kind;
  if (text.lexicon.pack.order !== 'svo' || kind === undefined || kind === 'generic' || units[at + 1]?.kind !== 'comma')
    return undefined;
  if (text.words[units[at]?.phrase?.head ?? 0]?.noun === undefined) return undefined;
  const next = units[at + 2];
  if (next?.phrase?.kind !== 'name' || next.governed !== undefined || next.phrase.possessor !== undefined)
    return undefined;
  const after = units[at + 3]?.kind;
  return after === 'comma' || after === 'verb' || after === 'auxiliary' ? at + 2 : undefined;
}

const startsStretch = (parsed: Parsed, at: number): boolean =>
  isBoundary(parsed.units[at - 1]) || parsed.units[at - 1]?.kind === 'subordinator';

/** Jane Doe, who leads a house that …, said: the first speaker of the sentence, when only relative clauses stand between. */
export function waitingSubject(parsed: Parsed, at: number): number | undefined {
  const { units } = parsed;
  let found: number | undefined;
  for (let next = 0; next < at; next++) {
    const unit = units[next] as Unit;
    if (unit.kind === 'relative') return found;
    if (unit.kind === 'comma' || unit.kind === 'mark' || unit.kind === 'adverb') continue;
    if (unit.phrase === undefined) return undefined;
    if (found === undefined && canSpeak(unit) && isNamed(unit)) found = next;
  }
  return undefined;
}

/** Jane Doe a historian who …: a name right in front of an office without a comma. */
function nameBefore({ units, text }: Parsed, at: number): number | undefined {
  const before = units[at - 1];
  if (text.lexicon.pack.order !== 'svo' || units[at]?.phrase?.kind !== 'role') return undefined;
  return before?.phrase?.kind === 'name' && before.governed === undefined ? at - 1 : undefined;
}

/** Walks over „, X und Y“ in one direction until somebody is named. */
function conjunct(parsed: Parsed, at: number, step: number): number | undefined {
  const { units } = parsed;
  let next = at;
  for (;;) {
    let joint = next + step;
    let joined = false;
    while (units[joint]?.kind === 'comma' || units[joint]?.kind === 'conjunction') {
      joined ||= units[joint]?.kind === 'conjunction';
      joint += step;
    }
    const unit = units[joint];
    if (joint === next + step || !joined || unit?.phrase === undefined || unit.governed !== undefined) return undefined;
    // had been the pioneer of it, and the obituaries wrote: a predicate closes another clause
    if (step < 0 && isPredicate(parsed, joint)) return undefined;
    if (isNamed(unit)) return joint;
    next = joint;
  }
}

/** Ein Teilnehmer, der Leiter des Amts, …: what is said of an anonymous one can name him. */
function apposition(parsed: Parsed, at: number): number {
  const { units } = parsed;
  if (units[at]?.phrase?.kind !== 'generic' || units[at + 1]?.kind !== 'comma') return at;
  const next = units[at + 2];
  const closed = units[at + 3]?.kind === 'comma' || units[at + 3]?.kind === 'dash';
  return next?.phrase !== undefined && next.governed === undefined && isNamed(next) && closed ? at + 2 : at;
}
