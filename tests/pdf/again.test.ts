/** What a thread that serves the preview keeps of a print must never be told of another. */
import { deflateSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepReadings } from '../../src/memory.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import { openPrinter, type Printer } from '../../src/pdf/printer.ts';
import { pageRefs } from '../../src/pdf/read.ts';
import { type Stamped, stampPdf } from '../../src/pdf/stamp.ts';
import { Stream, type Value } from '../../src/pdf/values.ts';
import { config, documentOf, house, meta } from './fixture.ts';

let browser: OpenBrowser;
let printer: Printer;
const prints: Uint8Array[] = [];
const told: Stamped[] = [];

/** Three pages, of which the words of one are others each time; the last has a font more. */
const bodies = [
  ['Eins', 'Zwei', 'Drei'],
  ['Eins', 'Vier \u00ADund fünf', 'Drei'],
  ['Sechs', 'Vier \u00ADund fünf', 'Drei'],
  ['Eins', 'Zwei', '<em>Drei</em>'],
].map((words) => words.map((each) => `<p>${each}</p>`).join(''));

beforeAll(async () => {
  browser = await openBrowser(config);
  printer = await openPrinter(browser, house, { tabs: 1 });
  for (const body of bodies)
    prints.push(
      (await printer.print(documentOf(body, { pageStyle: 'p{break-after:page}' }), { timeout: 30_000 })).pdf ??
        new Uint8Array(),
    );
  prints.push(withLetter(prints[0] ?? new Uint8Array(), 'Z', 'Q'));
  // once as a build reads them: from here on this thread keeps what it reads
  for (const pdf of prints) told.push(stampPdf(pdf, meta));
  keepReadings();
}, 60_000);
afterAll(async () => {
  await printer?.close();
  await browser?.close();
});

/** The same print, whose fonts call one letter another. */
function withLetter(pdf: Uint8Array, from: string, to: string): Uint8Array {
  const file = new PdfFile(pdf);
  const hex = (letter: string) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const [page] = pageRefs(file);
  const resources = file.dict(file.dict(page)?.get('Resources'));
  for (const value of (file.dict(resources?.get('Font')) ?? new Map<string, Value>()).values()) {
    const stream = file.resolve(file.dict(value)?.get('ToUnicode'));
    if (!(stream instanceof Stream)) continue;
    const map = inflateSync(stream.raw)
      .toString('latin1')
      .replaceAll(`<${hex(from)}>`, `<${hex(to)}>`);
    const ref = file.add(new Stream(new Map([['Filter', '/FlateDecode']]), deflateSync(Buffer.from(map, 'latin1'))));
    file.dict(value)?.set('ToUnicode', ref);
    for (const number of file.numbers()) {
      const each = file.ref(number);
      if (file.dict(each) === file.dict(value)) file.touch(each);
    }
  }
  return file.save();
}

test('a print that was seen before, or in part, gives the bytes and words it gives a build', () => {
  const words = told.map(({ content }) => content.blocks.map(({ text }) => text).join(' '));
  expect(words[4]).toBe(words[0]?.replaceAll('Z', 'Q'));
  expect(words[4]).not.toBe(words[0]);
  for (const order of [
    [0, 1, 2, 3, 4],
    [4, 0, 4, 3, 2, 1, 0, 0],
  ])
    for (const at of order) {
      const again = stampPdf(prints[at] ?? new Uint8Array(), meta);
      expect(again.content).toEqual(told[at]?.content);
      expect(again.problems).toEqual(told[at]?.problems);
      expect(Buffer.compare(again.pdf, told[at]?.pdf ?? new Uint8Array())).toBe(0);
    }
});
