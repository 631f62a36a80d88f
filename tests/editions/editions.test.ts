import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { between, edition, foundIn } from './project.ts';

const root = join(import.meta.dirname, '../..');
const german = [
  'briefs/de/gemischte-wanderungen.md',
  readFileSync(join(root, 'briefs/de/gemischte-wanderungen.md'), 'utf8'),
] as const;
const english = [
  'briefs/en/mixed-migration.md',
  readFileSync(join(root, 'briefs/en/mixed-migration.md'), 'utf8'),
] as const;

/** What is found in the English sample when its words are changed. */
function changed(from: string, to: string): string[] {
  expect(english[1]).toContain(from);
  return foundIn(Object.fromEntries([[english[0], english[1].replace(from, to)], german]));
}

describe('the sample pair', () => {
  test('is one document in two languages', () => {
    expect(foundIn(Object.fromEntries([english, german]))).toEqual([]);
    expect(foundIn(Object.fromEntries([german, english]))).toEqual([]);
  });

  test.each([
    ['a number', '85 per cent', '58 per cent', [expect.stringMatching(/^DOC302 instead \d+: 58 58\/85 @\d+$/)]],
    [
      'a number on the German side',
      '102,800',
      'many',
      [expect.stringMatching(/^DOC302 missing \d+: Three \/102\.800 @\d+$/)],
    ],
    [
      'a date in a note',
      '30 July 2018',
      '3 July 2018',
      [expect.stringMatching(/^DOC302 missing \d+: United \/30 @\d+$/)],
    ],
    [
      'a version',
      'version: "1.0"',
      'version: "1.1"',
      [expect.stringMatching(/^DOC306 default \d+: "1\.1" 1\.1\/1\.0 @\d+$/)],
    ],
    [
      'an addressee',
      ':::recommendation{addressee="laender"',
      ':::recommendation{addressee="eu"',
      [expect.stringMatching(/^DOC304 addressee \d+: :::recommendation.* eu\/laender @\d+$/)],
    ],
    [
      'a person',
      'id: lindenthal',
      'id: lindental',
      expect.arrayContaining([expect.stringMatching(/^DOC306 person \d+: lindental/)]),
    ],
    [
      'a key message',
      '  - Mixed migration cannot',
      '  - One more.\n  - Mixed migration cannot',
      [expect.stringMatching(/^DOC306 count .* 6\/5/)],
    ],
  ])('%s', (_, from, to, found) => {
    expect(changed(from, to)).toEqual(found);
  });
});

describe('parts', () => {
  const table = '| a | b |\n|---|---|\n| c | d |\n';

  test('a table, box or pull quote more', () => {
    expect(between(`Text.\n\n${table}`, 'Text.')).toEqual(['DOC303 table 12: | a | b | 1/0 @10']);
    expect(between('Text.', `Text.\n\n${table}`)).toEqual(['DOC303 table 10: T 0/1 @12']);
    expect(between(':::box{title="A"}\nText.\n:::', 'Text.')).toEqual(['DOC303 box 10: :::box{title="A"} 1/0 @10']);
    expect(between(':::pullquote\nText.\n:::', 'Text.')).toEqual(['DOC303 quote 10: :::pullquote 1/0 @10']);
  });

  test('a table in a directive is one table', () => {
    expect(between(`:::table\nTitel\n\n${table}:::`, `:::table\nTitle\n\n${table}:::`)).toEqual([]);
  });

  test('a section more; numbers are compared all the same', () => {
    const found = between('## Eins\n\n85 Fälle.\n\n## Zwei\n\nText.', '## One\n\n58 cases.');
    expect(found).toEqual([
      'DOC302 default 12: 85 85/ @10',
      'DOC302 missing 10: # /58 @12',
      'DOC303 section 14: Zwei 2/1 @10',
    ]);
  });

  test('a key in one edition, and another key', () => {
    expect(between('## Eins {#eins}', '## One')).toEqual(['DOC303 id 10: ## Eins {#eins} eins/ @10']);
    expect(between('## Eins', '## One {#one}')).toEqual(['DOC303 no-id 10: ## Eins /one @10']);
    expect(between('## Eins {#eins}', '## One {#one}')).toEqual([
      'info DOC303 other-id 10: ## Eins {#eins} eins/one @10',
    ]);
    expect(between('## Eins {#one}', '## One {#one}')).toEqual([]);
  });

  test('the data behind a table', () => {
    const files = (theirs: string) => ({
      'de/a.md': edition('de', 'en', ':::table{src="d.csv"}\nT\n:::'),
      'en/a.md': edition('en', 'de', ':::table{src="d.csv"}\nT\n:::'),
      'de/d.csv': 'Jahr;Plätze\n2017;12,5\n2018;14\n',
      'en/d.csv': theirs,
    });
    expect(foundIn(files('Year,Places\n2017,12.50\n2018,14\n'))).toEqual([]);
    expect(foundIn(files('Year,Places\n2017,12.5\n2018,41\n'))).toEqual([
      'DOC303 data 10: :::table{src="d.csv"} 14/41 @10',
    ]);
    expect(foundIn(files('Year,Places\n2017,12.5\n'))).toEqual([
      'DOC303 rows 10: :::table{src="d.csv"} 2 × 2/1 × 2 @10',
    ]);
  });
});

