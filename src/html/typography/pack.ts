import type { Language } from '../../brief/brief.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** How one language sets its punctuation; data only. */
export interface TypographyPack {
  /** opening and closing marks, outer and inner */
  readonly quotes: QuoteMarks;
  /** the other house style of the language, where it has one (brand setting `quotation-marks: guillemets`) */
  readonly guillemets: QuoteMarks;
  /** words that must not be parted from the number or name after them */
  readonly before: readonly string[];
  /** words that must not be parted from a number after them; before anything else they are words like others */
  readonly counted: readonly string[];
  /** words and signs that must not be parted from the number before them, nor from one another behind it */
  readonly after: readonly string[];
  /** abbreviations of several words, with a space where one belongs, written or not */
  readonly abbreviations: readonly string[];
  /** what a number has behind it when it counts (1. · 1st · 1er); the empty string where it may have nothing */
  readonly ordinals: readonly string[];
  /** words after a day's number, and others after an ordinal one */
  readonly months: readonly string[];
  /** the space within a number of five digits or more, where it is written with one; empty where it is not */
  readonly thousands: string;
  /** marks before which a space stands that does not break, with the space to use */
  readonly spaced: Readonly<Record<string, string>>;
  /** marks after which one stands */
  readonly opened: Readonly<Record<string, string>>;
}

export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const all: Readonly<Record<Language, TypographyPack>> = { de, en, fr };

/** How a language sets its quotation marks, dashes and spaces. */
export function typographyPack(lang: Language): TypographyPack {
  return all[lang];
}
