import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromStranger } from '../../src/start/stranger/stranger.ts';

const cli = join(import.meta.dirname, '../../bin/briefpress.js');
const given = join(import.meta.dirname, 'strangers');
/** A white pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGwB5ygAAAABJRU5ErkJggg==',
  'base64',
);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-strangers-'));
  for (const name of ['briefs', 'old/img']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'old/img/queue.png'), png);
  writeFileSync(join(folder, 'old/costs.png'), png);
  writeFileSync(
    join(folder, 'old/refs.bib'),
    '@book{bank2018, title={B}, year={2018}}\n@book{office2017, title={O}, year={2017}}\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, SOURCE_DATE_EPOCH: '1542672000' };
  return spawnSync(process.execPath, [cli, ...args, '--ui', 'en'], { cwd: folder, encoding: 'utf8', env });
}

const source = (name: string) => readFileSync(join(given, `${name}.md`), 'utf8');

/** What is left to do is what only the author knows: words for a picture, who made it, a source, a letter no font has. */
describe.each([
  [
    'pandoc',
    'en',
    'moving-for-work-in-the-gulf-of-guinea',
    ['CIT101', 'DOC202'],
    ['Table', 'note', 'smallcaps', 'unnumbered', 'warning', 'width'],
  ],
  [
    'word',
    'de',
    'bericht-ueber-die-fachkraeftesicherung',
    ['DOC201', 'DOC202', 'RES301'],
    [
      'Abbildung',
      'Inhaltsverzeichnis',
      'Toc512345',
      'Toc512346',
      'anchor',
      'color',
      'height',
      'span',
      'style',
      'table',
      'underline',
      'width',
    ],
  ],
  [
    'readme',
    'en',
    'mobility-index',
    ['PAGE505', 'PAGE505'],
    ['NOTE', 'align', 'badge', 'center', 'details', 'logo', 'summary', 'width'],
  ],
  ['hedgedoc', 'de', 'plenum-mobilitaet', [], ['400x', 'info', 'spoiler', 'tags']],
  [
    'quarto',
    'en',
    'remittances-and-training',
    ['DOC202'],
    ['House', 'Migration', 'Policy', 'affiliation', 'callout', 'pagebreak', 'panel', 'tabset'],
  ],
])('a document from %s', (name, lang, slug, left, gone) => {
  let said = '';
  test('becomes a brief, and findings say exactly what it lacks', () => {
    copyFileSync(join(given, `${name}.md`), join(folder, 'old', `${name}.md`));
    const made = run('new', 'background-paper', '--lang', lang, '--from', `old/${name}.md`);
    said = made.stdout;
    expect([made.status, made.stderr]).toEqual([0, '']);
    const { findings } = JSON.parse(run('lint', '--format', 'json', `briefs/${lang}/${slug}.md`).stdout);
    const blocking = findings.filter(({ severity }: { severity: string }) => severity === 'block');
    const codes: string[] = blocking.map(({ code }: { code: string }) => code).sort();
    // what no old document knows stands there to be filled in, and blocks until it is
    expect(codes).toContain('DOC213');
    expect(codes.filter((code) => code !== 'DOC213')).toEqual(left);
  });

  // names of classes, a list of contents, a date in words
  test('says where what no page can show stays', () => {
    const brief = readFileSync(join(folder, `briefs/${lang}/${slug}.md`), 'utf8').split('\n');
    const lines = /at lines ([\d, ]+)\./.exec(said)?.[1]?.split(', ') ?? [];
    for (const line of lines) expect(brief[Number(line) - 1]).toContain('<!--');
    expect(lines.length > 0).toBe(['hedgedoc', 'quarto'].includes(name));
  });

  test('keeps its words', () => {
    const brief = readFileSync(join(folder, `briefs/${lang}/${slug}.md`), 'utf8');
    const words = source(name).match(/[\p{L}\d]{4,}/gu) ?? [];
    expect([...new Set(words)].filter((word) => !brief.includes(word)).sort()).toEqual(gone);
  });
});