describe('sources', () => {
  test('a citation and a note that one edition lacks', () => {
    expect(between('Das steht fest [@oecd].', 'That is certain.')).toEqual(['DOC305 default 10: oecd @10']);
    expect(between('Das steht fest.', 'That is certain [@oecd].')).toEqual(['DOC305 missing 10: D @10']);
    expect(between('Fest.[^a]\n\n[^a]: Quelle.', 'Certain.')).toEqual(['DOC305 notes 10: a 1/0 @10']);
  });

  test('a year may stand in the text of one and in the note of the other', () => {
    expect(between('Die Konvention von 1951.[^a]\n\n[^a]: Genf.', 'The Convention.[^a]\n\n[^a]: Geneva 1951.')).toEqual(
      ['DOC302 missing 12: Genf. /1951 @12'],
    );
    const pair = [
      'Die Konvention von 1951.[^a]\n\n[^a]: Genf 1951.',
      'The Convention.[^a]\n\n[^a]: Genf 1951.',
    ] as const;
    expect(between(...pair)).toEqual([]);
  });
});

describe('people and quotations on the record', () => {
  const people = (role: string) => `people: [{id: a, name: Alva Musterfrau, role: ${role}}]\n`;

  test('the function of a person', () => {
    expect(between('Text.', 'Text.', [people('author'), people('editor')])).toEqual(['DOC306 person-field 8: a @8']);
    expect(between('Text.', 'Text.', ['', people('editor')])).toEqual(['DOC306 no-person 4: ../en/a.md @8']);
  });

  test('a quotation on the record in one edition only', () => {
    const hash = 'a'.repeat(64);
    const record = `confidentiality:\n  rule: chatham-house\n  onRecord: [{person: a, quoteHash: ${hash}, consent: {on: 2018-11-01, by: letter}, scope: this-publication}]\n`;
    const rule = 'confidentiality:\n  rule: chatham-house\n';
    const found = between('Text.', 'Text.', [people('author') + record, people('author') + rule]);
    expect(found).toEqual(['DOC306 on-record 11: a 1/0 @4']);
  });
});

describe('what is no pair', () => {
  const one = edition('de', 'en', 'Text.');

  test.each([
    ['no such file', {}, 'RES301 undefined 4: ../en/a.md @-'],
    ['another language', { 'en/a.md': edition('fr', 'de', 'Texte.') }, 'DOC301 language 4: ../en/a.md @-'],
    ['no way back', { 'en/a.md': edition('en', 'fr', 'Text.') }, 'DOC301 back 4: ../en/a.md @-'],
    [
      'errors in its frontmatter',
      { 'en/a.md': edition('en', 'de', 'Text.', 'colour: red\n') },
      'DOC301 unreadable 4: ../en/a.md @-',
    ],
  ])('%s', (_, files, found) => {
    expect(foundIn({ 'de/a.md': one, ...files })).toEqual([found]);
  });

  test('nothing outside the project is read', () => {
    const outside = one.replace('../en/a.md', '../../../../../../etc/hostname');
    expect(foundIn({ 'de/a.md': outside })).toEqual(['RES301 undefined 4: ../../../../../../etc/hostname @-']);
  });

  test('where pairs are required a difference blocks', () => {
    const files = { 'de/a.md': edition('de', 'en', '85 Fälle.'), 'en/a.md': edition('en', 'de', '58 cases.') };
    expect(foundIn(files, true)).toEqual(['block DOC302 instead 10: 85 85/58 @10']);
  });
});
