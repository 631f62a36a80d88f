import type { PhrasingContent } from 'mdast';
import type { Language } from '../../brief/brief.ts';
import { citationKey, referencePrefix } from '../../brief/citation-key.ts';
import { crossReference } from '../../brief/cross-reference.ts';
import { referencePacks } from '../packs/references.ts';
import { align, alignedStream } from './align.ts';
import type { SourceMark } from './make-segment.ts';
import { markupParts } from './markup.ts';
import { placeOf, type SideTexts } from './side-texts.ts';
import { type Stream, type StreamBuilder, streamBuilder } from './stream.ts';

/** The words of one block with what stands among them. */
export interface InlineText {
  readonly stream: Stream;
  readonly marks: readonly SourceMark[];
}

interface Reader {
  readonly source: string;
  readonly lang: Language;
  readonly builder: StreamBuilder;
  readonly marks: SourceMark[];
  readonly aside: SideTexts;
}

/**
 * Reads inline nodes as one run of words: emphasis, links and code join without a space, calls of notes and citations
 * leave a mark. What is said beside the text (alternative texts, titles, targets, raw HTML, marginal notes) goes to `aside`.
 */
export function inlineText(
  nodes: readonly PhrasingContent[],
  source: string,
  lang: Language,
  aside: SideTexts,
): InlineText {
  const [first, last] = [nodes[0], nodes.at(-1)];
  const length = first === undefined || last === undefined ? 0 : placeOf(last).end - placeOf(first).start;
  const reader: Reader = { source, lang, builder: streamBuilder(length), marks: [], aside };
  for (const node of nodes) read(node, reader);
  return { stream: reader.builder.finish(), marks: reader.marks };
}

function read(node: PhrasingContent, reader: Reader): void {
  const { source, builder, marks, aside } = reader;
  const { start, end } = placeOf(node);
  switch (node.type) {
    case 'text':
      readText(node.value, start, end, reader);
      return;
    case 'inlineCode':
      align(builder, node.value, source, start + 1, Math.max(start + 1, end - 1));
      marks.push({ kind: 'code', start, end, target: '' });
      return;
    case 'break':
      builder.put(' ', start, end);
      marks.push({ kind: 'break', start, end, target: '' });
      return;
    case 'footnoteReference':
      marks.push({ kind: 'footnote', start: end, end, target: node.identifier });
      return;
    case 'image':
    case 'imageReference':
      aside.image(node);
      return;
    case 'html':
      readHtml(node.value, start, end, reader);
      return;
    case 'link':
    case 'linkReference':
      marks.push({ kind: 'link', start, end, target: aside.link(node) });
      break;
    case 'textDirective':
      if (aside.directive(node)) return;
      marks.push({ kind: 'language', start, end, target: Object.keys(node.attributes ?? {})[0] ?? '' });
      break;
    default:
      marks.push({ kind: 'emphasis', start, end, target: node.type });
  }
  if ('children' in node) for (const child of node.children) read(child, reader);
}

/** Raw HTML inside a line: its tags leave nothing behind, a line break is a space. */
function readHtml(value: string, start: number, end: number, reader: Reader): void {
  const stream = alignedStream(value, reader.source, start, end);
  for (const part of markupParts(value)) {
    if (part.kind === 'text') reader.builder.append(stream, part.start, part.end);
    if (part.kind === 'tag' && /^(?:br|p|div|li|td|hr)$/.test(part.name)) reader.builder.put(' ', start, end);
    reader.aside.markup(stream, part);
  }
}

/** `[@key, S. 3; vgl. @other]`, as Pandoc writes it. */
const citation = /\[(?=[^\]\n@]{0,200}@(?!(?:fig|tab|box|sec|page):)[\p{L}\p{N}_{])[^\][]{1,400}\]/gu;

/** Where text is not what it is written as: groups of citations, and references to parts of the document. */
const special = new RegExp(`${citation.source}|${crossReference.source}`, 'gu');

function readText(value: string, start: number, end: number, reader: Reader): void {
  const { source, lang, builder, marks, aside } = reader;
  if (!value.includes('@')) {
    align(builder, value, source, start, end);
    return;
  }
  const stream = alignedStream(value, source, start, end);
  let at = 0;
  for (const match of value.matchAll(special)) {
    const stop = match.index + match[0].length;
    at = readKeys({ stream, from: at, to: match.index }, reader);
    builder.append(stream, at, match.index);
    const last = stream.to[stop - 1] ?? end;
    if (match[1] !== undefined) builder.put(referencePacks[lang].standIn, stream.from[match.index] ?? start, last);
    else {
      for (const found of match[0].matchAll(citationKey))
        marks.push({ kind: 'citation', start: last, end: last, target: found[2] ?? found[3] ?? '' });
      aside.citation(stream, match.index, stop, citationKey);
    }
    at = stop;
  }
  at = readKeys({ stream, from: at, to: value.length }, reader);
  builder.append(stream, at, value.length);
}

const inSentence = new RegExp(`${citationKey.source}(?:\\s\\[[^\\][@]{1,300}\\])?`, 'gu');

/**
 * `@key` and `@key [S. 3]` in a sentence: the key stays a word of it, its locator is none.
 * @returns where the rest begins
 */
function readKeys({ stream, from, to }: { stream: Stream; from: number; to: number }, reader: Reader): number {
  const { builder, marks, aside } = reader;
  let at = from;
  for (const match of stream.text.slice(0, to).matchAll(inSentence)) {
    const key = match[2] ?? match[3] ?? '';
    if (match.index < from || referencePrefix.test(key)) continue;
    const end = match.index + match[0].length;
    const bracket = match[0].search(/\s\[/);
    const stop = bracket === -1 ? end : match.index + bracket;
    builder.append(stream, at, stop);
    marks.push({ kind: 'citation', start: stream.from[match.index] ?? 0, end: stream.to[stop - 1] ?? 0, target: key });
    if (stop < end) aside.citation(stream, stop + 1, end, citationKey);
    at = end;
  }
  return at;
}
