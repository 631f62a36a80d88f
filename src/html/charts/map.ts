import type { DataTable } from '../data/csv.ts';
import { formatNumber, numberOf } from '../data/format.ts';
import { fill, type Labels } from '../labels/labels.ts';
import type { Geometry } from './geometry.ts';
import { countryCode } from './iso.ts';

/** Why a table is no map; codes and words stand in messages/ (DOC243, `map-…`). */
export interface MapFault {
  readonly fault: 'map-columns' | 'map-country' | 'map-twice' | 'map-mixed' | 'map-kinds' | 'map-classes';
  readonly data: Readonly<Record<string, string | number>>;
}

/** What a map shows: which country belongs to which class. */
export interface MapData {
  /** head of the column that is shown */
  readonly title: string;
  /** in the order of the legend; the words of the language */
  readonly classes: readonly string[];
  /** true where classes rise, false where they only differ */
  readonly ordered: boolean;
  /** by ISO 3166-1 alpha-2; without a class: no data */
  readonly countries: ReadonlyMap<string, { readonly name: string; readonly class: number | undefined }>;
  /** countries that lie outside the map's window */
  readonly outside: number;
  /** rows as they are printed, heads first, names instead of codes */
  readonly rows: readonly (readonly string[])[];
}

/** As many as a reader can tell apart. */
export const maxClasses = 6;

interface Row {
  readonly code: string;
  readonly name: string;
  readonly value: string;
}

/**
 * Reads a table for a map: codes of countries in the first column, what is shown in the last one, in the second of three or
 * more their names.
 * @param limits where classes begin, as the author wrote it; empty for classes of about the same size
 * @param printed the cells of the table as the language writes them, without heads
 */
export function readMap(
  table: DataTable,
  limits: string,
  geometry: Geometry,
  labels: Labels,
  printed: readonly (readonly string[])[],
): MapData | MapFault {
  const { head, rows: cells, lines } = table;
  if (head.length < 2) return { fault: 'map-columns', data: {} };
  const own = head.length > 2;
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const [index, row] of cells.entries()) {
    const code = countryCode(row[0] ?? '');
    const line = lines[index] ?? 1;
    if (code === undefined) return { fault: 'map-country', data: { line } };
    if (seen.has(code)) return { fault: 'map-twice', data: { line } };
    seen.add(code);
    const named = own ? row[1] : undefined;
    rows.push({ code, name: named || (labels.countries[code] ?? code), value: noDash(row.at(-1) ?? '') });
  }
  const classes = classesOf(rows, table, limits, labels);
  if ('fault' in classes) return classes;
  const inside = rows.filter(({ code }) => {
    const land = geometry.lands[code];
    return land?.name !== undefined || land?.dot !== undefined;
  });
  return {
    title: head.at(-1) ?? '',
    ...classes,
    countries: new Map(inside.map((row) => [row.code, { name: row.name, class: classes.of(row.value) }])),
    outside: rows.length - inside.length,
    rows: [
      head.slice(own ? 1 : 0),
      ...printed.map((row, index) => [rows[index]?.name ?? '', ...row.slice(own ? 2 : 1)]),
    ],
  };
}

const noDash = (cell: string): string => (/^[–—-]$/.test(cell) ? '' : cell);

interface Classes {
  readonly classes: readonly string[];
  readonly ordered: boolean;
  readonly of: (value: string) => number | undefined;
}

function classesOf(rows: readonly Row[], table: DataTable, limits: string, labels: Labels): Classes | MapFault {
  const { decimalComma, lines } = table;
  const numbers = rows.map(({ value }) => numberOf(value, decimalComma));
  const filled = rows.filter(({ value }) => value !== '');
  if (numbers.every((number) => number === undefined))
    return limits === '' ? kindsOf(filled) : { fault: 'map-classes', data: { limit: maxClasses } };
  const odd = rows.findIndex(({ value }, index) => value !== '' && numbers[index] === undefined);
  if (odd !== -1) return { fault: 'map-mixed', data: { line: lines[odd] ?? 1 } };
  const values = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const starts = limits === '' ? startsOf(values) : written(limits);
  if (starts === undefined) return { fault: 'map-classes', data: { limit: maxClasses } };
  const percent = filled.every(({ value }) => value.endsWith('%'));
  return {
    classes: named(starts, percent, labels),
    ordered: true,
    of: (value) => {
      const number = numberOf(value, decimalComma);
      return number === undefined ? undefined : starts.filter((start) => start <= number).length;
    },
  };
}

function kindsOf(filled: readonly Row[]): Classes | MapFault {
  const classes = [...new Set(filled.map(({ value }) => value))];
  if (classes.length === 0) return { fault: 'map-columns', data: {} };
  if (classes.length > maxClasses) return { fault: 'map-kinds', data: { found: classes.length, limit: maxClasses } };
  return { classes, ordered: false, of: (value) => (value === '' ? undefined : classes.indexOf(value)) };
}

/** Where all classes but the lowest begin, `5 10 50`; undefined for what does not rise or has too many. */
function written(limits: string): number[] | undefined {
  const starts = limits
    .trim()
    .split(/[\s;]+/)
    .map((each) => (/^-?\d+(?:\.\d+)?$/.test(each) ? Number(each) : Number.NaN));
  const rises = starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0));
  return rises && !starts.some(Number.isNaN) && starts.length < maxClasses ? starts : undefined;
}

/** Five classes of about as many countries each, at numbers that are easy to say. */
function startsOf(values: readonly number[]): number[] {
  const wanted = Math.min(5, new Set(values).size);
  const starts: number[] = [];
  for (let n = 1; n < wanted; n++) {
    const start = rounded(values[Math.floor((values.length * n) / wanted)] ?? 0);
    if (start > (starts.at(-1) ?? Number.NEGATIVE_INFINITY) && start > (values[0] ?? 0)) starts.push(start);
  }
  return starts;
}

/** To two digits that count, the second of them 0 or 5. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  // by way of text: 0.30000000000000004 is no number to print
  return Number((Math.round(value / unit) * unit).toPrecision(3));
}

function named(starts: readonly number[], percent: boolean, labels: Labels): string[] {
  const long = starts.some((start) => Math.abs(start) >= 10_000);
  const say = (start: number) => formatNumber(`${start}${percent ? '%' : ''}`, labels, long);
  const { below, between, from } = labels.mapClasses;
  if (starts.length === 0) return [labels.mapAll];
  return [
    fill(below, { n: say(starts[0] ?? 0) }),
    ...starts.slice(1).map((next, index) => fill(between, { a: say(starts[index] ?? 0), b: say(next) })),
    fill(from, { n: say(starts.at(-1) ?? 0) }),
  ];
}
