import Papa from 'papaparse';
import { tableLimit } from '../../brief/table-limits.ts';

/** A table from a file: cells as they stand there, trimmed, and the line at which each row begins, counted from 1. */
export interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** numbers may have a decimal comma: German spreadsheets write them so, with semicolons between the cells */
  readonly decimalComma: boolean;
}

/** Why a file is no table; the line in that file where there is one. */
export interface DataFault {
  readonly fault: 'encoding' | 'empty' | 'quotes' | 'ragged' | 'head' | 'rows' | 'columns';
  readonly data: Readonly<Record<string, string | number>>;
}

/** Reads CSV or TSV (RFC 4180) with a row of heads. What separates the cells is told from the first line. Never throws. */
export function readCsv(bytes: Uint8Array): DataTable | DataFault {
  const text = textOf(bytes);
  if (text === undefined) return { fault: 'encoding', data: {} };
  const delimiter = delimiterOf(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) return { fault: 'quotes', data: { line: lineAt(text, broken.index ?? 0) } };
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  for (const cells of parsed.data) {
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push(cells.map((cell) => cell.trim().replace(/\s+/g, ' ')));
      lines.push(line);
    }
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  }
  return checked(rows, lines, delimiter === ';');
}

function checked(rows: string[][], lines: number[], decimalComma: boolean): DataTable | DataFault {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return { fault: 'empty', data: {} };
  if (body.length > tableLimit.rows) return { fault: 'rows', data: { found: body.length, limit: tableLimit.rows } };
  if (head.length > tableLimit.columns)
    return { fault: 'columns', data: { found: head.length, limit: tableLimit.columns } };
  const bare = head.findIndex((cell, column) => cell === '' && column > 0);
  if (bare !== -1) return { fault: 'head', data: { line: lines[0] ?? 1, column: bare + 1 } };
  const ragged = body.findIndex((row) => row.length !== head.length);
  if (ragged !== -1)
    return {
      fault: 'ragged',
      data: { line: lines[ragged + 1] ?? 0, count: body[ragged]?.length ?? 0, expected: head.length },
    };
  return { head, rows: body, lines: lines.slice(1), decimalComma };
}

/** UTF-8, lines ending in LF; undefined for bytes that are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** The mark that is most frequent in the first line, outside quotation marks; a comma where there is none. */
function delimiterOf(text: string): string {
  const first = (/^\s*([^\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
