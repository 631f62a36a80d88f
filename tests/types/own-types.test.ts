import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../bin/briefpress.js');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-types-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--ui', 'en'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8' },
  });
  return { status, stdout, stderr };
}

/** Writes words of the author's own wherever `new` has left a placeholder. */
function fillIn(file: string): void {
  const { findings } = JSON.parse(run('lint', '--format', 'json', file).stdout) as {
    findings: { code: string; start: number; end: number }[];
  };
  let text = readFileSync(join(folder, file), 'utf8');
  for (const { code, start, end } of findings.reverse()) {
    const mark = /^#+ /.exec(text.slice(start, end))?.[0] ?? '';
    if (code === 'DOC213') text = `${text.slice(0, start)}${mark}Wohnung ${start}${text.slice(end)}`;
  }
  write(file, text);
}

const types = `expert-note:
  like: policy-brief
  names: {de: Expertise, en: Expert note, fr: Note d’expert}
  needs: [abstract, licence]
`;
const note = `---
type: expert-note
lang: en
title: What a visa costs
date: 2018-11-20
abstract: Time costs more than money.
licence: CC-BY-4.0
---

Waiting is the price.
`;

test('an entry, three names and a template make a type', () => {
  write('types.yml', types);
  write('templates/types/expert-note.hbs', '<article class="note-of-ours">{{> head-zone}}{{{body.html}}}</article>');
  write('briefs/visa.md', note);
  expect(run('build', '--only', 'html')).toMatchObject({ status: 0 });
  const page = readFileSync(join(folder, 'output/visa/index.html'), 'utf8');
  expect(page).toContain('<article class="note-of-ours">');
  expect(page).toContain('<body class="policy-brief expert-note">');
  expect(page).toContain('>Expert note</span>');
  expect(page).toContain('Waiting is the price.');
});

test('without a template it is set like the type it is like, and a partial can be replaced alone', () => {
  write('types.yml', types);
  write('templates/partials/imprint.hbs', '<p>An imprint of ours, {{imprint.publisher}}</p>');
  write('briefs/visa.md', note);
  expect(run('build', '--only', 'html').status).toBe(0);
  const page = readFileSync(join(folder, 'output/visa/index.html'), 'utf8');
  expect(page).toContain('<section class="abstract"');
  expect(page).toMatch(/An imprint of ours, \w/);
});

test('what it needs and lacks is a finding, and so is a slip in its name', () => {
  write('types.yml', types);
  write('briefs/visa.md', note.replace(/^licence.*\n/m, ''));
  write('briefs/slip.md', note.replace('expert-note', 'expert-not'));
  const { status, stdout } = run('lint');
  expect(status).toBe(1);
  expect(stdout).toContain('A document of type "expert-note" needs "licence".');
  expect(stdout).toContain('did you mean "expert-note"?');
});

test('a type like a report of a meeting is checked like one', () => {
  write('types.yml', types.replace('policy-brief', 'meeting-summary'));
  write('briefs/visa.md', note.replace('Waiting is the price.', 'Begun at 14:30, the session went on.'));
  expect(run('lint').stdout).toContain('A time of day stands in this report of a meeting.');
});

test.each([
  ['expert-note:\n  like: policy-brief\n', 'line 1'],
  [`${types}  nedes: [abstract]\n`, 'did you mean needs?'],
  [types.replace('expert-note', 'report'), 'line 1: report has a name that stands in briefpress already'],
  [types.replace('expert-note', '../x'), 'line 1'],
  [types.replace('policy-brief', 'nonsense'), 'line 2: expert-note.like'],
])('what is wrong in types.yml stops the run at its line: %#', (text, said) => {
  write('types.yml', text);
  write('briefs/visa.md', note);
  const { status, stderr } = run('lint');
  expect(status).toBe(2);
  expect(stderr).toContain('types.yml');
  expect(stderr).toContain(said);
});

test('from init to the published page: the whole way of a type', () => {
  expect(run('init', '--yes', '--lang', 'en').status).toBe(0);
  write('types.yml', types.replace('[abstract, licence]', '[abstract, series.number, licence, imprint]'));
  write('templates/types/expert-note.hbs', '<article class="note-of-ours">{{> head-zone}}{{{body.html}}}</article>');
  const made = run('new', 'expert-note', '--lang', 'en', '--title', 'What a visa costs');
  expect([made.status, made.stderr]).toEqual([0, '']);
  const file = 'briefs/en/what-a-visa-costs.md';
  expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^---\nschema: 1\ntype: expert-note\n/);
  expect(run('lint', file).status).toBe(1);
  const brand = readFileSync(join(folder, '_brand.yml'), 'utf8');
  write('_brand.yml', brand.replaceAll('Name of the house', 'House by the Park'));
  fillIn(file);
  expect(run('lint', '--max-warnings', '0', file)).toMatchObject({ status: 0 });
  expect(run('build', '--only', 'html', file).status).toBe(0);
  expect(readFileSync(join(folder, 'output/what-a-visa-costs/index.html'), 'utf8')).toContain('class="note-of-ours"');
});

test('a type like a report of a meeting begins with what that must have', () => {
  write('types.yml', types.replace('policy-brief', 'meeting-summary').replace(/ {2}needs.*\n/, ''));
  expect(run('new', 'expert-note', '--lang', 'de', '--title', 'Notiz').status).toBe(0);
  expect(readFileSync(join(folder, 'briefs/de/notiz.md'), 'utf8')).toMatch(
    /rule: chatham-house[\s\S]*## Konsenspunkte/,
  );
  fillIn('briefs/de/notiz.md');
  expect(run('lint', '--max-warnings', '0')).toMatchObject({ status: 0 });
});

test('Markdown without frontmatter can be taken for one', () => {
  write('types.yml', types.replace('policy-brief', 'meeting-summary'));
  write('briefs/note.md', 'Begun at 14:30, the session went on.\n');
  expect(run('lint', '--lang', 'en', '--type', 'expert-note').stdout).toContain('A time of day stands in this report');
  const unknown = run('lint', '--type', 'expert-not');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toMatch(/^BP002 .*"expert-not".*press-release, expert-note/);
});

test('the schema for editors knows its name and what it needs', () => {
  const schema = () => JSON.parse(run('schema').stdout);
  expect(schema()).toEqual(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/frontmatter.schema.json'), 'utf8')),
  );
  write('types.yml', types.replace('[abstract, licence]', '[abstract, series.number]'));
  expect(schema().properties.type.enum).toEqual(expect.arrayContaining(['policy-brief', 'expert-note']));
  expect(schema().allOf).toEqual([
    {
      if: { properties: { type: { const: 'expert-note' } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['abstract', 'series'], properties: { series: { required: ['number'] } } },
    },
  ]);
});
