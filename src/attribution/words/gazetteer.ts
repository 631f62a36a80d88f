import type { Language } from '../../brief/brief.ts';
import { languages } from '../../brief/vocabulary.ts';
import { familyNames } from '../packs/names/family.ts';
import { givenNames } from '../packs/names/given.ts';
import { historicPersons, placeholderPersons } from '../packs/names/historic.ts';
import { institutionNouns, placeStarts, places, publicNames } from '../packs/names/places.ts';
import { towns } from '../packs/names/towns.ts';
import { peoplePacks } from '../packs/people.ts';
import { fold } from './fold.ts';
import { packOf } from './lexicons.ts';
import { isForeignWord, ordinaryTest } from './ordinary-words.ts';
import { wordList } from './word-list.ts';

export { fold };

/** What word lists say of a word; words are folded (`fold`). Lists raise confidence, they never decide alone. */
export interface Gazetteer {
  readonly given: (word: string) => boolean;
  readonly family: (word: string) => boolean;
  /** a word of the language, perhaps inflected or compound */
  readonly ordinary: (word: string) => boolean;
  readonly place: (word: string) => boolean;
  /** a town, region, river …, of which there are many: behind a given name it may be a family's all the same */
  readonly town: (word: string) => boolean;
  readonly placeStart: (word: string) => boolean;
  readonly institution: (word: string) => boolean;
  readonly honorific: (word: string) => boolean;
  readonly office: (word: string) => boolean;
  readonly highOffice: (word: string) => boolean;
  /** an office that one person holds and that tells who was in the room */
  readonly roomOffice: (word: string) => boolean;
  readonly functional: (word: string) => boolean;
  readonly determiner: (word: string) => boolean;
  /** a given name that is also a word or a place of the language */
  readonly wordName: (word: string) => boolean;
  /** names of houses and programmes, folded, words joined by a space */
  readonly publicName: (words: string) => boolean;
}

const split = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));
let names: {
  given: (word: string) => boolean;
  family: (word: string) => boolean;
  place: Set<string>;
  town: (word: string) => boolean;
  start: Set<string>;
  house: Set<string>;
  publics: Set<string>;
};
const built = new Map<Language, Gazetteer>();

/** The lists of one language, ready to be asked with folded words; built once. */
export function gazetteerOf(language: Language): Gazetteer {
  const known = built.get(language);
  if (known !== undefined) return known;
  names ??= {
    given: wordList(givenNames.trim()),
    family: wordList(familyNames.trim()),
    place: split(places),
    town: wordList(towns.trim()),
    start: split(placeStarts),
    house: split(institutionNouns),
    publics: new Set(`${publicNames}|${historicPersons}|${placeholderPersons}`.split('|').map((name) => name.trim())),
  };
  const made = build(language);
  built.set(language, made);
  return made;
}

function build(language: Language): Gazetteer {
  const pack = peoplePacks[language];
  const { given, family, place, town, start, house, publics } = names;
  const sets = {
    honorific: split(pack.honorifics),
    office: split(pack.offices),
    highOffice: split(pack.highOffices),
    functional: split(pack.functions),
    roomOffice: split(pack.roomOffices),
    determiner: split(pack.determiners),
    wordName: split(pack.wordNames),
  };
  // a text of one language asks the others only for a list or two
  let ordinary: ((word: string) => boolean) | undefined;
  const isOrdinary = (word: string): boolean => {
    ordinary ??= ordinaryTest(language, new Set([...split(pack.ordinary), ...functionWords(language)]), family);
    return ordinary(word);
  };
  const isPlace = (word: string): boolean => place.has(word) || (word.endsWith('s') && place.has(word.slice(0, -1)));
  return {
    given,
    family,
    ordinary: isOrdinary,
    place: isPlace,
    town: (word) => town(word) || (word.endsWith('s') && town(word.slice(0, -1))),
    placeStart: (word) => start.has(word),
    institution: (word) => house.has(word) || (word.endsWith('s') && house.has(word.slice(0, -1))),
    honorific: (word) => sets.honorific.has(word),
    office: (word) => sets.office.has(word),
    highOffice: (word) => sets.highOffice.has(word),
    roomOffice: (word) => sets.roomOffice.has(word),
    functional: (word) => sets.functional.has(word),
    determiner: (word) => sets.determiner.has(word),
    wordName: (word) => sets.wordName.has(word),
    publicName: (text) => publics.has(text),
  };
}

/** Words that open a sentence and name nobody; an adverb may be somebody's name. */
function functionWords(language: Language): string[] {
  const { adverbs, prepositions, subordinators, conjunctions } = packOf(language);
  const folded = (words: string): string[] => words.split(/\s+/).map(fold);
  const free = folded(adverbs).filter((word) => !names.family(word) && !names.given(word));
  return [...free, ...[prepositions, subordinators, conjunctions].flatMap(folded)];
}

/** A folded word in a text of `language` that no list of any language explains as anything but a name. */
export function isUnexplainedWord(word: string, language: Language): boolean {
  const lists = gazetteerOf(language);
  if (lists.ordinary(word) || lists.place(word) || lists.town(word)) return false;
  if (lists.placeStart(word) || lists.institution(word)) return false;
  if (lists.office(word) || lists.honorific(word)) return false;
  if (languages.some((other) => other !== language && isForeignWord(other, word))) return false;
  return languages.every((other) => !gazetteerOf(other).wordName(word)) || lists.family(word);
}
