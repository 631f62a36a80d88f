import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { memory } from '../memory.ts';
import { markArtifacts } from './artifacts.ts';
import { fallbackFont } from './bundled.ts';
import { markTrim } from './crop-marks.ts';
import { elementTexts } from './element-text.ts';
import { PdfFile } from './file.ts';
import { turnGrey } from './grey.ts';
import { mendLinks } from './links.ts';
import { mendTextless } from './no-text.ts';
import { placeNotes } from './notes/place-notes.ts';
import { numberElements } from './number-elements.ts';
import { titleOutline } from './outline.ts';
import { pageKey } from './page-key.ts';
import type { Fonts } from './page-text.ts';
import type { PdfContent, PdfMeta } from './pdf.ts';
import type { PrintProblem } from './problem.ts';
import { catalogOf, type ReadPage, readContent, readPages, readWritten, type WrittenPage } from './read.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';
import { srgbProfile } from './srgb.ts';
import { mendTags } from './tags.ts';
import { uaFaults } from './ua/check.ts';
import { accessibilityProblems } from './ua/problems.ts';
import { type Bytes, type Dict, Ref, Stream, type Value } from './values.ts';
import { dictOf, textBytes } from './write.ts';
import { pdfDate, producer, xmpPacket } from './xmp.ts';

/** A finished PDF, what stands in it, and what the print did wrong. */
export interface Stamped {
  readonly pdf: Bytes;
  readonly content: PdfContent;
  readonly problems: readonly PrintProblem[];
}

/**
 * Makes of a browser's print a document of ours: metadata from the frontmatter, nothing from the machine or the clock,
 * tags as PDF/UA-1 wants them. The same print and metadata give the same bytes.
 * @throws Error when `pdf` is none as Chromium writes it, or `meta.date` is no date
 */
export function stampPdf(pdf: Bytes, meta: PdfMeta): Stamped {
  const file = new PdfFile(pdf);
  const pages = readPages(file, remembering(file));
  const catalog = catalogOf(file);
  const textOf = elementTexts(file, pages);
  const root = catalog.get('StructTreeRoot');
  const dict = file.dict(root);
  if (root instanceof Ref && dict !== undefined) {
    placeNotes(file, { ref: root, dict });
    mendTags(file, { ref: root, dict }, textOf, meta.noteLinks);
    numberElements(file, { ref: root, dict });
  }
  titleOutline(file, catalog, textOf);
  for (const page of pages) putContent(file, page);
  mendTextless(file, pages);
  if (meta.grey === true) turnGrey(file, pages);
  if (meta.printShop !== undefined) markTrim(file, pages, meta.printShop);
  const links = pages.reduce((sum, page) => sum + mendLinks(file, page.dict), 0);
  writeMetadata(file, meta);
  const content = readContent(file, pages);
  const problems = [
    ...linkProblems(links),
    ...problemsOf(pages),
    ...accessibilityProblems(uaFaults(file, pages, !meta.draft)),
  ];
  return { pdf: saveWithId(file), content, problems };
}

/** A page, and its content as it goes into the file, packed; undefined where the file holds it already. */
interface MarkedPage extends WrittenPage {
  readonly packed: Bytes | undefined;
}

/** About as much as the content of 300 pages. */
const writings = memory<MarkedPage>(16_000_000);

/** Reads a page; one that the last print had, too, is not read again. */
function remembering(file: PdfFile): (page: Dict, resources: Dict | undefined, fonts: Fonts) => MarkedPage {
  const known = new Map<Dict | Stream, string>();
  return (page, resources, fonts) => {
    const written = () => marked(readWritten(file, page, resources, fonts, withoutSoftHyphens));
    return writings.recall(() => pageKey(file, page, resources, known), 50_000, written);
  };
}

/** Everything outside the structure tree is marked as artifact. */
function marked(page: WrittenPage): MarkedPage {
  const { content, mended, text } = page;
  if (text.unmarked.length === 0 && !mended) return { ...page, packed: undefined };
  // zlib's default takes twice the time for a twentieth of the size
  return { ...page, packed: deflateSync(markArtifacts(content, text.unmarked), { level: 3 }) };
}

function putContent(file: PdfFile, { ref, dict, packed }: MarkedPage & Pick<ReadPage, 'ref' | 'dict'>): void {
  if (packed === undefined) return;
  const stream = new Stream(dictOf({ Filter: '/FlateDecode' }), packed);
  put(file, dict.get('Contents'), stream, (contents) => {
    dict.set('Contents', contents);
    file.touch(ref);
  });
}