describe('what a brief has a form for gets it', () => {
  test.each([
    ['levels of headings', '# A\n\n### B\n\n# C\n', '## B\n\n## C'],
    ['a heading underlined', 'Text.\n\nKapitel\n-------\n\nText.\n', 'Text.\n\n## Kapitel\n\nText.'],
    ['a number sign in code', '```sh\n# nothing\n```\n', '```sh\n# nothing\n```'],
    ['a note in the text', 'Fest.^[Quelle.] Mehr `^[x]`.\n', 'Fest.[^in-text-1] Mehr `^[x]`.\n\n[^in-text-1]: Quelle.'],
    ['a note of Word', 'Fest.<sup>2</sup>\n\n[^2]: Quelle.\n', 'Fest.[^2]\n\n[^2]: Quelle.'],
    ['a box', '::: {.callout-tip title="Rat"}\nSo.\n:::\n', ':::box[Rat]\nSo.\n:::'],
    ['columns', ':::: columns\n::: {.column}\nLinks.\n:::\n::::\n', 'Links.'],
    ['an alert', '> [!TIP]\n> So.\n', ':::box[Tip]\nSo.\n:::'],
    ['our own directives', ':::pullquote\nSo.\n:::\n', ':::pullquote\nSo.\n:::'],
    [
      'a table of HTML',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td><b>3</b></td></tr></table>\n',
      '| A | B |\n|---|---|\n| 1\\|2 | 3 |',
    ],
    ['a simple table', '  A    B\n---- ----\n   1    2\n\nText.\n', '| A | B |\n|---|---|\n| 1 | 2 |\n\nText.'],
    [
      'a table whose words wrap',
      'Vor.\n\n  -----------------\n  Maß      Kosten\n           (Mio.)\n  -------- --------\n  Darlehen 1,2\n  an Wirte\n\n  Pacht    2,6\n  -----------------\n\nNach.\n',
      'Vor.\n\n| Maß | Kosten (Mio.) |\n|---|---|\n| Darlehen an Wirte | 1,2 |\n| Pacht | 2,6 |\n\nNach.',
    ],
    [
      'a caption of Word above a table',
      '*Tabelle 2: Kosten*\n\n| A |\n|---|\n| 1 |\n',
      ':::table[Kosten]\n| A |\n|---|\n| 1 |\n:::',
    ],
    ['and below', '| A |\n|---|\n| 1 |\n\n**Table 1.** Costs\n', ':::table[Costs]\n| A |\n|---|\n| 1 |\n:::'],
    [
      'a caption of Word below a picture',
      '![Balken](b.png){width="6in"}\n\n*Figure 3 : Les loyers*\n',
      ':::figure{src="b.png" alt="Balken"}\nLes loyers\n:::',
    ],
    [
      'a sentence about a table',
      '| A |\n|---|\n| 1 |\n\nTable 1 shows this.\n',
      '| A |\n|---|\n| 1 |\n\nTable 1 shows this.',
    ],
    ['a heading in bold', '# **1 Lage**\n', '## 1 Lage'],
    [
      'a list of contents with its pages',
      '[1 Lage [2](#lage)](#lage)\n\n[2 Ziel [4](#ziel)](#ziel)\n\nText.\n',
      'Text.',
    ],
    ['a rule is no table', 'Text.\n\n---\n\nMehr.\n', 'Text.\n\n---\n\nMehr.'],
    ['a term', 'Wort\n:   Bedeutung\n', '**Wort**: Bedeutung'],
    ['marked words', 'Das ==wichtige== Wort, a == b.\n', 'Das **wichtige** Wort, a == b.'],
    ['a picture from elsewhere', '![Plan](https://example.org/p.png =40x)\n', '[Plan](https://example.org/p.png)'],
    ['a script', '<script>alert(1)</script>\n\nText.\n', 'Text.'],
    ['an end of a comment in a program', '```{r}\na --> b\n```\n', '<!-- {r}\na - -> b -->'],
  ])('%s', (_, markdown, body) => {
    expect(fromStranger(`---\ntitle: A\n---\n\n${markdown}`).body).toBe(body);
  });

  test('what its head says besides, as a comment', () => {
    const head = '---\ntitle: A\n# CC0-1.0\nstatus: accepted\nauthor:\n  - name: Ada\nkeywords: [x]\n---\n\nText.\n';
    expect(fromStranger(head).body).toBe('<!-- # CC0-1.0\nstatus: accepted -->\n\nText.');
    expect(fromStranger('---\ntitle: A\ndate: 2018-01-02\n---\n\nText.\n').body).toBe('Text.');
    // a day no calendar has, in words, is not lost
    expect(fromStranger('---\ndate: Spring\n---\n\nText.\n').body).toBe('<!-- date: Spring -->\n\nText.');
  });

  test('its pictures come along, however their paths are written', () => {
    const body =
      '![a](<two words.png>) ![b][c] [d](e.md) [f][g] ![](https://example.org/x.png)\n\n[c]: c%20d.png\n[g]: g.md\n';
    expect(fromStranger(body).files).toEqual(['two words.png', 'c%20d.png']);
  });

  test('long lines take no long time', () => {
    for (const line of [
      '^['.repeat(5000),
      '==a'.repeat(5000),
      '![](a){'.repeat(5000),
      '`'.repeat(9999),
      '-- '.repeat(5000),
      ': a\n'.repeat(5000),
    ]) {
      // of the processor: another test may be running
      const started = process.cpuUsage();
      fromStranger(`${line}\n`);
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(5000);
    }
  });
});

