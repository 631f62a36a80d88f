import type { Language } from '../../brief/brief.ts';
import { germanLexemes } from './de/lexemes.ts';
import { ordinaryGerman } from './de/ordinary.ts';
import { furtherGerman } from './de/vocabulary.ts';
import { ordinaryEnglish } from './en/ordinary.ts';
import { furtherEnglish } from './en/vocabulary.ts';
import { ordinaryFrench } from './fr/ordinary.ts';
import { furtherFrench } from './fr/vocabulary.ts';

/** The words of a language, folded, sorted by code unit and divided by one white space each (`wordList`). */
export interface Vocabulary {
  /** these explain a word in a text of any language */
  readonly lists: readonly string[];
  /** rarer words, which explain it in a text of their own language only: in an English one Ranke is somebody */
  readonly rarer?: readonly string[];
}

export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  de: { lists: [ordinaryGerman.trim()], rarer: [furtherGerman.trim(), germanLexemes.trim()] },
  en: { lists: [ordinaryEnglish.trim(), furtherEnglish.trim()] },
  fr: { lists: [ordinaryFrench.trim(), furtherFrench.trim()] },
};
