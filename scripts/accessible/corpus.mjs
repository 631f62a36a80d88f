/**
 * Documents for veraPDF: every type in every language with every kind of notes, and generated ones with whatever can stand
 * in a text. The same numbers give the same documents.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from './words.mjs';

const types = ['policy-brief', 'report', 'meeting-summary', 'background-paper', 'one-pager', 'press-release'];
const notes = ['footnotes', 'endnotes', 'margin'];

/** Writes the documents and what they call below `folder`/briefs. */
export function writeCorpus(folder) {
  mkdirSync(join(folder, 'briefs', 'figures'), { recursive: true });
  writeFileSync(join(folder, 'briefs', 'figures', 'columns.svg'), columns());
  const source = '@book{one, title={Verfahren}, author={Lindenthal, Mara}, year={2017}}\n';
  writeFileSync(join(folder, 'briefs', 'sources.bib'), source);
  for (const { name, text } of [...eachKind(), ...generated(20)])
    writeFileSync(join(folder, `briefs/${name}.md`), text);
}

/** Every type in every language with every kind of notes. */
export function eachKind() {
  return Object.keys(words).flatMap((lang) =>
    types.flatMap((type) =>
      notes.map((kind) => documentOf({ name: `${type}-${lang}-${kind}`, type, lang, kind, n: 7 })),
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

function documentOf({ name, type, lang, kind, n }) {
  const own = words[lang];
  const pick = random(n);
  const paragraph = (count) => Array.from({ length: count }, () => own.sentences[pick(own.sentences.length)]).join(' ');
  const blocks = { type, own, pick, paragraph, notes: [] };
  const heads = type === 'meeting-summary' ? own.parts : own.sections;
  const sections = heads.map((head) => [`## ${head}`, paragraph(2), ...bodyOf(blocks)].join('\n\n'));
  const body = onePage.includes(type)
    ? [own.sentences[0], figure(blocks)]
    : [
        paragraph(3),
        ...sections,
        ...(type === 'policy-brief' ? [recommendation(blocks)] : []),
        ...(type === 'background-paper' ? [`:::questions\n1. ${own.sentences[0]}\n2. ${own.sentences[1]}\n:::`] : []),
        ...blocks.notes,
      ];
  return { name, text: `---\n${frontmatterOf({ type, lang, kind, own, name })}---\n\n${body.join('\n\n')}\n` };
}

/** Three to six blocks of any kind. */
function bodyOf(blocks) {
  const kinds = [
    nestedList,
    numbered,
    table,
    figure,
    box,
    quote,
    code,
    pullquote,
    subsection,
    longNote,
    foreign,
    definitionTable,
  ];
  return Array.from({ length: 3 + blocks.pick(4) }, () => kinds[blocks.pick(kinds.length)](blocks));
}

const nestedList = ({ own: { sentences } }) =>
  `- ${sentences[0]}\n  - ${sentences[1]}\n    1. ${sentences[2]}\n    2. ${sentences[3]}\n  - ${sentences[4]}\n- ${sentences[5]}`;
const numbered = ({ own: { sentences } }) => `3. ${sentences[1]}\n\n   ${sentences[2]}\n4. ${sentences[3]}`;
const table = ({ own: { head, caption, source }, pick }) =>
  `:::table{source="${source}"}\n${caption}\n\n| ${head.join(' | ')} |\n|---|---:|---:|\n${Array.from({ length: 3 + pick(30) }, (_, at) => `| ${String.fromCharCode(65 + (at % 26))} | ${pick(40)} | ${at % 4 === 0 ? '' : `${pick(99)} %`} |`).join('\n')}\n:::`;
const definitionTable = ({ own: { head, sentences } }) =>
  `| ${head[0]} | ${head[1]} |\n|---|---|\n| *A* | ${sentences[2]} |\n| **B** | |`;
const figure = ({ own: { alt, source, caption } }) =>
  `:::figure{src="figures/columns.svg" alt="${alt}" source="${source}"}\n${caption}\n:::`;
const box = ({ own: { sections, sentences }, paragraph }) =>
  `:::box{title="${sections[2]}"}\n${paragraph(2)}\n\n- ${sentences[0]}\n- ${sentences[1]}\n:::`;
// in a summary the words of a quotation would come from the room
const quote = ({ type, own: { sentences } }) =>
  type === 'meeting-summary' ? sentences[4] : `> ${sentences[4]}\n>\n> ${sentences[5]}`;
const code = () => '```\na,b,c\n1,2,3\n```';
const pullquote = ({ own: { message } }) => `:::pullquote\n${message}\n:::`;
const subsection = ({ own: { sections }, paragraph, pick }) =>
  `### ${sections[pick(4)]} ${pick(90)}\n\n${paragraph(2)}\n\n#### ${sections[pick(4)]}\n\n${paragraph(1)}`;
const foreign = ({
  own: {
    foreign: [lang, term],
    sentences,
  },
}) => `${sentences[3]} (:lang[${term}]{${lang}})`;

function longNote({ own, notes: list, pick, paragraph }) {
  const label = `n${list.length + 1}`;
  list.push(
    `[^${label}]: ${Array.from({ length: 1 + pick(20) }, (_, at) => own.sentences[at % 6]).join(' ')} <https://example.org/papers/${label}.pdf>`,
  );
  return `${paragraph(1).slice(0, -1)}.[^${label}] ${paragraph(1)}`;
}

function recommendation({ own: { message } }) {
  return `:::recommendation{addressee="bund" horizon="short"}\n${message}\n:::`;
}

function frontmatterOf({ type, lang, kind, own, name }) {
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
${type === 'meeting-summary' ? '' : more({ type, own, lang, kind })}confidentiality:
  rule: chatham-house
  appliesTo: whole
  meeting: {series: Beispiel, session: 1, date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 10, academia: 10, business: 10}, minGroup: 5}
`;
}

function more({ type, own, lang, kind }) {
  const ids = 'ids: {doi: 10.5072/example.1}\nlink: https://example.org/1\n';
  if (type === 'policy-brief') return '';
  if (onePage.includes(type))
    return `${ids}parent: policy-brief-${lang}-${kind}.md\nboilerplate: Text.\nembargo: 2018-11-20T06:00+01:00\n`;
  return `${ids}bibliography: sources.bib\nacknowledgements: "${own.sentences[4]}"\nabbreviations: {EU: Union}\n`;
}

function columns() {
  const bars = [12, 40, 88, 61, 33, 70].map(
    (value, at) => `<rect x="${20 + at * 60}" y="${120 - value}" width="40" height="${value}" fill="#1f4e5f"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 140" width="400" height="140">${bars.join('')}</svg>\n`;
}

/** A small linear congruential generator (Park and Miller, 1988): `pick(n)` is 0 to n - 1. */
function random(seed) {
  let state = seed * 7919;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}
