import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseless } from '../../src/attribution/segments/caseless.ts';

const letters = fc.string({ unit: fc.constantFrom(...'aAäÄßsStTeEöÖIıİ -.9'), maxLength: 30 });

describe('a caseless pattern', () => {
  const expressions = [
    /(?<!\p{L})(?:tas|TÄT|es\p{L}*)(?!\p{L})/iu,
    /^(?:s|a\. ?)T\b/iu,
    /(?<!\p{L})(?:ö|ß|\p{Lu}e)s?/iu,
    /\bA\s\D(?<end>\w)/iu,
  ];
  test.each(expressions)('says what %s says', (expression) => {
    const pattern = caseless(expression);
    fc.assert(
      fc.property(letters, (text) => {
        // İ and ı are letters of their own to a regular expression; here they read as i would
        const plain = text.replaceAll(/[İı]/g, 'x');
        const [ours, theirs] = [pattern.exec(plain), expression.exec(plain)];
        expect(pattern.test(plain)).toBe(theirs !== null);
        expect(ours?.index).toBe(theirs?.index);
        expect(ours?.[0].length).toBe(theirs?.[0].length);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps offsets behind a letter whose small form is longer', () => {
    expect(caseless(/danke/iu).exec('İİ Danke')?.index).toBe(3);
  });

  test('refuses what capitals decide', () => {
    expect(() => caseless(/\P{L}a/iu)).toThrow(RangeError);
    expect(() => caseless(/a/u)).toThrow(RangeError);
  });
});
