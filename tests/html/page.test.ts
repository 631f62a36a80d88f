import { expect, test } from 'vitest';
import { withPdfFacts } from '../../src/html/pdf-facts.ts';
import { codes, frontmatter, render, renderSource, words } from './rendered.ts';

test('a brief becomes a page with head, body, notes, imprint and citation', async () => {
  const page = await render('## Lage\n\nText.[^x]\n\n[^x]: Eine Quelle, <https://example.org/a>.\n', {
    subtitle: 'Ein Überblick',
  });
  const text = words(page.web);
  for (const part of [
    'MSG Policy Brief 2018/01',
    'Wege in den Beruf',
    'Ein Überblick',
    'Ada Brückner',
    '20. November 2018',
    'Das Wichtigste in Kürze',
    'Handlungsempfehlungen',
    'Bund',
    'kurzfristig',
    'Anmerkungen',
    'Impressum',
    'Musterallee 0',
    'CC BY 4.0',
  ])
    expect(text).toContain(part);
  expect(text).toContain(
    'Brückner, Ada (2018): Wege in den Beruf. Ein Überblick (MSG Policy Brief 2018/01). Berlin: Haus für Migrationspolitik.',
  );
  expect(page.drafts).toEqual([]);
});

test('two renderings give the same bytes', async () => {
  const body = '## A\n\nText[^1] "so".\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Note.\n';
  const [a, b] = [await render(body), await render(body)];
  expect(a.web).toBe(b.web);
  expect(a.print).toEqual(b.print);
});

test('the tree of the brief is left as it was', async () => {
  const { parseBrief } = await import('../../src/brief/parse.ts');
  const { defaultLimits } = await import('../../src/config.ts');
  const { renderPage } = await import('../../src/html/render.ts');
  const { house, templates } = await import('./rendered.ts');
  const source = `${frontmatter()}## "A"\n\n:::box{title="T"}\nx[^1]\n:::\n\n[^1]: N.\n`;
  const brief = parseBrief({
    file: 'a.md',
    source,
    defaults: { lang: 'de', type: 'policy-brief' },
    limits: defaultLimits,
  });
  const before = JSON.stringify(brief.tree);
  await renderPage(brief, house, {
    templates,
    draft: false,
    slugOf: () => undefined,
    readFile: () => ({ ok: false, reason: 'missing' }),
    limits: defaultLimits,
  });
  expect(JSON.stringify(brief.tree)).toBe(before);
});

test('print leaves out what only a screen needs and keeps the place in the source', async () => {
  const page = await render('## Lage\n\nText.[^x]\n\n[^x]: Quelle.\n');
  expect(page.web).toContain('class="sidenote');
  expect(page.print.body).not.toContain('sidenote');
  expect(page.print.body).not.toContain('class="anchor');
  expect(page.print.body).toMatch(/<h2[^>]* data-at="\d+-\d+"/);
  expect(page.web).not.toContain('data-at');
});

test('notes are numbered by their first call, and their ids tell nothing of their labels', async () => {
  const page = await render('Eins[^weber] zwei[^b] wieder[^weber].\n\n[^b]: B-Text.\n[^weber]: W-Text.\n');
  expect(page.web).toContain('id="note-1"');
  expect(page.web).not.toMatch(/(?:id|href)="[^"]*weber/i);
  expect(words(page.web)).toMatch(/W-Text\. +↑ +↑ +B-Text\. +↑/);
  expect(words(page.print.body)).toMatch(/W-Text\. B-Text\. /);
  expect(page.print.body).toContain('id="call-1-2"');
  // no two links with one name lead to two places
  expect(page.web).toContain('aria-label="Zurück zum Text von Anmerkung 1 (2)"');
});

test('a heading may bring its own id, which nobody reads', async () => {
  const page = await render('## Ziele und *Wege* {#wege}\n\n[Siehe](#wege)\n\n## Andere {wege}\n');
  expect(page.web).toContain('<h2 id="wege">Ziele und <em>Wege</em>');
  expect(page.web).not.toContain('{#');
  expect(page.web).toContain('Andere {wege}');
});

