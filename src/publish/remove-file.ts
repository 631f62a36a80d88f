import { rm } from 'node:fs/promises';
import { outputFailure } from './failures.ts';

/**
 * Takes a file away; one that is gone already is as good.
 * @param path absolute
 * @param shown the path as messages name it
 * @throws Failure BP007
 */
export async function removeFile(path: string, shown: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw outputFailure(error, shown);
  }
}
