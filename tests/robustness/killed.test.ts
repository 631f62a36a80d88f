import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { descendants, runs, until } from './processes.ts';
import { brief, expectClear, openProject, type Project, snapshot } from './project.ts';

let project: Project;
beforeEach(() => {
  project = openProject();
});
afterEach(() => project.remove());

const slugs = ['eins', 'zwei', 'drei'];
const output = () => join(project.folder, 'output');

/** Writes the briefs so that version 1 and 2 differ in every file. */
function writeVersion(version: number): void {
  for (const slug of slugs) {
    project.write(`briefs/${slug}.md`, brief(`In Fassung ${version} wurde angeregt, früh zu beraten.`));
  }
}

/** The published folder of one brief. */
const published = (slug: string) => JSON.stringify(snapshot(join(output(), slug)));

/** Every output the manifest names has the hash it says. */
function expectTrueManifest(): void {
  const manifest = JSON.parse(readFileSync(join(output(), 'manifest.json'), 'utf8'));
  expect(manifest.briefs).toHaveLength(slugs.length);
  for (const { outputs } of manifest.briefs) {
    for (const { path, sha256 } of outputs) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(output(), path)))
          .digest('hex'),
        path,
      ).toBe(sha256);
    }
  }
}

describe('SIGKILL in the middle of a build', () => {
  test('leaves every brief as before or complete, and no process; the next build mends the rest', async () => {
    writeVersion(1);
    expectClear(await project.run(['build', '--no-cache']), 0);
    const before = slugs.map(published);
    writeVersion(2);
    const clean = openProject();
    for (const slug of slugs) clean.write(`briefs/${slug}.md`, readFileSync(join(project.folder, `briefs/${slug}.md`)));
    const whole = await clean.run(['build', '--no-cache']);
    expectClear(whole, 0);
    const after = slugs.map((slug) => JSON.stringify(snapshot(join(clean.folder, 'output', slug))));
    clean.remove();

    // moments spread over the whole build, start and end included
    for (let step = 1; step <= 8; step++) {
      const child = project.start(['build', '--no-cache']);
      const ended = new Promise((resolve) => child.on('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, (whole.ms * step) / 8));
      const family = [child.pid ?? 0, ...descendants(child.pid ?? 0)];
      child.kill('SIGKILL');
      await ended;
      expect(await until(() => !family.some(runs)), `no process left after ${step}/8`).toBe(true);
      slugs.forEach((slug, at) => {
        expect([before[at], after[at]], `${slug} after ${step}/8`).toContain(published(slug));
      });
    }
    expectClear(await project.run(['build', '--no-cache']), 0);
    expect(slugs.map(published)).toEqual(after);
    expectTrueManifest();
    expect(readdirSync(output()).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 240_000);

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends the browser too', async (signal) => {
    writeVersion(1);
    const child = project.start(['build', '--no-cache']);
    const ended = new Promise((resolve) => child.on('close', resolve));
    expect(await until(() => descendants(child.pid ?? 0).length > 1)).toBe(true);
    const family = descendants(child.pid ?? 0);
    child.kill(signal);
    await ended;
    expect(await until(() => !family.some(runs))).toBe(true);
  });
});

describe('two builds at once', () => {
  test('both end well, and what is published is whole', async () => {
    writeVersion(1);
    const both = await Promise.all([project.run(['build', '--no-cache']), project.run(['build', '--no-cache'])]);
    for (const end of both) expectClear(end, 0);
    expectTrueManifest();
    for (const slug of slugs) {
      expect(Object.keys(snapshot(join(output(), slug)))).toEqual(
        ['index.html', ...['pdf', 'bib', 'ris', 'csl.json'].map((end) => `${slug}.${end}`)].sort(),
      );
    }
  });

  test('on two machines give the same bytes: other folder, home, fonts, time zone, language, number of threads', async () => {
    writeVersion(1);
    expectClear(await project.run(['build', '--no-cache']), 0);
    const other = openProject();
    for (const slug of slugs) other.write(`briefs/${slug}.md`, readFileSync(join(project.folder, `briefs/${slug}.md`)));
    const garamond = createRequire(import.meta.url).resolve(
      '@fontsource/eb-garamond/files/eb-garamond-latin-400-normal.woff',
    );
    other.write('home/.fonts/more.woff', readFileSync(garamond));
    other.write('home/.local/share/fonts/more.woff', readFileSync(garamond));
    const env = { HOME: join(other.folder, 'home'), TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    expectClear(await other.run(['build', '--no-cache', '--jobs', '1'], { env }), 0);
    expect(snapshot(join(other.folder, 'output'))).toEqual(snapshot(output()));
    other.remove();
  });
});
