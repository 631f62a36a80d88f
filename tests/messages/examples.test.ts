import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { lintBrief } from '../../src/lint/lint.ts';

const root = join(import.meta.dirname, '../..');

/** Rows of the table of examples: what blocks, what passes, and the code named as the reason. */
function examplesIn(path: string): { before: string; after: string; code: string }[] {
  const page = readFileSync(join(root, path), 'utf8');
  const table = /<!-- examples: before, after -->(.*?)<!-- \/examples -->/s.exec(page)?.[1] ?? '';
  return [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]*\[(CHR\d{3})\][^|]*\|$/gm)].map(
    ([, before = '', after = '', code = '']) => ({ before, after, code }),
  );
}

/** Codes that block in a meeting summary whose text is `words`. */
function blocking(words: string, lang: Language): string[] {
  const attendance = '{total: 30, sectors: {ministries: 9, io: 5, civil-society: 6}, minGroup: 5}';
  const head = `type: meeting-summary\nlang: ${lang}\ntitle: T\ndate: 2018-11-05\nconfidentiality: {rule: chatham-house, meeting: {date: 2018-10, place: Berlin}, attendance: ${attendance}}`;
  const source = `---\n${head}\n---\n\n${words}\n`;
  const brief = parseBrief({
    file: 'a.md',
    source,
    defaults: { lang, type: 'meeting-summary' },
    limits: defaultLimits,
  });
  return lintBrief(brief)
    .filter((finding) => finding.severity === 'block')
    .map((finding) => finding.code);
}

describe.each([
  ['docs/writing.md', 'en'],
  ['docs/de/schreiben.md', 'de'],
] as const)('examples in %s', (path, lang) => {
  const examples = examplesIn(path);

  test('are found', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test.each(examples)('$code blocks: $before', ({ before, code }) => {
    expect(blocking(before, lang)).toContain(code);
  });

  test.each(examples)('passes: $after', ({ after }) => {
    expect(blocking(after, lang)).toEqual([]);
  });
});

describe('what the pages say in passing', () => {
  test.each([
    ['en', 'The Expert Council (2017) recommends more training.'],
    ['de', 'Der Sachverständigenrat (2017) empfiehlt mehr Ausbildung.'],
    ['en', 'Several participants from civil society disagreed.'],
    ['de', 'Mehrere Teilnehmende aus der Zivilgesellschaft widersprachen.'],
  ] as const)('%s passes: %s', (lang, words) => {
    expect(blocking(words, lang)).toEqual([]);
  });

  test.each([
    ['en', 'A mayor disagreed.', 'CHR104'],
    ['de', 'Eine Bürgermeisterin widersprach.', 'CHR104'],
    ['en', 'Staff is lacking.[^1]\n\n[^1]: Interview with a member of the ministry, October 2018.', 'CHR401'],
    ['de', 'Es fehlt Personal.[^1]\n\n[^1]: Gespräch mit einem Mitglied des Ministeriums, Oktober 2018.', 'CHR401'],
  ] as const)('%s blocks: %s', (lang, words, code) => {
    expect(blocking(words, lang)).toContain(code);
  });
});
