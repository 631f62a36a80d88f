import type { Cite, Item, Name } from './item.ts';
import type { Locale } from './locale.ts';
import type { Inline } from './output.ts';
import { type Area, type Style, StyleError } from './style.ts';

export type Position = 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';

/** What sets a source apart from others that would be cited in the same words (CSL 1.0.2, "Disambiguation"). */
export interface Traits {
  /** names shown beyond what et al. leaves */
  readonly moreNames: number;
  /** 1: with initials, 2: with the given name */
  readonly givens: ReadonlyMap<Name, number>;
  readonly yearSuffix: string;
  readonly flagged: boolean;
}

export const noTraits: Traits = { moreNames: 0, givens: new Map(), yearSuffix: '', flagged: false };

/** Everything one rendering of one source depends on. */
export interface Given {
  readonly style: Style;
  readonly locale: Locale;
  readonly area: Area;
  readonly item: Item;
  readonly cite: Cite | undefined;
  readonly position: Position;
  readonly nearNote: boolean;
  /** number of the note that cites it first */
  readonly firstNote: number | undefined;
  /** place in the list */
  readonly number: number;
  readonly traits: Traits;
  /** names and dates come out as keys to sort by */
  readonly sorting: boolean;
  /** names-min and the like of a sort key */
  readonly keyAttrs?: Readonly<Record<string, string>>;
  /** stands for an author who is that of the entry before */
  readonly sameAuthor?: string;
  readonly budget: { left: number };
}

/** A rendering on its way. */
export interface Scope extends Given {
  /** variables that stood in for a name, and are not printed twice */
  readonly hidden: Set<string>;
  /** what is printed now stands in for a name */
  readonly standingIn: boolean;
  /** variables asked for, and how many of them had something to say */
  readonly tally: { called: number; filled: number };
  /** what the first cs:names gave: the author */
  author: readonly Inline[] | undefined;
  /** the suffix of the year has been printed, or is not wanted */
  yearDone: boolean;
  /** depth of cs:names in the work */
  inNames: number;
  /** everybody in the lists of names so far, printed or behind et al. */
  readonly listed: Name[];
  /** title case is for English titles alone */
  readonly english: boolean;
}

/** Elements one document may render: a style that multiplies itself ends here and not with the memory. */
export const budgetOf = (sources: number): { left: number } => ({ left: 400_000 + sources * 20_000 });

/** Counts one element. @throws StyleError when the document has used up what `budgetOf` gave it */
export function spend({ budget }: Given): void {
  budget.left -= 1;
  if (budget.left < 0) throw new StyleError('it renders without end');
}

/** A fresh scope for one item in one place. */
export function scopeOf(given: Given): Scope {
  const language = given.item.texts.get('language') || given.locale.lang;
  return {
    ...given,
    hidden: new Set(),
    standingIn: false,
    tally: { called: 0, filled: 0 },
    author: undefined,
    yearDone: false,
    inNames: 0,
    listed: [],
    english: /^en\b/i.test(language),
  };
}

/** Notes that a variable was asked for. */
export function called(scope: Scope, filled: boolean): void {
  scope.tally.called += 1;
  if (filled) scope.tally.filled += 1;
}
