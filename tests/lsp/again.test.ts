import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config.ts';
import type { Finding } from '../../src/finding.ts';
import { lint, prepare } from '../../src/reading.ts';

const home = process.cwd();
const config = resolveConfig({ cwd: home, home, jobs: 1, cache: false });
const files = [
  'tests/fixtures/leaky/de/sitzungsbericht-oktober-2018.md',
  'tests/fixtures/leaky/en/mixed-migration.md',
  'briefs/de/gemischte-wanderungen.md',
];

/** What people type, paste and delete: words that change what a sentence, a paragraph or the whole document is. */
const pieces = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '. ',
  'Weber sagte, ',
  'Sie widersprach. ',
  'Der Vertreter Frankreichs habe gewarnt. ',
  'die Weber, ',
  'In der Sitzung ',
  '„Das reicht nicht aus, und alle hier wissen das“ ',
  '\n\n## Aussprache\n\n',
  '\n\n- Bitkom: schnellere Visa\n- Caritas: mehr Plätze\n\n',
  '\n\n:::box\n',
  ':::\n\n',
  '[^neu]',
  '\n\n[^neu]: Weber, mündliche Auskunft.\n\n',
  '```\n',
  '<!-- ',
  'lang: fr\n',
  '  - {id: w, name: Weber, role: author, public: true}\n',
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.nat(40),
  text: fc.constantFrom(...pieces),
});

const head = (type: string) => `---
type: ${type}
lang: de
title: Eine Sitzung
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 5}
---

`;
const summary = head('meeting-summary');

/** A paragraph that stays, in two surroundings in which it is not the same. */
const surroundings: readonly (readonly [string, string, string])[] = [
  // who spoke before
  [`${summary}Ministerin Weber widersprach.`, `${summary}Der Plan ist alt.`, 'Die Frist sei nie vereinbart worden.'],
  // what kind of document it is
  [summary, head('background-paper'), 'Der Staatssekretär reist nach Niamey.'],
  // a word with an article somewhere is no name
  [`${summary}Die Vorlage ist alt.`, `${summary}Der Zwillenberg ist alt.`, 'Zwillenberg betonte die Kosten.'],
];
const settings = surroundings.flatMap(([one, other, stays]) =>
  [one, other, one].map((before) => ({ file: 'briefs/x.md', text: `${before}\n\n${stays}\n` })),
);

/** The text after each edit. */
function typed(source: string, edits: readonly { at: number; deleted: number; text: string }[]): string[] {
  const texts: string[] = [];
  let now = source;
  for (const { at, deleted, text } of edits) {
    const from = Math.floor(at * now.length);
    now = now.slice(0, from) + text + now.slice(from + deleted);
    texts.push(now);
  }
  return texts;
}

const task = (file: string, source: string) => ({ file, source, root: config.root, config });
const drafted = (file: string, source: string) => ({ ...task(file, source), draft: true });

// before anything is kept: from the first reading with `again` on, this thread keeps what it has read
test('findings while typing are those of a whole fresh reading, edit by edit, and so is the page', async () => {
  const sessions = fc.sample(fc.array(edit, { minLength: 9, maxLength: 9 }), { numRuns: files.length, seed: 11 });
  const typing = files.flatMap((file, at) => {
    const source = readFileSync(join(home, file), 'utf8');
    return [source, ...typed(source, sessions[at] ?? []), source].map((text) => ({ file, text }));
  });
  const texts = [...settings, ...typing];
  const fresh: (readonly Finding[])[] = [];
  for (const { file, text } of texts) fresh.push((await lint(task(file, text))).findings);
  const pages = texts.filter((_, at) => at % 6 === 0);
  const made: unknown[] = [];
  for (const { file, text } of pages) made.push(await prepare(drafted(file, text)));
  // the edits do something, and so do the surroundings of what stays
  for (const [at, [, , stays]] of surroundings.entries()) {
    const [one, other] = [at * 3, at * 3 + 1].map((index) => {
      const from = settings[index]?.text.indexOf(stays) ?? 0;
      return (fresh[index] ?? []).filter(({ start }) => start >= from).map(({ code, severity }) => [code, severity]);
    });
    expect(one, stays).not.toEqual(other);
  }
  expect(new Set(fresh.map((findings) => findings.length)).size).toBeGreaterThan(10);

  for (const [at, { file, text }] of texts.entries()) {
    const { findings } = await lint({ ...task(file, text), again: true });
    expect(findings, `${file}, edit ${at}`).toEqual(fresh[at]);
  }
  for (const [at, { file, text }] of pages.entries())
    expect(await prepare({ ...drafted(file, text), again: true })).toEqual(made[at]);
}, 180_000);
