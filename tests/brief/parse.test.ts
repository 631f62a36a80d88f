import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { timeoutDraft } from '../../src/brief/timeout.ts';
import { nodesOf, read, shown } from './reading.ts';

const texts = (source: string) =>
  nodesOf(read(source).tree)
    .filter((node) => node.type === 'text')
    .map((node) => node.value);
const types = (source: string) =>
  nodesOf(read(source).tree).map((node) => ('name' in node ? `${node.type}:${node.name}` : node.type));

describe('directives do not eat German', () => {
  test.each([
    'Teilnehmer:innen und Expert:innen',
    'von 10:30 bis 11:45 Uhr',
    'Verhältnis 1:2, :-) und ::',
    'Bürger:innen{sic} und Kolleg:innen.',
    'Kolleg:margin und Kolleg:lang',
    'ca. ~10 bis ~20 Personen',
    'std::vector und a::b',
    ':::',
  ])('%s', (text) => {
    expect(texts(`Vor ${text} nach.\n`)).toEqual([`Vor ${text} nach.`]);
  });

  test('a note after a gender colon is a note', () => {
    const source = 'Bürger:innen[^1] sagen es.\n\n[^1]: Quelle.\n';
    expect(texts(source)).toEqual(['Bürger:innen', ' sagen es.', 'Quelle.']);
    expect(types(source)).toContain('footnoteReference');
  });

  test('emphasis inside what is no directive still works', () => {
    expect(types('Bürger:innen[*laut* [Quelle](https://example.org)]\n')).toEqual(
      expect.arrayContaining(['emphasis', 'link']),
    );
  });

  test('a leaf that is none of ours stays visible text', () => {
    expect(texts('::foo[x]{a=b}\n')).toEqual(['::foo[x]{a=b}']);
  });

  test('a misspelt directive is reported, for it would be printed', () => {
    expect(shown('Text :magrin[Notiz] und ::figrue[x]{src=a}\n', /DOC/)).toEqual([
      'DOC204 nearest 1:6 «:magrin»',
      'DOC204 nearest 1:25 «::figrue»',
    ]);
    expect(shown('Bürger:margim[^1] :boxen [a] x:langs[\n\n[^1]: N\n', /DOC/)).toEqual([]);
  });

  test('a formula of TeX is reported once in a paragraph, a sum in dollars is none', () => {
    expect(shown('So gilt $\\frac{a}{b}$ und $x^2$.\n\n$$\n\\sum_i x_i\n$$\n', /DOC/)).toEqual([
      'DOC211 plain 1:9 «$\\frac{a}{b}$»',
      'DOC211 plain 3:1 «$$»',
    ]);
    expect(shown('Von $5 bis $10, US$20 und A$ 30, `$x^2$`, $HOME und $PATH_A.\n\n```\n$$\n```\n', /DOC/)).toEqual([]);
  });

  test.each([
    ['Text:margin[Notiz] weiter', 'textDirective:margin'],
    ['ein :lang[word]{en}', 'textDirective:lang'],
    ['::chart{spec=a.json data=b.csv}', 'leafDirective:chart'],
    ['::figure[Titel]{src=a.svg}', 'leafDirective:figure'],
    [':::box[Titel]\nText\n:::', 'containerDirective:box'],
    [':::unknown\nText\n:::', 'containerDirective:unknown'],
  ])('%s', (source, type) => {
    expect(types(source)).toContain(type);
  });
});

describe('positions are positions in the file', () => {
  const front = '---\ntitle: "Ü\u{1f600}"\n---\n';
  const body =
    'Eins *zwei* `drei`\n\n- a\n- [ ] b https://example.org/x und a@example.org\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n> q[^n]\n\n[^n]: N\n';

  test.each([
    ['plain', '', '\n'],
    ['with frontmatter', front, '\n'],
    ['with CRLF', front, '\r\n'],
    ['with a byte-order mark', '\ufeff', '\n'],
    ['with both', `\ufeff${front}`, '\n'],
  ])('%s', (_name, head, newline) => {
    const source = (head + body).replaceAll('\n', newline);
    const brief = read(source);
    const nodes = nodesOf(brief.tree);
    const found = nodes.filter((node) => node.type === 'text' || node.type === 'inlineCode');
    expect(found.length).toBeGreaterThan(10);
    for (const node of found) {
      const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
      expect(raw.replaceAll('`', '')).toBe(node.value);
    }
    const line = source.slice(0, source.indexOf('Eins')).split('\n').length;
    expect(brief.tree.children[0]?.position?.start).toMatchObject({ line, column: 1, offset: source.indexOf('Eins') });
  });
});

