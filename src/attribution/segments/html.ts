import { parse } from 'parse5';
import type { Language } from '../../brief/brief.ts';
import type { Channel } from '../../finding.ts';
import { makeSegment, type SourceMark, textSegment } from './make-segment.ts';
import { withoutMonthsInRow } from './months-in-row.ts';
import { type BlockKind, resolvedCitation, type Segment } from './segment.ts';
import { decodeUrl } from './side-texts.ts';
import { plainStream } from './stream.ts';
import { type PageElement, type PageNode, readStrictHtml } from './strict-html.ts';

/** Words of a page as they stand there: a block, or a text beside the running text. */
export interface HtmlWords {
  readonly text: string;
  readonly channel: Channel;
  /** offsets count in `text` */
  readonly marks: readonly SourceMark[];
}

/**
 * The words of a finished page as a browser has them: text by block, attributes, comments, structured data, SVG, style
 * strings. Offsets are those of each segment's own text before normalising; `locate` finds its place in the source.
 * @param isKnown told of all words in order; of those it knows no segment is made, and none hangs under them
 */
export function segmentsOfHtml(
  html: string,
  lang: Language,
  isKnown: (words: HtmlWords) => boolean = () => false,
): Segment[] {
  const page: Page = {
    lang,
    isKnown,
    segments: [],
    words: '',
    marks: [],
    kind: 'paragraph',
    channel: 'text',
    heading: -1,
    sections: [],
    cells: [],
    drawing: undefined,
  };
  for (const node of readStrictHtml(html) ?? browsersReading(html)) read(node, page);
  flush(page);
  return page.segments;
}

/** What a browser makes of it, whatever it is. */
function browsersReading(html: string): readonly PageNode[] {
  return parse(html).childNodes as readonly PageNode[];
}

interface Page {
  readonly lang: Language;
  readonly isKnown: (words: HtmlWords) => boolean;
  readonly segments: Segment[];
  words: string;
  marks: SourceMark[];
  kind: BlockKind;
  channel: Channel;
  heading: number;
  /** ids of the headings above, with their levels */
  sections: readonly { readonly id: string; readonly depth: number }[];
  /** row, column and first cell's segment of the tables around, innermost last */
  readonly cells: { row: number; column: number; first: number }[];
  /** texts of the drawing around, which a PDF has as one */
  drawing: string[] | undefined;
}

function flush(page: Page): void {
  const { words, lang, kind, channel, marks } = page;
  page.words = '';
  page.marks = [];
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  page.drawing?.push(words.trim());
  const cell = kind === 'table-cell' ? page.cells.at(-1) : undefined;
  const known = page.isKnown({ text: words, channel, marks });
  const index = known ? -1 : page.segments.length;
  const outer = page.heading;
  const place =
    cell === undefined ? {} : { row: cell.row, column: cell.column, parent: cell.column > 0 ? cell.first : -1 };
  if (kind === 'heading') page.heading = index;
  if (cell?.column === 0) cell.first = index;
  if (known) return;
  page.segments.push(
    makeSegment({
      lang,
      kind,
      channel,
      marks,
      heading: kind === 'heading' ? outer : page.heading,
      sections: page.sections.map(({ id }) => id),
      stream: plainStream(words),
      ...place,
    }),
  );
}

function read(node: PageNode, page: Page): void {
  if ('tagName' in node) readElement(node, page);
  else if ('value' in node) page.words += node.value;
  else if ('data' in node) aside(page, node.data, 'comment');
}

/** @param read what of the text is judged */
function aside(page: Page, text: string, channel: Channel, read = text): void {
  if (!/\p{L}/u.test(text) || page.isKnown({ text, channel, marks: [] })) return;
  page.segments.push(textSegment(read, channel, page.lang));
}

