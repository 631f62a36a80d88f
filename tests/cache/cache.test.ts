import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { summary } from '../summary.ts';

const root = dirname(dirname(import.meta.dirname));
let cli = join(root, 'bin/briefpress.js');
let place = '';
let project = '';
let copies = 0;
let env: Record<string, string> = {};

/** A project that was built once: every test gets a copy, with the cache it had. */
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'briefpress-cache-'));
  project = join(place, 'first');
  cpSync(join(root, 'briefs/de'), join(project, 'briefs/de'), { recursive: true });
  cpSync(join(root, '_brand.yml'), join(project, '_brand.yml'));
  const fonts = join(root, 'node_modules/@fontsource/source-sans-3/files');
  mkdirSync(join(project, 'fonts'));
  cpSync(join(fonts, 'source-sans-3-latin-600-normal.woff2'), join(project, 'fonts/own.woff2'));
  edit('_brand.yml', (text) =>
    text.replace(/@fontsource\/source-sans-3\/files\/source-sans-3-\{subset\}-600-normal/, 'fonts/own'),
  );
  write(
    'briefs/x.md',
    summary('X', 'One participant asked for [the other text](y.md). It follows the Chatham House Rules.'),
  );
  write('briefs/y.md', summary('Y', 'One participant asked about the funds.'));
  const built = build();
  expect(new Set(Object.values(built.briefs))).toEqual(new Set(['published']));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

let first = '';
beforeEach(() => {
  first ||= project;
  project = join(place, `copy-${++copies}`);
  cpSync(first, project, { recursive: true });
});
afterEach(() => {
  cli = join(root, 'bin/briefpress.js');
  env = {};
  rmSync(project, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(project, path), 'utf8');
  expect(change(before)).not.toBe(before);
  writeFileSync(join(project, path), change(before));
}

const environment = () => ({ PATH: process.env.PATH ?? '', HOME: place, LANG: 'C.UTF-8', ...env });

/** Builds the web pages and says what became of each brief, by the last part of its slug. */
function build(paths: readonly string[] = [], args: readonly string[] = ['--only', 'html']) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build', '--ui', 'en', ...args, ...paths], {
    cwd: project,
    encoding: 'utf8',
    env: environment(),
  });
  const briefs: Record<string, string> = {};
  for (const [, what, slug] of stderr.matchAll(/^(published|unchanged|drafted) (\S+)/gm))
    briefs[slug ?? ''] = what ?? '';
  for (const [, file] of stderr.matchAll(/^blocked (?:briefs\/)?(\S+)\.md/gm)) briefs[file ?? ''] = 'blocked';
  return { status, stdout, stderr, briefs };
}

const two = ['briefs/x.md', 'briefs/y.md'];
const rebuilt = (briefs: Record<string, string>) => Object.keys(briefs).filter((slug) => briefs[slug] !== 'unchanged');

test('nothing is built that has not changed, in another checkout too, and every warning is shown again', () => {
  const again = build();
  expect(new Set(Object.values(again.briefs))).toEqual(new Set(['unchanged']));
  const fresh = build([], ['--only', 'html', '--no-cache']);
  expect(new Set(Object.values(fresh.briefs))).toEqual(new Set(['published']));
  expect(again.stdout).toContain('CHR610');
  expect([again.status, again.stdout]).toEqual([fresh.status, fresh.stdout]);
});

test('what is under embargo says until when, made or remembered, and so does the manifest', () => {
  write('briefs/x.md', summary('X', 'One participant asked.', 'embargo: 2018-11-20T06:00+01:00\n'));
  write('briefs/y.md', summary('Y', 'One participant asked.', 'embargo: none\n'));
  for (const what of ['published', 'unchanged']) {
    const { stderr } = build(two);
    expect(stderr).toMatch(new RegExp(`^${what} x .*, embargo until 20 November 2018, 06:00 \\(UTC\\+01:00\\)$`, 'm'));
    expect(stderr).toMatch(new RegExp(`^${what} y [^,]*$`, 'm'));
    const { briefs } = JSON.parse(readFileSync(join(project, 'output/manifest.json'), 'utf8'));
    const embargoes = briefs.map(({ slug, embargo }: { slug: string; embargo?: string }) => [slug, embargo]);
    expect(Object.fromEntries(embargoes)).toMatchObject({ x: '2018-11-20T06:00+01:00', y: undefined });
  }
});

