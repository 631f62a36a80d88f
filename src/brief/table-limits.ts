import type { Root, Table } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { Draft } from '../finding.ts';

/** What one table may hold: a browser needs 22 s for 20,000 rows, and short rows are filled up to the head's width. */
export const tableLimit = { rows: 2000, columns: 100, cells: 40_000 } as const;

/** LIM404 for tables nobody could print. */
export function tableDrafts(tree: Root): Draft[] {
  const drafts: Draft[] = [];
  visit(tree, 'table', (table: Table) => {
    const rows = table.children.length;
    const columns = Math.max(...table.children.slice(0, 2).map((row) => row.children.length));
    const variant = rows > tableLimit.rows ? 'rows' : columns > tableLimit.columns ? 'columns' : 'cells';
    if (variant === 'cells' && rows * columns <= tableLimit.cells) return undefined;
    const start = table.position?.start.offset ?? 0;
    const end = Math.max(start, table.children[0]?.position?.end.offset ?? start);
    const data = { rows, columns, limit: tableLimit[variant] };
    drafts.push({ code: 'LIM404', variant, severity: 'block', start, end, data });
    return EXIT;
  });
  return drafts;
}
