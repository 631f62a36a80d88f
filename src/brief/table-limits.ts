import type { Nodes, Root } from 'mdast';
import type { Draft } from '../finding.ts';
import { eachNode } from './each-node.ts';

/** What one table may hold: a browser needs 22 s for 20,000 rows, and short rows are filled up to the head's width. */
export const tableLimit = { rows: 2000, columns: 100, cells: 40_000 } as const;

/** LIM404 for the first table nobody could print. */
export function tableDrafts(tree: Root): Draft[] {
  const drafts: Draft[] = [];
  eachNode(tree, (table) => {
    if (table.type !== 'table' || drafts.length > 0) return;
    const rows = table.children.length;
    const columns = Math.max(...table.children.slice(0, 2).map((row) => row.children.length));
    const variant = rows > tableLimit.rows ? 'rows' : columns > tableLimit.columns ? 'columns' : 'cells';
    if (variant === 'cells' && rows * columns <= tableLimit.cells) return;
    const start = table.position?.start.offset ?? 0;
    const end = Math.max(start, table.children[0]?.position?.end.offset ?? start);
    const data = { rows, columns, limit: tableLimit[variant] };
    drafts.push({ code: 'LIM404', variant, severity: 'block', start, end, data });
  });
  return drafts;
}

/** Deepest a tree may be: everything after parsing walks it by recursion. */
const treeDepth = 200;

/** LIM402 for a tree that nests deeper than a real text ever does, found without recursion. */
export function treeDrafts(tree: Root): Draft[] {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const node = level[0];
    if (depth > treeDepth && node !== undefined) {
      const start = node.position?.start.offset ?? 0;
      return [
        { code: 'LIM402', variant: 'tree', severity: 'block', start, end: start + 1, data: { limit: treeDepth } },
      ];
    }
    level = level.flatMap((parent) => ('children' in parent ? parent.children : []));
  }
  return [];
}
