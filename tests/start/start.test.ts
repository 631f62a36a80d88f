import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, types } from '../../src/brief/vocabulary.ts';
import { fromStranger } from '../../src/start/stranger/stranger.ts';

const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'briefpress.js');
let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefpress neu ')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, SOURCE_DATE_EPOCH: '1542672000' };
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', env });
}

interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
}
const found = (...paths: string[]): Found[] => JSON.parse(run('lint', '--format', 'json', ...paths).stdout).findings;

test('a project without a brand bears the name of its publisher, and no town of ours', () => {
  const brief = '---\ntype: background-paper\nlang: en\ntitle: A paper\ndate: 2018-11-20\nbibliography: refs.bib\n';
  const people = 'people: [{id: a, name: {given: Ada, family: Lund}, role: author, public: true}]\n';
  const house =
    'organisations: [{id: h, name: House on the Park, role: publisher}]\n---\n\nFunds are short.\n\n## Questions for discussion\n\n1. Who pays?\n';
  const bare = realpathSync(mkdtempSync(join(tmpdir(), 'briefpress bare ')));
  mkdirSync(join(bare, 'briefs'));
  writeFileSync(join(bare, 'briefs/refs.bib'), '@book{lund2017,\n  title = {Funds},\n  year = {2017}\n}\n');
  writeFileSync(join(bare, 'briefs/paper.md'), `${brief}${people}${house}`);
  const env = { PATH: process.env.PATH ?? '', HOME: bare };
  const args = [cli, 'build', '--only', 'html'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: bare, encoding: 'utf8', env });
  expect(status, stdout).toBe(0);
  const page = readFileSync(join(bare, 'output/paper/index.html'), 'utf8');
  rmSync(bare, { recursive: true });
  expect(page).not.toMatch(/Berlin|Migration Strategy/);
  expect(page.replace(/<[^>]+>/g, '')).toContain('Lund, Ada (2018): A paper. House on the Park.');
});

test('init makes a project whose first brief lacks nothing but its author’s words, and leaves alone what is there', () => {
  writeFileSync(join(folder, '.gitignore'), 'mine\n');
  const { status, stderr } = run('init', '--yes', '--lang', 'de');
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n');
  // nothing of the house that made briefpress, and no name that nobody has told
  expect(readFileSync(join(folder, '_brand.yml'), 'utf8')).not.toMatch(/Berlin|Migration|briefpress neu/);
  expect(new Set(found().map(({ code }) => code))).toEqual(new Set(['DOC213']));
  const brief = readFileSync(join(folder, 'briefs/de/erster-text.md'), 'utf8');
  run('init', '--yes', '--lang', 'en');
  expect(readFileSync(join(folder, 'briefs/de/erster-text.md'), 'utf8')).toBe(brief);
});

test('a house without a name is not published under a placeholder, whatever its briefs say', () => {
  const brand = join(folder, '_brand.yml');
  const brief = join(folder, 'briefs/de/erster-text.md');
  const text = readFileSync(brief, 'utf8');
  writeFileSync(brief, text.replace('name: Name des Hauses', 'name: Haus am Park'));
  const named = () => found('briefs/de/erster-text.md').filter(({ message }) => message.includes('_brand.yml'));
  const line = text.split('\n').findIndex((each) => each.includes('name: Name des Hauses')) + 1;
  expect(named().map((one) => [one.code, one.severity, one.line])).toEqual([['DOC213', 'block', line]]);
  writeFileSync(brand, readFileSync(brand, 'utf8').replaceAll('Name des Hauses', 'Haus am Park'));
  expect(named()).toEqual([]);
});

test('the brief of init makes way for the first one that is begun, while nothing is written in it', () => {
  const other = realpathSync(mkdtempSync(join(tmpdir(), 'briefpress first ')));
  const there = (...args: string[]) =>
    spawnSync(process.execPath, [cli, ...args], { cwd: other, encoding: 'utf8', env: { HOME: other } });
  const first = join(other, 'briefs/fr/premier-texte.md');
  there('init', '--yes', '--lang', 'fr');
  const begun = readFileSync(first, 'utf8');
  // what is begun without a language is in that of the project, and nobody there has a Bund
  expect(there('new', 'policy-brief', '--title', 'Trois', '--parent', 'premier-texte.md').stdout).toContain(
    'briefs/fr/trois.md',
  );
  expect(begun).not.toContain('addressee: bund');
  writeFileSync(first, begun.replace('Le texte commence ici.', 'Le texte commence.'));
  there('new', 'report', '--lang', 'de', '--title', 'Eins');
  expect(existsSync(first), 'somebody has written in it').toBe(true);
  writeFileSync(first, begun);
  expect(there('new', 'report', '--lang', 'de', '--title', 'Zwei').stdout).toContain('briefs/fr/premier-texte.md');
  expect(existsSync(first)).toBe(false);
  expect(existsSync(join(other, 'briefs/de/zwei.md'))).toBe(true);
  rmSync(other, { recursive: true, force: true });
});

