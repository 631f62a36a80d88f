import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import type { PdfMeta } from '../../src/pdf/pdf.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { catalogOf, readPages, readPdf, readWritten } from '../../src/pdf/read.ts';
import { withoutSoftHyphens } from '../../src/pdf/soft-hyphens.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { allElements, elementKids } from '../../src/pdf/structure.ts';
import type { Dict } from '../../src/pdf/values.ts';
import { pdfDate } from '../../src/pdf/xmp.ts';
import { brief, config, documentOf, house, meta } from './fixture.ts';

let browser: OpenBrowser;
let raw: Uint8Array;
let links: Uint8Array;
let moved: Uint8Array;
const movedHeads = Array.from({ length: 40 }, (_, i) => `Kapitel ${i + 1}`);

beforeAll(async () => {
  browser = await openBrowser(config);
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const print = async (doc: typeof brief): Promise<Uint8Array> =>
    (await printer.print(doc, { timeout: 30_000 })).pdf ?? new Uint8Array();
  raw = await print(brief);
  links = await print(
    documentOf(
      `<h1>Eine Über\u00ADschrift<br>in zwei Zeilen</h1><p><a href="index.html">Netzfassung</a> <a href="../en/x.html#y">englisch</a></p>
       <section role="doc-endnotes"><ol><li id="n" role="doc-endnote"><p>Text <a href="#r" role="doc-backlink">zurück</a></p></li></ol></section>
       <p id="r">Ruf<a href="#n" role="doc-noteref">1</a></p><aside>Beiseite</aside>`,
    ),
  );
  // long enough that some head stands at a foot and goes over with its text: Chromium then marks it on both pages
  moved = await print(
    documentOf(
      movedHeads.map((head, i) => `<h2>${head}</h2><p>${'Zeile<br>'.repeat(3 + (i % 5))}Ende</p>`).join('\n'),
      { pageStyle: 'h2{break-after:avoid;break-inside:avoid}' },
    ),
  );
});
afterAll(() => browser?.close());

const entry = (pdf: Uint8Array, key: string): string | undefined =>
  readPdf(pdf).metadata.find((one) => one.key === key)?.value;

describe('metadata', () => {
  test('come from the brief, none from the machine', () => {
    const { pdf } = stampPdf(raw, meta);
    const keys = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Lang'];
    expect(keys.map((key) => entry(pdf, key))).toEqual([
      meta.title,
      'Ada Beispiel; Bo Muster',
      meta.subject,
      'Migration, Verfahren',
      'briefpress',
      'briefpress',
      'D:20181120000000Z',
      'D:20181120000000Z',
      'de',
    ]);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Chrom|Skia|Headless|Mozilla|briefpress\.invalid/);
  });

  test('say who publishes it, in which series, under which number and licence', () => {
    const { pdf } = stampPdf(raw, meta);
    const said = ['dc:publisher', 'dc:identifier', 'dc:rights', 'xmpRights:WebStatement'].map((key) => entry(pdf, key));
    expect(said).toEqual([meta.publisher, 'doi:10.5072/eins', 'CC BY 4.0', meta.licence?.url]);
    const related = readPdf(pdf).metadata.filter(({ key }) => key === 'dc:relation');
    expect(related.map(({ value }) => value)).toEqual(['Beispiele 1', 'isbn:978-3-16-148410-0']);
  });

  test('of a draft say so', () => {
    expect(entry(stampPdf(raw, meta).pdf, 'Status')).toBeUndefined();
    const draft = stampPdf(raw, { ...meta, draft: true }).pdf;
    expect(entry(draft, 'Status')).toBe('draft');
    expect(entry(draft, 'xmp:Label')).toBe('draft');
  });

  test('survive every character a title can hold', () => {
    const title = 'A & B <c> (d) \\ „ä“ 😀 \u0001';
    const { pdf } = stampPdf(raw, { ...meta, title });
    expect(entry(pdf, 'Title')).toBe(title);
    expect(entry(pdf, 'dc:title')).toBe('A & B <c> (d) \\ „ä“ 😀');
  });

  test('leave out what the brief does not say', () => {
    const bare: PdfMeta = {
      ...meta,
      authors: [],
      subject: '',
      keywords: [],
      publisher: '',
      series: '',
      identifiers: [],
      licence: undefined,
    };
    const { metadata } = stampPdf(raw, bare).content;
    const keys = metadata.map(({ key }) => key);
    for (const key of ['Author', 'Subject', 'Keywords', 'dc:creator', 'dc:subject', 'dc:publisher', 'dc:rights'])
      expect(keys).not.toContain(key);
  });

  test('dates are the same for every machine', () => {
    expect(pdfDate('2018-11-20')).toEqual({ info: 'D:20181120000000Z', xmp: '2018-11-20T00:00:00Z' });
    expect(pdfDate('2018-11-20T06:00+01:00')).toEqual({
      info: "D:20181120060000+01'00'",
      xmp: '2018-11-20T06:00:00+01:00',
    });
    expect(() => pdfDate('20.11.2018')).toThrow();
  });
});