/** Markdown as a madman would write it: the pieces every construct is made of, in any order. */
const soup = fc
  .array(
    fc.constantFrom(
      ...'> |- |* |+ |1. |# |```|~~~|    |\t|\n|\n\n|\r\n|[|]|(|)|![|[^a]|[^a]: |[a]: b|*|**|_|`|``|<|>|<!--|-->|<b>|</b>|&amp;|&#x0;|\\|:|::|:::box|:::|{|}|{a=b}|:lang[|:margin|a|ü|\u{1f600}|\0|\ufeff|---|===|www.a.de|a@b.de|http://|$|~~|"|x y'.split(
        '|',
      ),
      '|',
      '|-|-|\n',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('parse never throws', () => {
  const holds = (source: string) => {
    const brief = read(source);
    const check = (node: Nodes, from: number, to: number) => {
      const start = node.position?.start.offset ?? Number.NaN;
      const end = node.position?.end.offset ?? Number.NaN;
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeLessThanOrEqual(to);
      expect(end).toBeGreaterThanOrEqual(start);
      // a row's cells and a definition's blocks may begin before their container does, never outside the file
      if ('children' in node) for (const child of node.children) check(child, 0, source.length);
    };
    if (brief.tree.position !== undefined) check(brief.tree, 0, source.length);
    for (const { start, end, code } of brief.drafts) {
      expect(code).toMatch(/^(FM|LIM|SRC|DOC)\d{3}$/);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(source.length);
    }
    for (const { start, end } of [...brief.metaStrings, ...brief.metaComments]) expect(end).toBeGreaterThan(start - 1);
  };

  test('on any string', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 500, seed: 1 }));
  test('on Markdown soup', () => fc.assert(fc.property(soup, holds), { numRuns: 800, seed: 2 }));
  test('on soup in frontmatter', () => {
    const yaml = fc.array(
      fc.constantFrom(
        ...'a|title|type|people|: |:|- |\n|\n  |\n    |[|]|{|}|,|"|\'|#| # |&a |*a|!!x |? ||-|>|2018-01-01|1|null|~|%|@|---|...|\t|\r\n|__proto__|ü'.split(
          '|',
        ),
        '| \n',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(yaml, (pieces) => holds(`---\n${pieces.join('')}\n---\nText\n`)),
      { numRuns: 800, seed: 3 },
    );
  });
});

describe('bombs are refused at their place, soon', () => {
  const times = (piece: string, count: number) => piece.repeat(count);
  test.each([
    ['quotes', times('>', 1500), 'LIM402 containers'],
    ['quotes with words', `Text\n\n${times('> ', 200)}x`, 'LIM402 containers'],
    ['bullets and tabs', `${times('-\t', 8000)}x`, 'LIM402 containers'],
    ['numbers', times('1. ', 500), 'LIM402 containers'],
    ['notes in notes', times('[^a]: ', 500), 'LIM402 containers'],
    ['lists 500 deep', Array.from({ length: 500 }, (_, at) => `${times('  ', at)}- a`).join('\n'), 'LIM402 lists'],
    ['directives', times(':::box\n', 500), 'LIM402 directives'],
    ['brackets', times('[', 20_000), 'LIM402 brackets'],
    ['images', times('![', 20_000), 'LIM402 brackets'],
    ['links', times('[a](b)', 7000), 'LIM402 brackets'],
    ['closing brackets', times('a]', 20_000), 'LIM402 brackets'],
    ['stars', times('*a **b ', 20_000), 'LIM402 emphasis'],
    ['underscores', times('_a ', 20_000), 'LIM402 emphasis'],
    ['tildes', times('~~a ', 20_000), 'LIM402 emphasis'],
    ['backticks', times('``\\', 20_000), 'LIM402 code'],
    ['instructions', times('a <? ', 20_000), 'LIM402 angle'],
    ['comments', times('a <!-- ', 20_000), 'LIM402 angle'],
    ['underlined headings', times('a\n---\n', 20_000).slice(0), 'LIM402 headings'],
    ['quotes one by one', times('> a\n\n', 20_000), 'LIM402 quotes'],
    ['lists one by one', times('x\n\n- a\n\n', 20_000), 'LIM402 many-lists'],
    ['lazy lines', `> a\n${times('b\n', 20_000)}`, 'LIM402 lines'],
    ['table rows', `|a|b|\n|-|-|\n${times('|x|y|\n', 20_000)}`, 'LIM404 rows'],
    ['table columns', `|${times('a|', 500)}\n|${times('-|', 500)}\n`, 'LIM404 columns'],
    ['table cells', `|${times('a|', 90)}\n|${times('-|', 90)}\n${times('|x|\n', 1000)}`, 'LIM404 cells'],
    ['stars that close', times('*a ', 400) + times('b* ', 400), 'LIM402 tree'],
  ])('%s', (_name, source, finding) => {
    const before = performance.now();
    expect(shown(source).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(finding);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test('the place is exact', () => {
    expect(shown(`Text\n\n${'> '.repeat(50)}x`, /LIM/)).toEqual(['LIM402 containers 3:81 «>»']);
    expect(shown(`Text\n\n${'[x '.repeat(50)}`, /LIM/)).toEqual(['LIM402 brackets 3:121 «[»']);
  });

  test('a file too big is not read at all', () => {
    const brief = parseBrief({
      file: 'a.md',
      source: 'ä'.repeat(60),
      defaults: { lang: 'en', type: 'report' },
      limits: { sourceBytes: 100, depth: 40 },
    });
    expect(brief.drafts).toEqual([expect.objectContaining({ code: 'LIM401', data: { bytes: 120, limit: 100 } })]);
    expect(brief).toMatchObject({ slug: 'a', lang: 'en', type: 'report' });
  });

  test.each([
    ['code', `\`\`\`\n${times('*a [b](c) > ', 5000)}\n\`\`\`\n`],
    ['a long line of dashes', times('- ', 150)],
    ['a table of links', `|a|\n|-|\n${times('|**[a](b)** *c*|\n', 900)}`],
    ['a list without blank lines', times('- **a**: [b](c) *d*\n', 1500)],
    [
      'many notes',
      Array.from({ length: 600 }, (_, at) => `Text[^${at}]\n\n[^${at}]: [a](https://example.org) *b*\n\n`).join(''),
    ],
    ['many paragraphs', times('Text *a* [b](c) `d`.\n\n', 3000)],
    ['twenty boxes', times(':::box[T]\nText\n:::\n\n', 20)],
  ])('what a real text may hold passes: %s', (_name, source) => {
    expect(shown(source, /LIM/)).toEqual([]);
  });

  test('a reader that took too long is reported', () => {
    expect(timeoutDraft(15_000)).toMatchObject({ code: 'LIM403', severity: 'block', data: { ms: 15_000 } });
  });
});

describe('what cannot be read as text', () => {
  test.each([
    ['not UTF-8', Buffer.from('M\xfcller\n', 'latin1').toString('utf8'), 'SRC101 plain 1:2 «\ufffd»'],
    ['NUL', 'Mül\0ler\n', 'SRC102 plain 1:4 «\0»'],
    ['escape', 'a \x1b[31m\n', 'SRC102 plain 1:3 «\x1b»'],
  ])('%s', (_name, source, finding) => {
    expect(shown(source)).toContain(finding);
  });
  test('tabs and line ends of any kind are text', () => {
    expect(shown('a\tb\r\nc\n\ufeffd\n')).toEqual(['FM112 plain 1:1 «»']);
  });
});

test('Markdown without frontmatter is a brief too', () => {
  expect(read('# T\n', 'briefs/x.md')).toMatchObject({
    bodyStart: 0,
    slug: 'x',
    lang: 'de',
    type: 'policy-brief',
    loose: {},
    meta: undefined,
  });
  expect(read('').tree).toMatchObject({ type: 'root', children: [] });
});
