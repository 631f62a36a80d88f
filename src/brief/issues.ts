import * as z from 'zod';
import type { Draft } from '../finding.ts';
import { frontmatterSchema } from './frontmatter.ts';
import { meantKey, meantValue } from './key-words.ts';
import { nearest } from './nearest.ts';
import type { Entry } from './read-yaml.ts';
import type { Span } from './span.ts';
import { isoDate, type ValueParams } from './values.ts';

type Issue = z.core.$ZodIssue;
type Data = Record<string, string | number>;

/** What the issues are about: the values as read, their places, and the opening fence for what has no place of its own. */
export interface Subject {
  readonly value: unknown;
  readonly root: Entry;
  readonly open: Span;
}

/** zod issues as findings at the YAML's own lines and columns. */
export function issueDrafts(issues: readonly Issue[], subject: Subject): Draft[] {
  return issues.flatMap((issue) => issueDraft(issue, subject));
}

function issueDraft(issue: Issue, subject: Subject): Draft[] {
  const path = issue.path as (string | number)[];
  const at = placeOf(subject, path);
  const name = path.join('.');
  const field = String(path.findLast((part) => typeof part === 'string') ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, subject));
    case 'invalid_union':
      return unionDrafts(issue, path, subject, at);
    case 'custom': {
      const params = issue.params as ValueParams;
      const found = valueAt(subject.value, path);
      const meant = params.code === 'FM104' && typeof found === 'string' ? isoDate(found) : undefined;
      const data = { field, path: name, expected: meant ?? params.expected ?? '' };
      const draft = block(params.code, meant === undefined ? params.variant : 'meant', at, data);
      return [meant === undefined ? draft : { ...draft, fix: { ...at, text: meant, safe: false } }];
    }
    case 'invalid_value':
      if (isMissing(subject, path)) return [missingField(subject, path)];
      return [notAllowed(issue.values.map(String), path, subject, at)];
    case 'invalid_type':
      if (isMissing(subject, path)) return [missingField(subject, path)];
      return [wrongType([issue.expected], path, subject, at)];
    case 'too_small':
      return [
        block('FM111', issue.origin === 'array' ? 'too-few' : 'too-small', at, {
          field,
          path: name,
          limit: Number(issue.minimum),
        }),
      ];
    case 'too_big':
      return [
        block('FM111', issue.origin === 'array' ? 'too-many' : 'too-big', at, {
          field,
          path: name,
          limit: Number(issue.maximum),
        }),
      ];
    default:
      return [block('FM111', 'malformed', at, { field, path: name, expected: '' })];
  }
}

/** The branch that was meant: the one whose complaint lies deepest, or the only one of the right type. */
function unionDrafts(
  issue: z.core.$ZodIssueInvalidUnion,
  path: (string | number)[],
  subject: Subject,
  at: Span,
): Draft[] {
  if (isMissing(subject, path)) return [missingField(subject, path)];
  const ranked = issue.errors
    .filter((branch) => branch.length > 0)
    .map((branch) => ({ branch, rank: rankOf(branch[0] as Issue) }))
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0];
  if (best === undefined || best.rank === 3) {
    const types = ranked.flatMap(({ branch }) => (branch[0]?.code === 'invalid_type' ? [branch[0].expected] : []));
    return [wrongType(types, path, subject, at)];
  }
  const nested = best.branch.map((inner) => ({ ...inner, path: [...path, ...inner.path] }) as Issue);
  return issueDrafts(nested, subject);
}

function rankOf(issue: Issue): number {
  if (issue.path.length > 0) return 0;
  return issue.code === 'invalid_type' ? 3 : issue.code === 'invalid_value' ? 2 : 1;
}

function unknownKey(key: string, path: (string | number)[], subject: Subject): Draft {
  const parent = entryAt(subject.root, path);
  const at = parent?.keys.get(key)?.key ?? subject.open;
  const known = keysAt(frontmatterSchema, path);
  const near = nearest(key, known);
  // `titel` is the German word as well as a slip of the pen
  if (near !== undefined)
    return block('FM101', 'nearest', at, {
      key: meantKey(key) === undefined ? shown(key) : key,
      nearest: near,
      path: [...path, near].join('.'),
    });
  const elsewhere = pathsTo(key, frontmatterSchema, '', 0);
  if (elsewhere !== undefined) return block('FM101', 'elsewhere', at, { key, nearest: elsewhere });
  const meant = meantKey(key);
  return meant === undefined ? block('FM101', 'plain', at, { key: shown(key) }) : inWords(key, meant, path, at);
}

/** What to write for keys that hold lists of entries; `…` are the author's words. */
const entries: Readonly<Record<string, string>> = {
  people: '{id: author, name: {given: …, family: …}, role: author, public: true}',
  organisations: '{id: house, name: …, role: publisher}',
};

