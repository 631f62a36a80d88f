import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rasterise } from '../../scripts/raster.mjs';
import { type House, loadHouse } from '../../src/html/house.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { type Stamped, stampPdf } from '../../src/pdf/stamp.ts';
import { frontmatter, house, render, renderSource } from '../html/rendered.ts';
import { config } from './fixture.ts';
import { pagesOf, Writer } from './noted.ts';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'briefpress-paper-'));
let browser: OpenBrowser;
let small: House;
beforeAll(async () => {
  browser = await openBrowser(config);
  const brand = readFileSync(join(root, '_brand.yml'), 'utf8')
    .replace(/page: \{.*\}/, 'page: { size: A5, top: 18mm, right: 14mm, bottom: 20mm, left: 14mm }')
    .replace(/margin-column: \{.*\}/, 'margin-column: { width: 24mm, gap: 4mm }');
  writeFileSync(join(folder, '_brand.yml'), brand);
  small = loadHouse({ root: folder, home: root });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Printed extends Stamped {
  /** code and variant of every finding of the print */
  readonly told: readonly string[];
}

async function print(
  own: House,
  body: string,
  changes: Record<string, string> = {},
  files: Record<string, string> = {},
): Promise<Printed> {
  const printer = await openPrinter(browser, own, { tabs: 1 });
  const page = await render(body, changes, files, {}, own);
  const { pdf, problems } = await printer.print(page.print, { timeout: 60_000 });
  await printer.close();
  const stamped = stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft: false });
  return { ...stamped, told: [...problems, ...stamped.problems].map(({ code, variant }) => `${code} ${variant}`) };
}

const report = { type: 'report', bibliography: 'refs.bib' };
const files = { 'refs.bib': '@book{a, title={A}, year={2016}, author={Adler, Ruth}}' };
const clauses = (count: number): string =>
  Array.from({ length: count }, (_, at) => `die Zuständigkeiten des Jahres ${2000 + at} ordnen`).join(' und ');

test('a title of forty words leaves a small cover its edges, and the pages behind it their margins', async () => {
  const title = `Warum Bund, Länder und Kommunen ${clauses(7)}`;
  const { pdf, told } = await print(small, '## Eins\n\nText.\n\n## Zwei\n\nText.\n', { ...report, title }, files);
  expect(told).toEqual([]);
  const [cover = [], contents = []] = await pagesOf(pdf);
  const words = cover.map(({ text }) => text).join(' ');
  expect(words).toContain('Jahres 2006');
  expect(words).toContain('Migration Strategy Group');
  const head = contents.find(({ text }) => text.startsWith('Inhalt'));
  // 14 mm from the left, 18 mm from the top, in pt
  expect(head?.x).toBeGreaterThan(39);
  expect(head?.y).toBeLessThan(595 - 51);
}, 60_000);

test('what has no room on a cover is found', async () => {
  const { told } = await print(small, '## Ein Abschnitt\n\nText.\n', { ...report, title: clauses(40) }, files);
  expect(told).toContain('PAGE504 cover');
}, 60_000);

test.each(['title', 'subtitle'])(
  'what has no room on a cover is told at its %s',
  async (key) => {
    const whole = {
      abstract: 'Eins.',
      acknowledgements: 'Dank.',
      abbreviations: '{EU: Union}',
      ids: '{doi: 10.5555/a}',
    };
    const fields = { ...report, ...whole, subtitle: 'Ein Untertitel', [key]: clauses(60) };
    const source = `${frontmatter(fields)}## Ein Abschnitt\n\nText.\n`;
    const printer = await openPrinter(browser, small, { tabs: 1 });
    const { problems } = await printer.print((await renderSource(source, files, {}, small)).print, { timeout: 60_000 });
    await printer.close();
    const found = problems.find(({ variant }) => variant === 'cover');
    expect(source.slice(found?.at?.start, found?.at?.end)).toBe(clauses(60));
  },
  60_000,
);

