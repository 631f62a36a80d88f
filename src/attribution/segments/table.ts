import type { Language } from '../../brief/brief.ts';
import { makeSegment } from './make-segment.ts';
import type { Segment } from './segment.ts';
import { plainStream } from './stream.ts';

/** Cells of a table that stands in a file, the row of heads first; offsets are those of the cell's text. */
export function segmentsOfTable(rows: readonly (readonly string[])[], lang: Language): Segment[] {
  const segments: Segment[] = [];
  rows.forEach((cells, row) => {
    let first = -1;
    cells.forEach((text, column) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return;
      if (column === 0) first = segments.length;
      const parent = column === 0 ? -1 : first;
      const stream = plainStream(text);
      segments.push(makeSegment({ channel: 'data', kind: 'table-cell', lang, stream, row, column, parent }));
    });
  });
  return segments;
}
