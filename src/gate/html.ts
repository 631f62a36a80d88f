import { type HtmlWords, segmentsOfHtml } from '../attribution/segments/html.ts';
import type { Segment } from '../attribution/segments/segment.ts';
import { segmentsOfText } from '../attribution/segments/text.ts';
import type { Channel, Draft, Layer } from '../finding.ts';
import type { Page } from '../html/page.ts';
import type { Context } from '../lint/context.ts';
import { lintSegments } from '../lint/lint.ts';
import { textKey } from './keys.ts';
import { isOwn, type Known, ownKey } from './known.ts';
import { type Origin, traceBack } from './trace.ts';

/** Channels of running text: what stands in them is printed as it stands. */
const running = new Set(['text', 'heading', 'table', 'quote', 'caption', 'footnote', 'code']);

/** Paths of the frontmatter that are printed as they stand: in the head of the pages, in the PDF's metadata. */
const published = /^(?:title|subtitle|shortTitle|keywords|series\.name)(?:\.|$)/;

/**
 * Runs the rules over the finished web page (text, attributes, comments, structured data) and over what the print
 * document says otherwise. Running text that is letter for letter a block of the Markdown was judged there; all else,
 * and whatever came out otherwise, is judged afresh.
 * @param elsewhere texts judged already where they come from: cells of a file of data
 * @returns the findings, and what the gate then knows about the texts of the PDF to come
 */
export function gateHtml(
  page: Page,
  context: Context,
  origin: Origin,
  elsewhere: readonly string[] = [],
): { drafts: Draft[]; known: Known } {
  const { segments } = origin;
  const judged = new Set(segments.filter(isRunning).flatMap(({ kind, text }) => keysOf(text, kind)));
  for (const text of elsewhere) judged.add(textKey(text));
  const aside = new Set(segments.filter((segment) => !isRunning(segment)).map(asideKey));
  // fixed sentences tell nothing of the room, however strictly a report of one is read
  const own = new Set(page.ownWords.map(ownKey));
  const heads = new Set(segments.flatMap(({ label, text }) => (published.test(label ?? '') ? [text] : [])));
  const publicNotes = numbersOf(page.notes, context);
  const beside = new Set<string>();
  const printed: string[] = [];
  // judged here, whatever number the print puts in
  const numbered: string[] = [];
  const cited: string[] = [];
  // judged by their words alone: months at an axis are none
  const drawn: string[] = [];
  const drafts: Draft[] = [];
  const print = withGaps(page.print.body);
  for (const html of [page.web, print]) {
    const isKnown = (words: HtmlWords): boolean => {
      if (!isRunning(words)) {
        beside.add(textKey(words.text));
        if (words.channel === 'svg') drawn.push(textKey(words.text));
        return (
          isFigure(words.text) || aside.has(asideKey(words)) || (isLabel(words) && isOwn(textKey(words.text), own))
        );
      }
      const key = textKey(words.text);
      for (const text of citedLinks(words)) cited.push(textKey(text));
      for (const text of linksIn(words)) {
        if (text.includes(gap)) numbered.push(numberedKey(text));
        else beside.add(textKey(text));
      }
      if (html === print) {
        printed.push(...keysAsPrinted(words, key));
        if (words.text.includes(gap)) numbered.push(numberedKey(asPrinted(words)));
      }
      return judged.has(key) || isOwn(key, own);
    };
    const fresh = unjudged(segmentsOfHtml(html, context.lang, isKnown), judged, aside);
    drafts.push(...judge(fresh, { ...context, publicNotes }, origin));
    for (const { text } of fresh) judged.add(textKey(text));
  }
  const records = segmentsOfText(
    page.recordWords.map((text) => ({ text, channel: 'json-ld' as const })),
    context.lang,
  );
  drafts.push(...judge(unjudged(records, judged, aside), context, origin));
  // told by the PDF's metadata, too: they are known before it is there
  const facts = factsOf(page.facts);
  drafts.push(...judge(unjudged(segmentsOfText(facts, context.lang), judged, aside), context, origin, 'metadata'));
  for (const { text } of facts) beside.add(textKey(text));
  for (const key of [...printed, ...cited, ...drawn]) judged.add(key);
  return { drafts, known: { judged, printed, own: new Set([...own, ...numbered]), heads, beside } };
}

/** Where the print puts the number of a page, which nobody knows before: what stands on its two sides is looked for. */
const gap = '\ufffc';

function numberedKey(text: string): string {
  return ownKey(text.replaceAll(gap, '0'));
}

function withGaps(body: string): string {
  return body.replaceAll('<span class="page-of"></span>', gap);
}

function keysAsPrinted(words: HtmlWords, key: string): string[] {
  if (words.text.includes(gap)) return asPrinted(words).split(gap).map(textKey);
  return [words.marks.length === 0 ? key : textKey(asPrinted(words))];
}

