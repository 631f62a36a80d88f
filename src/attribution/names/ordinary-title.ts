import type { Language } from '../../brief/brief.ts';
import { gazetteerOf } from '../words/gazetteer.ts';
import { properNoun } from '../words/strangers.ts';
import { nameWords } from './name-words.ts';

/**
 * Whether the capitalised words of a phrase are words, places and houses, and none is anybody's name: One-Stop Rights Shop.
 * @param isOwn small words that the document uses as common nouns elsewhere
 */
export function isOrdinaryTitle(
  text: string,
  language: Language,
  isOwn: (word: string) => boolean = () => false,
): boolean {
  const lists = gazetteerOf(language);
  const isKnown = (word: string): boolean =>
    lists.ordinary(word) || lists.place(word) || lists.institution(word) || properNoun(word) !== undefined;
  return nameWords(text).every(({ key, text: word, capital }) => {
    if (!capital) return true;
    const parts = key.split('-');
    if (parts.some((part) => lists.family(part) || lists.given(part))) return false;
    return isOwn(word.toLowerCase()) || parts.every(isKnown);
  });
}
