import type { Language } from '../../brief/brief.ts';
import { germanNumbers } from './de/numbers.ts';
import { englishNumbers } from './en/numbers.ts';
import { frenchNumbers } from './fr/numbers.ts';

/** How a language says numbers, months and hours in words. All words are in small letters. */
export interface NumberPack {
  /** twelve, in their order: as they are written out, and as they are cut short */
  readonly months: readonly (readonly string[])[];
  /** words after a number that make it larger, by the power of ten */
  readonly scales: Readonly<Record<string, number>>;
  /** letters that may be such a word or a unit: `200 m` */
  readonly unsureScales: Readonly<Record<string, number>>;
  /** numbers in words, without those that are put together of others */
  readonly words: Readonly<Record<string, number>>;
  /** what a word is put together of, longest first: `zwei|und|zwanzig`; a hyphen separates, too */
  readonly joins: RegExp;
  /** endings of ordinals and of inflection, taken off where the rest is a number */
  readonly endings: RegExp;
  /** percentages that words for a part of something may stand for */
  readonly shares: Readonly<Record<string, readonly number[]>>;
  /** half a: what stands before a word of `scales` */
  readonly half: RegExp;
  readonly and: string;
  /** one and a half in one word, and so on */
  readonly halves: Readonly<Record<string, number>>;
  /** between two numbers that share what follows the second: `5 bis 7 Millionen` */
  readonly between: string;
  /** what stands between a day and its month, besides a space; source of a pattern */
  readonly dayEnd: string;
  /** what follows an hour; its first group, where it has one, says that it is after noon */
  readonly clock: RegExp;
  /** what stands between thousands and before decimals, where it is a mark (a space serves in all) */
  readonly marks: { readonly group: string; readonly decimal: string };
}

export const numberPacks: Readonly<Record<Language, NumberPack>> = {
  de: germanNumbers,
  en: englishNumbers,
  fr: frenchNumbers,
};
