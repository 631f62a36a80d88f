import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../failure.ts';
import { writeSynced } from './disk.ts';
import { outputFailure } from './failures.ts';

/** What a file system without links says (exFAT, some network shares). */
const linkless: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/**
 * Writes a file that is not there yet, whole or not at all; what is there stays as it is.
 * @param path absolute
 * @param shown the path as messages name it
 * @throws Failure BP007 (`exists` when there is one)
 */
export async function newFile(path: string, text: string | Uint8Array, shown: string): Promise<void> {
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeSynced(fresh, text);
    // unlike a rename, a link never takes the place of a file
    await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
      if (!linkless.has(error.code ?? '')) throw error;
      return copyFile(fresh, path, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Failure('BP007', { path: shown, reason: 'exists' });
    throw outputFailure(error, shown);
  } finally {
    await rm(fresh, { force: true }).catch(() => {});
  }
}