/** A key in the words of everyday language (`untertitel`, `auteur`): such a word may be shown, it is nobody's name. */
function inWords(key: string, meant: string, path: (string | number)[], at: Span): Draft {
  const example = entries[meant];
  if (example !== undefined) return block('FM101', 'listed', at, { key, nearest: meant, path: meant, example });
  const here = path.filter((part) => typeof part === 'string').join('.');
  const split = meant.lastIndexOf('.');
  const isHere = meant.slice(0, Math.max(split, 0)) === here;
  const near = meant.slice(split + 1);
  if (isHere) return block('FM101', 'nearest', at, { key, nearest: near, path: [...path, near].join('.') });
  return block('FM101', 'elsewhere', at, { key, nearest: meant, path: meant });
}

/** A key nobody knows could be a name; only what looks like a key is repeated. */
function shown(key: string): string {
  return /^[a-z][A-Za-z0-9_-]{0,40}$/.test(key) ? key : '…';
}

function notAllowed(values: readonly string[], path: (string | number)[], subject: Subject, at: Span): Draft {
  const found = valueAt(subject.value, path);
  const field = String(path.findLast((part) => typeof part === 'string') ?? '');
  if (typeof found !== 'string' && typeof found !== 'number') return wrongType(['string'], path, subject, at);
  const near = meantAmong(values, field, String(found));
  const code = path.length === 1 && field === 'lang' ? 'FM105' : 'FM106';
  const isCountry = values.length > 40; // the only list too long to print
  const data = { field, path: path.join('.'), allowed: isCountry ? '' : values.join(', ') };
  if (near === undefined) return block(code, isCountry ? 'country' : 'plain', at, data);
  return block(code, isCountry ? 'country-nearest' : 'nearest', at, { ...data, nearest: near });
}

/** The allowed value that was meant: by a slip of the pen, or by a word of everyday language. */
function meantAmong(values: readonly string[], field: string, found: string): string | undefined {
  const meant = meantValue(field, found);
  return meant !== undefined && values.includes(meant) ? meant : nearest(found, values);
}

/** Names of types as messages know them. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'integer',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

function wrongType(expected: readonly string[], path: (string | number)[], subject: Subject, at: Span): Draft {
  const names = [...new Set(expected.map((type) => typeNames[type] ?? type))];
  const field = String(path.findLast((part) => typeof part === 'string') ?? '');
  const value = valueAt(subject.value, path);
  const found = typeOf(value);
  // `-point`: YAML wants a space behind the dash, else all of it is one text
  const isDash = names.includes('list') && typeof value === 'string' && /^-\S/.test(value);
  return block('FM102', found === 'empty' ? 'empty' : isDash ? 'dash' : 'plain', at, {
    field,
    path: path.join('.'),
    expected: names.join('|'),
    found,
  });
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  return typeof value === 'string' ? 'text' : typeof value;
}

/** A field that is not there is reported at the key that should hold it, or at the opening fence. */
export function missingField(subject: Subject, path: readonly (string | number)[]): Draft {
  const field = String(path.at(-1) ?? '');
  return block('FM103', 'plain', placeOf(subject, path.slice(0, -1)), { field, path: path.join('.') });
}

function isMissing(subject: Subject, path: readonly (string | number)[]): boolean {
  return path.length > 0 && valueAt(subject.value, path) === undefined;
}

/** The value itself when it is short and on one line, else the key that holds it; the fence for the whole. */
export function placeOf(subject: Subject, path: readonly (string | number)[]): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const entry = entryAt(subject.root, path.slice(0, length));
    if (entry === undefined) continue;
    const container = entry.keys.size > 0 || entry.items.length > 0;
    if (!container && entry.span.end > entry.span.start) return entry.span;
    const key = entryAt(subject.root, path.slice(0, length - 1))?.keys.get(String(path[length - 1]))?.key;
    if (key !== undefined) return key;
    const first = [...entry.keys.values()][0];
    if (first !== undefined) return first.key;
    if (entry.items[0] !== undefined) return entry.items[0].span;
  }
  return subject.open;
}

function entryAt(root: Entry, path: readonly (string | number)[]): Entry | undefined {
  let entry: Entry | undefined = root;
  for (const part of path) {
    entry = typeof part === 'number' ? entry?.items[part] : entry?.keys.get(part)?.entry;
  }
  return entry;
}

/** The value at a path of keys and indices; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string | number, unknown>)[part];
  }
  return found;
}

/** Keys the schema knows at a path; for a union those of its mappings. */
function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const [part, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof z.ZodArray) return part === undefined ? [] : keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (part === undefined) return Object.keys(schema.shape);
  const next = (schema.shape as Record<string, z.core.$ZodType>)[part];
  return next === undefined ? [] : keysAt(next, rest);
}

/** Where in the schema a key belongs that was written at the wrong level, for example `confidentiality.attendance.minGroup`. */
function pathsTo(key: string, schema: z.core.$ZodType, prefix: string, depth: number): string | undefined {
  if (schema instanceof z.ZodOptional) return pathsTo(key, schema.unwrap(), prefix, depth);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  if (Object.hasOwn(shape, key)) return prefix + key;
  for (const [name, inner] of Object.entries(shape)) {
    const found = pathsTo(key, inner, `${prefix}${name}.`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function block(code: string, variant: string, span: Span, data: Data): Draft {
  return { code, variant, severity: 'block', start: span.start, end: span.end, data };
}
