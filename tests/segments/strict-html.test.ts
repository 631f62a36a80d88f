import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type PageNode, readStrictHtml } from '../../src/attribution/segments/strict-html.ts';

/** Without what a browser adds around (html, head, body, the body of a table) and without blanks, which say nothing. */
function words(nodes: readonly PageNode[]): unknown[] {
  const all = nodes.flatMap((node): unknown[] => {
    if ('tagName' in node) {
      const inner = words(node.content?.childNodes ?? node.childNodes);
      if (/^(?:html|head|body|tbody)$/.test(node.tagName) && node.attrs.length === 0) return inner;
      return [[node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`), ...inner]];
    }
    if ('value' in node) return node.value.trim() === '' ? [] : [node.value];
    return 'data' in node ? [`<!-- ${node.data}`] : [];
  });
  return all;
}

const browsers = (html: string): unknown[] => words(parse(html).childNodes as readonly PageNode[]);
const strictly = (html: string): unknown[] | undefined => {
  const nodes = readStrictHtml(html);
  return nodes && words(nodes);
};

describe('what is written strictly', () => {
  it.each([
    '<!doctype html>\n<html lang="de"><head><meta charset="utf-8"><title>Wege &amp; Ziele</title></head><body class="a"><p>Ein &#x3C;Wort&#x3E;.</p></body></html>\n',
    '<figure><svg viewBox="0 0 1 1"><title>Säulen</title><linearGradient id="a"/><text x="1"><tspan>71</tspan></text><a xlink:href="#x"><path d="M0 0"/></a></svg></figure>',
    '<table><caption>Fünf Orte</caption><tr><th>Ort</th></tr><tr><td><p>Eins</p></td></tr></table>',
    '<ul><li>Eins<ul><li>Zwei</li></ul></li></ul><pre>\nZeile</pre><!-- Notiz --><hr><img alt="a &lt; b" src="x.png">',
    '<script type="application/ld+json">{"name":"<p>Kein Absatz"}</script><style>p::before{content:"<b>"}</style>',
  ])('is read as a browser reads it: %s', (html) => {
    const read = strictly(html);
    expect(read).toBeDefined();
    expect(read).toEqual(browsers(html));
  });
});

describe('what a browser moves, mends or decodes in a way of its own', () => {
  it.each([
    ['a paragraph in a paragraph', '<p>Eins<p>Zwei</p></p>'],
    ['a block in a paragraph', '<p>Eins<div>Zwei</div></p>'],
    ['words in a table', '<table>Frau Beispiel<tr><td>sagte</td></tr></table>'],
    ['a row nowhere', '<div><td>Frau Beispiel</td></div>'],
    ['what is not closed', '<p>Frau <b>Beispiel</p>'],
    ['crossed elements', '<b>Frau <i>Bei</b>spiel</i>'],
    ['a link in a link', '<a href="a">Frau <a href="b">Beispiel</a></a>'],
    ['a reference without its end', 'Frau Beispiel &ampund'],
    ['a reference it knows by name', 'Frau Beispi&eacute;l'],
    ['a number it takes for another', 'Frau &#x80;'],
    ['an odd comment', '<!--> Frau Beispiel -->'],
    ['one that ends early', '<!-- a --!> Frau Beispiel -->'],
    ['what looks like a declaration', '<!Frau Beispiel>'],
    ['a paragraph in a drawing', '<svg><p>Frau Beispiel</p></svg>'],
    ['markup in the title of a drawing', '<svg><title><b>Frau Beispiel</b></title></svg>'],
    ['a style in a drawing', '<svg><style><b>Frau Beispiel</b></style></svg>'],
    ['an element closed by a slash alone', '<div/>Frau Beispiel'],
    ['a value without quotes', '<p title=Beispiel>Frau</p>'],
    ['one name twice', '<p title="Frau" title="Beispiel">x</p>'],
    ['capital letters', '<P>Frau Beispiel</P>'],
    ['what counts only without scripts', '<noscript><p>Frau Beispiel</p></noscript>'],
    ['a script that ends in its own words', '<script>"<!--<script></script>Frau Beispiel"</script>'],
    ['a character no page has', 'Frau\0 Beispiel'],
  ])('is left to a browser’s parser: %s', (_what, html) => {
    expect(readStrictHtml(html)).toBeUndefined();
  });
});

const names = fc.constantFrom(
  ...'p div span a b em ul ol li dl dt dd table caption thead tbody tr td th svg g text title path h1 h2 pre blockquote section figure figcaption br img script style template button form select noscript textarea'.split(
    ' ',
  ),
);
const text = fc.constantFrom(
  'Frau',
  ' ',
  '\n',
  'Beispiel &amp; Co.',
  '&#x3C;b>',
  '&eacute;',
  'a < b',
  '>',
  '"',
  '&',
  '',
);
const attributes = fc.constantFrom(
  '',
  ' title="Frau"',
  ' href="#a&amp;b"',
  ' HIDDEN',
  " alt='x'",
  ' a="1" a="2"',
  ' id=x',
);
const piece = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.tuple(names, attributes).map(([name, given]) => `<${name}${given}>`),
  names.map((name) => `</${name}>`),
  names.map((name) => `<${name}/>`),
  fc.constantFrom('<!-- a -->', '<!-->', '<!--', '-->', '<![CDATA[x]]>', '<?x?>', '<!doctype html>', '</'),
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    text,
    fc
      .tuple(names, attributes, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, given, inner]) => `<${name}${given}>${inner.join('')}</${name}>`),
  ),
}));

it('agrees with a browser’s parser wherever it reads at all', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        tree,
      ),
      (inner) => {
        const html = `<html><head></head><body>${inner}</body></html>`;
        const found = strictly(html);
        if (found === undefined) return;
        read++;
        expect(found).toEqual(browsers(html));
      },
    ),
    { numRuns: 5000, seed: 7 },
  );
  expect(read).toBeGreaterThan(300);
});
