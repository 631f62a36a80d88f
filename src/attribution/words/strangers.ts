import type { Language } from '../../brief/brief.ts';
import { languages } from '../../brief/vocabulary.ts';
import { linguaFranca, morphologies } from '../packs/morphology.ts';
import { policyHouses, policyPlaces, policyTerms, wordyHouses } from '../packs/names/terms.ts';
import { learned, type Shape, shapes } from '../packs/shapes.ts';
import { fold } from './fold.ts';
import { type Gazetteer, gazetteerOf, isUnexplainedWord } from './gazetteer.ts';
import { lexiconOf } from './lexicons.ts';
import { isForeignWord } from './ordinary-words.ts';

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What a known proper noun stands for. */
type Known = 'abstract' | 'organisation' | 'place';
let known: ReadonlyMap<string, Known> | undefined;
const tails = new Map<Language, ReadonlySet<string>>();

/** A programme or term, a house or a place of public policy, also with an s behind it. */
export function properNoun(word: string): Known | undefined {
  known ??= new Map([
    ...[...split(policyPlaces)].map((place) => [place, 'place'] as const),
    ...[...split(policyHouses), ...split(wordyHouses)].map((house) => [fold(house), 'organisation'] as const),
    ...[...split(policyTerms)].map((term) => [term, 'abstract'] as const),
  ]);
  const listed = known.get(word) ?? (word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined);
  return listed ?? (gazetteerOf(linguaFranca).town(word) ? 'place' : undefined);
}

/** A folded word in no list that looks like a common noun of its language: Messdiener, backlog. */
export const isLikelyNoun = remembered((word, language) => {
  const lists = gazetteerOf(language);
  if (isListedName(word, lists) || lists.place(word)) return false;
  return lists.ordinary(word) || isForeign(word, language) || looksCommon(word, language, lists);
});

/**
 * A folded word that nothing explains and that does not even look like a word of its language: where a speaker is
 * expected, it is somebody. Unlike `isUnexplainedWord` it leaves unknown common nouns alone (Messdiener, backlog).
 */
export const isStranger = remembered((word, language) => word.split('-').every((part) => isStrange(part, language)));

/** A question about a word that is asked again and again. */
function remembered(
  test: (word: string, language: Language) => boolean,
): (word: string, language: Language) => boolean {
  const memory = new Map<string, boolean>();
  return (word, language) => {
    const key = `${language}:${word}`;
    const before = memory.get(key);
    if (before !== undefined) return before;
    if (memory.size > 20_000) memory.clear();
    const made = test(word, language);
    memory.set(key, made);
    return made;
  };
}

const isForeign = (word: string, language: Language): boolean =>
  languages.some((other) => other !== language && isForeignWord(other, word));

/** Halvorsen, Halvorsens */
function isListedName(word: string, lists: Gazetteer): boolean {
  const bare = word.replace(/s$/, '');
  return lists.family(word) || lists.given(word) || (bare.length > 3 && lists.family(bare) && !lists.ordinary(word));
}

function isStrange(word: string, language: Language): boolean {
  if (word.length < 3 || properNoun(word) !== undefined) return false;
  if (!isUnexplainedWord(word, language)) return false;
  const lists = gazetteerOf(language);
  const others = languages.map(gazetteerOf);
  if (others.some((one) => one.wordName(word) || one.office(word) || one.functional(word))) return false;
  if (isListedName(word, lists)) return true;
  if (word.endsWith('s') && isForeignWord(language, word.slice(0, -1))) return false;
  return !looksCommon(word, language, lists);
}

/** Rundfunkbeitrag in an English text: a long word made of two of another language. */
export function isForeignCompound(word: string, language: Language): boolean {
  if (word.length < LONG_COMPOUND) return false;
  return languages.some((other) => {
    if (other === language || morphologies[other].compounds === undefined) return false;
    const kind = lexiconOf(other).look(word).noun?.class;
    if (kind !== undefined && SOMEBODY.has(kind)) return false;
    const { sure: _, ...shape } = shapes[other];
    return isLikelyCompound(word, other, shape, gazetteerOf(other));
  });
}

function looksCommon(word: string, language: Language, lists: Gazetteer): boolean {
  const shape = shapes[language];
  if (word.length > 6 && learned.test(word)) return true;
  if (word.length > 5 && (shape.endings.test(word) || shape.prefixes?.test(word) === true)) return true;
  return isLikelyCompound(word, language, shape, lists);
}

const LONGEST = 80;
const LONG_COMPOUND = 10;
/** Bundesbank: nouns of houses and people are somebody in any language. */
const SOMEBODY = new Set(['organisation', 'role', 'person', 'sector', 'generic', 'demonym', 'place']);

/** Ends in a word that family names do not end in. */
function isLikelyCompound(
  word: string,
  language: Language,
  { nameTails, parts, sure, prefixes }: Shape,
  lists: Gazetteer,
): boolean {
  let ends = tails.get(language);
  if (ends === undefined) {
    ends = split(nameTails);
    tails.set(language, ends);
  }
  const [head, tail] = parts;
  // a line of letters is looked at where it ends
  for (let cut = Math.max(head, word.length - LONGEST); cut <= word.length - tail; cut++) {
    const last = word.slice(cut);
    if (ends.has(last) || ends.has(last.replace(/s$/, ''))) return false;
    const known = lists.ordinary(last) || properNoun(last) === 'abstract';
    const listed = known && last.replace(/s$/, '').length >= tail;
    if (!listed && !(last.length > 5 && prefixes?.test(last))) continue;
    if (listed && sure !== undefined && last.length >= sure) return true;
    if (lists.ordinary(word.slice(0, cut).replace(/s$/, ''))) return true;
  }
  return false;
}
