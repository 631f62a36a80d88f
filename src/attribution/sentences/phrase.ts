import type { Determiner } from '../packs/pack.ts';
import type { Lexicon, Word } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { PhraseKind } from './phrase-kind.ts';

/** A noun phrase; indices are tokens, inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** the noun or the last name */
  readonly head: number;
  readonly kind: PhraseKind;
  readonly determiner: Determiner | undefined;
  /** can it be a subject */
  readonly nominative: boolean;
  readonly definite: boolean | undefined;
  readonly plural: boolean | undefined;
  readonly identifying: readonly string[];
  /** what hangs on it: Vertreter [des BMI] */
  readonly complement: Phrase | undefined;
  /** whose it is: [Webers] Einwand, [X's] remarks */
  readonly possessor: Phrase | undefined;
  /** der [von X] vorgetragene Einwand */
  readonly agent: Phrase | undefined;
  /** a year in brackets right after it: a published source */
  readonly year: boolean;
}

/** What a phrase is read from. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** nouns that stand behind an article somewhere in the document */
  readonly common: ReadonlySet<string>;
  /** folded words that the document shows to be places */
  readonly places: ReadonlySet<string>;
  /** last token that may belong to the phrase */
  readonly end: number;
}

/** „Billboard“: a phrase of nothing but words in marks, whose last word is its head. */
export const phraseInMarks = (first: number, last: number, kind: PhraseKind): Phrase => ({
  first,
  last,
  head: last - 1,
  kind,
  determiner: undefined,
  nominative: true,
  definite: undefined,
  plural: undefined,
  identifying: [],
  complement: undefined,
  possessor: undefined,
  agent: undefined,
  year: false,
});