describe('the file identifier', () => {
  const id = (pdf: Uint8Array): string[] =>
    [
      ...(Buffer.from(pdf)
        .toString('latin1')
        .match(/\/ID \[<([0-9A-F]{32})> <([0-9A-F]{32})>\]/) ?? []),
    ].slice(1);

  test('is the same for the same content and another for any other', () => {
    const one = id(stampPdf(raw, meta).pdf);
    expect(one).toHaveLength(2);
    expect(one[0]).toBe(one[1]);
    expect(id(stampPdf(raw, meta).pdf)).toEqual(one);
    expect(id(stampPdf(raw, { ...meta, title: 'Anders' }).pdf)).not.toEqual(one);
  });
});

/** The text as another program copies it. */
async function pdfjsText(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** Structure elements of a stamped file by role. */
function elements(pdf: Uint8Array): { file: PdfFile; byRole: (role: string) => Dict[]; root: Dict } {
  const file = new PdfFile(pdf);
  const root = file.dict(catalogOf(file).get('StructTreeRoot')) ?? new Map();
  const all = allElements(file, root).map(({ dict }) => dict);
  return { file, root, byRole: (role) => all.filter((dict) => file.name(dict.get('S')) === role) };
}

describe('tags', () => {
  const roles = (file: PdfFile, element: Dict): (string | undefined)[] =>
    elementKids(file, element).map(({ dict }) => file.name(dict.get('S')));

  test('list items are label and body (7.2-20), lists hold items alone (7.2-19)', () => {
    for (const pdf of [stampPdf(raw, meta).pdf, stampPdf(links, meta).pdf]) {
      const { file, byRole } = elements(pdf);
      expect(byRole('LI').length).toBeGreaterThan(0);
      for (const item of byRole('LI')) expect(roles(file, item).filter((role) => role !== 'Lbl')).toEqual(['LBody']);
      for (const list of byRole('L')) expect(new Set(roles(file, list))).toEqual(new Set(['LI']));
    }
  });

  test('every role is standard or mapped to one that is (7.1-5)', () => {
    const { file, root, byRole } = elements(stampPdf(raw, meta).pdf);
    expect(byRole('Em')).toHaveLength(1);
    expect(file.name(file.dict(root.get('RoleMap'))?.get('Em'))).toBe('Span');
  });

  test('a figure around a picture is a division, the picture keeps its alternative text (7.3-1)', () => {
    const { byRole } = elements(stampPdf(raw, meta).pdf);
    expect(byRole('Figure')).toHaveLength(2);
    for (const figure of byRole('Figure')) expect(figure.has('Alt')).toBe(true);
  });

  test("a picture without alternative text stays a figure without one: that is the author's fault", async () => {
    const printer = await openPrinter(browser, house, { tabs: 1 });
    const doc = documentOf('<figure><img src="assets/f.svg"><figcaption>x</figcaption></figure>', {
      assets: brief.assets,
    });
    const { pdf } = await printer.print(doc, { timeout: 30_000 });
    const { byRole } = elements(stampPdf(pdf ?? new Uint8Array(), meta).pdf);
    expect(byRole('Figure').some((figure) => !figure.has('Alt'))).toBe(true);
  });

  test('links say in their annotation what they say on the page, and stand in a Link (7.18.5)', () => {
    const { content } = stampPdf(links, meta);
    const said = content.other.filter(({ kind }) => kind === 'annotation Contents').map(({ value }) => value);
    expect(said.sort()).toEqual(['1', 'Netzfassung', 'englisch', 'zurück']);
    expect(elements(stampPdf(links, meta).pdf).byRole('Link')).toHaveLength(4);
  });

  test('all that is painted is marked, as content or as artifact (7.1-3)', () => {
    expect(readPages(new PdfFile(raw)).some(({ text }) => text.unmarked.length > 0)).toBe(true);
    for (const { text } of readPages(new PdfFile(stampPdf(raw, meta).pdf))) expect(text.unmarked).toEqual([]);
  });

  test('marking changes nothing else in the content', () => {
    const file = new PdfFile(raw);
    const before = readPages(file, (page, resources, fonts) =>
      readWritten(file, page, resources, fonts, withoutSoftHyphens),
    );
    const after = readPages(new PdfFile(stampPdf(raw, meta).pdf));
    const plain = (bytes: Uint8Array): string =>
      Buffer.from(bytes)
        .toString('latin1')
        .replaceAll('/Artifact BMC\n', '')
        .replace(/\nEMC(?=\n|$)/g, '');
    after.forEach(({ content }, index) => {
      expect(plain(content)).toBe(plain(before[index]?.content ?? new Uint8Array()));
    });
  });

  test('bookmarks have the words of the heading, with spaces and without soft hyphens', () => {
    expect(stampPdf(links, meta).content.outline).toEqual(['Eine Überschrift in zwei Zeilen']);
  });

  test('bookmarks have the words of a heading once, also where it was moved to the next page', () => {
    expect(stampPdf(moved, meta).content.outline).toEqual(movedHeads);
  });

  test('cells are numbered by their place in the document', () => {
    const { file, byRole } = elements(stampPdf(raw, meta).pdf);
    const ids = [...byRole('TH'), ...byRole('TD')]
      .map((cell) => file.text(cell.get('ID')))
      .filter(Boolean)
      .sort();
    expect(ids).toEqual(ids.map((_, index) => `e${String(index + 1).padStart(6, '0')}`));
  });
});

test('soft hyphens leave whole words behind, and a hyphen where a line was broken (ISO 32000-1, 14.8.2.2.3)', async () => {
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const word = 'Ver\u00ADwal\u00ADtungs\u00ADver\u00ADfah\u00ADren';
  const { pdf } = await printer.print(documentOf(`<p>${`${word} `.repeat(40)}</p>`), { timeout: 30_000 });
  const { pdf: stamped, content } = stampPdf(pdf ?? new Uint8Array(), meta);
  const text = content.blocks
    .filter(({ role }) => role !== 'Artifact')
    .map((block) => block.text)
    .join(' ');
  const breaks = text.match(/\u00AD/g) ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/\u00AD\p{L}/u);
  expect(
    text
      .replace(/\u00AD\s*/g, '')
      .trim()
      .split(/\s+/),
  ).toEqual(Array(40).fill('Verwaltungsverfahren'));
  // another reader says the same
  expect(await pdfjsText(stamped)).not.toMatch(/\p{L}\u00AD\p{L}/u);
});

