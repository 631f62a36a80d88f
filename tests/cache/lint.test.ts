import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { summary } from '../summary.ts';

const cli = join(dirname(dirname(import.meta.dirname)), 'bin/briefpress.js');
let project = '';
let env: Record<string, string> = {};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'briefpress-lint-cache-'));
  write('package.json', '{}');
  write('briefs/a.md', summary('A', 'One participant asked about the funds.'));
  write('briefs/b.md', summary('B', 'Amina Weber said that the funds were late.'));
});
afterEach(() => {
  env = {};
  rmSync(project, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function run(args: readonly string[], input = '') {
  const options = { cwd: project, encoding: 'utf8', input } as const;
  return spawnSync(process.execPath, [cli, ...args], {
    ...options,
    env: { PATH: process.env.PATH ?? '', HOME: project, LANG: 'C.UTF-8', ...env },
  });
}

const lint = (...args: string[]) => run(['lint', '--format', 'json', ...args]);
const entries = (): string[] => {
  const cache = join(project, '.briefpress/cache');
  if (!existsSync(cache)) return [];
  const names = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(cache, name)).filter((path) => statSync(path).isFile());
};

/** How many briefs were told from the cache: what is taken from it is marked as used. */
function remembered(...args: string[]): number {
  const long = new Date('2020-01-01T00:00:00Z');
  for (const path of entries()) utimesSync(path, long, long);
  const before = entries();
  lint(...args);
  return before.filter((path) => existsSync(path) && statSync(path).mtimeMs > long.getTime()).length;
}

test('what was found is found again, to the byte, without being read', () => {
  const first = lint();
  expect(first.status).toBe(1);
  expect(entries()).toHaveLength(2);
  expect(remembered()).toBe(2);
  const again = lint();
  const anew = lint('--no-cache');
  expect([again.status, again.stdout, again.stderr]).toEqual([first.status, first.stdout, first.stderr]);
  expect(anew.stdout).toBe(first.stdout);
  expect(remembered('--no-cache')).toBe(0);
  expect(readFileSync(join(project, '.briefpress/.gitignore'), 'utf8')).toBe('*\n');
});

test('which briefs a change concerns is known from the cache, and from what they ask for now', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: project });
  write('.gitignore', '.briefpress/\n');
  write('briefs/b.md', summary('B', 'It was argued [@okoro2017].', 'bibliography: refs.bib\n'));
  write('briefs/refs.bib', '@book{okoro2017, author={Okoro, Ada}, title={Funds}, year={2017}}\n');
  git('init', '-q');
  git('add', '.');
  expect(git('commit', '-qm', 'first').status).toBe(0);
  const concerned = (...args: string[]) => lint('--changed', ...args).stderr;
  appendFileSync(join(project, 'briefs/a.md'), '\nOne participant asked again.\n');
  expect(concerned()).toContain('1 of 2 briefs');
  // b is not read to learn that it has nothing to do with it, nor is a once it was
  expect(remembered('--changed')).toBe(2);
  expect(concerned('--no-cache')).toBe(concerned());
  write('briefs/refs.bib', '@book{okoro2017, author={Okoro, Ada}, title={Funds}, year={2018}}\n');
  for (const _ of [1, 2]) expect(concerned()).toContain('2 of 2 briefs');
  rmSync(join(project, 'briefs/refs.bib'));
  for (const _ of [1, 2]) expect(concerned()).toContain('2 of 2 briefs');
  expect(lint('--changed').stdout).toContain('RES301');
});

test('nothing that was found stands there in clear', () => {
  lint();
  const held = entries().map((path) => readFileSync(path, 'latin1'));
  expect(held.join()).toContain('CHR101');
  expect(held.join()).not.toMatch(/Weber|Amina|funds/);
});

test('a changed text is read, the others are not; what it asks for counts as well', () => {
  lint();
  appendFileSync(join(project, 'briefs/a.md'), '\nMs Okafor said no.\n');
  expect(JSON.parse(lint().stdout).findings.map(({ file }: { file: string }) => file)).toContain('briefs/a.md');
  write('briefs/b.md', summary('B', 'It was argued [@okoro2017].', 'bibliography: refs.bib\n'));
  expect(lint().stdout).toContain('RES301');
  write('briefs/refs.bib', '@book{okoro2017, author={Okoro, Ada}, title={Funds}, year={2017}}\n');
  expect(lint().stdout).not.toContain('RES301');
  write('briefs/refs.bib', '@book{other, author={Okoro, Ada}, title={Funds}, year={2017}}\n');
  expect(lint().stdout).toContain('CIT101');
});

test.each<[string, () => unknown]>([
  ['the glossary', () => write('glossary.yml', 'places:\n  - {name: Oberflunkern}\n')],
  ['a type of our own', () => write('types.yml', 'note:\n  like: policy-brief\n  names: {de: N, en: N, fr: N}\n')],
  ['the day', () => ['--today', '2026-01-01']],
  ['what a text without frontmatter is taken for', () => ['--lang', 'fr']],
])('%s changes: all are read', (_, change) => {
  lint();
  expect(remembered()).toBe(2);
  const asked = change();
  expect(remembered(...(Array.isArray(asked) ? asked : []))).toBe(0);
});

test('somebody put on the roster since is found, and only where the list can be opened', async () => {
  const identity = await generateX25519Identity();
  const elsewhere = mkdtempSync(join(tmpdir(), 'briefpress-identity-'));
  writeFileSync(join(elsewhere, 'identity.txt'), `${identity}\n`);
  write('roster/recipients.txt', `${await identityToRecipient(identity)}\n`);
  env = { BRIEFPRESS_IDENTITY: join(elsewhere, 'identity.txt') };
  const add = (...names: string[]) => run(['roster', 'add', 'msg-4'], `name\n${names.join('\n')}\n`);
  add('Quendolin Zwirnbacher');
  write('briefs/a.md', summary('A', 'The Xanthippou method was explained.'));
  const codes = () => JSON.parse(lint('briefs/a.md').stdout).findings.map(({ code }: { code: string }) => code);
  expect(codes()).not.toContain('CHR305');
  add('Quendolin Zwirnbacher', 'Theophano Xanthippou');
  for (const _ of [1, 2]) expect(codes()).toContain('CHR305');
  expect(
    entries()
      .map((path) => readFileSync(path, 'latin1'))
      .join(),
  ).not.toMatch(/Xanthippou|Zwirnbacher/);
  const open = codes();
  env = {};
  expect(codes()).not.toEqual(open);
  rmSync(elsewhere, { recursive: true });
});

test('a changed bit, and a folder that cannot be written to, are as no cache', () => {
  const { stdout } = lint();
  for (const path of entries()) writeFileSync(path, readFileSync(path, 'latin1').replace('block', 'warn '), 'latin1');
  expect(lint().stdout).toBe(stdout);
  rmSync(join(project, '.briefpress'), { recursive: true });
  writeFileSync(join(project, '.briefpress'), 'no folder');
  expect(lint().stdout).toBe(stdout);
});

test('a text from standard input leaves nothing behind', () => {
  run(['lint', '-'], 'Amina Weber said no.\n');
  expect(existsSync(join(project, '.briefpress'))).toBe(false);
});
