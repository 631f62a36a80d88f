import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { summary } from '../summary.ts';

const root = dirname(dirname(import.meta.dirname));
const cli = join(root, 'bin/briefpress.js');
let project = '';
let bin = '';

const leaky = 'Amina Weber said that the funds were missing.';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'briefpress ci-'));
  mkdirSync(join(project, 'briefs'));
  writeFileSync(join(project, 'briefs/clean.md'), summary('Clean', 'One participant asked about the funds.'));
  writeFileSync(join(project, 'briefs/warns.md'), summary('Warns', 'It follows the Chatham House Rules.'));
  writeFileSync(join(project, 'briefs/two words.md'), summary('Leaky', leaky));
  bin = join(project, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  const start = `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`;
  writeFileSync(join(bin, 'briefpress'), start, { mode: 0o755 });
  writeFileSync(join(bin, 'npx'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function shell(command: readonly string[], env: Record<string, string> = {}) {
  return spawnSync('bash', command, {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: [bin, process.env.PATH].join(delimiter), HOME: project, LANG: 'C.UTF-8', ...env },
  });
}

/** A step of the action, with the files GitHub gives it. */
function step(name: string, env: Record<string, string> = {}) {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'SARIF'].map((key) => [key, join(project, key.toLowerCase())]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const end = shell([join(root, 'ci/github.sh'), name], { GITHUB_ACTION_PATH: root, ...files, ...env });
  const read = (key: string) => readFileSync(files[key] ?? '', 'utf8');
  return { ...end, output: read('GITHUB_OUTPUT'), summary: read('GITHUB_STEP_SUMMARY'), sarif: read('SARIF') };
}

describe('the steps of the action', () => {
  test('lint annotates, writes SARIF and a summary, and fails for what blocks', () => {
    const { status, stdout, output, summary: told, sarif } = step('lint');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=briefs\/two words\.md,line=12,/m);
    expect(output).toBe(`sarif=${join(project, 'sarif')}\n`);
    const { results } = JSON.parse(sarif).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      expect.arrayContaining(['CHR101', 'CHR610']),
    );
    expect(told).toContain('## briefpress: Not fit for publication yet');
    expect(told.match(/^\| block \| briefs\/two words\.md:12 \| \*\*CHR101 /gm)).toHaveLength(1);
    expect(told.indexOf('| block |')).toBeLessThan(told.indexOf('| warning |'));
    expect(stdout + told + sarif).not.toMatch(/Amina|Weber/);
  });

  test('paths, limits and language are taken as they are given', () => {
    expect(step('lint', { PATHS: 'briefs/clean.md\nbriefs/warns.md\n' }).status).toBe(0);
    expect(step('lint', { PATHS: 'briefs/warns.md', MAX_WARNINGS: '0' }).status).toBe(1);
    expect(step('lint', { PATHS: 'briefs/clean.md', LANGUAGE_OF_FINDINGS: 'de' }).summary).toContain(
      'Veröffentlichung',
    );
    expect(step('lint', { PATHS: 'briefs/clean.md', TODAY: 'tomorrow' })).toMatchObject({ status: 2, output: '' });
  });

  test('a project in a folder of the checkout is told by its path from there, and by none when it lies elsewhere', () => {
    const above = dirname(project);
    const way = project.slice(above.length + 1).replaceAll(',', '%2C');
    const { stdout, sarif } = step('lint', { PATHS: 'briefs/two words.md', GITHUB_WORKSPACE: above });
    expect(stdout).toContain(`::error file=${way}/briefs/two words.md,line=12,`);
    const { uri } = JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(decodeURI(uri)).toBe(`${way}/briefs/two words.md`);
    const gitlab = shell(['-c', 'briefpress lint --format gitlab'], { CI_PROJECT_DIR: above });
    expect(JSON.parse(gitlab.stdout)[0].location.path).toBe(`${way}/briefs/two words.md`);
    for (const folder of [project, join(project, 'briefs'), join(project, 'none')])
      expect(step('lint', { GITHUB_WORKSPACE: folder }).stdout).toContain('::error file=briefs/two words.md,');
  });

  test('no input becomes a program or an option', () => {
    for (const input of ['$(touch pwned)', '`touch pwned`', '"; touch pwned; "', '--reveal', '-h'])
      expect(step('lint', { PATHS: input })).toMatchObject({ status: 2, stderr: expect.stringContaining('BP001') });
    step('lint', { CHANGED: '$(touch pwned)', MAX_WARNINGS: '; touch pwned' });
    expect(existsSync(join(project, 'pwned'))).toBe(false);
  });

  test('build publishes and says what', () => {
    const { status, summary: told } = step('build', { PATHS: 'briefs/clean.md\nbriefs/two words.md' });
    expect(status).toBe(1);
    expect(told).toMatch(/^Published: clean$/m);
    expect(existsSync(join(project, 'output/clean/clean.pdf'))).toBe(true);
  });
});

