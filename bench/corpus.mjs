/**
 * Briefs for measuring: 6 to 10 pages each, German and English by turns, with tables, figures, boxes, about 40 notes and
 * recommendations. Everything is drawn from a seeded generator, so that every run measures the same words; the words pass
 * the gate, since a brief that is refused is not built.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { figureSvg } from './figure.mjs';
import { frontmatterOf } from './frontmatter.mjs';
import { capital, proseOf } from './prose.mjs';
import { seeded } from './random.mjs';
import { de } from './words/de.mjs';
import { en } from './words/en.mjs';

const sections = 6;
const addressees = [
  'bund',
  'laender',
  'kommunen',
  'eu',
  'partner-countries',
  'civil-society',
  'private-sector',
  'research',
];
const horizons = ['short', 'medium', 'long'];

/** Writes `count` briefs below `folder`/briefs. Returns their paths, relative to `folder`. */
export function writeCorpus(folder, count) {
  return Array.from({ length: count }, (_, at) => {
    const { path, text, figures } = briefOf(at + 1);
    write(join(folder, path), text);
    for (const figure of figures) write(join(folder, figure.path), figure.svg);
    return path;
  });
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The n-th brief, counted from 1. */
export function briefOf(n) {
  const random = seeded(n * 7919);
  const words = n % 2 === 1 ? de : en;
  const name = `study-${String(n).padStart(3, '0')}`;
  const folder = `briefs/${words.lang}`;
  const state = { words, random, prose: proseOf(words, random), notes: [], figures: [], name, folder };
  const body = [
    state.prose.paragraph(6, called(state, 3)),
    ...Array.from({ length: sections }, (_, at) => section(state, at)),
    `## ${words.sections.recommendations}`,
    ...addressees.slice(0, random.between(5, 8)).map((addressee) => recommendation(state, addressee)),
    state.notes.join('\n'),
  ];
  const text = `---\n${frontmatterOf(state, n)}---\n\n${body.join('\n\n')}\n`;
  return { path: `${folder}/${name}.md`, text, figures: state.figures };
}

function section(state, at) {
  const { words, random, prose } = state;
  const heading = random.pick(words.headings)(prose.measure(), prose.measure());
  const blocks = [`## ${heading}`];
  for (let left = random.between(1, 2); left > 0; left -= 1) {
    blocks.push(prose.paragraph(random.between(4, 7), called(state, 1)));
  }
  if (at === 1 || at === 4) blocks.push(table(state));
  if (at === 0 || at === 2 || at === 4) blocks.push(figure(state));
  if (at === 3) blocks.push(`:::pullquote\n${prose.sentence()}.\n:::`);
  if (at === 2 || at === 5) blocks.push(box(state, at));
  if (at === 1) blocks.push(Array.from({ length: 5 }, () => `- ${prose.sentence()}.`).join('\n'));
  blocks.push(prose.paragraph(random.between(4, 6), called(state, 1)));
  return blocks.join('\n\n');
}

/** Footnote calls after every `every`-th sentence of a paragraph, at most 40 in a brief. */
function called(state, every) {
  return (at) => {
    if (at % (every + 1) !== every || state.notes.length >= 40) return '';
    const n = state.notes.length + 1;
    const year = state.random.between(2009, 2018);
    state.notes.push(`[^n${n}]: ${state.words.note(n, year)}, <https://example.org/papers/${year}-${n}.pdf>.`);
    return `[^n${n}]`;
  };
}

function table({ words, random, prose }) {
  const rows = words.places.map((place) => {
    const cells = [
      capital(place),
      capital(prose.measure()[0]),
      capital(random.pick(words.benefits)),
      random.between(20, 990) * 10,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `:::table{source="${words.table.source}"}`,
    words.table.caption(prose.measure()),
    '',
    `| ${words.table.head.join(' | ')} |`,
    '|---|---|---|---:|',
    ...rows,
    ':::',
  ].join('\n');
}

function figure({ words, random, prose, figures, name, folder }) {
  const values = Array.from({ length: 6 }, () => random.between(4, 96));
  const file = `figures/${name}-${figures.length + 1}.svg`;
  figures.push({ path: `${folder}/${file}`, svg: figureSvg(values, words.figure.unit) });
  const { alt, source, caption } = words.figure;
  return `:::figure{src="${file}" alt="${alt(values)}" source="${source}"}\n${caption(prose.measure())}\n:::`;
}

function box({ words, random, prose }, at) {
  const items = Array.from({ length: 3 }, () => `- ${capital(words.box.item(random.between(2, 90), prose.measure()))}`);
  return `:::box{title="${words.box.title(at)}"}\n${prose.paragraph(3)}\n\n${items.join('\n')}\n:::`;
}

function recommendation({ words, random, prose }, addressee) {
  const text = `${words.recommend(prose.measure(), prose.measure())} ${prose.paragraph(2)}`;
  return `:::recommendation{addressee="${addressee}" horizon="${random.pick(horizons)}"}\n${text}\n:::`;
}
