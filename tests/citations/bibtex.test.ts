import { describe, expect, test } from 'vitest';
import { bibliographyWords } from '../../src/csl/bibliography-words.ts';
import { readSources } from '../../src/csl/read-bibliography.ts';

describe('a bibliography', () => {
  test('gives keys, people and every text that is no fact of the publication', () => {
    const read = bibliographyWords(`Kopfzeile von hand
@comment{intern: nicht weitergeben}
@article{svr2017,
  author = {Lindqvist, Mina and Jonas {Okoro}},
  title = {Ein {T}itel, mit = Zeichen},
  year = 2017, note = "Aus dem Gespräch", keywords = {Asyl, Arbeit}
}
@book(two, title={B}, annote={so {gesagt} worden})
`);
    expect(read?.keys).toEqual(['svr2017', 'two']);
    expect(read?.names).toEqual(['Lindqvist', 'Okoro']);
    const texts = read?.texts.map((text) => text.trim());
    expect(texts).toEqual([
      'Kopfzeile von hand',
      'intern: nicht weitergeben',
      'Aus dem Gespräch',
      'Asyl, Arbeit',
      'so gesagt worden',
    ]);
  });

  test('may be CSL-JSON', () => {
    const entry = {
      id: 'a',
      author: [{ family: 'Lindqvist', given: 'Mina' }],
      title: 'T',
      note: 'N N',
      custom: { x: 'Y Y' },
    };
    expect(bibliographyWords(JSON.stringify([entry]))).toEqual({
      keys: ['a'],
      names: ['Lindqvist'],
      texts: ['N N', 'Y Y'],
    });
  });

  test.each(['', 'nothing like it', '{"id": ', '[1, 2]'])('is refused when it is %j', (text) => {
    expect(bibliographyWords(text)).toBeUndefined();
  });
});

const both = (text: string) => {
  const sources = readSources(text);
  return { words: bibliographyWords(text), items: sources.ok ? sources.items : undefined };
};

describe('print and gate read the same', () => {
  test('accents of TeX, in names that may be cited and in notes that are linted', () => {
    const { words, items } = both(
      '@book{a, author={M{\\"u}ller, Ren{\\\'e} and {Amt f\\"ur Ziele}}, title={T}, note={von Ad{\\\'e}la\u00efde}}',
    );
    expect(words?.names).toEqual(['Müller']);
    expect(items?.get('a')?.names.get('author')?.[0]?.family).toBe('Müller');
    expect(words?.texts).toEqual(['von Adélaïde']);
  });

  test('values put together, in quotation marks with braces, in round brackets', () => {
    const { words, items } = both(
      '@string{ort = "Musterstadt"}\n@book(a, title = "Ein {"}Titel{"}", address = ort # { am } # "See", month = mar, year = 2018)',
    );
    const item = items?.get('a');
    expect(item?.texts.get('title')).toBe('Ein "Titel"');
    expect(item?.texts.get('publisher-place')).toBe('Musterstadt am See');
    expect(item?.dates.get('issued')?.parts).toEqual([[2018, 3]]);
    expect(words?.keys).toEqual(['a']);
  });

  test('a field that stands twice: the first is printed, both are linted', () => {
    const { words, items } = both(
      '@book{a, title={T}, series={Erste}, note={eins eins}, note={zwei zwei}, series={Zweite}}',
    );
    expect(items?.get('a')?.texts.get('collection-title')).toBe('Erste');
    expect(words?.texts).toEqual(['eins eins', 'zwei zwei']);
  });

  test.each([
    [
      'between entries',
      'Wer dies liest\n@book{a, title={T}}\nschreibe an x@example.org danach',
      ['Wer dies liest\n', '\nschreibe an x@example.org danach'],
    ],
    ['in an entry without key', '@misc{title={hier steht es}}\n@book{a, title={T}}', ['title={hier steht es}']],
    [
      'behind a field that is none',
      '@book{a, title={T} hier steht es, year=2018}',
      ['title={T} hier steht es, year=2018'.slice(9)],
    ],
    ['in an entry that never ends', '@book{a, title={T}, annote={hier steht es', ['{hier steht es']],
    [
      'in a preamble and a string',
      '@preamble{"vorn steht es"}@string{x="hier steht es"}@book{a, title={T}}',
      ['"vorn steht es"', 'x="hier steht es"'],
    ],
  ])('nothing is left out: %s', (_, text, texts) => {
    expect(bibliographyWords(text)?.texts).toEqual(texts);
  });

  test.each([
    ['@book{a,\n title = {x},\n year = {2018\n}', 1],
    ['@book{a,\n title = {x}\n year = 2018\n}', 2],
    ['\n@book{b c,\n title = {x}}\n', 2],
  ])('what is no BibTeX is found at its line: %j', (text, line) => {
    expect(readSources(text)).toEqual({ ok: false, line });
  });

  test('strings of strings grow no further than anybody could read', () => {
    const doubled = Array.from({ length: 60 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`).join('\n');
    const start = performance.now();
    const { items } = both(`@string{s0 = "wort "}\n${doubled}\n@book{a, title = s60}`);
    expect(items?.get('a')?.texts.get('title')?.length).toBeLessThan(10_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
