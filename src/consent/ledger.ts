import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { isTooDeep } from '../brief/yaml-depth.ts';
import { Failure } from '../failure.ts';
import { type Consent, consentSchema } from './entry.ts';

/** Where the consents of a project lie: `consents/*.yml`, one entry or a list each. */
export const folder = 'consents';

/**
 * Every consent of the project, by file name.
 * @throws Failure BP003 for what cannot be read: a ledger with a slip in it must not silently cover less or more
 */
export function readConsents(root: string): Consent[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  return files.flatMap((name) => readFile(join(path, name), `${folder}/${name}`));
}

function readFile(path: string, file: string): Consent[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failure('BP003', { reason: 'unreadable', file, line: 1 }, { cause });
  }
  if (isTooDeep(text)) throw new Failure('BP003', { reason: 'syntax', file, line: 1 });
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const [broken] = document.errors;
  if (broken !== undefined) throw new Failure('BP003', { reason: 'syntax', file, line: broken.linePos?.[0].line ?? 1 });
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const entries = Array.isArray(value) ? value : value === null ? [] : [value];
  return entries.map((entry, index) => {
    const parsed = consentSchema.safeParse(entry);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const at = [...(Array.isArray(value) ? [index] : []), ...(issue?.path ?? [])].join('.');
    throw new Failure('BP003', {
      reason: 'schema',
      file,
      line: lineOf(document, Array.isArray(value) ? index : undefined, text),
      at,
      problem: issue?.code ?? 'custom',
    });
  });
}

function lineOf(document: ReturnType<typeof parseDocument>, index: number | undefined, text: string): number {
  const node = index === undefined ? document.contents : document.getIn([index], true);
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const start = Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
  return text.slice(0, start).split('\n').length;
}
