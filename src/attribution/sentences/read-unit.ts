import type { Word } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import {
  endsInVerb,
  finiteAt,
  finiteNext,
  infinitiveNext,
  isBareNoun,
  isComparing,
  isImperative,
  isPerfect,
  isThatWhich,
  nounHere,
  opensRelative,
  verbBehind,
} from './clause-begins.ts';
import type { Phrase, Reading } from './phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { isFunction, isInitial } from './run.ts';
import { isBoundary } from './sentence.ts';
import { makeUnit, type Unit, type UnitKind } from './unit.ts';

/** What a word of a sentence is here, with everything that hangs on it; decided by what is cut before it and what stands behind. */
export function readUnit(reading: Reading, units: readonly Unit[], at: number): Unit {
  const { tokens, words } = reading;
  const { capital } = tokens[at] as Token;
  const word = words[at] as Word;
  const initial = isInitial(tokens, at);
  if (!initial && capital && word.pronoun !== undefined) return one(reading, at, 'word');
  const small = !capital || initial;
  if (initial && capital && isFronted(reading, at)) return one(reading, at, 'word');
  if (isRest(reading, at)) return makeUnit('pronoun', { first: at, last: at }, { ...word, pronoun: 'neutral' });
  return (
    (small ? readFunction(reading, units, at) : undefined) ??
    readVerb(reading, units, at, small) ??
    readNoun(reading, units, at, small) ??
    readRest(reading, units.at(-1), at)
  );
}

const one = ({ words }: Reading, at: number, kind: UnitKind, uses?: Unit['uses']): Unit =>
  makeUnit(kind, { first: at, last: at }, words[at] as Word, { uses });

/** Words of the closed classes, with the phrase that a preposition governs. */
function readFunction(reading: Reading, units: readonly Unit[], at: number): Unit | undefined {
  const { words, lexicon } = reading;
  const word = words[at] as Word;
  const previous = units.at(-1);
  if (word.relative && previous?.kind === 'comma' && opensRelative(reading, at)) return one(reading, at, 'relative');
  const free = word.determiner === undefined || isThatWhich(reading, units, at);
  if (word.relative && lexicon.pack.order === 'svo' && free) return one(reading, at, 'relative');
  if (infinitiveNext(reading, at)) return one(reading, at, 'preposition');
  // während einer Rede: no clause begins with a genitive
  const oblique = words[at + 1]?.determiner?.nominative === false;
  const both = word.preposition === true && word.subordinator === true && !oblique;
  const clause = both && (endsInVerb(reading, at) || verbBehind(reading, previous, at));
  if ((word.preposition && !clause) || (word.subordinator && isComparing(reading, at)))
    return readGoverned(reading, previous, at);
  if (isPerfect(reading, previous, at)) return one(reading, at, 'word');
  if (word.auxiliary) return one(reading, at, 'auxiliary', word.verbs);
  if (word.modal) return one(reading, at, 'modal', word.verbs);
  const inside = word.adverb === true && !isBoundary(previous) && previous?.kind !== 'conjunction';
  if (word.subordinator && !inside && !(word.relative && previous?.kind !== 'comma'))
    return one(reading, at, 'subordinator');
  if (word.conjunction) return one(reading, at, 'conjunction');
  if (word.pronoun === 'reflexive' && word.determiner === undefined) return one(reading, at, 'reflexive');
  return undefined;
}

/** A preposition or a word of comparison, and its phrase. */
function readGoverned(reading: Reading, previous: Unit | undefined, at: number): Unit {
  const { tokens, words, lexicon } = reading;
  const word = words[at] as Word;
  const { lower } = tokens[at] as Token;
  // vom Podium aus entgegnete X
  const { outward, circum } = lexicon.sets;
  if (outward.has(previous?.governed ?? '') && circum.has(lower) && tokens[at + 1]?.capital === false)
    return one(reading, at, 'preposition');
  const phrase = readPhrase(reading, at + 1) ?? behindAdverb(reading, at + 1);
  // even as a report showed: a clause, no comparison
  const both = lexicon.pack.order === 'svo' && word.subordinator === true;
  const clause = (both || !word.preposition) && phrase !== undefined && finiteAt(words[phrase.last + 1]);
  if (clause) return one(reading, at, 'subordinator');
  if (phrase === undefined) return one(reading, at, 'preposition');
  return makeUnit('phrase', { first: at, last: phrase.last }, word, { phrase, governed: lower });
}

/** A verb with its readings, or a word that only a verb can be. */
function readVerb(reading: Reading, units: readonly Unit[], at: number, small: boolean): Unit | undefined {
  const { tokens, words, lexicon } = reading;
  const { capital, lower } = tokens[at] as Token;
  const word = words[at] as Word;
  const previous = units.at(-1);
  const svo = lexicon.pack.order === 'svo';
  // a capital in here stands at the head of a sentence
  const headed = small && capital;
  if (headed && isImperative(reading, at)) return one(reading, at, 'verb', word.verbs ?? []);
  // can help answer: behind a modal and its subject stands a verb
  const carries = svo && previous?.kind === 'modal' && isSubjectLike(units.at(-2));
  if (carries && !capital && word.noun === undefined && word.verbs === undefined && !isFunction(word))
    return one(reading, at, 'word');
  const named = isInitial(tokens, at) && lexicon.pack.nounsCapitalised && word.noun !== undefined;
  const verbal = small && !(capital && svo) && word.determiner === undefined && !named;
  if (
    verbal &&
    word.verbs !== undefined &&
    !isAdjective(reading, previous, at) &&
    !(headed && finiteNext(reading, at)) &&
    !(word.noun !== undefined && nounHere(reading, units, at)) &&
    !isBareNoun(reading, previous, at)
  )
    return one(reading, at, 'verb', word.verbs);
  const governed = previous?.kind === 'preposition' || previous?.kind === 'other-verb' || previous?.kind === 'verb';
  const ends = small && !governed && word.noun === undefined && lexicon.pack.verbEndings?.test(lower) === true;
  return ends ? one(reading, at, 'word') : undefined;
}