test('links to files beside the PDF stay relative', () => {
  const uris = stampPdf(links, meta)
    .content.other.filter(({ kind }) => kind === 'action URI')
    .map(({ value }) => value);
  expect(uris).toEqual(['index.html', 'en/x.html#y']);
});

test('nothing in the packed streams tells about the machine either', () => {
  const text = Buffer.from(stampPdf(raw, meta).pdf).toString('latin1');
  for (const match of text.matchAll(/stream\n/g)) {
    try {
      const plain = inflateSync(Buffer.from(text.slice(match.index + 7), 'latin1')).toString('latin1');
      expect(plain).not.toMatch(/HeadlessChrome|\/tmp\/|briefpress-profile/);
    } catch {
      // no packed stream
    }
  }
});

test('links that would run something are taken out and told', async () => {
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const body =
    '<p><a href="javascript:alert(1)">a</a> <a href="file:///etc/passwd">b</a> <a href="data:text/html,x">c</a> <a href="mailto:x@example.org">d</a></p>';
  const { pdf } = await printer.print(documentOf(body), { timeout: 30_000 });
  const { content, problems } = stampPdf(pdf ?? new Uint8Array(), meta);
  expect(problems).toMatchObject([{ code: 'PAGE501', variant: 'element', severity: 'block' }]);
  expect(content.other.filter(({ kind }) => kind === 'action URI').map(({ value }) => value)).toEqual([
    'mailto:x@example.org',
  ]);
});
