import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, type Project, project, startEditor } from './editor.ts';

const head = `---
schema: 1
type: meeting-summary
lang: en
title: A session
slug: session
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 20, academia: 10}, minGroup: 5}
---
`;
const parts = [
  ':::agreement\n- It was argued that terms matter.\n:::',
  ':::contention\n- It was disputed how long they should be.\n:::',
  ':::open\n- Who pays?\n:::',
];
const brief = (text: string) => `${head}\n${parts.join('\n\n')}\n\n## Topics\n\n${text}\n`;
const leak = 'The Kenyan ambassador said that the funds were late.';

let place: Project;
let editor: Editor;

beforeAll(async () => {
  place = project();
  editor = await startEditor(place);
}, 30_000);
afterAll(async () => {
  await editor.quit();
  place.end();
});

let count = 0;
const open = (text: string) => editor.open(place.uri(`briefs/brief-${++count}.md`), text);

describe('findings as you type', () => {
  test('a finding stands at its words, in UTF-16 units, and goes when they go', async () => {
    const document = open(brief(`Terms 😀 matter: so. ${leak}`));
    const found = (await document.diagnostics()).find(({ code }) => code === 'CHR102');
    const start = document.at('Kenyan');
    expect(found).toMatchObject({ severity: 1, source: 'briefpress', range: { start: { line: start.line } } });
    const line = document.text().split('\n')[start.line] ?? '';
    expect(line.slice(found?.range.start.character, found?.range.end.character)).toContain('Kenyan ambassador');
    expect(found?.message).toContain('Name nobody');
    expect(found?.codeDescription?.href).toMatch(/^file:.*CHR102\.md$/);
    const at = document.text().indexOf('The Kenyan ambassador said');
    document.change(at, at + 'The Kenyan ambassador said'.length, 'It was argued');
    expect((await document.diagnostics()).filter(({ code }) => String(code).startsWith('CHR'))).toEqual([]);
  });

  test('a misspelt key stands at the key, and the word meant takes its place', async () => {
    const document = open(brief('It was argued that the funds were late.').replace('slug:', 'slgu:'));
    const [found] = await document.diagnostics();
    expect(found).toMatchObject({ code: 'FM101', severity: 1, range: { start: { line: 5, character: 0 } } });
    const [action] = await document.actions(found?.range ?? never());
    expect(action?.title).toBe('Write “slug”');
    document.apply(action ?? never());
    expect(document.text()).toContain('\nslug: session\n');
    expect(await document.diagnostics()).toEqual([]);
  });

  test('what another file of the project says is read again when it changes', async () => {
    expect(editor.watched().length).toBe(1);
    const document = open(
      brief('It was argued [@okoro2017] that the funds were late.').replace('slug:', 'bibliography: refs.bib\nslug:'),
    );
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('RES301');
    place.write(
      'briefs/refs.bib',
      '@book{okoro2017,\n  author = {Okoro, Ada},\n  title = {Funds},\n  year = {2017}\n}\n',
    );
    editor.watchedChanged(place.uri('briefs/refs.bib'));
    await expect
      .poll(() => document.diagnostics().then((all) => all.map(({ code }) => code)), { timeout: 20_000 })
      .toEqual([]);
  });

  test('of many keystrokes the last is read', async () => {
    const document = open(brief('It was argued'));
    for (const letter of ` that terms matter. ${leak}`) {
      const at = document.text().length - 1;
      document.change(at, at, letter);
    }
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('CHR102');
  });

  test('what is no brief is left alone, and so is a closed one', async () => {
    const other = editor.open(place.uri('CHANGELOG.md'), leak);
    expect(await other.diagnostics()).toEqual([]);
    const readme = editor.open(place.uri('briefs/README.md'), leak);
    expect(await readme.diagnostics()).toEqual([]);
  });

  test('a document that is in no file yet is read as a brief', async () => {
    const document = editor.open('untitled:Untitled-1', brief(leak));
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('CHR102');
  });

  test('nothing outside the project is read', async () => {
    const document = open(brief('It was argued.').replace('slug:', 'bibliography: ../../../../etc/passwd\nslug:'));
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('RES301');
  });
});

