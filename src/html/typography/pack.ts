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
  /** words and signs that must not be parted from the number before them */
  readonly after: readonly string[];
  /** abbreviations of several words, with a space where one may stand */
  readonly abbreviations: readonly string[];
  /** words after a day's number */
  readonly months: readonly string[];
  /** marks before which a space stands that does not break, with the space to use */
  readonly spaced: Readonly<Record<string, string>>;
}

export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const all: Readonly<Record<Language, TypographyPack>> = { de, en, fr };

export function typographyPack(lang: Language): TypographyPack {
  return all[lang];
}
