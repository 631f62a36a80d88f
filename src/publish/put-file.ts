import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
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
    const handle = await open(fresh, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw outputFailure(error, path);
  }
}
