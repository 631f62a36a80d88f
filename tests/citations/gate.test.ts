import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citationStyles } from '../../src/brief/citation-style.ts';
import { type Config, resolveConfig } from '../../src/config.ts';
import { withBrowser } from '../../src/pdf/browser.ts';
import { openPrinter } from '../../src/pdf/printer.ts';
import { finish, prepare } from '../../src/worker.ts';
import { frontmatter, house } from '../html/rendered.ts';
import { bib } from './cited.ts';

let root: string;
let config: Config;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefpress-citations-'));
  mkdirSync(join(root, 'briefs'));
  config = resolveConfig({ cwd: root, home: process.cwd(), jobs: 1 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const people =
  '[{id: a, name: {given: Ada, family: Brückner}, role: author, public: true, bio: "Ada Brückner (fiktiv) arbeitet zu Asyl."}]';

function taskFor(
  body: string,
  { files = {}, style = 'house' }: { files?: Record<string, string>; style?: string } = {},
) {
  for (const [name, text] of Object.entries({ 'refs.bib': bib, ...files }))
    writeFileSync(join(root, 'briefs', name), text);
  const head = { people, bibliography: 'refs.bib', citationStyle: style };
  const source = frontmatter(head) + body;
  return { file: 'briefs/a.md', source, root, config, draft: false };
}

const prepared = (...given: Parameters<typeof taskFor>) => prepare(taskFor(...given));

const blocking = (findings: readonly { code: string; severity: string }[]) =>
  findings.filter(({ severity }) => severity === 'block').map(({ code }) => code);

const published = [
  'Die Innenministerin sagte, sie sehe das ebenso [@ziegler2018].',
  'Das Ministerium erklärte, es werde die Zahl der Plätze erhöhen [vgl. @iim2018, S. 3; @okoro2015].',
  '@adler2016 [S. 40] meint, die Kommunen seien überfordert.',
  'Zahlen dazu gibt es.[^x] Die Ministerin sagte das schon früher.[^x] Nochmals [@meyer].\n\n[^x]: Siehe [@haus2019], dort auch Weiteres.',
].join('\n\n');

describe.each(citationStyles)('%s', (style) => {
  test('what was published and is cited may stand in the page', async () => {
    const { findings } = await prepared(published, { style });
    expect(blocking(findings)).toEqual([]);
  });

  test('what is said without a source may not, beside cited words either', async () => {
    const { findings } = await prepared(`${published}\n\nDie Innenministerin sagte, sie sehe das ebenso.`, { style });
    expect(blocking(findings)).toContain('CHR102');
  });
});

test('a key that no entry has is no source', async () => {
  const { findings } = await prepared('Die Innenministerin sagte, sie sehe das ebenso [@niemand].');
  expect(blocking(findings)).toEqual(expect.arrayContaining(['CIT101', 'CHR102']));
});

const leak = (field: string) => `@book{a, author={Adler, Ines}, title={T}, publisher={V}, year=2018, ${field}}`;

test.each([
  ['a note', 'note={Ruprecht Zwillenberg sagte in der Sitzung, die Mittel fehlten}', 'CHR510'],
  ['an annotation', 'annote={Ruprecht Zwillenberg sagte, die Mittel fehlten}', 'CHR510'],
  ['keywords', 'keywords={Ruprecht Zwillenberg}', 'CHR510'],
  ['an unknown field', 'xyz={Ruprecht Zwillenberg sagte, die Mittel fehlten}', 'CHR510'],
])('a leak in %s of a bibliography blocks', async (_, field, code) => {
  const { findings } = await prepared('Satz [@a].', { files: { 'refs.bib': leak(field) } });
  expect(blocking(findings)).toContain(code);
});

test('a conversation is no publication, even as an entry', async () => {
  const entry = '@misc{a, author={Zwillenberg, Ruprecht}, title={Persönliches Gespräch mit der Autorin}, year=2018}';
  const { findings } = await prepared('Satz [@a].', { files: { 'refs.bib': entry } });
  expect(blocking(findings)).toContain('CHR401');
});

test('words around a key are the author’s own, and judged', async () => {
  const { findings } = await prepared('Satz [so sagte es Ruprecht Zwillenberg in der Sitzung, @okoro2015].');
  expect(blocking(findings).some((code) => code.startsWith('CHR'))).toBe(true);
});

test('the PDF holds every citation, leads to the entries, and passes', async () => {
  await withBrowser(config, async (browser) => {
    const printer = await openPrinter(browser, house, { tabs: 1 });
    for (const style of ['house', 'chicago-notes']) {
      const task = taskFor(published, { style });
      const { page } = await prepare(task);
      if (page === undefined) throw new Error('no page');
      const print = await printer.print(page.print, { timeout: 60_000 });
      if (print.pdf === undefined) throw new Error('no print');
      const text = Buffer.from(print.pdf).toString('latin1');
      // annotations of links into the document, one for a cite at least, and those to the web
      expect(text.match(/\/Dest|\/GoTo/g)?.length ?? 0).toBeGreaterThanOrEqual(6);
      expect(text).toContain('https://example.org/wp7.pdf');
      const finished = await finish({ ...task, pdf: print.pdf, page, problems: print.problems, listed: false });
      expect(blocking(finished.findings)).toEqual([]);
    }
    await printer.close();
  });
}, 120_000);

test('a source of a table that cites passes, and one that names a conversation does not', async () => {
  const table = (source: string) =>
    `:::table[Plätze nach Jahr]{source="${source}"}\n| Jahr | Plätze |\n|---|---|\n| 2018 | 5 |\n:::`;
  const cited = await prepared(table('[@lindqvist2017, S. 3]'));
  expect(blocking(cited.findings)).toEqual([]);
  const told = await prepared(table('Gespräch mit Ruprecht Zwillenberg, 2018; [@okoro2015]'));
  expect(blocking(told.findings).some((code) => code.startsWith('CHR'))).toBe(true);
});
