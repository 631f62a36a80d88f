import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = dirname(dirname(import.meta.dirname));
const example =
  /```js\n\/\/ briefpress\.config\.js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/plugins.md'), 'utf8'))?.[1] ??
  '';
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'briefpress-plugins-'));
  write('package.json', '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

const clean = readFileSync(join(import.meta.dirname, 'clean.md'), 'utf8');

/** A brief without a fault, but for what its first paragraph brings. */
function brief(body: string): void {
  write('briefs/a.md', clean.replace('One participant asked about the funds.', body));
}

function run(args: readonly string[], cwd = project) {
  return spawnSync(process.execPath, [join(root, 'bin/briefpress.js'), ...args, '--ui', 'en'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: project },
  });
}

const found = (...args: string[]) => {
  const { stdout, stderr } = run([...args, '--format', 'json']);
  const { findings } = JSON.parse(stdout || `{"findings":"${stderr}"}`);
  return (findings as { code: string; severity: string; line: number; message: string }[]).filter(({ code }) =>
    code.startsWith('OWN'),
  );
};
const page = () => readFileSync(join(project, 'output/a/index.html'), 'utf8');

describe('the example of docs/plugins.md', () => {
  beforeEach(() => write('briefpress.config.js', example));

  test('a plugin of remark changes what is rendered', () => {
    brief('Trade, e. g. in grain.');
    run(['build', '--only', 'html', '--draft']);
    expect(readFileSync(join(project, 'output/drafts/a/index.html'), 'utf8')).toContain('e.\u00a0g. in grain');
  });

  test('a plugin of rehype changes what is published, before it is sanitised', () => {
    brief('See [the law](https://example.org/law).');
    run(['build', '--only', 'html', '--draft']);
    expect(readFileSync(join(project, 'output/drafts/a/index.html'), 'utf8')).toMatch(
      /<a href="https:\/\/example\.org\/law"[^>]* title="leads to another site"/,
    );
  });

  test('a helper serves the templates of the project, and what it says is escaped', () => {
    write('templates/types/meeting-summary.hbs', '<p>{{shout "a < b & c"}}</p>{{{body.html}}}');
    brief('Text.');
    run(['build', '--only', 'html', '--draft']);
    expect(readFileSync(join(project, 'output/drafts/a/index.html'), 'utf8')).toContain('<p>A &lt; B &amp; C</p>');
  });

  test('a rule finds at its place', () => {
    brief('We need co-operation.');
    expect(found('lint')).toEqual([
      expect.objectContaining({
        code: 'OWN101',
        severity: 'warn',
        line: 13,
        column: 9,
        message: expect.stringContaining('We write "cooperation". (one-spelling)'),
      }),
    ]);
    brief('We need cooperation.');
    expect(found('lint')).toEqual([]);
  });

  test('a check keeps a page from being published', () => {
    brief('See [the list](https://intranet.example.org/list).');
    expect(found('build', '--only', 'html').map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'OWN102 block',
    ]);
    expect(existsSync(join(project, 'output/a'))).toBe(false);
  });
});

const config = (text: string) => write('briefpress.config.js', `export default ${text};`);

test('what a plugin writes is gated as what an author writes, and sanitised', () => {
  write('briefs/a.md', clean);
  expect(run(['build', '--only', 'html']).status).toBe(0);
  config(
    `{ remark: [() => (tree) => { tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'Amina Weber said that the funds were missing.' }] }); }] }`,
  );
  const leaked = run(['build', '--only', 'html', '--format', 'json']);
  expect([leaked.status, leaked.stdout]).toEqual([1, expect.stringContaining('CHR101')]);
  config(
    `{ rehype: [() => (tree) => { tree.children[0].children.push({ type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'alert(1)' }] }); }] }`,
  );
  expect(run(['build', '--only', 'html']).status).toBe(0);
  expect(page()).not.toContain('alert(1)');
});

test('a build with plugins makes everything anew', () => {
  write('briefs/a.md', clean);
  config('{}');
  for (const _ of [1, 2]) expect(run(['build', '--only', 'html']).stderr).toMatch(/^published a/m);
});

test.each([
  ['export default { rules: [{ name: "x", check: () => { throw new Error("no luck") } }] }', /BP012 .*x: no luck/],
  ['export default { checks: [{ name: "y", check: () => "fine" }] }', /BP012 .*y: no array/],
  ['export default { rules: [{ name: "z", check: () => [{ message: "m" }] }] }', /BP012 .*z: start undefined/],
  ['export default { remark: [() => () => { throw new Error("tree") }] }', /BP012 .*remark: tree/],
  ['export default { remark: [() => async () => {}] }', /BP012 .*remark/],
  ['export default { rule: [] }', /BP012 .*rule/],
  ['export default { helpers: { shout: "x" } }', /BP012 .*helpers\.shout/],
  ['export const rules = []', /BP012 .*default/],
  ['throw new Error("at once")', /BP012 .*at once/],
  ['export default {', /BP012/],
])('%s stops the run', (text, words) => {
  brief('Text.');
  write('briefpress.config.js', text);
  const { status, stderr, stdout } = run(['build', '--only', 'html', '--draft']);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)]);
});

describe('whose code runs', () => {
  beforeEach(() => {
    brief('Text.');
    write(
      'briefpress.config.js',
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(project, 'ran'))}, '');\nexport default {};`,
    );
  });
  const ran = () => existsSync(join(project, 'ran'));

  test('that of the project one is in, from any of its folders', () => {
    run(['lint'], join(project, 'briefs'));
    expect(ran()).toBe(true);
  });

  test('not that of a project to which a path leads: neither code nor judgement without it', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'briefpress-elsewhere-'));
    mkdirSync(join(elsewhere, 'briefs'));
    const { status, stderr } = run(['lint', join(project, 'briefs/a.md')], elsewhere);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^BP012 /)]);
    expect(ran()).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  test('in a program, only where it says so', () => {
    const api = pathToFileURL(join(root, 'dist/api.js')).href;
    const call = (options: string) => {
      const code = `import { lint } from ${JSON.stringify(api)};
        const project = ${JSON.stringify(project)};
        console.log(await lint({ project${options} }).then((found) => found.length, (error) => error.code));`;
      return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout.trim();
    };
    expect([call(''), ran()]).toEqual(['BP012', false]);
    expect([call(', plugins: false'), ran()]).toEqual(['1', false]);
    expect([call(', plugins: true'), ran()]).toEqual(['1', true]);
  });

  test('nothing a brief says names any', () => {
    rmSync(join(project, 'briefpress.config.js'));
    write(
      'evil.js',
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(join(project, 'ran'))}, '');\nexport default {};`,
    );
    write(
      'briefs/a.md',
      '---\ntype: background-paper\nlang: en\ntitle: A\ndate: 2018-11-05\nplugins: ../evil.js\nconfig: ../evil.js\n---\n\nText.\n',
    );
    expect(run(['lint', '--format', 'json']).stdout).toContain('FM101');
    expect(ran()).toBe(false);
  });
});
