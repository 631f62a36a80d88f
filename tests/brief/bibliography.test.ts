import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../src/brief/bibliography.ts';

describe('a bibliography', () => {
  test('gives keys, people and every text that is no fact of the publication', () => {
    const read = readBibliography(`Kopfzeile von hand
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
    expect(readBibliography(JSON.stringify([entry]))).toEqual({
      keys: ['a'],
      names: ['Lindqvist'],
      texts: ['N N', 'Y Y'],
    });
  });

  test.each(['', 'nothing like it', '{"id": ', '[1, 2]'])('is refused when it is %j', (text) => {
    expect(readBibliography(text)).toBeUndefined();
  });
});
