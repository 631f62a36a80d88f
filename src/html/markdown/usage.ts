import { toString as textOf } from 'mdast-util-to-string';
import { nearest } from '../../brief/nearest.ts';
import { attributeSpan, type Directive, openingSpan, type Rendering, report } from './rendering.ts';

/** Attributes each directive reads; `id` names any of them for links. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  'key-messages': [],
  recommendation: ['addressee', 'horizon'],
  box: ['title'],
  pullquote: [],
  figure: ['src', 'alt', 'source', 'credit', 'licence', 'title'],
  chart: ['spec', 'map', 'classes', 'data', 'alt', 'source', 'credit', 'licence', 'title'],
  table: ['src', 'source', 'caption', 'title'],
  options: ['src', 'source', 'caption', 'title'],
  agreement: [],
  contention: [],
  open: [],
  questions: [],
};

/** Directives that are nothing without words in them. */
const wordy: ReadonlySet<string> = new Set([
  'key-messages',
  'recommendation',
  'box',
  'pullquote',
  'agreement',
  'contention',
  'open',
  'questions',
]);

/** DOC242 for an attribute nobody reads, and for a directive with nothing in it. */
export function inspectUsage(node: Directive, rendering: Rendering): void {
  const known = Object.hasOwn(attributes, node.name) ? attributes[node.name] : undefined;
  if (node.type === 'textDirective' || known === undefined) return;
  for (const name of Object.keys(node.attributes ?? {})) {
    if (name === 'id' || known.includes(name)) continue;
    const near = nearest(name, known);
    const at = attributeSpan(rendering, node, name);
    if (near !== undefined) report(rendering, 'DOC242', 'attribute-nearest', 'block', at, { nearest: near });
    else report(rendering, 'DOC242', 'attribute', 'warn', at, { known: [...known, 'id'].join(', ') });
  }
  if (wordy.has(node.name) && textOf(node).trim() === '')
    report(rendering, 'DOC242', 'empty', 'warn', openingSpan(rendering, node));
}
