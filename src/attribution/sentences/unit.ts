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
  readonly phrase: Phrase | undefined;
  /** the preposition that governs the phrase */
  readonly governed: string | undefined;
  readonly uses: readonly VerbUse[] | undefined;
}

/** What only some units have. */
type Parts = Partial<Pick<Unit, 'phrase' | 'governed' | 'uses'>>;

/**
 * A unit. Each has every field, in one order: then all are of one shape to V8, and the hundred constructions that ask every
 * unit find its fields without looking for them.
 */
export function makeUnit(
  kind: UnitKind,
  { first, last }: Pick<Unit, 'first' | 'last'>,
  word: Word,
  { phrase, governed, uses }: Parts = {},
): Unit {
  return { kind, first, last, word, phrase, governed, uses };
}

/** The unit with other parts; a copy by `...` would be of another shape. */
export function withParts(
  unit: Unit,
  { phrase = unit.phrase, governed = unit.governed, uses = unit.uses }: Parts,
): Unit {
  return makeUnit(unit.kind, unit, unit.word, { phrase, governed, uses });
}
