// npm run csl -- <folder>: runs the citation processor against the CSL project's tests (github.com/citation-style-language/
// test-suite, CC BY-SA: not part of this repository) and says how many it passes. A report, no gate: `--failing` names the others.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const displays = {
  block: 'csl-block',
  'left-margin': 'csl-left-margin',
  'right-inline': 'csl-right-inline',
  indent: 'csl-indent',
};
/** Raised letters that have a character of their own are mark-up there. */
const raised = /[ªº²³¹\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d61\u1d9b-\u1dbf\u2070-\u207f]/gu;

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const [given] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const folder = ['processor-tests/humans', '.'].map((each) => join(given ?? '.', each)).find(isSuite);
if (given === undefined || folder === undefined) {
  console.log(
    'No tests there. git clone https://github.com/citation-style-language/test-suite, then: npm run csl -- test-suite',
  );
} else {
  const engine = await importSource(
    home,
    `export { processCitations } from './src/csl/processor.ts'; export { readStyle } from './src/csl/style.ts';
    export { readItem } from './src/csl/read-item.ts'; export { de } from './src/csl/locales/de.ts';
    export { en } from './src/csl/locales/en.ts'; export { fr } from './src/csl/locales/fr.ts';`,
  );
  const failing = [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (const file of files) if (!passes(readFileSync(join(folder, file), 'utf8'), engine)) failing.push(file);
  if (process.argv.includes('--failing')) console.log(failing.join('\n'));
  console.log(`${files.length - failing.length} of ${files.length} pass.`);
}

function isSuite(path) {
  return existsSync(path) && readdirSync(path).some((name) => /^[a-z]+_\w+\.txt$/.test(name));
}

function passes(text, engine) {
  const part = (name) => new RegExp(`>>=+ ${name} =+>>\\n?([^]*?)\\n?<<=+ ${name} =+<<`).exec(text)?.[1];
  const json = (name) => (part(name) === undefined ? undefined : JSON.parse(part(name)));
  try {
    const wanted = (part('RESULT') ?? '').trim();
    const got = run({ part, json, engine }).trim();
    // which of several citations a change has touched is nothing this processor says
    const plain = (lines) => lines.replace(/^(?:>>|\.\.)(?=\[\d+\])/gm, '');
    return plain(got) === plain(wanted);
  } catch {
    return false;
  }
}

function run({ part, json, engine }) {
  const style = engine.readStyle(part('CSL').replace(/^\s+/, ''));
  const items = new Map(
    json('INPUT')
      .flatMap((each) => [engine.readItem(each, true)].filter(Boolean))
      .map((item) => [item.id, item]),
  );
  const locale = engine[(style.defaultLocale ?? 'en').slice(0, 2)] ?? engine.en;
  const citations = json('CITATIONS');
  const clusters = citations
    ? placed(citations)
    : (json('CITATION-ITEMS') ?? [[...items.keys()].map((id) => ({ id }))]).map(clusterOf);
  const entries = json('BIBENTRIES')?.at(-1);
  const uncited = entries ?? [...items.keys()];
  const result = engine.processCitations({ style, locale, items, clusters, uncited });
  if (/^bibliography/.test(part('MODE').trim())) return list(result, style);
  const lines = result.clusters.map(({ words }) => html(words) || '[CSL STYLE ERROR: reference with no printed form.]');
  return citations ? lines.map((line, at) => `>>[${at}] ${line}`).join('\n') : lines.join('\n');
}

/** Citations in the order of the document: each call gives those before and after it. */
function placed(calls) {
  const known = new Map();
  let order = [];
  for (const [citation, before, after] of calls) {
    const id = citation.citationID ?? `c${known.size}`;
    known.set(id, citation);
    order = [...before, [id, citation.properties?.noteIndex ?? 0], ...after];
  }
  return order.map(([id, note]) => ({ ...clusterOf(known.get(id).citationItems), note }));
}

function clusterOf(list) {
  const cites = list.map((each) => ({
    id: String(each.id),
    ...(each.prefix ? { prefix: each.prefix } : {}),
    ...(each.suffix ? { suffix: each.suffix } : {}),
    ...(each.locator === undefined ? {} : { locator: String(each.locator) }),
    ...(each.locator === undefined ? {} : { label: each.label ?? 'page' }),
    ...(each['suppress-author'] ? { suppressAuthor: true } : {}),
    ...(each['author-only'] ? { authorOnly: true } : {}),
  }));
  return { cites, note: 0 };
}

function list({ entries }) {
  const rows = entries.map(({ words }) => `  <div class="csl-entry">${html(words)}</div>\n`);
  return `<div class="csl-bib-body">\n${rows.join('')}</div>`;
}

/** What the processor says, in the HTML that the tests are written in. */
function html(words) {
  return words.map((each) => (typeof each === 'string' ? escaped(each) : span(each))).join('');
}

function span({ children, face = {}, display }) {
  let inner = html(children);
  const wrap = (before, after) => {
    inner = before + inner + after;
  };
  const named = {
    italic: ['<i>', '</i>'],
    oblique: ['<em>', '</em>'],
    bold: ['<b>', '</b>'],
    sup: ['<sup>', '</sup>'],
    sub: ['<sub>', '</sub>'],
  };
  for (const [property, value] of Object.entries(face)) {
    if (named[value]) wrap(...named[value]);
    else if (property === 'vertical-align' && value === 'baseline') wrap('<span style="baseline">', '</span>');
    else wrap(`<span style="${property}:${value};">`, '</span>');
  }
  if (display)
    return `\n\n    <div class="${displays[display]}">${inner}</div>${display === 'right-inline' ? '\n  ' : ''}`;
  return inner;
}

function escaped(text) {
  const safe = text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
  return safe.replace(raised, (sign) => `<sup>${sign.normalize('NFKD')}</sup>`);
}
