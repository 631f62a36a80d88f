import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { disk } from './disk.ts';
import { isAlive, withLock } from './lock.ts';
import { type Entry, isEntry, writeManifest } from './manifest.ts';
import { stands } from './swap.ts';

/** Names of this process's own quarantine folders: another's with the same process id (containers reuse them) is a dead one's. */
export const mine = new Set<string>();

const swept = new Map<string, Promise<void>>();

/** Mends what killed processes left in `out`, once a process. */
export function sweep(out: string): Promise<void> {
  let running = swept.get(out);
  if (running === undefined) {
    running = sweepNow(out);
    swept.set(out, running);
    running.catch(() => swept.delete(out));
  }
  return running;
}

async function sweepNow(out: string): Promise<void> {
  const dead = readdirSync(out).filter((name) => isAbandoned(out, name));
  if (dead.length === 0) return;
  await withLock(out, () => {
    for (const name of dead) mend(out, join(out, name));
  });
}

const here = sha256(hostname()).slice(0, 8);

/** A quarantine folder says whose it is, so that it can be told whether its owner still lives. */
export function quarantineName(random: string): string {
  return `.briefpress-${here}-${process.pid}-${random}`;
}

/** Of other machines (or containers) nothing is known but age: nobody publishes for a day. */
function isAbandoned(out: string, name: string): boolean {
  const [, host, pid] = /^\.briefpress-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}$/.exec(name) ?? [];
  if (host === undefined || mine.has(name)) return false;
  if (host === here) return Number(pid) === process.pid || !isAlive(Number(pid));
  const age = Date.now() - (lstatSync(join(out, name), { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY);
  return age > 24 * 60 * 60 * 1000;
}

/** Puts back what was moved out and not replaced, records what was replaced and not recorded, and removes the rest. */
function mend(out: string, quarantine: string): void {
  if (lstatSync(quarantine, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const entry = readEntry(quarantine);
  if (entry !== undefined) {
    const target = join(out, entry.slug);
    const old = join(quarantine, 'old', entry.slug);
    if (stands(old) && !stands(target)) disk.rename(old, target);
    else if (!stands(join(quarantine, 'new', entry.slug)) && isPublished(out, entry)) {
      writeManifest(out, quarantine, entry, []).commit(disk);
    }
  }
  rmSync(quarantine, { recursive: true, force: true });
}

function isPublished(out: string, { outputs }: Entry): boolean {
  return outputs.every(({ path, sha256: hash }) => {
    const file = join(out, path);
    return existsSync(file) && sha256(readFileSync(file)) === hash;
  });
}

/** The entry a killed process wrote; its slug is trusted no more than any other input. */
function readEntry(quarantine: string): Entry | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(join(quarantine, 'entry.json'), 'utf8'));
    const plain = (path: string) => !/(^|\/)\.|\\|^\//.test(path);
    return isEntry(found) && /^[a-z0-9-]+$/.test(found.slug) && found.outputs.every(({ path }) => plain(path))
      ? found
      : undefined;
  } catch {
    return undefined;
  }
}
