import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintDocument } from '../../src/html/page.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { readToUnicode } from '../../src/pdf/cmap.ts';
import { readContentStream } from '../../src/pdf/content-stream.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import type { PdfContent } from '../../src/pdf/pdf.ts';
import { openPrinter, type Printer } from '../../src/pdf/printer.ts';
import { readPdf } from '../../src/pdf/read.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { readXmp } from '../../src/pdf/xmp.ts';
import { brief, config, documentOf, house, meta, svg } from './fixture.ts';

let browser: OpenBrowser;
let printer: Printer;

beforeAll(async () => {
  browser = await openBrowser(config);
  printer = await openPrinter(browser, house, { tabs: 1 });
});
afterAll(() => browser?.close());

async function printed(doc: PrintDocument): Promise<Uint8Array> {
  const { pdf } = await printer.print(doc, { timeout: 30_000 });
  return pdf ?? new Uint8Array();
}

async function contentOf(doc: PrintDocument): Promise<PdfContent> {
  return readPdf(stampPdf(await printed(doc), meta).pdf);
}

async function blocksOf(body: string, rest: Partial<PrintDocument> = {}): Promise<string[]> {
  const { blocks } = await contentOf(documentOf(body, rest));
  return blocks.filter(({ text }) => text !== '1 / 1').map(({ role, text }) => `${role}: ${text}`);
}

/** The letters of a text, sorted: what was read, whatever the order and the spaces. */
const letters = (text: string): string => [...text.normalize('NFKC').replace(/[\s\u00AD]/g, '')].sort().join('');

describe('the text of a print', () => {
  test('has the letters another reader finds', async () => {
    for (const doc of [brief, documentOf('<p>Affe, Schiff, fünf, „Zitat“ – 10 % € § ½ … ﬁ</p>')]) {
      const pdf = stampPdf(await printed(doc), meta).pdf;
      const ours = readPdf(pdf)
        .blocks.map(({ text }) => text)
        .join('');
      const loaded = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
      let theirs = '';
      for (let number = 1; number <= loaded.numPages; number++) {
        const { items } = await (await loaded.getPage(number)).getTextContent();
        theirs += items.map((item) => ('str' in item ? item.str : '')).join('');
      }
      await loaded.destroy();
      expect(letters(ours)).toBe(letters(theirs));
    }
  });

  test('comes block by block in reading order, furniture last', async () => {
    const { blocks } = await contentOf(brief);
    const roles = blocks.map(({ role }) => role);
    expect(roles.slice(0, 5)).toEqual(['P', 'H1', 'H2', 'P', 'P']);
    expect(blocks.slice(0, 3).map(({ text }) => text)).toEqual([
      'MSG 2018/03',
      'Gemischte Wanderungen',
      'Worum es geht',
    ]);
    expect(blocks.filter(({ role }) => role === 'TH' || role === 'TD').map(({ text }) => text)).toEqual([
      'Land',
      'Anteil',
      'Nord',
      '12 %',
      'Süd',
      '8 %',
    ]);
    expect(roles.indexOf('Artifact')).toBeGreaterThan(roles.lastIndexOf('P'));
    expect(blocks.filter(({ role }) => role === 'Artifact').map(({ text }) => text)).toContain('Kurztitel');
  });

  test('keeps inline parts of a paragraph in one block, with the spaces that are there and no others', async () => {
    const body =
      '<p>Die <em>Web</em><strong>er</strong>ei, <a href="https://example.org/">hier</a>, m<sup>2</sup> und H<sub>2</sub>O.</p>';
    expect(await blocksOf(body)).toEqual(['P: Die Weberei, hier, m2 und H2O.']);
  });

  test('separates lines, cells and neighbours', async () => {
    const rows = '<table><tr><td>eins</td><td>zwei</td></tr></table><div>drei<br>vier</div><div>fünf</div>';
    expect(await blocksOf(rows)).toEqual(['TD: eins', 'TD: zwei', 'NonStruct: drei\nvier', 'NonStruct: fünf']);
  });

  test('gives a broken word in two lines that a soft hyphen or a hyphen joins', async () => {
    const pageStyle = 'p{width:30mm}';
    const [soft] = await blocksOf('<p>Zuwanderungs\u00ADsteuerungs\u00ADinstrumente</p>', { pageStyle });
    expect(soft?.replace(/[\u00AD\u2010-]\n|\u00AD/g, '')).toBe('P: Zuwanderungssteuerungsinstrumente');
  });

  test('has every block of a paragraph that runs over the page', async () => {
    const { blocks, pages } = await contentOf(documentOf(`<p>${'Wort '.repeat(2000)}Ende</p>`));
    expect(pages).toBeGreaterThan(1);
    const [first] = blocks;
    expect(first?.page).toBe(1);
    expect(first?.text.match(/Wort/g)).toHaveLength(2000);
    expect(first?.text).toMatch(/Ende$/);
  });

  test('has what no structure element holds: generated content, text in pictures, watermarks', async () => {
    const pageStyle = 'p::before{content:"Vorn "} body::after{content:"Wasserzeichen";position:fixed;top:50%}';
    const assets = [svg('a.svg', '<text x="9" y="50">Im Bild</text>')];
    const all = (await blocksOf('<p>Absatz</p><img src="a.svg" alt="">', { pageStyle, assets })).join('\n');
    for (const text of ['Vorn', 'Absatz', 'Wasserzeichen', 'Im Bild']) expect(all).toContain(text);
  });

  test('is not fooled by transparency, rotation, or letters set apart', async () => {
    const pageStyle = '.o{opacity:.5}.r{transform:rotate(90deg);width:40mm;margin:30mm}.l{letter-spacing:.15em}';
    const all = (
      await blocksOf('<p class="o">Halb da</p><p class="r">Quer</p><p class="l">Gesperrt gesetzt</p>', { pageStyle })
    ).join('\n');
    for (const text of ['Halb da', 'Quer', 'Gesperrt gesetzt']) expect(all).toContain(text);
  });

  test('has what is white, tiny, or covered: it can be copied', async () => {
    const pageStyle =
      '.w{color:#fff}.t{font-size:.5pt}.c{position:relative}.c i{position:absolute;inset:0;background:#000}';
    const body = '<p class="w">Weiß</p><p class="t">Winzig</p><p class="c">Verdeckt<i></i></p>';
    const all = (await blocksOf(body, { pageStyle })).join('\n');
    for (const text of ['Weiß', 'Winzig', 'Verdeckt']) expect(all).toContain(text);
  });
});

