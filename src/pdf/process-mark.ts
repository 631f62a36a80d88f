import { readlinkSync } from 'node:fs';
import process from 'node:process';

/**
 * A name for this process that can be put into file names: the process-id namespace (containers that share a folder
 * count their processes apart) and the process id, for example `4026531836-812`.
 */
export function processMark(): string {
  return `${namespace()}-${process.pid}`;
}

/** True when the process named by `mark` ran in our namespace and is no more. False when in doubt. */
export function isProcessGone(mark: string): boolean {
  const [space, id] = mark.split('-');
  const pid = Number(id);
  if (space !== namespace() || !Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function namespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}
