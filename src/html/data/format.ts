import { formatDate } from '../dates.ts';
import { fill, type Labels } from '../labels/labels.ts';

const plain = /^[+−-]?\d+(?:\.\d+)?%?$/u;
const withComma = /^[+−-]?\d+(?:,\d+)?%?$/u;
const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/**
 * The cells of a table, column by column, as the language writes them: numbers, percentages and ISO dates; everything
 * else as it is. A column is one of numbers when it holds nothing else.
 */
export function formatColumns(
  columns: readonly (readonly string[])[],
  labels: Labels,
  decimalComma: boolean,
): string[][] {
  const written = decimalComma ? withComma : plain;
  const numeric = columns.map((cells) => {
    const filled = cells.filter((cell) => cell !== '' && !/^[–—-]$/.test(cell));
    return filled.length > 0 && filled.every((cell) => written.test(cell));
  });
  // four digits are grouped only beside longer numbers
  const grouped = columns.some((cells, column) => numeric[column] && cells.some((cell) => /\d{5}/.test(cell)));
  return columns.map((cells, column) => {
    if (!numeric[column]) return cells.map((cell) => (isoDate.test(cell) ? formatDate(cell, labels) : cell));
    const groups = grouped && !cells.every(isYear);
    return cells.map((cell) => (written.test(cell) ? formatNumber(cell.replace(',', '.'), labels, groups) : cell));
  });
}

const isYear = (cell: string): boolean => cell === '' || /^(?:19|20)\d\d$/.test(cell);

/** @param written `-1234.5` or `12%` */
export function formatNumber(written: string, labels: Labels, grouped: boolean): string {
  const [, sign = '', whole = '', fraction, percent = ''] = /^([+−-]?)(\d+)(?:\.(\d+))?(%?)$/u.exec(written) ?? [];
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, labels.thousands) : whole;
  const amount = `${sign.replace('-', '−')}${digits}${fraction === undefined ? '' : labels.decimal + fraction}`;
  return percent === '' ? amount : fill(labels.percent, { n: amount });
}

/** The value of a number as a file of data writes it, percentages as they stand (`12%` is 12); undefined for anything else. */
export function numberOf(cell: string, decimalComma: boolean): number | undefined {
  if (!(decimalComma ? withComma : plain).test(cell)) return undefined;
  return Number(cell.replace('−', '-').replace(',', '.').replace('%', ''));
}
