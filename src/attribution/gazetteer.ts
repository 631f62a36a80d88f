import type { Language } from '../brief/brief.ts';
import { ordinaryGerman } from './packs/de/ordinary.ts';
import { ordinaryEnglish } from './packs/en/ordinary.ts';
import { ordinaryFrench } from './packs/fr/ordinary.ts';
import { familyNames } from './packs/names/family.ts';
import { givenNames } from './packs/names/given.ts';
import { institutionNouns, placeStarts, places, publicNames } from './packs/names/places.ts';
import { peoplePacks } from './packs/people.ts';
import { lexiconOf } from './slots.ts';

/** What word lists say of a word; words are folded (`fold`). Lists raise confidence, they never decide alone. */
export interface Gazetteer {
  readonly given: (word: string) => boolean;
  readonly family: (word: string) => boolean;
  /** a word of the language, perhaps inflected or compound */
  readonly ordinary: (word: string) => boolean;
  readonly place: (word: string) => boolean;
  readonly placeStart: (word: string) => boolean;
  readonly institution: (word: string) => boolean;
  readonly honorific: (word: string) => boolean;
  readonly office: (word: string) => boolean;
  readonly highOffice: (word: string) => boolean;
  readonly functional: (word: string) => boolean;
  readonly determiner: (word: string) => boolean;
  /** a given name that is also a word or a place of the language */
  readonly wordName: (word: string) => boolean;
  /** names of houses and programmes, folded, words joined by a space */
  readonly publicName: (words: string) => boolean;
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};
const folded = new Map<string, string>();

/** Small letters without diacritics: Özgür → ozgur. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const made = /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .replace(/[ßøłđðþıæœ]/g, (letter) => letters[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, '');
  if (folded.size > 50_000) folded.clear();
  folded.set(word, made);
  return made;
}

const split = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));
let names: {
  given: Set<string>;
  family: Set<string>;
  place: Set<string>;
  start: Set<string>;
  house: Set<string>;
  publics: Set<string>;
};
const built = new Map<Language, Gazetteer>();
const ordinary: Readonly<Record<Language, string>> = { de: ordinaryGerman, en: ordinaryEnglish, fr: ordinaryFrench };

export function gazetteerOf(language: Language): Gazetteer {
  const known = built.get(language);
  if (known !== undefined) return known;
  names ??= {
    given: split(givenNames),
    family: split(familyNames),
    place: split(places),
    start: split(placeStarts),
    house: split(institutionNouns),
    publics: new Set(publicNames.split('|').map((name) => name.trim())),
  };
  const made = build(language);
  built.set(language, made);
  return made;
}

function build(language: Language): Gazetteer {
  const pack = peoplePacks[language];
  const { given, family, place, start, house, publics } = names;
  const sets = {
    honorific: split(pack.honorifics),
    office: split(pack.offices),
    highOffice: split(pack.highOffices),
    functional: split(pack.functions),
    determiner: split(pack.determiners),
    wordName: split(pack.wordNames),
  };
  const words = split(ordinary[language]);
  for (const word of split(pack.ordinary)) words.add(word);
  const isPlace = (word: string): boolean => place.has(word) || (word.endsWith('s') && place.has(word.slice(0, -1)));
  return {
    given: (word) => given.has(word),
    family: (word) => family.has(word),
    ordinary: ordinaryTest(language, words),
    place: isPlace,
    placeStart: (word) => start.has(word),
    institution: (word) => house.has(word) || (word.endsWith('s') && house.has(word.slice(0, -1))),
    honorific: (word) => sets.honorific.has(word),
    office: (word) => sets.office.has(word),
    highOffice: (word) => sets.highOffice.has(word),
    functional: (word) => sets.functional.has(word),
    determiner: (word) => sets.determiner.has(word),
    wordName: (word) => sets.wordName.has(word),
    publicName: (text) => publics.has(text),
  };
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

/** Whether a word belongs to the language's vocabulary: listed, inflected, by its ending, or a compound of listed words. */
function ordinaryTest(language: Language, words: ReadonlySet<string>): (word: string) => boolean {
  const memory = new Map<string, boolean>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size > 50_000) memory.clear();
    const made = judge(word, language, words);
    memory.set(word, made);
    return made;
  };
}

function judge(word: string, language: Language, words: ReadonlySet<string>): boolean {
  if (words.has(word) || words.has(word.replace(inflections[language], ''))) return true;
  if (names.family.has(word)) return false;
  if (nounEndings[language].test(word) && word.length > 6) return true;
  const { noun, verbs, otherVerb } = lexiconOf(language).look(word);
  if (verbs !== undefined || otherVerb === true) return true;
  // A guessed compound counts only when its first part is a word: Zwillen|berg is a name.
  if (noun !== undefined && (noun.compound === '' || isWord(noun.compound, words))) return true;
  if (language !== 'de' || word.length < 8) return false;
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const stem = tail.replace(inflections.de, '');
    if ((words.has(tail) || words.has(stem)) && (words.has(head) || words.has(head.replace(/(?:s|n|en|es)$/, ''))))
      return true;
  }
  return false;
}

/** The first part of a compound, with or without its linking letters. */
function isWord(head: string, words: ReadonlySet<string>): boolean {
  const key = fold(head);
  return words.has(key) || words.has(key.replace(/(?:s|n|en|es)$/, '')) || words.has(`${key}e`);
}

const languages: readonly Language[] = ['de', 'en', 'fr'];

/** A folded word that no list of any language explains as anything but a name. */
export function isUnexplainedWord(word: string): boolean {
  return languages.every((language) => {
    const lists = gazetteerOf(language);
    if (lists.ordinary(word) || lists.place(word) || lists.placeStart(word) || lists.institution(word)) return false;
    return !lists.office(word) && !lists.honorific(word) && (!lists.wordName(word) || lists.family(word));
  });
}
