import type { Language } from '../../brief/brief.ts';

/** Flesch's measure for a language: a constant, and what words a sentence and syllables a word take from it. */
export interface ReadingEase {
  readonly base: number;
  readonly bySentence: number;
  readonly byWord: number;
  /** letters that carry a syllable, one group one syllable */
  readonly syllable: RegExp;
  /** a final e that is not heard */
  readonly mute: RegExp | undefined;
}

/** Amstad 1978 (German), Flesch 1948 (English), Kandel and Moles 1958 (French). */
export const readingEase: Readonly<Record<Language, ReadingEase>> = {
  de: { base: 180, bySentence: 1, byWord: 58.5, syllable: /[aeiouyäöü]+/g, mute: undefined },
  en: {
    base: 206.835,
    bySentence: 1.015,
    byWord: 84.6,
    syllable: /[aeiouy]+/g,
    mute: /(?<=[^aeiouyl]|[aeiouy][^aeiouy]l)e$/,
  },
  fr: {
    base: 207,
    bySentence: 1.015,
    byWord: 73.6,
    syllable: /[aeiouyàâäéèêëîïôöùûüœ]+/g,
    mute: /(?<=[^aeiouyàâéèêîôûœ])es?$/,
  },
};
