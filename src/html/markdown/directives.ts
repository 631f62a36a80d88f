import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import { nearest } from '../../brief/nearest.ts';
import { betweenAddressees } from '../labels/labels.ts';
import { isKey } from '../view/keys.ts';
import { contents, titleOf } from './directive-words.ts';
import { figure } from './figure.ts';
import { declare } from './references.ts';
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
import { inspectUsage } from './usage.ts';

type Render = (state: State, node: Directive, rendering: Rendering) => ElementContent | ElementContent[] | undefined;

/** Directives that hold blocks (`:::name`); some may also stand in one line (`::name`). */
const blocks: Readonly<Record<string, Render>> = {
  'key-messages': keyMessages,
  recommendation,
  box,
  pullquote: (state, node) => h('blockquote', { className: ['pullquote'] }, contents(state, node)),
  figure,
  chart: figure,
  table: tableDirective,
  options: tableDirective,
  agreement: points('agreement'),
  contention: points('contention'),
  open: points('open'),
  questions: points('questions'),
};

/** Directives in running text (`:name[…]`). */
const spans: Readonly<Record<string, Render>> = {
  margin: (state, node) => h('span', { className: ['margin-note'] }, contents(state, node)),
  lang: (state, node) =>
    h('span', { lang: node.attributes?.lang ?? Object.keys(node.attributes ?? {})[0] ?? null }, contents(state, node)),
};

/** Handler of all three kinds of directives; only of `:::name` can there be unknown ones, all others stayed words when read. */
export function directive(rendering: Rendering): Handler {
  return (state, node: Directive) => {
    const known = node.type === 'textDirective' ? spans : blocks;
    const render = Object.hasOwn(known, node.name) ? known[node.name] : undefined;
    if (render) {
      inspectUsage(node, rendering);
      return render(state, node, rendering);
    }
    const near = nearest(node.name, Object.keys(blocks));
    const at = openingSpan(rendering, node);
    if (near === undefined)
      report(rendering, 'DOC204', 'unknown', 'block', at, { known: Object.keys(blocks).join(', ') });
    else report(rendering, 'DOC204', 'nearest', 'block', at, { nearest: near });
    return h('div', contents(state, node));
  };
}

function keyMessages(state: State, node: Directive, rendering: Rendering): ElementContent[] {
  const children = contents(state, node);
  if (rendering.keyMessages === undefined && !rendering.brief.meta?.keyMessages) {
    rendering.keyMessages = children;
    return [];
  }
  return [
    h('div', { className: ['key-messages', 'inside'] }, [
      h('p', { className: ['label'] }, rendering.labels.keyMessages),
      ...children,
    ]),
  ];
}

/** Letters that fill a third of a page: a longer box may go over to the next, or it would leave a hole before it. */
const longBox = 2000;

function box(state: State, node: Directive, rendering: Rendering): Element {
  rendering.counts.box += 1;
  const title = titleOf(state, node);
  const number = `${rendering.labels.box} ${rendering.counts.box}`;
  const head = h('p', { className: ['caption'] }, [
    h('span', { className: ['number'] }, title.length > 0 ? `${number} ` : number),
    ...title,
  ]);
  const id = rendering.id(`${rendering.labels.box}-${rendering.counts.box}`);
  const at = openingSpan(rendering, node);
  declare(
    rendering,
    node.attributes?.id,
    { kind: 'box', id, name: `${rendering.counts.box}`, start: at.start },
    at.end,
  );
  const className = textOf(node).length > longBox ? ['box'] : ['box', 'whole'];
  return patched(state, node, h('div', { className, id }, [head, ...contents(state, node)]));
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
    const known = Object.keys(labels.addressees);
    const near = nearest(each, known);
    const at = attributeSpan(rendering, node, 'addressee');
    if (near === undefined) report(rendering, 'DOC205', 'addressee-unknown', 'block', at, { known: known.join(', ') });
    else report(rendering, 'DOC205', 'addressee-nearest', 'block', at, { known: known.join(', '), nearest: near });
    return each;
  });
  const horizon = node.attributes?.horizon;
  if (horizon && !isKey(labels.horizons, horizon)) {
    const known = Object.keys(labels.horizons);
    const near = nearest(horizon, known);
    const at = attributeSpan(rendering, node, 'horizon');
    if (near === undefined) report(rendering, 'DOC205', 'horizon-unknown', 'block', at, { known: known.join(', ') });
    else report(rendering, 'DOC205', 'horizon-nearest', 'block', at, { known: known.join(', '), nearest: near });
  }
  const side: ElementContent[] = [h('span', { className: ['addressee'] }, names.join(betweenAddressees))];
  // the space is for who copies the words or hears them: each stands on a line of its own
  if (horizon && isKey(labels.horizons, horizon))
    side.push({ type: 'text', value: ' ' }, h('span', { className: ['horizon'] }, labels.horizons[horizon]));
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

function points(kind: 'agreement' | 'contention' | 'open' | 'questions'): Render {
  return (state, node, rendering) => {
    const head = h('h2', { id: rendering.id(rendering.labels[kind]) }, rendering.labels[kind]);
    return patched(state, node, h('div', { className: ['points', kind] }, [head, ...contents(state, node)]));
  };
}

function patched(state: State, node: Directive, element: Element): Element {
  state.patch(node, element);
  return element;
}
