import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPaths, checkSlug } from './containment.ts';
import { type Disk, disk, sameTree, syncFolder, writeTree } from './disk.ts';
import { outputFailure } from './failures.ts';
import { withLock } from './lock.ts';
import { type Entry, entryOf, type Input, writeManifest } from './manifest.ts';
import { publishShared } from './shared.ts';
import { swap } from './swap.ts';
import { mine, quarantineName, sweep } from './sweep.ts';

/** A file of a publication; `path` is relative, with `/`. */
export interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Publication {
  /** absolute path of the output folder; made when missing */
  readonly out: string;
  readonly slug: string;
  /** everything that shall be in `<out>/<slug>/`; what else was there goes */
  readonly files: readonly File[];
  /** what it was made from, for the manifest */
  readonly inputs: readonly Input[];
  /** how many findings were waived, for the manifest */
  readonly waived?: number;
  /** ISO moment before which nobody outside may have it, for the manifest */
  readonly embargo?: string | undefined;
  /** files for all publications, relative to `out`, under names that change with their contents */
  readonly shared?: readonly File[];
}

/**
 * Puts one publication in its place, whole or not at all, and its hashes into `<out>/manifest.json`.
 *
 * Everything is written and synced in a quarantine folder on the output's own file system; only then, under a lock, two
 * renames in one breath move the old folder out and the new one in, and a third puts the manifest in place. So a reader
 * sees the old publication or the new one, never a mixture and never a torn file; the folder is missing for the
 * microseconds between two system calls. A process killed in just that moment leaves the old folder in quarantine, and
 * the next publication puts it back (`sweep`). What has not changed is not touched at all.
 *
 * Why not otherwise: exchanging two folders in one call (renameat2) is not to be had in Node; a symbolic link per
 * publication would be truly atomic, but static hosts, archives, rsync without -L and Windows mishandle it; replacing
 * file by file lets a killed build leave the new PDF beside the old page.
 *
 * @throws Failure BP007 with `path` and `reason`: no-space, no-permission, not-a-folder, locked, outside, or the
 * system's error code; what was published before is then untouched
 */
export async function publish(publication: Publication, files: Disk = disk): Promise<void> {
  checkSlug(publication.out, publication.slug);
  checkPaths(publication.out, publication.files);
  let quarantine: string | undefined;
  try {
    makeFolder(publication.out);
    const out = realpathSync(publication.out);
    await sweep(out);
    await publishShared(out, publication.shared ?? [], files);
    const entry = entryOf(publication);
    quarantine = makeQuarantine(out);
    await put(out, quarantine, entry, publication, files);
  } catch (error) {
    throw outputFailure(error, publication.out);
  } finally {
    if (quarantine !== undefined) removeQuarantine(quarantine);
  }
}

/** Step by step: Node's recursive mkdir loops for ever where the parent exists and still says ENOENT (`/proc`). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // another process may have made it; whether it is a folder shows in the next step
    if (!existsSync(path)) throw error;
  }
}

/** A publication that stands there already is not touched; only the manifest may not know what it was made from. */
async function put(
  out: string,
  quarantine: string,
  entry: Entry,
  publication: Publication,
  files: Disk,
): Promise<void> {
  const target = join(out, entry.slug);
  const fresh = join(quarantine, 'new', entry.slug);
  const stands = await sameTree(target, publication.files);
  if (!stands) {
    await writeTree(fresh, publication.files, files);
    await writeTree(quarantine, [{ path: 'entry.json', bytes: Buffer.from(JSON.stringify(entry)) }], files);
  }
  await withLock(out, () => {
    const manifest = writeManifest(out, quarantine, entry, publication.shared ?? []);
    if (!stands) swap({ fresh, target, old: join(quarantine, 'old', entry.slug) }, files);
    manifest.commit(files);
  });
  if (!stands) await syncFolder(out);
}

function makeQuarantine(out: string): string {
  const name = quarantineName(randomBytes(6).toString('hex'));
  mine.add(name);
  const path = join(out, name);
  mkdirSync(path, { mode: 0o700 });
  return path;
}

/** What cannot be removed now (a reader on Windows, say) is swept another time. */
function removeQuarantine(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 2 });
  } catch {}
}
