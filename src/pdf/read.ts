import { readBlocks } from './blocks.ts';
import { idOf } from './destination-id.ts';
import { PdfFile } from './file.ts';
import { type Fonts, type PageText, readPageText } from './page-text.ts';
import type { PdfContent } from './pdf.ts';
import { allElements } from './structure.ts';
import { type Bytes, type Dict, Ref, Stream, type Value } from './values.ts';
import { readXmp } from './xmp.ts';

/**
 * Everything in a PDF that carries words.
 * @throws Error when it is no PDF as Chromium writes it, or a page is damaged
 */
export function readPdf(pdf: Bytes): PdfContent {
  const file = new PdfFile(pdf);
  return readContent(file, readPages(file));
}

/** A page, its place in the file and what is written on it. */
export interface ReadPage extends WrittenPage {
  readonly ref: Ref;
  readonly dict: Dict;
  /** pt */
  readonly width: number;
}

/** What is written on a page. */
export interface WrittenPage {
  readonly content: Bytes;
  /** whether `content` is no longer what the file holds */
  readonly mended: boolean;
  readonly text: PageText;
}

type ReadWritten<T> = (page: Dict, resources: Dict | undefined, fonts: Fonts) => T;

/** @param read reads what is written on a page */
export function readPages(file: PdfFile): ReadPage[];
export function readPages<T extends WrittenPage>(file: PdfFile, read: ReadWritten<T>): (ReadPage & T)[];
export function readPages(
  file: PdfFile,
  read: ReadWritten<WrittenPage> = (page, resources, fonts) => readWritten(file, page, resources, fonts),
): ReadPage[] {
  const fonts: Fonts = new Map();
  return pageTree(file, catalogOf(file).get('Pages'), new Map(), 0).map(({ ref, dict, inherited }) => {
    const box = file.array(dict.get('MediaBox') ?? inherited.get('MediaBox')).map((side) => file.number(side) ?? 0);
    const resources = file.dict(dict.get('Resources') ?? inherited.get('Resources'));
    return { ref, dict, width: (box[2] ?? 0) - (box[0] ?? 0), ...read(dict, resources, fonts) };
  });
}

/** @param mend what to make of a page's content before it is read; nothing for a file that is finished */
export function readWritten(
  file: PdfFile,
  page: Dict,
  resources: Dict | undefined,
  fonts: Fonts,
  mend: (content: Bytes) => Bytes = (content) => content,
): WrittenPage {
  const printed = pageContent(file, page);
  const content = mend(printed);
  return { content, mended: content !== printed, text: readPageText(file, content, resources, fonts) };
}

/** The objects of the pages, in order. */
export function pageRefs(file: PdfFile): Ref[] {
  return pageTree(file, catalogOf(file).get('Pages'), new Map(), 0).map(({ ref }) => ref);
}

/** The catalogue (ISO 32000-1, 7.7.2). @throws Error for a file that has none */
export function catalogOf(file: PdfFile): Dict {
  const catalog = file.dict(file.trailer.get('Root'));
  if (catalog === undefined) throw new Error('no catalog');
  return catalog;
}

/** Leaves of the page tree with what they inherit (ISO 32000-1, 7.7.3.4). */
function pageTree(
  file: PdfFile,
  node: Value | undefined,
  inherited: Dict,
  depth: number,
): { ref: Ref; dict: Dict; inherited: Dict }[] {
  const dict = file.dict(node);
  if (dict === undefined || !(node instanceof Ref) || depth > 50) return [];
  if (!dict.has('Kids')) return [{ ref: node, dict, inherited }];
  const below: Dict = new Map([
    ...inherited,
    ...[...dict].filter(([key]) => key === 'Resources' || key === 'MediaBox'),
  ]);
  return file.array(dict.get('Kids')).flatMap((kid) => pageTree(file, kid, below, depth + 1));
}

/** The content of a page, its streams joined (7.8.2: as if a space stood between them). */
function pageContent(file: PdfFile, page: Dict): Bytes {
  const contents = file.resolve(page.get('Contents'));
  if (!Array.isArray(contents)) return file.content(contents) ?? new Uint8Array();
  return Buffer.concat(contents.flatMap((stream) => [file.content(stream) ?? new Uint8Array(), Buffer.from(' ')]));
}

