import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { Failure } from '../failure.ts';
import { isTooDeep } from './yaml-depth.ts';

type YamlDocument = ReturnType<typeof parseDocument>;
type Path = readonly (string | number)[];

/** A YAML file of the project that all briefs share: its value, and failures that know their line. */
export interface ProjectYaml {
  readonly value: unknown;
  /** a failure at the key or item at the end of a path, or at the nearest one around it */
  readonly fail: (path: Path, data: Record<string, string>) => Failure;
}

/** The text of such a file; undefined where the project has none. @throws Failure BP003 when it cannot be read */
export function projectText(root: string, file: string): string | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failure('BP003', { reason: 'unreadable', file, line: 1 }, { cause });
  }
}

/** Reads YAML 1.2 without aliases. @throws Failure BP003 at the line of what is no YAML */
export function projectYaml(file: string, text: string): ProjectYaml {
  if (isTooDeep(text)) throw new Failure('BP003', { reason: 'syntax', file, line: 1 });
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const [syntax] = document.errors;
  if (syntax !== undefined) throw new Failure('BP003', { reason: 'syntax', file, line: syntax.linePos?.[0].line ?? 1 });
  const fail = (path: Path, data: Record<string, string>) =>
    new Failure('BP003', { file, line: lineOf(document, text, path), ...data });
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) ?? {}, fail };
  } catch (cause) {
    throw new Failure('BP003', { reason: 'syntax', file, line: 1 }, { cause });
  }
}

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

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** The first issue as a failure; a slip in a key is told before what it leaves missing. `suggest` guesses which key was meant. */
export function firstIssue(
  { fail }: ProjectYaml,
  file: string,
  issues: readonly Issue[],
  suggest: (key: string, path: Path) => string | undefined,
): Failure {
  const issue = issues.find(({ keys }) => keys !== undefined) ?? issues[0];
  const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
  const at = path.join('.');
  const [key] = issue?.keys ?? [];
  if (key === undefined)
    return fail(path, { reason: 'schema', at: at === '' ? file : at, problem: issue?.code ?? 'custom' });
  const guess = suggest(key, path);
  const data = { at: [...path, key].join('.') };
  return fail(
    [...path, key],
    guess === undefined ? { reason: 'key', ...data } : { reason: 'nearest-key', ...data, nearest: guess },
  );
}
