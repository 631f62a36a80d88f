import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leftovers, versionsIn, workshop } from './publisher.ts';

const tools = mkdtempSync(join(tmpdir(), 'briefpress child '));
const child = join(tools, 'child.mjs');
beforeAll(async () => {
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'child.ts');
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: child,
    logLevel: 'error',
  });
});
afterAll(() => rmSync(tools, { recursive: true, force: true }));

let out: string;
let remove: () => void;
beforeEach(() => {
  ({ out, remove } = workshop());
});
afterEach(() => remove());

const run = (...args: string[]) => spawnSync(process.execPath, [child, out, ...args], { encoding: 'utf8' });
const manifest = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));

/** True when every output the manifest names for a slug has the hash it says. */
function manifestAgrees(slug: string): boolean {
  const entry = manifest().briefs.find((brief: { slug: string }) => brief.slug === slug);
  return entry.outputs.every(({ path, sha256 }: { path: string; sha256: string }) => {
    return (
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex') === sha256
    );
  });
}

describe('a process killed at a chosen step', () => {
  // the page, the print, the figure and the entry are written; then the old folder goes, the new one comes, and the manifest
  const steps = [
    'write:1',
    'write:2',
    'write:3',
    'write:4',
    'write:4:after',
    'rename:1',
    'rename:1:after',
    'rename:2',
    'rename:2:after',
    'rename:3',
    'rename:3:after',
  ];
  test.each(steps)('%s: the next publication finds the old or the new, and cleans up', (step) => {
    expect(run('brief', 'A', '1').status).toBe(0);
    expect(run('brief', 'B', '1', step).signal).toBe('SIGKILL');
    const between = step === 'rename:1:after' || step === 'rename:2';
    const now = versionsIn(join(out, 'brief'));
    expect(now).toBe(between ? '-' : ['rename:2:after', 'rename:3', 'rename:3:after'].includes(step) ? 'B' : 'A');
    expect(run('other', 'A', '1').status).toBe(0);
    expect(versionsIn(join(out, 'brief'))).toBe(between ? 'A' : now);
    expect(manifestAgrees('brief')).toBe(true);
    expect(leftovers(out)).toEqual([]);
  });

  test.each(['write:1', 'write:4:after', 'rename:1', 'rename:1:after', 'rename:2'])(
    'a first publication, %s',
    (step) => {
      expect(run('brief', 'A', '1', step).signal).toBe('SIGKILL');
      expect(['A', '-']).toContain(versionsIn(join(out, 'brief')));
      expect(run('brief', 'A', '1').status).toBe(0);
      expect(versionsIn(join(out, 'brief'))).toBe('A');
      expect(leftovers(out)).toEqual([]);
    },
  );
});

describe('a process killed at any moment', () => {
  test('what is public is one whole version, each of 12 times', async () => {
    run('brief', 'A', '1');
    let killed = 0;
    for (let round = 0; round < 12; round += 1) {
      // fixed delays after the first sign of life: from the first write to many publications on
      killed += await killAfter(1 + ((round * 11) % 40), 'brief', 'BA', '2000');
      expect(versionsIn(join(out, 'brief')), `round ${round}`).toMatch(/^[AB-]$/);
      run('other', 'A', '1');
      expect(versionsIn(join(out, 'brief')), `round ${round}, swept`).toMatch(/^[AB]$/);
      expect(manifestAgrees('brief')).toBe(true);
      expect(leftovers(out)).toEqual([]);
    }
    expect(killed).toBe(12);
  });
});

describe('two publishers at once', () => {
  test('one slug: a reader never sees a mixture, and the last state is whole', async () => {
    run('brief', 'A', '1');
    const both = [start('brief', 'AB', '60'), start('brief', 'BA', '60')];
    const seen = new Set<string>();
    let running = true;
    const ended = Promise.all(both).then((codes) => {
      running = false;
      return codes;
    });
    while (running) {
      seen.add(lastingVersionsIn(join(out, 'brief')));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await ended).toEqual([0, 0]);
    for (const state of seen) expect(state).toMatch(/^[AB-]$/);
    expect(versionsIn(join(out, 'brief'))).toMatch(/^[AB]$/);
    expect(manifestAgrees('brief')).toBe(true);
    expect(leftovers(out)).toEqual([]);
  });

  test('different slugs: the manifest knows them all', async () => {
    const slugs = ['one', 'two', 'three', 'four'];
    expect(await Promise.all(slugs.map((slug) => start(slug, 'AB', '15')))).toEqual([0, 0, 0, 0]);
    expect(manifest().briefs.map(({ slug }: { slug: string }) => slug)).toEqual(['four', 'one', 'three', 'two']);
    for (const slug of slugs) expect(manifestAgrees(slug)).toBe(true);
    expect(leftovers(out)).toEqual([]);
  });
});

describe('locks', () => {
  test.each([
    ['of a process that is gone', () => JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), nonce: 'x' })],
    [
      'of this machine, with a second one that broke it and died',
      () => JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), nonce: 'y' }),
    ],
  ])('%s is taken over', (name, content) => {
    run('brief', 'A', '1');
    writeFileSync(join(out, '.briefpress.lock'), content());
    if (name.includes('second')) writeFileSync(join(out, '.briefpress.lock.break'), content());
    expect(run('brief', 'B', '1').status).toBe(0);
    expect(versionsIn(join(out, 'brief'))).toBe('B');
    expect(readdirSync(out).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });
});

/** Three files are three looks: what seems a mixture may be a swap between them, and is one only when it lasts. */
function lastingVersionsIn(folder: string): string {
  let seen = versionsIn(folder);
  for (let look = 0; look < 25 && seen.length !== 1; look += 1) seen = versionsIn(folder);
  return seen;
}

function start(...args: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(process.execPath, [child, out, ...args], { stdio: 'ignore' }).on('exit', (code) => resolve(code));
  });
}

/** Starts a child, kills it `ms` after it is ready, and gives 1 when the kill found it alive. */
function killAfter(ms: number, ...args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [child, out, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    running.stdout.once('data', () => setTimeout(() => running.kill('SIGKILL'), ms));
    running.on('exit', (_code, signal) => resolve(signal === 'SIGKILL' ? 1 : 0));
  });
}