test('headings get ids without umlauts, each once', async () => {
  const page = await render('## Schutz für Flüchtlinge\n\n## Schutz für Flüchtlinge\n\n## Imprint\n');
  for (const id of ['schutz-fuer-fluechtlinge', 'schutz-fuer-fluechtlinge-2', 'imprint-2'])
    expect(page.web).toContain(`<h2 id="${id}"`);
  const ids = [...page.web.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('key messages and recommendations of the body stand where those of the frontmatter would', async () => {
  const bare = frontmatter()
    .replace(/^keyMessages.*\n/m, '')
    .replace(/^recommendations.*\n/m, '');
  const page = await renderSource(
    `${bare}Anfang.\n\n:::key-messages\n- Erstens.\n:::\n\n:::recommendation{addressee="bund eu" horizon="long"}\nTun.\n:::\n`,
  );
  const text = words(page.web);
  expect(text.indexOf('Erstens.')).toBeLessThan(text.indexOf('Anfang.'));
  expect(text).toContain('Bund · Europäische Union langfristig');
  // as it is copied, and read aloud
  for (const html of [page.web, page.print.body])
    expect(html.replace(/<[^>]*>/g, '')).toContain('Bund · Europäische Union langfristig');
  expect(page.drafts).toEqual([]);
});

test('gender colons and times stay words', async () => {
  const page = await render('Die Teilnehmer:innen trafen sich um 10:30 Uhr, ein:e Vertreter:in kam.');
  expect(words(page.web)).toContain('Die Teilnehmer:innen trafen sich um 10:30 Uhr, ein:e Vertreter:in kam.');
  expect(page.drafts).toEqual([]);
});

test('a table takes caption and source from the paragraphs around it; figures go right', async () => {
  const page = await render(
    'Tabelle: Zahlen\n\n| Jahr | Wert |\n|---|---|\n| 2016 | 1,5 % |\n\nQuelle: Eigene Berechnung.\n',
  );
  expect(page.drafts).toEqual([]);
  expect(page.web).toMatch(/<caption[^>]*>.*Tabelle\s1.*Zahlen/s);
  expect(page.web).toContain('<td>2016</td><td class="right">1,5'.replace('><', '>\n<'));
  expect(words(page.web).match(/Eigene Berechnung/g)).toHaveLength(1);
});

test('what is short stays on one line where there is room, many columns are set closer', async () => {
  const table = (columns: number) =>
    `Tabelle: T\n\n|${' Land 10 |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n|${' a b |'.repeat(columns)}\n`;
  const few = await render(table(6));
  expect(few.web).toContain('<td class="short">a b</td>');
  expect(few.web).not.toContain('dense');
  const many = await render(table(8));
  expect(many.web).not.toContain('class="short"');
  expect(many.print.body).toMatch(/<div class="table[^"]* dense/);
});

test('a box stays whole unless it is long', async () => {
  const box = (n: number) => `:::box[T]\n${'Wort '.repeat(n)}\n:::`;
  expect((await render(box(50))).print.body).toMatch(/class="box whole"/);
  expect((await render(box(500))).print.body).toMatch(/class="box"/);
});

test('two calls side by side are not one number', async () => {
  const page = await render('Eins.[^a][^b]\n\n[^a]: A.\n\n[^b]: B.\n');
  expect(words(page.print.body)).toMatch(/Eins\. 1 , 2/);
});

test('links between briefs lead from page to page', async () => {
  const page = await render(
    '[x](../en/b.md#part) [y][there]\n\n[there]: ../en/b.md',
    { translations: '{en: ../en/b.md}' },
    { '../en/b.md': '---\ntitle: B\nslug: mixed\n---\n' },
    { siteUrl: 'https://example.org/p' },
  );
  expect(page.drafts).toEqual([]);
  expect(page.web).toContain('href="../mixed/#part"');
  expect(page.web).toContain('<a href="../mixed/">y</a>');
  expect(page.web).toContain('<link rel="alternate" hreflang="en" href="https://example.org/p/mixed/">');
  expect(page.web).toContain('<link rel="canonical" href="https://example.org/p/a/">');
});

test('without an address of the site there is no canonical one', async () => {
  expect((await render('Text.')).web).not.toContain('canonical');
});

test('a draft says so everywhere and offers itself to no catalogue', async () => {
  const page = await render(
    'Text.',
    {},
    {},
    { draft: true, findings: [{ message: 'Hier spricht <b>jemand</b>.', line: 7, severity: 'block' }] },
  );
  expect(page.web).toContain('<title>Entwurf:');
  expect(page.web).toContain('noindex');
  expect(page.web).not.toContain('citation_title');
  expect(page.web).toContain('Zeile 7</span> Hier spricht &lt;b&gt;jemand');
  expect(page.print.body).toContain('Entwurf, nicht zur Veröffentlichung');
  expect(page.print.pageStyle).toContain('Entwurf, nicht zur Veröffentlichung');
});

test('only people in a public function are named', async () => {
  const people =
    '[{id: a, name: Ada Brückner, role: author}, {id: p, name: Pia Patronin, role: patron}, {id: q, name: Quirin Gönner, role: patron, public: true}]';
  const page = await render('Text.', { people });
  expect(page.web).toContain('Quirin Gönner');
  expect(page.web).not.toContain('Pia Patronin');
});

test('strings of the frontmatter cannot break out of the page', async () => {
  const page = await render('Text.', {
    title: '"</title><script>alert(1)</script> ⟨&⟩"',
    shortTitle: '"a\\"}</style> b"',
  });
  expect(page.web).not.toContain('<script>alert');
  expect(page.web.match(/<script/g)).toHaveLength(1);
  expect(page.print.body).not.toContain('<script');
  expect(page.print.pageStyle).not.toMatch(/<|[^\\]"}.*style/);
});

test('a meeting summary shows its facts, the Rule, and no group small enough to be somebody', async () => {
  const confidentiality =
    '{rule: chatham-house, meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}, attendance: {total: 20, minGroup: 5, sectors: {ministries: 9, academia: 8, business: 3}}}';
  const page = await render('## Konsenspunkte\n\n- a\n\n## Strittige Punkte\n\n- b\n', {
    type: 'meeting-summary',
    confidentiality,
  });
  const text = words(page.web);
  expect(text).toContain('MSG, 4. Sitzung');
  expect(text).toContain('Berlin, Oktober 2018');
  expect(text).toContain('20 Teilnehmende (Bundesministerien, Wissenschaft und weitere)');
  expect(text).toContain('Die Sitzung fand unter der Chatham House Rule statt.');
  expect(codes(page)).toEqual(['DOC209 themes', 'DOC209 open']);
});

test('English and French pages speak their language', async () => {
  const en = await render('## A\n\nHe said "yes" - "no".', { lang: 'en' });
  expect(words(en.web)).toContain('Key messages');
  expect(words(en.web)).toContain('20 November 2018');
  expect(en.web).toContain('“yes”\u00a0– “no”');
  const fr = await render('Il dit "oui" : non !', { lang: 'fr' });
  expect(words(fr.web)).toContain('L’essentiel en bref');
  expect(fr.web).toContain('«\u202foui\u202f»\u00a0: non\u202f!');
});

const release = {
  type: 'press-release',
  parent: 'b.md',
  contact: '{name: Pressestelle, email: presse@example.org}',
  link: 'https://example.org/b',
  boilerplate: 'Über das Haus.',
  embargo: 'none',
};

test('French dates, hours, sizes and colons are those of French', async () => {
  const page = await render('Texte.', {
    ...release,
    lang: 'fr',
    date: '2018-12-01',
    embargo: '2018-12-01T06:00+01:00',
    version: '"1.1"',
    status: 'corrected',
  });
  expect(words(page.web)).toContain('1er décembre 2018');
  expect(words(page.web)).toContain('Embargo : 1er décembre 2018, 6 h 00 (UTC+01:00)');
  expect(words(page.web)).toContain('Version corrigée, version 1.1');
  const cited = words((await render('Texte.', { lang: 'fr' })).web);
  expect(cited).toContain('Brückner, Ada (2018) : Wege in den Beruf');
  expect(cited).toContain('Berlin : Haus für Migrationspolitik.');
});

test('the button of the PDF counts pages and bytes as the language does', () => {
  const button = '<span class="pdf-facts"></span>';
  expect(withPdfFacts(button, 'fr', { pages: 1, bytes: 133_000 })).toContain('>(1 page, 133\u00a0ko)<');
  expect(withPdfFacts(button, 'de', { pages: 1, bytes: 1_240_000 })).toContain('>(1 Seite, 1,2\u00a0MB)<');
  expect(withPdfFacts(button, 'en', { pages: 2, bytes: 1_240_000 })).toContain('>(2 pages, 1.2\u00a0MB)<');
});

test('an address that begins with the publisher names it once', async () => {
  const address = '"Haus für Migrationspolitik, Musterallee 0, 00000 Beispielstadt"';
  for (const fields of [{}, release]) {
    const page = await render('Text.', { ...fields, imprint: `{publisher: hmp, address: ${address}}` });
    const imprint = /<h2 id="imprint">[\s\S]*?<\/section>/.exec(page.web)?.[0] ?? '';
    expect(words(imprint).match(/Haus für Migrationspolitik/g)).toHaveLength(1);
    expect(words(imprint)).toContain('Haus für Migrationspolitik, Musterallee 0, 00000 Beispielstadt');
  }
});

test('every key of the frontmatter finds its place in both forms', async () => {
  const all = {
    subtitle: 'Ein Untertitel',
    shortTitle: 'Kurz',
    series: '{name: MSG Policy Brief, number: "2018/01", issn: 0378-5955}',
    ids: '{doi: 10.1234/abc, isbn: {pdf: 978-3-16-148410-0}, urn: "urn:nbn:de:101:1-2"}',
    version: '"1.1"',
    status: 'corrected',
    changes: '[{version: "1.1", date: 2018-12-01, note: "Tabelle 1 berichtigt."}]',
    people:
      '[{id: a, name: {given: Ada, particle: von, family: Brückner}, honorific: Dr., role: author, affiliation: hmp, email: ada@example.org, orcid: 0000-0002-1825-0097}, {id: p, name: Quirin Gönner, role: patron, public: true}, {id: s, name: Sana Weise, role: adviser, public: true}, {id: v, name: Vera Antwort, role: responsible}, {id: e, name: Edda Redlich, role: editor}]',
    abstract: 'Worum es geht.',
    keywords: '[Ausbildung, Schutz]',
    abbreviations: '{EU: Europäische Union}',
    recommendations:
      '[{addressee: bund, text: Mehr tun., horizon: short, rationale: "#lage"}, {addressee: bund, text: Weniger reden.}, {addressee: io, text: Zuhören.}]',
    review: '{process: internal, factcheck: true}',
    funding: '[Stiftung Beispiel, {funder: Zweite Stiftung, grant: "17"}]',
    conflicts: 'Keine.',
    acknowledgements: 'Wir danken.',
    imprint:
      '{publisher: hmp, address: "Musterallee 0", responsible: v, printer: Druckhaus, email: post@example.org, phone: "+49 30 0", url: "https://example.org"}',
    disclaimer: '{kind: author-views}',
    boilerplate: 'Das Haus forscht.',
    embargo: '2018-11-20T06:00+01:00',
    confidentiality: '{rule: chatham-house}',
  };
  const page = await render('## Lage\n\nText.\n\n## Folgen\n\nText.\n', all);
  for (const form of [words(page.web), words(page.print.body)])
    for (const part of [
      'Ein Untertitel',
      'Korrigierte Fassung',
      'Version 1.1 vom 1. Dezember 2018: Tabelle 1 berichtigt.',
      'Sperrfrist: 20. November 2018, 06:00 Uhr (UTC+01:00)',
      'Dr. Ada von Brückner',
      'ada@example.org',
      'https://orcid.org/0000-0002-1825-0097',
      'Quirin Gönner',
      'Sana Weise',
      'Vera Antwort',
      'Edda Redlich',
      'Worum es geht.',
      'EU Europäische Union',
      'Begründung',
      'Internationale Organisationen',
      'Interne Begutachtung, Fakten geprüft',
      'Zweite Stiftung, 17',
      'Wir danken.',
      'Druckhaus',
      'ISSN 0378-5955',
      'ISBN 978-3-16-148410-0',
      'urn:nbn:de:101:1-2',
      'Auffassung der Autorinnen',
      'Das Haus forscht.',
      'https://doi.org/10.1234/abc',
      'Die Sitzung fand unter der Chatham House Rule statt.',
    ])
      expect(form).toContain(part);
  expect(words(page.web)).toContain('Brückner, Ada von (2018)');
  expect(page.facts).toEqual({
    title: 'Wege in den Beruf',
    lang: 'de',
    authors: ['Ada von Brückner'],
    subject: 'Ein Untertitel',
    keywords: ['Ausbildung', 'Schutz'],
    date: '2018-11-20',
    publisher: 'Haus für Migrationspolitik',
    series: 'MSG Policy Brief 2018/01',
    identifiers: ['doi:10.1234/abc', 'urn:nbn:de:101:1-2', 'isbn:978-3-16-148410-0'],
    noteLinks: { call: 'Anmerkung {n}', back: 'Zurück zum Text von Anmerkung {n}' },
    licence: {
      name: 'Creative Commons Namensnennung 4.0 International (CC BY 4.0)',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  });
  expect(page.web).toContain('<nav class="contents"');
  expect(page.web).toContain('<meta name="citation_doi" content="10.1234/abc">');
  expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page.web)?.[1] ?? '')).toMatchObject({
    '@type': 'Report',
    reportNumber: '2018/01',
  });
});

test('recommendations of the frontmatter stand in the contents where they stand on the page', async () => {
  const bib = '@book{a, author={Adler, Ines}, title={Grenzen}, date={2016}}';
  for (const own of ['', '\n\n## Literatur', '\n\n## Literatur\n\n## Anhang\n\nZahlen.']) {
    const body = `## Lage\n\nText [@a].\n\n## Folgen\n\nText.${own}`;
    const page = await render(body, { bibliography: 'r.bib' }, { 'r.bib': bib });
    const nav = /<nav class="contents"[\s\S]*?<\/nav>/.exec(page.web)?.[0] ?? '';
    const listed = [...nav.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    // sources and annexes stand behind what the text recommends
    expect(listed.slice(0, 4)).toEqual(['lage', 'folgen', 'recommendations', 'literatur']);
    for (const html of [page.web, page.print.body]) {
      const places = listed.map((id) => html.indexOf(` id="${id}"`));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    }
  }
});

test('paper names the languages there are other editions in, where the web leads to them', async () => {
  const page = await render('Text.', { translations: '{en: en/a.md, fr: fr/a.md}' });
  expect(words(page.print.body)).toMatch(/Auch verfügbar in English ?, Français/);
  expect(page.print.body).toContain('<span lang="fr">Français</span>');
  expect(page.web).not.toContain('Auch verfügbar in');
  expect(words((await render('Text.')).print.body)).not.toContain('Auch verfügbar');
});

test('Markdown without frontmatter still makes a page', async () => {
  const page = await renderSource('# Ein Titel\n\nText.\n');
  expect(page.web).toContain('<h1 id="title">Ein Titel</h1>');
});

test('own words are what the labels say, never what the author wrote', async () => {
  const always = [
    'Seite {page} von {pages}',
    'Anmerkung {n}',
    'Zurück zum Text von Anmerkung {n}',
    'Link zu diesem Abschnitt',
    'Zum Inhalt springen',
    'Tabelle, seitlich verschiebbar',
    'PDF herunterladen',
    'Entwurf, nicht zur Veröffentlichung',
    'Vollständiges Dokument',
    'Über die Herausgeberin',
    'Das steht der Veröffentlichung entgegen',
    'BibTeX',
    'RIS',
    'CSL-JSON',
  ];
  // whom a recommendation is for, alone and until when
  const beside =
    /^(?:Bund|Länder|Kommunen|Europäische Union|Partnerländer|Zivilgesellschaft|Wirtschaft|Internationale Organisationen|Forschung) (?:(?:kurz|mittel|lang)fristig)?$/;
  const without = (words: readonly string[]) => words.filter((word) => !beside.test(word));
  const confidentiality =
    '{rule: chatham-house, meeting: {date: 2018-10, place: Berlin}, attendance: {total: 30, sectors: {ministries: 28, io: 2}, minGroup: 5}}';
  const ours = await render('Text.', { type: 'meeting-summary', confidentiality, disclaimer: '{kind: author-views}' });
  expect(without(ours.ownWords)).toEqual([
    'Die Sitzung fand unter der Chatham House Rule statt. Aussagen sind keinen Personen oder Institutionen zugeordnet.',
    'Chatham House Rule. Die Sitzung fand unter der Chatham House Rule statt. Aussagen sind keinen Personen oder Institutionen zugeordnet.',
    'Der Text gibt die Auffassung der Autorinnen und Autoren wieder.',
    '30 Teilnehmende (Bundesministerien und weitere)',
    ...always,
  ]);
  const theirs = await render('Text.', { disclaimer: '{kind: author-views, text: "Frau Weber sagte das."}' });
  expect(without(theirs.ownWords)).toEqual(always);
  expect(theirs.ownWords).toHaveLength(always.length + 9 * 4);
});
