import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { gateTables } from '../../src/gate/tables.ts';
import { contextOf } from '../../src/lint/build-context.ts';
import { codes, frontmatter, render, words } from './rendered.ts';

const table = (csv: string | Uint8Array, lang = 'de') =>
  render(':::table{src="d.csv" source="S"}\nTitel\n:::', { lang }, { 'd.csv': csv });

/** Cells of the only table of a page, row by row. */
const cellsOf = (web: string) =>
  [...web.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => words(cell).trim()),
  );

describe('a table from a file', () => {
  const csv = 'Monat,Anträge,Anteil,Jahr\n2018-01,1200,2.5%,2017\n2018-06-05,104800,-12%,2018\n';
  test.each([
    ['de', ['Januar 2018', '1.200', '2,5 %', '2017'], ['5. Juni 2018', '104.800', '−12 %', '2018']],
    ['en', ['January 2018', '1,200', '2.5%', '2017'], ['5 June 2018', '104,800', '−12%', '2018']],
    ['fr', ['janvier 2018', '1\u202f200', '2,5 %', '2017'], ['5 juin 2018', '104\u202f800', '−12 %', '2018']],
  ])('has numbers and dates of the language: %s', async (lang, first, second) => {
    const page = await table(csv, lang);
    expect(codes(page)).toEqual([]);
    expect(cellsOf(page.web).slice(1)).toEqual([
      first.map((cell) => cell.replace('\u202f', ' ')),
      second.map((cell) => cell.replace('\u202f', ' ')),
    ]);
    expect(page.web).toContain('<th scope="col">Monat</th>');
    expect(page.web).toMatch(/<td class="right">/);
  });

  test.each([
    [
      'semicolons and decimal commas',
      'a;b\nx;1,5\ny;2,25\n',
      [
        ['x', '1,5'],
        ['y', '2,25'],
      ],
    ],
    ['tabs, and lines of Windows', 'a\tb\r\nx\t1.5\r\n', [['x', '1,5']]],
    ['quotation marks over two lines', 'a,b\n"x, ""y""\nz",1\n', [['x, „y“ z', '1']]],
    ['a byte-order mark and empty lines', '\ufeffa,b\n\nx,1\n\n', [['x', '1']]],
    [
      'words among the numbers',
      'a,b\nx,1.5\ny,keine\n',
      [
        ['x', '1.5'],
        ['y', 'keine'],
      ],
    ],
  ])('reads %s', async (_, text, rows) => {
    const page = await table(text);
    expect(codes(page)).toEqual([]);
    expect(cellsOf(page.web).slice(1)).toEqual(rows);
  });

  test('keeps the place of an empty cell, without which the row would lack one in the tag tree', async () => {
    expect((await table('a,b,c\nx,1,\ny,2,3\n')).print.body).toContain('<td class="right">\u00a0</td>');
  });

  test.each([
    ['empty', '', 'DOC241 empty', {}],
    ['heads alone', 'a,b\n', 'DOC241 empty', {}],
    ['a row too long', 'a,b\nx,1\n"y\ny",2\nz,3,4\n', 'DOC241 ragged', { line: 5, count: 3, expected: 2 }],
    ['an open quotation', 'a,b\nx,1\n"y,2\n', 'DOC241 quotes', { line: 3 }],
    ['a column without head', 'a,\nx,1\n', 'DOC241 head', { line: 1, column: 2 }],
    ['too many rows', `a,b\n${'x,1\n'.repeat(2001)}`, 'DOC241 rows', { found: 2001 }],
    ['bytes of another encoding', new Uint8Array([97, 44, 98, 10, 0xe4, 44, 49]), 'DOC241 encoding', {}],
  ])('says what is wrong: %s', async (_, csv, code, data) => {
    const page = await table(csv);
    expect(codes(page)).toEqual([code]);
    expect(page.drafts[0]?.data).toMatchObject(data);
    const source = `${frontmatter({ lang: 'de' })}:::table{src="d.csv" source="S"}\nTitel\n:::`;
    expect(source.slice(page.drafts[0]?.start, page.drafts[0]?.end)).toBe('"d.csv"');
  });

  test.each([
    ['weg.csv', 'RES301 missing'],
    ['../../weg.csv', 'RES307 outside'],
    ['https://example.org/d.csv', 'RES307 remote'],
  ])('says why it cannot be had: %s', async (src, code) => {
    expect(codes(await render(`:::table{src="${src}" source="S"}\nTitel\n:::`))).toEqual([code]);
  });

  test('is linted as it is printed, with the line in the file', async () => {
    const page = await table('Ort,Thema\nBerlin,Zugang\nBonn,Ottilie Brunnquell betonte den Mangel\n');
    const brief = parseBrief({
      file: 'a.md',
      source: '---\ntype: meeting-summary\nlang: de\ntitle: T\ndate: 2018-11-20\n---\n',
      defaults: { lang: 'de', type: 'report' },
      limits: defaultLimits,
    });
    const drafts = gateTables(page.tables, contextOf(brief, {}, []));
    const blocking = drafts.filter(({ severity }) => severity === 'block');
    expect(new Set(blocking.map(({ code, variant, data }) => `${code} ${variant} ${data?.line}`))).toEqual(
      new Set(['CHR507 line 3']),
    );
  });
});

