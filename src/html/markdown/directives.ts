import { closest, distance } from 'fastest-levenshtein';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Paragraph } from 'mdast';
import { isKey } from '../view/keys.ts';
import { figure } from './figure.ts';
import {
  attributeSpan,
  type Directive,
  type Handler,
  openingSpan,
  type Rendering,
  report,
  type State,
} from './rendering.ts';
import { tableDirective } from './table.ts';

type Render = (state: State, node: Directive, rendering: Rendering) => ElementContent | ElementContent[] | undefined;

/** Directives that hold blocks (`:::name`); some may also stand in one line (`::name`). */
const blocks: Readonly<Record<string, Render>> = {
  'key-messages': keyMessages,
  recommendation,
  box,
  pullquote: (state, node) => h('blockquote', { className: ['pullquote'] }, contents(state, node)),
  figure,
  table: tableDirective,
  options: tableDirective,
  agreement: points('agreement'),
  contention: points('contention'),
  open: points('open'),
};

/** Directives in running text (`:name[…]`). */
const spans: Readonly<Record<string, Render>> = {
  margin: (state, node) => h('span', { className: ['margin-note'] }, contents(state, node)),
  lang: (state, node) =>
    h('span', { lang: node.attributes?.lang ?? Object.keys(node.attributes ?? {})[0] ?? null }, contents(state, node)),
};

/** Handler of all three kinds of directives. */
export function directive(rendering: Rendering): Handler {
  return (state, node: Directive) => {
    const known = node.type === 'textDirective' ? spans : blocks;
    const render = Object.hasOwn(known, node.name) ? known[node.name] : undefined;
    if (render) return render(state, node, rendering);
    if (node.type === 'textDirective') return literal(state, node, rendering);
    const names = Object.keys(blocks);
    const near = closest(node.name, names);
    const data =
      distance(node.name, near) <= Math.max(2, node.name.length / 3) ? { nearest: near } : { known: names.join(', ') };
    report(rendering, 'DOC204', 'nearest' in data ? 'nearest' : 'unknown', 'block', openingSpan(rendering, node), data);
    return h('div', contents(state, node));
  };
}

/** „Teilnehmer:innen“ and 10:30 look like directives; they are words and stay what they are. */
function literal(state: State, node: Directive, rendering: Rendering): ElementContent[] {
  const { start, end } = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  const source = rendering.brief.source.slice(start, end);
  const near = closest(node.name, Object.keys(spans));
  if (source.includes('[') && node.name !== near && distance(node.name, near) <= 2)
    report(rendering, 'DOC204', 'nearest', 'block', { start, end }, { nearest: near });
  if (node.children.length === 0) return [{ type: 'text', value: source }];
  const open = source.indexOf('[');
  const close = source.lastIndexOf(']');
  return [
    { type: 'text', value: source.slice(0, open + 1) },
    ...contents(state, node),
    { type: 'text', value: source.slice(close) },
  ];
}

/** The rendered children, without the `[label]` of a block directive. */
export function contents(state: State, node: Directive): ElementContent[] {
  const children = state.all(node);
  return node.type === 'containerDirective' && labelOf(node) ? children.slice(1) : children;
}

/** The `[label]` of a block directive: its first paragraph, so marked by the parser. */
export function labelOf(node: Directive): Paragraph | undefined {
  const first = node.children[0];
  return first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : undefined;
}

/** The title of a block: its `[label]`, else its `title`. */
export function titleOf(state: State, node: Directive): ElementContent[] {
  const label = labelOf(node);
  if (label) return state.all(label);
  const title = node.attributes?.title;
  return title ? [{ type: 'text', value: title }] : [];
}

function keyMessages(state: State, node: Directive, rendering: Rendering): ElementContent[] {
  const children = contents(state, node);
  if (rendering.keyMessages === undefined && !rendering.brief.meta?.keyMessages) {
    rendering.keyMessages = children;
    return [];
  }
  return [
    h('section', { className: ['key-messages', 'inside'] }, [
      h('p', { className: ['label'] }, rendering.labels.keyMessages),
      ...children,
    ]),
  ];
}

function box(state: State, node: Directive, rendering: Rendering): Element {
  rendering.counts.box += 1;
  const title = titleOf(state, node);
  const number = `${rendering.labels.box} ${rendering.counts.box}`;
  const head = h('p', { className: ['caption'] }, [
    h('span', { className: ['number'] }, title.length > 0 ? `${number} ` : number),
    ...title,
  ]);
  const id = rendering.id(`${rendering.labels.box}-${rendering.counts.box}`);
  return patched(state, node, h('div', { className: ['box'], id }, [head, ...contents(state, node)]));
}

function recommendation(state: State, node: Directive, rendering: Rendering): Element {
  rendering.counts.recommendation += 1;
  const { labels } = rendering;
  const given = (node.attributes?.addressee ?? '').split(/[\s,;]+/).filter((each) => each !== '');
  if (given.length === 0)
    report(rendering, 'DOC205', 'missing', 'block', openingSpan(rendering, node), {
      known: Object.keys(labels.addressees).join(', '),
    });
  const names = given.map((each) => {
    if (isKey(labels.addressees, each)) return labels.addressees[each];
    reportKey(rendering, node, 'addressee', each, Object.keys(labels.addressees));
    return each;
  });
  const horizon = node.attributes?.horizon;
  if (horizon && !isKey(labels.horizons, horizon))
    reportKey(rendering, node, 'horizon', horizon, Object.keys(labels.horizons));
  const side = [h('span', { className: ['addressee'] }, names.join(', '))];
  if (horizon && isKey(labels.horizons, horizon))
    side.push(h('span', { className: ['horizon'] }, labels.horizons[horizon]));
  return patched(
    state,
    node,
    h(
      'div',
      {
        className: ['recommendation'],
        id: rendering.id(`${labels.recommendation}-${rendering.counts.recommendation}`),
      },
      [h('p', { className: ['side'] }, side), h('div', { className: ['beside'] }, contents(state, node))],
    ),
  );
}

function reportKey(
  rendering: Rendering,
  node: Directive,
  attribute: string,
  given: string,
  known: readonly string[],
): void {
  const near = closest(given, known);
  const variant = distance(given, near) <= Math.max(2, given.length / 3) ? 'nearest' : 'unknown';
  const data = { attribute, known: known.join(', '), ...(variant === 'nearest' ? { nearest: near } : {}) };
  report(rendering, 'DOC205', `${attribute}-${variant}`, 'block', attributeSpan(rendering, node, attribute), data);
}

function points(kind: 'agreement' | 'contention' | 'open'): Render {
  return (state, node, rendering) => {
    const head = h('h2', { id: rendering.id(rendering.labels[kind]) }, rendering.labels[kind]);
    return patched(state, node, h('div', { className: ['points', kind] }, [head, ...contents(state, node)]));
  };
}

function patched(state: State, node: Directive, element: Element): Element {
  state.patch(node, element);
  return element;
}
