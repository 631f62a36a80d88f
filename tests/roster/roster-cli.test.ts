import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Shell } from '../../src/commands/shell.ts';
import { verbs } from '../../src/commands/verbs.ts';
import { resolveConfig } from '../../src/config.ts';
import { indexOf, sealIndex } from '../../src/roster/roster-index.ts';
import { keysOf } from '../../src/roster/secret.ts';

/** Nobody here exists. No two-word part may be a word of our own messages: every output is searched for it. */
const table = `name;role;affiliation;country;sector;gender;also
Quendolin Zwirnbacher;Bürgermeisterin;Stadt Oberflunkern;de;local;f;
Özgür Kalpakçıoğlu;Botschafter;Botschaft Wolkenstein;TR;ministries;m;Kalpakci
"Xanthippou, Theophano";adviser;Institute of Nowhere;GR;academia;f;
`;
const names = [
  'Quendolin',
  'Zwirnbacher',
  'Özgür',
  'Kalpakçıoğlu',
  'Kalpakci',
  'Xanthippou',
  'Theophano',
  'Oberflunkern',
  'Wolkenstein',
];
const folded = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase());
const forms = [...new Set([...names, ...folded, ...names.map((name) => name.toLowerCase())])];

const cli = join(import.meta.dirname, '../../bin/briefpress.js');
let place = '';
let project = '';
let outside = '';
let rosterKey = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'briefpress roster-'));
  project = join(place, 'project');
  outside = join(place, 'outside');
  for (const folder of [
    join(project, 'briefs'),
    join(project, 'roster'),
    outside,
    join(place, 'home'),
    join(place, 'tmp'),
  ]) {
    mkdirSync(folder, { recursive: true });
  }
  const identity = await generateX25519Identity();
  writeFileSync(join(outside, 'identity.txt'), `# mine\n${identity}\n`);
  writeFileSync(join(project, 'roster/recipients.txt'), `# board\n${await identityToRecipient(identity)}\n`);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(args: readonly string[], { input = '', env = {} as Record<string, string> } = {}) {
  const base = { PATH: process.env.PATH ?? '', HOME: join(place, 'home'), TMPDIR: join(place, 'tmp'), LANG: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: project,
    encoding: 'utf8',
    input,
    env: { ...base, ...env },
  });
  return { status, stdout, stderr, all: stdout + stderr };
}

const identityEnv = () => ({ BRIEFPRESS_IDENTITY: join(outside, 'identity.txt') });
const keyEnv = () => ({ BRIEFPRESS_ROSTER_KEY: rosterKey });

const brief = (body: string, more = '') => `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 3}
${more}---

${body}
`;

/** Every file below a folder, except the briefs, which hold what their authors wrote. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => !path.startsWith(join(project, 'briefs')) && statSync(path).isFile());
}

/** Names that stand in some bytes, in UTF-8, UTF-16 or base64. */
function namesIn(bytes: Buffer): string[] {
  return forms.filter(
    (form) =>
      [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le'), Buffer.from(form, 'latin1')].some((wanted) =>
        bytes.includes(wanted),
      ) ||
      // of a short name too few letters of base64 are left to mean anything
      (form.length > 8 &&
        [0, 1, 2].some((shift) =>
          bytes.includes(
            Buffer.from('x'.repeat(shift) + form)
              .toString('base64')
              .slice(shift === 0 ? 0 : 4, -4),
          ),
        )),
  );
}

