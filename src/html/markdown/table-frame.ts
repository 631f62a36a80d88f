import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { defaultHandlers } from 'remark-rehype';
import { withoutOwnId } from './own-id.ts';
import { declare } from './references.ts';
import { type Directive, type Rendering, report, type State, spanOf } from './rendering.ts';

/** The rows and cells of a table, without caption and frame. */
export function bare(state: State, node: Table): Element {
  const element = defaultHandlers.table(state, node);
  finishCells(element, node);
  return element;
}

const number =
  /^[\s\u00a0\u202f]*[+−–-]?[\d.,\s\u00a0\u202f]*\d(?:[\s\u00a0\u202f]?(?:%|‰|€))?[\s\u00a0\u202f]*$|^[–—-]$/;

/** Columns of figures go right; heads say what they are heads of; an empty cell keeps its place in the tag tree. */
function finishCells(element: Element, node: Table): void {
  const rows = element.children
    .flatMap((part) => (part.type === 'element' ? part.children : []))
    .filter((row) => row.type === 'element');
  const numeric = node.children[0]?.children.map((_, column) => {
    const cells = node.children
      .slice(1)
      .map((row) => textOf(row.children[column] ?? { type: 'text', value: '' }).trim());
    // the first column says what a row is about, also where that is a year
    return (
      column > 0 && cells.some((cell) => /\d/.test(cell)) && cells.every((cell) => cell === '' || number.test(cell))
    );
  });
  const cornered = hasCorner(node);
  rows.forEach((row, r) => {
    row.children
      .filter((cell) => cell.type === 'element')
      .forEach((cell, column) => {
        const align = cell.properties.align;
        delete cell.properties.align;
        const side = align ?? (numeric?.[column] ? 'right' : undefined);
        const classes = [
          ...(side && side !== 'left' ? [`${side}`] : []),
          ...(isShort(node, r, column) ? ['short'] : []),
        ];
        if (classes.length > 0) cell.properties.className = classes;
        if (r === 0) cell.properties.scope = 'col';
        if (cornered && column === 0) asRowHead(cell, r);
        if (cell.children.every((child) => child.type === 'text' && child.value === ''))
          cell.children = [{ type: 'text', value: '\u00a0' }];
      });
  });
}

/** Under a corner without words the first column says what each row is about; the corner itself heads nothing. */
function asRowHead(cell: Element, row: number): void {
  cell.tagName = row === 0 ? 'td' : 'th';
  if (row > 0) cell.properties.scope = 'row';
  else {
    delete cell.properties.scope;
    cell.properties.className = ['corner'];
  }
}

/** True for heads of which only the first has no words. */
function hasCorner({ children: [heads] }: Table): boolean {
  const words = (heads?.children ?? []).map((head) => textOf(head).trim());
  return words.length > 1 && words[0] === '' && words.slice(1).every((each) => each !== '');
}

/** DOC220: cells of a column without a head are read out without a word of what they are about. */
function inspectHeads(node: Table, rendering: Rendering): void {
  const heads = node.children[0]?.children ?? [];
  const bare = heads.filter((head) => textOf(head).trim() === '');
  if (bare.length === 0 || hasCorner(node)) return;
  const variant = bare.length === heads.length ? 'row' : 'column';
  report(rendering, 'DOC220', variant, 'block', firstLineOf(node, rendering), { count: bare.length });
}

/** A few letters with a space in them, where there is room enough to keep them on one line. */
function isShort({ children: rows }: Table, row: number, column: number): boolean {
  const text = textOf(rows[row]?.children[column] ?? { type: 'text', value: '' }).trim();
  return (rows[0]?.children.length ?? 0) <= 6 && text.length <= 16 && /\s/.test(text) && !number.test(text);
}

/** What stands around the cells of a table. */
export interface Parts {
  readonly caption: readonly ElementContent[];
  readonly source: readonly ElementContent[];
  readonly notes: readonly ElementContent[];
  /** the author's own, for cross references */
  readonly key?: string | null | undefined;
}

/** A table with its number, caption and notes, in a frame that scrolls; what is missing becomes findings. */
export function frame(state: State, node: Table, parts: Parts, rendering: Rendering, grid: Element): Element {
  const { labels } = rendering;
  rendering.counts.table += 1;
  const number = `${labels.table} ${rendering.counts.table}`;
  const id = rendering.id(`${labels.table}-${rendering.counts.table}`);
  const { words: caption, own } = withoutOwnId(parts.caption);
  const at = firstLineOf(node, rendering);
  const target = { kind: 'table' as const, id, name: `${rendering.counts.table}`, start: at.start };
  declare(rendering, parts.key ?? own, target, at.end);
  if (caption.length === 0)
    report(rendering, 'DOC203', 'missing', 'warn', at, { word: `${labels.table}${labels.colon}` });
  inspectHeads(node, rendering);
  const head = [h('span', { className: ['number'] }, caption.length > 0 ? `${number} ` : number), ...caption];
  grid.children.unshift(h('caption', { id: `${id}-caption` }, [h('span', { className: ['caption'] }, head)]));
  const below: Element[] = parts.notes.filter((each) => each.type === 'element');
  if (parts.source.length > 0)
    below.push(
      h('p', { className: ['source'] }, [
        h('span', { className: ['label'] }, `${labels.source}${labels.colon} `),
        ...parts.source,
      ]),
    );
  const shape = [
    ...(needsMargin(node) ? ['wide'] : []),
    ...((node.children[0]?.children.length ?? 0) >= 8 ? ['dense'] : []),
    ...(node.children.length <= 12 ? ['whole'] : []),
  ];
  const element = h('div', { className: ['table', ...shape], id }, [
    // a frame that scrolls must be reachable by keyboard (WCAG 2.1.1)
    h('div', { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabelledBy: `${id}-caption` }, [grid]),
    ...(below.length > 0 ? [h('div', { className: ['below'] }, below)] : []),
  ]);
  state.patch(node, element);
  return element;
}

function firstLineOf(node: Table, rendering: Rendering): { start: number; end: number } {
  const { start, end } = spanOf(node);
  const line = rendering.brief.source.indexOf('\n', start);
  return { start, end: line === -1 ? end : Math.min(line, end) };
}

/** Many columns full of words need the margin, too: the longest cells of each in a row would not fit the text. */
function needsMargin(node: Table): boolean {
  const columns = node.children[0]?.children.length ?? 0;
  if (columns < 4) return false;
  let sum = 0;
  for (let column = 0; column < columns; column++)
    sum += Math.max(...node.children.map((row) => textOf(row.children[column] ?? { type: 'text', value: '' }).length));
  return sum > 90;
}

/** As Markdown would have it, at the place of the directive. */
export function gridOf(rows: readonly (readonly string[])[], { position }: Directive): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
    ...(position ? { position } : {}),
  };
}
