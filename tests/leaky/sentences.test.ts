import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cli = join(root, 'bin', 'briefpress.js');
const fixtures = join(root, 'tests', 'fixtures');
const folder = mkdtempSync(join(tmpdir(), 'briefpress-sentences-'));
const languages = ['de', 'en', 'fr'] as const;
const titles: Record<string, string> = {
  de: 'Zugang und Schutz',
  en: 'Access and protection',
  fr: 'Accès et protection',
};

const lines = (file: string) =>
  readFileSync(join(fixtures, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
const brief = (lang: string, sentence: string) => `---
type: meeting-summary
lang: ${lang}
title: ${titles[lang] ?? ''}
date: 2018-11-05
people:
  - {id: donoghue, name: {given: David, family: Donoghue}, role: patron, public: true}
  - {id: schneider, name: {given: Jan, family: Schneider}, honorific: Dr., role: adviser, public: true}
  - {id: host, name: {given: Lena, family: Brandt}, role: host, public: true}
  - {id: moderator, name: {given: Paul, family: Anders}, role: moderator, public: true}
confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 9, io: 5, civil-society: 6, academia: 4, business: 3, local: 3}, minGroup: 5}
---

${sentence}
`;

const sets = languages.flatMap((lang) => [
  ...lines(`compliant/${lang}.txt`).map((text, i) => ({ id: `pass-${lang}-${i}`, lang, text, leak: false })),
  ...lines(`leaks/${lang}.tsv`).map((line, i) => ({
    id: `leak-${lang}-${i}`,
    lang,
    text: line.split('\t')[1] ?? '',
    leak: true,
  })),
]);
const verdicts = new Map<string, string[]>();

beforeAll(() => {
  for (const { id, lang, text } of sets) writeFileSync(join(folder, `${id}.md`), brief(lang, text));
  const run = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  expect(run.stderr).toBe('');
  for (const { file, code, severity } of JSON.parse(run.stdout).findings) {
    if (!code.startsWith('CHR') || code === 'CHR610' || severity === 'info') continue;
    const id = String(file).replace(/^.*\//, '').replace('.md', '');
    verdicts.set(id, [...(verdicts.get(id) ?? []), `${code} ${severity}`]);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(languages)('sentences by other hands, %s', (lang) => {
  const of = (leak: boolean) => sets.filter((one) => one.lang === lang && one.leak === leak);
  const blocked = (id: string) => (verdicts.get(id) ?? []).some((verdict) => verdict.endsWith('block'));

  test('every leak is blocked', () => {
    expect(
      of(true)
        .filter(({ id }) => !blocked(id))
        .map(({ text }) => text),
    ).toEqual([]);
  });
  test('no compliant sentence is blocked', () => {
    expect(
      of(false)
        .filter(({ id }) => blocked(id))
        .map(({ id, text }) => `${verdicts.get(id)?.join()} ${text}`),
    ).toEqual([]);
  });
  test('at most 3 in 100 compliant sentences carry a warning', () => {
    const warned = of(false).filter(({ id }) => verdicts.has(id));
    expect(warned.length / of(false).length).toBeLessThanOrEqual(0.03);
  });
});
