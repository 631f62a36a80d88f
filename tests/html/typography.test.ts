import { expect, test } from 'vitest';
import { formatDate } from '../../src/html/dates.ts';
import { labelsFor } from '../../src/html/labels/labels.ts';
import { typesetText, typesetter } from '../../src/html/typography/typeset.ts';
import { render } from './rendered.ts';

const n = '\u00a0';
const cases: readonly (readonly ['de' | 'en' | 'fr', string, string])[] = [
  ['de', 'Er sagte "ja".', 'Er sagte „ja“.'],
  ['de', '"Das ist \'gut\' so", heißt es.', '„Das ist ‚gut‘ so“, heißt es.'],
  ['de', 'Das "Wort"', 'Das „Wort“'],
  ['de', '("Klammer")', '(„Klammer“)'],
  ['de', "Geht's? Wie geht's dir, Hans' Haus", 'Geht’s? Wie geht’s dir, Hans’ Haus'],
  ['de', 'Das Jahr \'68 und "so"', 'Das Jahr ’68 und „so“'],
  ['de', '„schon“ da', '„schon“ da'],
  ['de', 'von 2016-2017', 'von 2016–2017'],
  ['de', 'S. 12-15', `S.${n}12–15`],
  ['en', 'publication 18-2424, 98-104', 'publication 18-2424, 98–104'],
  ['de', '11.-12. November', `11.–12.${n}November`],
  ['de', 'COVID-19, E-Mail, A4-Blatt', 'COVID-19, E-Mail, A4-Blatt'],
  ['de', 'ISSN 2749-1234, 2018-11-20, 030-12345-67', 'ISSN 2749-1234, 2018-11-20, 030-12345-67'],
  ['de', 'Zeit - und Raum', `Zeit${n}– und Raum`],
  ['de', 'und so weiter...', 'und so weiter…'],
  ['de', '§ 5 Abs. 2, 10 %, z. B. Dr. Muster', `§${n}5${n}Abs.${n}2, 10${n}%, z.${n}B. Dr.${n}Muster`],
  [
    'de',
    'z.B. hier, Z.B. dort, d.h. so, V.i.S.d.P.',
    `z.${n}B. hier, Z.${n}B. dort, d.${n}h. so, V.${n}i.${n}S.${n}d.${n}P.`,
  ],
  ['de', '5 Mio. Euro, 12 Mrd. US-Dollar, 30 °C', `5${n}Mio.${n}Euro, 12${n}Mrd.${n}US-Dollar, 30${n}°C`],
  ['de', '§ 24 Abs. 2 Satz 1 Nr. 3 Buchst. a', `§${n}24${n}Abs.${n}2${n}Satz${n}1${n}Nr.${n}3${n}Buchst. a`],
  ['de', '12. Mai, 3. Dez. 2018, 12. 5. 2018', `12.${n}Mai, 3.${n}Dez. 2018, 12.${n}5.${n}2018`],
  ['de', 'im 19. Jahrhundert, 20. Legislaturperiode', `im 19.${n}Jahrhundert, 20.${n}Legislaturperiode`],
  ['de', 'Prof. Dr. h. c. Muster, Dr. med. Beispiel', `Prof.${n}Dr.${n}h.${n}c. Muster, Dr.${n}med.${n}Beispiel`],
  ['de', 'ein Satz Danach, Satz 2, Kapitel 3', `ein Satz Danach, Satz${n}2, Kapitel${n}3`],
  ['de', '10 000 Menschen, 1 250 000 Euro', `10\u202f000 Menschen, 1\u202f250\u202f000${n}Euro`],
  [
    'de',
    'im Jahr 2015 300 Menschen, Tel. +49 30 123 456, 030 123 456',
    'im Jahr 2015 300 Menschen, Tel. +49 30 123 456, 030 123 456',
  ],
  ['de', 'Frau Muster sprach von 5 Menschen', `Frau${n}Muster sprach von 5 Menschen`],
  ['de', 'https://example.org/a-b/2016-2017?x=z...', 'https://example.org/a-b/2016-2017?x=z...'],
  ['en', `"It's 'fine'," she said.`, '“It’s ‘fine’,” she said.'],
  ['en', "the participants' view", 'the participants’ view'],
  ['en', "'Yes' - the '90s", `‘Yes’${n}– the ’90s`],
  ['fr', 'Il dit "oui" ; vraiment ?', 'Il dit «\u202foui\u202f»\u202f; vraiment\u202f?'],
  ['en', 'Dr Example, 5 million euros, 12 May', `Dr${n}Example, 5${n}million${n}euros, 12${n}May`],
  [
    'en',
    'Figure 3, pp. 12-15, the 19th century, at 5 p.m.',
    `Figure${n}3, pp.${n}12–15, the 19th${n}century, at 5${n}p.m.`,
  ],
  ['en', '10 000 people', '10 000 people'],
  [
    'fr',
    'Il dit « oui », « Vraiment ? » ; voici : «Non !»',
    `Il dit «\u202foui\u202f», «\u202fVraiment\u202f?\u202f»\u202f; voici${n}: «\u202fNon\u202f!\u202f»`,
  ],
  [
    'fr',
    'art. 5, n° 12, 5 millions euros, 10 000 €, 1er janvier',
    `art.${n}5, n°${n}12, 5${n}millions${n}euros, 10\u202f000${n}€, 1er${n}janvier`,
  ],
  ['fr', 'M. Exemple, p. ex. au XIXe siècle, av. J.-C.', `M.${n}Exemple, p.${n}ex. au XIXe siècle, av.${n}J.-C.`],
  ['fr', 'à 10:30, voir https://a.fr/?q', 'à 10:30, voir https://a.fr/?q'],
];

