import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Brief } from '../../brief/brief.ts';

/** Something that is counted: figures, tables, boxes, recommendations. */
export interface Part {
  readonly kind: 'figure' | 'table' | 'box' | 'quote' | 'heading' | 'recommendation';
  readonly id: string | undefined;
  /** index of the section it stands in; 0 is what comes before the first heading */
  readonly section: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** UTF-16 offsets of its first line */
  readonly start: number;
  readonly end: number;
}

const kinds: Readonly<Record<string, Part['kind']>> = {
  figure: 'figure',
  chart: 'figure',
  table: 'table',
  options: 'table',
  box: 'box',
  pullquote: 'quote',
  recommendation: 'recommendation',
};
const headingId = /\{#([A-Za-z][\w-]{0,79})\}\s*$/;

/** The parts of a brief in reading order. */
export function partsOf({ tree, source }: Brief): Part[] {
  const found: Part[] = [];
  let section = 0;
  let inside = 0;
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'heading') section++;
    const kind = kindOf(node, start < inside);
    if (kind === undefined) return;
    const [line = ''] = source.slice(start, node.position?.end.offset ?? start).split('\n', 1);
    if (kind === 'figure' || kind === 'table') inside = node.position?.end.offset ?? start;
    const attributes = attributesOf(node);
    const id = node.type === 'heading' ? headingId.exec(line)?.[1] : attributes.id;
    found.push({ kind, id, section, attributes, start, end: start + line.length });
  });
  return found;
}

/** @param inside within a figure or table that is counted already */
function kindOf(node: Nodes, inside: boolean): Part['kind'] | undefined {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'containerDirective' || node.type === 'leafDirective') return kinds[node.name];
  if (inside) return undefined;
  if (node.type === 'table') return 'table';
  return node.type === 'image' || node.type === 'imageReference' ? 'figure' : undefined;
}

function attributesOf(node: Nodes): Record<string, string> {
  if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return {};
  const given = Object.entries(node.attributes ?? {});
  return Object.fromEntries(given.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