describe.sequential('a roster from the first name to the gate', () => {
  test('add reads a table and writes an encrypted list; a second list needs the identity', () => {
    const added = run(['roster', 'add', 'msg-4'], { input: table, env: identityEnv() });
    expect(added).toMatchObject({ status: 0, stderr: '' });
    expect(added.stdout).toContain('3');
    expect(readFileSync(join(project, 'roster/msg-4.age'), 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(run(['roster', 'add', 'msg-4'], { input: table })).toMatchObject({ status: 2 });
    expect(run(['roster', 'add', 'msg-4'], { input: table, env: identityEnv() }).stdout).toContain('3');
  });

  test('list shows nothing but on a terminal', () => {
    const listed = run(['roster', 'list', 'msg-4'], { env: identityEnv() });
    expect(listed).toMatchObject({ status: 2, stdout: '' });
    expect(listed.stderr).toContain('BP010');
  });

  test('seal makes a key once, in a file outside the project, and an index', () => {
    expect(run(['roster', 'seal', 'msg-4'], { env: identityEnv() }).status).toBe(2);
    expect(run(['roster', 'seal', 'msg-4', '--key-file', 'key.txt'], { env: identityEnv() }).status).toBe(2);
    expect(existsSync(join(project, 'key.txt'))).toBe(false);
    const sealed = run(['roster', 'seal', 'msg-4', '--key-file', join(outside, 'key.txt')], { env: identityEnv() });
    expect(sealed).toMatchObject({ status: 0, stderr: '' });
    rosterKey = readFileSync(join(outside, 'key.txt'), 'utf8').trim();
    expect(statSync(join(outside, 'key.txt')).mode & 0o077).toBe(0);
    expect(sealed.all).not.toContain(rosterKey);
    const first = readFileSync(join(project, 'roster/msg-4.index.json'), 'utf8');
    run(['roster', 'seal', 'msg-4'], { env: { ...identityEnv(), ...keyEnv() } });
    expect(readFileSync(join(project, 'roster/msg-4.index.json'), 'utf8')).toBe(first);
  });

  test('lint finds names with the key alone, with the identity alone, and blocks without either', () => {
    writeFileSync(join(project, 'briefs/a.md'), brief('Es kam auch Quendolin Zwirnbacher. Und Kalpakcioglu.'));
    for (const env of [keyEnv(), identityEnv()]) {
      const report = JSON.parse(run(['lint', '--format', 'json'], { env }).stdout);
      const found = report.findings.filter(({ code }: { code: string }) => code === 'CHR305');
      expect(found.map(({ variant }: { variant?: string }) => variant ?? 'default')).toEqual(['default', 'family']);
    }
    writeFileSync(join(project, 'briefs/a.md'), brief('Ein Teilnehmer betonte, dass die Mittel fehlten.'));
    expect(run(['lint'], { env: keyEnv() }).stdout).not.toContain('CHR');
    const blind = run(['lint', '--format', 'json']);
    expect(blind.status).toBe(1);
    expect(JSON.parse(blind.stdout).findings).toContainEqual(
      expect.objectContaining({ code: 'CHR306', variant: 'no-key' }),
    );
  });

  test('another key, a list newer than its index and a meeting that has no list block', () => {
    const other = `brk1-${'B'.repeat(43)}`;
    expect(run(['lint'], { env: { BRIEFPRESS_ROSTER_KEY: other } }).stdout).toContain('CHR306');
    expect(run(['lint'], { env: { BRIEFPRESS_ROSTER_KEY: 'hunter2' } })).toMatchObject({ status: 2 });
    const path = join(project, 'roster/msg-4.age');
    const list = readFileSync(path);
    run(['roster', 'add', 'msg-4'], { input: 'name\nBert Niemalsda\n', env: identityEnv() });
    expect(run(['lint', '--format', 'json'], { env: keyEnv() }).stdout).toContain('"variant": "stale"');
    writeFileSync(path, list);
    writeFileSync(join(project, 'briefs/a.md'), brief('Text.', '  roster: msg-5\n'));
    expect(run(['lint', '--format', 'json'], { env: keyEnv() }).stdout).toContain('"variant": "missing"');
  });

  test('a brief that names no meeting is held against every roster', () => {
    const source = brief('Es kam Quendolin Zwirnbacher.').replace(/ {2}meeting:.*\n/, '');
    writeFileSync(join(project, 'briefs/a.md'), source);
    expect(run(['lint'], { env: keyEnv() }).stdout).toContain('CHR305');
    writeFileSync(
      join(project, 'briefs/a.md'),
      source.replace('date: 2018', 'date: 2018').replace('  rule: chatham-house', '  rule: on-record'),
    );
    expect(run(['lint'], { env: keyEnv() }).stdout).toContain('CHR305');
  });

  test('neither output, nor any file anywhere, nor a draft holds a name', () => {
    const body = [
      '# Zwirnbacher und die Runde',
      'Quendolin Zwirnbacher betonte: „Es fehlt an Geld und an gutem Willen.“ Auch Özgür Kalpakçıoğlu sprach.',
      '![Bild von Theophano Xanthippou](bilder/theophano-xanthippou.png "Zwirnbacher")',
      '[@xanthippou2017] und [Seite](zwirnbacher.html) und <https://example.org/quendolin-zwirnbacher>',
      '<!-- Kalpakci fragen -->',
      ':::zwirnbacher\nText\n:::',
      'Quendolin Zwirnbachr kam[^zwirnbacher].\n\n[^zwirnbacher]: Theophano Xanthippou, persönliche Mitteilung.',
    ].join('\n\n');
    mkdirSync(join(project, 'briefs/sub'), { recursive: true });
    writeFileSync(join(project, 'briefs/a.md'), brief(body, 'Zwirnbacher: 1\nbibliography: zwirnbacher.bib\n'));
    writeFileSync(join(project, 'briefs/quendolin-zwirnbacher.md'), brief(body));
    let said = '';
    for (const format of ['pretty', 'json', 'github', 'sarif', 'junit'])
      said += run(['lint', '--format', format], { env: keyEnv() }).all;
    said += run(['lint', '--format', 'json', '--reveal'], { env: { ...identityEnv(), BRIEFPRESS_DEBUG: '1' } }).all;
    said += run(['build', '--only', 'html'], { env: keyEnv() }).all;
    said += run(['build', '--only', 'html', '--draft'], { env: identityEnv() }).all;
    writeFileSync(join(project, 'briefs/sub/quendolin-zwirnbacher.md'), brief(body));
    const twice = run(['build', '--only', 'html'], { env: keyEnv() });
    expect(twice.stderr).toContain('BP008');
    said += twice.all;
    rmSync(join(project, 'briefs/sub'), { recursive: true });
    said += run(['roster', 'add', 'msg-4'], {
      input: 'name;country\nQuendolin Zwirnbacher;Oberflunkern\n',
      env: identityEnv(),
    }).all;
    said += run(['roster', 'add', 'msg-4'], { input: 'Quendolin;Zwirnbacher\n1;2\n', env: identityEnv() }).all;
    said += run(['roster', 'list', 'msg-4'], { env: identityEnv() }).all;
    expect(said).toContain('CHR305');
    const revealed = said.match(/.{0,60}(?:zwirnbacher|xanthippou|kalpak|quendolin|theophano).{0,60}/giu) ?? [];
    expect(revealed).toEqual([]);
    expect(namesIn(Buffer.from(said))).toEqual([]);
    const files = filesBelow(place);
    expect(files.length).toBeGreaterThan(3);
    expect(
      files.filter((path) => namesIn(readFileSync(path)).length > 0 || namesIn(Buffer.from(path)).length > 0),
    ).toEqual([]);
  }, 240_000);

  test('the search itself would find them', () => {
    const text = Buffer.from('Zwirnbacher');
    expect(namesIn(text)).toContain('Zwirnbacher');
    expect(namesIn(Buffer.from(text.toString('base64')))).toContain('Zwirnbacher');
    expect(namesIn(Buffer.from('Zwirnbacher', 'utf16le'))).toContain('Zwirnbacher');
  });
});

describe('somebody who wrote the brief and was there', () => {
  test('is named by the page, and not found guilty of it', () => {
    const samples = join(import.meta.dirname, '../../briefs/de');
    const own = join(place, 'own');
    cpSync(samples, join(own, 'briefs'), { recursive: true });
    mkdirSync(join(own, 'roster'));
    const keys = keysOf(`brk1-${'D'.repeat(43)}`);
    if (keys === undefined) throw new Error('no key');
    const index = indexOf('msg-4', [{ name: 'Jan Schneider' }, { name: 'David Donoghue' }], keys);
    writeFileSync(join(own, 'roster/msg-4.index.json'), sealIndex(index, keys, new Uint8Array()));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, 'build', '--only', 'html', '--format', 'json'],
      {
        cwd: own,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', HOME: own, BRIEFPRESS_ROSTER_KEY: `brk1-${'D'.repeat(43)}` },
      },
    );
    expect(
      { status, findings: JSON.parse(stdout).findings.filter(({ code }: { code: string }) => /^CHR30/.test(code)) },
      stderr,
    ).toEqual({
      status: 0,
      findings: [],
    });
    const pages = readdirSync(join(own, 'output')).filter((name) =>
      existsSync(join(own, 'output', name, 'index.html')),
    );
    expect(
      pages.some((name) => readFileSync(join(own, 'output', name, 'index.html'), 'utf8').includes('Schneider')),
    ).toBe(true);
  });
});

