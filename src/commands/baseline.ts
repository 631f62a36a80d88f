import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Failure } from '../failure.ts';
import type { Finding } from '../finding.ts';
import { type Baseline, baselineOf } from '../lint/baseline.ts';
import { putFile } from '../publish/put-file.ts';
import { keysOf } from '../roster/secret.ts';

/** Where the baseline lies. */
export const baselineFile = '.briefpress-baseline.json';

const schema = z.strictObject({ version: z.literal(1), files: z.record(z.string(), z.array(z.string())) });

/**
 * The project's baseline; undefined when there is none, or no key to read it with: then old findings count as new.
 * @throws Failure BP003 when it is damaged
 */
export function readBaseline(root: string, rosterKey: string | undefined): Baseline | undefined {
  const key = keyOf(rosterKey);
  const path = join(root, baselineFile);
  if (key === undefined || !existsSync(path)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    value = undefined;
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Failure('BP003', { reason: 'syntax', file: baselineFile, line: 1 });
  return { key, files: parsed.data.files };
}

/**
 * Writes what was found now as known; files that were not looked at keep theirs.
 * @returns how many findings became known
 * @throws Failure BP010 without a roster key: unkeyed hashes of names could be guessed
 */
export async function updateBaseline(
  root: string,
  rosterKey: string | undefined,
  checked: readonly { readonly file: string; readonly source: string; readonly findings: readonly Finding[] }[],
): Promise<number> {
  const key = keyOf(rosterKey);
  if (key === undefined) throw new Failure('BP010', { reason: 'no-baseline-key' });
  const files = new Map(Object.entries(readBaseline(root, rosterKey)?.files ?? {}));
  let count = 0;
  for (const { file, source, findings } of checked) {
    const hashes = baselineOf(findings, source, key);
    count += hashes.length;
    if (hashes.length === 0) files.delete(file);
    else files.set(file, hashes);
  }
  const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  await putFile(root, baselineFile, `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`);
  return count;
}

function keyOf(rosterKey: string | undefined): string | undefined {
  const keys = rosterKey === undefined ? undefined : keysOf(rosterKey);
  return keys === undefined ? undefined : Buffer.from(keys.baseline).toString('base64');
}
