// Measures the attribution engine on the corpora in ../shared/eval, read as session documents with nothing declared: first
// the attribution slots alone, then with verbatim words (CHR201), which the gate blocks in a session document as well.
// The corpora are not part of this project; without them this script only says so. Use: npm run eval [-- --errors 20]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const data = join(root, '..', 'shared', 'eval');
const corpora = ['german-wikinews.dev.jsonl', 'factappeal.dev.jsonl'];
const options = process.argv.slice(2);
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : '';

if (!existsSync(join(data, 'score.py'))) {
  console.log(`No evaluation data at ${data}: nothing was measured.`);
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'briefpress-eval-'));
try {
  const { slotRules, verbatim } = await importSource(
    root,
    "export { slotRules } from './src/lint/rules/slots.ts'; export { verbatim } from './src/lint/rules/verbatim.ts';",
  );
  for (const corpus of corpora.filter((name) => name.includes(only) && existsSync(join(data, name)))) {
    const documents = readFileSync(join(data, corpus), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const began = process.hrtime.bigint();
    const slots = documents.map((document) => findings(slotRules, document));
    const time = Number(process.hrtime.bigint() - began) / 1e6;
    const words = documents.reduce((sum, document) => sum + document.text.split(/\s+/).length, 0);
    const errors = options.includes('--errors') ? ['--errors', options[options.indexOf('--errors') + 1] ?? '20'] : [];
    process.stdout.write(score(corpus, written(corpus, 'slots', documents, slots), errors));
    console.log(
      `Speed: ${words} words in ${time.toFixed(0)} ms, ${((time / words) * 500).toFixed(2)} ms a 500-word page`,
    );
    const gate = documents.map((document, at) => [...slots[at], ...findings([verbatim], document)]);
    showWithVerbatim(JSON.parse(score(corpus, written(corpus, 'gate', documents, gate), ['--json'])));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Writes what was found in each document; the file's path. */
function written(corpus, name, documents, found) {
  const path = join(work, `${corpus}.${name}.jsonl`);
  const lines = documents.map(({ id }, at) => JSON.stringify({ id, findings: found[at] }));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function score(corpus, predictions, more) {
  const args = [join(data, 'score.py'), join(data, corpus), '--pred', predictions, '--utf16', ...more];
  return execFileSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** The figures that change when the gate's rule on verbatim words is counted, precision and wrong blocks among them. */
function showWithVerbatim(report) {
  const shown = {
    precision: report.sentence.precision,
    recall: report.sentence.recall,
    'direct quotations touched': report.recall_by_type.direct,
    'named speakers touched': report.touched_by_speaker_kind.name,
    'roles and organisations touched': report.touched_by_speaker_kind.role_org,
    'no quote at all: passed': report.document.no_quote_passed,
  };
  console.log('With verbatim words (CHR201)');
  for (const [name, { value, hits, total }] of Object.entries(shown))
    console.log(`  ${name.padEnd(34)} ${(100 * value).toFixed(1).padStart(5)}%   ${hits}/${total}`);
  console.log('');
}

/** Only what blocks counts as a finding: a warning never stops a publication. */
function findings(rules, document) {
  const segments = segmentsOf(document);
  const context = sessionContext(document.lang);
  const severities = options.includes('--warnings') ? ['block', 'warn'] : ['block'];
  return rules
    .flatMap((rule) => [...rule.run(segments, context)])
    .filter((hit) => severities.includes(hit.severity))
    .map((hit) => ({
      start: segments[hit.segment].from[hit.start],
      end: segments[hit.segment].to[hit.end - 1],
      kind: hit.code,
    }));
}

/** One paragraph, one segment; every character stands for itself. */
function segmentsOf({ text, lang }) {
  const segments = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const from = Uint32Array.from({ length: match[0].length }, (_, at) => match.index + at);
    const to = from.map((at) => at + 1);
    segments.push({
      channel: 'text',
      lang,
      text: match[0],
      from,
      to,
      marks: [],
      kind: 'paragraph',
      sections: [],
      heading: -1,
      parent: -1,
    });
  }
  return segments;
}

function sessionContext(lang) {
  return {
    lang,
    type: 'meeting-summary',
    regime: 'chatham-house',
    appliesTo: undefined,
    session: true,
    people: [],
    organisations: [],
    attendance: undefined,
    publicDescription: undefined,
    consented: new Set(),
    citationKeys: new Set(),
    bibliographyNames: new Set(),
    publicNotes: new Set(),
    agreedDescriptions: [],
  };
}