test.each(cases)('%s: %s', (lang, given, expected) => {
  expect(typesetText(given, typesetter(lang))).toBe(expected);
});

test('a space is judged by what stands before it, be it in another element', async () => {
  const page = await render('Il « *dit* » : **10** % ; `a` ; *oui* ; non. 15 mois.', { lang: 'fr' });
  expect(page.web).toContain(
    'Il «\u202f<em>dit</em>\u202f»\u00a0: <strong>10</strong>\u00a0%\u202f; <code>a</code> ; <em>oui</em>\u202f; non. 15\u00a0mois.',
  );
});

test('words of another language keep its spaces in the margin’s copy of a note', async () => {
  const page = await render('Mot.[^a]\n\n[^a]: Voir :lang[Global Trends: a "report"]{en}.', { lang: 'fr' });
  expect(page.web.match(/<span lang="en"[^>]*>Global Trends: a “report”<\/span>/g)).toHaveLength(2);
});

test('a house that prefers guillemets gets them', () => {
  expect(typesetText('"so"', typesetter('de', true))).toBe('»so«');
});

test('quotation marks pair across emphasis, code stays as it is', async () => {
  const page = await render('Er nannte es "sehr *gut*", aber `x = "y"` nicht.');
  expect(page.web).toContain('„sehr <em>gut</em>“');
  expect(page.web).toContain('<code>x = "y"</code>');
});

test.each([
  ['de', '`§ 5 z.B. 10 000`, <https://example.org/z.B./10-12>, a.b.z.B.@example.org'],
  ['fr', '`a ; b « c » 10 000`, <https://example.org/a?b=c;d>'],
] as const)('spaces stay as they are in code and addresses (%s)', async (lang, given) => {
  const { web } = await render(given, { lang });
  for (const [, code] of given.matchAll(/`([^`]*)`/g)) expect(web).toContain(`<code>${code}</code>`);
  for (const [, address = ''] of given.matchAll(/<([^>]*)>/g))
    expect(web.replaceAll('<wbr>', '')).toContain(`>${address}</a>`);
  if (lang === 'de') expect(web.replaceAll('<wbr>', '')).toContain('a.b.z.B.@example.org');
});

test('abbreviations, numbers and marks in a long line are set in linear time', () => {
  for (const lang of ['de', 'en', 'fr'] as const) {
    const start = performance.now();
    typesetText('z. 1 000 000 z.B. 5 Mio. § « ; '.repeat(10_000) + ' 1 000'.repeat(20_000), typesetter(lang));
    expect(performance.now() - start).toBeLessThan(3000);
  }
});

test('a long line of quotation marks is set in linear time', () => {
  const line = `${`"a' `.repeat(20_000)}`;
  const start = performance.now();
  typesetText(line, typesetter('de'));
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  ['de', '20. November 2018', 'Oktober 2018'],
  ['en', '20 November 2018', 'October 2018'],
  ['fr', '20 novembre 2018', 'octobre 2018'],
] as const)('dates in %s', (lang, day, month) => {
  expect(formatDate('2018-11-20', labelsFor(lang))).toBe(day);
  expect(formatDate('2018-10', labelsFor(lang))).toBe(month);
});

test('a long address may break after slashes and before signs, in words nothing changes', async () => {
  const address = 'https://www.example.org/de/themen/Bericht_2017.pdf?a=1&b=2';
  const page = await render(`Siehe <${address}>. Und: ${address}, \`https://a.b/c/d\`.`);
  const broken = 'https://www.example.org/<wbr>de/<wbr>themen/<wbr>Bericht<wbr>_2017.pdf<wbr>?a=1<wbr>&#x26;b=2';
  for (const html of [page.web, page.print.body]) {
    expect(html).toContain(`>${broken}</a>.`);
    expect(html.split(broken)).toHaveLength(3);
    expect(html).toContain('<code>https://a.b/c/d</code>');
  }
});

test('what is written leftwards says so, a list as a whole', async () => {
  const body = 'Wort :lang[حق، حق.]{ar} :lang[right]{en}.\n\n> حق، 1948 (14)\n\n- حق\n- Wort\n\n- Wort\n';
  const { web } = await render(body.replace('- Wort\n\n-', '- Wort\n\n1.'));
  expect(web).toContain('<span lang="ar" dir="rtl">حق، حق.</span> <span lang="en">right</span>');
  expect(web).toMatch(/<blockquote dir="rtl">\s*<p dir="rtl">حق/);
  expect(web).toMatch(/<ul dir="rtl">\s*<li>حق<\/li>\s*<li>Wort/);
  expect(web).toMatch(/<ol>\s*<li>Wort/);
  expect(web).toContain('<p>Wort <span');
});
