import type { Lexicon, Word } from '../words/lexicon.ts';
import type { Quotation } from '../words/quotations.ts';
import type { Token } from '../words/tokens.ts';
import type { Unit } from './unit.ts';

/** One segment's words, ready to be asked. */
export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** the same, by their first token */
  readonly quoteAt: ReadonlyMap<number, Quotation>;
  readonly lexicon: Lexicon;
  /** nouns that stand behind an article somewhere in the document (German), or words in small letters: no names */
  readonly common: ReadonlySet<string>;
  /** folded words that the document shows to be places */
  readonly places: ReadonlySet<string>;
}

/** The stretch between two marks. Unit indices are inclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly opener: 'subordinator' | 'relative' | 'main';
  readonly quoteBefore: boolean;
  readonly quoteAfter: boolean;
  readonly colonAfter: boolean;
}

/** A sentence taken apart once; every construction asks the same one. */
export interface Parsed {
  readonly text: Text;
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  /** clause of each unit; marks belong to the clause before them */
  readonly clauseOf: readonly number[];
  /** units that are quotations of somebody's words */
  readonly quotes: readonly number[];
  /** units that announce content: dass, ob, that, darauf, reported mood, colons */
  readonly content: readonly number[];
}

/** A token in small letters; nothing where there is none. An array asked for -1 looks for a property of that name: slow. */
export const lowerAt = ({ text }: Parsed, token: number): string =>
  token < 0 ? '' : (text.tokens[token]?.lower ?? '');

/** The first word of a unit in small letters. */
export const lowerOfUnit = (parsed: Parsed, at: number): string => lowerAt(parsed, parsed.units[at]?.first ?? -1);

const BOUNDARIES = new Set(['comma', 'colon', 'semicolon', 'quote', 'dash']);

/** A mark between clauses, a quotation, or the end of the sentence. */
export const isBoundary = (unit: Unit | undefined): boolean => unit === undefined || BOUNDARIES.has(unit.kind);

const VERBS = new Set(['verb', 'auxiliary', 'modal', 'other-verb']);

/** A verb of any kind. */
export const isVerbal = (unit: Unit | undefined): boolean => unit !== undefined && VERBS.has(unit.kind);

/** Finds the clauses of a sentence. */
export function parse(text: Text, units: readonly Unit[]): Parsed {
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  const quotes: number[] = [];
  const content: number[] = [];
  let first = 0;
  let depth = 0;
  const closes = units.some((unit) => unit.kind === 'close');
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    if (closes && unit?.kind === 'open') depth++;
    else if (unit?.kind === 'close' && depth > 0) depth--;
    if (unit !== undefined) note(text, units, at, unit, quotes, content);
    if (unit !== undefined && (depth > 0 || !isBoundary(unit))) {
      clauseOf.push(clauses.length);
      continue;
    }
    if (at > first) clauses.push(clauseFrom(text, units, first, at - 1));
    if (unit !== undefined) clauseOf.push(Math.max(0, clauses.length - 1));
    first = at + 1;
  }
  return { text, units, clauses, clauseOf, quotes, content };
}

function note(text: Text, units: readonly Unit[], at: number, unit: Unit, quotes: number[], content: number[]): void {
  if (unit.kind === 'quote' || (unit.kind === 'term' && unit.last - unit.first > 3)) quotes.push(at);
  const lower = (text.tokens[unit.first] as Token).lower;
  const announces = unit.kind !== 'phrase' && (unit.kind === 'colon' || text.lexicon.sets.contentWords.has(lower));
  const zu = isInfinitive(text, units, at);
  if (announces || zu || (unit.kind !== 'phrase' && isReported(text, unit))) content.push(at);
}

/** zu erstellen, anzuerkennen, to submit */
function isInfinitive(text: Text, units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const token = text.tokens[unit.first] as Token;
  const { infinitiveMarks } = text.lexicon.sets;
  if (infinitiveMarks.has(token.lower)) {
    if (clauseBegins(text, units, at)) return false;
    const next = text.tokens[unit.first + 1];
    return (
      next !== undefined && next.kind === 'word' && !next.capital && unit.phrase === undefined && /n$/.test(next.lower)
    );
  }
  return text.lexicon.pack.order === 'v2' && unit.kind !== 'phrase' && /^\p{Ll}{2,}zu\p{Ll}+n$/u.test(token.lower);
}

