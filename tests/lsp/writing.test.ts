import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yamlPlace } from '../../src/lsp/yaml-path.ts';
import { type Editor, type Open, type Project, project, startEditor } from './editor.ts';

let place: Project;
let editor: Editor;

beforeAll(async () => {
  place = project();
  place.write(
    'briefs/refs.bib',
    '@book{lund2017,\n  title = {Funds},\n  year = {2017}\n}\n@misc{roe2018, title = {Terms}}\n',
  );
  place.write('types.yml', 'working-paper:\n  like: policy-brief\n  names: {de: Papier, en: Paper, fr: Note}\n');
  editor = await startEditor(place);
}, 30_000);
afterAll(async () => {
  await editor.quit();
  place.end();
});

let count = 0;
/** Opens a document; `|` in it is where somebody types. */
function open(text: string): { document: Open; at: number } {
  const at = text.indexOf('|');
  return { document: editor.open(place.uri(`briefs/writing-${++count}.md`), text.replace('|', '')), at };
}

async function offered(text: string): Promise<string[]> {
  const { document, at } = open(text);
  return (await document.complete(at)).map(({ label }) => label);
}

/** The text after accepting what is offered under a name. */
async function accepted(text: string, label: string): Promise<string> {
  const { document, at } = open(text);
  const item = (await document.complete(at)).find((one) => one.label === label);
  const edit = item?.textEdit;
  if (edit === undefined || !('range' in edit)) throw new Error(`${label} was not offered`);
  document.apply({ title: '', edit: { changes: { [document.uri]: [edit] } } });
  return document.text();
}

const front = (yaml: string) => `---\nschema: 1\n${yaml}\n---\n\nText.\n`;

describe('completion in the frontmatter', () => {
  test('keys, also where it is not closed yet', async () => {
    expect(await offered(front('ti|'))).toEqual(expect.arrayContaining(['title', 'people', 'confidentiality']));
    expect(await offered('---\nschema: 1\nti|')).toContain('title');
    expect(await accepted(front('ti|'), 'title')).toContain('\ntitle: \n');
    expect(await accepted(front('peo|'), 'people')).toContain('\npeople:\n');
    expect(await accepted(front('ti|: Terms'), 'title')).toContain('\ntitle: Terms\n');
  });

  test('keys of what they stand in', async () => {
    expect(await offered(front('confidentiality:\n  ru|'))).toContain('rule');
    expect(await offered(front('confidentiality:\n  ru|'))).not.toContain('title');
    expect(await offered(front('people:\n  - id: lund\n    |'))).toEqual(
      expect.arrayContaining(['name', 'role', 'orcid']),
    );
    expect(await offered(front('confidentiality:\n  attendance: {total: 30, |}'))).toContain('sectors');
  });

  test('values that are enumerated', async () => {
    expect(await offered(front('confidentiality:\n  rule: |'))).toContain('chatham-house');
    expect(await offered(front('people:\n- id: lund\n  role: mod|'))).toContain('moderator');
    expect(await accepted(front('lang:|'), 'de')).toContain('\nlang: de\n');
    expect(await accepted(front('type: "rep|"'), 'report')).toContain('\ntype: "report"\n');
  });

  test('types the project has of its own', async () => {
    expect(await offered(front('type: |'))).toEqual(expect.arrayContaining(['policy-brief', 'working-paper']));
  });

  test('ids that are declared', async () => {
    const people =
      'people:\n  - {id: lund, name: Ada Lund, role: host}\norganisations:\n  - {id: house, name: House}\n';
    expect(await offered(front(`${people}contact:\n  person: |`))).toEqual(['lund']);
    expect(await offered(front(`${people}imprint: {publisher: |}`))).toEqual(['house']);
  });

  test('hovering over a key says what it is for', async () => {
    const { document } = open(front('lang: de'));
    await document.diagnostics();
    expect(JSON.stringify(await document.hover('lang'))).toContain('hyphenation');
  });

  test.each([
    ['a:\n  b:\n    - c: 1\n      d: x', { path: ['a', 'b', '[]'], key: 'd', typed: 'x' }],
    ['a:\n  b:\n    - c: 1\n    - d', { path: ['a', 'b', '[]'], key: undefined, typed: 'd' }],
    ['a:\n- b: 1\n- c: "x', { path: ['a', '[]'], key: 'c', typed: 'x' }],
    ['a:\n  - b: 1\nc', { path: [], key: undefined, typed: 'c' }],
    ['a: {b: {c: 1}, d: [e, f', { path: ['a', 'd', '[]'], key: undefined, typed: 'f' }],
    ['a:\n  # note\n\n  b: ', { path: ['a'], key: 'b', typed: '' }],
    ['[}}]]{{[[', { path: ['[]', '[]'], key: undefined, typed: '' }],
  ])('%j is typed at its place', (text, expected) => {
    expect(yamlPlace(text)).toMatchObject(expected);
  });
});

describe('completion in the text', () => {
  const text = (line: string) =>
    `${front('bibliography: refs.bib')}\n## What it costs {#costs}\n\n:::box[Terms]{#terms}\nWords.\n:::\n\n${line}\n`;

  test('keys of the bibliography', async () => {
    expect(await offered(text('As known [@|'))).toEqual(expect.arrayContaining(['@lund2017', '@roe2018']));
    expect(await accepted(text('As known [@lu|'), '@lund2017')).toContain('As known [@lund2017\n');
    expect(await accepted(text('As known @lu|'), '@lund2017')).toContain('As known [@lund2017]\n');
  });

  test('what can be referred to', async () => {
    expect(await offered(text('See @|'))).toEqual(expect.arrayContaining(['@sec:costs', '@box:terms']));
    expect(await accepted(text('See @sec:|'), '@sec:costs')).toContain('See @sec:costs\n');
  });

  test('directives', async () => {
    expect(await accepted(text(':::re|'), 'recommendation')).toContain(':::recommendation{addressee="$1"}\n$0\n:::\n');
  });

  test('nothing where nothing is meant', async () => {
    expect(await offered(text('mail@|'))).toEqual([]);
    expect(await offered(text('ti|'))).toEqual([]);
  });
});

test('headings are the symbols of a document', async () => {
  const { document } = open(`${front('lang: en')}\n# One\n\n## Two *words* {#own}\n\nText.\n\n## Three\n\n# Four\n`);
  const symbols = await document.symbols();
  expect(symbols.map(({ name }) => name)).toEqual(['One', 'Four']);
  expect(symbols[0]?.children?.map(({ name }) => name)).toEqual(['Two words', 'Three']);
  const lines = document.text().split('\n');
  expect(lines[symbols[0]?.children?.[1]?.selectionRange.start.line ?? 0]).toBe('## Three');
  expect(symbols[0]?.range.end).toEqual(symbols[1]?.range.start);
});

test('a document nobody can read has no symbols and gets no words', async () => {
  const { document } = open(`---\n${'a: &a [*a]\n'.repeat(500)}---\n${'['.repeat(100_000)}`);
  expect(await document.symbols()).toEqual([]);
  expect(await document.complete(document.text().length)).toEqual([]);
});
