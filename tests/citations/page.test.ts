import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { byClass, marked, renderCited } from './cited.ts';

const spans = (html: string) => byClass(html, 'citation').filter(({ tagName }) => tagName === 'span');
const links = (node: Element): string[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [...(child.tagName === 'a' ? [String(child.properties.href)] : []), ...links(child)];
  });

test.each(['web', 'print'] as const)('%s: every cite leads to its entry, and an entry to its source', async (form) => {
  const page = await renderCited('A [@lindqvist2017, S. 3; vgl. @iim2018]. @okoro2015 B.');
  const html = form === 'web' ? page.web : page.print.body;
  const entries = byClass(html, 'reference');
  const idOf = (name: string) => `#${entries.find((each) => marked(each).startsWith(name))?.properties.id}`;
  expect(spans(html).map(links)).toEqual([
    [idOf('Lindqvist'), idOf('Institute')],
    [idOf('Okoro'), idOf('Okoro')],
  ]);
  expect(entries.map(links)).toEqual([['https://example.org/wp7.pdf'], ['https://doi.org/10.1234/jis.2017.101'], []]);
});

test('sources that nothing cites are listed where the frontmatter asks for them', async () => {
  const listed = async (nocite: Record<string, string>, body = 'A [@okoro2015].') =>
    byClass((await renderCited(body, nocite)).web, 'reference').map((entry) => marked(entry).split(/[ ,]/)[0]);
  expect(await listed({})).toEqual(['Okoro']);
  expect(await listed({ nocite: '[lindqvist2017]' })).toEqual(['Lindqvist', 'Okoro']);
  expect(await listed({ nocite: '[lindqvist2017]' }, 'Nichts.')).toEqual(['Lindqvist']);
  expect((await listed({ nocite: 'all' })).length).toBeGreaterThan(5);
  // a key that nothing has blocks, at its place
  const page = await renderCited('A.', { nocite: '[lindqvist2016]' });
  expect(page.drafts.map(({ code, variant }) => `${code} ${variant}`)).toContain('CIT101 nearest');
  // numbers and repeated notes of what is cited stay as they are
  const notes = async (nocite: Record<string, string>) =>
    spans(
      (await renderCited('A [@okoro2015]. B [@okoro2015].', { citationStyle: 'chicago-notes', ...nocite })).web,
    ).map(marked);
  expect(await notes({ nocite: 'all' })).toEqual(await notes({}));
});

test('ids of entries are counted: a key may be a name', async () => {
  const page = await renderCited('A [@ziegler2018].');
  expect(page.web).not.toMatch(/ziegler2018/i);
  expect(page.print.body).not.toMatch(/ziegler2018/i);
});

test('notes of a style join the author’s own, in order, behind the full stop', async () => {
  const body = 'A [@okoro2015]. B.[^x] C [@okoro2015, S. 7].\n\n[^x]: Anders [@meyer].';
  const page = await renderCited(body, { citationStyle: 'chicago-notes' });
  expect(page.web).toMatch(/A\.<sup class="note-call"><a href="#note-1"/);
  const notes = page.web.slice(page.web.indexOf('<section class="notes"'));
  expect(spans(notes).map(marked)).toEqual([
    'Jonas Okoro, *Wege nach Norden: Eine Einführung*, 2. Aufl. (Berlin: Musterverlag, 2015).',
    'Ute Meyer u. a., *Ohne Jahr* (o. J.)',
    'Okoro, *Wege nach Norden*, 7.',
  ]);
  expect(notes).toContain('</span>.');
});

test('a sentence names the author by the family name, also where notes give the whole one', async () => {
  const page = await renderCited('@adler2016 zeigt es.', { citationStyle: 'chicago-notes' });
  expect(marked(spans(page.web)[0] as Element)).toBe('Adler');
});

test('in French the call stands before the full stop', async () => {
  const page = await renderCited('A [@okoro2015].', { lang: 'fr', citationStyle: 'chicago-notes' });
  expect(page.web).toMatch(/A<sup class="note-call">.*<\/sup>.*\./);
});

test('a locator stays beside its word, and a mark beside the citation before it', async () => {
  const page = await renderCited('A [@okoro2015, chap. 3] ; B.', { lang: 'fr' });
  expect(page.web).toMatch(/chap\.\u00a03/);
  expect(page.web).toContain(')</span>\u202f; B.');
});