/** …, geteilte Dienste und …: a participle with an ending, in front of a noun of an enumeration. */
function isAdjective({ tokens, words }: Reading, previous: Unit | undefined, at: number): boolean {
  if (previous?.kind !== 'comma' && previous?.kind !== 'conjunction') return false;
  return tokens[at + 1]?.capital === true && words[at]?.verbs?.every(({ form }) => form === 'attributive') === true;
}

/** A noun phrase; behind a conjunction it shares the preposition of the one before. */
function readNoun(reading: Reading, units: readonly Unit[], at: number, small: boolean): Unit | undefined {
  const word = reading.words[at] as Word;
  if (isFunction(word) && word.determiner === undefined && small) return undefined;
  const phrase = readPhrase(reading, at);
  if (phrase === undefined) return undefined;
  const joined = phrase.determiner === undefined && units.at(-1)?.kind === 'conjunction';
  const governed = joined ? nearestPreposition(reading, units.at(-2), phrase) : undefined;
  return makeUnit('phrase', { first: at, last: phrase.last }, word, { phrase, governed });
}

/** Der Aufwand für Wasser und Aufsicht: bare nouns share the preposition right in front of the first one. */
function nearestPreposition(
  { tokens, words, lexicon }: Reading,
  before: Unit | undefined,
  next: Phrase,
): string | undefined {
  let inner = before?.phrase?.complement;
  while (inner?.complement !== undefined) inner = inner.complement;
  const own = inner !== undefined && inner.determiner === undefined && words[inner.first - 1]?.preposition === true;
  const shared =
    before?.governed !== undefined || (next.kind !== 'name' && next.plural !== true && inner?.kind === 'abstract');
  const preposition = tokens[(inner?.first ?? 0) - 1]?.lower ?? '';
  // auf die Rolle von Städten und Gemeinden: nobody who did it
  return own && shared && !lexicon.sets.agents.has(preposition) ? preposition : before?.governed;
}

/** Pronouns, and words of open classes where no phrase begins. */
function readRest(reading: Reading, previous: Unit | undefined, at: number): Unit {
  const { tokens, words, lexicon } = reading;
  const { pronoun, adverb, otherVerb, determiner } = words[at] as Word;
  if (pronoun !== undefined) {
    if (previous?.kind === 'preposition') return one(reading, at, 'word');
    return one(reading, at, pronoun === 'reflexive' ? 'reflexive' : 'pronoun');
  }
  if (adverb) return one(reading, at, 'adverb');
  if (otherVerb) return one(reading, at, 'other-verb');
  const free = determiner?.nominative === true && !lexicon.sets.demonstratives.has(tokens[at]?.lower ?? '');
  return one(reading, at, free || isAnother(reading, at) ? 'pronoun' : 'word');
}

/** Lange ging es um Fristen, Ernst wurde es erst dann: an adverb or a predicate that families are called by as well. */
function isFronted({ tokens, words, lexicon }: Reading, at: number): boolean {
  const { frontedAdverbs, frontedPredicates, expletives, dativeCues } = lexicon.sets;
  const lower = tokens[at]?.lower ?? '';
  const verb = words[at + 1];
  if (!expletives.has(tokens[at + 2]?.lower ?? '') || dativeCues.has(tokens[at + 3]?.lower ?? '')) return false;
  if (frontedPredicates.has(lower)) return verb?.auxiliary === true;
  return frontedAdverbs.has(lower) && (verb?.auxiliary === true || verb?.otherVerb === true || finiteAt(verb));
}

/** Die meisten nannten …, die übrigen widersprachen: a rest of everybody in front of its verb. */
function isRest({ tokens, words, lexicon }: Reading, at: number): boolean {
  if (!lexicon.sets.rests.has(tokens[at]?.lower ?? '') || words[at - 1]?.determiner?.definite !== true) return false;
  const next = words[at + 1];
  return next?.auxiliary === true || next?.modal === true || next?.otherVerb === true || finiteAt(next);
}

/** Einige wollten es streichen, andere befürchteten, …: a German word for anybody, small and in front of a verb. */
function isAnother({ tokens, words, lexicon }: Reading, at: number): boolean {
  if (!lexicon.pack.nounsCapitalised || words[at]?.noun?.class !== 'generic' || tokens[at]?.capital) return false;
  const next = words[at + 1];
  return next?.auxiliary === true || next?.modal === true || next?.otherVerb === true || finiteAt(next);
}

const isSubjectLike = (unit: Unit | undefined): boolean =>
  unit?.kind === 'relative' || unit?.kind === 'pronoun' || (unit?.phrase !== undefined && unit.governed === undefined);

/** vom dafür zuständigen Minister: an adverb in front of the adjective hides the noun. */
function behindAdverb(reading: Reading, at: number): Phrase | undefined {
  const { tokens, words, lexicon } = reading;
  if (!lexicon.pack.nounsCapitalised || words[at]?.adverb !== true || words[at]?.determiner !== undefined)
    return undefined;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || next.capital || isFunction(words[at + 1] as Word)) return undefined;
  return readPhrase(reading, at + 1);
}
