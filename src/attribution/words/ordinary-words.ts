import type { Language } from '../../brief/brief.ts';
import { ordinaryGerman } from '../packs/de/ordinary.ts';
import { furtherGerman } from '../packs/de/vocabulary.ts';
import { ordinaryEnglish } from '../packs/en/ordinary.ts';
import { furtherEnglish } from '../packs/en/vocabulary.ts';
import { ordinaryFrench } from '../packs/fr/ordinary.ts';
import { furtherFrench } from '../packs/fr/vocabulary.ts';
import { shapes } from '../packs/shapes.ts';
import { fold } from './fold.ts';
import { lexiconOf } from './lexicons.ts';
import { wordList } from './word-list.ts';

type Test = (word: string) => boolean;

const lists: Readonly<Record<Language, Test>> = {
  de: wordList(ordinaryGerman.trim()),
  en: either(wordList(ordinaryEnglish.trim()), wordList(furtherEnglish.trim())),
  fr: either(wordList(ordinaryFrench.trim()), wordList(furtherFrench.trim())),
};

/** Rarer words that explain a word in a text of their own language only: in an English one Ranke is somebody. */
const rarer: Readonly<Partial<Record<Language, Test>>> = { de: wordList(furtherGerman.trim()) };

function either(one: Test, other: Test): Test {
  return (word) => one(word) || other(word);
}

const nounEndings: Readonly<Record<Language, RegExp>> = {
  de: /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|ismen|nis|nisse|nissen|tum|ierung|erei|enz|enzen|anz|ment|mente|logie|politik|(?:isch|lich|bar|sam|haft|los)(?:e|en|er|es|em)?)s?$/,
  en: /(?:tion|sion|ment|ness|ship|hood|ism|ity|ance|ence|ing|ers|ies)s?$/,
  fr: /(?:tion|sion|ment|isme|ite|ance|ence|age|ure)s?$/,
};
const inflections: Readonly<Record<Language, RegExp>> = {
  de: /(?:e|en|ern?|es|em|n|s)$/,
  en: /(?:s|es|ed|ing|ly)$/,
  fr: /(?:s|e|es|nt)$/,
};

/**
 * Whether a folded word belongs to a language's vocabulary: listed, inflected, by its ending, known to the attribution
 * pack, or a compound of listed words.
 *
 * @param more   words the frequency list lacks
 * @param family family names win over compounds and endings
 */
export function ordinaryTest(language: Language, more: ReadonlySet<string>, family: Test): Test {
  const rare = rarer[language];
  const words: Test = (word) => more.has(word) || lists[language](word) || rare?.(word) === true;
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

/** Endings that no name of the other languages has. */
const sureEndings: Readonly<Record<Language, RegExp>> = {
  de: /.{4}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|politik)$/,
  en: /.{4}(?:tion|sion|ness|ship|hood|ism|ility)s?$/,
  fr: /.{4}(?:tion|sion|isme)s?$/,
};

/** The same without the attribution pack and compounds, for words of another language than the text's: cheap. */
export function isForeignWord(language: Language, word: string): boolean {
  return isListed(word, language, lists[language]) || sureEndings[language].test(word);
}

function isListed(word: string, language: Language, words: Test): boolean {
  if (words(word)) return true;
  const stem = word.replace(inflections[language], '');
  // analyzing: analyze
  return words(stem) || (stem.length > 3 && stem !== word && language !== 'de' && words(`${stem}e`));
}

/** No compound anybody writes is longer; a line of letters is not taken apart at every one. */
const LONGEST = 80;

function isMade(word: string, language: Language, words: Test): boolean {
  if (nounEndings[language].test(word) && word.length > 6) return true;
  const { noun, verbs, otherVerb } = lexiconOf(language).look(word);
  if (verbs !== undefined || otherVerb === true) return true;
  // A guessed compound counts only when its first part is a word: Zwillen|berg is a name.
  if (noun !== undefined && (noun.compound === '' || isWord(noun.compound, words))) return true;
  return language === 'de' && word.length >= 8 && word.length <= LONGEST && isCompound(word, words, 1);
}

/** No two-part head of a longer compound is longer: Altschulden|fonds. */
const LONGEST_HEAD = 20;

/** Süd|fassade, Schul|beginn, Alt|schulden|fonds; `deep` says how often its head may be a compound itself. */
function isCompound(word: string, words: Test, deep: number): boolean {
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const known = words(tail) || words(tail.replace(inflections.de, ''));
    if (known && (isHead(head, tail, words) || (deep > 0 && isLongHead(head, words, deep - 1)))) return true;
  }
  return false;
}

/** Schule lost its e in Schul|beginn; Eich|berg is somebody. */
const isHead = (head: string, tail: string, words: Test): boolean =>
  words(head) ||
  words(head.replace(/(?:s|n|en|es)$/, '')) ||
  (head.length > 3 && !tailsOfNames.has(tail) && words(`${head}e`));

const isLongHead = (head: string, words: Test, deep: number): boolean =>
  head.length >= 8 &&
  head.length <= LONGEST_HEAD &&
  [head, head.replace(/(?:s|n|en|es)$/, '')].some((one) => isCompound(one, words, deep));

const tailsOfNames = new Set(shapes.de.nameTails.split(/\s+/));

/** The first part of a compound, with or without its linking letters. */
function isWord(head: string, words: Test): boolean {
  const key = fold(head);
  return words(key) || words(key.replace(/(?:s|n|en|es)$/, '')) || words(`${key}e`);
}