test('nothing in a summary is taken for markup', () => {
  const name = 'a|b<img src=x>@team#1.md';
  writeFileSync(join(project, name), summary('X', leaky));
  const { summary: told } = step('lint', { PATHS: name });
  const row = told.split('\n').find((line) => line.startsWith('| block')) ?? '';
  expect(row).toContain('a&#124;b&#60;img src=x&#62;&#64;team&#35;1.md');
  const markup = row.replaceAll(/&#\d+;/g, '');
  expect(markup.match(/\|/g)).toHaveLength(4);
  expect(markup).not.toMatch(/[<@#]/);
});

test('the action asks for nothing that it does not declare, and puts no input into a script', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const text = JSON.stringify(action.runs.steps);
  const asked = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
  expect([...new Set(asked)].sort()).toEqual(Object.keys(action.inputs).sort());
  const scripts: string[] = action.runs.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  const ids = action.runs.steps.flatMap(({ id }: { id?: string }) => id ?? []);
  for (const [, id] of text.matchAll(/steps\.(\w+)\./g)) expect(ids).toContain(id);
});

test('what runs beside the roster key in CI is pinned by commit, with the version it is', () => {
  const workflows = readdirSync(join(root, '.github/workflows')).map((name) => join('.github/workflows', name));
  const used = ['action.yml', ...workflows].flatMap((path) => [
    ...readFileSync(join(root, path), 'utf8').matchAll(/^[ -]*uses: (.*)$/gm),
  ]);
  expect(used.length).toBeGreaterThan(8);
  for (const [, action] of used) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

test('the GitLab job writes its report and fails for what blocks', () => {
  const { '.briefpress': job } = parse(readFileSync(join(root, 'ci/gitlab.yml'), 'utf8'));
  const script = ['set -e', ...job.script].join('\n').replace('build', 'build --only html');
  expect(shell(['-c', script], { BRIEFPRESS_OPTIONS: '--ui en' }).status).toBe(1);
  const issues = JSON.parse(readFileSync(join(project, job.artifacts.reports.codequality), 'utf8'));
  expect(issues.map(({ check_name }: { check_name: string }) => check_name)).toContain('CHR101');
  expect(existsSync(join(project, 'output/clean/index.html'))).toBe(true);
  expect(existsSync(join(project, 'output/two-words'))).toBe(false);
});

test('the hooks for pre-commit run', () => {
  const hooks: { id: string; entry: string }[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hooks.map(({ id }) => id)).toEqual(['briefpress-lint', 'briefpress-lint-all']);
  expect(shell(['-c', `${hooks[0]?.entry} briefs/clean.md`]).status).toBe(0);
  expect(shell(['-c', `${hooks[0]?.entry} "briefs/two words.md"`]).status).toBe(1);
  expect(shell(['-c', hooks[1]?.entry ?? '']).status).toBe(1);
});

test('a clone that npm has given no packages fetches them before it bundles, and not globally', () => {
  const clone = mkdtempSync(join(tmpdir(), 'briefpress clone-'));
  try {
    mkdirSync(join(clone, 'scripts'));
    writeFileSync(join(clone, 'scripts/prepare.mjs'), readFileSync(join(root, 'scripts/prepare.mjs')));
    writeFileSync(join(clone, 'scripts/bundle.mjs'), "console.log('bundled');\n");
    const npm = '#!/bin/sh\necho "npm $*"\nenv | grep -i ^npm_config_global\nmkdir -p node_modules/esbuild\n';
    writeFileSync(join(clone, 'npm'), npm, { mode: 0o755 });
    const prepared = () =>
      spawnSync(process.execPath, ['scripts/prepare.mjs'], {
        cwd: clone,
        encoding: 'utf8',
        env: { PATH: [clone, process.env.PATH].join(delimiter), npm_config_global: 'true' },
      }).stdout;
    expect(prepared()).toMatch(/^npm ci [^\n]*--ignore-scripts[^\n]*\nbundled\n$/);
    expect(prepared()).toBe('bundled\n');
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.prepare).toBe(
      'node scripts/prepare.mjs',
    );
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});
