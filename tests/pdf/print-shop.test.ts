import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadHouse } from '../../src/html/house.ts';
import type { PrintShop } from '../../src/html/page.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { PdfFile } from '../../src/pdf/file.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { readPages } from '../../src/pdf/read.ts';
import { type Stamped, stampPdf } from '../../src/pdf/stamp.ts';
import { render, house as usual } from '../html/rendered.ts';
import { config } from './fixture.ts';

const root = process.cwd();
const shop = loadHouse({ root, home: root, printShop: true });
const report = {
  type: 'report',
  abstract: 'Ein Bericht.',
  bibliography: 'q.bib',
  acknowledgements: 'Gedankt sei den Kommunen.',
  abbreviations: '{EU: Union}',
  ids: '{doi: 10.5072/example.1}',
};
const body = `## Lage\n\n${'Die Verfahren dauern im Mittel vierzehn Monate. '.repeat(90)}\n\n## Kosten\n\nText.\n`;
const mm = 72 / 25.4;

let browser: OpenBrowser;
const made: Record<'usual' | 'shop', { stamped: Stamped; file: PdfFile }> = {} as never;
beforeAll(async () => {
  browser = await openBrowser(config);
  const page = await render(body, report);
  for (const [name, house] of Object.entries({ usual, shop })) {
    const printer = await openPrinter(browser, house, { tabs: 1 });
    const { pdf } = await printer.print(page.print, { timeout: 60_000 });
    const { printShop } = house as { printShop?: PrintShop };
    const meta = { ...page.facts, draft: false, ...(printShop === undefined ? {} : { printShop }) };
    const stamped = stampPdf(pdf ?? new Uint8Array(), meta);
    made[name as 'usual' | 'shop'] = { stamped, file: new PdfFile(stamped.pdf) };
    await printer.close();
  }
});
afterAll(() => browser?.close());

function boxes(file: PdfFile, key: string): number[][] {
  return readPages(file).map(({ dict }) => file.array(dict.get(key)).map((side) => file.number(side) ?? Number.NaN));
}

describe('a print for a print shop', () => {
  test('says where pages are cut and how far colour goes beyond', () => {
    const { file } = made.shop;
    const sheets = boxes(file, 'MediaBox');
    const trims = boxes(file, 'TrimBox');
    const bleeds = boxes(file, 'BleedBox');
    sheets.forEach(([, , width = 0, height = 0], page) => {
      expect(Math.abs(width - 230 * mm)).toBeLessThan(0.5);
      expect(Math.abs(height - 317 * mm)).toBeLessThan(0.5);
      const [left = 0, bottom = 0, right = 0, top = 0] = trims[page] ?? [];
      expect(
        [left, bottom, width - right, height - top].map((side) => side / mm).map((side) => Math.round(side)),
      ).toEqual([10, 10, 10, 10]);
      const [bleedLeft = 0] = bleeds[page] ?? [];
      expect((left - bleedLeft) / mm).toBeCloseTo(3, 2);
    });
    expect(boxes(made.usual.file, 'TrimBox').flat()).toEqual([]);
  });

  test('has the same words on the same pages, and is as accessible', () => {
    const words = ({ stamped }: (typeof made)['shop']) =>
      stamped.content.blocks.map(({ page, role, text }) => `${page} ${role} ${text}`);
    expect(words(made.shop)).toEqual(words(made.usual));
    expect(made.shop.stamped.problems).toEqual([]);
  });

  test('has marks at every corner, none of them on what is printed', () => {
    const { file } = made.shop;
    const bleeds = boxes(file, 'BleedBox');
    readPages(file).forEach(({ content }, page) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = bleeds[page] ?? [];
      const drawn = Buffer.from(content).toString('latin1').split('/Artifact BMC').at(-1) ?? '';
      const lines = [...drawn.matchAll(/^([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S$/gm)].map((match) =>
        match.slice(1).map(Number),
      );
      expect(lines).toHaveLength(8);
      for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
        const outside =
          Math.max(x1, x2) <= left + 0.01 ||
          Math.min(x1, x2) >= right - 0.01 ||
          Math.max(y1, y2) <= bottom + 0.01 ||
          Math.min(y1, y2) >= top - 0.01;
        expect(outside).toBe(true);
      }
    });
  });
});
