import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), 'utf8');
  const lazy = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map((match) => ({
    from,
    to: resolved(from, match[1] ?? ''),
    typeOnly: false,
  }));
  const declared = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gms)].map(
    (match) => {
      const braces = /^\{([^}]*)\}$/s.exec((match[2] ?? '').trim());
      const allTypes = braces !== null && (braces[1] ?? '').split(',').every((name) => /^\s*(type\s|$)/.test(name));
      return { from, to: resolved(from, match[3] ?? ''), typeOnly: match[1] !== undefined || allTypes };
    },
  );
  return [...declared, ...lazy];
});

function resolved(from: string, target: string): string {
  return target.startsWith('.') ? relative(src, resolve(src, dirname(from), target)).replaceAll('\\', '/') : target;
}

/** Rooms in the order of the way through; a room may use the values of rooms listed for it, and types of any earlier one. */
const mayUse: Record<string, readonly string[]> = {
  brief: ['finding', 'failure', 'memory'],
  attribution: ['brief', 'finding', 'sha256', 'memory'],
  roster: ['attribution', 'brief', 'failure', 'sha256'],
  consent: ['attribution', 'brief', 'failure'],
  lint: ['attribution', 'brief', 'roster', 'consent', 'finding', 'place', 'memory'],
  csl: [],
  html: ['brief', 'csl', 'finding', 'failure', 'messages', 'memory'],
  pdf: ['failure', 'memory'],
  gate: ['attribution', 'lint', 'finding'],
  publish: ['failure', 'sha256'],
  report: ['messages', 'place', 'finding', 'failure', 'sha256'],
  messages: [],
  start: ['brief', 'html'],
  commands: ['attribution', 'brief', 'roster', 'consent', 'lint', 'publish', 'start', 'instruments', 'failure'],
};

const room = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, ''));
const inside = imports.filter(({ to }) => files.includes(to));

describe('the walls of the house', () => {
  test.each(Object.keys(mayUse))('%s uses only what it may', (name) => {
    const broken = inside
      .filter(({ from, typeOnly }) => room(from) === name && !typeOnly)
      .filter(({ to }) => room(to) !== name && !(mayUse[name] ?? []).includes(room(to)))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(broken).toEqual([]);
  });

  test('no file needs itself in the end', () => {
    const needs = new Map(
      files.map((file) => [file, inside.filter(({ from, typeOnly }) => from === file && !typeOnly)]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (way.includes(file) || done.has(file)) return;
      for (const { to } of needs.get(file) ?? []) follow(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(cycles).toEqual([]);
  });

  test('the engine and its rules ask no text for its language: what differs stands in the packs', () => {
    const asking = files
      .filter(
        (file) => /^(?:attribution|lint|gate|roster|consent)\//.test(file) && !file.startsWith('attribution/packs/'),
      )
      .flatMap((file) => {
        const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
        return [...code.matchAll(/'(?:de|en|fr)'|\b(?:de|en|fr): /g)].map(([found]) => `${file}: ${found}`);
      });
    expect(asking).toEqual([]);
  });

  test('nothing imports the command line, and only it and the API call the spine', () => {
    const upwards = inside
      .filter(({ to, typeOnly }) => (['cli.ts', 'worker.ts', 'build.ts'].includes(to) && !typeOnly) || to === 'cli.ts')
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(upwards).toEqual(['api.ts -> build.ts', 'cli.ts -> build.ts']);
  });

  test.each([
    ['puppeteer-core', ['pdf/browser.ts']],
    ['handlebars', ['html/templates.ts']],
    ['gray-matter', ['brief/fence.ts']],
    ['tinypool', ['pool.ts']],
    ['commander', ['command-line.ts']],
    ['age-encryption', ['roster/age.ts']],
    ['@rgrove/parse-xml', ['csl/xml.ts']],
  ])('%s appears in one place', (name, allowed) => {
    const users = imports.filter(({ to, typeOnly }) => !typeOnly && (to === name || to.startsWith(`${name}/`)));
    expect([...new Set(users.map(({ from }) => from))]).toEqual(allowed);
  });

  test('citations are loaded for briefs that cite, and by nothing else', () => {
    const users = inside.filter(({ from, to, typeOnly }) => !typeOnly && room(to) === 'csl' && room(from) !== 'csl');
    // but for what the gate reads of the file itself, with the same reader as print
    const others = users.filter(({ from }) => !from.startsWith('html/citations/'));
    expect(others.map(({ from, to }) => `${from} -> ${to}`)).toEqual(['bibliography.ts -> csl/bibliography-words.ts']);
    expect(inside.filter(({ from }) => from === 'csl/bibliography-words.ts').map(({ to }) => to)).toEqual([
      'csl/bibtex.ts',
      'csl/bibtex-names.ts',
      'csl/tex.ts',
    ]);
    const rooms = inside.filter(
      ({ from, to, typeOnly }) => !typeOnly && to.startsWith('html/citations/') && !from.startsWith('html/citations/'),
    );
    expect(rooms.map(({ from, to }) => `${from} -> ${to}`)).toEqual(['html/inspect.ts -> html/citations/cite.ts']);
    expect(readFileSync(join(src, 'html/inspect.ts'), 'utf8')).toContain("await import('./citations/cite.ts')");
  });

  test('only the command line knows process and console, only publish and the browser cache write files', () => {
    const code = (file: string) => readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const using = (pattern: RegExp) => files.filter((file) => pattern.test(code(file)));
    expect(using(/\bconsole\.|\bprocess\.(?:env|argv|stdout|stderr|exit)/)).toEqual(['cli.ts']);
    expect(using(/\b(?:writeFile|writeFileSync|createWriteStream|renameSync|mkdirSync|rmSync)\b/).map(room)).toSatisfy(
      (rooms: string[]) => rooms.every((name) => name === 'publish' || name === 'pdf'),
    );
  });

  test('what a brief reads is remembered with its verdict: nobody opens a file of the project behind the cache', () => {
    const users = files.filter((file) => /readProjectFile\(/.test(readFileSync(join(src, file), 'utf8')));
    // `new --from` copies what lies with a document from elsewhere, and judges nothing
    expect(users.sort()).toEqual(['asked.ts', 'brief/project-file.ts', 'commands/start.ts', 'outline.ts']);
    const open = files.filter((file) => /from 'node:fs/.test(readFileSync(join(src, file), 'utf8')));
    const judging = open.filter((file) => ['brief', 'attribution', 'lint', 'gate', 'csl', 'html'].includes(room(file)));
    // briefs themselves, glossary and types (configuration), brand and templates: all in the state of src/cache.ts
    expect(judging.sort()).toEqual([
      'brief/find.ts',
      'brief/project-file.ts',
      'brief/project-yaml.ts',
      'html/house.ts',
      'html/templates.ts',
    ]);
  });

  test('no verdict depends on a clock or a locale', () => {
    const pure = files.filter((file) =>
      ['brief', 'attribution', 'roster', 'consent', 'lint', 'gate', 'csl', 'html'].includes(room(file)),
    );
    const guilty = pure.filter((file) =>
      /Date\.now|new Date\(\)|toLocale|localeCompare|\bIntl\.|Math\.random/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});
