import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/accessible/corpus.mjs';
import { type Config, resolveConfig } from '../../src/config.ts';
import { prepare } from '../../src/worker.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let root: string;
let config: Config;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefpress-fields-'));
  writeCorpus(root);
  config = resolveConfig({ cwd: root, home, jobs: 1 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly bio: string;
  readonly abstract: string;
  readonly keys: readonly [string, string, string];
  readonly keyword: string;
  readonly change: string;
  readonly thanks: string;
  readonly funding: string;
  readonly conflicts: string;
  readonly house: string;
  readonly patron: string;
  readonly adviser: string;
  readonly text: string;
}

const words: Readonly<Record<'de' | 'en' | 'fr', Words>> = {
  de: {
    title: 'Zugang und Schutz',
    subtitle: 'Was sich verbinden lässt',
    bio: 'Sie forscht an einer Hochschule zu Fragen der Arbeitsmigration.',
    abstract: 'Schutz und Arbeit lassen sich nebeneinander regeln.',
    keys: ['Verfahren brauchen Personal.', 'Ausbildung kostet Geld.', 'Rückkehr braucht Zeit.'],
    keyword: 'Arbeitsmigration',
    change: 'In Tabelle 2 wurden zwei Spalten vertauscht.',
    thanks: 'Dank gebührt allen, die das Papier gelesen haben.',
    funding: 'Die Reihe wird von einer Stiftung gefördert.',
    conflicts: 'Keine.',
    house: 'Haus für Wanderungsfragen',
    patron: 'Botschafter a. D.',
    adviser: 'Prof. Dr.',
    text: 'Verfahren dauern lange. Die Kosten steigen.',
  },
  en: {
    title: 'Access and protection',
    subtitle: 'What can be joined',
    bio: 'She works on labour migration at a university.',
    abstract: 'Protection and work can be organised side by side.',
    keys: ['Procedures need staff.', 'Training costs money.', 'Return takes time.'],
    keyword: 'labour migration',
    change: 'Two columns were interchanged in table 2.',
    thanks: 'The publisher is grateful to all who read the paper.',
    funding: 'The series is funded by a foundation.',
    conflicts: 'None.',
    house: 'House for Migration Questions',
    patron: 'Ambassador',
    adviser: 'Professor',
    text: 'Procedures take long. Costs are rising.',
  },
  fr: {
    title: 'Accès et protection',
    subtitle: 'Ce qui peut être lié',
    bio: 'Elle travaille sur la migration de travail dans une université.',
    abstract: 'La protection et le travail peuvent être organisés côte à côte.',
    keys: ['Les procédures demandent du personnel.', 'La formation coûte cher.', 'Le retour prend du temps.'],
    keyword: 'migration de travail',
    change: 'Deux colonnes du tableau 2 étaient inversées.',
    thanks: 'La maison remercie toutes les personnes qui ont lu ce texte.',
    funding: 'La série est financée par une fondation.',
    conflicts: 'Aucun.',
    house: 'Maison des questions migratoires',
    patron: 'Ambassadeur',
    adviser: 'Professeur',
    text: 'Les procédures durent longtemps. Les coûts augmentent.',
  },
};

const types = ['policy-brief', 'report', 'meeting-summary', 'background-paper', 'one-pager', 'press-release'] as const;
const onePage: readonly string[] = ['one-pager', 'press-release'];

/** A brief with whatever the frontmatter can say. */
function briefOf(type: string, lang: 'de' | 'en' | 'fr'): string {
  const own = words[lang];
  const derived = onePage.includes(type);
  return `---
schema: 1
type: ${type}
lang: ${lang}
title: ${own.title}
subtitle: ${own.subtitle}
shortTitle: ${own.title}
series: {id: reihe, name: Beispielreihe, number: "2018/04", issn: 2749-1234}
ids: {doi: 10.5072/example.4, isbn: {pdf: 978-3-16-148410-0}, urn: "urn:nbn:de:101-20181120"}
date: 2018-11-20
version: "1.1"
status: corrected
changes: [{version: "1.1", date: 2018-12-03, note: "${own.change}"}]
people:
  - {id: a, name: {given: Mara, family: Lindenthal}, role: author, affiliation: house, orcid: 0000-0002-1825-0097, bio: "${own.bio}", email: mara@example.org}
  - {id: p, name: {given: Jonas, family: Okonta-Reimers}, honorific: ${own.patron}, role: patron, public: true, ref: "https://example.org/patron"}
  - {id: w, name: {given: Ida, particle: von der, family: Waldau}, honorific: ${own.adviser}, role: adviser, public: true}
  - {id: r, name: Eva Brinkmeier, role: responsible}
  - {id: e, name: Tom Kessler, role: editor}
organisations:
  - {id: house, name: "${own.house}", abbr: HWF, role: publisher, url: "https://example.org/", ror: "https://ror.org/05dxps055"}
  - {id: fund, name: Stiftung Weitblick, role: funder}
abstract: ${own.abstract}
keyMessages: [${own.keys.map((key) => `"${key}"`).join(', ')}]
keywords: [${own.keyword}]
topics: [${own.keyword}]
geo: [NG, DE]
recommendations: [{addressee: bund, text: "${own.keys[0]}", horizon: short}]
abbreviations: {EU: Union}
${derived ? '' : 'bibliography: sources.bib\n'}notes: endnotes
review: {process: external, factcheck: true}
licence: CC-BY-4.0
funding: ["${own.funding}", {funder: Stiftung Weitblick, grant: "12-345"}]
conflicts: ${own.conflicts}
acknowledgements: ${own.thanks}
imprint: {publisher: house, address: "Beispielstraße 1, 10115 Berlin", responsible: r, printer: "Druckhaus Nord, Berlin", email: post@example.org, phone: +49 30 000000, url: "https://example.org/"}
disclaimer: {kind: author-views}
embargo: 2018-11-20T06:00+01:00
link: https://example.org/4
contact: {name: HWF, email: presse@example.org, phone: +49 30 000001}
boilerplate: ${own.text}
${derived ? 'parent: parent.md\n' : ''}confidentiality:
  rule: chatham-house
  appliesTo: whole
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 9, io: 5, civil-society: 6, academia: 4, business: 3, local: 3}, minGroup: 5}
---

${own.text}
`;
}

const all = types.flatMap((type) => (['de', 'en', 'fr'] as const).map((lang) => [type, lang] as const));

// What a field makes public is no leak, whatever line of the page the house puts it in.
test.each(all)('%s, %s: no field of the frontmatter is held for a leak', async (type, lang) => {
  writeFileSync(join(root, 'briefs', 'parent.md'), briefOf('policy-brief', lang));
  cpSync(join(root, 'briefs', 'parent.md'), join(root, 'briefs', `${lang}.md`));
  const source = briefOf(type, lang);
  const { findings } = await prepare({ file: `briefs/full.md`, source, root, config, draft: false });
  const told = findings.filter(({ code, severity }) => /^(?:CHR|FM)/.test(code) && severity !== 'info');
  expect(told.map(({ code, variant, line, trace }) => [code, variant, line, trace])).toEqual([]);
});
