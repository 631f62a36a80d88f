import { execFileSync } from 'node:child_process';
import {
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
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summary } from '../summary.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder = '';
let packed: { size: number; files: { path: string }[] };

/** An empty project with the package as `npm pack` makes it, and its dependencies beside it as an installation lays them. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-api-'));
  execFileSync(process.execPath, [join(root, 'scripts/types.mjs')]);
  execFileSync(process.execPath, [join(root, 'scripts/vsix.mjs'), join(root, 'editors/briefpress.vsix')]);
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [tarball] = JSON.parse(said);
  packed = tarball;
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'briefpress'), { recursive: true });
  const into = join(modules, 'briefpress');
  execFileSync('tar', ['-xzf', join(folder, tarball.filename), '-C', into, '--strip-components', '1']);
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function project(name: string, slug: string, body: string, colour: string): void {
  mkdirSync(join(folder, name, 'briefs'), { recursive: true });
  writeFileSync(join(folder, name, 'briefs/a.md'), summary(`About ${slug}`, body, `slug: ${slug}\n`));
  const brand = readFileSync(join(root, '_brand.yml'), 'utf8');
  writeFileSync(join(folder, name, '_brand.yml'), brand.replace(/#[0-9a-f]{6}/i, colour));
}

/** Runs a module of the empty project and gives what it printed as JSON. */
function call(code: string): ReturnType<typeof JSON.parse> {
  writeFileSync(join(folder, 'run.js'), code);
  return JSON.parse(execFileSync(process.execPath, ['run.js'], { cwd: folder, encoding: 'utf8' }));
}

