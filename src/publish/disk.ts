import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { File } from './publish.ts';

/** The two things that can fail half-way; tests put a full disk or a crash in their place. */
export interface Disk {
  /** a new file, written and synced */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => void;
}

export const disk: Disk = {
  write: (path, bytes) => writeSynced(path, bytes),
  rename: renameSync,
};

/** A new file, written and synced. @throws Error EEXIST when it is there already */
export async function writeSynced(path: string, data: Uint8Array | string, mode?: number): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes files below a folder and syncs them and their folders. */
export async function writeTree(folder: string, files: readonly File[], { write }: Disk): Promise<void> {
  const folders = new Set([folder, ...files.map(({ path }) => dirname(join(folder, path)))]);
  for (const path of folders) await mkdir(path, { recursive: true });
  // settled, not raced: nothing may still be writing when the caller cleans up after a failure
  const written = await Promise.allSettled(files.map(({ path, bytes }) => write(join(folder, path), bytes)));
  const failed = written.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  await Promise.all([...folders].map(syncFolder));
}

/** Makes the names in a folder last through a power failure; where folders cannot be synced (Windows) it does nothing. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {}
}

/** A small file written and synced at once, for what happens under the lock. */
export function writeSmall(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** True when a real folder holds exactly these files with these bytes. */
export async function sameTree(folder: string, files: readonly File[]): Promise<boolean> {
  try {
    if (!existsSync(folder) || !(await lstat(folder)).isDirectory()) return false;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => !entry.isDirectory());
    if (found.length !== files.length || found.some((entry) => !entry.isFile())) return false;
    for (const { path, bytes } of files) {
      if (Buffer.compare(await readFile(join(folder, path)), bytes) !== 0) return false;
    }
    return true;
  } catch {
    return false;
  }
}
