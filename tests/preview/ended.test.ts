import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefpress-ended-')));
  mkdirSync(join(folder, 'briefs/de'), { recursive: true });
  cpSync(join(home, 'briefs/de'), join(folder, 'briefs/de'), { recursive: true });
  cpSync(join(home, '_brand.yml'), join(folder, '_brand.yml'));
});
/** Starts something that says where a preview is, and waits until it has. */
function addressOf({ stdout }: { stdout: NodeJS.ReadableStream }): Promise<string> {
  return new Promise((resolve) => {
    stdout.on('data', (text) => {
      const found = /http:\S+/.exec(String(text))?.[0];
      if (found !== undefined) resolve(found);
    });
  });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it ends when it is told to, also while a page is being judged', { timeout: 60_000 }, async () => {
  const brief = join(folder, 'briefs/de/gemischte-wanderungen.md');
  const preview = spawn(process.execPath, [join(home, 'bin/briefpress.js'), 'preview', 'briefs/de'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', HOME: folder },
  });
  const ended = new Promise<number | null>((resolve) => preview.once('exit', (code) => resolve(code)));
  try {
    const url = await addressOf(preview);
    const state = async () => {
      const answer = await fetch(`${url}briefs/gemischte-wanderungen/state.json`);
      return answer.ok ? ((await answer.json()) as { status: string; page: number | null }) : undefined;
    };
    await expect.poll(async () => (await state())?.status, { timeout: 40_000 }).toMatch(/clean|warnings/);
    writeFileSync(brief, `${readFileSync(brief, 'utf8')}\n\nEin Satz mehr.\n`);
    await expect.poll(async () => (await state())?.status, { interval: 1 }).toBe('reading');
    preview.kill();
    expect(await ended).toBe(0);
  } finally {
    preview.kill('SIGKILL');
  }
});

test.runIf(process.platform === 'linux').each([
  ['npx', true],
  ['a script that starts it otherwise and ends', false],
])(
  'who started it is gone without a word, %s: it ends with npx and outlives anybody else',
  { timeout: 30_000 },
  async (_, byNpm) => {
    const command = [join(home, 'bin/briefpress.js'), 'preview', 'briefs/de'];
    const script = `require('child_process').spawn(process.execPath, ${JSON.stringify(command)}, {stdio: 'inherit'}); setInterval(() => {}, 1000)`;
    const env = { PATH: process.env.PATH ?? '', HOME: folder, ...(byNpm ? { npm_command: 'exec' } : {}) };
    const parent = spawn(process.execPath, ['-e', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
      detached: true,
    });
    try {
      const url = await addressOf(parent);
      const answers = () =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        );
      expect(await answers()).toBe(true);
      parent.kill('SIGKILL');
      if (byNpm) await expect.poll(answers, { timeout: 15_000 }).toBe(false);
      else {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        expect(await answers()).toBe(true);
      }
    } finally {
      // the whole group, the preview included
      process.kill(-(parent.pid ?? 0), 'SIGKILL');
    }
  },
);