/** Elements inside a line. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const kinds: Readonly<Record<string, readonly [Channel, BlockKind]>> = {
  h1: ['heading', 'heading'],
  h2: ['heading', 'heading'],
  h3: ['heading', 'heading'],
  h4: ['heading', 'heading'],
  h5: ['heading', 'heading'],
  h6: ['heading', 'heading'],
  li: ['text', 'list-item'],
  td: ['table', 'table-cell'],
  th: ['table', 'table-cell'],
  caption: ['caption', 'caption'],
  figcaption: ['caption', 'caption'],
  blockquote: ['quote', 'quote'],
  title: ['frontmatter', 'meta'],
  svg: ['svg', 'meta'],
  pre: ['code', 'code'],
}; // prettier-ignore

function readElement(node: PageElement, page: Page): void {
  for (const attribute of node.attrs) readAttribute(node, attribute, page);
  if (node.tagName === 'script' || node.tagName === 'style') {
    readData(node, page);
    return;
  }
  const children = node.content?.childNodes ?? node.childNodes;
  if (inline.has(node.tagName)) {
    readInline(node, children, page);
    return;
  }
  if (node.tagName === 'br') {
    page.words += ' ';
    return;
  }
  flush(page);
  const outer = { kind: page.kind, channel: page.channel };
  [page.channel, page.kind] = kindOf(node, outer);
  enterTable(node, page);
  enterSection(node, page);
  const inDrawing = page.drawing !== undefined;
  if (node.tagName === 'svg' && !inDrawing) page.drawing = [];
  for (const child of children) read(child, page);
  if (hasClass(node, 'citation')) citation(0, page);
  flush(page);
  if (node.tagName === 'table') page.cells.pop();
  if (node.tagName === 'svg' && !inDrawing) leaveDrawing(page);
  Object.assign(page, outer);
}

/** What several texts of a drawing say together: a reader sees them side by side, and a PDF has them in one block. */
function leaveDrawing(page: Page): void {
  const texts = page.drawing ?? [];
  page.drawing = undefined;
  if (texts.length > 1) aside(page, texts.join('\n'), 'svg', withoutMonthsInRow(texts).join('\n'));
}

function kindOf(node: PageElement, outer: { kind: BlockKind; channel: Channel }): readonly [Channel, BlockKind] {
  const role = node.attrs.find(({ name }) => name === 'role')?.value ?? '';
  if (role === 'doc-endnote' || role === 'doc-footnote') return ['footnote', 'footnote'];
  if (outer.kind === 'footnote' || outer.channel === 'svg') return [outer.channel, outer.kind];
  // the line below a figure or table that says where it comes from
  if (hasClass(node, 'source')) return ['caption', 'footnote'];
  if (outer.kind === 'quote' && node.tagName === 'p') return [outer.channel, outer.kind];
  return kinds[node.tagName] ?? (outer.kind === 'heading' ? ['text', 'paragraph'] : [outer.channel, outer.kind]);
}

function enterSection(node: PageElement, page: Page): void {
  const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
  const id = node.attrs.find(({ name }) => name === 'id')?.value;
  if (depth === undefined || id === undefined) return;
  page.sections = [...page.sections.filter((section) => section.depth < Number(depth)), { id, depth: Number(depth) }];
}

function enterTable(node: PageElement, page: Page): void {
  if (node.tagName === 'table') page.cells.push({ row: -1, column: -1, first: -1 });
  const table = page.cells.at(-1);
  if (table === undefined) return;
  if (node.tagName === 'tr') Object.assign(table, { row: table.row + 1, column: -1, first: -1 });
  if (node.tagName === 'td' || node.tagName === 'th') table.column++;
}

function readInline(node: PageElement, children: readonly PageNode[], page: Page): void {
  if (hasClass(node, 'sidenote')) {
    readBeside(children, page);
    return;
  }
  const call = isCall(node);
  const start = page.words.length;
  for (const child of children) read(child, page);
  const link = node.attrs.find(({ name }) => name === 'href')?.value;
  if (call !== undefined) {
    page.words = page.words.slice(0, start);
    page.marks.push({ kind: 'footnote', start, end: start, target: call });
  } else if (hasClass(node, 'citation')) citation(start, page);
  else if (link !== undefined) page.marks.push({ kind: 'link', start, end: page.words.length, target: link });
}

