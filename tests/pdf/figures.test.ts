import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { firstHole } from '../../src/pdf/notes/holes.ts';
import type { Unit } from '../../src/pdf/notes/measured.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { type Stamped, stampPdf } from '../../src/pdf/stamp.ts';
import { house, render } from '../html/rendered.ts';
import { config } from './fixture.ts';
import { pagesOf, Writer } from './noted.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(config);
});
afterAll(() => browser?.close());

const drawing = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#0b4f5c"/></svg>`;
const files = { 'low.svg': drawing(600, 180), 'square.svg': drawing(500, 500), 'tower.svg': drawing(300, 900) };

async function print(body: string, notes: string): Promise<Stamped> {
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const page = await render(body, { notes }, files);
  const { pdf, problems } = await printer.print(page.print, { timeout: 60_000 });
  await printer.close();
  const stamped = stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft: false });
  expect([...problems, ...stamped.problems]).toEqual([]);
  return stamped;
}

const figure = (file: string, title: string): string =>
  `:::figure{src="${file}" alt="Fläche" source="Eigene"}\n${title}\n:::`;

/** pt between the last line of each page but the last and the foot of the text: 28 mm from the edge. */
async function restOfPages(pdf: Uint8Array): Promise<number[]> {
  return (await pagesOf(pdf))
    .slice(0, -1)
    .map((items) => Math.min(...items.map(({ y }) => y).filter((y) => y > 75)) - 79);
}

describe.each(['endnotes', 'footnotes'])('figures between paragraphs, with %s', (notes) => {
  test.each([1, 2, 3, 4, 5, 6])(
    'leave no hole before them, and keep their order (%i)',
    async (lead) => {
      const writer = new Writer();
      const blocks = Array.from({ length: lead }, () => `${writer.prose(45)}.`);
      for (const [at, file] of ['square.svg', 'tower.svg', 'low.svg', 'square.svg', 'square.svg'].entries()) {
        blocks.push(figure(file, `Bild ${at}`));
        for (let n = 0; n < 4; n++) blocks.push(`${writer.prose(50)} ${n === 1 ? writer.call(9) : ''}.`);
      }
      const { pdf, content } = await print(writer.text(blocks), notes);
      // an eighth of a page, and three lines that may not stand alone
      for (const rest of await restOfPages(pdf)) expect(rest).toBeLessThan(694 / 8 + 44);
      const captions = content.blocks
        .flatMap(({ text }) => [...text.matchAll(/Abbildung\s(\d) +Bild/g)])
        .map(([, n]) => Number(n));
      expect(captions).toEqual([1, 2, 3, 4, 5]);
    },
    60_000,
  );
});

test('a figure never leaves its section', async () => {
  const writer = new Writer();
  const body = `${writer.prose(330)}.\n\n${figure('square.svg', 'Bild')}\n\n## Kosten\n\n${writer.prose(200)}.\n`;
  const { content } = await print(body, 'endnotes');
  const caption = content.blocks.findIndex(({ text }) => text.includes('Bild'));
  expect(caption).toBeGreaterThan(0);
  expect(caption).toBeLessThan(
    content.blocks.findIndex(({ role, text }) => role === 'H2' && text.startsWith('Kosten')),
  );
}, 60_000);

test('what is higher than a page leaves room for text', async () => {
  const writer = new Writer();
  const body = `${writer.prose(300)}.\n\n${figure('tower.svg', 'Turm')}\n\n${writer.prose(300)}.\n\n${writer.prose(200)}.\n`;
  const { blocks } = (await print(body, 'endnotes')).content;
  const page = blocks.find(({ text }) => text.includes('Turm'))?.page;
  const text = blocks.filter((block) => block.page === page && block.role === 'P').map((block) => block.text);
  expect(text.join(' ').length).toBeGreaterThan(400);
}, 60_000);