describe('explanations', () => {
  test('hovering says what, why, what to do', async () => {
    const document = open(brief(leak));
    await document.diagnostics();
    const hover = JSON.stringify(await document.hover('Kenyan'));
    expect(hover).toContain('**CHR102');
    expect(hover).toContain('Under the Chatham House Rule neither the identity');
    expect(hover).toContain('Name nobody');
    expect(await document.hover('Topics')).toBeNull();
  });

  test('no name is in what the server says', async () => {
    const document = open(brief('Wilhelmina Okonkwo-Brandt said that the funds were late.'));
    const said = JSON.stringify([await document.diagnostics(), await document.hover('Wilhelmina')]);
    expect(said).toContain('CHR10');
    expect(said).not.toMatch(/Wilhelmina|Okonkwo/);
  });

  test('words of a document become no link and no picture', async () => {
    const key = '"![x](https://evil.example/p)"';
    const document = open(brief('It was argued.').replace('slug:', `${key}: 1\nslug:`));
    await document.diagnostics();
    expect(JSON.stringify(await document.hover(key))).not.toMatch(/\]\(|https:\/\//);
  });
});

describe('fixes', () => {
  test('an opinion without a source gets one from the bibliography, the one it names first', async () => {
    const entry = (key: string) => `@book{${key}, author = {Okoro, Ada}, title = {Funds}, year = {2017}}\n`;
    place.write('briefs/sources.bib', ['okoro2017', 'imf2018', 'brandt2016'].map(entry).join(''));
    const paper =
      '---\ntype: background-paper\nlang: en\ntitle: A paper\ndate: 2018-11-20\nbibliography: sources.bib\n---\n';
    const document = open(`${paper}\nFunds are short. The IMF criticises the rules! Others wait.\n`);
    const found = (await document.diagnostics()).find(({ code }) => code === 'CHR605') ?? never();
    const cite = (await document.actions(found.range)).filter(({ title }) => title.startsWith('Cite'));
    expect(cite.map(({ title }) => title)).toEqual(
      ['imf2018', 'okoro2017', 'brandt2016'].map((key) => `Cite [@${key}] as the source of this sentence`),
    );
    document.apply(cite[0] ?? never());
    expect(document.text()).toContain('The IMF criticises the rules [@imf2018]! Others wait.');
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('CHR605');
    rmSync(join(place.folder, 'briefs/sources.bib'));
  });

  test('a key without a bibliography gets the one that lies beside the brief', async () => {
    place.write('briefs/refs.bib', '@book{okoro2017, author={Okoro, Ada}, title={Funds}, year={2017}}\n');
    const document = open(brief('It was argued [@okoro2017] that the funds were late.'));
    const found = (await document.diagnostics()).find(({ code }) => code === 'CIT101');
    const [action] = await document.actions(found?.range ?? never());
    expect(action?.title).toBe('Write “bibliography: refs.bib”');
    document.apply(action ?? never());
    expect(await document.diagnostics()).toEqual([]);
  });

  test('the neutral wording takes the finding away', async () => {
    const document = open(brief(leak));
    const found = (await document.diagnostics()).find(({ code }) => code === 'CHR102') ?? never();
    const action = (await document.actions(found.range)).find(({ isPreferred }) => isPreferred) ?? never();
    expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'CHR102' }] });
    document.apply(action);
    expect(document.text()).not.toContain('Kenyan');
    expect(await document.diagnostics()).toEqual([]);
  });

  test.each([
    ['no list yet', ''],
    ['a list in lines', 'people:\n  - id: host\n    name: Ada Lund\n    role: host\n'],
    ['a list in brackets', 'people: [{id: host, name: Ada Lund, role: host}]\n'],
    ['an empty list', 'people: []\n'],
  ])('declaring somebody begins an entry and leaves the proof to the author: %s', async (_, people) => {
    const name = 'Wilhelmina Okonkwo';
    const document = open(brief(`${name} was mentioned.`).replace('slug:', `${people}slug:`));
    const found = (await document.diagnostics()).find(({ code }) => code === 'CHR301') ?? never();
    const action = (await document.actions(found.range)).find(({ title }) => title.startsWith('Declare')) ?? never();
    expect(action.title).not.toContain('Okonkwo');
    document.apply(action);
    const left = (await document.diagnostics()).map(({ code }) => code);
    expect(left).not.toContain('CHR301');
    expect(left, 'no proof yet').toContain('FM111');
    const at = document.text().indexOf('ref: ""') + 'ref: "'.length;
    document.change(at, at, 'https://example.org/report');
    expect(await document.diagnostics()).toEqual([]);
  });

  test.each([
    ['@tab:fundz', '@tab:funds'],
    ['@Tab:fundz', '@Tab:funds'],
    ['@fig:funds', '@tab:funds'],
    ['@page:fundz', '@page:funds'],
  ])('a cross reference to nothing is led to what was meant: %s', async (written, meant) => {
    const table = ':::table{#funds source="Own"}\nFunds\n\n| Fund | Size |\n|---|---|\n| A | 2 |\n:::';
    const document = open(brief(`See ${written}.\n\n${table}`));
    const found = (await document.diagnostics()).find(({ code }) => code === 'DOC230') ?? never();
    expect(found.message).not.toContain('funds');
    const action = (await document.actions(found.range)).find(({ title }) => title.startsWith('Write')) ?? never();
    document.apply(action);
    expect(document.text()).toContain(`See ${meant}.`);
    expect(await document.diagnostics()).toEqual([]);
  });

  test('a heading that skips a level is put on the level that was expected', async () => {
    const document = open(brief('Text.\n\n##### Costs\n\nText.'));
    const found = (await document.diagnostics()).find(({ code }) => code === 'DOC206') ?? never();
    const action = (await document.actions(found.range)).find(({ title }) => title === 'Write “###”') ?? never();
    document.apply(action);
    expect(document.text()).toContain('\n### Costs');
    expect(await document.diagnostics()).toEqual([]);
  });

  test('somebody in office whose public act has its year is declared in the same way', async () => {
    const document = open(brief('President Wilhelmina Okonkwo signed the compact in 2018.'));
    const found = (await document.diagnostics()).find(({ code }) => code === 'CHR604') ?? never();
    const action = (await document.actions(found.range)).find(({ title }) => title.startsWith('Declare')) ?? never();
    document.apply(action);
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('CHR604');
  });

  test.each([
    ['none yet', ''],
    [
      'one already',
      `  onRecord:\n    - {person: lund, quoteHash: ${'a'.repeat(64)}, consent: {on: 2018-10-20, by: mail}}\n`,
    ],
  ])('a consent is begun with the hash of the wording and covers it once it is filled in: %s', async (_, before) => {
    const start = brief('It was argued that “the funds were late and nobody knew why this had happened”.')
      .replace('slug:', 'people: [{id: lund, name: Ada Lund, role: host}]\nslug:')
      .replace('  rule:', `${before}  rule:`);
    const document = open(start);
    const found = (await document.diagnostics()).find(({ code }) => code === 'CHR201') ?? never();
    const action = (await document.actions(found.range)).find(({ title }) => title.startsWith('Record')) ?? never();
    document.apply(action);
    // nobody has consented yet, and what is to be filled in is one finding, which stays until the last of it is said
    expect((await document.diagnostics()).map(({ code }) => code)).toEqual(['DOC213', 'CHR201']);
    for (const [empty, said] of [
      ['person: id of the person', 'person: lund'],
      ['on: YYYY-MM-DD', 'on: 2018-10-20'],
      ['by: "Who consented, and how"', 'by: mail'],
    ] as const) {
      expect((await document.diagnostics()).map(({ code }) => code)).toEqual(['DOC213', 'CHR201']);
      const at = document.text().indexOf(empty);
      document.change(at, at + empty.length, said);
    }
    expect(await document.diagnostics()).toEqual([]);
  });

  test('an editor that fixes on save gets only what changes no meaning', async () => {
    const document = open(brief(leak));
    await document.diagnostics();
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const kinds = (await document.actions(whole, ['source.fixAll'])).map(({ kind }) => kind);
    expect(kinds.every((kind) => kind === 'source.fixAll.briefpress')).toBe(true);
  });
});