/** The words of a source: only the renderer makes such an element, of a key that is in the bibliography. */
function citation(start: number, page: Page): void {
  page.marks.push({ kind: 'citation', start, end: page.words.length, target: resolvedCitation });
}

/** A note set beside the line that calls it: words of its own, without the number that leads to it. */
function readBeside(children: readonly PageNode[], page: Page): void {
  const { words, marks, kind, channel } = page;
  Object.assign(page, { words: '', marks: [], kind: 'footnote', channel: 'footnote' });
  for (const child of children) if (!('tagName' in child && hasClass(child, 'number'))) read(child, page);
  flush(page);
  Object.assign(page, { words, marks, kind, channel });
}

function hasClass(node: PageElement, name: string): boolean {
  return node.attrs.some((attribute) => attribute.name === 'class' && attribute.value.split(' ').includes(name));
}

/** The call of a note is a number that links to it; it is no part of the words. */
function isCall(node: PageElement): string | undefined {
  if (node.tagName !== 'a') return undefined;
  const value = (wanted: string): string => node.attrs.find(({ name }) => name === wanted)?.value ?? '';
  const reference = node.attrs.some(({ name }) => name === 'data-footnote-ref') || value('role') === 'doc-noteref';
  const note = /^#note-(\d+)$/.exec(value('href'))?.[1];
  const numbered = node.childNodes.length === 1 && textOf(node.childNodes[0]) === note;
  if (note !== undefined && numbered) return note;
  return reference ? value('href').replace(/^#(?:user-content-)?(?:fn-)?/, '') : undefined;
}

const textOf = (node: PageNode | undefined): string => (node !== undefined && 'value' in node ? node.value : '');

const urls = new Set(['href', 'src', 'srcset', 'action', 'cite', 'data', 'poster', 'xlink:href', 'content']);
/** Attributes whose values are chosen by the house, not by an author. */
const technical = new Set(
  'class style role rel type media sizes lang dir width height viewbox d fill stroke transform points charset loading decoding scope colspan rowspan tabindex hidden property name http-equiv as crossorigin integrity x y x1 x2 y1 y2 cx cy r rx ry stroke-width font-size font-family font-weight text-anchor xmlns'.split(
    ' ',
  ),
);

function readAttribute(node: PageElement, { name, value }: { name: string; value: string }, page: Page): void {
  if (technical.has(name) || value === '') return;
  if (
    name === 'id' ||
    name === 'for' ||
    name === 'headers' ||
    (name.startsWith('aria-') && name !== 'aria-label' && name !== 'aria-description')
  ) {
    aside(page, value, 'anchor');
    return;
  }
  if (name === 'alt') aside(page, value, 'alt');
  else if (name === 'title') aside(page, value, 'title');
  else if (!urls.has(name) || (name === 'content' && !/^\w+:\/\//.test(value))) aside(page, value, 'html-attribute');
  else if (!value.startsWith('data:')) {
    const local = value.startsWith('#') ? 'anchor' : node.tagName === 'a' ? 'link-target' : 'file-name';
    if (!/\p{L}/u.test(value) || page.isKnown({ text: value, channel: local, marks: [] })) return;
    const stream = decodeUrl(plainStream(value));
    page.segments.push(makeSegment({ lang: page.lang, channel: local, kind: 'meta', stream }));
  }
}

function readData(node: PageElement, page: Page): void {
  const text = node.childNodes.map(textOf).join('');
  const json = node.attrs.some(({ name, value }) => name === 'type' && value.includes('json'));
  if (json) for (const value of jsonStrings(text)) aside(page, value, 'json-ld');
  else
    for (const match of text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|\/\*([\s\S]*?)\*\//g)) {
      aside(page, match[1] ?? match[2] ?? match[3] ?? '', 'raw-html');
    }
}

/** Every string in a JSON text; the text as a whole when it is not JSON. */
function jsonStrings(text: string): readonly string[] {
  try {
    const found: string[] = [];
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'string' && !key.startsWith('@')) found.push(value);
      return value;
    });
    return found;
  } catch {
    return [text];
  }
}