const yaml = `- option: Zugang von zu Hause
  entries:
    - {level: bund, actor: Auswärtiges Amt, text: Personal}
    - {level: bund, actor: laender, text: Beratung}
    - {level: Region, text: Dokumente}
- option: Ohne Abschluss
  entries:
    - {level: Region, text: Aufsicht}
`;

describe('a matrix of options', () => {
  const options = (text: string, file = 'o.yml') =>
    render(`:::options{src="${file}" source="S"}\nTitel\n:::`, {}, { [file]: text });

  test('reads who would have to act and what as one sentence where it is one', async () => {
    const judged = async (actor: string, what: string) => {
      const page = await options(`- option: A\n  entries:\n    - {level: bund, actor: ${actor}, text: ${what}}\n`);
      const brief = parseBrief({
        file: 'a.md',
        source: '',
        defaults: { lang: 'en', type: 'meeting-summary' },
        limits: defaultLimits,
      });
      return gateTables(page.tables, contextOf(brief, {}, [])).filter(({ severity }) => severity === 'block').length;
    };
    expect(await judged('Foreign Office', 'More staff')).toBe(0);
    expect(await judged('the State Secretary', 'wants a quota')).toBeGreaterThan(0);
  });

  test.each([
    ['o.yml', yaml],
    [
      'o.csv',
      'option,level,actor,text\nZugang von zu Hause,bund,Auswärtiges Amt,Personal\nZugang von zu Hause,bund,laender,Beratung\nZugang von zu Hause,Region,,Dokumente\nOhne Abschluss,Region,,Aufsicht\n',
    ],
  ])('has options in rows and levels in columns: %s', async (file, text) => {
    const page = await options(text, file);
    expect(codes(page)).toEqual([]);
    expect(cellsOf(page.web)).toEqual([
      ['Option', 'Bund', 'Region'],
      ['Zugang von zu Hause', 'Auswärtiges Amt Personal Länder Beratung', 'Dokumente'],
      ['Ohne Abschluss', '–', 'Aufsicht'],
    ]);
    expect(page.web).toContain('<th scope="row">Ohne Abschluss</th>');
    expect(page.web).toContain('<p class="actor">Länder</p>');
  });

  test('has actors in columns where nobody names a level', async () => {
    const page = await options('- option: A\n  entries:\n    - {actor: bund, text: x}\n    - {actor: eu, text: y}\n');
    expect(cellsOf(page.web)).toEqual([
      ['Option', 'Bund', 'Europäische Union'],
      ['A', 'x', 'y'],
    ]);
  });

  test.each([
    ['- option: [', 'DOC241 yaml', { line: 1 }],
    ['- option: A\n  entries:\n    - {levle: bund, text: x}\n', 'DOC241 key-nearest', { line: 3, nearest: 'level' }],
    ['- option: A\n  entries:\n    - {level: bund}\n', 'DOC241 shape', { line: 3 }],
    ['a: 1\n', 'DOC241 shape', { line: 1 }],
    ['&a [*a, *a]\n', 'DOC241 yaml', {}],
  ])('says what is wrong: %j', async (text, code, data) => {
    const page = await options(text);
    expect(codes(page)).toEqual([code]);
    expect(page.drafts[0]?.data).toMatchObject(data);
  });
});

describe('directives used otherwise than meant', () => {
  test.each([
    [':::box{titel="x"}\nText\n:::', ['DOC242 attribute-nearest'], '"x"'],
    [':::pullquote{colour="red"}\nText\n:::', ['DOC242 attribute'], '"red"'],
    [':::box\n:::', ['DOC242 empty'], ':::box'],
    [
      ':::table{src="d.csv" source="S"}\nT\n\n| a |\n|---|\n| b |\n:::',
      ['DOC242 both'],
      ':::table{src="d.csv" source="S"}',
    ],
  ])('%s', async (body, found, at) => {
    const page = await render(body, {}, { 'd.csv': 'a,b\nx,1\n' });
    expect(codes(page)).toEqual(found);
    const source = frontmatter() + body;
    expect(source.slice(page.drafts[0]?.start, page.drafts[0]?.end)).toBe(at);
  });

  test('an address of its own is no such thing', async () => {
    expect(codes(await render(':::box{#ziele}\nText\n:::'))).toEqual([]);
  });
});