describe('the package, installed in an empty project', () => {
  test('holds what is needed and weighs no more than 5 MB', () => {
    expect(packed.size).toBeLessThan(5 * 1024 * 1024);
    const extension = packed.files.filter(({ path }) => path.startsWith('editors/'));
    expect(extension.map(({ path }) => path)).toEqual(['editors/briefpress.vsix']);
    const folders = new Set(packed.files.map(({ path }) => path.split('/')[0]));
    expect([...folders].sort()).toEqual(
      [
        'Dockerfile',
        '_brand.yml',
        'LICENSE',
        'README.md',
        'action.yml',
        'bin',
        'ci',
        'dist',
        'docs',
        'editors',
        'examples',
        'man',
        'package.json',
        'schemas',
        'styles',
        'templates',
        'types',
      ].sort(),
    );
  });

  test('brings every page and picture that its manual names', () => {
    const into = join(folder, 'node_modules/briefpress');
    const pages = packed.files.map(({ path }) => path).filter((path) => path.endsWith('.md'));
    const lost = pages.flatMap((page) => {
      const text = readFileSync(join(into, page), 'utf8').replace(/```.*?```|`[^`\n]*`/gs, '');
      const named = [...text.matchAll(/\]\(([^)\s#:]+)[^):\s]*\)/g)].map(([, path = '']) => path);
      return named.filter((path) => !existsSync(join(into, dirname(page), path))).map((path) => `${page}: ${path}`);
    });
    expect(pages.length).toBeGreaterThan(140);
    expect(lost).toEqual([]);
  });

  test('comes without scripts that npm would warn of, and leaves the checkout as it was', () => {
    const place = mkdtempSync(join(tmpdir(), 'briefpress-manifest-'));
    const manifest = join(place, 'package.json');
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [join(root, 'scripts/packed-manifest.mjs'), ...args], { cwd: place });
    writeFileSync(manifest, text);
    run();
    const packedManifest = JSON.parse(readFileSync(manifest, 'utf8'));
    expect(Object.keys(packedManifest)).toEqual(expect.arrayContaining(['bin', 'dependencies', 'exports', 'files']));
    expect(Object.keys(packedManifest)).not.toEqual(expect.arrayContaining(['scripts']));
    // a pack that was killed left it like this
    run();
    run('back');
    expect(readFileSync(manifest, 'utf8')).toBe(text);
    expect(readdirSync(place)).toEqual(['package.json']);
    rmSync(place, { recursive: true });
  });

  test('holds every page of the manual that a message names', () => {
    const there = new Set(packed.files.map(({ path }) => path));
    const words = ['de', 'en'].map((ui) => readFileSync(join(root, `src/messages/${ui}.ts`), 'utf8')).join();
    const named = new Set(words.match(/docs\/[\w/-]+\.md/g));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((path) => !there.has(path))).toEqual([]);
  });

  test('lints: findings are data, with words on request and never a name', () => {
    project('one', 'one', 'Amina Weber said that the funds were missing.', '#123456');
    const said = call(`import { explain, lint } from 'briefpress';
      const [brief] = await lint({ project: 'one' });
      const finding = brief.findings.find(({ severity }) => severity === 'block');
      console.log(JSON.stringify({ brief, words: explain(finding, 'de') }));`);
    expect(said.brief).toMatchObject({ file: 'briefs/a.md', waived: 0 });
    expect(said.brief.findings).toContainEqual(
      expect.objectContaining({ code: 'CHR101', severity: 'block', line: 13 }),
    );
    expect(said.words).toMatch(/[a-zäöü]{4}/);
    expect(JSON.stringify(said)).not.toMatch(/Amina|Weber/);
    expect(existsSync(join(folder, 'one/output'))).toBe(false);
  });

  test('begins and builds a project of its own, with the look that comes along', () => {
    const cli = join(folder, 'node_modules/briefpress/bin/briefpress.js');
    mkdirSync(join(folder, 'new'));
    writeFileSync(join(folder, 'new/package.json'), '{}');
    execFileSync(process.execPath, [cli, 'init', '--yes'], { cwd: join(folder, 'new') });
    expect(readFileSync(join(folder, 'new/_brand.yml'), 'utf8')).toContain('palette');
    const view = readFileSync(join(folder, 'node_modules/briefpress/types/templates/view.d.ts'), 'utf8');
    expect(view).toContain('keyMessages');
  });

  test('two projects at once keep what is theirs', () => {
    project('red', 'red', 'One participant said that the funds were missing.', '#7a0000');
    project('blue', 'blue', 'Amina Weber said that the funds were missing.', '#00007a');
    project('green', 'green', 'One participant asked about the funds.', '#004d00');
    const built = call(`import { build } from 'briefpress';
      console.log(JSON.stringify(await Promise.all(
        ['red', 'blue', 'green'].map((project) => build({ project, only: project === 'green' ? 'html' : undefined })),
      )));`);
    expect(built.map(([one]: { published?: string }[]) => one?.published)).toEqual([
      join(folder, 'red/output/red'),
      undefined,
      join(folder, 'green/output/green'),
    ]);
    expect(built[0][0].pages).toBe(1);
    // where an update of the package leaves it alone
    expect(existsSync(join(folder, 'node_modules/.cache/briefpress'))).toBe(true);
    expect(readdirSync(join(folder, 'red/output/red'))).toEqual(expect.arrayContaining(['index.html', 'red.pdf']));
    expect(existsSync(join(folder, 'blue/output'))).toBe(false);
    expect(readdirSync(join(folder, 'green/output/green'))).not.toContain('green.pdf');
    const css = (name: string) => {
      const assets = join(folder, name, 'output/assets');
      return readFileSync(join(assets, readdirSync(assets)[0] ?? '', 'house.css'), 'utf8');
    };
    expect([css('red').includes('#7a0000'), css('red').includes('#004d00')]).toEqual([true, false]);
    expect([css('green').includes('#004d00'), css('green').includes('#7a0000')]).toEqual([true, false]);
  });

  test.each([
    [`lint({ project: 'nowhere' })`, 'BP001', /nowhere/],
    [`lint({ project: '.', pahts: [] })`, 'BP002', /pahts/],
    [`build({ project: '.', draft: 'yes' })`, 'BP002', /draft/],
    [`lint({ project: '.', today: '2018-13-01' })`, 'BP002', /today/],
    [`build({ project: 'one', browser: '/no/such/browser' })`, 'BP004', /no\/such\/browser/],
  ])('%s is a failure with its code', (expression, code, words) => {
    project('one', 'one', 'One participant said that the funds were missing.', '#123456');
    const said = call(`import { build, explain, Failure, lint } from 'briefpress';
      const error = await ${expression}.catch((error) => error);
      console.log(JSON.stringify({ is: error instanceof Failure, code: error.code, words: explain(error, 'en') }));`);
    expect(said).toEqual({ is: true, code, words: expect.stringMatching(words) });
  });

  test('a program in TypeScript compiles, and one that asks for what there is not does not', () => {
    const compile = (code: string): string => {
      writeFileSync(join(folder, 'program.ts'), code);
      const flags =
        '--noEmit --strict --exactOptionalPropertyTypes --module nodenext --skipLibCheck false --types node';
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      try {
        return execFileSync(process.execPath, [tsc, ...flags.split(' '), 'program.ts'], {
          cwd: folder,
          encoding: 'utf8',
        });
      } catch (error) {
        return String((error as { stdout: string }).stdout);
      }
    };
    const program = `import { build, explain, Failure, type Finding, lint, type BuildOptions } from 'briefpress';
      const options: BuildOptions = { project: '.', only: 'pdf' };
      try {
        const findings: Finding[] = (await lint({ project: '.' })).flatMap((brief) => [...brief.findings]);
        const pages: (number | undefined)[] = (await build(options)).map((brief) => brief.pages);
        console.log(pages, findings.map((finding) => explain(finding, 'en')));
      } catch (error) {
        if (error instanceof Failure && error.code === 'BP004') console.log(error.data);
      }`;
    expect(compile(program)).toBe('');
    expect(compile(program.replace("'pdf'", "'docx'"))).toContain('docx');
  });
});
