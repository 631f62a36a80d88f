/**
 * Documents for veraPDF: every type in every language with every kind of notes, and generated ones with whatever can stand
 * in a text. The same numbers give the same documents.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, kinds } from './blocks.mjs';
import { chartOf, columns, countriesOf, optionsOf, rowsOf } from './data.mjs';
import { words } from './words.mjs';

const types = ['policy-brief', 'report', 'meeting-summary', 'background-paper', 'one-pager', 'press-release'];
const notes = ['footnotes', 'endnotes', 'margin'];
const styles = ['house', 'apa', 'chicago-author-date', 'chicago-notes', 'din-iso-690'];

/** Writes the documents and what they call below `folder`/briefs. */
export function writeCorpus(folder) {
  writeDocuments(folder, [...eachKind(), ...generated(20)]);
}

/**
 * Houses whose pages are made otherwise: bound and small with chapters on right pages, for a print shop and without colour; or
 * on letter paper with justified lines. Their documents hold every kind of block.
 */
const houses = [
  {
    name: 'bound',
    types: ['report', 'report', 'report', 'background-paper'],
    options: ['--print-shop', '--grey'],
    settings: {
      page: '{ size: A5, top: 16mm, right: 12mm, bottom: 20mm, left: 14mm }',
      'margin-column': '{ width: 24mm, gap: 4mm }',
      'facing-pages': true,
      chapters: 'right-page',
    },
  },
  {
    name: 'letter',
    types: ['meeting-summary', 'report', 'policy-brief'],
    options: ['--grey'],
    settings: {
      page: '{ size: letter, top: 24mm, right: 20mm, bottom: 24mm, left: 22mm }',
      text: 'justified',
      'quotation-marks': 'guillemets',
    },
  },
];

/**
 * Writes a house a folder below `folder`.
 * @param brand text of the sample house's
 * @returns folders, and with which options of `build` each is made
 */
export function writeHouses(folder, brand) {
  return houses.map(({ name, types: own, options, settings }) => {
    const place = join(folder, name);
    writeDocuments(
      place,
      own.map((type, at) => documentOf(houseDocument(`${name}-${at + 1}`, type, at))),
    );
    const set = (text, [key, value]) => text.replace(new RegExp(`^( +${key}:).*$`, 'm'), `$1 ${value}`);
    writeFileSync(join(place, '_brand.yml'), Object.entries(settings).reduce(set, brand));
    return { folder: place, options };
  });
}

/** Languages and kinds of notes by turns; each section with five blocks more, so that all kinds of them stand in each document. */
function houseDocument(name, type, at) {
  return {
    name,
    type,
    lang: Object.keys(words)[at % 3],
    kind: notes[at % 3],
    n: at + 1,
    each: Math.ceil(kinds.length / 3),
  };
}

function writeDocuments(folder, documents) {
  for (const name of ['figures', 'data']) mkdirSync(join(folder, 'briefs', name), { recursive: true });
  const put = (path, text) => writeFileSync(join(folder, 'briefs', path), text);
  put('figures/columns.svg', columns());
  put(
    'sources.bib',
    '@book{one, title={Verfahren}, author={Lindenthal, Mara}, year={2017}, publisher={Musterverlag}}\n',
  );
  for (const lang of Object.keys(words)) {
    put(`data/rows-${lang}.csv`, rowsOf(words[lang]));
    put(`data/countries-${lang}.csv`, countriesOf(words[lang]));
    put(`data/options-${lang}.yml`, optionsOf(words[lang]));
    for (const mark of ['bar', 'line']) put(`data/${mark}-${lang}.json`, chartOf(words[lang], mark));
  }
  for (const { name, text } of documents) put(`${name}.md`, text);
}

/** Every type in every language with every kind of notes. */
export function eachKind() {
  return Object.keys(words).flatMap((lang) =>
    types.flatMap((type) =>
      notes.map((kind, at) => documentOf({ name: `${type}-${lang}-${kind}`, type, lang, kind, n: 7 + at })),
    ),
  );
}

/** Drawn from the policy brief of the same language and kind of notes, and no longer than a page. */
const onePage = ['one-pager', 'press-release'];

