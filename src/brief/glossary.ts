import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { Failure } from '../failure.ts';
import { glossarySchema } from './glossary-schema.ts';
import { nearest } from './nearest.ts';

/** Names a project has classified once for all briefs. */
export interface Glossary {
  /** every spelling of one public person, the whole name first */
  readonly persons: readonly (readonly string[])[];
  /** names of instruments and places, every spelling */
  readonly terms: readonly string[];
}

export const glossaryFile = 'glossary.yml';
const kinds = ['persons', 'instruments', 'places'] as const;

type YamlDocument = ReturnType<typeof parseDocument>;
type Path = readonly (string | number)[];

/**
 * The project's glossary; undefined where it has none.
 * @throws Failure BP003 with the line of what is wrong: with a slip in it, it must not silently allow less or more
 */
export function readGlossary(root: string): Glossary | undefined {
  const path = join(root, glossaryFile);
  if (!existsSync(path)) return undefined;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failure('BP003', { reason: 'unreadable', file: glossaryFile, line: 1 }, { cause });
  }
  return glossaryOf(text);
}

/** @throws Failure BP003 */
export function glossaryOf(text: string): Glossary {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const [syntax] = document.errors;
  if (syntax !== undefined)
    throw new Failure('BP003', { reason: 'syntax', file: glossaryFile, line: syntax.linePos?.[0].line ?? 1 });
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (cause) {
    throw new Failure('BP003', { reason: 'syntax', file: glossaryFile, line: 1 }, { cause });
  }
  const parsed = glossarySchema.safeParse(value);
  if (!parsed.success) throw broken(document, text, parsed.error.issues);
  const { persons = [], instruments = [], places = [] } = parsed.data;
  checkOnce(document, text, { persons, instruments, places });
  return {
    persons: persons.map(({ name, also = [] }) => [name, ...also]),
    terms: [...instruments, ...places].flatMap(({ name, also = [] }) => [name, ...also]),
  };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** A slip in a key is told before what it leaves missing. */
function broken(document: YamlDocument, text: string, issues: readonly Issue[]): Failure {
  const issue = issues.find(({ keys }) => keys !== undefined) ?? issues[0];
  const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
  const at = path.join('.');
  const [key] = issue?.keys ?? [];
  if (key === undefined)
    return fail(document, text, path, {
      reason: 'schema',
      at: at === '' ? glossaryFile : at,
      problem: issue?.code ?? 'custom',
    });
  const guess = nearest(
    key,
    path.length === 0 ? kinds : path[0] === 'persons' ? ['name', 'also', 'ref'] : ['name', 'also'],
  );
  const data = { at: [...path, key].join('.') };
  return fail(
    document,
    text,
    [...path, key],
    guess === undefined ? { reason: 'key', ...data } : { reason: 'nearest-key', ...data, nearest: guess },
  );
}

/** A name stands in one place only, so that nobody has to ask which of two entries holds. */
function checkOnce(
  document: YamlDocument,
  text: string,
  entries: Readonly<
    Record<(typeof kinds)[number], readonly { readonly name: string; readonly also?: readonly string[] | undefined }[]>
  >,
): void {
  const seen = new Map<string, string>();
  for (const kind of kinds) {
    for (const [index, { name, also = [] }] of entries[kind].entries()) {
      for (const spelling of new Set([name, ...also].map((one) => one.trim().toLowerCase()))) {
        const first = seen.get(spelling);
        const at = `${kind}.${index}`;
        if (first !== undefined) throw fail(document, text, [kind, index], { reason: 'twice', at, first });
        seen.set(spelling, at);
      }
    }
  }
}

function fail(document: YamlDocument, text: string, path: Path, data: Record<string, string>): Failure {
  return new Failure('BP003', { file: glossaryFile, line: lineOf(document, text, path), ...data });
}

/** The line of the key or item at the end of a path, or of the nearest one around it. */
function lineOf(document: YamlDocument, text: string, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(length === 0 ? document.contents : nodeAt(document, path.slice(0, length)));
    if (start !== undefined) return text.slice(0, start).split('\n').length;
  }
  return 1;
}

function nodeAt(document: YamlDocument, path: Path): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
  return document.getIn(path, true);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
