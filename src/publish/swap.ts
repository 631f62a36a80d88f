import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';

export interface Swap {
  /** finished folder in quarantine */
  readonly fresh: string;
  readonly target: string;
  /** where in quarantine the old folder goes */
  readonly old: string;
}

/**
 * Puts `fresh` in `target`'s place. Nothing happens between the two renames but the system calls. When the second fails
 * the first is taken back. A symbolic link at `target` is moved away like a folder; what it points to is not touched.
 */
export function swap({ fresh, target, old }: Swap, { rename }: Disk): void {
  if (!stands(target)) {
    rename(fresh, target);
    return;
  }
  mkdirSync(dirname(old), { recursive: true });
  rename(target, old);
  try {
    rename(fresh, target);
  } catch (error) {
    if (!existsSync(target)) rename(old, target);
    throw error;
  }
}

/** True for anything at that path, a dangling link included. */
export function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
