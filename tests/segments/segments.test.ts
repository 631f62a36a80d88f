import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lines, segments, sourceOf } from './read.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20_181_105 });

describe('every channel of the Markdown file is read', () => {
  const source = `---
title: "Wege &amp; *Wan**de**rung*" # Notiz im Kopf
type: policy-brief
lang: de
slug: wege-und-wanderung
abstract: >-
  Ein Satz über
  zwei Zeilen.
keyMessages: [Erste, 'Zweite ''mit'' Zeichen', "Dritte \\u0041"]
people:
  - {id: a, name: Ada Zwillenberg, role: author, bio: Forscht in Kiel.}
acknowledgements: Dank an alle.
---

# Titel mit **Fett**

Ein Ab**satz** mit [Link](https://example.org/ein%20weg "Linktitel"), \`Kode\`[^n], ~~Strich~~ und Beleg [@mueller2017, S. 3].
Zweite Zeile ![Bild *von* oben](bilder/luft-bild.png "Bildtitel") Ende.

> Zitat
> über zwei Zeilen &ndash; Fuß

- Punkt eins:
  geht weiter
  - Unterpunkt

| Kopf | Zahl |
|------|------|
| x \\| y | zwei |

[^n]: Note mit <https://example.org/note>.

<!-- Kommentar -->
<p title="T &uuml; t" data-wer="n">Ro<b>h</b>text</p>

:::figure{alt="Balken" source="Eigene Zahlen" src="abb-eins.svg"}
Unterschrift
:::

:::pullquote
Hervorgehoben
:::

Zeile mit :margin[Randnote] und In<span title="q">line</span> und[ref]

[ref]: https://example.org/ziel 'Zieltitel'

\`\`\`js meta-wort
const x = 1;
\`\`\`
`;
  const found = segments(source);
  const all = lines(found);

  test.each([
    'heading: Titel mit Fett',
    'text: Ein Absatz mit Link, Kode, Strich und Beleg . Zweite Zeile Ende.',
    'link-target: https://example.org/ein weg',
    'title: Linktitel',
    'alt: Bild von oben',
    'file-name: bilder/luft-bild.png',
    'title: Bildtitel',
    'quote: Zitat über zwei Zeilen – Fuß',
    'text: Punkt eins: geht weiter',
    'text: Unterpunkt',
    'table: x | y',
    'table: zwei',
    'anchor: n',
    'footnote: Note mit https://example.org/note.',
    'comment: Kommentar',
    'raw-html: T ü t',
    'raw-html: Rohtext',
    'directive: Balken',
    'directive: Eigene Zahlen',
    'file-name: abb-eins.svg',
    'caption: Unterschrift',
    'quote: Hervorgehoben',
    'directive: Randnote',
    'raw-html: q',
    'link-target: https://example.org/ziel',
    'title: Zieltitel',
    'code: js meta-wort',
    'code: const x = 1;',
    'frontmatter: Wege & Wanderung',
    'frontmatter: Ein Satz über zwei Zeilen.',
    "frontmatter: Zweite 'mit' Zeichen",
    'frontmatter: Dritte A',
    'frontmatter: Forscht in Kiel.',
    'frontmatter: Dank an alle.',
    'comment: Notiz im Kopf',
    'file-name: wege-und-wanderung',
    'file-name: briefs/test.md',
    'slug: wege-und-wanderung',
  ])('%s', (line) => {
    expect(all).toContain(line);
  });

  test('what declares a public name is not read as text', () => {
    expect(all.filter((line) => line.includes('Zwillenberg'))).toEqual([]);
  });

  test.each([
    ['Absatz', 'Ab**satz'],
    ['Absatz mit Link', 'Ab**satz** mit [Link'],
    ['Linktitel', 'Linktitel'],
    ['ein weg', 'ein%20weg'],
    ['Bild von oben', 'Bild *von* oben'],
    ['Zitat über zwei Zeilen', 'Zitat\n> über zwei Zeilen'],
    ['Zeilen – Fuß', 'Zeilen &ndash; Fuß'],
    ['eins: geht weiter', 'eins:\n  geht weiter'],
    ['x | y', 'x \\| y'],
    ['Rohtext', 'Ro<b>h</b>text'],
    ['T ü t', 'T &uuml; t'],
    ['Inline', 'In<span title="q">line'],
    ['Balken', 'Balken'],
    ['Wanderung', 'Wan**de**rung'],
    ['über zwei Zeilen.', 'über\n  zwei Zeilen.'],
    ["'mit'", "''mit''"],
    ['Dritte A', 'Dritte \\u0041'],
    ['Notiz im Kopf', 'Notiz im Kopf'],
    ['Randnote', 'Randnote'],
  ])('%s stands at its place', (words, expected) => {
    expect(sourceOf(source, found, words)).toBe(expected);
  });

  test('marks of calls, citations, links and code', () => {
    const paragraph = found.find(({ text }) => text.startsWith('Ein Absatz'));
    const marks = paragraph?.marks.map(({ kind, start, end, target }) => [
      kind,
      paragraph.text.slice(start, end),
      target,
    ]);
    expect(marks).toContainEqual(['footnote', '', 'n']);
    expect(marks).toContainEqual(['citation', '', 'mueller2017']);
    expect(marks).toContainEqual(['link', 'Link', 'https://example.org/ein%20weg']);
    expect(marks).toContainEqual(['code', 'Kode', '']);
  });

  test('sections, headings, lead-ins, rows', () => {
    const at = (words: string) => found.findIndex(({ text }) => text.startsWith(words));
    expect(found[at('Ein Absatz')]?.sections).toEqual(['titel-mit-fett']);
    expect(found[at('Ein Absatz')]?.heading).toBe(at('Titel mit'));
    expect(found[at('Unterpunkt')]?.parent).toBe(at('Punkt eins'));
    expect(found[at('zwei')]).toMatchObject({ row: 1, column: 1, parent: at('x |') });
    expect(found[at('Note mit')]).toMatchObject({ kind: 'footnote', label: 'n' });
  });
});

