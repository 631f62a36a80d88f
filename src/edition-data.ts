import type { ProjectReader } from './brief/project-file.ts';
import type { Config } from './config.ts';
import type { Draft } from './finding.ts';
import { type DataTable, readCsv } from './html/data/csv.ts';
import { differs, type Edition } from './lint/editions/edition.ts';
import type { Part } from './lint/editions/parts.ts';

/** DOC303 for tables and charts whose rows do not hold the numbers that their counterparts' rows hold. */
export function dataDrafts(here: Edition, there: Edition, open: ProjectReader, { limits }: Config): Draft[] {
  return (['figure', 'table'] as const).flatMap((kind) => {
    const [a, b] = [here, there].map(({ parts }) => parts.filter((part) => part.kind === kind)) as [Part[], Part[]];
    if (a.length !== b.length) return [];
    return a.flatMap((part, at): Draft[] => {
      const other = b[at];
      const own = tableOf(part, here.brief.file, open, limits.sourceBytes);
      const their = other && tableOf(other, there.brief.file, open, limits.sourceBytes);
      if (own === undefined || their === undefined) return [];
      const { start, end } = part;
      const found = difference(own, their);
      return found === undefined
        ? []
        : [differs(there, 'DOC303', found.variant, { start, end, other: other?.start ?? 0, ...found.data })];
    });
  });
}

function tableOf({ attributes }: Part, file: string, open: ProjectReader, limit: number): DataTable | undefined {
  const path = [attributes.src, attributes.data].find((one) => /\.(?:csv|tsv)$/i.test(one ?? ''));
  const read = path === undefined ? undefined : open(file, path, limit);
  const table = read?.ok ? readCsv(read.bytes) : undefined;
  return table === undefined || 'fault' in table ? undefined : table;
}

/** The first one: rows are mended one after another. */
function difference(a: DataTable, b: DataTable) {
  const [here, there] = [a, b].map(({ head, rows }) => `${rows.length} × ${head.length}`) as [string, string];
  if (here !== there) return { variant: 'rows', data: { here, there } };
  for (const [row, cells] of a.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const other = b.rows[row]?.[column] ?? '';
      const [own, their] = [numberIn(cell, a), numberIn(other, b)];
      if (own !== their)
        return { variant: 'data', data: { row: a.lines[row] ?? 0, here: shown(own), there: shown(their) } };
    }
  }
  return undefined;
}

/** What stands there when it is a number, whatever separates its fraction; words are no business of ours. */
function numberIn(cell: string, { decimalComma }: DataTable): string | undefined {
  const plain = (decimalComma ? cell.replace(',', '.') : cell).replace(/^−/, '-').replace(/\s/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : undefined;
}

const shown = (value: string | undefined): string => value ?? '–';