test('the first build of a new project says what is left to do, at which lines, and how to see the page meanwhile', () => {
  const { status, stdout, stderr } = run('build', '--only', 'html', 'briefs/de/erster-text.md');
  expect(status).toBe(1);
  const lines = found('briefs/de/erster-text.md').map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(5);
  expect(stderr).toContain(`not finished yet briefs/de/erster-text.md (placeholders left: ${lines.length}; `);
  expect(stderr).toContain(`lines ${lines.join(', ')})`);
  expect(stderr).toContain('Nothing is wrong');
  expect(stderr).toContain('npx briefpress build --draft');
  expect(stderr).not.toContain('blocked briefs');
  // each place is shown, and the advice for places in a row once
  expect(stdout.match(/A placeholder is left/g)).toHaveLength(lines.length);
  expect(stdout.match(/It would be published as it stands/g)).toHaveLength(2);
  const broken = readFileSync(join(folder, 'briefs/de/erster-text.md'), 'utf8').replace('type:', 'typ:');
  writeFileSync(join(folder, 'briefs/de/vertippt.md'), broken);
  const other = run('build', '--only', 'html', 'briefs/de/vertippt.md').stderr;
  rmSync(join(folder, 'briefs/de/vertippt.md'));
  expect(other).toContain('blocked briefs/de/vertippt.md (findings: ');
  expect(other).toContain('--draft');
  expect(other).not.toContain('Nothing is wrong');
});

test('placeholders of what is drawn from another document are told once, and a draft’s list does not make it too long', () => {
  run('new', 'one-pager', '--lang', 'de', '--title', 'Auf einer Seite', '--parent', 'erster-text.md');
  const file = 'briefs/de/auf-einer-seite.md';
  expect(new Set(found(file).map(({ code }) => code))).toEqual(new Set(['DOC213', 'FM103']));
  const drafted = JSON.parse(run('build', '--draft', '--format', 'json', file).stdout);
  expect(drafted.findings.map(({ code }: Found) => code)).not.toContain('DOC251');
});

/** What nobody but the author can know. */
const unknown: Readonly<Record<string, readonly string[]>> = {
  report: ['ids.doi'],
  'one-pager': ['parent', 'link'],
  'press-release': ['parent', 'link'],
};

describe.each(types)('a new %s', (type) => {
  test.each(languages)('%s: lacks only what its author alone can know', (lang) => {
    const { status, stderr } = run('new', type, '--lang', lang, '--title', `Neu ${type}`);
    expect([status, stderr]).toEqual([0, '']);
    const all = found(`briefs/${lang}/neu-${type}.md`).filter(({ severity }) => severity !== 'info');
    const missing = all.filter(({ code }) => code !== 'DOC213');
    expect(missing.map(({ code }) => code).filter((code) => code !== 'FM103')).toEqual([]);
    expect(missing).toHaveLength(unknown[type]?.length ?? 0);
    expect(all.length).toBeGreaterThan(missing.length);
    for (const field of unknown[type] ?? [])
      expect(missing.map(({ message }) => message).join()).toContain(`"${field}"`);
  });
});

/** Words of the author's own. */
const own: readonly (readonly [string, string])[] = [
  ['title: Platz', 'title: Wohnraum auf dem Land'],
  ['given: Vorname', 'given: Mara'],
  ['family: Nachname', 'family: Lindenthal'],
  ['name: Name der Reihe', 'name: Hauspapiere'],
  ['address: Straße 1, 00000 Ort', 'address: Musterallee 1, 00000 Beispielstadt'],
  [
    'Worum es geht, was der Text zeigt und was daraus folgt, in drei Sätzen.',
    'Wohnungen fehlen. Das bremst. Es lässt sich ändern.',
  ],
  ['Die erste Botschaft in einem Satz.', 'Wer kommt, bleibt nur mit Wohnung.'],
  ['- Die zweite.', '- Anerkennung dauert zu lange.'],
  ['- Die dritte.', '- Kommunen brauchen Ansprechstellen.'],
  ['Was zu tun ist, in einem Satz.', 'Die Verfahren bündeln.'],
  ['## Ein Abschnitt', '## Ausgangslage'],
  ['Hier beginnt der Text.', 'Viele Gemeinden suchen Personal.'],
];

test('a new meeting summary invents nothing about its meeting', () => {
  run('new', 'meeting-summary', '--lang', 'de', '--title', 'Runde');
  const text = readFileSync(join(folder, 'briefs/de/runde.md'), 'utf8');
  expect(text).toContain('  attendance:\n    minGroup: 5\n');
  expect(text).not.toMatch(/total:|session:|Berlin/);
  // the house is known by its brand
  expect(text).toContain('name: Haus am Park');
  const line = text.split('\n').findIndex((each) => each.includes('place: Ort')) + 1;
  expect(found('briefs/de/runde.md').map((one) => [one.code, one.line])).toContainEqual(['DOC213', line]);
});