test('a list hangs under the paragraph that announces it', () => {
  const found = segments('Dabei waren:\n\n- Eins\n- Zwei\n');
  expect(found.slice(1, 3).map(({ parent }) => parent)).toEqual([0, 0]);
});

test('asterisks of gender-fair words are no emphasis', () => {
  const found = segments('Teilnehmer*innen und Bürger*innen sahen das anders, der*die Vorsitzende nicht.');
  expect(found[0]?.text).toBe('Teilnehmerinnen und Bürgerinnen sahen das anders, der/die Vorsitzende nicht.');
});

test('any Markdown keeps its places inside the file and in order', () => {
  const piece = fc.constantFrom(
    'Wort ',
    '**',
    '*',
    '_',
    '`',
    '[a](b)',
    '![c](d "e")',
    '[^n]',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '| a | b |\n|--|--|\n',
    '&auml;',
    '\\*',
    '<b>',
    '</b>',
    '<!-- x -->',
    '# ',
    ':::box{title="t"}\n',
    ':::\n',
    '[^n]: n\n',
    '  ',
    '\t',
    'é',
    '\u00ad',
    '[@k1]',
    '~~',
    '<a href="',
    '\r\n',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('');
      for (const { text, from, to } of segments(source)) {
        for (let i = 0; i < text.length; i++) {
          expect(to[i]).toBeLessThanOrEqual(Math.max(source.length, 1));
          expect(from[i] ?? 0).toBeLessThanOrEqual(to[i] ?? 0);
          if (i > 0) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('plain words of a paragraph stand exactly where they are found', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const joint = fc.constantFrom(
    ' ',
    '\n',
    ' **',
    '** ',
    ' *',
    '* ',
    '&nbsp;',
    ' [',
    '](x) ',
    '\\! ',
    '&amp; ',
    '[^1] ',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 12 }), (pairs) => {
      const source = pairs.map(([one, two], i) => `${one}q${i}z${two}`).join('');
      for (const { text, from, to, channel } of segments(source)) {
        if (channel !== 'text') continue;
        for (const match of text.matchAll(/[a-z]{3,9}q\d+z/g)) {
          expect(source.slice(from[match.index], to[match.index + match[0].length - 1])).toBe(match[0]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
