import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of everything below `pid`, from /proc; empty where there is none. */
export function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of processNames()) {
    const stat = statOf(Number(name));
    if (stat !== undefined) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const found: number[] = [];
  for (let wave = [pid]; wave.length > 0; ) {
    wave = [...parents].filter(([, parent]) => wave.includes(parent)).map(([child]) => child);
    found.push(...wave);
  }
  return found;
}

/** Alive and no zombie. */
export function runs(pid: number): boolean {
  const stat = statOf(pid);
  return stat !== undefined && !/\) Z /.test(stat);
}

function processNames(): string[] {
  try {
    return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  } catch {
    return [];
  }
}

function statOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Waits up to 10 s for a condition. */
export async function until(condition: () => boolean): Promise<boolean> {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return condition();
}
