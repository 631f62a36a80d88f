import type { DateValue, Item, Name } from './item.ts';

/** Variables that hold people (CSL 1.0.2, appendix "Name Variables"). */
const nameVariables = new Set(
  `author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director editortranslator editor-translator executive-producer guest host illustrator interviewer narrator
  organizer original-author performer producer recipient reviewed-author script-writer series-creator translator`.split(
    /\s+/,
  ),
);
const dateVariables = new Set('accessed available-date event-date issued original-date submitted'.split(' '));
/** Never printed: what readers of the page have no business with. */
const unprinted = new Set(['id', 'type', 'abstract', 'annote', 'keyword', 'note', 'custom', 'categories', '__proto__']);

/** What Crossref calls what CSL has another name for: its records are passed on as CSL-JSON all the same. */
const crossrefTypes: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'proceedings-article': 'paper-conference',
  'edited-book': 'book',
  monograph: 'book',
  'reference-book': 'book',
  dissertation: 'thesis',
  'posted-content': 'article',
};

/** Longer than any title or list of authors, and short enough to print. */
const longest = 2000;
const mostNames = 100;

/** @param value an entry of CSL-JSON; anything may be in it. Undefined for what is no entry. */
export function readItem(value: unknown, privateNotes = false): Item | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = textOf(fields.get('id'));
  if (id === undefined) return undefined;
  const texts = new Map<string, string>();
  const names = new Map<string, readonly Name[]>();
  const dates = new Map<string, DateValue>();
  for (const [name, field] of fields) {
    if (nameVariables.has(name)) set(names, name, namesOf(field));
    else if (dateVariables.has(name)) set(dates, name, dateOf(field));
    else if (privateNotes || !unprinted.has(name)) set(texts, name, textOf(field));
  }
  const given = textOf(fields.get('type')) ?? 'document';
  const type = Object.hasOwn(crossrefTypes, given) ? (crossrefTypes[given] ?? given) : given;
  return { id, type, texts, names, dates };
}

function set<T>(map: Map<string, T>, name: string, value: T | undefined): void {
  if (value !== undefined) map.set(name, value);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text === '' ? undefined : text.slice(0, longest);
}

function namesOf(value: unknown): readonly Name[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.slice(0, mostNames).flatMap(nameOf);
  return names.length === 0 ? undefined : names;
}

function nameOf(value: unknown): Name[] {
  if (typeof value !== 'object' || value === null) return [];
  const part = (name: string) =>
    Object.hasOwn(value, name) ? textOf((value as Record<string, unknown>)[name])?.replaceAll("'", '’') : undefined;
  const literal = part('literal');
  if (literal !== undefined) return [{ literal }];
  const family = part('family');
  const given = part('given');
  if (family === undefined && given === undefined) return [];
  if (family === undefined) return given === undefined ? [] : [{ family: given }];
  return [
    compact({
      ...split({
        family,
        given,
        droppingParticle: part('dropping-particle'),
        nonDroppingParticle: part('non-dropping-particle'),
      }),
      ...suffixOf(given, part('suffix')),
      ...(Object.hasOwn(value, 'comma-suffix') ? { commaSuffix: true } : {}),
    }),
  ];
}

type Loose = { readonly [K in keyof Name]?: Name[K] | undefined };

function compact(name: Loose): Name {
  return Object.fromEntries(Object.entries(name).filter(([, value]) => value !== undefined)) as Name;
}

/** `John, III`: a suffix written behind the given name. */
function suffixOf(given: string | undefined, suffix: string | undefined): Loose {
  if (suffix !== undefined) return { suffix };
  const found = /^(.*?),(!?)\s+(.+)$/.exec(given ?? '');
  return found
    ? { given: found[1], suffix: found[3], commaSuffix: found[2] === '!' || /^[js]r/i.test(found[3] ?? '') }
    : {};
}

/** Particles in small letters before the family name or behind the given one, where the data does not tell them apart. */
function split(name: Loose): Loose {
  const { family = '', given, droppingParticle, nonDroppingParticle } = name;
  if (/^".*"$/.test(family)) return { ...name, family: family.slice(1, -1) };
  if (droppingParticle !== undefined || nonDroppingParticle !== undefined) return name;
  const before = /^((?:\p{Ll}[\p{L}]*['’]?(?:\s+|(?<=['’])|-))+)(?=\p{Lu})(.+)$/u.exec(family);
  const behind = /^(.*?\S)\s+((?:\p{Ll}[\p{L}'’]*\s*)+)$/u.exec(given ?? '');
  return {
    family: before ? before[2] : family,
    given: behind ? behind[1] : given,
    nonDroppingParticle: before ? before[1]?.trim() : undefined,
    droppingParticle: behind ? behind[2]?.trim() : undefined,
  };
}

function dateOf(value: unknown): DateValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const given = fields.get('date-parts');
  const parts = Array.isArray(given) ? given.slice(0, 2).flatMap(dayOf) : [];
  const raw = textOf(fields.get('raw')) ?? (parts.length === 0 ? textOf(fields.get('literal')) : undefined);
  const season = Number(fields.get('season'));
  const read = parts.length > 0 ? parts : readDays(raw ?? '');
  const literal = textOf(fields.get('literal')) ?? raw;
  if (read.length === 0 && literal === undefined) return undefined;
  return {
    parts: read,
    ...(season >= 1 && season <= 4 ? { season } : {}),
    ...(isTrue(fields.get('circa')) ? { circa: true } : {}),
    ...(literal === undefined ? {} : { literal }),
  };
}

const isTrue = (value: unknown): boolean =>
  value !== undefined && value !== false && value !== 0 && value !== '' && value !== 'false';

function dayOf(value: unknown): number[][] {
  if (!Array.isArray(value)) return [];
  const numbers = value.slice(0, 3).map((each) => (each === '' || each === null ? Number.NaN : Number(each)));
  const end = numbers.findIndex((each) => !Number.isInteger(each) || Math.abs(each) > 9999);
  const day = (end === -1 ? numbers : numbers.slice(0, end)).filter((each, at) => at === 0 || each > 0);
  return day.length === 0 || (day.length === 1 && day[0] === 0) ? [] : [day];
}

/** `2018`, `2018-11`, `2018-11-20`, and two of them with `/` between (EDTF level 0). */
export function readDays(text: string): number[][] {
  const ends = text.trim().split('/');
  if (ends.length > 2) return [];
  const days = ends.map((each) =>
    /^(-?\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/
      .exec(each.trim())
      ?.slice(1)
      .filter((part) => part !== undefined)
      .map(Number),
  );
  return days.every((day) => day !== undefined) ? (days as number[][]) : [];
}
