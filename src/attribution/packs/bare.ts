import type { Language } from '../../brief/brief.ts';
import { germanBare } from './de/bare.ts';
import { englishBare } from './en/bare.ts';
import { frenchBare } from './fr/bare.ts';

/** Where a word that nothing explains is somebody. Expressions are asked of the text right before or behind the word. */
export interface BarePack {
  /** words that are families' names as well, folded: with a small letter they are words (a levy, le moulin) */
  readonly smallWords: string;
  /** behind these a speaker stands: by, laut, sauf, goes to */
  readonly before: RegExp;
  /** verbs of judging, answering and backing, right in front of whom they are done to: hielt X für, contradicted X */
  readonly judging: RegExp;
  /** opens a sentence before somebody: Für X war …; For X, … */
  readonly opening: RegExp;
  /** right in front of a place, or of a thing as an example: in, near, such as */
  readonly sites: RegExp;
  /** nouns of saying and of stance beside a name: the X intervention, la proposition X, der X-Kompromiss */
  readonly stances: RegExp;
  /** what stands behind a name in picture captions and telegrams: am Pult, (centre), in rebuttal */
  readonly beside: RegExp;
  /** what belongs to places and houses, not to people: X's residents */
  readonly belongings: RegExp;
  /** what only a person has, so that whose it is has no place's name: X's phone */
  readonly personals: RegExp;
  /** written small they are titles all the same: dr. nuri, mme roussel */
  readonly titles: string;
  /** before initials that sign or are thanked: Protokoll: AW, Danke an A. W. */
  readonly signed: RegExp;
  /** in addresses: the noun of a turn in front of whoever had it (keynote-x); folded */
  readonly turns: RegExp;
  /** in addresses: where somebody stands who speaks (x-at-podium) */
  readonly stages: RegExp;
  /** two capitals with stops that are no initials: N.B., U.S. */
  readonly abbreviations: string;
  /** finite verbs in the third person singular beyond those the lexicon knows; small letters, with diacritics */
  readonly finite: RegExp;
  /** a line that says who published and printed, and nothing else: a house and where it sits, in no dictionary */
  readonly imprint: RegExp;
  /** adjectives, adverbs and participles, which may open a sentence as names do; folded */
  readonly predicates: RegExp;
}

/** A noun and the preposition of whose it is, right before a name; the lines of a meeting mix languages. */
export const ownership = /(?:^|[^\p{L}])(\p{L}+) (?:de|von|of|by|from|par) $/u;

/** What goes on behind the name of one who voted: a stop, or another name. */
export const furtherVoters = /^(?:[.;)\n]|$|, \p{Lu}| (?:und|and|et) \p{Lu})/u;

export const barePacks: Readonly<Record<Language, BarePack>> = { de: germanBare, en: englishBare, fr: frenchBare };
