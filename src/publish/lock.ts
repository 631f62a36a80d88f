import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../failure.ts';

/** ms between two looks, and how many looks an unchanged lock gets before its owner is given up (30 s; it needs about 10 ms). */
const pause = 15;
const patience = 2000;

/**
 * Runs `act`, which must be synchronous, while no other process publishes to `out`. The lock is a file with its owner in
 * it; that of a dead owner is taken over.
 * @throws Failure BP007 `locked` when an owner elsewhere keeps it
 */
export async function withLock<T>(out: string, act: () => T): Promise<T> {
  const path = join(out, '.briefpress.lock');
  const owner = await acquire(out, path);
  try {
    return act();
  } finally {
    // after a long sleep of this machine it may be another's by now
    if (ownerOf(path) === owner) rmSync(path, { force: true });
  }
}

async function acquire(out: string, path: string): Promise<string> {
  let last: string | undefined;
  for (let looks = 0; looks < patience; looks += 1) {
    const made = create(path);
    if (made !== undefined) return made;
    const owner = ownerOf(path);
    if (owner !== last) {
      last = owner;
      looks = 0;
    }
    if (owner !== undefined && isDead(owner)) breakLock(path, owner);
    else await setTimeout(pause);
  }
  if (last !== undefined) breakLock(path, last);
  const made = create(path);
  if (made === undefined) throw new Failure('BP007', { path: out, reason: 'locked' });
  return made;
}

/** Makes the lock file and gives what stands in it; undefined when there is one. */
function create(path: string): string | undefined {
  const owner = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomBytes(8).toString('hex') });
  let handle: number;
  try {
    handle = openSync(path, 'wx');
  } catch (error) {
    if (isTaken(error, path)) return undefined;
    throw error;
  }
  try {
    writeSync(handle, owner);
    return owner;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** Windows answers EPERM while another process removes the file. */
function isTaken(error: unknown, path: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'EEXIST' || (error.code === 'EPERM' && ownerOf(path) !== undefined);
}

function ownerOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Removes a lock whose owner is given up; a second file keeps two from doing so at once and removing each other's. */
function breakLock(path: string, owner: string): void {
  const guard = `${path}.break`;
  try {
    if (create(guard) === undefined) {
      const breaker = ownerOf(guard);
      if (breaker !== undefined && isDead(breaker)) rmSync(guard, { force: true });
      return;
    }
  } catch {
    return;
  }
  if (ownerOf(path) === owner) rmSync(path, { force: true });
  rmSync(guard, { force: true });
}

/** True when the owner was a process of this machine that is no more. An owner half written is not known to be dead. */
function isDead(owner: string): boolean {
  try {
    const { pid, host } = JSON.parse(owner) as { pid: unknown; host: unknown };
    return typeof pid === 'number' && host === hostname() && !isAlive(pid);
  } catch {
    return false;
  }
}

/** True when a process of that id runs here, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
