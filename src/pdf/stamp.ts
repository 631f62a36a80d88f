import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { fallbackFont } from './bundled.ts';
import { arrayAt, dictAt, nameAt, textOf } from './objects.ts';
import { origin } from './origin.ts';
import type { PdfContent, PdfMeta } from './pdf.ts';
import type { PrintProblem } from './problem.ts';
import { loadPdf, type ReadPage, readContent, readPages } from './read.ts';
import { mendTags } from './tags.ts';
import { pdfDate, producer, xmpPacket } from './xmp.ts';

/** A finished PDF, what stands in it, and what the print did wrong. */
export interface Stamped {
  readonly pdf: Uint8Array;
  readonly content: PdfContent;
  readonly problems: readonly PrintProblem[];
}

/**
 * Makes of a browser's print a document of ours: metadata from the frontmatter, nothing from the machine or the clock.
 * The same print content and metadata give the same bytes.
 * @throws Error when `pdf` is none, or `meta.date` is no date
 */
export async function stampPdf(pdf: Uint8Array, meta: PdfMeta): Promise<Stamped> {
  const document = await loadPdf(pdf);
  const pages = readPages(document);
  mendTags(document, markedText(pages));
  renumberElements(document);
  markUnmarked(document, pages);
  relativeLinks(document);
  writeMetadata(document, meta);
  const content = readContent(document, pages);
  return { pdf: withId(await save(document)), content, problems: problemsOf(pages) };
}

/** Text of marked content by page and id. */
function markedText(pages: readonly ReadPage[]): (page: PDFRef, mcid: number) => string {
  const texts = new Map<PDFRef, Map<number, string>>();
  for (const { ref, text } of pages) {
    const marked = new Map<number, string>();
    for (const run of text.runs) {
      if (run.mcid !== undefined) marked.set(run.mcid, (marked.get(run.mcid) ?? '') + run.text);
    }
    texts.set(ref, marked);
  }
  return (page, mcid) => texts.get(page)?.get(mcid) ?? '';
}

/** Everything outside the structure tree is marked as artifact. */
function markUnmarked(document: PDFDocument, pages: readonly ReadPage[]): void {
  const { context } = document;
  for (const { ref, content, text } of pages) {
    if (text.unmarked.length === 0) continue;
    const packed = deflateSync(markArtifacts(content, text.unmarked));
    const dict = context.obj({ Filter: 'FlateDecode', Length: packed.length }) as PDFDict;
    const page = context.lookup(ref, PDFDict);
    replace(document, page.get(PDFName.of('Contents')), PDFRawStream.of(dict, packed), (stream) =>
      page.set(PDFName.of('Contents'), stream),
    );
  }
}

/** The file identifier (ISO 32000-1, 14.4) is the hash of everything else, so it is left blank until the rest is known. */
const blankId = '0'.repeat(32);

async function save(document: PDFDocument): Promise<Uint8Array> {
  const id = PDFHexString.of(blankId);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

function withId(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  for (let at = bytes.indexOf(blankId); at >= 0; at = bytes.indexOf(blankId, at)) bytes.write(hash, at, 'latin1');
  return pdf;
}

function writeMetadata(document: PDFDocument, meta: PdfMeta): void {
  const { catalog, context } = document;
  const date = PDFString.of(pdfDate(meta.date).info);
  const info = context.obj({}) as PDFDict;
  const put = (key: string, value: string): void => {
    if (value !== '') info.set(PDFName.of(key), PDFHexString.fromText(value));
  };
  put('Title', meta.title);
  put('Author', meta.authors.join('; '));
  put('Subject', meta.subject);
  put('Keywords', meta.keywords.join(', '));
  if (meta.draft) put('Status', 'draft');
  info.set(PDFName.of('Creator'), PDFString.of(producer));
  info.set(PDFName.of('Producer'), PDFString.of(producer));
  info.set(PDFName.of('CreationDate'), date);
  info.set(PDFName.of('ModDate'), date);
  replace(document, context.trailerInfo.Info, info, (ref) => {
    context.trailerInfo.Info = ref;
  });
  const packet = new TextEncoder().encode(xmpPacket(meta, { pdfUa: false, pdfA: false }));
  const stream = PDFRawStream.of(
    context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }) as PDFDict,
    packet,
  );
  replace(document, catalog.get(PDFName.of('Metadata')), stream, (ref) => catalog.set(PDFName.of('Metadata'), ref));
  catalog.set(PDFName.of('Lang'), PDFString.of(meta.lang));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: PDFBool.True }));
}