/** Puts an object in another's place, or adds it and links it. */
function put(file: PdfFile, old: Value | undefined, value: Value, link: (ref: Ref) => void): void {
  if (old instanceof Ref) file.replace(old, value);
  else link(file.add(value));
}

function writeMetadata(file: PdfFile, meta: PdfMeta): void {
  const catalog = catalogOf(file);
  const date = textBytes(pdfDate(meta.date).info);
  const text = (value: string): Bytes | undefined => (value === '' ? undefined : textBytes(value));
  const info = dictOf({
    Title: text(meta.title),
    Author: text(meta.authors.join('; ')),
    Subject: text(meta.subject),
    Keywords: text(meta.keywords.join(', ')),
    Status: meta.draft ? text('draft') : undefined,
    Creator: text(producer),
    Producer: text(producer),
    CreationDate: date,
    ModDate: date,
  });
  put(file, file.trailer.get('Info'), info, (ref) => file.trailer.set('Info', ref));
  const packet = Buffer.from(xmpPacket(meta, { pdfUa: !meta.draft, pdfA: !meta.draft }));
  const stream = new Stream(dictOf({ Type: '/Metadata', Subtype: '/XML' }), packet);
  put(file, catalog.get('Metadata'), stream, (ref) => catalog.set('Metadata', ref));
  catalog.set('OutputIntents', [colourMeaning(file)]);
  catalog.set('Lang', textBytes(meta.lang));
  catalog.set('ViewerPreferences', dictOf({ DisplayDocTitle: 'true' }));
  const root = file.trailer.get('Root');
  if (root instanceof Ref) file.touch(root);
}

/** Says that all colours are sRGB (ISO 32000-1, 14.11.5). */
function colourMeaning(file: PdfFile): Dict {
  const profile = new Stream(dictOf({ N: 3, Filter: '/FlateDecode' }), deflateSync(srgbProfile()));
  const name = textBytes('sRGB IEC61966-2.1');
  const registry = textBytes('http://www.color.org');
  return dictOf({
    Type: '/OutputIntent',
    S: '/GTS_PDFA1',
    OutputConditionIdentifier: name,
    RegistryName: registry,
    Info: name,
    DestOutputProfile: file.add(profile),
  });
}

/** The file identifier (ISO 32000-1, 14.4) is the hash of everything else, so it is left blank until the rest is known. */
function saveWithId(file: PdfFile): Bytes {
  const blank = Buffer.alloc(16, 0xff);
  file.trailer.set('ID', [blank, blank]);
  const pdf = Buffer.from(file.save());
  const hash = createHash('sha256').update(pdf).digest('hex').slice(0, 32).toUpperCase();
  const written = blank.toString('hex').toUpperCase();
  const from = pdf.lastIndexOf('trailer');
  for (let at = pdf.indexOf(written, from); at >= 0; at = pdf.indexOf(written, at)) pdf.write(hash, at, 'latin1');
  return pdf;
}

/** A link that runs something instead of leading somewhere. */
function linkProblems(refused: number): PrintProblem[] {
  return refused === 0 ? [] : [{ code: 'PAGE501', variant: 'element', severity: 'block', data: { element: 'a' } }];
}

/** What can be seen of a print's faults only in the print. */
function problemsOf(pages: readonly ReadPage[]): PrintProblem[] {
  // the browser shrinks all pages for one, so it is told once
  const shrunk = pages.findIndex(({ text }) => text.scale < 0.74);
  return pages.flatMap(({ text, width }, index) => {
    const page = index + 1;
    const problems: PrintProblem[] = [];
    if (text.missing > 0) {
      problems.push({ code: 'PAGE505', variant: 'glyph', severity: 'block', data: { page, count: text.missing } });
    }
    const outside = text.runs.some((run) => run.text.trim() !== '' && (run.x < -1 || run.end > width + 1));
    if (index === shrunk) problems.push({ code: 'PAGE504', variant: 'shrunk', severity: 'block', data: { page } });
    else if (outside && shrunk < 0)
      problems.push({ code: 'PAGE504', variant: 'cut', severity: 'block', data: { page } });
    if ([...text.fonts].some(({ name }) => name.startsWith(fallbackFont))) {
      problems.push({ code: 'PAGE505', variant: 'fallback', severity: 'warn', data: { page } });
    }
    return problems;
  });
}
