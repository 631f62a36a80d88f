import { describe, expect, test } from 'vitest';
import type { Measured, Unit } from '../../src/pdf/notes/measured.ts';
import { planNotes } from '../../src/pdf/notes/plan.ts';

/** Lines of 20 px, one behind another; what is said of some of them by number. */
function text(count: number, some: Readonly<Record<number, Partial<Unit>>> = {}): Unit[] {
  return Array.from({ length: count }, (_, at) => {
    const top = at * 20;
    const own = { top, bottom: top + 20, first: top, extraTop: 0, extraBottom: 0, drawn: false, end: top + 20 };
    return { ...own, free: true, forced: false, calls: [], ...some[at] };
  });
}

/** Notes of so many lines of 10 px. */
function notes(...lines: number[]): Measured['notes'] {
  return lines.map((count, at) => ({ number: at + 1, heights: Array(count).fill(10), calls: [], at: '' }));
}

const call = (...calls: number[]): Partial<Unit> => ({ calls });

/** Each page as `units: note[lines] …`. */
function shapes(units: Unit[], measured: Measured['notes']): string[] {
  return planNotes({ units, notes: measured, targets: {} }, 200).pages.map(
    ({ from, to, parts }) => `${from}-${to}: ${parts.map((part) => `${part.note}[${part.from}-${part.to}]`).join(' ')}`,
  );
}

// a page of 200 px holds 10 lines; 22 px part them from the notes
describe('a page', () => {
  test('holds as many lines as fit beside the notes they call', () => {
    expect(shapes(text(20, { 2: call(1) }), notes(1))).toEqual(['0-8: 1[0-1]']);
  });

  test('behind the last note needs no plan', () => {
    expect(shapes(text(60, { 12: call(1) }), notes(1))).toEqual(['0-10: ', '10-18: 1[0-1]']);
  });

  test('has its notes at the foot', () => {
    const [page] = planNotes(
      { units: text(20, { 0: call(1), 1: call(2) }), notes: notes(1, 2), targets: {} },
      200,
    ).pages;
    const [first = 0, second] = page?.parts.map(({ y }) => y) ?? [];
    expect(second).toBe(180);
    expect(first).toBeCloseTo(180 - 10 - 8 / 3);
  });

  test('leaves a line to the next whose short note does not fit', () => {
    expect(shapes(text(20, { 8: call(1) }), notes(3))).toEqual(['0-8: ', '8-15: 1[0-3]']);
  });

  test('begins a long note and leaves the rest to the foot of the next', () => {
    expect(shapes(text(20, { 5: call(1) }), notes(12))).toEqual(['0-6: 1[0-5]', '6-11: 1[5-12]']);
  });

  test('never ends where a block forbids it', () => {
    const units = text(20, { 2: call(1), 6: { free: false }, 7: { free: false }, 8: { free: false } });
    expect(shapes(units, notes(1))).toEqual(['0-5: 1[0-1]']);
  });

  test('ends where the style wants it, with its notes', () => {
    expect(shapes(text(20, { 2: call(1), 4: { forced: true }, 5: call(2) }), notes(1, 1))).toEqual([
      '0-4: 1[0-1]',
      '4-12: 2[0-1]',
    ]);
  });

  test('leaves room for the head of a table and the padding of a box that go over it', () => {
    const split = { extraTop: 30, extraBottom: 30 };
    const units = text(
      30,
      Object.fromEntries(
        Array.from({ length: 30 }, (_, at) => [at, { ...split, ...(at % 5 ? {} : call(at / 5 + 1)) }]),
      ),
    );
    expect(shapes(units, notes(1, 1, 1, 1, 1, 1))[1]).toBe('5-10: 2[0-1]');
  });
});

describe('notes', () => {
  test('longer than a page go over as many as they need, each with text', () => {
    const pages = planNotes({ units: text(40, { 1: call(1) }), notes: notes(60), targets: {} }, 200).pages;
    expect(pages.length).toBeGreaterThan(3);
    for (const { from, to } of pages) expect(to).toBeGreaterThan(from);
    const lines = pages.flatMap(({ parts }) => parts.map(({ from, to }) => [from, to]));
    expect(lines[0]?.[0]).toBe(0);
    expect(lines.at(-1)?.[1]).toBe(60);
    lines.slice(1).forEach(([from], at) => {
      expect(from).toBe(lines[at]?.[1]);
    });
  });

  test('of one line all begin on its page, if only with two lines', () => {
    const [first, second] = shapes(text(20, { 0: call(1, 2, 3, 4) }), notes(9, 9, 9, 9));
    expect(first).toMatch(/1\[0-\d\] 2\[0-2\] 3\[0-2\] 4\[0-2\]$/);
    expect(second).toMatch(/: 2\[2-9\] 3\[2-/);
  });

  test('that find no room there are told', () => {
    const many = Array.from({ length: 30 }, (_, at) => at + 1);
    const { late, pages } = planNotes(
      { units: text(20, { 0: call(...many) }), notes: notes(...many.map(() => 3)), targets: {} },
      200,
    );
    expect(late.length).toBeGreaterThan(20);
    expect(pages.flatMap(({ parts }) => parts).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(90);
  });

  test('called in a note follow it', () => {
    const [first, ...rest] = notes(2, 2);
    expect(
      shapes(text(20, { 0: call(1) }), [{ number: 1, heights: [10, 10], at: '', ...first, calls: [2] }, ...rest]),
    ).toEqual(['0-6: 1[0-2] 2[0-2]']);
  });
});