test('a table leaves no row alone', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `| Zeile${at} | ${at} |`).join('\n');
  const table = `:::table{source="Eigene"}\nZahlen\n\n| A | B |\n|---|---|\n${rows(60)}\n:::`;
  const writer = new Writer();
  for (let lines = 0; lines < 6; lines++) {
    const { pdf } = await print(
      `${writer.prose(300)}.\n\n${`${writer.prose(3)}.\n\n`.repeat(lines)}${table}\n`,
      'endnotes',
    );
    for (const items of await pagesOf(pdf)) {
      const count = items.filter(({ text }) => /Zeile\d/.test(text)).length;
      expect(count).not.toBe(1);
    }
  }
}, 120_000);

describe('near the foot of a page', () => {
  /** Pages of a text that begins so many lines below the head. */
  async function below(lines: number, html: string): Promise<string[]> {
    const printer = await openPrinter(browser, house, { tabs: 1 });
    const body = `<article><div class="text"><p>${'<br>'.repeat(lines)}Anfang</p>${html}</div></article>`;
    const doc = { lang: 'de', title: 'Probe', bodyClass: 'policy-brief', pageStyle: '', assets: [], body };
    const { pdf } = await printer.print(doc, { timeout: 60_000 });
    await printer.close();
    return (await pagesOf(pdf ?? new Uint8Array())).map((items) => items.map(({ text }) => text).join(' '));
  }

  test.each([36, 37, 38, 39, 40, 41])('no head of a table stands without two rows (%i)', async (lines) => {
    const rows = Array.from({ length: 20 }, (_, at) => `<tr><td>Zeile${at}</td><td>${at}</td></tr>`).join('');
    const head = '<caption>Zahlen</caption><thead><tr><th>A</th><th>B</th></tr></thead>';
    const pages = await below(lines, `<div class="table"><table>${head}<tbody>${rows}</tbody></table></div>`);
    const first = pages.find((page) => page.includes('Zahlen'));
    expect(first).toContain('Zeile1 ');
  });

  test.each([41, 42, 43, 44])('a note in the margin stands where its paragraph begins (%i)', async (lines) => {
    const note = '<span class="margin-note">Randnotiz von drei Zeilen, die in der Spalte daneben Platz braucht.</span>';
    const pages = await below(lines, `<p>${note}Hierher ${'gehört sie und braucht viele Worte '.repeat(12)}</p>`);
    const first = pages.find((page) => page.includes('Hierher'));
    expect(first).toContain('Randnotiz');
  });
});

describe('the first page that ends early', () => {
  /** Lines of 10 px; `tall` ones are 60 px. */
  const units = (count: number, tall: number, free = true): Unit[] => {
    let top = 0;
    return Array.from({ length: count }, (_, at) => {
      const height = at === tall ? 60 : 10;
      const unit = {
        top,
        first: top,
        bottom: top + height,
        end: top + height,
        extraTop: 0,
        extraBottom: 0,
        drawn: false,
        forced: false,
        calls: [],
      };
      top += height;
      return { ...unit, free: at === tall ? free : true };
    });
  };

  test('is found with what it has room for and what would be needed', () => {
    const hole = firstHole({ units: units(20, 6), notes: [], targets: {} }, 100, new Set());
    expect(hole).toEqual({ units: [{ unit: 6, need: 60 }], room: 40, height: 100 });
    expect(firstHole({ units: units(20, 6), notes: [], targets: {} }, 100, new Set([6]))).toBeUndefined();
    expect(firstHole({ units: units(20, 1), notes: [], targets: {} }, 100, new Set())).toBeUndefined();
  });

  test('takes a head and what it belongs to together', () => {
    const hole = firstHole({ units: units(20, 6, false), notes: [], targets: {} }, 100, new Set());
    expect(hole).toEqual({
      units: [
        { unit: 5, need: 10 },
        { unit: 6, need: 70 },
      ],
      room: 50,
      height: 100,
    });
  });
});
