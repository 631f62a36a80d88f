import { deflateSync } from 'node:zlib';
import { jpegWithComment, jpegWithExif, pngWithText } from './pictures.ts';

/** One way of hiding a name: what is written into the brief, and what an author would have to mend. */
export interface Hiding {
  readonly id: string;
  /** Markdown of the body */
  readonly body?: string;
  /** lines of the frontmatter besides the common ones */
  readonly meta?: string;
  /** name of the brief's file, without ending */
  readonly file?: string;
  /** files beside the brief */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** the planted words as they stand in the source: a finding must touch them; undefined: the file's name or any place */
  readonly plant?: string;
}

const says = (name: string) => `In der Sitzung betonte ${name}, dass die Mittel fehlten.`;
const inText = (id: string, name: string): Hiding => ({ id, body: says(name), plant: name });
const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20" width="100" height="20">${inner}</svg>`;
const figure = (src: string, alt = 'Balken', extra = '') =>
  `:::figure{src="${src}" alt="${alt}" source="Eigene Darstellung"${extra}}\nBalken\n:::`;

/** The people named here are fictitious. */
export const hidings: readonly Hiding[] = [
  inText('plain', 'Ruprecht Zwillenberg'),
  inText('surname alone', 'Zwillenberg'),
  inText('emphasis split', 'Ruprecht Zwil**len**berg'),
  inText('emphasis split by underscores', 'Ruprecht Zwillen*berg*'),
  inText('strikethrough split', 'Ruprecht Zwil~~len~~berg'),
  inText('link split', 'Ruprecht Zwil[len](#x)berg'),
  inText('decimal entities', 'Ruprecht &#90;willenberg'),
  inText('hexadecimal entities', '&#x52;uprecht Zwillenberg'),
  inText('named entity inside', 'Ruprecht Zwill&shy;enberg'),
  inText('zero-width entity', 'Ruprecht Zwill&ZeroWidthSpace;enberg'),
  inText('backslash escape', 'Ruprecht Zwillenberg\\'),
  inText('soft hyphen', 'Ruprecht Zwil\u00adlen\u00adberg'),
  inText('zero-width space', 'Ruprecht Zwil\u200blenberg'),
  inText('zero-width joiner', 'Ruprecht Zwil\u200dlenberg'),
  inText('word joiner', 'Ruprecht Zwil\u2060lenberg'),
  inText('byte-order mark inside', 'Ruprecht Zwil\ufefflenberg'),
  inText('bidi controls', 'Ruprecht \u202eZwillenberg\u202c'),
  inText('variation selector', 'Ruprecht Zwil\ufe0flenberg'),
  inText('Cyrillic homoglyph', 'Ruprecht Zwill\u0435nb\u0435rg'),
  inText('Greek homoglyph', 'Ruprecht \u0396willenberg'),
  inText('combining mark', 'Ruprecht Zwille\u0323nberg'),
  inText('decomposed letter', 'Ruprecht Zwillenbu\u0308rger'),
  inText('fullwidth letters', 'Ruprecht \uff3a\uff57\uff49\uff4c\uff4c\uff45\uff4e\uff42\uff45\uff52\uff47'),
  inText(
    'mathematical letters',
    'Ruprecht \u{1d419}\u{1d430}\u{1d422}\u{1d425}\u{1d425}\u{1d41e}\u{1d427}\u{1d41b}\u{1d41e}\u{1d42b}\u{1d420}',
  ),
  inText('small capitals', 'Ruprecht Z\u1d21\u026a\u029f\u029f\u1d07\u0274\u0299\u1d07\u0280\u0262'),
  inText('all capitals', 'RUPRECHT ZWILLENBERG'),
  inText('line break', 'Ruprecht\nZwillenberg'),
  inText('hyphen at the line end', 'Ruprecht Zwillen\u2010\nberg'),
  inText('no-break space', 'Ruprecht\u00a0Zwillenberg'),
  inText('thin space', 'Ruprecht\u2009Zwillenberg'),
  inText('inline code', '`Ruprecht Zwillenberg`'),
  {
    id: 'hard break',
    body: 'In der Sitzung betonte Ruprecht  \nZwillenberg, dass die Mittel fehlten.',
    plant: 'Zwillenberg',
  },
  {
    id: 'table cell',
    body: '| wer | was |\n|---|---|\n| Ruprecht Zwillenberg | Die Mittel fehlen. |',
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'list item',
    body: '- Ruprecht Zwillenberg: Die Mittel fehlen.\n- Ein Teilnehmer widersprach.',
    plant: 'Ruprecht Zwillenberg',
  },
  { id: 'heading', body: '## Impuls von Ruprecht Zwillenberg\n\nDie Mittel fehlen.', plant: 'Ruprecht Zwillenberg' },
  {
    id: 'footnote',
    body: 'Die Mittel fehlen.[^1]\n\n[^1]: So Ruprecht Zwillenberg in der Sitzung.',
    plant: 'Ruprecht Zwillenberg',
  },
  { id: 'blockquote footer', body: '> Die Mittel fehlen.\n>\n> — Ruprecht Zwillenberg', plant: 'Ruprecht Zwillenberg' },
  {
    id: 'link text',
    body: 'Mehr im [Beitrag von Ruprecht Zwillenberg](https://example.org/beitrag).',
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'link target',
    body: 'Mehr im [Beitrag](https://example.org/ruprecht-zwillenberg).',
    plant: 'https://example.org/ruprecht-zwillenberg',
  },
  {
    id: 'link in pointed brackets',
    body: 'Mehr unter <https://example.org/ruprecht-zwillenberg>.',
    plant: 'https://example.org/ruprecht-zwillenberg',
  },
  {
    id: 'encoded link target',
    body: 'Mehr im [Beitrag](https://example.org/Ruprecht%20Zwillenberg).',
    plant: 'https://example.org/Ruprecht%20Zwillenberg',
  },
  {
    id: 'link title',
    body: 'Mehr im [Beitrag](https://example.org/beitrag "Ruprecht Zwillenberg sagte es").',
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'link definition',
    body: 'Mehr im [Beitrag][b].\n\n[b]: https://example.org/b "Ruprecht Zwillenberg sagte es"',
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'comment',
    body: 'Text.\n\n<!-- Ruprecht Zwillenberg sagte, die Mittel fehlten -->\n',
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'raw HTML',
    body: 'Text <span title="Ruprecht Zwillenberg sagte es">hier</span>.',
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'code block',
    body: '```\nRuprecht Zwillenberg sagte, die Mittel fehlten.\n```',
    plant: 'Ruprecht Zwillenberg',
  },
  { id: 'heading id', body: '## Mittel {#ruprecht-zwillenberg}\n\nText.', plant: 'ruprecht-zwillenberg' },
  {
    id: 'directive attribute',
    body: ':::box{title="Ruprecht Zwillenberg sagte es"}\nText.\n:::',
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'alt text',
    body: figure('f.svg', 'Ruprecht Zwillenberg betonte, dass die Mittel fehlten'),
    files: { 'f.svg': svg('<rect width="9" height="9"/>') },
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'caption',
    body: ':::figure{src="f.svg" alt="Balken" source="Eigene Darstellung"}\nRuprecht Zwillenberg betonte, dass die Mittel fehlten\n:::',
    files: { 'f.svg': svg('<rect width="9" height="9"/>') },
    plant: 'Ruprecht Zwillenberg',
  },
  {
    id: 'picture file name',
    body: figure('ruprecht-zwillenberg.svg'),
    files: { 'ruprecht-zwillenberg.svg': svg('<rect width="9" height="9"/>') },
    plant: 'ruprecht-zwillenberg.svg',
  },
  {
    id: 'SVG text',
    body: figure('t.svg'),
    files: { 't.svg': svg('<text>Ruprecht Zwillenberg sagte es</text>') },
    plant: 't.svg',
  },
  {
    id: 'SVG text in pieces',
    body: figure('p.svg'),
    files: { 'p.svg': svg('<text>Ruprecht <tspan>Zwillen</tspan><tspan>berg</tspan> sagte es</text>') },
    plant: 'p.svg',
  },
  {
    id: 'SVG text mirrored',
    body: figure('m1.svg'),
    files: { 'm1.svg': svg('<g transform="translate(90) scale(-1 1)"><text>se etgas grebnelliwZ thcerpuR</text></g>') },
    plant: 'm1.svg',
  },
  {
    id: 'SVG text put in order by places',
    body: figure('m2.svg'),
    files: {
      'm2.svg': svg(
        `<text y="9" x="${Array.from({ length: 20 }, (_, n) => (20 - n) * 4).join(' ')}">grebnelliwZ thcerpuR</text>`,
      ),
    },
    plant: 'm2.svg',
  },
  {
    id: 'SVG text letter by letter',
    body: figure('m3.svg'),
    files: {
      'm3.svg': svg(
        [...'Ruprecht Zwillenberg']
          .map((letter, n) => (letter === ' ' ? '' : `<text font-size="4" x="${4 + n * 4}" y="9">${letter}</text>`))
          .reverse()
          .join(''),
      ),
    },
    plant: 'm3.svg',
  },
  {
    id: 'SVG text with spacing that runs back',
    body: figure('m4.svg'),
    files: { 'm4.svg': svg('<text x="90" y="9" style="letter-spacing:-18px">grebnelliwZ thcerpuR</text>') },
    plant: 'm4.svg',
  },
  {
    id: 'SVG title',
    body: figure('i.svg'),
    files: { 'i.svg': svg('<title>Ruprecht Zwillenberg sagte es</title>') },
    plant: 'i.svg',
  },
  {
    id: 'SVG metadata',
    body: figure('m.svg'),
    files: { 'm.svg': svg('<metadata><creator>Ruprecht Zwillenberg</creator></metadata>') },
    plant: 'm.svg',
  },
  {
    id: 'SVG comment',
    body: figure('c.svg'),
    files: { 'c.svg': svg('<!-- Ruprecht Zwillenberg sagte es -->') },
    plant: 'c.svg',
  },
  {
    id: 'PNG text chunk',
    body: figure('x.png'),
    files: { 'x.png': pngWithText('Author', 'Ruprecht Zwillenberg', deflateSync) },
    plant: 'x.png',
  },
  {
    id: 'JPEG comment',
    body: figure('x.jpg'),
    files: { 'x.jpg': jpegWithComment('Ruprecht Zwillenberg sagte es') },
    plant: 'x.jpg',
  },
  { id: 'JPEG EXIF', body: figure('e.jpg'), files: { 'e.jpg': jpegWithExif('Ruprecht Zwillenberg') }, plant: 'e.jpg' },
  {
    id: 'frontmatter abstract',
    meta: 'abstract: Ruprecht Zwillenberg betonte, dass die Mittel fehlten.',
    plant: 'Ruprecht Zwillenberg',
  },
  { id: 'frontmatter keywords', meta: 'keywords: [Migration, Ruprecht Zwillenberg]', plant: 'Ruprecht Zwillenberg' },
  { id: 'frontmatter subtitle', meta: 'subtitle: Was Ruprecht Zwillenberg sagte', plant: 'Ruprecht Zwillenberg' },
  {
    id: 'acknowledgements',
    meta: 'acknowledgements: Wir danken Ruprecht Zwillenberg für seinen Beitrag in der Sitzung.',
    plant: 'Ruprecht Zwillenberg',
  },
  { id: 'YAML comment', meta: '# Ruprecht Zwillenberg sagte, die Mittel fehlten', plant: 'Ruprecht Zwillenberg' },
  {
    id: 'YAML escape',
    meta: 'abstract: "Ruprecht Zwillen\\u0062erg betonte, dass die Mittel fehlten."',
    plant: 'Ruprecht Zwillen\\u0062erg',
  },
  {
    id: 'YAML folding',
    meta: 'abstract: >-\n  In der Sitzung betonte Ruprecht\n  Zwillenberg, dass die Mittel fehlten.',
    plant: 'Zwillenberg',
  },
  { id: 'abbreviation', meta: 'abbreviations: {RZ: Ruprecht Zwillenberg}', plant: 'Ruprecht Zwillenberg' },
  {
    id: 'mention of an abbreviated person',
    meta: 'abbreviations: {RZ: Ruprecht Zwillenberg}',
    body: 'Die Verfahren, die Ruprecht Zwillenberg kennt, dauern lange.',
    plant: 'Ruprecht Zwillenberg kennt',
  },
  {
    id: 'series',
    meta: 'series: {id: rz, name: Ruprecht Zwillenberg}',
    body: 'Die Verfahren, die Ruprecht Zwillenberg kennt, dauern lange.',
    plant: 'Ruprecht Zwillenberg kennt',
  },
  { id: 'version', meta: 'version: mit Ruprecht Zwillenberg', plant: 'Ruprecht Zwillenberg' },
  {
    id: 'version of a change',
    meta: 'changes: [{version: mit Ruprecht Zwillenberg, date: 2018-11-06, text: Zahlen}]',
    plant: 'Ruprecht Zwillenberg',
  },
  { id: 'URN', meta: 'ids: {urn: "urn:nbn:de:ruprecht-zwillenberg"}', plant: 'urn:nbn:de:ruprecht-zwillenberg' },
  { id: 'slug', meta: 'slug: ruprecht-zwillenberg', plant: 'ruprecht-zwillenberg' },
  { id: 'file name of the brief', file: 'beitrag-ruprecht-zwillenberg', body: 'Text.' },
];
