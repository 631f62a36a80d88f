import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { catalogOf } from '../../src/pdf/read.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { allElements } from '../../src/pdf/structure.ts';
import { house, render } from '../html/rendered.ts';
import { config } from './fixture.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(config);
});
afterAll(() => browser?.close());

test('words in another language say so in the tag tree', async () => {
  const page = await render('Ein :lang[one-stop shop]{en} und ein :lang[guichet unique]{lang=fr} helfen.');
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const { pdf } = await printer.print(page.print, { timeout: 30_000 });
  const file = new PdfFile(stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft: false }).pdf);
  const root = file.dict(catalogOf(file).get('StructTreeRoot')) ?? new Map();
  const spoken = allElements(file, root).flatMap(({ dict }) => {
    const lang = file.text(dict.get('Lang'));
    return lang === undefined ? [] : [`${file.name(dict.get('S'))} ${lang}`];
  });
  expect(spoken).toEqual(['Document de', 'Span en', 'Span fr']);
});
