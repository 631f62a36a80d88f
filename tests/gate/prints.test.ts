import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachKind, writeCorpus } from '../../scripts/accessible/corpus.mjs';
import { type Config, resolveConfig } from '../../src/config.ts';
import { newTexts, type PdfText, withOwn } from '../../src/gate/known.ts';
import { loadHouse } from '../../src/html/house.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { openPrinter, type Printer } from '../../src/pdf/printer.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { packetWords } from '../../src/pdf/xmp.ts';
import { prepare } from '../../src/worker.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let root: string;
let config: Config;
let browser: OpenBrowser;
let printer: Printer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'briefpress-prints-'));
  writeCorpus(root);
  config = resolveConfig({ cwd: root, home, jobs: 1 });
  browser = await openBrowser(config);
  printer = await openPrinter(browser, loadHouse(config), { tabs: 1 });
});
afterAll(async () => {
  await printer.close();
  await browser.close();
  rmSync(root, { recursive: true, force: true });
});

/** What the print of a brief says and its page does not: all of it has to be judged once more. */
async function newIn(file: string, source: string, folder: string): Promise<PdfText[]> {
  const task = { file, source, root: folder, config: { ...config, root: folder }, draft: false };
  const { page } = await prepare(task);
  if (page === undefined) throw new Error('no page');
  const { pdf } = await printer.print(page.print, { timeout: 60_000 });
  const { content } = stampPdf(pdf ?? new Uint8Array(), page.pdfMeta);
  return newTexts(content, withOwn(page.known, packetWords));
}

const kinds = eachKind().filter(({ name }) => name.endsWith('de-footnotes'));
const samples = [
  'de/gemischte-wanderungen',
  'de/laenderpakete',
  'de/gemischte-wanderungen-auf-einer-seite',
  'en/mixed-migration',
];

test.each(kinds.map(({ name, text }) => [name, text] as const))(
  '%s: the print says nothing new',
  async (name, text) => {
    expect(await newIn(`briefs/${name}.md`, text, root)).toEqual([]);
  },
);

test.each(samples)('briefs/%s.md: the print says nothing new', async (name) => {
  const file = `briefs/${name}.md`;
  expect(await newIn(file, readFileSync(join(home, file), 'utf8'), home)).toEqual([]);
});
