import type { DataTable } from '../data/csv.ts';

/** How fine a column of dates is: all its cells are years, or months. */
type Grain = 'year' | 'yearmonth';

const grains: readonly (readonly [Grain, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['yearmonth', /^\d{4}-\d{2}$/],
];

/**
 * Dates are days, and days are the same in every time zone: scales and time units count in UTC. A column of nothing but
 * months or years is one of months or years: Vega-Lite would take each for the first day of it, draw bars as thin as a
 * day and mark the weeks between.
 */
export function withDates<T>(value: T, table: DataTable): T {
  if (Array.isArray(value)) return value.map((item) => withDates(item, table)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const made: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withDates(item, table)]),
  );
  if (made.type === 'temporal') {
    made.scale = { type: 'utc', ...(made.scale as object | undefined) };
    const grain = made.timeUnit === undefined ? grainOf(table, made.field) : undefined;
    if (grain !== undefined) {
      made.timeUnit = grain;
      // with a time unit it would be called "Month (year-month)"
      if (made.title === undefined) made.title = made.field;
    }
  }
  if (typeof made.timeUnit === 'string' && !made.timeUnit.startsWith('utc')) made.timeUnit = `utc${made.timeUnit}`;
  return made as T;
}

/** Columns that hold dates: a year among them is no number of milliseconds. */
export function dateColumns(value: unknown): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null) return new Set();
  const below = Object.values(value).flatMap((item) => [...dateColumns(item)]);
  const { type, field } = value as { type?: unknown; field?: unknown };
  return new Set(type === 'temporal' ? [...below, field] : below);
}

/** How fine the dates of a column are; undefined where they are days, or none. */
export function grainOf({ head, rows }: DataTable, field: unknown): Grain | undefined {
  const column = typeof field === 'string' ? head.indexOf(field) : -1;
  const cells = column === -1 ? [] : rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? undefined : grains.find(([, is]) => cells.every((cell) => is.test(cell)))?.[0];
}