test.each([
  [
    '**Ein Plan**\n\nAda Lund, Bo de la Mar, 14. März 2024',
    { subtitle: 'Ein Plan', authors: ['Ada Lund', 'Bo de la Mar'], date: '2024-03-14' },
  ],
  ['By Ada Lund and Bo Roe\n\nMarch 4, 2023', { authors: ['Ada Lund', 'Bo Roe'], date: '2023-03-04' }],
  ['*4 mars 2023*', { authors: [], date: '2023-03-04' }],
  ['Ada Lund und Bo Roe', { authors: [] }],
  ['Die Lage, 4. März 2023, war ernst.', { authors: [] }],
])('a title page below the title is read: %s', (lead, said) => {
  const { body, subtitle, authors, date } = fromStranger(`# Titel\n\n${lead}\n\nEs beginnt.\n\n## Lage\n\nText.\n`);
  const given = { authors, ...(subtitle === undefined ? {} : { subtitle }), ...(date === undefined ? {} : { date }) };
  expect(given).toEqual(said);
  expect(body.includes(lead)).toBe(Object.keys(said).length === 1 && authors.length === 0);
  expect(body).toContain('Es beginnt.');
});

test.each([
  ['The rents of small towns are a problem for nurses, and they have no choice.', 'en'],
  ['Die Mieten der kleinen Städte sind ein Problem für Pflegekräfte, und sie haben keine Wahl.', 'de'],
  ['Les loyers des petites villes sont un problème pour les soignants, et ils ne partent pas.', 'fr'],
  ['Tabelle.', undefined],
])('a text says in which language it is: %s', (text, lang) => {
  expect(fromStranger(text).lang).toBe(lang);
});

test.each([
  ['15.09.2023', '2023-09-15'],
  ['15. September 2023', '2023-09-15'],
  ['March 4, 2023', '2023-03-04'],
  ['4th March 2023', '2023-03-04'],
  ['1er février 2023', '2023-02-01'],
  ['2023-09-15T08:00:00Z', '2023-09-15'],
  ['31.02.2023', undefined],
  ['Spring 2023', undefined],
])('a day however it is written: %s', (written, date) => {
  expect(fromStranger(`---\ntitle: T\ndate: "${written}"\n---\n\nText.\n`).date).toBe(date);
});

test('tables drawn with +---+ become tables, those with cells that span others stay', () => {
  const drawn = [
    '+----------+-----------+',
    '| Land     | Quote     |',
    '+==========+==========:+',
    '| Bayern   | 41 %      |',
    '|          |           |',
    '|          | 2023      |',
    '+----------+-----------+',
    '| Berlin   | - viel    |',
    '|          | - a|b     |',
    '+----------+-----------+',
  ];
  const { body } = fromStranger(`Text.\n\n${drawn.join('\n')}\n\nMehr.\n`);
  expect(body).toContain('| Land | Quote |\n|---|---|\n| Bayern | 41 %<br>2023 |\n| Berlin | - viel<br>- a\\|b |');
  expect(body).toMatch(/\n\nMehr\.$/);
  const spanning = ['+---+---+', '| a | b |', '+---+---+', '| both  |', '+-------+'].join('\n');
  expect(fromStranger(`${spanning}\n`).body).toContain('| both  |');
});

test('the call of a note is no word of a title', () => {
  expect(fromStranger('# A review[^1]\n\nText.\n\n[^1]: A draft was circulated.\n').title).toBe('A review');
});

test('head of pandoc and of Quarto', () => {
  expect(fromStranger(source('pandoc'))).toMatchObject({
    title: 'Moving for work in the Gulf of Guinea',
    authors: ['Working group on mobility'],
  });
  expect(fromStranger(source('quarto'))).toMatchObject({
    subtitle: 'A first look',
    authors: ['Team Remittances'],
    date: '2019-02-01',
    lang: 'en',
    keywords: ['remittances', 'training'],
    bibliography: 'refs.bib',
    abstract: 'Money sent home pays for training. We look at two corridors.',
  });
});
