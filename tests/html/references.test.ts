import { describe, expect, test } from 'vitest';
import { codes, frontmatter, render } from './rendered.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>';
const parts = `:::figure{#plaetze src="a.svg" alt="Ein Kasten" source="Eigene"}
T
:::

:::table{#zahlen source="Eigene"}
T

| a | b |
|---|---|
| 1 | 2 |
:::

:::box[T]{#recht}
Text
:::

## Kosten "heute" {#kosten}

Text.
`;
const long = `${'Die Verfahren dauern im Mittel vierzehn Monate. '.repeat(100)}\n\n`;
const rendered = (body: string, changes: Record<string, string> = {}) => render(body, changes, { 'a.svg': svg });
const paragraph = async (text: string, lang: string) => {
  const { web } = await rendered(`${text}\n\n${parts}`, { lang });
  const [, html = ''] = /<div class="text">\s*<p>(.*?)<\/p>/s.exec(web) ?? [];
  return html.replace(/<[^>]+>/g, '').replace(/\s/g, ' ');
};

describe('references have the words of the language, and a capital where one is asked for', () => {
  test.each([
    [
      'de',
      '@Fig:plaetze, @tab:zahlen, @box:recht, @sec:kosten.',
      'Abbildung 1, Tabelle 1, Box 1, Abschnitt „Kosten ‚heute‘“.',
    ],
    [
      'en',
      '@fig:plaetze, @Tab:zahlen, @box:recht, @sec:kosten.',
      'Figure 1, Table 1, Box 1, section “Kosten ‘heute’”.',
    ],
    ['en', '@Sec:kosten.', 'Section “Kosten ‘heute’”.'],
    ['fr', '@Fig:plaetze, @tab:zahlen, @box:recht.', 'Figure 1, tableau 1, encadré 1.'],
    ['de', 'Siehe @page:plaetze.', 'Siehe Abbildung 1.'],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await paragraph(text, lang)).toBe(expected);
  });
});

test('they lead to what they name, before and behind it', async () => {
  const page = await rendered(`Vor @fig:plaetze.\n\n${parts}\n\nNach @fig:plaetze und @tab:zahlen.`);
  expect(page.drafts).toEqual([]);
  expect(page.web.match(/<a class="ref" href="#abbildung-1">/g)).toHaveLength(2);
  expect(page.web).toContain('id="abbildung-1"');
  expect(page.web).toContain('<a class="ref" href="#tabelle-1">');
});

test('a key of the author is in no published address, for it may be a name', async () => {
  const page = await rendered(`Siehe @fig:plaetze.\n\n${parts}`);
  expect(page.web + page.print.body).not.toContain('plaetze"');
});

test('a table without a directive gets its key behind its caption', async () => {
  const page = await rendered('Siehe @tab:x.\n\nTabelle: Titel {#x}\n\n| a |\n|---|\n| b |');
  expect(page.drafts).toEqual([]);
  expect(page.web).toContain('href="#tabelle-1"');
  expect(page.web).not.toContain('{#x}');
});

describe('print tells the page', () => {
  const pageOf = '<span class="page-of"></span>';
  test('of what is far, once a page, and the web never does', async () => {
    const far = await rendered(`Siehe @fig:plaetze und @fig:plaetze.\n\n${long}${parts}`);
    expect(far.print.body.split(pageOf)).toHaveLength(2);
    expect(far.print.body).toContain(`Abbildung\u00a01 auf Seite\u00a0${pageOf}</a>`);
    expect(far.web).not.toContain('page-of');
    const near = await rendered(`Siehe @fig:plaetze.\n\n${parts}`);
    expect(near.print.body).not.toContain('page-of');
  });

  test('alone where only that is asked for', async () => {
    const page = await rendered(`Siehe @page:plaetze. @Page:kosten sagt mehr.\n\n${parts}`);
    expect(page.print.body).toContain(`Siehe <a class="ref page-alone" href="#abbildung-1">Seite\u00a0${pageOf}</a>.`);
    expect(page.print.body).toContain(`>Seite\u00a0${pageOf}</a> sagt mehr`);
    const english = await rendered(`@Page:plaetze says more, see @page:plaetze.\n\n${parts}`, { lang: 'en' });
    expect(english.print.body).toContain(`>Page\u00a0${pageOf}</a> says more`);
    expect(english.print.body).toContain(`>page\u00a0${pageOf}</a>.`);
  });
});

test.each([
  ['leads nowhere', 'Siehe @fig:weg.', 'DOC230 unknown', '@fig:weg'],
  ['is of another kind', `Siehe @tab:plaetze.`, 'DOC230 kind', '@tab:plaetze'],
  ['page of nothing', 'Siehe @page:weg.', 'DOC230 unknown', '@page:weg'],
])('%s: found at its place', async (_, text, code, at) => {
  const page = await rendered(`Zuerst @fig:plaetze. ${text}\n\n${parts}`);
  expect(codes(page)).toEqual([code]);
  const [draft] = page.drafts;
  expect(`${frontmatter()}Zuerst @fig:plaetze. ${text}`.slice(draft?.start, draft?.end)).toBe(at);
});

test.each([
  ['tab', 'zahln'],
  ['tab', 'Zahlen'],
  ['fig', 'zahln'],
  ['page', 'platze'],
])('@%s:%s: one letter off is told where the key stands, and never which words it has', async (kind, key) => {
  const page = await rendered(`Siehe @${kind}:${key}.\n\n${parts}`);
  expect(codes(page)).toEqual(['DOC230 near']);
  const data = page.drafts[0]?.data ?? {};
  const line = `${frontmatter()}Siehe @${kind}:${key}.\n\n${parts}`.split('\n')[Number(data.line) - 1];
  expect(line).toContain(key.toLowerCase() === 'platze' ? '{#plaetze' : '{#zahlen');
  expect(JSON.stringify(data)).not.toMatch(/zahlen|plaetze/);
});

test('a key that is near to none is not guessed', async () => {
  expect(codes(await rendered(`Siehe @tab:ausgaben.\n\n${parts}`))).toEqual(['DOC230 unknown']);
});

test('one key for two things is told', async () => {
  const page = await rendered(':::box[A]{#x}\nT\n:::\n\n:::box[B]{#x}\nT\n:::');
  expect(codes(page)).toEqual(['DOC230 twice']);
});

test('addresses, code and words with an @ in them stay what they are', async () => {
  const page = await rendered('post@fig:x.example, `@fig:x`, https://example.org/@fig:x und a@sec:b.');
  expect(page.drafts).toEqual([]);
  expect(page.web).toContain('<code>@fig:x</code>');
});
