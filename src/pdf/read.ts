import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { elementTexts, readBlocks } from './blocks.ts';
import { arrayAt, dictAt, nameAt, streamBytes, textAt, textOf } from './objects.ts';
import { type Fonts, type PageText, readPageText } from './page-text.ts';
import type { PdfContent } from './pdf.ts';
import { readXmp } from './xmp.ts';

/** Loads a PDF without touching anything in it. @throws Error when it is none */
export function loadPdf(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
}

/** Everything in a PDF that carries words. @throws Error when it is no PDF or a page is damaged */
export async function readPdf(pdf: Uint8Array): Promise<PdfContent> {
  const document = await loadPdf(pdf);
  return readContent(document, readPages(document));
}

/** A page, its place in the document and what is written on it. */
export interface ReadPage {
  readonly ref: PDFRef;
  /** pt */
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
  readonly text: PageText;
}

export function readPages(document: PDFDocument): ReadPage[] {
  const fonts: Fonts = new Map();
  return document.getPages().map((page) => {
    const { width, height } = page.getSize();
    const content = pageContent(page.node);
    return { ref: page.ref, width, height, content, text: readPageText(content, page.node.Resources(), fonts) };
  });
}

/** The content of a page, its streams joined (ISO 32000-1, 7.8.2: as if a space stood between them). */
function pageContent(page: PDFDict): Uint8Array {
  const contents = page.lookup(PDFName.of('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, i) => contents.lookup(i)) : [contents];
  const parts = streams.map((stream) => streamBytes(stream) ?? new Uint8Array());
  return parts.length === 1
    ? (parts[0] ?? new Uint8Array())
    : Buffer.concat(parts.flatMap((part) => [part, Buffer.from(' ')]));
}

/** @param pages what `readPages` made of the document */
export function readContent(document: PDFDocument, pages: readonly ReadPage[]): PdfContent {
  const { catalog, context } = document;
  const info = context.lookup(context.trailerInfo.Info);
  return {
    pages: pages.length,
    blocks: readBlocks(catalog, pages),
    metadata: [...(info instanceof PDFDict ? strings(info) : []), ...xmpOf(catalog), ...languages(catalog)],
    outline: outlineTitles(dictAt(catalog, 'Outlines')),
    other: [
      ...elements(dictAt(catalog, 'StructTreeRoot')),
      ...annotations(document),
      ...destinations(catalog),
      ...hidden(document),
    ],
  };
}

function strings(dict: PDFDict): { key: string; value: string }[] {
  return dict.entries().flatMap(([key, value]) => {
    const text = textOf(value instanceof PDFRef ? dict.context.lookup(value) : value);
    return text === undefined ? [] : [{ key: key.decodeText(), value: text }];
  });
}

function xmpOf(catalog: PDFDict): { key: string; value: string }[] {
  const bytes = streamBytes(catalog.lookup(PDFName.of('Metadata')));
  return bytes === undefined ? [] : readXmp(new TextDecoder().decode(bytes));
}

function languages(catalog: PDFDict): { key: string; value: string }[] {
  const value = textAt(catalog, 'Lang');
  return value === undefined ? [] : [{ key: 'Lang', value }];
}

function outlineTitles(outlines: PDFDict | undefined): string[] {
  const titles: string[] = [];
  const seen = new Set<PDFDict>();
  const walk = (first: PDFDict | undefined): void => {
    for (let item = first; item !== undefined && !seen.has(item); item = dictAt(item, 'Next')) {
      seen.add(item);
      titles.push(textAt(item, 'Title') ?? '');
      walk(dictAt(item, 'First'));
    }
  };
  walk(dictAt(outlines, 'First'));
  return titles;
}

type Other = PdfContent['other'][number];

function elements(root: PDFDict | undefined): Other[] {
  const found: Other[] = [];
  const seen = new Set<PDFObject>();
  const walk = (value: PDFObject | undefined): void => {
    const target = value instanceof PDFRef ? root?.context.lookup(value) : value;
    if (target instanceof PDFArray) for (const kid of target.asArray()) walk(kid);
    if (!(target instanceof PDFDict) || seen.has(target)) return;
    seen.add(target);
    found.push(...elementTexts(target));
    walk(target.get(PDFName.of('K')));
  };
  walk(root);
  return found;
}

function annotations(document: PDFDocument): Other[] {
  const found: Other[] = [];
  for (const page of document.getPages()) {
    const list = arrayAt(page.node, 'Annots');
    for (let i = 0; list !== undefined && i < list.size(); i++) {
      const annotation = list.lookup(i);
      if (!(annotation instanceof PDFDict)) continue;
      for (const { key, value } of strings(annotation)) found.push({ kind: `annotation ${key}`, value });
      const action = dictAt(annotation, 'A');
      if (action !== undefined)
        for (const { key, value } of strings(action)) found.push({ kind: `action ${key}`, value });
    }
  }
  return found;
}

/** Names of destinations: the old dictionary (12.3.2.3) and the name tree. */
function destinations(catalog: PDFDict): Other[] {
  const names =
    dictAt(catalog, 'Dests')
      ?.keys()
      .map((key) => key.decodeText()) ?? [];
  return [...names, ...treeNames(dictAt(dictAt(catalog, 'Names'), 'Dests'))].map((value) => ({
    kind: 'destination',
    value,
  }));
}

function treeNames(node: PDFDict | undefined, depth = 0): string[] {
  if (node === undefined || depth > 50) return [];
  const own = arrayAt(node, 'Names');
  const found =
    own === undefined ? [] : own.asArray().flatMap((_, i) => (i % 2 === 0 ? (textOf(own.lookup(i)) ?? []) : []));
  const kids = arrayAt(node, 'Kids');
  const below =
    kids === undefined ? [] : kids.asArray().flatMap((_, i) => treeNames(kids.lookupMaybe(i, PDFDict), depth + 1));
  return [...found, ...below];
}

/** What nobody expects in a brief and a reader may still open: attached files, scripts, forms, metadata of parts. */
function hidden(document: PDFDocument): Other[] {
  const found: Other[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    const type = nameAt(dict, 'Type');
    if (type === 'Filespec' || type === 'EmbeddedFile')
      found.push({ kind: 'attachment', value: textAt(dict, 'UF') ?? textAt(dict, 'F') ?? type });
    if (nameAt(dict, 'S') === 'JavaScript') found.push({ kind: 'script', value: textAt(dict, 'JS') ?? '' });
    if (nameAt(dict, 'FT') !== undefined) found.push({ kind: 'form field', value: textAt(dict, 'T') ?? '' });
    if (
      object instanceof PDFStream &&
      type === 'Metadata' &&
      document.catalog.lookup(PDFName.of('Metadata')) !== object
    ) {
      found.push({ kind: 'metadata', value: new TextDecoder().decode(streamBytes(object)) });
    }
  }
  return found;
}
