import { expect, test } from 'vitest';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { render } from '../html/rendered.ts';
import { pagesOf } from './noted.ts';
import { usePrinter } from './printing.ts';

const open = usePrinter();

type Items = Awaited<ReturnType<typeof pagesOf>>[number];

async function print(body: string, changes: Record<string, string> = {}, files: Record<string, string> = {}) {
  const page = await render(body, changes, files);
  const { pdf, problems } = await open.printer.print(page.print, { timeout: 60_000 });
  const stamped = stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft: false });
  expect([...problems, ...stamped.problems]).toEqual([]);
  return { pages: await pagesOf(stamped.pdf), blocks: stamped.content.blocks };
}

/** What begins with these words, on whatever page. */
function at(pages: readonly Items[], words: string): Items[number] {
  const found = pages.flat().find(({ text }) => text.startsWith(words));
  if (found === undefined) throw new Error(`no ${words}`);
  return found;
}

/** pt from the left: the text begins behind the margin column, 22 + 38 + 6 mm. */
const text = (66 / 25.4) * 72;
const report = {
  type: 'report',
  abstract: 'Kurz.',
  acknowledgements: 'Dank.',
  abbreviations: '{EU: Europäische Union, ECOWAS: Wirtschaftsgemeinschaft der Staaten}',
  bibliography: 'refs.bib',
  ids: '{doi: 10.5072/a}',
};
const files = { 'refs.bib': '@book{a, title={A}, year={2016}, author={Adler, Ruth}}' };

test('horizons of recommendations stand below the addressee, wherever they are written', async () => {
  const recommendations =
    '[{addressee: bund, text: Mehr tun., horizon: short}, {addressee: eu, text: Eines., horizon: short}, {addressee: eu, text: Anderes., horizon: long}]';
  const { pages } = await print(':::recommendation{addressee="laender" horizon="medium"}\nOrdnen.\n:::\n', {
    recommendations,
  });
  expect(at(pages, 'mittelfristig').x).toBeLessThan(text - 20);
  const short = pages.flat().filter(({ text: words }) => words.startsWith('kurzfristig'));
  expect(short[0]?.x).toBeLessThan(text - 20);
  // two horizons of one addressee stand behind their sentences
  expect(short[1]?.x).toBeGreaterThan(text);
  expect(at(pages, 'langfristig').x).toBeGreaterThan(text);
});

test.each(['one-pager', 'press-release'])(
  'a draft of a %s without findings has as many pages as its publication',
  async (type) => {
    const contact = '{name: Redaktion, email: post@example.org}';
    const fields = {
      type,
      parent: 'b.md',
      contact,
      link: 'https://example.org/b',
      boilerplate: 'Haus.',
      embargo: 'none',
    };
    const pagesIn = async (body: string, draft: boolean): Promise<number> => {
      const page = await render(body, fields, { 'b.md': '---\ntitle: B\n---\n' }, { draft });
      const { pdf } = await open.printer.print(page.print, { timeout: 60_000 });
      const stamped = stampPdf(pdf ?? new Uint8Array(), { ...page.facts, draft });
      const words = stamped.content.blocks.map(({ text }) => text).join(' ');
      expect(words.includes('Entwurf, nicht zur Veröffentlichung')).toBe(draft);
      return stamped.content.pages;
    };
    const paragraph =
      'Zwischen Antrag und Bescheid vergehen im Mittel vierzehn Monate, und die Unterschiede sind groß.\n\n';
    const counts = new Set<number>();
    // from half empty over just full to overfull
    for (const length of [1, 4, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24]) {
      const [published, drafted] = [
        await pagesIn(paragraph.repeat(length), false),
        await pagesIn(paragraph.repeat(length), true),
      ];
      expect([length, drafted]).toEqual([length, published]);
      counts.add(published);
    }
    expect(counts).toEqual(new Set([1, 2]));
  },
  120_000,
);

test('what abbreviations stand for begins on one line', async () => {
  const { pages, blocks } = await print('## Eins\n\nText.\n\n## Zwei\n\nText.\n', report, files);
  expect(at(pages, 'Europäische').x).toBeCloseTo(at(pages, 'Wirtschaftsgemeinschaft').x, 0);
  expect(blocks.map((block) => block.text)).toContain('ECOWAS Wirtschaftsgemeinschaft der Staaten');
});

test('dots lead to the page from the last word, also of a title of two lines', async () => {
  const long = 'Eine Überschrift von so vielen Worten, dass sie im Verzeichnis in eine zweite Zeile läuft';
  const { pages } = await print(`## ${long}\n\nText.\n\n## Kurz\n\nText.\n`, report, files);
  const items = pages[1] ?? [];
  const numbers = items.filter(({ text: words, x }) => /^\d+$/.test(words) && x > 500);
  const last = items.filter(({ text: words }) => /läuft$/.test(words.trim()))[0];
  expect(last?.y).toBeLessThan(at([items], 'Eine').y - 10);
  expect(numbers.map(({ y }) => Math.round(y))).toContain(Math.round(last?.y ?? 0));
});

test('words of a table begin apart from the figures before them', async () => {
  const columns = 9;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const figures = Array.from({ length: columns - 1 }, (_, n) => `${n + 1}${n + 1}.345`);
  const body = `${row([...Array.from({ length: columns - 1 }, (_, n) => `Jahr ${n}`), 'Anmerkung'])}\n${row(Array.from({ length: columns }, () => '---'))}\n${row([...figures, 'Personal'])}\n`;
  const { pages } = await print(`:::table[Zahlen]{source="Eigene"}\n${body}:::\n`);
  const figure = at(pages, '88.345');
  expect(at(pages, 'Personal').x - figure.end).toBeGreaterThan(8);
});

test('names that fill a line leave the date none that begins with a dot', async () => {
  const people = ['Ada Brückner-Hollenbeck', 'Bea Lindenthal-Osterkamp', 'Cem Okonta-Reimersdorf', 'Dora Seeberg-Amani']
    .map((name, n) => {
      const [given, family] = name.split(' ');
      return `{id: p${n}, name: {given: ${given}, family: ${family}}, role: author, bio: "${name} (fiktiv) schreibt."}`;
    })
    .join(', ');
  const { pages } = await print('Text.\n', { people: `[${people}]` });
  const lines = new Map<number, Items>();
  for (const item of pages[0] ?? []) lines.set(Math.round(item.y), [...(lines.get(Math.round(item.y)) ?? []), item]);
  const starts = [...lines.values()].map((line) => line.sort((a, b) => a.x - b.x)[0]?.text ?? '');
  expect(starts.filter((word) => word.startsWith('·'))).toEqual([]);
});
