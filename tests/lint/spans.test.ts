import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOf } from '../../src/lint/spans.ts';

const range = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('answers as looking at each range would', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 20 }), range, (list, { start, end }) => {
      const spans = spansOf(list);
      expect(spans.meet(start, end)).toBe(list.some((one) => one.start < end && start < one.end));
      expect(spans.hold(start, end)).toBe(list.some((one) => one.start <= start && end <= one.end));
    }),
  );
});
