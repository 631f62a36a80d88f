import type { VerbUse, Word } from '../words/lexicon.ts';
import type { Phrase } from './phrase.ts';

export type UnitKind =
  | 'phrase'
  | 'quote'
  | 'term'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'other-verb'
  | 'pronoun'
  | 'reflexive'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'conjunction'
  | 'adverb'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'mark'
  | 'word';

/** A piece of a sentence: a phrase, a verb, a quotation, a mark. Token indices are inclusive. */
export interface Unit {
  readonly kind: UnitKind;
  readonly first: number;
  readonly last: number;
  readonly word: Word;
  readonly phrase?: Phrase;
  /** the preposition that governs the phrase */
  readonly governed?: string;
  readonly uses?: readonly VerbUse[];
}
