import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { nearest } from '../../brief/nearest.ts';
import { isTooDeep } from '../../brief/yaml-depth.ts';
import { type DataFault, type DataTable, readCsv, textOf } from './csv.ts';

/** One thing somebody can do: an option, at a level, by an actor. */
export interface OptionEntry {
  readonly option: string;
  readonly level: string;
  readonly actor: string;
  readonly text: string;
  readonly line: number;
}

/** Why a file is no list of options. */
export interface OptionsFault {
  readonly fault: DataFault['fault'] | 'yaml' | 'shape' | 'key' | 'key-nearest';
  readonly data: DataFault['data'];
}

const fields = ['option', 'level', 'actor', 'text'] as const;
const words = z.string().trim().min(1);
const optional = z.string().trim().default('');

/** `- option: …` with `entries: [{level, actor, text}]`. */
const schema = z
  .array(
    z.strictObject({
      option: words,
      entries: z.array(z.strictObject({ level: optional, actor: optional, text: words })).min(1),
    }),
  )
  .min(1)
  .max(200);

/** Reads options from CSV (heads: option, level, actor, text) or, by the file's name, YAML. Never throws. */
export function readOptions(bytes: Uint8Array, file: string): readonly OptionEntry[] | OptionsFault {
  if (/\.ya?ml$/i.test(file)) return fromYaml(bytes);
  const table = readCsv(bytes);
  return 'fault' in table ? table : fromTable(table);
}

function fromTable({ head, rows, lines }: DataTable): readonly OptionEntry[] | OptionsFault {
  const names = head.map((cell) => cell.toLowerCase());
  const strange = names.find((name) => !fields.some((field) => field === name));
  if (strange !== undefined) return keyFault(strange, 1);
  const cell = (row: readonly string[], field: (typeof fields)[number]) => row[names.indexOf(field)] ?? '';
  const entries = rows.map((row, index) => ({
    option: cell(row, 'option'),
    level: cell(row, 'level'),
    actor: cell(row, 'actor'),
    text: cell(row, 'text'),
    line: lines[index] ?? 0,
  }));
  const bare = entries.find(({ option, text }) => option === '' || text === '');
  return bare === undefined ? entries : { fault: 'shape', data: { line: bare.line } };
}

function fromYaml(bytes: Uint8Array): readonly OptionEntry[] | OptionsFault {
  const text = textOf(bytes);
  if (text === undefined) return { fault: 'encoding', data: {} };
  if (isTooDeep(text)) return { fault: 'yaml', data: { line: 1 } };
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'failsafe', lineCounter: counter });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const [error] = document.errors;
  if (error !== undefined) return { fault: 'yaml', data: { line: error.linePos?.[0].line ?? 1 } };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { fault: 'yaml', data: { line: 1 } };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? parsed.error.issues[0];
    const line = lineOf(issue?.path ?? []);
    const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    return key === undefined ? { fault: 'shape', data: { line } } : keyFault(key, line);
  }
  return parsed.data.flatMap(({ option, entries }, at) =>
    entries.map((entry, n) => ({ option, ...entry, line: lineOf([at, 'entries', n]) })),
  );
}

function keyFault(key: string, line: number): OptionsFault {
  const near = nearest(key, [...fields, 'entries']);
  return near === undefined
    ? { fault: 'key', data: { line } }
    : { fault: 'key-nearest', data: { line, nearest: near } };
}