/** um zu, ohne zu */
function clauseBegins(text: Text, units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= 0 && !isBoundary(units[back]); back--) {
    if (text.lexicon.sets.purpose.has((text.tokens[(units[back] as Unit).first] as Token).lower)) return true;
  }
  return false;
}

/** How far from its verb a particle may stand. */
const NEAR = 16;

/** Reported mood: sei, habe, könne and the like. */
export function isReported(text: Text, unit: Unit): boolean {
  if (unit.word.reported === true)
    return !text.lexicon.sets.neutralSubjects.has(text.tokens[unit.first - 1]?.lower ?? '');
  // hätte is a form of haben, which says something beside few nouns only
  if (unit.uses === undefined || unit.kind === 'auxiliary') return false;
  // eine sichere Versorgung: no form of zusichern without its particle
  const near = text.tokens.slice(Math.max(0, unit.first - NEAR), unit.last + NEAR);
  const stands = (word: string): boolean => near.some(({ lower }) => lower === word);
  return unit.uses.length > 0 && unit.uses.every(({ form, beside }) => form === 'reported' && beside.every(stands));
}

function clauseFrom(text: Text, units: readonly Unit[], first: number, last: number): Clause {
  const before = neighbour(units, first - 1, -1);
  const after = neighbour(units, last + 1, 1);
  return {
    first,
    last,
    opener: openerOf(text, units, first, last),
    quoteBefore: before === 'quote',
    quoteAfter: after === 'quote',
    colonAfter: units[last + 1]?.kind === 'colon',
  };
}

/** The nearest mark that is more than a comma. */
function neighbour(units: readonly Unit[], from: number, step: number): Unit['kind'] | undefined {
  for (let at = from; units[at] !== undefined; at += step) {
    const kind = (units[at] as Unit).kind;
    if (kind !== 'comma' && kind !== 'colon' && kind !== 'dash') return kind;
  }
  return undefined;
}

function openerOf(text: Text, units: readonly Unit[], first: number, last: number): Clause['opener'] {
  for (let at = first; at <= Math.min(first + 2, last); at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'relative') return 'relative';
    if (unit.kind === 'subordinator') return isFronted(units, at, first) ? 'main' : 'subordinator';
    if (unit.kind !== 'conjunction' && unit.kind !== 'adverb' && unit.kind !== 'preposition') return 'main';
  }
  return 'main';
  /** „Als Papiertiger bezeichnete …“, „Wie viele westliche Länder …“, „Bis vor zwei Jahren sei das …“: the verb follows at once. */
  function isFronted(all: readonly Unit[], at: number, start: number): boolean {
    if (text.lexicon.pack.order !== 'v2' || at !== start || all[at + 1]?.kind !== 'phrase') return false;
    const end = all[last]?.kind === 'mark' ? last - 1 : last;
    if (!isVerbal(all[at + 2]) || at + 2 >= end) return false;
    // in a clause of its own nothing but verbs would stand behind the verb
    if (all[at + 1]?.governed !== undefined) return !all.slice(at + 3, end + 1).every(isVerbal);
    return text.lexicon.sets.comparisons.has(text.tokens[all[at]?.first ?? 0]?.lower ?? '');
  }
}

/** The clause of a unit. */
export const clauseAt = (parsed: Parsed, at: number): Clause => parsed.clauses[parsed.clauseOf[at] ?? 0] as Clause;

export const unitsOf = ({ units }: Parsed, { first, last }: Clause): readonly Unit[] => units.slice(first, last + 1);

/** Does a unit of the clause begin with one of the words? */
export const hasUnit = (parsed: Parsed, clause: Clause, words: ReadonlySet<string>): boolean =>
  unitsOf(parsed, clause).some(({ first }) => words.has(lowerAt(parsed, first)));
