import { expect, test } from 'vitest';
import { codes, frontmatter, render } from '../html/rendered.ts';
import { byClass, marked, renderCited } from './cited.ts';

/** Findings of a page with the words of the source they point at. */
async function found(body: string, changes: Record<string, string> = {}, files: Record<string, string> = {}) {
  const page = await renderCited(body, changes, files);
  const source = frontmatter({ bibliography: 'refs.bib', ...changes }) + body;
  return page.drafts.map(({ code, variant, severity, start, end }) => [
    `${code} ${variant} ${severity}`,
    source.slice(start, end),
  ]);
}

test.each([
  ['unknown', 'Satz [@niemand1999].', 'CIT101 default block', '@niemand1999'],
  ['misspelt', 'Satz [vgl. @lindqvist2018, S. 3].', 'CIT101 nearest block', '@lindqvist2018'],
  ['one of several', 'Satz [@okoro2015; siehe @fehlt; @meyer].', 'CIT101 default block', '@fehlt'],
  ['without its author', 'Satz [-@fehlt].', 'CIT101 default block', '-@fehlt'],
  ['in a sentence', 'Das sagt @okoro2016 auch.', 'CIT101 nearest block', '@okoro2016'],
  ['perhaps no key', 'Das Konto @unbekannt ist neu.', 'CIT101 default warn', '@unbekannt'],
  ['in a note', 'Satz.[^a]\n\n[^a]: Siehe [@fehlt].', 'CIT101 default block', '@fehlt'],
  [
    'in the source of a table',
    ':::table[T]{source="Nach @fehlt und [@fehlt]"}\n| a |\n|---|\n| x |\n:::',
    'CIT101 default block',
    '@fehlt',
  ],
  ['in a table', '| a |\n|---|\n| x [@fehlt] |\n\nTabelle: T', 'CIT101 default block', '@fehlt'],
])('a key that is %s is reported where it stands', async (_, body, code, at) => {
  const all = await found(body);
  expect(all).toContainEqual([code, at]);
});

test.each([
  ['an escaped sign', 'Satz [\\@niemand].'],
  ['an address', 'Schreiben Sie an [presse@example.org] oder presse@example.org.'],
  ['code', 'Satz `[@niemand]`.'],
  ['a cross reference', '## A {#a}\n\nSiehe @sec:a und [@fig:b].'],
  ['brackets with a part that cites nothing', 'Satz [@okoro2015; und anderswo].'],
])('%s is no citation', async (_, body) => {
  const all = await found(body);
  expect(all.filter(([code]) => code?.startsWith('CIT'))).toEqual([]);
});

test('a key without a bibliography is reported, a mention is not', async () => {
  const page = await render('Satz [@okoro2015]. Das Konto @unbekannt.');
  expect(codes(page)).toEqual(['CIT101 no-bibliography']);
});

test.each([
  ['a style that is missing', { citationStyle: 'stil.csl' }, {}, 'CIT103 missing'],
  ['a style elsewhere', { citationStyle: '../../stil.csl' }, {}, 'CIT103 outside'],
  ['a file that is no style', { citationStyle: 'stil.csl' }, { 'stil.csl': '<html/>' }, 'CIT103 default'],
  [
    'a style that ends in nothing',
    { citationStyle: 'stil.csl' },
    { 'stil.csl': '<style><citation>' },
    'CIT103 default',
  ],
  ['BibTeX with a brace too few', {}, { 'refs.bib': '@book{a,\n title = {x},\n year = {2018\n}' }, 'CIT102 line'],
])('%s', async (_, changes, files, code) => {
  const all = await found('Satz [@okoro2015].', changes, files);
  expect(all.map(([each]) => each)).toContain(`${code} block`);
});

test('a style of the project is used', async () => {
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation><layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout></citation><bibliography><layout><text variable="citation-number" suffix=". "/><text variable="title"/></layout></bibliography></style>`;
  const page = await renderCited(
    'A [@okoro2015; @meyer]. B [@meyer].',
    { citationStyle: 'zahl.csl' },
    { 'zahl.csl': style },
  );
  expect(
    byClass(page.web, 'citation')
      .filter(({ tagName }) => tagName === 'span')
      .map(marked),
  ).toEqual(['[1, 2]', '[2]']);
  expect(byClass(page.web, 'reference').map(marked)).toEqual(['1. Wege nach Norden: Eine Einführung', '2. Ohne Jahr']);
});
