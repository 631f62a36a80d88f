import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { ListItem, Nodes, Paragraph, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { breakAddresses } from './addresses.ts';
import { setDirections } from './directions.ts';
import type { Labels } from './labels/labels.ts';
import { inspectAnchors } from './markdown/anchors.ts';
import { classOf, contentsOf, type Floats, floatsOf, type Section, words } from './markdown/contents.ts';
import { directive } from './markdown/directives.ts';
import { image, isPicture, plainFigure } from './markdown/figure.ts';
import { inspect, isLineBreak } from './markdown/inspect.ts';
import { link, linkReference } from './markdown/link.ts';
import { noteCall, noteList } from './markdown/notes.ts';
import { withoutOwnId, wordsWithoutOwnId } from './markdown/own-id.ts';
import { declare, printReference, resolveReferences, textWithReferences } from './markdown/references.ts';
import { type Handler, type Rendering, type State, spanOf } from './markdown/rendering.ts';
import { belongsToTable, table } from './markdown/table.ts';
import { chapterClass, hasChapters } from './page-style.ts';
import { schema } from './sanitise.ts';
import { type Hyphenate, hyphenateTree } from './typography/hyphenate.ts';
import { typesetTree } from './typography.ts';

/** The body of a brief in one of its two forms. HTML strings, ready for a template. */
export interface Body {
  readonly html: string;
  /** `html` up to the author's own heading of the list of sources, and from there on: recommendations stand between them */
  readonly opening: string;
  readonly closing: string;
  readonly notes: string;
  readonly keyMessages: string;
  /** the list of sources, where no heading of the body takes it */
  readonly references: string;
}

const sanitiser = unified().use(rehypeSanitize, schema).freeze();
const printer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: false }, closeSelfClosing: false })
  .freeze();

/**
 * Renders the tree of a brief, which it leaves as it is. What it finds on the way goes to `rendering.drafts`.
 * @param hyphenate for the print form alone: browsers divide the words of the web page by themselves
 */
export function renderMarkdown(
  rendering: Rendering,
  guillemets: boolean,
  hyphenate: Hyphenate,
): { web: Body; print: Body; sections: Section[]; floats: Floats } {
  const clean = pageTree(rendering);
  typesetTree(clean, rendering.lang, guillemets);
  const [sections, floats] = [contentsOf(clean), floatsOf(clean)];
  breakAddresses(clean);
  setDirections(clean);
  const web = stringify(clean, rendering.labels);
  toPrint(clean, rendering.labels);
  if (hasChapters(rendering.brief.type)) markChapters(clean);
  hyphenateTree(clean, rendering.lang, hyphenate);
  return { web, print: stringify(clean, rendering.labels), sections, floats };
}

/** The body, its notes and its key messages as clean HTML, before anything is set: all that can be wrong shows by then. */
export function pageTree(rendering: Rendering): Root {
  const { tree: source, references } = rendering.cited;
  inspect(source, rendering);
  let notes: Element | undefined;
  const handlers: NonNullable<Options['handlers']> = {
    root: (state: State, node) => {
      const children = state.wrap(state.all(node), true);
      notes = noteList(state, rendering);
      return children;
    },
    heading: heading(rendering),
    text: textWithReferences(rendering),
    paragraph: paragraph(rendering),
    listItem,
    table: table(rendering),
    image: image(rendering),
    imageReference: image(rendering),
    link: link(rendering),
    linkReference: linkReference(rendering),
    footnoteReference: noteCall(rendering),
    containerDirective: directive(rendering),
    leafDirective: directive(rendering),
    textDirective: directive(rendering),
    html: (_: State, node: Extract<Nodes, { type: 'html' }>) => (isLineBreak(node) ? h('br') : undefined),
  };
  const tree = unified().use(remarkRehype, { handlers }).runSync(source);
  resolveReferences(rendering);
  const parts: Root = {
    type: 'root',
    children: [
      h('div', tree.children as ElementContent[]),
      h('div', notes ? [notes] : []),
      h('div', rendering.keyMessages ?? []),
      h('div', references ? [referenceSection(references, rendering)] : []),
    ],
  };
  const clean = sanitiser.runSync(rendering.transforms?.html(parts) ?? parts) as Root;
  inspectAnchors(clean, rendering);
  return clean;
}

