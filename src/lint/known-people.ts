import { fold } from '../attribution/fold.ts';
import { withoutPossessive } from '../attribution/name-words.ts';
import type { Context } from './context.ts';

/** Answers whether the frontmatter declares the person these words name. */
export interface KnownPeople {
  /** `David Donoghue`, `D. Donoghue`, `Donoghues`, `Donoghue, David`; not `Anna Donoghue` */
  readonly covers: (words: readonly string[]) => boolean;
  /** whether a single folded word is part of a declared name */
  readonly has: (word: string) => boolean;
}

interface Declared {
  readonly given: readonly string[];
  readonly family: string;
  readonly all: ReadonlySet<string>;
}

const built = new WeakMap<Context, KnownPeople>();

/** Built once a context. Someone declared with `public: false` is not known. */
export function knownPeople(context: Context): KnownPeople {
  const known = built.get(context);
  if (known !== undefined) return known;
  const people = context.people.filter((person) => person.public).map((person) => declared(person.names));
  const made: KnownPeople = {
    covers: (words) => people.some((person) => matches(person, words)),
    has: (word) => people.some((person) => person.all.has(word)),
  };
  built.set(context, made);
  return made;
}

function declared(names: readonly string[]): Declared {
  const [whole = '', family = whole] = names;
  const parts = partsOf(whole);
  const last = partsOf(family);
  const given = parts.slice(0, Math.max(0, parts.length - last.length));
  return { given, family: last.at(-1) ?? '', all: new Set([...parts, ...last]) };
}

function partsOf(name: string): string[] {
  return name.split(/[ .]+/).map(fold).filter(Boolean);
}

function matches(person: Declared, words: readonly string[]): boolean {
  const parts = words.flatMap(partsOf);
  const last = withoutPossessive(words.at(-1) ?? '').map(fold);
  const forms = [parts, ...last.map((end) => [...parts.slice(0, -1), end])];
  return forms.some((form) => isPerson(person, form));
}

/** Every word must belong to the person, one must be the family name, and a given name must not be another one's. */
function isPerson(person: Declared, parts: readonly string[]): boolean {
  if (!parts.includes(person.family)) return false;
  const others = parts.filter((part) => !person.all.has(part));
  if (others.some((part) => part.length > 1)) return false;
  const initials = others.filter((part) => person.given.some((name) => name.startsWith(part)));
  return others.length === 0 || initials.length > 0 || parts.some((part) => person.given.includes(part));
}
