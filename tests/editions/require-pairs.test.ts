import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edition } from './project.ts';

const cli = join(dirname(dirname(import.meta.dirname)), 'bin', 'briefpress.js');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-pairs-'));
  for (const lang of ['de', 'en']) mkdirSync(join(folder, 'briefs', lang), { recursive: true });
  writeFileSync(join(folder, 'briefs/b.bib'), '@book{a, title = {A}, year = {2017}}\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rest: Readonly<Record<string, string>> = {
  de: '\n\n## Fragen für die Diskussion\n\nWelche?',
  en: '\n\n## Questions for discussion\n\nWhich?',
};

function write(lang: 'de' | 'en', body: string): void {
  const text = edition(lang, lang === 'de' ? 'en' : 'de', body + rest[lang]);
  writeFileSync(join(folder, `briefs/${lang}/a.md`), text);
}

function build(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [cli, 'build', '--only', 'html', '--ui', 'en', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder },
  });
  const published = ['a-de', 'a-en'].filter((slug) => existsSync(join(folder, 'output', slug, 'index.html')));
  return { status, codes: [...new Set(stdout.match(/\b[A-Z]{2,4}\d{3}\b/g))].sort(), published };
}

test('a pair that is in order is published', () => {
  write('de', '85 Fälle.');
  write('en', '85 cases.');
  expect(build('--require-pairs')).toEqual({ status: 0, codes: [], published: ['a-de', 'a-en'] });
});

test('one edition that blocks holds back the other, unless nobody asked for pairs', () => {
  write('de', 'Dr. Amina Weber betonte, dass 85 Fälle offen sind.');
  write('en', '85 cases are open.');
  expect(build('--require-pairs')).toEqual({ status: 1, codes: ['CHR101', 'DOC307'], published: [] });
  expect(build()).toMatchObject({ status: 1, published: ['a-en'] });
});

test('a difference blocks both', () => {
  write('de', '85 Fälle.');
  write('en', '58 cases.');
  expect(build('--require-pairs')).toEqual({ status: 1, codes: ['DOC302'], published: [] });
  expect(build()).toEqual({ status: 0, codes: ['DOC302'], published: ['a-de', 'a-en'] });
});

test('an edition that is not built holds back the one that names it', () => {
  write('de', '85 Fälle.');
  write('en', '85 cases.');
  expect(build('--require-pairs', 'briefs/de/a.md')).toEqual({ status: 1, codes: ['DOC307'], published: [] });
});