test('a matrix of options with six columns has room on A5', async () => {
  const levels = ['Bundesregierung', 'Partnerländer', 'Landesregierungen', 'Europäische Union', 'Kommunen'];
  const actor = 'Handwerkskammern und Bundesagentur';
  const rows = levels.map((level) => `Verfahren,${level},${actor},Zuständigkeiten vereinheitlichen`).join('\n');
  const csv = { 'o.csv': `option,level,actor,text\n${rows}\n` };
  const { told } = await print(small, ':::options{src="o.csv" source="Eigene"}\nWer handelt\n:::\n', {}, csv);
  expect(told).toEqual([]);
}, 60_000);

test('a table wider than its frame is found where it stands', async () => {
  const cells = Array.from({ length: 8 }, (_, at) => `Unteilbar/${at}/${'x'.repeat(18)}`);
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const body = `${line(cells)}\n${line(cells.map(() => '---'))}\n${line(cells)}\n`;
  const printer = await openPrinter(browser, house, { tabs: 1 });
  const { problems } = await printer.print((await render(body)).print, { timeout: 60_000 });
  await printer.close();
  const [found] = problems;
  expect(found).toMatchObject({ code: 'PAGE504', variant: 'wide' });
  expect(found?.at?.end).toBeGreaterThan(found?.at?.start ?? 0);
}, 60_000);

/** pt that each page but the last leaves empty above its foot (28 mm). */
const rests = async (pdf: Uint8Array): Promise<number[]> =>
  (await pagesOf(pdf)).slice(0, -1).map((items) => Math.min(...items.map(({ y }) => y).filter((y) => y > 75)) - 79);

test('text goes on before a box that has no room, and a box that nothing can go before is divided', async () => {
  for (const lead of [300, 330, 360, 390]) {
    const writer = new Writer();
    const [box, prose] = [`:::box[Kasten]\n${writer.prose(190)}.\n:::`, () => `${writer.prose(60)}.`];
    const passed = await print(house, [`${writer.prose(lead)}.`, box, prose(), prose(), prose(), prose()].join('\n\n'));
    const divided = await print(house, [`${writer.prose(lead)}.`, box, '## Kosten', prose(), prose()].join('\n\n'));
    expect(passed.told).toEqual([]);
    expect(divided.told).toEqual([]);
    // a page is 694 pt high
    for (const rest of await rests(passed.pdf)) expect(rest).toBeLessThan(694 / 8 + 50);
    for (const rest of await rests(divided.pdf)) expect(rest).toBeLessThan(694 / 4 + 50);
    const order = divided.content.blocks.map(({ text }) => text);
    const [boxAt, headAt] = [/^Box/, /^Kosten/].map((start) => order.findIndex((text) => start.test(text)));
    expect(boxAt).toBeLessThan(headAt ?? 0);
  }
}, 120_000);

test('the rule beside a quotation that goes on ends above the notes', async () => {
  const writer = new Writer();
  const blocks = [`${writer.prose(70)} ${writer.call(60)}.`];
  const quoted = Array.from({ length: 6 }, () => `> ${writer.prose(60)}.`).join('\n>\n');
  const { pdf, told } = await print(house, writer.text([...blocks, quoted]), { notes: 'footnotes' });
  expect(told).toEqual([]);
  const pages = await pagesOf(pdf);
  const at = pages.findIndex((items) => items.some(({ text }) => text.includes('Beleg')));
  const note = pages[at]?.find(({ text }) => text.includes('Beleg'));
  const [canvas] = await rasterise(pdf, { pages: [at + 1], scale: 2 });
  const context = canvas?.getContext('2d');
  // the rule stands where the text of notes begins: 66 mm from the left
  const inked = (from: number, to: number): number => {
    const [x, width, height] = [Math.floor((66 / 25.4) * 72 * 2) - 1, 3, Math.round((from - to) * 2)];
    const { data } = context?.getImageData(x, Math.round((842 - from) * 2), width, height) ?? { data: [] };
    let rows = 0;
    for (let row = 0; row < height; row++) {
      const line = Array.from({ length: width }, (_, column) => data[(row * width + column) * 4] ?? 255);
      if (line.some((value) => value < 245)) rows += 1;
    }
    return rows / height;
  };
  const y = note?.y ?? 0;
  expect(inked(y + 120, y + 60)).toBeGreaterThan(0.9);
  // between the rule above the notes and the first of them
  expect(inked(y + 12, y + 8)).toBe(0);
}, 60_000);
