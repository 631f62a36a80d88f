import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchIn, textKey } from '../../src/gate/keys.ts';

test('a key has letters and digits alone', () => {
  expect(textKey('Ver\u00adfahren,\n„Eins“ und 2.')).toBe('verfahreneinsund2');
});

describe('a text is in what was read', () => {
  const isThere = searchIn('Erstens: schnelle Ver-\nfahren. .قح Zweitens: 14');
  test.each(['Schnelle Verfahren', 'Erstens', 'Zweitens: 14', 'Verfahren. حق. Zweitens', 'حق 14'])('%s', (text) => {
    expect(isThere(textKey(text))).toBe(true);
  });
});

describe('a text is missing from what was read', () => {
  const isThere = searchIn('Erstens: schnelle Verfahren. .قح');
  test.each([
    ['letters in another order', 'Verfahren schnelle'],
    ['a letter more', 'حقق'],
    ['another letter', 'حب'],
    ['words beside leftward ones', 'Langsame Verfahren: حق'],
  ])('%s', (_, text) => {
    expect(isThere(textKey(text))).toBe(false);
  });
});

test('a key has every letter Unicode knows, composed and small', () => {
  const unit = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('ẞa', '𝔄 b', '1️⃣', 'ﬁ', '𐐀x', 'e\u0301'));
  const plainly = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  fc.assert(
    fc.property(unit, (text) => {
      expect(textKey(text)).toBe(plainly(text));
    }),
    { numRuns: 2000 },
  );
});
