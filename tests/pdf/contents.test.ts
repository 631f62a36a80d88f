import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintDocument } from '../../src/html/page.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { targetPages } from '../../src/pdf/destinations.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { readPdf } from '../../src/pdf/read.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { house as realHouse, render } from '../html/rendered.ts';
import { config } from './fixture.ts';

const report = {
  type: 'report',
  title: 'Wege, Fristen und Kosten',
  shortTitle: 'Wege',
  abstract: 'Ein Bericht über Wege.',
  bibliography: 'quellen.bib',
  acknowledgements: 'Gedankt sei den Kommunen.',
  abbreviations: '{EU: Union}',
  ids: '{doi: 10.5072/example.1}',
};
const paragraph = 'Die Verfahren dauern im Mittel vierzehn Monate, und die Unterschiede sind groß. '.repeat(30);
const chapters = ['Ausgangslage', 'Kosten und Fristen', 'Was zu tun ist'];
/** Stands in the first chapter, leads to the last. */
const reference = '\n\nMehr in @sec:was-zu-tun-ist, siehe @page:kosten-und-fristen.';
const body = chapters
  .map(
    (title, at) =>
      `## ${title}\n\n${`${paragraph}\n\n`.repeat(4)}### Unter ${title}\n\n${paragraph}${at === 0 ? reference : ''}`,
  )
  .join('\n\n');

let browser: OpenBrowser;
let pages: {
  text: string;
  blocks: { page: number; role: string; text: string }[];
  targets: ReadonlyMap<string, number>;
};

beforeAll(async () => {
  browser = await openBrowser(config);
  const printer = await openPrinter(browser, realHouse, { tabs: 1 });
  const page = await render(body, report);
  const { pdf } = await printer.print(page.print, { timeout: 60_000 });
  const stamped = stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft: false });
  const blocks = stamped.content.blocks.map(({ page, role, text }) => ({ page, role, text }));
  pages = { text: blocks.map(({ text }) => text).join('\n'), blocks, targets: targetPages(stamped.pdf) };
});
afterAll(() => browser?.close());

/** How often a document is printed before it is right. */
async function printsOf(
  body: string,
  changes: Record<string, string>,
  change: (doc: PrintDocument) => PrintDocument = (doc) => doc,
): Promise<{ prints: number; pdf: Uint8Array }> {
  let prints = 0;
  const counted: OpenBrowser = {
    ...browser,
    openTab: async () => {
      const tab = await browser.openTab();
      const send = tab.session.send.bind(tab.session) as (method: string, ...rest: unknown[]) => Promise<unknown>;
      const counting = (method: string, ...rest: unknown[]): Promise<unknown> => {
        if (method === 'Page.printToPDF') prints++;
        return send(method, ...rest);
      };
      return Object.assign(tab, { session: Object.assign(tab.session, { send: counting }) });
    },
  };
  const printer = await openPrinter(counted, realHouse, { tabs: 1 });
  const page = await render(body, changes);
  const { pdf } = await printer.print(change(page.print), { timeout: 60_000 });
  await printer.close();
  return { prints, pdf: pdf ?? new Uint8Array() };
}

describe('contents', () => {
  const noted = `${body}[^eins]\n\n[^eins]: Beleg.\n`;

  test.each(['endnotes', 'footnotes', 'margin'])('PRINTS %s %s', async (notes) => {
    expect((await printsOf(noted, { ...report, notes })).prints).toBe(1);
  });

  test.each(['endnotes', 'footnotes', 'margin'])('cost nothing where there are none, with %s', async (notes) => {
    expect((await printsOf(noted.replace(reference, ''), { notes })).prints).toBe(1);
  });

  test.each(['endnotes', 'footnotes', 'margin'])(
    'are right where the layout foretells wrong pages, with %s',
    async (notes) => {
      // taller than a page and divided all the same
      const tall = (doc: PrintDocument): PrintDocument => ({
        ...doc,
        body: doc.body.replace(/<h3/, '<div class="tall"></div><h3'),
        pageStyle: `${doc.pageStyle} .tall { display: flex; height: 2500px }`,
      });
      const { prints, pdf } = await printsOf(noted, { ...report, notes }, tall);
      expect(prints).toBe(2);
      const { blocks } = readPdf(pdf);
      const heads = blocks.filter(({ role }) => /^H[23]$/.test(role));
      for (const title of ['Unter Ausgangslage', ...chapters.slice(1)]) {
        const head = heads.find(({ text }) => text.trim() === title);
        const entry = blocks.find(({ text, page }) => page === 2 && new RegExp(`^${title}\\s*\\d+$`).test(text.trim()));
        expect(entry?.text.trim()).toMatch(new RegExp(`\\D${head?.page}$`));
      }
    },
  );
});

