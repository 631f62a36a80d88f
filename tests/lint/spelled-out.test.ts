import { expect, test } from 'vitest';
import { found } from './lint.ts';

const row = (letters: string) =>
  `| ${[...letters].join(' | ')} |\n|${'---|'.repeat(letters.length)}\n| ${[...letters].map((_, at) => at).join(' | ')} |`;

test.each([
  ['cells of a row', row('FWeber')],
  ['items of a list', '- O\n- k\n- o\n- r\n- o'],
  ['paragraphs, backwards', 'R\n\ne\n\nb\n\ne\n\nW'],
])('a name spelled out is found: %s', (_, body) => {
  expect(found(body).join()).toContain('CHR301');
});

test('a name down a column of a table is found, whatever stands beside it', () => {
  const rows = [...'KOWALSKI'].map((letter, at) => `| ${letter} | ${at} |`);
  expect(found(`| a | b |\n|---|---|\n${rows.join('\n')}`).join()).toContain('CHR301');
});

test('columns with letters for heads are no name', () => {
  expect(found(row('ABCDEFGH'))).toEqual([]);
  expect(found('- A\n- B\n- C\n- D\n- E')).toEqual([]);
});
