import { gfmTable } from './tables.ts';

const border = /^[ \t]*\+(?:[-=:]+\+)+[ \t]*$/;

/** Tables that pandoc draws with `+---+` become tables of GFM. One whose cells span others stays as it is. */
export function ownGrids(words: string): string {
  const lines = words.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    if (border.test(lines[at] ?? '')) while (/^[ \t]*[+|]/.test(lines[end] ?? '')) end++;
    const rows = end - at < 3 ? undefined : rowsOf(lines.slice(at, end));
    if (rows === undefined) out.push(lines[at] ?? '');
    else {
      out.push('', ...gfmTable(rows), '');
      at = end - 1;
    }
  }
  return out.join('\n');
}

/** The rows between the borders; undefined where not every border divides all columns. */
function rowsOf(lines: readonly string[]): string[][] | undefined {
  const edges = edgesOf(lines[0] ?? '');
  const rows: string[][] = [];
  let open: string[][] = [];
  let heads = 0;
  for (const line of lines) {
    if (/^[ \t]*\|/.test(line)) {
      if (edges.some((edge) => line[edge] !== '|')) return undefined;
      open.push(edges.slice(1).map((edge, column) => line.slice((edges[column] ?? 0) + 1, edge).trim()));
      continue;
    }
    if (edgesOf(line).join() !== edges.join()) return undefined;
    if (open.length > 0) rows.push(edges.slice(1).map((_, column) => joined(open.map((cells) => cells[column] ?? ''))));
    if (line.includes('=')) heads = rows.length;
    open = [];
  }
  if (heads < 2) return rows;
  const head = edges.slice(1).map((_, column) => joined(rows.slice(0, heads).map((row) => row[column] ?? '')));
  return [head, ...rows.slice(heads)];
}

const edgesOf = (line: string): number[] => [...line.matchAll(/\+/g)].map(({ index }) => index);

/** Lines of a cell are one text; paragraphs and points begin a line of their own. */
function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .trim()
    .replace(/\n{2,}|\n(?=(?:[-*+]|\d+[.)]) )/g, '<br>')
    .replaceAll('\n', ' ');
}