/** Puts an object in another's place, or registers it anew. */
function replace(
  document: PDFDocument,
  old: PDFObject | undefined,
  value: PDFObject,
  link: (ref: PDFRef) => void,
): void {
  if (old instanceof PDFRef) document.context.assign(old, value);
  else link(document.context.register(value));
}

/**
 * The browser numbers structure elements by a counter that runs on over everything a tab has shown; here they are
 * numbered by their place in the document. Cells call them in `Headers`, the tree lists them in `IDTree`.
 */
function renumberElements(document: PDFDocument): void {
  const root = dictAt(document.catalog, 'StructTreeRoot');
  if (root === undefined) return;
  const elements: { id: string; dict: PDFDict }[] = [];
  const headers: PDFArray[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'StructElem') continue;
    const id = textOf(object.get(PDFName.of('ID')));
    if (id !== undefined) elements.push({ id, dict: object });
    headers.push(...headersOf(object));
  }
  const names = new Map(elements.map(({ id }, index) => [id, PDFString.of(`e${String(index + 1).padStart(6, '0')}`)]));
  for (const { id, dict } of elements) dict.set(PDFName.of('ID'), names.get(id) ?? PDFString.of(id));
  for (const list of headers) {
    list.asArray().forEach((entry, index) => {
      list.set(index, names.get(textOf(entry) ?? '') ?? entry);
    });
  }
  if (elements.length === 0) return;
  writeIdTree(
    document,
    root,
    elements.map(({ dict }) => dict),
  );
}

function headersOf(element: PDFDict): PDFArray[] {
  const attributes = element.lookup(PDFName.of('A'));
  const list = attributes instanceof PDFArray ? attributes.asArray().map((_, i) => attributes.lookup(i)) : [attributes];
  return list.flatMap((dict) => (dict instanceof PDFDict ? (arrayAt(dict, 'Headers') ?? []) : []));
}

/** One flat node: the new names already stand in order. */
function writeIdTree(document: PDFDocument, root: PDFDict, elements: readonly PDFDict[]): void {
  const { context } = document;
  const refs = new Map(context.enumerateIndirectObjects().map(([ref, object]) => [object, ref]));
  const names = context.obj([]) as PDFArray;
  for (const dict of elements) {
    const id = dict.get(PDFName.of('ID'));
    const ref = refs.get(dict);
    if (id === undefined || ref === undefined) continue;
    names.push(id);
    names.push(ref);
  }
  const tree = dictAt(root, 'IDTree');
  const kids = arrayAt(tree, 'Kids');
  for (const kid of kids?.asArray() ?? []) if (kid instanceof PDFRef) context.delete(kid);
  replace(document, root.get(PDFName.of('IDTree')), context.obj({ Names: names }), (ref) =>
    root.set(PDFName.of('IDTree'), ref),
  );
}

/** Links to files beside the PDF: the virtual origin and its hash mean nothing outside the tab. */
function relativeLinks(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const list = arrayAt(page.node, 'Annots');
    for (let i = 0; list !== undefined && i < list.size(); i++) {
      const annotation = list.lookup(i);
      const action = annotation instanceof PDFDict ? dictAt(annotation, 'A') : undefined;
      const uri = textOf(action?.get(PDFName.of('URI')));
      if (action === undefined || uri === undefined || !uri.startsWith(`${origin}/`)) continue;
      action.set(PDFName.of('URI'), PDFString.of(uri.slice(origin.length + 1).replace(/^[0-9a-f]{32}\//, '')));
    }
  }
}

/** What can be seen of a print's faults only in the print. */
function problemsOf(pages: readonly ReadPage[]): PrintProblem[] {
  const problems: PrintProblem[] = [];
  pages.forEach(({ text, width }, index) => {
    const page = index + 1;
    if (text.missing > 0) {
      problems.push({ code: 'PAGE505', variant: 'glyph', severity: 'block', data: { page, count: text.missing } });
    }
    const shrunk = text.scale < 0.74;
    const outside = text.runs.some((run) => run.text.trim() !== '' && (run.x < -1 || run.end > width + 1));
    if (shrunk) problems.push({ code: 'PAGE504', variant: 'shrunk', severity: 'block', data: { page } });
    else if (outside) problems.push({ code: 'PAGE504', variant: 'cut', severity: 'block', data: { page } });
    if ([...text.fonts].some(({ name }) => name.startsWith(fallbackFont))) {
      problems.push({ code: 'PAGE505', variant: 'fallback', severity: 'warn', data: { page } });
    }
  });
  return problems;
}