function generated(count) {
  return Array.from({ length: count }, (_, at) => {
    const n = at + 1;
    const lang = Object.keys(words)[n % 3];
    const type = n % 2 === 0 ? 'policy-brief' : 'background-paper';
    return documentOf({ name: `generated-${n}`, type, lang, kind: notes[n % 3], n });
  });
}

/** @param each how many blocks a section holds, one of each kind in turn; without, one and some of any kind */
function documentOf({ name, type, lang, kind, n, each }) {
  const own = words[lang];
  const pick = random(n);
  const paragraph = (count) => Array.from({ length: count }, () => own.sentences[pick(own.sentences.length)]).join(' ');
  const blocks = { name, type, lang, own, pick, paragraph, notes: [], keys: 0 };
  const heads = type === 'meeting-summary' ? own.parts : own.sections;
  const sections = heads.map((head, at) =>
    [`## ${head}`, paragraph(2), ...bodyOf(blocks, (each ?? 1) * at + (each ? 0 : 4 * n), each)].join('\n\n'),
  );
  const body = onePage.includes(type)
    ? [own.sentences[0], figure(blocks)]
    : [
        paragraph(3),
        ...sections,
        ...(type === 'policy-brief' ? [recommendation(blocks)] : []),
        ...(type === 'background-paper' ? [`:::questions\n1. ${own.sentences[0]}\n2. ${own.sentences[1]}\n:::`] : []),
        ...blocks.notes,
      ];
  return { name, text: `---\n${frontmatterOf({ type, lang, kind, own, name, n })}---\n\n${body.join('\n\n')}\n` };
}

function bodyOf(blocks, turn, each) {
  if (each !== undefined) return Array.from({ length: each }, (_, at) => kinds[(turn + at) % kinds.length](blocks));
  const any = Array.from({ length: 2 + blocks.pick(4) }, () => kinds[blocks.pick(kinds.length)](blocks));
  return [kinds[turn % kinds.length](blocks), ...any];
}

function recommendation({ own: { message } }) {
  return `:::recommendation{addressee="bund" horizon="short"}\n${message}\n:::`;
}

function frontmatterOf({ type, lang, kind, own, name, n }) {
  return `schema: 1
type: ${type}
lang: ${lang}
title: "${own.title}"
slug: ${name}
series: {id: accessible, name: Accessible, number: "1"}
date: 2018-11-20
version: "1.0"
status: final
people:
  - {id: author, name: {given: Mara, family: Lindenthal}, role: author, affiliation: house, public: true}
organisations:
  - {id: house, name: "${own.house}", role: publisher}
abstract: "${own.message}"
keyMessages: ["${own.message}", "${own.sentences[1]}", "${own.sentences[3]}"]
keywords: [migration]
notes: ${kind}
licence: CC-BY-4.0
imprint: {publisher: house, address: "Musterallee 0, 00000 Beispielstadt", email: post@example.org, responsible: author}
disclaimer: {kind: author-views}
${type === 'meeting-summary' ? '' : more({ type, own, lang, kind, n })}confidentiality:
  rule: chatham-house
  appliesTo: whole
  meeting: {series: Beispiel, session: 1, date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 10, academia: 10, business: 10}, minGroup: 5}
`;
}

function more({ type, own, lang, kind, n }) {
  const ids = 'ids: {doi: 10.5072/example.1}\nlink: https://example.org/1\n';
  const sources = `bibliography: sources.bib\ncitationStyle: ${styles[n % styles.length]}\n`;
  if (type === 'policy-brief') return sources;
  if (onePage.includes(type))
    return `${ids}parent: policy-brief-${lang}-${kind}.md\nboilerplate: Text.\nembargo: 2018-11-20T06:00+01:00\n`;
  return `${ids}${sources}acknowledgements: "${own.sentences[4]}"\nabbreviations: {EU: Union}\n`;
}

/** A small linear congruential generator (Park and Miller, 1988): `pick(n)` is 0 to n - 1. */
function random(seed) {
  let state = seed * 7919;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}
