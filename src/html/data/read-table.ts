import { attributeSpan, type Directive, type Rendering, report } from '../markdown/rendering.ts';
import { type DataTable, readCsv } from './csv.ts';
import { dataFile } from './data-file.ts';
import { formatColumns } from './format.ts';

/** A file of data that a directive names, read. */
export interface ReadTable {
  readonly table: DataTable;
  /** its rows without heads, numbers and dates as the language writes them */
  readonly printed: readonly (readonly string[])[];
  readonly file: string;
}

/** Reads the table a directive names in an attribute; undefined, with a finding there, when it cannot be had. */
export function readTable(node: Directive, attribute: 'src' | 'data', rendering: Rendering): ReadTable | undefined {
  const read = dataFile(node, attribute, rendering);
  if (read === undefined) return undefined;
  const table = readCsv(read.bytes);
  if ('fault' in table) {
    report(rendering, 'DOC241', table.fault, 'block', attributeSpan(rendering, node, attribute), table.data);
    return undefined;
  }
  const raw = table.head.map((_, column) => table.rows.map((row) => row[column] ?? ''));
  const columns = formatColumns(raw, rendering.labels, table.decimalComma);
  const printed = table.rows.map((_, row) => columns.map((column) => column[row] ?? ''));
  return { table, printed, file: read.file };
}

/**
 * What was read is linted as it is printed.
 * @param lines of the rows in the file, counted from 1
 */
export function useRows(
  node: Directive,
  attribute: 'src' | 'data',
  rendering: Rendering,
  used: { readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[]; readonly file: string },
): void {
  const { rows, lines, file } = used;
  rendering.tables.push({ path: file, rows, lines, at: attributeSpan(rendering, node, attribute) });
}