/** Every block says in which chapter it stands: `page-style.ts` gives each chapter's pages their running head. */
function markChapters(root: Root): void {
  const body = root.children[0];
  let chapter = 0;
  for (const block of body?.type === 'element' ? body.children : []) {
    if (block.type !== 'element') continue;
    if (block.tagName === 'h2') chapter++;
    if (chapter > 0) block.properties.className = [...classOf(block).map(String), chapterClass(chapter)];
  }
}

function stringify(root: Root, labels: Labels): Body {
  const [body, ...rest] = root.children.map((part) => (part.type === 'element' ? part.children : []));
  const [notes = '', keyMessages = '', references = ''] = rest.map(asHtml);
  const at = (body ?? []).findLastIndex((block) => isHeadOf(block, labels.bibliography));
  const [opening, closing] = at === -1 ? [asHtml(body), ''] : [asHtml(body?.slice(0, at)), asHtml(body?.slice(at))];
  return { html: opening + closing, opening, closing, notes, keyMessages, references };
}

function asHtml(children: readonly ElementContent[] = []): string {
  return printer.stringify({ type: 'root', children: [...children] });
}

function isHeadOf(block: ElementContent, title: string): boolean {
  return (
    block.type === 'element' && block.tagName === 'h2' && words(block).trim().toLowerCase() === title.toLowerCase()
  );
}

/** The print form: without what only a screen needs, and with the place in the source at every block. */
function toPrint(node: Root | Element, labels: Labels, foreign = { count: 0 }): void {
  node.children = node.children.filter(
    (child) => !(child.type === 'element' && classOf(child).includes('web-only')),
  ) as typeof node.children;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { start, end } = child.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined && placed.has(child.tagName))
      child.properties.dataAt = `${start.offset}-${end.offset}`;
    // PDF/UA knows no cell that is neither a head nor under one (7.5)
    if (classOf(child).includes('corner')) Object.assign(child, { tagName: 'th', properties: { scope: 'col' } });
    if (child.tagName === 'div' && classOf(child).includes('scroll')) child.properties = { className: ['scroll'] };
    // Chromium's tags keep the language of a part of a line only when it has an id
    if (child.properties.lang !== undefined) child.properties.id ??= `lang-${++foreign.count}`;
    if (classOf(child).includes('ref')) printReference(child, labels);
    if (child.tagName !== 'svg') toPrint(child, labels, foreign);
  }
}

const placed = new Set(['p', 'h2', 'h3', 'h4', 'li', 'table', 'figure', 'img', 'blockquote', 'pre', 'div']);

function heading(rendering: Rendering): Handler {
  return (state, node: Extract<Nodes, { type: 'heading' }>) => {
    const { words: shown, own } = withoutOwnId(state.all(node));
    const id = rendering.id(own ?? textOf(node));
    const { start, end } = spanOf(node);
    const name = wordsWithoutOwnId(textOf(node));
    declare(rendering, own ?? id, { kind: 'section', id, name, start }, end);
    const element = anchored(node.depth, id, shown, rendering);
    state.patch(node, element);
    return element;
  };
}

function anchored(depth: number, id: string, words: ElementContent[], { labels }: Rendering): Element {
  const anchor = h('a', { className: ['anchor', 'web-only'], href: `#${id}`, ariaLabel: labels.anchor }, '#');
  return h(`h${Math.max(2, depth)}`, { id }, [...words, anchor]);
}

function referenceSection(list: Element, rendering: Rendering): Element {
  const { bibliography } = rendering.labels;
  const id = rendering.id(bibliography);
  const head = anchored(2, id, [{ type: 'text', value: bibliography }], rendering);
  return h('section', { className: ['reference-list'], ariaLabelledBy: id }, [head, list]);
}

function paragraph(rendering: Rendering): Handler {
  return (state, node: Paragraph, parent: Parents | undefined) => {
    if (belongsToTable(node, parent, rendering)) return undefined;
    if (isPicture(node)) return plainFigure(state, node, rendering);
    return defaultHandlers.paragraph(state, node);
  };
}

/** Boxes to tick are form fields, which a publication has no use for: they stay the signs they are written with. */
const listItem: Handler = (state, node: ListItem, parent: Parents | undefined) => {
  const element = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
  if (typeof node.checked !== 'boolean') return element;
  const line = element.children.find((child) => child.type === 'element' && child.tagName === 'p');
  (line?.type === 'element' ? line : element).children.unshift({ type: 'text', value: node.checked ? '[x] ' : '[ ] ' });
  return element;
};