test('everything else that carries words is read', async () => {
  const content = await contentOf(brief);
  expect(content.outline).toEqual(['Gemischte Wanderungen', 'Worum es geht', 'Was folgt', 'Anmerkungen']);
  const metadata = new Map(content.metadata.map(({ key, value }) => [key, value]));
  expect(metadata.get('Title')).toBe(meta.title);
  expect(metadata.get('Author')).toBe('Ada Beispiel; Bo Muster');
  expect(content.metadata.filter(({ key }) => key === 'dc:creator').map(({ value }) => value)).toEqual(meta.authors);
  expect(content.other).toContainEqual({ kind: 'Alt', value: 'Ein Balken' });
  expect(content.other).toContainEqual({ kind: 'Alt', value: 'Zwei Balken' });
  expect(content.other).toContainEqual({ kind: 'action URI', value: 'https://example.org/bericht' });
  expect(content.other).toContainEqual({ kind: 'annotation Contents', value: 'einem Verweis' });
  expect(content.other).toContainEqual({ kind: 'destination', value: 'fn1' });
});

test('destinations with letters beyond ASCII are read as they were written', async () => {
  const { other } = await contentOf(documentOf('<p id="übergang-für-alle">x <a href="#übergang-für-alle">y</a></p>'));
  expect(other).toContainEqual({ kind: 'destination', value: 'übergang-für-alle' });
});

describe('broken input', () => {
  test('is refused, never read for ever', async () => {
    const pdf = await printed(brief);
    for (const bytes of [new Uint8Array(), Buffer.from('%PDF-1.7'), pdf.subarray(0, 5000), pdf.subarray(5000)]) {
      expect(() => readPdf(bytes)).toThrow();
    }
  });

  test('in a content stream is passed over', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readContentStream(bytes, () => undefined);
        readToUnicode(bytes);
      }),
    );
    const syntax = fc.constantFrom(
      ...'<>[]()/%{} \n12 -.5 R BT ET BDC EMC Tj TJ (a)> <41> <</MCID 1>> [1 2] BI EI'.split(/(?<=.)/),
    );
    fc.assert(
      fc.property(fc.array(syntax, { maxLength: 200 }), (parts) =>
        readContentStream(Buffer.from(parts.join('')), () => undefined),
      ),
    );
  });
});

test('operators come with their operands', () => {
  const seen: unknown[] = [];
  const source =
    'q 1 0 0 -1 .5 +2 cm /Span <</ActualText <FEFF00E4> /MCID 3>> BDC [(a\\(b\\051\\\n) -20 <4142>] TJ % remark\nEMC BI /W 1 ID xEIx EI Q';
  readContentStream(Buffer.from(source, 'latin1'), (operator, operands) => seen.push([operator, operands]));
  expect(seen).toEqual([
    ['q', []],
    ['cm', [1, 0, 0, -1, 0.5, 2]],
    [
      'BDC',
      [
        '/Span',
        new Map<string, unknown>([
          ['ActualText', Uint8Array.of(0xfe, 0xff, 0, 0xe4)],
          ['MCID', 3],
        ]),
      ],
    ],
    ['TJ', [[Uint8Array.from(Buffer.from('a(b)')), -20, Uint8Array.of(0x41, 0x42)]]],
    ['EMC', []],
    ['BI', []],
    ['Q', []],
  ]);
});

test('a ToUnicode map reads characters, ranges, ligatures and astral characters', () => {
  const source =
    '2 beginbfchar <0001> <0041> <0002> <D83DDE00> endbfchar 2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<00660069> <00DF>] endbfrange';
  expect([...readToUnicode(Buffer.from(source))]).toEqual([
    [1, 'A'],
    [2, '😀'],
    [16, 'a'],
    [17, 'b'],
    [18, 'c'],
    [32, 'fi'],
    [33, 'ß'],
  ]);
});

test('XMP is read to the last attribute and comment', () => {
  const packet =
    '<?xpacket?><x:xmpmeta><rdf:RDF><rdf:Description rdf:about="" pdf:Author="A &amp; B"><dc:title><rdf:Alt><rdf:li xml:lang="de">T&#228;tigkeit</rdf:li></rdf:Alt></dc:title><!-- C --></rdf:Description></rdf:RDF></x:xmpmeta>';
  expect(readXmp(packet)).toEqual([
    { key: 'pdf:Author', value: 'A & B' },
    { key: 'dc:title', value: 'Tätigkeit' },
    { key: 'comment', value: 'C' },
  ]);
});

test('a file that is written back unchanged says the same', async () => {
  const pdf = await printed(brief);
  expect(readPdf(new PdfFile(pdf).save())).toEqual(readPdf(pdf));
});
