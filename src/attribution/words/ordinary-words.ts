import type { Language } from '../../brief/brief.ts';
import { ordinaryGerman } from '../packs/de/ordinary.ts';
import { ordinaryEnglish } from '../packs/en/ordinary.ts';
import { furtherEnglish } from '../packs/en/vocabulary.ts';
import { ordinaryFrench } from '../packs/fr/ordinary.ts';
import { furtherFrench } from '../packs/fr/vocabulary.ts';
import { fold } from './fold.ts';
import { lexiconOf } from './lexicons.ts';
import { wordList } from './word-list.ts';

type Test = (word: string) => boolean;

const lists: Readonly<Record<Language, Test>> = {
  de: wordList(ordinaryGerman.trim()),
  en: either(wordList(ordinaryEnglish.trim()), wordList(furtherEnglish.trim())),
  fr: either(wordList(ordinaryFrench.trim()), wordList(furtherFrench.trim())),
};

function either(one: Test, other: Test): Test {
  return (word) => one(word) || other(word);
}

const nounEndings: Readonly<Record<Language, RegExp>> = {
  de: /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|ismen|nis|nisse|nissen|tum|ierung|erei|enz|enzen|anz|ment|mente|logie|politik|(?:isch|lich|bar|sam|haft|los)(?:e|en|er|es|em)?)s?$/,
  en: /(?:tion|sion|ment|ness|ship|hood|ism|ity|ance|ence|ing|ers|ies)s?$/,
  fr: /(?:tion|sion|ment|isme|ite|ance|ence|age|ure)s?$/,
};
const inflections: Readonly<Record<Language, RegExp>> = {
  de: /(?:e|en|er|es|em|n|s)$/,
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
  const words: Test = (word) => more.has(word) || lists[language](word);
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
  if (language !== 'de' || word.length < 8 || word.length > LONGEST) return false;
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const stem = tail.replace(inflections.de, '');
    if ((words(tail) || words(stem)) && (words(head) || words(head.replace(/(?:s|n|en|es)$/, '')))) return true;
  }
  return false;
}

/** The first part of a compound, with or without its linking letters. */
function isWord(head: string, words: Test): boolean {
  const key = fold(head);
  return words(key) || words(key.replace(/(?:s|n|en|es)$/, '')) || words(`${key}e`);
}
