import type { PdfFile } from '../file.ts';
import { attributesOf } from '../structure.ts';
import type { Dict } from '../values.ts';
import type { Clause, Fault } from './fault.ts';
import type { Node, Tree } from './tree.ts';

/** Every table is a full grid (7.2), and every cell knows its heads (7.5). */
export function tableFaults(file: PdfFile, tree: Tree): Fault[] {
  const ids = new Set(tree.nodes.flatMap(({ role, dict }) => (role === 'TH' ? (file.text(dict.get('ID')) ?? []) : [])));
  return tree.nodes.filter(({ role }) => role === 'Table').flatMap((table) => faultsOf(file, table, ids));
}

interface Cell {
  readonly node: Node;
  readonly scope: string;
  readonly heads: readonly string[];
}

function faultsOf(file: PdfFile, table: Node, ids: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const fault = (clause: Clause): void => void faults.push({ clause, page: table.page });
  const { rows, crossing } = gridOf(file, table);
  if (crossing) fault('7.2-15');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const holes = rows.map(
    (row) => Array.from({ length: width }, (_, column) => row[column]).filter((cell) => cell === undefined).length,
  );
  if (holes.some((count) => count > 0)) fault('7.2-43');
  if (rows.length > rowsOf(table).length) fault('7.2-41');
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell?.node.role !== 'TD') return;
      const named = cell.heads.length > 0 && cell.heads.every((head) => ids.has(head));
      const beside = row.some((other) => isHead(other, 'Row'));
      const above = rows.slice(0, y).some((other) => isHead(other[x], 'Column'));
      if (!named && !beside && !above) fault('7.5-1');
    });
  });
  return faults;
}

function isHead(cell: Cell | undefined, way: string): boolean {
  return cell?.node.role === 'TH' && (cell.scope === way || cell.scope === 'Both');
}

function rowsOf(table: Node): Node[] {
  return table.kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids.filter(({ role }) => role === 'TR')));
}

/** The cells by row and column, spans filled in. */
function gridOf(file: PdfFile, table: Node): { rows: (Cell | undefined)[][]; crossing: boolean } {
  const rows: (Cell | undefined)[][] = [];
  let crossing = false;
  rowsOf(table).forEach((row, y) => {
    let x = 0;
    for (const node of row.kids) {
      if (node.role !== 'TH' && node.role !== 'TD') continue;
      while (rows[y]?.[x] !== undefined) x++;
      const { cell, across, down } = cellOf(file, node);
      for (let dy = 0; dy < down; dy++) {
        rows[y + dy] ??= [];
        const line = rows[y + dy] as (Cell | undefined)[];
        for (let dx = 0; dx < across; dx++) {
          crossing ||= line[x + dx] !== undefined;
          line[x + dx] = cell;
        }
      }
    }
    rows[y] ??= [];
  });
  return { rows, crossing };
}

/** Attributes of a cell (ISO 32000-1, 14.8.5.7). */
function cellOf(file: PdfFile, node: Node): { cell: Cell; across: number; down: number } {
  const attributes = attributesOf(file, node.dict);
  const first = <T>(read: (dict: Dict) => T | undefined): T | undefined =>
    attributes.map(read).find((value) => value !== undefined);
  const span = (key: string): number => Math.min(1000, Math.max(1, first((dict) => file.number(dict.get(key))) ?? 1));
  const heads = attributes.flatMap((dict) => file.array(dict.get('Headers'))).flatMap((head) => file.text(head) ?? []);
  const scope = first((dict) => file.name(dict.get('Scope'))) ?? '';
  return { cell: { node, scope, heads }, across: span('ColSpan'), down: span('RowSpan') };
}