describe('a change of one brief’s inputs builds that brief', () => {
  test.each([
    ['its text', () => appendFileSync(join(project, 'briefs/y.md'), '\nMore.\n'), ['y']],
    [
      'data of a table or chart',
      () => appendFileSync(join(project, 'briefs/de/daten/kosten.csv'), '\n'),
      ['laenderpakete'],
    ],
    [
      'its bibliography',
      () => appendFileSync(join(project, 'briefs/de/laenderpakete.bib'), '\n% more\n'),
      ['laenderpakete'],
    ],
    [
      'a picture',
      () => edit('briefs/de/figures/schutz-und-plaetze.svg', (text) => text.replace('</svg>', '<g/></svg>')),
      ['gemischte-wanderungen', 'gemischte-wanderungen-auf-einer-seite', 'gemischte-wanderungen-pressemitteilung'],
    ],
    [
      'the document it is drawn from',
      () => appendFileSync(join(project, 'briefs/de/gemischte-wanderungen.md'), '\n'),
      ['gemischte-wanderungen', 'gemischte-wanderungen-auf-einer-seite', 'gemischte-wanderungen-pressemitteilung'],
    ],
    [
      'the address of a brief it links to',
      () => edit('briefs/y.md', (text) => text.replace('title: Y', 'title: Y\nslug: why')),
      ['why', 'x'],
    ],
  ])('%s', (_, change, expected) => {
    change();
    const { briefs } = build();
    expect(rebuilt(briefs).sort()).toEqual(expected);
    expect(rebuilt(build().briefs)).toEqual([]);
  });

  test('another edition of it', () => {
    edit('briefs/y.md', (text) => text.replace('title: Y', 'title: Y\ntranslations: {de: z.md}'));
    write('briefs/z.md', german('Eine Teilnehmerin fragte nach 20 Plätzen.'));
    expect(build(['briefs/y.md']).briefs).toEqual({ y: 'published' });
    expect(build(['briefs/y.md']).briefs).toEqual({ y: 'unchanged' });
    edit('briefs/z.md', (text) => text.replace('20', '30'));
    expect(build(['briefs/y.md']).briefs).toEqual({ y: 'published' });
  });

  test('a file that was missing and is there', () => {
    write('briefs/y.md', summary('Y', '![A bar](bar.svg)'));
    expect(build(['briefs/y.md']).briefs).toEqual({ y: 'blocked' });
    write('briefs/bar.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
    expect(build(['briefs/y.md']).briefs).toEqual({ y: 'published' });
    rmSync(join(project, 'briefs/bar.svg'));
    expect(build(['briefs/y.md']).briefs).toEqual({ y: 'blocked' });
  });
});

describe('a change of what all share builds all', () => {
  test.each<[string, () => unknown]>([
    ['a colour', () => edit('_brand.yml', (text) => text.replace('#0b4f5c', '#0b4f5d'))],
    [
      'a font',
      () =>
        void cpSync(
          join(root, 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2'),
          join(project, 'fonts/own.woff2'),
        ),
    ],
    ['a style sheet', () => write('styles/screen.css', 'p{margin:0}')],
    ['a print style sheet', () => write('styles/print.css', 'p{margin:0}')],
    [
      'a citation style',
      () => cpSync(join(root, 'styles/citations/apa.csl'), join(project, 'styles/citations/house.csl')),
    ],
    ['a template', () => write('templates/partials/imprint.hbs', '<p>Ours</p>')],
    ['the glossary', () => write('glossary.yml', 'places:\n  - {name: Oberflunkern}\n')],
    ['the ledger of consents', () => write('consents/a.yml', consent('2099-12-31'))],
    [
      'a type of our own',
      () => write('types.yml', 'note:\n  like: policy-brief\n  names: {de: Notiz, en: Note, fr: Note}\n'),
    ],
    ['the day', () => ['--today', '2026-01-01']],
    ['the kind of output', () => ['--only', 'pdf']],
  ])('%s', (_, change) => {
    const asked = change();
    const args: string[] = Array.isArray(asked) ? asked : [];
    const { briefs } = build(two, args.includes('--only') ? args : ['--only', 'html', ...args]);
    expect(briefs).toEqual({ x: 'published', y: 'published' });
  });

  test('the day of the environment', () => {
    env = { SOURCE_DATE_EPOCH: '1767225600' };
    expect(build(two).briefs).toEqual({ x: 'published', y: 'published' });
  });

  test('the baseline, and the key that reads it', () => {
    env = { BRIEFPRESS_ROSTER_KEY: `brk1-${'B'.repeat(43)}` };
    spawnSync(process.execPath, [cli, 'lint', '--update-baseline'], { cwd: project, env: environment() });
    expect(existsSync(join(project, '.briefpress-baseline.json'))).toBe(true);
    expect(build(two).briefs).toEqual({ x: 'published', y: 'published' });
    expect(build(two).briefs).toEqual({ x: 'unchanged', y: 'unchanged' });
    env = { BRIEFPRESS_ROSTER_KEY: `brk1-${'C'.repeat(43)}` };
    expect(build(two).briefs).toEqual({ x: 'published', y: 'published' });
  });

  test('another build of briefpress', () => {
    const copy = join(place, 'program');
    for (const name of ['bin', 'dist', 'styles', 'templates', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    cli = join(copy, 'bin/briefpress.js');
    expect(build(two).briefs).toEqual({ x: 'unchanged', y: 'unchanged' });
    writeFileSync(join(copy, 'dist/mark'), 'another');
    expect(build(two).briefs).toEqual({ x: 'published', y: 'published' });
    rmSync(join(copy, 'dist/mark'));
    expect(build(two).briefs).toEqual({ x: 'published', y: 'published' });
    expect(build(two).briefs).toEqual({ x: 'published', y: 'published' });
  });

  test('another browser', () => {
    const browser = (text: string) => {
      writeFileSync(join(project, 'browser'), `#!/bin/sh\n${text}\nexec "${shell()}" "$@"\n`, { mode: 0o755 });
      return build(['briefs/y.md'], ['--browser', join(project, 'browser')]).briefs;
    };
    expect(browser('#')).toEqual({ y: 'published' });
    expect(browser('# another')).toEqual({ y: 'published' });
    expect(build(['briefs/y.md'], ['--browser', join(project, 'browser')]).briefs).toEqual({ y: 'unchanged' });
    expect(build(['briefs/y.md'], []).briefs).toEqual({ y: 'published' });
    expect(build(['briefs/y.md'], []).briefs).toEqual({ y: 'unchanged' });
  });
});

/** The browser that the package carries, as an earlier build has unpacked it. */
function shell(): string {
  const folder = join(root, 'node_modules/.cache/briefpress');
  if (!existsSync(folder)) build(['briefs/x.md'], []);
  const [version = ''] = readdirSync(folder).filter((name) => name.startsWith('chromium-'));
  return join(folder, version, 'headless-shell');
}

const consent = (until: string) => `person: aw
quoteHash: "${'0'.repeat(64)}"
language: de
scope: a
from: 2018-10-20
until: ${until}
evidence: Mail
`;

describe('nothing gets through that would not get through now', () => {
  test('somebody who was put on the roster since', async () => {
    const identity = await generateX25519Identity();
    writeFileSync(join(place, 'identity.txt'), `${identity}\n`);
    write('roster/recipients.txt', `${await identityToRecipient(identity)}\n`);
    env = { BRIEFPRESS_IDENTITY: join(place, 'identity.txt') };
    const add = (...names: string[]) =>
      spawnSync(process.execPath, [cli, 'roster', 'add', 'msg-4'], {
        cwd: project,
        env: environment(),
        input: `name\n${names.join('\n')}\n`,
      });
    add('Quendolin Zwirnbacher');
    write('briefs/y.md', german('Die Xanthippou-Methode wurde erklärt.'));
    expect(build(two).briefs).toEqual({ x: 'published', y: 'published' });
    expect(build(two).briefs).toEqual({ x: 'unchanged', y: 'unchanged' });
    const held = readdirSync(join(project, '.briefpress'), { recursive: true, encoding: 'utf8' })
      .filter((name) => !existsSync(join(project, '.briefpress', name, '.')))
      .map((name) => readFileSync(join(project, '.briefpress', name), 'latin1'))
      .join();
    expect(held).not.toMatch(/Zwirnbacher|Quendolin/i);
    expect(held).not.toContain(identity);
    add('Quendolin Zwirnbacher', 'Theophano Xanthippou');
    expect(build(two).briefs).toEqual({ x: 'published', y: 'blocked' });
    env = {};
    expect(build(two).briefs).toEqual({ x: 'blocked', y: 'blocked' });
  });

  test('words whose consent has ended, was revoked or is gone', () => {
    const words = 'Ohne Geld vom Bund schaffen wir das nicht.';
    write('briefs/q.md', german(`Amina Weber sagte: „${words}“`));
    const options = ['--person', 'aw', '--language', 'de', '--scope', 'q', '--from', '2018-10-20'];
    const more = ['--until', '2019-06-30', '--evidence', 'Mail, Akte 7', '--text', words];
    spawnSync(process.execPath, [cli, 'consent', 'add', ...options, ...more], { cwd: project, env: environment() });
    const on = (day: string) => build(['briefs/q.md'], ['--only', 'html', '--today', day]).briefs;
    expect(on('2019-06-30')).toEqual({ q: 'published' });
    expect(on('2019-06-30')).toEqual({ q: 'unchanged' });
    expect(on('2019-07-01')).toEqual({ q: 'blocked' });
    rmSync(join(project, 'consents'), { recursive: true });
    expect(on('2019-06-30')).toEqual({ q: 'blocked' });
  });

  test('what an author has written since, and then what was clean before', () => {
    const clean = readFileSync(join(project, 'briefs/y.md'), 'utf8');
    const page = readFileSync(join(project, 'output/y/index.html'));
    edit('briefs/y.md', (text) => text.replace('One participant', 'Amina Weber'));
    for (const _ of [1, 2]) expect(build(two)).toMatchObject({ status: 1, briefs: { x: 'unchanged', y: 'blocked' } });
    write('briefs/y.md', clean);
    expect(build(two)).toMatchObject({ status: 0, briefs: { x: 'unchanged', y: 'unchanged' } });
    expect(readFileSync(join(project, 'output/y/index.html')).equals(page)).toBe(true);
  });

  test('drafts are made each time', () => {
    for (const _ of [1, 2]) {
      const { briefs } = build(two, ['--only', 'html', '--draft']);
      expect(Object.values(briefs)).not.toContain('unchanged');
    }
  });
});

const german = (body: string) => `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
people:
  - {id: aw, name: Amina Weber, role: speaker, public: true}
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 3}
---

${body}

## Konsenspunkte

Keine.

## Strittige Punkte

Keine.

## Offene Fragen

Keine.
`;

describe('what is published is whole', () => {
  test('a page that was changed, removed or joined by another is put right without being built', () => {
    const page = join(project, 'output/y/index.html');
    const manifest = readFileSync(join(project, 'output/manifest.json'), 'utf8');
    const whole = readFileSync(page, 'utf8');
    writeFileSync(page, 'torn');
    write('output/y/other.txt', 'what was never gated');
    rmSync(join(project, 'output/x'), { recursive: true });
    rmSync(join(project, 'output/assets'), { recursive: true });
    rmSync(join(project, 'output/manifest.json'));
    expect(rebuilt(build().briefs)).toEqual([]);
    expect(readFileSync(page, 'utf8')).toBe(whole);
    expect(existsSync(join(project, 'output/y/other.txt'))).toBe(false);
    expect(existsSync(join(project, 'output/x/index.html'))).toBe(true);
    expect(readdirSync(join(project, 'output/assets'))).toHaveLength(1);
    expect(readFileSync(join(project, 'output/manifest.json'), 'utf8')).toBe(manifest);
  });

  test('a cache with one changed bit, a torn one and one that cannot be written to are as none', () => {
    const cache = join(project, '.briefpress/cache');
    const entries = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'));
    expect(entries.length).toBeGreaterThan(3);
    for (const [i, name] of entries.entries()) {
      const bytes = readFileSync(join(cache, name));
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(join(cache, name), i % 2 === 0 ? bytes : bytes.subarray(0, at));
    }
    expect(build(two)).toMatchObject({ status: 0, briefs: { x: 'published', y: 'published' } });
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'no folder');
    expect(build(two)).toMatchObject({ status: 0, briefs: { x: 'published', y: 'published' } });
  });

  test('two builds at once give what one gives', async () => {
    rmSync(join(project, 'output'), { recursive: true });
    rmSync(join(project, '.briefpress'), { recursive: true });
    const start = () =>
      new Promise<number | null>((resolve) => {
        const options = { cwd: project, env: environment(), stdio: 'ignore' } as const;
        spawn(process.execPath, [cli, 'build', '--only', 'html', ...two], options).once('exit', resolve);
      });
    expect(await Promise.all([start(), start()])).toEqual([0, 0]);
    expect(build(two).briefs).toEqual({ x: 'unchanged', y: 'unchanged' });
    const fresh = build(two, ['--only', 'html', '--no-cache', '--out', 'other']);
    expect(fresh.status).toBe(0);
    for (const file of ['x/index.html', 'y/index.html', 'manifest.json'])
      expect(readFileSync(join(project, 'output', file), 'utf8')).toBe(
        readFileSync(join(project, 'other', file), 'utf8'),
      );
  });

  test('git is told to leave it alone', () => {
    expect(readFileSync(join(project, '.briefpress/.gitignore'), 'utf8')).toBe('*\n');
  });
});