describe('whatever happens', () => {
  test('hostile documents leave the server alive', async () => {
    const documents = [
      open('---\n'.repeat(50_000)),
      open(`---\na: &a [x]\n${'b: [*a, *a]\n'.repeat(3000)}---\n`),
      open(`${head}${'>'.repeat(100_000)}`),
      open(`${head}${'['.repeat(200_000)}`),
      open(brief('\ud800 \u0000 \ufffe')),
      editor.open('untitled:%', brief(leak)),
      editor.open('file:///does/not/exist/%E0%A4%A.md', brief(leak)),
    ];
    for (const document of documents) {
      // refused at once for what they are, not after the time limit
      expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('LIM403');
      await document.hover('---');
      document.close();
    }
    const after = open(brief(leak));
    expect((await after.diagnostics()).map(({ code }) => code)).toContain('CHR102');
  }, 120_000);

  test('what keeps the project from being read is said in the document, until it is mended', async () => {
    const other = project();
    other.write('glossary.yml', 'persons: 12\n');
    const own = await startEditor(other);
    const document = own.open(other.uri('briefs/a.md'), brief('It was argued.'));
    expect(await document.diagnostics()).toMatchObject([
      { severity: 1, message: expect.stringContaining('glossary.yml') },
    ]);
    other.write('glossary.yml', 'persons: []\n');
    own.watchedChanged(other.uri('glossary.yml'));
    await expect.poll(() => document.diagnostics(), { timeout: 20_000 }).toEqual([]);
    expect(await own.quit()).toBe(0);
    other.end();
  });

  test('nothing is written', () => {
    expect(readdirSync(place.folder, { recursive: true }).sort()).toEqual(['briefs', join('briefs', 'refs.bib')]);
    expect(readFileSync(join(place.folder, 'briefs/refs.bib'), 'utf8')).toContain('okoro2017');
  });

  test('it ends as the protocol says', async () => {
    expect(await (await startEditor(place)).quit()).toBe(0);
    expect(await (await startEditor(place, { args: ['--stdio'] })).quit(false)).toBe(1);
  });
});

test('it speaks the language of the editor, unless it was told another', async () => {
  const message = async (locale: string, args: string[]): Promise<string> => {
    const own = await startEditor(place, { locale, args });
    const document = own.open(place.uri('briefs/language.md'), brief(leak));
    const [found] = await document.diagnostics();
    await own.quit();
    return String(found?.message);
  };
  expect(await message('de-AT', [])).toContain('Nennen Sie niemanden');
  expect(await message('de', ['--ui', 'en'])).toContain('Name nobody');
});

function never(): never {
  throw new Error('nothing of the kind was offered');
}
