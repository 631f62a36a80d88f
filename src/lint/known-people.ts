import { withoutPossessive } from '../attribution/names/name-words.ts';
import { linguaFranca } from '../attribution/packs/morphology.ts';
import { fold } from '../attribution/words/fold.ts';
import { gazetteerOf } from '../attribution/words/gazetteer.ts';
import type { Context } from './context.ts';

/** Answers whether the person these words name is declared. */
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
const mentioned = new WeakMap<Context, KnownPeople>();

/** People the frontmatter declares; built once a context. Someone declared with `public: false` is not known. */
export function knownPeople(context: Context): KnownPeople {
  return once(built, context, () => declaredIn(context));
}

/** The same, and the persons of the project's glossary: who may be named where nothing is attributed and nobody listed. */
export function mentionable(context: Context): KnownPeople {
  const known = once(mentioned, context, () => [
    ...declaredIn(context),
    ...(context.publicPersons ?? []).map(declared),
  ]);
  return { ...known, covers: (words) => known.covers(words) || isHistoric(words) };
}

/** Hannah Arendt, Keynes: long dead, so that they were not there. */
function isHistoric(words: readonly string[]): boolean {
  const parts = words.flatMap(partsOf);
  const last = withoutPossessive(words.at(-1) ?? '').map(fold);
  const { publicName } = gazetteerOf(linguaFranca);
  return [parts, ...last.map((end) => [...parts.slice(0, -1), end])].some((form) => publicName(form.join(' ')));
}

function once(cache: WeakMap<Context, KnownPeople>, context: Context, people: () => readonly Declared[]): KnownPeople {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const all = people();
  const made: KnownPeople = {
    covers: (words) => all.some((person) => matches(person, words)),
    has: (word) => all.some((person) => person.all.has(word)),
  };
  cache.set(context, made);
  return made;
}

function declaredIn(context: Context): readonly Declared[] {
  return context.people.filter((person) => person.public).map((person) => declared(person.names));
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
