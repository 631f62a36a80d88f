import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../sha256.ts';
import type { File } from './publish.ts';

/** What is kept of a publication under a key that stands for everything it was made from. */
export interface Kept {
  /** whatever JSON can hold */
  readonly facts: unknown;
  readonly files: readonly File[];
}

/** How many states of one brief are kept: branches come and go. */
const states = 8;

/** A publication written and not yet to be found: `commit` puts it in place, `drop` removes it. Neither throws. */
export interface Pending {
  readonly commit: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/**
 * Writes what shall be kept. A file appears whole or not at all, so two builds at once do no harm; a folder that cannot
 * be written to keeps nothing, and that is all. The layout: the hash of all that follows, a line of JSON, the files' bytes.
 * @param folder absolute, of one brief; made when missing
 */
export async function keep(folder: string, key: string, { facts, files }: Kept): Promise<Pending> {
  const sizes = files.map(({ path, bytes }) => ({ path, size: bytes.length }));
  const head = Buffer.from(`${JSON.stringify({ key, facts, files: sizes })}\n`);
  const body = Buffer.concat([head, ...files.map(({ bytes }) => bytes)]);
  const fresh = join(folder, `.${randomBytes(6).toString('hex')}`);
  const drop = () => rm(fresh, { force: true }).catch(() => {});
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await ignored(dirname(dirname(folder)));
    await writeFile(fresh, Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]), { flag: 'wx', mode: 0o600 });
    return { commit: () => rename(fresh, join(folder, key)).then(() => thinOut(folder), drop), drop };
  } catch {
    await drop();
    return { commit: drop, drop };
  }
}

/** @returns undefined when nothing is kept under that key, or a bit of it has changed */
export async function kept(folder: string, key: string): Promise<Kept | undefined> {
  const path = join(folder, key);
  try {
    const all = await readFile(path);
    const body = all.subarray(65);
    if (all.toString('latin1', 0, 65) !== `${sha256(body)}\n`) return undefined;
    const end = body.indexOf('\n');
    const head: Head = JSON.parse(body.toString('utf8', 0, end));
    if (head.key !== key) return undefined;
    let at = end + 1;
    const files = head.files.map(({ path: name, size }) => {
      at += size;
      return { path: name, bytes: new Uint8Array(body.subarray(at - size, at)) };
    });
    const now = new Date();
    await utimes(path, now, now).catch(() => {});
    return { facts: head.facts, files };
  } catch {
    return undefined;
  }
}

interface Head {
  readonly key: string;
  readonly facts: unknown;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Nobody should commit what is kept: the folder says so to git itself. */
async function ignored(folder: string): Promise<void> {
  const path = join(folder, '.gitignore');
  if (!existsSync(path)) await writeFile(path, '*\n', { flag: 'wx' }).catch(() => {});
}

/** The states used longest ago go, and what a killed build has left an hour ago. */
async function thinOut(folder: string): Promise<void> {
  try {
    const names = await readdir(folder);
    const used = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
    used.sort((a, b) => b.at - a.at);
    const isPending = ({ name }: { name: string }) => name.startsWith('.');
    const old = used.filter((one) => isPending(one) && one.at < Date.now() - 60 * 60 * 1000);
    const spare = used.filter((one) => !isPending(one)).slice(states);
    await Promise.all([...old, ...spare].map(({ name }) => rm(join(folder, name), { force: true })));
  } catch {
    // another build may have been quicker
  }
}
