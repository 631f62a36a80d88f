import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeSynced } from './disk.ts';
import { outputFailure } from './failures.ts';

/**
 * Writes one small file of the project whole or not at all: beside its place, synced, then renamed.
 * @param root absolute; `path` from there
 * @throws Failure BP007
 */
export async function putFile(root: string, path: string, text: string, mode = 0o644): Promise<void> {
  const target = resolve(root, path);
  const fresh = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeSynced(fresh, text, mode);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw outputFailure(error, path);
  }
}
