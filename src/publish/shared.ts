import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { checkPaths } from './containment.ts';
import type { Disk } from './disk.ts';
import type { File } from './publish.ts';

/** What this process has already put in place, by path. */
const done = new Map<string, Uint8Array>();

/**
 * Puts files for all publications in place, each with one rename. Their names change with their contents, so that pages
 * published earlier keep theirs, and they stand before any page that asks for them does.
 */
export async function publishShared(out: string, files: readonly File[], disk: Disk): Promise<void> {
  checkPaths(out, files);
  for (const { path, bytes } of files) {
    const target = join(out, path);
    if (done.get(target) === bytes && existsSync(target)) continue;
    if (!isSame(target, bytes)) await put(out, path, bytes, disk);
    done.set(target, bytes);
  }
}

async function put(out: string, path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const target = join(out, path);
  const parts = path.split('/').slice(0, -1);
  for (const at of parts.keys()) {
    const folder = join(out, ...parts.slice(0, at + 1));
    // a link here would lead the files elsewhere
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Failure('BP007', { path: folder, reason: 'outside' });
  }
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await disk.write(temporary, bytes);
    disk.rename(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function isSame(target: string, bytes: Uint8Array): boolean {
  const stat = lstatSync(target, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes.length && Buffer.compare(readFileSync(target), bytes) === 0;
}
