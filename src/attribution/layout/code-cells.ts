/** One field of data written in a code block; offsets in the block's text. */
export interface CodeCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** A block that is longer is a data set, and those stand in files. */
const MAX_FIELDS = 2000;
const FIELD = /"?(\p{L}[\p{L} _-]{1,24})"? ?[:=] ?"?([^\s"',;:{}[\]][^"'\n,;{}[\]]{0,60})/gu;

/**
 * The fields of a code block that holds data, as cells of a table whose row 0 has the heads: lines with one delimiter and
 * the same number of fields (speaker,theme,minutes), or keys and values (speaker: Halloran). Empty for anything else.
 */
export function codeCells(text: string): readonly CodeCell[] {
  const lined = lineCells(text);
  return lined.length > 0 ? lined : keyCells(text);
}

function lineCells(text: string): CodeCell[] {
  const lines: { readonly text: string; readonly at: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, at });
    at += line.length + 1;
  }
  const head = lines[0]?.text ?? '';
  const delimiter = DELIMITERS.find((one) => head.includes(one));
  if (lines.length < 2 || delimiter === undefined) return [];
  const width = head.split(delimiter).length;
  if (width * lines.length > MAX_FIELDS) return [];
  if (!lines.every((line) => line.text.split(delimiter).length === width)) return [];
  return lines.flatMap((line, row) => {
    let from = line.at;
    return line.text.split(delimiter).flatMap((field, column) => {
      const start = from + (/^[\s"']*/.exec(field)?.[0].length ?? 0);
      const end = from + field.replace(/[\s"']+$/, '').length;
      from += field.length + 1;
      return end > start ? [{ row, column, start, end }] : [];
    });
  });
}

/** Keys are heads, wherever they stand first; what stands behind a key is a cell of its column. */
function keyCells(text: string): CodeCell[] {
  const columns = new Map<string, number>();
  const heads: CodeCell[] = [];
  const cells: CodeCell[] = [];
  let row = 1;
  for (const match of text.matchAll(FIELD)) {
    const [written, key = '', value = ''] = match;
    // a key that settings give to everything, and no column of who spoke
    if (key === 'name') continue;
    let column = columns.get(key);
    if (column === undefined) {
      column = columns.size;
      columns.set(key, column);
      const start = match.index + written.indexOf(key);
      heads.push({ row: 0, column, start, end: start + key.length });
    } else if (column === 0) row++;
    const end = match.index + written.length;
    cells.push({ row, column, start: end - value.length, end: end - value.length + value.trimEnd().length });
    if (cells.length > MAX_FIELDS) return [];
  }
  return [...heads, ...cells];
}
