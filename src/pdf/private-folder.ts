import { lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/**
 * Makes sure that `path` is a folder nobody else can write to, creating it with mode 0700 when it is missing.
 * Symbolic links, folders of other users and folders that a group or everybody may write to are refused.
 * @throws Error when it is none and cannot be made one
 */
export async function ensurePrivateFolder(path: string): Promise<void> {
  await makeFolder(path);
  const stat = await lstat(path);
  if (!stat.isDirectory()) throw new Error(`${path} is not a folder`);
  if (!isOurs(stat)) throw new Error(`${path} can be changed by others`);
}

/** Node's own recursive mkdir never ends where the system answers ENOENT for ever, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  const failed = (error: NodeJS.ErrnoException): string => error.code ?? '';
  const make = (): Promise<string> => mkdir(path, { mode: 0o700 }).then(() => '', failed);
  if ((await make()) !== 'ENOENT' || dirname(path) === path) return;
  await makeFolder(dirname(path));
  await make();
}

/** True for what belongs to us or to root and nobody else may write to. Windows has no such bits: always true there. */
export function isOurs(stat: { readonly uid: number; readonly mode: number }): boolean {
  const uid = process.getuid?.();
  if (uid === undefined) return true;
  return (stat.uid === uid || stat.uid === 0) && (stat.mode & 0o022) === 0;
}
