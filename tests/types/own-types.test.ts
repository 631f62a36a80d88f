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
