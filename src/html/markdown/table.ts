import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Paragraph, Parents, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { dataTable, optionsMatrix } from './data-table.ts';
import { contents, titleOf } from './directive-words.ts';
import {
  type Directive,
  type Handler,
  openingSpan,
  type Rendering,
  report,
  type State,
  sourceWords,
} from './rendering.ts';
import { bare, frame } from './table-frame.ts';

/**
 * A table takes its caption from `:::table[caption]{source="…"}`, from the first paragraph in that directive, or from a
 * paragraph `Table: …` right before or after it; its source from the directive or a paragraph `Source: …` right after.
 */
export function table(rendering: Rendering): Handler {
  return (state, node: Table, parent: Parents | undefined) => {
    if (parent && 'name' in parent && isTableDirective(parent.name)) return bare(state, node);
    const around = neighbours(node, parent, rendering);
    const caption = around.caption ? withoutLabel(state, around.caption) : [];
    const source = around.source ? withoutLabel(state, around.source) : [];
    return frame(state, node, { caption, source, notes: [] }, rendering, bare(state, node));
  };
}

/** True for paragraphs that a table next to them has taken. */
export function belongsToTable(node: Paragraph, parent: Parents | undefined, rendering: Rendering): boolean {
  if (!parent || ('name' in parent && isTableDirective(parent.name))) return false;
  const at = (parent.children as readonly Nodes[]).indexOf(node);
  for (let i = Math.max(0, at - 2); i <= at + 1; i++) {
    const near = parent.children[i];
    if (near?.type !== 'table') continue;
    const around = neighbours(near, parent, rendering);
    if (around.caption === node || around.source === node) return true;
  }
  return false;
}

/** A table in `:::table` or `:::options`, or in the file it names. */
export function tableDirective(state: State, node: Directive, rendering: Rendering): Element | undefined {
  const inner = node.children.findIndex((child) => child.type === 'table');
  const grid = node.children[inner];
  let caption = titleOf(state, node);
  const attribute = node.attributes?.caption;
  if (caption.length === 0 && attribute) caption = [{ type: 'text', value: attribute }];
  const rendered = contents(state, node).filter((each) => each.type === 'element');
  const tableAt = rendered.findIndex((each) => each.tagName === 'table');
  const grid2 = rendered[tableAt];
  // with a file there need be no table here, and all paragraphs stand before it
  const before = tableAt === -1 && node.attributes?.src ? rendered : rendered.slice(0, Math.max(0, tableAt));
  if (caption.length === 0 && before[0]?.tagName === 'p') caption = before.shift()?.children ?? [];
  const source = node.attributes?.source;
  const parts = {
    key: node.attributes?.id,
    caption,
    source: source ? sourceWords(rendering, source) : [],
    notes: before === rendered ? before : [...before, ...rendered.slice(tableAt + 1)],
  };
  if (node.attributes?.src !== undefined && node.attributes.src !== null) {
    if (grid?.type === 'table') report(rendering, 'DOC242', 'both', 'warn', openingSpan(rendering, node));
    const made = (node.name === 'options' ? optionsMatrix : dataTable)(state, node, parts, rendering);
    if (made !== undefined && node.name === 'options') asOptions(made);
    return made;
  }
  if (grid?.type !== 'table' || !grid2) {
    report(rendering, 'DOC203', 'no-table', 'warn', openingSpan(rendering, node));
    return h('div', rendered);
  }
  const framed = frame(state, grid, parts, rendering, grid2);
  if (node.name === 'options') asOptions(framed);
  return framed;
}

/** A matrix of options takes the margin, too; the words of many columns are divided sooner. */
function asOptions(framed: Element): void {
  let heads = 0;
  visit(framed, 'element', ({ tagName, properties }) => {
    if (tagName === 'th' && properties.scope !== 'row') heads += 1;
  });
  framed.properties.className = ['table', 'options', 'wide', 'whole', ...(heads >= 6 ? ['many'] : [])];
}

function isTableDirective(name: string): boolean {
  return name === 'table' || name === 'options';
}

interface Around {
  readonly caption: Paragraph | undefined;
  readonly source: Paragraph | undefined;
}

function neighbours(node: Table, parent: Parents | undefined, rendering: Rendering): Around {
  const children: readonly Nodes[] = parent?.children ?? [];
  const at = children.indexOf(node);
  const { table: label, source } = rendering.labels;
  const before = labelled(children[at - 1], label);
  const after = before ? undefined : labelled(children[at + 1], label);
  return { caption: before ?? after, source: labelled(children[after ? at + 2 : at + 1], source) };
}

function labelled(node: Nodes | undefined, label: string): Paragraph | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const text = textOf(node);
  return text.startsWith(label) && /^\s?:/.test(text.slice(label.length)) ? node : undefined;
}

function withoutLabel(state: State, node: Paragraph): ElementContent[] {
  const children = state.all(node);
  const first = children[0];
  if (first?.type === 'text') children[0] = { type: 'text', value: first.value.replace(/^[^:]*:\s*/, '') };
  return children;
}
