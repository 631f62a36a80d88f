import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, withBrowser } from '../../src/pdf/browser.ts';
import { bundledBrowser } from '../../src/pdf/bundled.ts';
import { config, script } from './fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress test ä '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bundled = bundledBrowser(process.platform, process.arch);

/** Process ids of everything below `pid`, from /proc. */
function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // it ended while we looked
    }
  }
  const found: number[] = [];
  for (let wave = [pid]; wave.length > 0; ) {
    wave = [...parents].filter(([, parent]) => wave.includes(parent)).map(([child]) => child);
    found.push(...wave);
  }
  return found;
}

/** Alive and no zombie. */
function runs(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<boolean> {
  for (let i = 0; i < 100 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return condition();
}

describe.runIf(bundled !== undefined)('the browser of the package', () => {
  test('starts and leaves neither process nor folder behind', async () => {
    const before = profiles();
    let pid = 0;
    const version = await withBrowser(config, async (browser) => {
      pid = browser.pid ?? 0;
      return browser.version;
    });
    expect(version).toMatch(/^HeadlessChrome\/147\./);
    expect(runs(pid)).toBe(false);
    expect(profiles()).toEqual(before);
  });

  test('is unpacked by two starts at once without one tripping over the other', async () => {
    const fresh = { browser: undefined, cacheFolders: [join(folder, 'cache')] };
    const both = await Promise.all([openBrowser(fresh), openBrowser(fresh)]);
    await Promise.all(both.map((browser) => browser.close()));
    const cache = join(folder, 'cache', bundled?.version ?? '');
    expect(readdirSync(cache).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(lstatSync(join(cache, 'headless-shell')).mode & 0o777).toBe(0o700);
    expect(lstatSync(cache).mode & 0o777).toBe(0o700);
  });

  test('does not run what somebody planted in its place', async () => {
    const cache = join(folder, 'cache');
    const place = join(cache, bundled?.version ?? '', 'headless-shell');
    mkdirSync(join(place, '..'), { recursive: true, mode: 0o700 });
    chmodSync(cache, 0o700);
    const planted = join(folder, 'planted');
    writeFileSync(planted, `#!/bin/sh\ntouch '${folder}/executed'\n`, { mode: 0o755 });
    symlinkSync(planted, place);
    await withBrowser({ browser: undefined, cacheFolders: [cache] }, async () => undefined);
    expect(existsSync(join(folder, 'executed'))).toBe(false);
    expect(lstatSync(place).isSymbolicLink()).toBe(false);
  });

  test('passes over a cache folder that others may write to, is a file, or is read-only', async () => {
    const open = join(folder, 'open');
    mkdirSync(open);
    chmodSync(open, 0o777);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const cacheFolders = [open, join(file, 'below'), '/proc/briefpress', ...config.cacheFolders];
    await withBrowser({ browser: undefined, cacheFolders }, async () => undefined);
    expect(readdirSync(open)).toEqual([]);
  });

  test('needs no home folder, and nothing in the temporary folder is trusted', async () => {
    writeFileSync(join(folder, 'chromium'), `#!/bin/sh\ntouch '${folder}/executed'\n`, { mode: 0o755 });
    const file = script(folder, openAndReport);
    const env = { PATH: process.env.PATH ?? '', TMPDIR: folder, HOME: '/nonexistent' };
    const child = spawn(process.execPath, [file, JSON.stringify(config)], { env });
    const line = await firstLine(child.stdout);
    expect(JSON.parse(line)).toMatchObject({ version: expect.stringMatching(/^HeadlessChrome/) });
    child.stdin.end();
    await new Promise((resolve) => child.once('exit', resolve));
    expect(existsSync(join(folder, 'executed'))).toBe(false);
    rmSync(file);
  });

  test('dies with us, however we die', async () => {
    const file = script(folder, openAndReport);
    const child = spawn(process.execPath, [file, JSON.stringify(config)], { env: { ...process.env, TMPDIR: folder } });
    const line = await firstLine(child.stdout);
    const { pid } = JSON.parse(line) as { pid: number };
    const all = [pid, ...descendants(pid)];
    expect(all.length).toBeGreaterThan(2);
    child.kill('SIGKILL');
    expect(await until(() => !all.some(runs))).toBe(true);
    const left = profiles(folder);
    expect(left).toHaveLength(1);
    process.env.TMPDIR = folder;
    try {
      await withBrowser(config, async () => undefined);
    } finally {
      delete process.env.TMPDIR;
    }
    expect(profiles(folder), 'the next start sweeps what the dead left').toEqual([]);
    rmSync(file);
  });
});

test.runIf(bundled !== undefined)('an explicit browser is taken as it is', async () => {
  await withBrowser(config, async () => undefined);
  const path = join(config.cacheFolders[0] ?? '', bundled?.version ?? '', 'headless-shell');
  const version = await withBrowser({ ...config, browser: path }, async (browser) => browser.version);
  expect(version).toMatch(/Chrome\/147/);
});

test('an explicit browser that is not there is a failure with its path', async () => {
  const path = join(folder, 'none');
  await expect(openBrowser({ ...config, browser: path })).rejects.toMatchObject({
    code: 'BP004',
    data: { reason: 'missing', path },
  });
});

test('an explicit browser that cannot be started is a failure that says why', async () => {
  const path = join(folder, 'broken');
  writeFileSync(path, '#!/bin/sh\necho "no such luck" >&2\nexit 3\n', { mode: 0o755 });
  await expect(openBrowser({ ...config, browser: path })).rejects.toMatchObject({
    code: 'BP004',
    data: { reason: 'start', said: 'no such luck' },
  });
});

const openAndReport = `
import { openBrowser } from './src/pdf/browser.ts';
const browser = await openBrowser(JSON.parse(process.argv[2]));
await browser.openTab();
console.log(JSON.stringify({ pid: browser.pid, version: browser.version }));
process.stdin.resume();
process.stdin.on('end', () => browser.close());
`;

function profiles(parent = tmpdir()): string[] {
  return readdirSync(parent).filter((name) => name.startsWith('briefpress-profile-'));
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => stream.once('data', (data) => resolve(String(data).split('\n', 1)[0] ?? '')));
}
