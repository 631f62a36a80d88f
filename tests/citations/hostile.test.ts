import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { codes } from '../html/rendered.ts';
import { byClass, marked, renderCited } from './cited.ts';

/** Names of all elements in an element, and their attributes. */
const tags = (node: Element): string[] =>
  node.children.flatMap((child) =>
    child.type === 'element' ? [[child.tagName, ...Object.keys(child.properties)].join(' '), ...tags(child)] : [],
  );
const cite = (bib: string, changes: Record<string, string> = {}) =>
  renderCited('Satz [@a].', changes, { 'refs.bib': bib });

test('addresses that run code lead nowhere, and mark-up of a field is text', async () => {
  const entry = {
    id: 'a',
    type: 'webpage',
    title: '<script>alert(1)</script><img src=x onerror=alert(1)> & <i>kursiv</i>',
    author: [{ literal: '<a href="javascript:alert(1)">N</a>' }],
    URL: 'javascript:alert(1)',
    DOI: '10.1234/x"onclick="alert(1)',
    publisher: '"><svg onload=alert(1)>',
  };
  const page = await cite(JSON.stringify([entry]));
  for (const html of [page.web, page.print.body]) {
    const [entry] = byClass(html, 'reference');
    // our own chances to break a long address are no mark-up of the entry
    expect(tags(entry as Element).filter((tag) => tag !== 'wbr')).toEqual(['em']);
  }
  expect(byClass(page.web, 'reference').map(marked).join()).toContain('<script>alert(1)</script>');
});

test.each([
  'https://user:pass@example.org/',
  '//example.org/a',
  'http:\\\\example.org',
  'data:text/html,x',
  'HTTPS://x y',
])('%s is no link', async (URL) => {
  const page = await cite(JSON.stringify([{ id: 'a', type: 'webpage', title: 'T', URL }]));
  expect(page.web.slice(page.web.indexOf('class="references"'))).not.toContain(`href="${URL}`);
});

test('keys and fields called like parts of objects are only keys and fields', async () => {
  const json =
    '[{"id":"constructor","title":"P","__proto__":{"polluted":1},"constructor":"C"},{"id":"__proto__","title":"Q"},{"id":"a","title":"T","toString":"x","author":[{"family":"__proto__"}]}]';
  const page = await renderCited('A [@constructor; @a; @toString].', {}, { 'refs.bib': json });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(codes(page)).toEqual(['CIT101 default']);
  expect(byClass(page.web, 'reference')).toHaveLength(2);
});

test.each([
  ['braces as deep as the file is long', `@book{a, title={${'{'.repeat(100_000)}${'}'.repeat(100_000)}}}`],
  ['brackets as deep', `[{"id":"a","title":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`],
  ['one endless title', `@book{a, title={${'wort '.repeat(200_000)}}}`],
  ['ten thousand authors', `@book{a, title={T}, author={${Array(10_000).fill('Muster, Ada').join(' and ')}}}`],
  [
    'twenty thousand entries',
    Array.from({ length: 20_000 }, (_, at) => `@book{k${at}, title={T${at}}, year=2018}`).join('\n'),
  ],
  ['TeX commands without end', `@book{a, title={${'\\"{\\emph{'.repeat(20_000)}`],
  ['nothing', ''],
  ['no words', '\u0000\u0001\ufeff'],
])('%s ends, in a page or in a finding', async (_, bib) => {
  const start = performance.now();
  const page = await cite(bib);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(page.web.length).toBeLessThan(200_000);
});

test('a note that is meant for nobody is not printed, in no style', async () => {
  const bib =
    '@book{a, title={T}, author={Adler, Ines}, note={NOTIZ}, annote={ANNOTIZ}, abstract={ABRISS}, keywords={WORTE}, file={DATEI}}';
  const page = await cite(bib);
  expect(page.web + page.print.body).not.toMatch(/NOTIZ|ABRISS|WORTE|DATEI/);
});

const macros = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<macro name="m${at}"><text macro="m${at + 1}"/><text macro="m${at + 1}"/></macro>`,
  ).join('');
const style = (inner: string) =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">${inner}<citation><layout><text macro="m0"/></layout></citation></style>`;

test.each([
  ['calls itself', style('<macro name="m0"><text macro="m0"/></macro>')],
  ['doubles itself thirty times', style(`${macros(30)}<macro name="m30"><text variable="title"/></macro>`)],
  ['nests without end', style(`<macro name="m0">${'<group>'.repeat(5000)}${'</group>'.repeat(5000)}</macro>`)],
  [
    'declares entities',
    `<!DOCTYPE s [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>${style('<macro name="m0"><text value="&a;"/></macro>')}`,
  ],
])('a style that %s is refused or rendered, soon', async (_, csl) => {
  const start = performance.now();
  const page = await renderCited('Satz [@meyer].', { citationStyle: 'stil.csl' }, { 'stil.csl': csl });
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(page.web).toContain('Satz');
});