describe('a printed report', () => {
  test('tells in its contents on which page each head stands', () => {
    for (const title of chapters.flatMap((chapter) => [chapter, `Unter ${chapter}`])) {
      const head = pages.blocks.find(({ role, text }) => /^H\d$/.test(role) && text.trim() === title);
      const entry = pages.blocks.find(
        ({ text, page }) => page === 2 && new RegExp(`^${title}\\s*\\d+$`).test(text.trim()),
      );
      expect(head?.page).toBeGreaterThan(2);
      expect(entry?.text.trim().match(/\d+$/)?.[0]).toBe(String(head?.page));
    }
  });

  test('tells at a reference on which page its target stands', () => {
    const startOf = (title: string) =>
      pages.blocks.find(({ role, text }) => role === 'H2' && text.trim() === title)?.page;
    const line = pages.blocks
      .find(({ text }) => text.startsWith('Mehr in'))
      ?.text.replace(/\s+/g, ' ')
      .trim();
    expect(line).toBe(
      `Mehr in Abschnitt „Was zu tun ist“ auf Seite ${startOf('Was zu tun ist')}, siehe Seite ${startOf('Kosten und Fristen')}.`,
    );
  });

  test('begins each chapter on a page of its own, with its title as running head', () => {
    const starts = chapters.map(
      (title) => pages.blocks.find(({ role, text }) => role === 'H2' && text.trim() === title)?.page ?? 0,
    );
    expect(new Set(starts).size).toBe(chapters.length);
    starts.forEach((start, index) => {
      const heads = pages.blocks
        .filter(({ page, role }) => role === 'Artifact' && page === start)
        .map(({ text }) => text);
      expect(heads.join(' ')).toContain(chapters[index]);
      expect(heads.join(' ')).toContain('Wege');
    });
  });

  test('has a cover without running heads and page number', () => {
    const cover = pages.blocks.filter(({ page }) => page === 1);
    expect(cover.find(({ role }) => role === 'H1')?.text.replace(/\s+/g, ' ')).toBe(report.title);
    expect(cover.filter(({ role }) => role === 'Artifact')).toEqual([]);
  });
});

describe.each(['footnotes', 'endnotes', 'margin'])('chapters that begin on right pages, with %s', (notes) => {
  test('stand behind an empty page where they must, and the contents know', async () => {
    const house = { ...realHouse, brand: { ...realHouse.brand, rightChapters: true } };
    const printer = await openPrinter(browser, house, { tabs: 1 });
    const long = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].map(
      (title, at) =>
        `## ${title}\n\n${`${paragraph}[^${at}]\n\n`.repeat(1 + (at % 3) * 2)}Siehe @page:kapitel-ende.\n\n[^${at}]: Beleg ${at}.`,
    );
    const page = await render(
      `${long.join('\n\n')}\n\n## Schluss {#kapitel-ende}\n\nEnde.\n`,
      { ...report, notes },
      {},
      {},
      house,
    );
    const { pdf, problems } = await printer.print(page.print, { timeout: 60_000 });
    await printer.close();
    const stamped = stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft: false });
    expect([...problems, ...stamped.problems]).toEqual([]);
    const { blocks } = stamped.content;
    const heads = blocks.filter(
      ({ role, text }) => role === 'H2' && /^(?:Eins|Zwei|Drei|Vier|Fünf|Schluss|Handlungsempfehlungen)/.test(text),
    );
    expect(heads).toHaveLength(7);
    expect(heads.filter(({ page: number }) => number % 2 === 0)).toEqual([]);
    const entries = blocks.filter(({ page: number }) => number === 2).map(({ text }) => text.trim());
    for (const { page: number, text } of heads)
      expect(entries.join('\n')).toMatch(new RegExp(`${text.trim()}\\s*${number}(?!\\d)`));
    const used = new Set(blocks.map(({ page: number }) => number));
    const empty = Array.from({ length: stamped.content.pages }, (_, at) => at + 1).filter(
      (number) => !used.has(number),
    );
    expect(empty.length).toBeGreaterThan(0);
    for (const number of empty) expect(heads.map(({ page: begins }) => begins)).toContain(number + 1);
    // no two empty pages in a row, and what is referred to is where the text says
    expect(empty.some((number) => empty.includes(number + 1))).toBe(false);
    const end = heads.find(({ text }) => text.startsWith('Schluss'))?.page;
    for (const [, told] of blocks
      .map(({ text }) => text)
      .join('\n')
      .matchAll(/Siehe\s+Seite\s+(\d+)/g))
      expect(told).toBe(String(end));
    const folios = blocks.filter(({ role, text }) => role === 'Artifact' && text.startsWith('Seite'));
    expect(folios.map(({ page: number, text }) => text.startsWith(`Seite ${number} `))).not.toContain(false);
  }, 60_000);
});