test('the list stands under a heading of the author’s own that is called like it', async () => {
  const page = await renderCited('A [@meyer].\n\n## Literatur\n\nVorab:\n\n## Anhang\n\nZuletzt.');
  expect(page.web.match(/>Literatur</g)).toHaveLength(2);
  const [list, annex] = [page.web.indexOf('class="references"'), page.web.indexOf('Zuletzt.')];
  expect(list).toBeGreaterThan(page.web.indexOf('Vorab:'));
  expect(list).toBeLessThan(annex);
});

test('without a citation there is no list', async () => {
  const page = await renderCited('Nichts.');
  expect(page.web).not.toContain('class="reference');
});

test('the same source twice in a year gets letters, and words around it stay', async () => {
  const twice = `@book{a, author={Adler, Ines}, title={Zweites}, year=2018}\n@book{b, author={Adler, Ines}, title={Erstes}, year=2018}`;
  const page = await renderCited('A [siehe @a, S. 3 f., mit Tabelle; @b].', {}, { 'refs.bib': twice });
  expect(spans(page.web).map(marked)).toEqual(['(siehe Adler 2018b: 3 f., mit Tabelle; Adler 2018a)']);
  expect(byClass(page.web, 'reference').map(marked)).toEqual([
    'Adler, Ines (2018a): *Erstes*.',
    'Adler, Ines (2018b): *Zweites*.',
  ]);
});

test('CSL-JSON says the same as BibTeX', async () => {
  const json = JSON.stringify([
    {
      id: 'okoro2015',
      type: 'book',
      author: [{ family: 'Okoro', given: 'Jonas' }],
      title: 'Wege nach Norden: Eine Einführung',
      edition: '2',
      publisher: 'Musterverlag',
      'publisher-place': 'Berlin',
      issued: { 'date-parts': [[2015]] },
    },
  ]);
  const fromJson = await renderCited('A [@okoro2015].', { bibliography: 'refs.json' }, { 'refs.json': json });
  const fromBib = await renderCited('A [@okoro2015].');
  expect(byClass(fromJson.web, 'reference').map(marked)).toEqual(byClass(fromBib.web, 'reference').map(marked));
});

test('titles keep their language, so that they are read out and divided by its rules', async () => {
  const page = await renderCited('A [@lindqvist2017].');
  expect(page.web).toContain('<span lang="en">Paths into work: Mixed migration and training</span>');
});

test('a chart stays a chart where its caption cites', async () => {
  const spec = JSON.stringify({
    mark: 'bar',
    encoding: { x: { field: 'a', type: 'nominal' }, y: { field: 'b', type: 'quantitative' } },
  });
  const body = 'A.\n\n:::chart{spec="s.json" data="d.csv" alt="Zwei Balken" source="Eigene"}\nNach [@meyer]\n:::\n';
  const page = await renderCited(body, {}, { 's.json': spec, 'd.csv': 'a,b\nx,1\ny,2\n' });
  expect(page.web).toContain('<svg');
  expect(spans(page.web).map(marked)).toEqual(['(Meyer u. a. o. J.)']);
});

test.each(['house', 'chicago-notes'])(
  '%s: the source of a figure or table cites in its line',
  async (citationStyle) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>';
    const body =
      ':::figure{src="a.svg" alt="Ein Kasten" source="Nach [@okoro2015, S. 3]."}\nTitel\n:::\n\n:::table[T]{source="[@meyer]"}\n| a |\n|---|\n| b |\n:::\n';
    const page = await renderCited(body, { citationStyle }, { 'a.svg': svg });
    const lines = byClass(page.web, 'source').map(marked);
    const notes = citationStyle === 'chicago-notes';
    expect(lines).toEqual([
      notes
        ? 'Quelle: Nach Jonas Okoro, *Wege nach Norden: Eine Einführung*, 2. Aufl. (Berlin: Musterverlag, 2015), 3.'
        : 'Quelle: Nach (Okoro 2015: 3).',
      notes ? 'Quelle: Ute Meyer u. a., *Ohne Jahr* (o. J.).' : 'Quelle: (Meyer u. a. o. J.)',
    ]);
    expect(
      spans(page.web)
        .map(links)
        .every((targets) => targets.length === 1),
    ).toBe(true);
  },
);
