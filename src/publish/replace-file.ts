import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { outputFailure } from './failures.ts';

/**
 * Puts a text into the place of a file whole or not at all: beside it, synced, then renamed; its permissions stay.
 * @param path absolute and real
 * @param before what the file must hold, to the byte; else somebody has written to it meanwhile and nothing happens
 * @param shown the path as messages name it
 * @throws Failure BP007 (`changed` when it holds something else)
 */
export async function replaceFile(path: string, before: string, after: string, shown: string): Promise<void> {
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    const target = await open(path, 'r');
    const mode = (await target.stat().finally(() => target.close())).mode & 0o777;
    const handle = await open(fresh, 'wx', mode);
    try {
      // what the user's mask took away
      await handle.chmod(mode);
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await readFile(path)).equals(Buffer.from(before)))
      throw new Failure('BP007', { path: shown, reason: 'changed' });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw outputFailure(error, shown);
  }
}
