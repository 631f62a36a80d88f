import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'briefpress.js');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress cli ü-'));
  mkdirSync(join(folder, 'briefs'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], env: Record<string, string> = {}, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8', ...env },
  });
  return { status, stdout, stderr };
}

const summary = (body: string, lang = 'de') => `---
type: meeting-summary
lang: ${lang}
title: Zugang und Schutz
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 5}
---

${body}

## ${lang === 'de' ? 'Konsenspunkte' : 'Points of agreement'}

## ${lang === 'de' ? 'Strittige Punkte' : 'Points of contention'}

## ${lang === 'de' ? 'Offene Fragen' : 'Open questions'}
`;

describe('standard input', () => {
  const piped = (args: readonly string[], input: string) =>
    spawnSync('sh', ['-c', 'cat | "$0" "$@"', process.execPath, cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8' },
    });

  test.each(['-', '/dev/stdin'])('%s is linted as a text of the project', (name) => {
    expect(piped(['lint', name], summary('Ein Teilnehmer betonte, dass die Mittel fehlten.'))).toMatchObject({
      status: 0,
      stderr: '',
    });
    const { status, stdout } = piped(['lint', name], summary('Amina Weber betonte, dass die Mittel fehlten.'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^stdin\.md:\d+:\d+ {2}block {2}CHR101/);
  });

  test('stands alone, and is not built', () => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Text.'));
    expect(piped(['lint', '-', 'briefs/a.md'], 'Text.')).toMatchObject({ status: 2, stdout: '' });
    expect(piped(['lint', '-', '--fix', '--yes'], 'Text.')).toMatchObject({ status: 2, stdout: '' });
    expect(piped(['build', '/dev/stdin'], 'Text.').stderr).toMatch(/^BP001 .*"briefpress lint -"/);
  });
});

