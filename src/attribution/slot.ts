import type { Head } from '../finding.ts';

/** Where a text says whose words, view or act something is, and by whom. Offsets are normalised, in segment `segment`. */
export interface Slot {
  readonly segment: number;
  /** the construction, for example `verb-frame`, `according-to`, `colon`, `nominalisation` */
  readonly construction: string;
  /** the speaker phrase */
  readonly start: number;
  readonly end: number;
  /** the whole slot: cue, speaker and, where known, what was said */
  readonly slotStart: number;
  readonly slotEnd: number;
  readonly head: Head;
  /** the verb, noun or preposition that made it a slot, as its lemma */
  readonly cue: string;
  /** procedural verbs (open, welcome, moderate) do not say anything */
  readonly procedural: boolean;
  /** modifiers that identify: nationality, place, house, rank, uniqueness, former office, product */
  readonly identifying: readonly string[];
  /** definite or indefinite, singular or plural, where the text shows it */
  readonly definite: boolean | undefined;
  readonly plural: boolean | undefined;
  /** offsets of verbatim words, when the slot holds a quotation */
  readonly quote?: { readonly start: number; readonly end: number };
  /** reported mood without any source: Konjunktiv I, hearsay */
  readonly hearsay: boolean;
  /** the sentence around it: citations count only there */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** the speaker stands in another sentence: a chain in reported mood, a quotation before its speaker, a pronoun */
  readonly carried: boolean;
  /** a year in brackets stands behind the phrase or closes the sentence: a published source */
  readonly year: boolean;
  /** a year, in whatever form, stands in the sentence */
  readonly dated: boolean;
  /** the sentence places it in the room: in der Sitzung, during the workshop */
  readonly room: boolean;
  /** the passage was read as a report of a meeting, and no year tells that the sentence is of the world */
  readonly reported: boolean;
  /** a court, parliament or the like: what it did in a named year is public */
  readonly publicBody: boolean;
  /** the sentence names a kind of document: in einer Pressemitteilung, in its report */
  readonly inDocument: boolean;
  /** head noun, lower case; for pronouns the pronoun */
  readonly noun: string;
}