/** @param pages what `readPages` made of the file */
export function readContent(file: PdfFile, pages: readonly ReadPage[]): PdfContent {
  const catalog = catalogOf(file);
  const root = file.dict(catalog.get('StructTreeRoot'));
  return {
    pages: pages.length,
    blocks: readBlocks(file, root, pages),
    metadata: [...info(file), ...xmp(file, catalog), ...language(file, catalog)],
    outline: outlineTitles(file, file.dict(catalog.get('Outlines'))),
    other: [
      ...(root === undefined ? [] : allElements(file, root).flatMap(({ dict }) => elementTexts(file, dict))),
      ...pages.flatMap(({ dict }) => annotationTexts(file, dict)),
      ...destinations(file, catalog),
      ...hidden(file, catalog),
    ],
  };
}

function texts(file: PdfFile, dict: Dict | undefined): { key: string; value: string }[] {
  return [...(dict ?? [])].flatMap(([key, value]) => {
    const text = file.text(value);
    return text === undefined || text === '' ? [] : [{ key, value: text }];
  });
}

function info(file: PdfFile): { key: string; value: string }[] {
  return texts(file, file.dict(file.trailer.get('Info')));
}

function xmp(file: PdfFile, catalog: Dict): { key: string; value: string }[] {
  const bytes = file.content(catalog.get('Metadata'));
  return bytes === undefined ? [] : readXmp(new TextDecoder().decode(bytes));
}

function language(file: PdfFile, catalog: Dict): { key: string; value: string }[] {
  const value = file.text(catalog.get('Lang'));
  return value === undefined ? [] : [{ key: 'Lang', value }];
}

function outlineTitles(file: PdfFile, outlines: Dict | undefined): string[] {
  const titles: string[] = [];
  const seen = new Set<Dict>();
  const walk = (first: Dict | undefined): void => {
    for (let item = first; item !== undefined && !seen.has(item); item = file.dict(item.get('Next'))) {
      seen.add(item);
      titles.push(file.text(item.get('Title')) ?? '');
      walk(file.dict(item.get('First')));
    }
  };
  walk(file.dict(outlines?.get('First')));
  return titles;
}

type Other = PdfContent['other'][number];

/** Texts a structure element carries beside its content (14.9). */
function elementTexts(file: PdfFile, element: Dict): Other[] {
  return ['Alt', 'ActualText', 'E', 'T'].flatMap((kind) => {
    const value = file.text(element.get(kind));
    return value === undefined || value === '' ? [] : [{ kind, value }];
  });
}

function annotationTexts(file: PdfFile, page: Dict): Other[] {
  return file.array(page.get('Annots')).flatMap((entry) => {
    const annotation = file.dict(entry);
    const own = texts(file, annotation).map(({ key, value }) => ({ kind: `annotation ${key}`, value }));
    const action = texts(file, file.dict(annotation?.get('A'))).map(({ key, value }) => ({
      kind: `action ${key}`,
      value,
    }));
    return [...own, ...action];
  });
}

/** Names of destinations: the old dictionary (12.3.2.3) and the name tree. */
function destinations(file: PdfFile, catalog: Dict): Other[] {
  const old = [...(file.dict(catalog.get('Dests'))?.keys() ?? [])].map(idOf);
  const tree = treeNames(file, file.dict(file.dict(catalog.get('Names'))?.get('Dests')), 0);
  return [...old, ...tree].map((value) => ({ kind: 'destination', value }));
}

function treeNames(file: PdfFile, node: Dict | undefined, depth: number): string[] {
  if (node === undefined || depth > 50) return [];
  const own = file.array(node.get('Names')).flatMap((name, i) => (i % 2 === 0 ? (file.text(name) ?? []) : []));
  return [...own, ...file.array(node.get('Kids')).flatMap((kid) => treeNames(file, file.dict(kid), depth + 1))];
}

/** What nobody expects in a brief and a reader may still open: attached files, scripts, forms, metadata of parts. */
function hidden(file: PdfFile, catalog: Dict): Other[] {
  const found: Other[] = [];
  const main = file.resolve(catalog.get('Metadata'));
  for (const number of file.numbers()) {
    const object = file.resolve(file.ref(number));
    const dict = file.dict(object);
    if (dict === undefined) continue;
    const type = file.name(dict.get('Type')) ?? '';
    if (type === 'Filespec' || type === 'EmbeddedFile') {
      found.push({ kind: 'attachment', value: file.text(dict.get('UF')) ?? file.text(dict.get('F')) ?? type });
    }
    if (file.name(dict.get('S')) === 'JavaScript')
      found.push({ kind: 'script', value: file.text(dict.get('JS')) ?? '' });
    if (dict.has('FT')) found.push({ kind: 'form field', value: file.text(dict.get('T')) ?? '' });
    if (object instanceof Stream && type === 'Metadata' && object !== main) {
      found.push({ kind: 'metadata', value: new TextDecoder().decode(file.content(object)) });
    }
  }
  return found;
}