describe('on a terminal', () => {
  const shellWith = (answers: string[], printed: string[]): Shell => ({
    root: resolveConfig({ cwd: project, home: '', jobs: 1 }).root,
    config: resolveConfig({ cwd: project, home: '', jobs: 1 }),
    cwd: project,
    ui: 'en',
    nodeVersion: process.versions.node,
    explain: String,
    today: () => '2018-11-20',
    say: (key, data = {}) => `${key} ${JSON.stringify(data)}`,
    print: (text) => printed.push(text),
    isTerminal: true,
    input: async () => '',
    ask: async () => answers.shift() ?? '',
    identity: readFileSync(join(outside, 'identity.txt'), 'utf8'),
    rosterKey: undefined,
    day: undefined,
    commands: () => ({ name: '', usage: '', about: '', options: [], commands: [] }),
  });
  const verb = (name: string) => verbs.find((one) => one.name === name);

  test('names are asked for, shown, and the key is printed once', async () => {
    const printed: string[] = [];
    const answers = [
      'Bruna Testfalter',
      'Referentin',
      '',
      'Atlantis',
      '',
      '',
      '',
      'Bruna Testfalter',
      'Referentin',
      '',
      'it',
      'eu',
      'F',
      '',
    ];
    await verb('roster add')?.run(shellWith(answers, printed), ['msg-5'], {});
    expect(printed.join()).toContain('rosterAskAgain {"column":"country"}');
    await verb('roster list')?.run(shellWith([], printed), ['msg-5'], {});
    expect(printed.at(-1)).toBe('Bruna Testfalter · Referentin · IT · eu · f\n');
    await verb('roster seal')?.run(shellWith([], printed), ['msg-5'], {});
    expect(printed.filter((text) => /brk1-/.test(text))).toHaveLength(1);
  });
});