test('each placeholder is told by its line until it is replaced, and is not published', () => {
  run('new', 'policy-brief', '--lang', 'de', '--title', 'Platz');
  const file = join(folder, 'briefs/de/platz.md');
  const lines = () => found('briefs/de/platz.md').map(({ line }) => line);
  let text = readFileSync(file, 'utf8');
  expect(found('briefs/de/platz.md').map(({ severity }) => severity)).toEqual(lines().map(() => 'block'));
  const at = text.split('\n').findIndex((line) => line.includes('family: Nachname')) + 1;
  expect(lines()).toContain(at);
  for (const [before, after] of own) text = text.replace(before, after);
  writeFileSync(file, text);
  expect(found('briefs/de/platz.md')).toEqual([]);
});

test('a file that is there is not written over', () => {
  run('new', 'report', '--lang', 'de', '--title', 'Einmal');
  const file = join(folder, 'briefs/de/einmal.md');
  writeFileSync(file, 'Meins.\n');
  const again = run('new', 'report', '--lang', 'de', '--title', 'Einmal');
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('briefs/de/einmal.md');
  expect(readFileSync(file, 'utf8')).toBe('Meins.\n');
});

test('Markdown from elsewhere becomes a brief with its title and all of its text', () => {
  writeFileSync(join(folder, 'alt.md'), '# Ein *alter* Bericht\n\nErster Satz.\n\n## Teil\n\nZweiter Satz.\n');
  expect(run('new', 'policy-brief', '--lang', 'de', '--from', 'alt.md').status).toBe(0);
  const brief = readFileSync(join(folder, 'briefs/de/ein-alter-bericht.md'), 'utf8');
  expect(brief).toContain('title: Ein alter Bericht\n');
  expect(brief).toMatch(/---\n\nErster Satz\.\n\n## Teil\n\nZweiter Satz\.\n$/);
  const left = found('briefs/de/ein-alter-bericht.md');
  expect(new Set(left.map(({ code }) => code))).toEqual(new Set(['DOC213']));
  expect(Math.max(...left.map(({ line }) => line))).toBeLessThan(brief.split('\n').indexOf('Erster Satz.'));
  expect(run('new', 'report', '--from', 'nirgends.md').status).toBe(2);
});

test('what there is not, and what is no text, is said to be so', () => {
  expect(run('new', 'report', '--lang', 'de', '--from', 'nirgends.md').stderr).toContain('No such file');
  writeFileSync(join(folder, 'alt.docx'), 'PK\u0003\u0004\0\0');
  expect(run('new', 'report', '--lang', 'de', '--from', 'alt.docx')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^BP001 .*pandoc/),
  });
});

test('only a heading that stands first is a title', () => {
  const { title, body } = fromStranger('Vorab.\n\n# Kapitel\n\nText\n');
  expect([title, body]).toEqual([undefined, 'Vorab.\n\n## Kapitel\n\nText']);
  expect(fromStranger('---\na: 1\n---\n\nTitel\n=====\n\nText\n').title).toBe('Titel');
});

test('an unknown type or language is said to be one', () => {
  for (const args of [['new', 'brochure'], ['new', 'report', '--lang', 'xx'], ['new']]) {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^BP002/);
  }
  expect(existsSync(join(folder, 'briefs/xx'))).toBe(false);
});

describe('doctor', () => {
  test('finds all a build needs', { timeout: 60_000 }, () => {
    const { status, stdout } = run('doctor', '--ui', 'en');
    expect(stdout).toContain('✓ Browser:');
    expect(stdout).not.toContain('✗');
    expect(status).toBe(0);
  });

  test('says what is broken and goes on', { timeout: 60_000 }, () => {
    writeFileSync(join(folder, '_brand.yml'), 'color: [\n');
    const { status, stdout, stderr } = run('doctor', '--ui', 'en');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/✗ Brand and fonts: .*_brand\.yml/);
    expect(stdout).toContain('✓ Output folder:');
  });

  test('says of a list that nothing opens, and of a browser that is none, that they are of no use', {
    timeout: 60_000,
  }, () => {
    mkdirSync(join(folder, 'roster'));
    writeFileSync(join(folder, 'roster/msg-4.index.json'), '{}');
    const { status, stdout } = run('doctor', '--ui', 'en', '--browser', 'nowhere/chrome');
    expect(status).toBe(1);
    expect(stdout).toMatch(/✗ Lists of participants: The list for msg-4 stays shut/);
    expect(stdout).toMatch(/✗ Browser: .*nowhere\/chrome/);
  });
});
