import { expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { House } from '../../src/html/house.ts';
import { renderPage } from '../../src/html/render.ts';
import { frontmatter, house, render, templates, words } from './rendered.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>';
const figure = (title: string) => `:::figure{src="a.svg" alt="Ein Kasten" source="Eigene"}\n${title}\n:::\n\n`;
const table = (title: string) => `Tabelle: ${title}\n\n| a |\n|---|\n| b |\n\n`;
const report = {
  type: 'report',
  abstract: 'Worum es geht.',
  acknowledgements: 'Gedankt sei den Kommunen.',
  abbreviations: '{EU: Union}',
  ids: '{doi: 10.5072/example.1}',
};
const lists = (html: string) =>
  [...html.matchAll(/<nav class="contents floats"[^>]*>(.*?)<\/nav>/gs)].map(([, inner = '']) => words(inner).trim());

test('a report lists its figures and tables in print, with places for their pages', async () => {
  const body = `## A\n\n${figure('Erste "Lage"')}${table('Zahlen[^1]')}## B\n\n${figure('Zweite')}${table('')}[^1]: N.`;
  const page = await render(body, report, { 'a.svg': svg });
  expect(lists(page.print.body)).toEqual([
    'Abbildungen Abbildung 1 Erste „Lage“ Abbildung 2 Zweite',
    'Tabellen Tabelle 1 Zahlen Tabelle 2',
  ]);
  expect(page.print.body).toContain('<a href="#abbildung-2"><span class="entry-number">Abbildung\u00a02</span>');
  expect(lists(page.web)).toEqual([]);
});

test('a report explains its abbreviations before its text in print, behind it on the web, and once', async () => {
  const { print, web } = await render('## Lage\n\nDie EU zahlt.\n', { ...report, bibliography: 'a.bib' });
  expect(words(print.body)).toMatch(/EU Union.*Die EU zahlt/s);
  expect(words(web)).toMatch(/Die EU zahlt.*EU Union/s);
  for (const html of [print.body, web]) expect(words(html).split('EU Union')).toHaveLength(2);
});

test('one is no list, and other types have none', async () => {
  expect(lists((await render(figure('A') + table('B'), report, { 'a.svg': svg })).print.body)).toEqual([]);
  expect(lists((await render(figure('A') + figure('B'), {}, { 'a.svg': svg })).print.body)).toEqual([]);
});

/** The print of a house that differs in its settings alone. */
function printOf(settings: Partial<House['brand']>, chapter = 'Lage') {
  const source = `${frontmatter(report)}## ${chapter}\n\nDer Unterschied wächst.\n`;
  const defaults = { lang: 'de', type: 'report' } as const;
  const brief = parseBrief({ file: 'a.md', source, defaults, limits: defaultLimits });
  const options = {
    templates,
    draft: false,
    limits: defaultLimits,
    readFile: () => ({ ok: false, reason: 'missing' }),
    slugOf: () => undefined,
  };
  return renderPage(brief, { ...house, brand: { ...house.brand, ...settings } }, options as never);
}

test('facing pages have the short title on the left, the chapter on the right, folios outside, and a first page without heads', async () => {
  const { pageStyle } = (await printOf({ facing: true })).print;
  expect(pageStyle).toMatch(
    /@page:left\{@top-left\{content:"Wege in den Beruf"\}@bottom-left\{content:"Seite " counter\(page\)/,
  );
  expect(pageStyle).toMatch(/@page:right\{.*@bottom-right\{content:"Seite " counter\(page\)/);
  expect(pageStyle).toContain('@page chapter-1:right{@top-right{content:"Lage"}}');
  expect(pageStyle).toContain('@page:first{@top-left{content:none}@top-right{content:none}}');
  expect((await printOf({})).print.pageStyle).not.toMatch(/:left|:right/);
});

test('a running head is cut to the line it has, between words', async () => {
  const long =
    'Wie die Verfahren in den Ländern und Kommunen beschleunigt werden, ohne dass jemand seine Rechte verliert, und wer das alles prüft und bezahlt';
  const heads = async (settings: Partial<House['brand']>, title = long) => {
    const { pageStyle } = (await printOf(settings, title)).print;
    return /@page chapter-1(?::right)?\{@top-right\{content:"([^"]*)"/.exec(pageStyle)?.[1];
  };
  const a4 = await heads({});
  expect(a4).toMatch(/^Wie die Verfahren .* …$/);
  const a5 = await heads({ page: { size: 'A5', top: '16mm', right: '12mm', bottom: '20mm', left: '14mm' } });
  expect(a5?.length).toBeLessThan(a4?.length ?? 0);
  expect(a5).toMatch(/^Wie die Verfahren [^-]* …$/);
  // each of facing pages has a line of its own
  expect((await heads({ facing: true }))?.length).toBeGreaterThan(a4?.length ?? 0);
  expect(await heads({}, 'Verfahrensbeschleunigungs'.repeat(8))).toMatch(/^(?:Verfahrensbeschleunigungs)+.*…$/);
  expect(await heads({}, 'Lage')).toBe('Lage');
});

test('justified text divides shorter words', async () => {
  const justified = (await printOf({ justified: true })).print;
  expect(justified.bodyClass.split(' ')).toContain('justified');
  expect(justified.body).toContain('Der Unter\u00ADschied');
  const ragged = (await printOf({})).print;
  expect(ragged.bodyClass.split(' ')).not.toContain('justified');
  expect(ragged.body).toContain('Der Unterschied');
});
