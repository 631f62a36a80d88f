import type { Language } from '../../brief/brief.ts';
import { morphologies } from '../packs/morphology.ts';
import { onlyNames } from '../packs/names/only-names.ts';
import { shapes } from '../packs/shapes.ts';
import { vocabularies } from '../packs/vocabularies.ts';
import { fold } from './fold.ts';
import { lexiconOf } from './lexicons.ts';
import { wordList } from './word-list.ts';

type Test = (word: string) => boolean;

/** Whether a list of a language holds a word. */
interface Lists {
  readonly any: Test;
  readonly rarer: Test | undefined;
}

const read = new Map<Language, Lists>();
const names: ReadonlySet<string> = new Set(onlyNames.split(/\s+/));

function listsOf(language: Language): Lists {
  const known = read.get(language);
  if (known !== undefined) return known;
  const { lists, rarer } = vocabularies[language];
  const tests = lists.map(wordList);
  const rare = rarer?.map(wordList);
  const made = {
    any: (word: string) => tests.some((test) => test(word)) && !names.has(word),
    rarer: rare === undefined ? undefined : (word: string) => rare.some((test) => test(word)) && !names.has(word),
  };
  read.set(language, made);
  return made;
}

/**
 * Whether a folded word belongs to a language's vocabulary: listed, inflected, by its ending, known to the attribution
 * pack, or a compound of listed words.
 *
 * @param more   words the frequency list lacks
 * @param family family names win over compounds and endings
 */
export function ordinaryTest(language: Language, more: ReadonlySet<string>, family: Test): Test {
  const { any, rarer } = listsOf(language);
  const words: Test = (word) => more.has(word) || any(word) || rarer?.(word) === true;
  const memory = new Map<string, boolean>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size > 50_000) memory.clear();
    const made = isListed(word, language, words) || (!family(word) && isMade(word, language, words));
    memory.set(word, made);
    return made;
  };
}

/** The same without the attribution pack and compounds, for words of another language than the text's: cheap. */
export function isForeignWord(language: Language, word: string): boolean {
  return isListed(word, language, listsOf(language).any) || morphologies[language].sureEndings.test(word);
}

function isListed(word: string, language: Language, words: Test): boolean {
  if (words(word)) return true;
  const { inflections, mute } = morphologies[language];
  const stem = word.replace(inflections, '');
  return words(stem) || (mute && stem.length > 3 && stem !== word && words(`${stem}e`));
}

/** No compound anybody writes is longer; a line of letters is not taken apart at every one. */
const LONGEST = 80;

function isMade(word: string, language: Language, words: Test): boolean {
  const { nounEndings, compounds } = morphologies[language];
  if (nounEndings.test(word) && word.length > 6) return true;
  const { noun, verbs, otherVerb } = lexiconOf(language).look(word);
  if (verbs !== undefined || otherVerb === true) return true;
  // A guessed compound counts only when its first part is a word: Zwillen|berg is a name.
  if (noun !== undefined && (noun.compound === '' || isWord(noun.compound, words, compounds))) return true;
  return (
    compounds !== undefined && word.length >= 8 && word.length <= LONGEST && isCompound(word, { words, language }, 1)
  );
}

/** No two-part head of a longer compound is longer: Altschulden|fonds. */
const LONGEST_HEAD = 20;

/** The words of a language that joins its nouns. */
interface Joining {
  readonly words: Test;
  readonly language: Language;
}

/** Süd|fassade, Schul|beginn, Alt|schulden|fonds; `deep` says how often its head may be a compound itself. */
function isCompound(word: string, joining: Joining, deep: number): boolean {
  const { words, language } = joining;
  const { inflections } = morphologies[language];
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const known = words(tail) || words(tail.replace(inflections, ''));
    if (known && (isHead(head, tail, joining) || (deep > 0 && isLongHead(head, joining, deep - 1)))) return true;
  }
  return false;
}

const withoutJoint = (head: string, joints: RegExp | undefined): string =>
  joints === undefined ? head : head.replace(joints, '');

/** Schule lost its e in Schul|beginn; Eich|berg is somebody. */
const isHead = (head: string, tail: string, { words, language }: Joining): boolean =>
  words(head) ||
  words(withoutJoint(head, morphologies[language].compounds)) ||
  (head.length > 3 && !tailsOfNames(language).has(tail) && words(`${head}e`));

const isLongHead = (head: string, joining: Joining, deep: number): boolean =>
  head.length >= 8 &&
  head.length <= LONGEST_HEAD &&
  [head, withoutJoint(head, morphologies[joining.language].compounds)].some((one) => isCompound(one, joining, deep));

const tails = new Map<Language, ReadonlySet<string>>();

function tailsOfNames(language: Language): ReadonlySet<string> {
  const known = tails.get(language) ?? new Set(shapes[language].nameTails.split(/\s+/));
  tails.set(language, known);
  return known;
}

/** The first part of a compound, with or without its linking letters. */
function isWord(head: string, words: Test, joints: RegExp | undefined): boolean {
  const key = fold(head);
  return words(key) || words(withoutJoint(key, joints)) || words(`${key}e`);
}
