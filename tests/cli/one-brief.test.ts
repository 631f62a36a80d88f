import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'briefpress.js');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress one ü-'));
  mkdirSync(join(folder, 'briefs', 'de'), { recursive: true });
  mkdirSync(join(folder, 'briefs', 'en'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(out: string, ...paths: string[]): string {
  const args = [cli, 'build', '--no-cache', '--only', 'html', '--out', out, ...paths];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8' },
  });
  expect(status, stdout + stderr).toBe(0);
  return readFileSync(join(folder, out, 'wege', 'index.html'), 'utf8');
}

test('a brief built alone is the page it is when all are built: language switch and links lead to the others', () => {
  const brief = (lang: string, extra: string, body: string) =>
    `---\ntype: background-paper\nlang: ${lang}\ntitle: T\ndate: 2018-11-20\nbibliography: refs.bib\n${extra}\n---\n\n${body}\n\n:::questions\n- ?\n:::\n`;
  for (const lang of ['de', 'en'])
    writeFileSync(join(folder, 'briefs', lang, 'refs.bib'), '@misc{a, title = {A}, year = {2016}}\n');
  writeFileSync(
    join(folder, 'briefs/de/wege.md'),
    brief('de', 'translations:\n  en: ../en/ways.md', 'Mehr [dort](../en/ways.md#a).'),
  );
  writeFileSync(
    join(folder, 'briefs/en/ways.md'),
    brief('en', 'translations:\n  de: ../de/wege.md\nslug: ways-in', '## A\n\nText.'),
  );
  const alone = build('alone', 'briefs/de/wege.md');
  expect(alone).toContain('href="../ways-in/#a"');
  expect(alone).toMatch(/<a [^>]*href="\.\.\/ways-in\/"[^>]*hreflang="en"|hreflang="en"[^>]*href="\.\.\/ways-in\/"/);
  expect(build('together')).toBe(alone);
});