/** Numbers of the notes that name a public source: a finished page calls a note by its number, not by its label. */
function numbersOf(notes: Page['notes'], { publicNotes }: Context): ReadonlySet<string> {
  const open = new Set([...publicNotes].map((label) => label.toUpperCase()));
  return new Set(
    notes.flatMap(({ label, cited }, at) => (cited || open.has(label.toUpperCase()) ? [String(at + 1)] : [])),
  );
}

/** In the margin a note shows only the host of an address that it gives in full. */
function keysOf(text: string, kind: Segment['kind']): string[] {
  const key = textKey(text);
  if (kind !== 'footnote') return [key];
  return [key, textKey(text.replace(/https?:\/\/(?:www\.)?([^\s/?#]+)[^\s<>]*?(?=[.,;:)\]]*(?:\s|$))/g, '$1'))];
}

/** Numbers at an axis: no word, and too short for a telephone number. */
const isFigure = (text: string): boolean => text.length < 7 && !/\p{L}/u.test(text);

/** In the PDF the number of a note stands among the words that call it. */
function asPrinted({ text, marks }: HtmlWords): string {
  const calls = marks.filter(({ kind }) => kind === 'footnote');
  return calls.reduceRight((words, { start, target }) => words.slice(0, start) + target + words.slice(start), text);
}

/** What stands in a PDF's metadata as the frontmatter puts it together. */
function factsOf({ title, authors, subject, keywords, publisher, series, identifiers, licence }: Page['facts']) {
  const single = [title, subject, publisher, series, licence?.name ?? '', licence?.url ?? ''];
  const texts = [...single, ...authors, authors.join('; '), ...keywords, keywords.join(', '), ...identifiers];
  return texts.filter((text) => text !== '').map((text) => ({ text, channel: 'pdf-metadata' as const }));
}

/** Words of links: a PDF says them once more, as what the link is called. */
function linksIn({ text, marks }: HtmlWords): string[] {
  return marks.flatMap(({ kind, start, end }) => (kind === 'link' ? [text.slice(start, end)] : []));
}

/** Words of a citation that lead to its entry: a PDF says them once more, as what the link is called. */
function citedLinks({ text, marks }: HtmlWords): string[] {
  const cites = marks.filter(({ kind }) => kind === 'citation');
  if (cites.length === 0) return [];
  const links = marks.filter(
    ({ kind, start, end }) => kind === 'link' && cites.some((cite) => cite.start <= start && end <= cite.end),
  );
  return links.map(({ start, end }) => text.slice(start, end));
}

function isRunning({ channel }: { readonly channel: Channel }): boolean {
  return running.has(channel);
}

/** Attributes that are read out: their words may be the house's. */
function isLabel({ channel }: { readonly channel: Channel }): boolean {
  return channel === 'html-attribute' || channel === 'title';
}

/**
 * Beside the running text (attributes, addresses, anchors) only the same words in the same channel are the same; what
 * machines read says the same in an attribute and in structured data. Anchors are counted through, and what leads to one
 * says what it says.
 */
function asideKey({ channel, text }: { readonly channel: Channel; readonly text: string }): string {
  if (channel === 'anchor') return `${channel} ${text.replace(/^#/, '').replace(/(?<!\d)\d{1,3}(?!\d)/g, '0')}`;
  return `${channel === 'json-ld' ? 'html-attribute' : channel} ${text}`;
}

/** What was not judged yet; aside, each text once. Headings and parents that were are left out of the picture. */
function unjudged(segments: readonly Segment[], judged: ReadonlySet<string>, aside: Set<string>): Segment[] {
  const fresh = segments.flatMap((segment, index) => {
    if (isRunning(segment)) return judged.has(textKey(segment.text)) ? [] : [index];
    if (aside.has(asideKey(segment))) return [];
    aside.add(asideKey(segment));
    return [index];
  });
  const place = new Map(fresh.map((index, now) => [index, now]));
  return fresh.flatMap((index) => {
    const segment = segments[index];
    if (segment === undefined) return [];
    return { ...segment, heading: place.get(segment.heading) ?? -1, parent: place.get(segment.parent) ?? -1 };
  });
}

function judge(segments: readonly Segment[], context: Context, origin: Origin, layer: Layer = 'html'): Draft[] {
  return traceBack(lintSegments(segments, context), segments, layer, origin, context);
}

/** Words in a file the brief calls; their place in the source is where the file is called. */
export interface FileText {
  readonly channel: Channel;
  readonly text: string;
  readonly at: { readonly start: number; readonly end: number };
}

/** Runs the rules over words in drawings, in the metadata of pictures and in the bibliography. */
export function gateFiles(texts: readonly FileText[], context: Context): Draft[] {
  const segments = segmentsOfText(texts, context.lang);
  return lintSegments(segments, context).map(({ code, variant, severity, data, segment, trace }) => ({
    code,
    severity,
    ...(texts[segment]?.at ?? { start: 0, end: 0 }),
    variant: variant ?? 'default',
    data: data ?? {},
    trace: { ...trace, channel: segments[segment]?.channel ?? 'image-metadata', layer: 'html' },
  }));
}
