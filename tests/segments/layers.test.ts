import { describe, expect, test } from 'vitest';
import { segmentsOfHtml } from '../../src/attribution/segments/html.ts';
import { locate } from '../../src/attribution/segments/locate.ts';
import { segmentsOfText } from '../../src/attribution/segments/text.ts';
import { lines, segments } from './read.ts';

describe('a finished page', () => {
  const page = `<!doctype html><html lang="de"><head><title>Seitentitel</title>
<meta name="author" content="Ada Zwillenberg"><meta charset="utf-8"><link rel="canonical" href="https://example.org/ein-weg">
<script type="application/ld+json">{"@type":"Report","name":"Bericht","author":[{"name":"Wer Auchimmer"}]}</script>
<style>@page{@top-left{content:"Kolumne"}}/* Stilnotiz */</style></head>
<body><h2 id="erster-teil">Erster Teil</h2>
<p data-note="Datenwort" aria-label="Vorgelesen">Ein Zwil<em>len</em>berg<sup><a href="#fn-n" data-footnote-ref>1</a></sup> mit<br>Umbruch.</p>
<ul><li>Punkt</li></ul><table><tr><th>Kopf</th></tr><tr><td>links</td><td>rechts</td></tr></table>
<figure><img src="bilder/luft-bild.png" alt="Luftbild" title="Bildtitel"><figcaption>Unterschrift</figcaption></figure>
<svg><title>Grafik</title><text>Zwil<tspan>lenberg</tspan></text><metadata>Urheberin</metadata></svg>
<!-- Kommentar --><input placeholder="Platzhalter"><template><p>Verborgen</p></template><a href="mailto:a@example.org">Post</a></body></html>`;
  const found = segmentsOfHtml(page, 'de');

  test.each([
    'frontmatter: Seitentitel',
    'html-attribute: Ada Zwillenberg',
    'file-name: https://example.org/ein-weg',
    'json-ld: Wer Auchimmer',
    'raw-html: Kolumne',
    'raw-html: Stilnotiz',
    'heading: Erster Teil',
    'anchor: erster-teil',
    'html-attribute: Datenwort',
    'html-attribute: Vorgelesen',
    'text: Ein Zwillenberg mit Umbruch.',
    'text: Punkt',
    'table: rechts',
    'alt: Luftbild',
    'title: Bildtitel',
    'file-name: bilder/luft-bild.png',
    'caption: Unterschrift',
    'svg: Grafik',
    'svg: Zwillenberg',
    'svg: Urheberin',
    'comment: Kommentar',
    'html-attribute: Platzhalter',
    'text: Verborgen',
    'link-target: mailto:a@example.org',
  ])('%s', (line) => {
    expect(lines(found)).toContain(line);
  });

  test('headings are sections, calls of notes are marks', () => {
    const paragraph = found.find(({ text }) => text.startsWith('Ein Zwillenberg'));
    expect(paragraph?.sections).toEqual(['erster-teil']);
    expect(paragraph?.marks).toContainEqual({ kind: 'footnote', start: 15, end: 15, target: 'n' });
  });
});

test('texts of a PDF: one segment a block, in order', () => {
  const found = segmentsOfText(
    [
      { text: 'Zwil\u00adlen-\nberg sprach', channel: 'pdf-text' },
      { text: '', channel: 'pdf-outline' },
      { text: 'Autorin', channel: 'pdf-metadata' },
    ],
    'de',
  );
  expect(found.map(({ text }) => text)).toEqual(['Zwillenberg sprach', '', 'Autorin']);
});

describe('words are traced back to the source', () => {
  const source =
    'Die Mittel reichen nicht.\n\n## Teil\n\nAm Ende sagte Zwil**len**berg, die Mittel reichten.\n\n- Ein Punkt von Zwillenberg\n';
  const found = segments(source);

  test.each([
    ['Zwillenberg', 'Am Ende sagte Zwillenberg, die Mittel', 'Zwil**len**berg'],
    ['Zwil- lenberg', 'sagte Zwil- lenberg, die', 'Zwil**len**berg'],
    ['zwillenberg', 'Ein Punkt von zwillenberg', 'Zwillenberg'],
    ['Mittel reichten', '', 'Mittel reichten'],
    ['„Mittel“ reichen', '', 'Mittel reichen'],
  ])('%s in "%s"', (words, around, expected) => {
    const at = locate(found, words, around);
    expect(at && source.slice(at.start, at.end)).toBe(expected);
  });

  test('what the source does not say has no place', () => {
    expect(locate(found, 'Okonkwo')).toBeUndefined();
    expect(locate(found, '…')).toBeUndefined();
  });
});
