import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rasterise } from '../../scripts/raster.mjs';
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
const bars =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="160"><rect width="300" height="70" fill="#b5431f"/><rect y="80" width="200" height="70" fill="#0b4f5c"/></svg>';
const red = createCanvas(60, 60);
red.getContext('2d').fillStyle = '#dd2222';
red.getContext('2d').fillRect(0, 0, 60, 60);
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

describe('a proof in grey', () => {
  /** Pixels of a page that are not grey. */
  async function coloured(pdf: Uint8Array, page: number): Promise<{ coloured: number; shades: number }> {
    const [canvas] = await rasterise(pdf, { pages: [page], scale: 0.4 });
    const { data } = canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const shades = new Set<number>();
    let coloured = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 2) coloured++;
      shades.add(red);
    }
    return { coloured, shades: shades.size };
  }

  test('has no colour on any page, drawings and pictures included, and the same words', async () => {
    const printer = await openPrinter(browser, usual, { tabs: 1 });
    const picture =
      ':::figure{src="f.svg" alt="Zwei Balken" source="Eigene"}\nZwei Balken\n:::\n\n:::figure{src="p.png" alt="Ein Bild" source="Eigene"}\nEin Bild\n:::';
    const page = await render(`## Lage\n\n${picture}\n\n${body}`, report, {
      'f.svg': bars,
      'p.png': new Uint8Array(red.toBuffer('image/png')),
    });
    const { pdf = new Uint8Array() } = await printer.print(page.print, { timeout: 60_000 });
    await printer.close();
    const [colour, grey] = [false, true].map((grey) => stampPdf(pdf, { ...page.facts, draft: false, grey }));
    expect(grey?.problems).toEqual([]);
    expect(grey?.content.blocks).toEqual(colour?.content.blocks);
    const pages = Array.from({ length: grey?.content.pages ?? 0 }, (_, at) => at + 1);
    const seen = await Promise.all(
      pages.map(async (page) => ({
        before: await coloured(colour?.pdf ?? new Uint8Array(), page),
        after: await coloured(grey?.pdf ?? new Uint8Array(), page),
      })),
    );
    expect(seen.every(({ before }) => before.coloured > 0)).toBe(true);
    expect(seen.map(({ after }) => after.coloured)).toEqual(pages.map(() => 0));
    // what is there is still there
    expect(seen.every(({ after }) => after.shades > 20)).toBe(true);
  }, 60_000);
});

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
