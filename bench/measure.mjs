import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Runs a child to its end.
 * @param job args for node, and where and in which environment
 * @returns wall time in ms from start to exit, and what the child printed last as JSON, if it did
 * @throws Error when the child fails or takes longer than `limit` ms
 */
export async function timed({ args, cwd, env = {}, limit = 120_000 }) {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const wall = performance.now() - started;
  if (code !== 0) throw new Error(`${args.slice(0, 3).join(' ')} … ended with ${code}:\n${(err || out).slice(-2000)}`);
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  return { wall, ...(last.startsWith('{') && last.endsWith('}') ? JSON.parse(last) : {}) };
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
