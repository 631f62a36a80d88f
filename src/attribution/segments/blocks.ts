import type {
  Code,
  Definition,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Brief } from '../../brief/brief.ts';
import { uniqueIds } from '../../brief/ids.ts';
import type { Channel } from '../../finding.ts';
import { codeCells } from '../layout/code-cells.ts';
import { alignedStream } from './align.ts';
import { inlineText } from './inline.ts';
import { makeSegment, type SegmentInput } from './make-segment.ts';
import { markupParts } from './markup.ts';
import { decodeReferences } from './normalise.ts';
import type { BlockKind, Segment } from './segment.ts';
import { attributeTexts, placeOf, type SideText, sideTexts, urlStream } from './side-texts.ts';
import { type Stream, sliceStream, streamBuilder } from './stream.ts';

/** What the blocks above make of a block. */
interface Where {
  readonly channel: Channel;
  readonly kind: BlockKind;
  readonly parent: number;
  readonly label?: string;
}

interface Walk {
  readonly brief: Brief;
  readonly segments: Segment[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly id: (text: string) => string;
  sections: readonly { readonly id: string; readonly depth: number }[];
  heading: number;
  aside: SideText[];
}

/** The body's segments in document order; what stands beside a block (alt, title, target, note in the margin) follows it. */
export function blockSegments(brief: Brief): Segment[] {
  const definitions = new Map<string, Definition>();
  for (const node of brief.tree.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  const walk: Walk = { brief, segments: [], definitions, id: uniqueIds(), sections: [], heading: -1, aside: [] };
  readAll(brief.tree.children, { channel: 'text', kind: 'paragraph', parent: -1 }, walk);
  return walk.segments;
}

function readAll(nodes: readonly RootContent[], where: Where, walk: Walk): void {
  let before = -1;
  for (const node of nodes) {
    const next = walk.segments.length;
    if (node.type === 'list') readList(node, { ...where, parent: before >= 0 ? before : where.parent }, walk);
    else read(node, where, walk);
    before = node.type === 'paragraph' ? next : -1;
  }
}

function read(node: RootContent, where: Where, walk: Walk): void {
  switch (node.type) {
    case 'heading':
      readHeading(node, walk);
      break;
    case 'paragraph':
      readParagraph(node, where, walk);
      break;
    case 'list':
      readList(node, where, walk);
      break;
    case 'blockquote':
      readAll(node.children, { ...where, channel: 'quote', kind: 'quote' }, walk);
      break;
    case 'table':
      readTable(node, walk);
      break;
    case 'footnoteDefinition':
      readNote(node, walk);
      break;
    case 'definition':
      readDefinition(node, walk);
      break;
    case 'code':
      readCode(node, walk);
      break;
    case 'html':
      readHtml(node, walk);
      break;
    case 'containerDirective':
    case 'leafDirective':
      readDirective(node, where, walk);
      break;
  }
}

function push(walk: Walk, input: Omit<SegmentInput, 'lang'>): number {
  const sections = walk.sections.map(({ id }) => id);
  walk.segments.push(makeSegment({ lang: walk.brief.lang, sections, heading: walk.heading, ...input }));
  return walk.segments.length - 1;
}

/** A block of inline nodes, then what stood beside it. Answers the block's index. */
function pushInline(
  walk: Walk,
  nodes: readonly PhrasingContent[],
  rest: Omit<SegmentInput, 'lang' | 'stream' | 'marks'>,
): number {
  const margins: TextDirective[] = [];
  const aside: SideText[] = [];
  const { source } = walk.brief;
  const texts = sideTexts({
    source,
    definitions: walk.definitions,
    add: (text) => aside.push(text),
    margin: (node) => margins.push(node),
  });
  const { stream, marks } = inlineText(nodes, source, walk.brief.lang, texts);
  const index = push(walk, { ...rest, stream, marks });
  for (const text of aside) push(walk, { ...text, kind: 'meta', parent: index });
  for (const node of margins)
    pushInline(walk, node.children, { channel: 'directive', kind: 'paragraph', parent: index });
  return index;
}

function readHeading(node: Heading, walk: Walk): void {
  walk.sections = walk.sections.filter(({ depth }) => depth < node.depth);
  walk.sections = [...walk.sections, { id: walk.id(textOf(node)), depth: node.depth }];
  walk.heading = pushInline(walk, node.children, { channel: 'heading', kind: 'heading', heading: walk.heading });
  readOwnId(node, walk);
}

/** `## Heading {#own-id}`, as other tools write it. */
function readOwnId(node: Heading, walk: Walk): void {
  const { start, end } = placeOf(node);
  const found = /\{#([^{}\s]{1,200})\}\s*#*$/.exec(walk.brief.source.slice(start, end));
  const id = found?.[1];
  if (found === null || id === undefined) return;
  const at = start + found.index + 2;
  push(walk, { channel: 'anchor', kind: 'meta', stream: alignedStream(id, walk.brief.source, at, at + id.length) });
}

function readParagraph(
  node: { readonly children: readonly PhrasingContent[]; readonly data?: object | undefined },
  where: Where,
  walk: Walk,
): void {
  const label = node.data !== undefined && 'directiveLabel' in node.data;
  pushInline(walk, node.children, label ? { ...where, channel: 'caption', kind: 'caption' } : where);
}

function readList(node: List, where: Where, walk: Walk): void {
  const kind = where.kind === 'footnote' || where.kind === 'quote' ? where.kind : 'list-item';
  for (const item of node.children) {
    const first = walk.segments.length;
    const [lead, ...rest] = item.children;
    if (lead !== undefined) read(lead, { ...where, kind }, walk);
    const parent = walk.segments.length > first ? first : where.parent;
    readAll(rest, { ...where, kind, parent }, walk);
  }
}

function readTable(node: Table, walk: Walk): void {
  node.children.forEach((line, row) => {
    let first = -1;
    line.children.forEach((cell, column) => {
      const place = { row, column, parent: first };
      const index = pushInline(walk, cell.children, { channel: 'table', kind: 'table-cell', ...place });
      if (column === 0) first = index;
    });
  });
}

function readNote(node: FootnoteDefinition, walk: Walk): void {
  const { start } = placeOf(node);
  const label = node.label ?? node.identifier;
  const name = alignedStream(label, walk.brief.source, start + 2, start + 2 + label.length);
  push(walk, { channel: 'anchor', kind: 'meta', stream: name });
  readAll(node.children, { channel: 'footnote', kind: 'footnote', parent: -1, label: node.identifier }, walk);
}

function readDefinition(node: Definition, walk: Walk): void {
  const { start, end } = placeOf(node);
  const { source } = walk.brief;
  const label = node.label ?? node.identifier;
  push(walk, {
    channel: 'anchor',
    kind: 'meta',
    stream: alignedStream(label, source, start + 1, start + 1 + label.length),
  });
  const at = start + label.length + 2;
  push(walk, { channel: 'link-target', kind: 'meta', stream: urlStream(node.url, source, at, end) });
  if (!node.title) return;
  push(walk, { channel: 'title', kind: 'meta', stream: urlStream(node.title, source, at + node.url.length, end) });
}

function readCode(node: Code, walk: Walk): void {
  const { start, end } = placeOf(node);
  const { source } = walk.brief;
  const fence = source.slice(start, end).indexOf('\n');
  const info = [node.lang, node.meta].filter(Boolean).join(' ');
  if (info !== '')
    push(walk, {
      channel: 'code',
      kind: 'code',
      stream: alignedStream(info, source, start, start + Math.max(fence, 1)),
    });
  const fenced = /^[ \t>]*(?:`{3}|~{3})/.test(source.slice(start, start + 12));
  const stream = alignedStream(node.value, source, fenced && fence >= 0 ? start + fence + 1 : start, end);
  push(walk, { channel: 'code', kind: 'code', stream });
  pushCells(node.value, stream, walk);
}

/** Data in a code block is a table, too: a column of speakers names them. */
function pushCells(value: string, stream: Stream, walk: Walk): void {
  if (stream.text !== value) return;
  let first = -1;
  for (const { row, column, start, end } of codeCells(value)) {
    const cell = sliceStream(stream, start, end);
    const parent = column === 0 ? -1 : first;
    const index = push(walk, { channel: 'code', kind: 'table-cell', stream: cell, row, column, parent });
    if (column === 0) first = index;
  }
}

function readHtml(node: Html, walk: Walk): void {
  const { start, end } = placeOf(node);
  const { source } = walk.brief;
  const add = (text: SideText): void => void push(walk, { ...text, kind: 'meta' });
  const texts = sideTexts({ source, definitions: walk.definitions, add, margin: () => {} });
  const stream = alignedStream(node.value, source, start, end);
  let words = streamBuilder();
  const flush = (): void => {
    const text = decodeReferences(words.finish());
    if (/[\p{L}\p{N}]/u.test(text.text)) push(walk, { channel: 'raw-html', kind: 'paragraph', stream: text });
    words = streamBuilder();
  };
  for (const part of markupParts(node.value)) {
    if (part.kind === 'text') words.append(stream, part.start, part.end);
    else if (part.kind === 'tag' && !inlineTags.has(part.name)) flush();
    texts.markup(stream, part);
  }
  flush();
}

/** Tags that do not end a run of words. */
const inlineTags = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

function readDirective(node: ContainerDirective | LeafDirective, where: Where, walk: Walk): void {
  const { source } = walk.brief;
  for (const { isSource, ...text } of attributeTexts(node, source)) {
    const kind = isSource === true ? 'footnote' : text.channel === 'directive' ? 'caption' : 'meta';
    push(walk, { ...text, kind });
  }
  if (node.type === 'leafDirective') {
    pushInline(walk, node.children, { channel: 'caption', kind: 'caption', parent: -1 });
    return;
  }
  const inner = /^(?:figure|table|chart)$/.test(node.name)
    ? { ...where, channel: 'caption' as const, kind: 'caption' as const }
    : node.name === 'pullquote'
      ? { ...where, channel: 'quote' as const, kind: 'quote' as const, label: 'pullquote' }
      : where;
  readAll(node.children, inner, walk);
}
