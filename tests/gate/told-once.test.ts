import { expect, test } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { together } from '../../src/told-once.ts';

/** `CODE variant severity line:start-end` */
function finding(words: string): Finding {
  const [code = '', variant = '', severity = 'block', place = '1:0-1'] = words.split(' ');
  const [line = 1, start = 0, end = 1] = place.split(/[:-]/).map(Number);
  return {
    ...{ file: 'a.md', code, variant, severity: severity as Finding['severity'], line, column: 1 },
    ...{ start, end, data: {}, message: '' },
  };
}
const told = (text: string[], print: string[]) =>
  together({ findings: text.map(finding), waived: 1 }, { findings: print.map(finding), waived: 2 }).findings.map(
    ({ code, variant, line, start }) => `${code} ${variant} ${line}:${start}`,
  );

test('a letter that no font has is told at its place alone', () => {
  const letter = 'PAGE505 no-glyph block 9:95-96';
  expect(told([letter], ['PAGE505 glyph block', 'PAGE503 default block 9:90-120'])).toEqual(['PAGE505 no-glyph 9:95']);
  // words that are missing elsewhere are missing for another reason
  expect(told([letter], ['PAGE503 default block 12:300-320'])).toHaveLength(2);
  expect(told([], ['PAGE505 glyph block', 'PAGE503 default block 9:90-120'])).toHaveLength(2);
});

test('a letter that another font has is no reason for words that are missing', () => {
  const letter = 'PAGE505 other-font warn 9:95-96';
  expect(told([letter], ['PAGE505 glyph block', 'PAGE503 default block 9:90-120'])).toHaveLength(3);
  expect(told([letter], ['PAGE505 fallback warn'])).toEqual(['PAGE505 other-font 9:95']);
});

test('a picture without alternative text is told where it stands', () => {
  expect(told(['DOC201 image block 7:50-60'], ['PAGE507 picture block'])).toEqual(['DOC201 image 7:50']);
  expect(told(['DOC201 image block 7:50-60'], ['PAGE507 table block'])).toHaveLength(2);
});

test('a skipped heading is told where it stands', () => {
  expect(told(['DOC206 default block 7:50-60'], ['PAGE507 heading block'])).toEqual(['DOC206 default 7:50']);
  expect(told([], ['PAGE507 heading block'])).toHaveLength(1);
});

test('a table that shrinks all pages is told at its line, once, with the first of what is missing from it', () => {
  const print = [
    'PAGE504 shrunk block',
    'PAGE504 wide warn 8:70-99',
    'PAGE503 default block 8:80-85',
    'PAGE503 default block 8:90-95',
  ];
  expect(told([], print)).toEqual(['PAGE504 shrunk 8:70', 'PAGE503 default 8:80']);
  expect(told([], ['PAGE504 shrunk block'])).toEqual(['PAGE504 shrunk 1:0']);
});