test.skipIf(process.platform === 'win32')('a working folder that is gone is told as such', () => {
  for (const verb of ['lint', 'build', 'preview', 'doctor', 'new report']) {
    const gone = `mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"`;
    const { status, stderr } = spawnSync('sh', ['-c', gone, process.execPath, cli, ...verb.split(' '), '--ui', 'de'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stderr).toMatch(/^BP001 {2}Den Ordner, in dem Sie sind, gibt es nicht mehr\./);
    expect(status).toBe(2);
  }
});

test.each([
  ['lint --foo', '--foo'],
  ['lint --fomat json', '--fomat; meinten Sie --format?'],
  ['bild', 'bild; meinten Sie build?'],
  ['preview --port 99999', '99999'],
  ['build --only x', '„x“'],
  ['build --jobs', '--jobs'],
  ['new policy-brief a b', 'Anführungszeichen'],
])('what is wrong with `%s` is said in the reader’s language alone', (line, words) => {
  const { status, stderr } = run(['--ui', 'de', ...line.split(' ')]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/option|argument|unknown|invalid|Did you|expected/);
});

test('a broken template is told by its line', () => {
  writeFileSync(join(folder, 'briefs/a.md'), summary('Text.'));
  mkdirSync(join(folder, 'templates/types'), { recursive: true });
  const told = (template: string) => {
    writeFileSync(join(folder, 'templates/types/meeting-summary.hbs'), template);
    return run(['build', '--only', 'html', '--ui', 'en']).stderr.split('\n')[0];
  };
  expect(told('<p>\n{{#if title}}\n')).toMatch(/types\/meeting-summary cannot be read; line \d, .*\{\{#if title\}\}/);
  expect(told('<p>\n{{nothing}}\n')).toContain('asks in line 2 for "nothing"');
});

describe('lint', () => {
  test('a clean brief exits 0, one that says who said it exits 1', () => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Ein Teilnehmer betonte, dass die Mittel fehlten.'));
    expect(run(['lint', '--ui', 'en'])).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(folder, 'briefs/a.md'), summary('Amina Weber betonte, dass die Mittel fehlten.'));
    expect(run(['lint', '--ui', 'en'])).toMatchObject({ status: 1, stderr: '' });
  });

  test('all that is wrong is told at once: each missing field, and what is wrong below a wrong frontmatter', () => {
    const text =
      '---\ntype: policy-brief\nlang: de\ntitel: T\ndate: 2018-11-20\n---\n\nSiehe @fig:nix.\n\n:::boxx\nText\n:::\n';
    writeFileSync(join(folder, 'briefs/a.md'), text);
    const { findings } = JSON.parse(run(['lint', '--format', 'json']).stdout) as {
      findings: { code: string; line: number; message: string }[];
    };
    const missing = findings.filter(({ code }) => code === 'FM103').map(({ message }) => message);
    for (const field of ['series.number', 'imprint', 'licence', 'recommendations', 'abstract', 'author'])
      expect(missing.filter((message) => message.includes(field))).toHaveLength(1);
    expect(missing.some((message) => message.includes('title'))).toBe(false);
    const at = findings.map(({ code, line }) => `${code} ${line}`);
    expect(at).toEqual(expect.arrayContaining(['FM101 4', 'DOC230 8', 'DOC204 10']));
  });

  test('the span in JSON is exact, and its words stand there only on request', () => {
    const source = summary('Wie *Amina Weber* ausführte, fehlen die Mittel.');
    writeFileSync(join(folder, 'briefs/a.md'), source);
    const report = JSON.parse(run(['lint', '--format', 'json']).stdout);
    expect(report).toMatchObject({ version: 1, files: 1 });
    const finding = report.findings.find(({ code }: { code: string }) => code === 'CHR101');
    expect(finding).toMatchObject({ file: 'briefs/a.md', severity: 'block', line: 12 });
    expect(source.slice(finding.start, finding.end)).toContain('Amina Weber');
    expect(JSON.stringify(report)).not.toContain('Weber');
    const revealed = JSON.parse(run(['lint', '--format', 'json', '--reveal']).stdout);
    expect(revealed.findings.map(({ text }: { text: string }) => text).join()).toContain('Amina Weber');
  });

  test('no format shows a name by itself', () => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Amina Weber betonte, dass die Mittel fehlten.'));
    for (const format of ['pretty', 'github', 'gitlab', 'sarif', 'junit', 'html', 'json']) {
      const { stdout, stderr } = run(['lint', '--format', format]);
      expect(stdout).toContain('CHR101');
      expect(stdout + stderr).not.toMatch(/Amina|Weber/);
    }
  });

  test('GitLab gets an issue a finding, whose fingerprint stays when lines move', () => {
    const text = summary('Amina Weber betonte, dass die Mittel fehlten.');
    const issues = (source: string) => {
      writeFileSync(join(folder, 'briefs/a.md'), source);
      return JSON.parse(run(['lint', '--format', 'gitlab']).stdout);
    };
    const before = issues(text);
    const found = before.find(({ check_name }: { check_name: string }) => check_name === 'CHR101');
    expect(found).toMatchObject({ severity: 'blocker', location: { path: 'briefs/a.md', lines: { begin: 12 } } });
    expect(found.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const after = issues(text.replace('Amina Weber', '\n\nAmina Weber'));
    const prints = (all: { fingerprint: string }[]) => all.map(({ fingerprint }) => fingerprint).sort();
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(before.length);
  });

  test('--max-warnings says how many may stand', () => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Es galten die Chatham House Rules.'));
    expect(run(['lint']).status).toBe(0);
    const { status, stderr } = run(['lint', '--max-warnings', '0', '--ui', 'en']);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Warnings: [1-9]\d*; 0 may stand\.\n$/)]);
    expect(run(['lint', '--max-warnings', '99']).status).toBe(0);
    expect(run(['lint', '--max-warnings', 'x']).status).toBe(2);
  });

  test('a broken frontmatter does not keep the body from being linted', () => {
    const source = summary('Amina Weber betonte, dass die Mittel fehlten.').replace('title:', 'titel:');
    writeFileSync(join(folder, 'briefs/a.md'), source);
    const report = JSON.parse(run(['lint', '--format', 'json', '--ui', 'de']).stdout);
    const codes = report.findings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['FM101', 'CHR101']));
    const unknown = report.findings.find(({ code }: { code: string }) => code === 'FM101');
    expect(unknown).toMatchObject({ line: 4, column: 1 });
    expect(unknown.message).toContain('title');
  });

  test('Markdown without frontmatter is linted as what --lang and --type say', () => {
    writeFileSync(join(folder, 'briefs/a.md'), 'Amina Weber said that the funds were missing.\n');
    const { status, stdout } = run(['lint', '--lang', 'en', '--type', 'meeting-summary', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)).toContain('CHR101');
  });

  test('a file outside the project can be named', () => {
    const other = mkdtempSync(join(tmpdir(), 'briefpress-other-'));
    writeFileSync(join(other, 'x.md'), summary('Amina Weber betonte, dass die Mittel fehlten.'));
    expect(run(['lint', join(other, 'x.md')]).status).toBe(1);
    rmSync(other, { recursive: true });
  });

  test('where there is no project, findings name paths as they were typed', () => {
    const loose = mkdtempSync(join(tmpdir(), 'briefpress-loose-'));
    mkdirSync(join(loose, 'texte'));
    writeFileSync(join(loose, 'texte/a.md'), summary('Amina Weber betonte, dass die Mittel fehlten.'));
    const files = (path: string, cwd: string) =>
      new Set(
        JSON.parse(run(['lint', '--format', 'json', path], {}, cwd).stdout).findings.map(
          ({ file }: { file: string }) => file,
        ),
      );
    expect(files('texte/a.md', loose)).toEqual(new Set(['texte/a.md']));
    expect(files(join(loose, 'texte'), loose)).toEqual(new Set(['texte/a.md']));
    rmSync(loose, { recursive: true });
  });

  test('the project is that of the paths: the same bytes from every folder', () => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Gesprochen wurde über Zugänge.'));
    const other = mkdtempSync(join(tmpdir(), 'briefpress-other-'));
    mkdirSync(join(other, 'briefs'));
    const built = (cwd: string, path: string) => {
      rmSync(join(folder, 'output'), { recursive: true, force: true });
      expect(run(['build', '--no-cache', '--only', 'html', path], {}, cwd)).toMatchObject({ status: 0 });
      return ['manifest.json', 'a/index.html'].map((name) => readFileSync(join(folder, 'output', name), 'utf8'));
    };
    const here = built(folder, 'briefs/a.md');
    expect(JSON.parse(here[0] ?? '').briefs[0].inputs).toMatchObject([{ path: 'briefs/a.md' }]);
    for (const cwd of ['/', other, join(folder, 'briefs')]) {
      expect(built(cwd, join(folder, 'briefs/a.md')), cwd).toEqual(here);
      expect(built(cwd, join(folder, 'briefs')), cwd).toEqual(here);
    }
    rmSync(other, { recursive: true });
  });

  test('the code frame underlines the words, in the language asked for', () => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Gestern sagte Weber, es sei genug.'));
    const { stdout } = run(['lint', '--ui', 'de']);
    const lines = stdout.split('\n');
    const frame = lines.findIndex((line) => line.includes('Gestern sagte █████'));
    expect(lines[frame + 1]?.indexOf('^')).toBe(lines[frame]?.indexOf('█'));
    expect(lines[frame + 1]).toContain('^^^^^');
    expect(stdout).toMatch(/warum|Warum/);
  });

  test('what may identify somebody is masked, what an author must see to mend it is not', () => {
    const text = summary('Gestern sagte Weber, es sei genug.').replace(
      'title:',
      'titel: X\npeople: Anna Brandt\ntitle:',
    );
    writeFileSync(join(folder, 'briefs/a.md'), `${text}\n# Themen\n`);
    const { stdout } = run(['lint']);
    for (const shown of [' | titel: X', ' | people: ████ ██████', ' | # Themen', 'sagte █████,'])
      expect(stdout).toContain(shown);
    expect(stdout).not.toMatch(/Weber|Brandt/);
  });

  test('terminal control characters of a hostile brief do not reach the terminal', () => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Weber\u001b[2Jsagte \u202eetwas.'));
    const { stdout } = run(['lint']);
    expect(stdout).not.toContain('\u001b[2J');
    expect(stdout).not.toContain('\u202e');
  });
});

describe('failures', () => {
  test.each([
    [['lint', 'nowhere.md'], 'BP001'],
    [['lint', '--format', 'xml'], 'BP002'],
    [['lint', '--no-such-option'], 'BP002'],
    [['build', '--jobs', 'many'], 'BP002'],
    [['lint', '--reveal'], 'BP002'],
    [['frobnicate'], 'BP002'],
  ])('%j exits 2 with one clear line and no stack', (args, code) => {
    writeFileSync(join(folder, 'briefs/a.md'), summary('Text.'));
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });
});

describe('help', () => {
  test.each([
    ['de', 'Aufruf'],
    ['en', 'Usage'],
  ])('speaks %s by locale and by --ui', (ui, word) => {
    for (const args of [['--help'], ['build', '--help'], ['lint', '--help']]) {
      expect(run(args, { LANG: `${ui}_XX.UTF-8` })).toMatchObject({ status: 0, stderr: '' });
      expect(run(args, { LANG: `${ui}_XX.UTF-8` }).stdout).toContain(word);
      expect(run([...args, '--ui', ui], { LANG: 'fr_FR' }).stdout).toContain(word);
    }
  });
});
