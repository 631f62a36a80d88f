import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { summary } from '../summary.ts';

const cli = join(import.meta.dirname, '../../bin/briefpress.js');
let place = '';
let project = '';
let copies = 0;

const rows = 'Year,Places\n2017,20\n2018,30\n';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function git(...args: string[]): void {
  const as = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  expect(spawnSync('git', [...as, ...args], { cwd: project, encoding: 'utf8' })).toMatchObject({ status: 0 });
}

/** A folder of a repository, committed on `main`: `a` shows rows, `b` links to `a`, `c` has nothing to do with them. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'briefpress-changed-'));
  project = join(place, 'first/texts');
  write('briefs/a.md', summary('A', ':::table{src=data/caf%C3%A9.csv source="Own count"}\nPlaces\n:::'));
  write('briefs/data/café.csv', rows);
  write('briefs/b.md', summary('B', 'One participant knew [the other text](a.md).'));
  write('briefs/c.md', summary('C', 'One participant asked about the funds.'));
  write('.gitignore', 'output/\n');
  git('init', '-q', '-b', 'main', '..');
  git('add', '..');
  git('commit', '-qm', 'first');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
  cpSync(join(place, 'first'), join(place, `${++copies}`), { recursive: true });
  project = join(place, `${copies}/texts`);
});
afterEach(() => rmSync(dirname(project), { recursive: true, force: true }));

function run(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [cli, ...args, '--ui', 'en'], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: place, ...env },
  });
}

/** Briefs that a run looks at. */
function looked(ref = ''): string {
  const { stderr, stdout } = run(['lint', `--changed${ref}`, '--format', 'junit']);
  expect(stderr).toMatch(/^\d of 3 briefs concern what has changed since \S+\.\n$/);
  return [...stdout.matchAll(/<testsuite name="briefs\/(\w)\.md"/g)].map(([, name]) => name).join('');
}

test('people whom only commits name are warned of, by their number', () => {
  const commit = (name: string) => {
    appendFileSync(join(project, 'briefs/c.md'), '\nMore.\n');
    const as = ['-c', `user.name=${name}`, '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    expect(spawnSync('git', [...as, 'commit', '-qam', 'x'], { cwd: project }).status).toBe(0);
  };
  git('tag', 'start');
  commit('dependabot[bot]');
  expect(run(['lint', '--changed=start']).stderr).not.toContain('Warning');
  commit('Oda Lindqvist');
  commit('Ben Hagenau');
  const { stderr, status } = run(['lint', '--changed=start']);
  expect(status).toBe(0);
  expect(stderr).toContain('whom no frontmatter names: 2. ');
  expect(stderr).not.toMatch(/Oda|Hagenau/);
  const text = readFileSync(join(project, 'briefs/c.md'), 'utf8');
  const people = 'people: [{id: o, name: {given: Oda, family: Lindqvist}, role: author, public: true}]';
  writeFileSync(join(project, 'briefs/c.md'), text.replace(/^date:/m, `${people}\ndate:`));
  expect(run(['lint', '--changed=start']).stderr).toContain('names: 1. ');
});

describe('--changed looks at', () => {
  test.each<[string, () => void, string]>([
    ['nothing', () => {}, ''],
    ['a brief that was saved', () => appendFileSync(join(project, 'briefs/c.md'), '\n'), 'c'],
    ['a brief that is new', () => write('briefs/d.md', summary('D', 'Text.')), 'd'],
    ['a brief whose data was changed', () => write('briefs/data/café.csv', `${rows}2019,40\n`), 'a'],
    ['a brief whose data is gone', () => rmSync(join(project, 'briefs/data/café.csv')), 'a'],
    ['no brief, where something else was changed', () => write('notes.txt', 'x'), ''],
    ['all, where the glossary was', () => write('glossary.yml', 'places:\n  - {name: Oberflunkern}\n'), 'abc'],
    ['all, where a template was', () => write('templates/partials/imprint.hbs', '<p>x</p>'), 'abc'],
  ])('%s', (_, change, expected) => {
    change();
    const { stdout } = run(['lint', '--changed', '--format', 'junit']);
    expect([...stdout.matchAll(/<testsuite name="briefs\/(\w)\.md"/g)].map(([, name]) => name).join('')).toBe(expected);
  });

  test('what a branch has committed, not what happened on the other since', () => {
    git('checkout', '-qb', 'mine');
    appendFileSync(join(project, 'briefs/b.md'), '\n');
    git('commit', '-qam', 'mine');
    git('checkout', '-q', 'main');
    appendFileSync(join(project, 'briefs/c.md'), '\n');
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'mine');
    expect(looked()).toBe('');
    expect(looked('=main')).toBe('b');
  });
});

test('a build of what has changed makes the page that a whole build makes', () => {
  appendFileSync(join(project, 'briefs/b.md'), '\nMore.\n');
  const changed = run(['build', '--only', 'html', '--changed']);
  expect(changed.stderr).toContain('1 of 3 briefs');
  expect(changed.status).toBe(0);
  expect(run(['build', '--only', 'html', '--no-cache', '--out', 'whole']).status).toBe(0);
  const page = (out: string) => readFileSync(join(project, out, 'b/index.html'), 'utf8');
  expect(page('output')).toContain('href="../a/"');
  expect(page('output')).toBe(page('whole'));
});

describe('is a clear failure', () => {
  test.each([
    ['without the ref', () => run(['lint', '--changed=origin/none']), /BP011 .*origin\/none.*fetch-depth/],
    ['for an option in place of a ref', () => run(['lint', '--changed=--output=x']), /BP011 .*--output=x/],
    ['without git', () => run(['lint', '--changed'], { PATH: '/nowhere' }), /BP011 .*no git on this machine/],
    [
      'without a repository',
      () => {
        rmSync(join(dirname(project), '.git'), { recursive: true });
        return run(['build', '--changed'], { GIT_CEILING_DIRECTORIES: place });
      },
      /BP011 .*no git repository/,
    ],
  ])('%s', (_, act, words) => {
    const { status, stdout, stderr } = act();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });
});
