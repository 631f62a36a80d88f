import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Brief, Language } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { types } from '../../src/brief/vocabulary.ts';
import { defaultLimits } from '../../src/config.ts';
import { loadHouse } from '../../src/html/house.ts';
import { renderPage } from '../../src/html/render.ts';
import { loadTemplates } from '../../src/html/templates.ts';
import { lintBrief } from '../../src/lint/lint.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const parse = (source: string, lang: Language): Brief =>
  parseBrief({ file: 'briefs/a.md', source, defaults: { lang, type: 'policy-brief' }, limits: defaultLimits });

/** Fenced blocks of Markdown in a page. */
const snippets = (page: string) => [...page.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, text = '']) => text);

describe.each([
  ['docs/writing.md', 'en'],
  ['docs/de/schreiben.md', 'de'],
] as const)('%s', (path, lang) => {
  const [example = '', ...directives] = snippets(read(path));
  const brief = parse(`${example}\n${directives.join('\n')}\n## ${lang}\n`, lang);

  test('its first brief has no error and no leak', () => {
    expect(brief.drafts).toEqual([]);
    expect(brief.slug).not.toBe('');
    expect(lintBrief(brief).filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  test('its directives are known and complete', async () => {
    const house = loadHouse({ root, home: root });
    const templates = loadTemplates({ root, home: root });
    const readFile = () => ({ ok: false, reason: 'missing' }) as const;
    const { drafts, web } = await renderPage(brief, house, {
      templates,
      draft: false,
      readFile,
      slugOf: () => undefined,
      limits: defaultLimits,
    });
    expect(directives.length).toBeGreaterThanOrEqual(6);
    expect([...new Set(drafts.map(({ code }) => code))]).toEqual(['RES301']);
    expect(web).not.toContain(':::');
  });
});

describe.each(['docs/frontmatter.md', 'docs/de/vorspann.md'])('%s', (path) => {
  test.each(types)('tells what %s needs', (type) => {
    const row = read(path)
      .split('\n')
      .find((line) => line.startsWith(`| \`${type}\` |`));
    const base = `---\ntype: ${type}\nlang: en\ntitle: T\ndate: 2018-11-20\n---\n`;
    const missing = parse(base, 'en').drafts.filter(({ code }) => code === 'FM103');
    expect(missing.length).toBeGreaterThan(0);
    for (const { data } of missing) {
      const named = [String(data?.path), ...String(data?.others ?? '').split(', ')];
      // a press release is described as a one-pager with more
      const text = type === 'press-release' ? `${row} ${rowOf(path, 'one-pager')}` : `${row}`;
      const known = named.filter((each) => each !== '').map((each) => each.replace(/^people: /, ''));
      expect(known.filter((each) => !text.includes(each))).toEqual([]);
    }
  });
});

function rowOf(path: string, type: string): string {
  return read(path)
    .split('\n')
    .filter((line) => line.startsWith(`| \`${type}\` |`))
    .join('');
}

test('every package is accounted for, and no other', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const packages = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind] ?? {}),
  );
  const [used = ''] = read('docs/dependencies.md').split('## Not used');
  const named = [...used.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
    cell.replaceAll('`', '').split(', '),
  );
  expect(named.sort()).toEqual(packages.sort());
});

test('links between the pages lead somewhere', () => {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const broken = pages.flatMap((page) =>
    [...read(`docs/${page}`).matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.includes('…') && !existsSync(join(root, 'docs', dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});
