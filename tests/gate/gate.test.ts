import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { gateFiles, gateHtml } from '../../src/gate/html.ts';
import { textKey } from '../../src/gate/keys.ts';
import { type Known, missingTexts, newTexts } from '../../src/gate/known.ts';
import { gatePdf } from '../../src/gate/pdf.ts';
import type { Origin } from '../../src/gate/trace.ts';
import type { Page } from '../../src/html/page.ts';
import { contextOf } from '../../src/lint/build-context.ts';
import type { Context } from '../../src/lint/context.ts';
import { draftsOf, lintSegments } from '../../src/lint/lint.ts';
import type { PdfContent } from '../../src/pdf/pdf.ts';

const says = 'Ruprecht Zwillenberg sagte, die Mittel fehlten.';
const clean = 'Ein Teilnehmer sagte, die Mittel fehlten.';

function read(body: string, more = '') {
  const source = `---\ntype: meeting-summary\nlang: de\ntitle: Zugang und Schutz\ndate: 2018-11-05\nconfidentiality:\n  rule: chatham-house\n  attendance: {total: 30, minGroup: 5}\n${more}---\n\n${body}\n`;
  const brief = parseBrief({
    file: 'briefs/a.md',
    source,
    defaults: { lang: 'de', type: 'meeting-summary' },
    limits: defaultLimits,
  });
  const segments = segmentsOf(brief);
  const context = contextOf(brief, {}, segments);
  return { source, context, origin: { segments, found: draftsOf(lintSegments(segments, context), segments) } };
}

const bare = { publisher: '', series: '', identifiers: [], licence: undefined };

function page(parts: Partial<Page> & { web?: string; body?: string }): Page {
  const print = { lang: 'de', title: 'T', pageStyle: '', body: parts.body ?? '', bodyClass: '', assets: [] };
  const noteLinks = { call: 'Anmerkung {n}', back: 'Zurück zu {n}' };
  const facts = {
    noteLinks,
    title: 'T',
    lang: 'de',
    authors: [],
    subject: '',
    keywords: [],
    date: '2018-11-05',
    ...bare,
  };
  return {
    web: '',
    assets: [],
    drafts: [],
    imageTexts: [],
    tables: [],
    facts,
    recordWords: [],
    notes: [],
    ownWords: [],
    ...parts,
    print,
  };
}

function judgePdf(parts: Partial<PdfContent>, known: Known, context: Context, origin: Origin) {
  const content = { pages: 1, blocks: [], metadata: [], outline: [], other: [], ...parts };
  return gatePdf({ texts: newTexts(content, known), missing: missingTexts(content, known) }, context, origin);
}

const web = (inner: string) =>
  `<!doctype html><html lang="de"><head><title>T</title></head><body>${inner}</body></html>`;
const blocking = (drafts: readonly { code: string; severity: string }[]) =>
  drafts.filter(({ severity }) => severity === 'block').map(({ code }) => code);

describe('the finished web page', () => {
  const { context, origin } = read(clean);
  test.each([
    ['text', `<p>${says}</p>`],
    ['a comment', `<!-- ${says} -->`],
    ['an alternative text', `<img alt="${says}">`],
    ['a label', `<a href="#" aria-label="${says}">mehr</a>`],
    ['structured data', `<script type="application/ld+json">{"description": "${says}"}</script>`],
    ['a description', `<meta name="description" content="${says}">`],
    ['text split by markup', '<p>Ruprecht Zwil<b>len</b><i>berg</i> sagte, die Mittel fehlten.</p>'],
    ['entities', '<p>Ruprecht &#90;willenberg sagte, die Mittel fehlten.</p>'],
    ['the title of a drawing', `<svg><title>${says}</title></svg>`],
  ])('is judged in %s', (_where, inner) => {
    expect(blocking(gateHtml(page({ web: web(inner) }), context, origin).drafts)).not.toEqual([]);
    expect(blocking(gateHtml(page({ body: inner }), context, origin).drafts)).not.toEqual([]);
  });

  test('is judged in the files for reference managers that go beside it', () => {
    const named = page({ web: web('<p>x</p>'), recordWords: ['Ruprecht Zwillenberg'] });
    expect(blocking(gateHtml(named, context, origin).drafts)).toEqual(['CHR512']);
  });

  test('is clean when it says what the Markdown says', () => {
    const { drafts } = gateHtml(page({ web: web(`<p>${clean}</p>`), body: `<p>${clean}</p>` }), context, origin);
    expect(blocking(drafts)).toEqual([]);
  });

  test('knows a text whatever page the print names in it, and looks for all of its words', () => {
    const place = '<span class="page-of"></span>';
    const body = `<p>Ein Teilnehmer sagte, die Mittel aus Tabelle 1 auf Seite ${place} fehlten.</p>`;
    const { known } = gateHtml(page({ body }), context, origin);
    const printedAs = (text: string) => ({
      pages: 1,
      blocks: [{ page: 1, role: 'P', text }],
      metadata: [],
      outline: [],
      other: [],
    });
    const whole = printedAs('Ein Teilnehmer sagte, die Mittel aus Tabelle 1 auf Seite 12 fehlten.');
    expect([newTexts(whole, known), missingTexts(whole, known)]).toEqual([[], []]);
    const other = printedAs('Ein Teilnehmer sagte, die Mittel aus Tabelle 1 auf Seite 12 reichten.');
    expect(newTexts(other, known)).toHaveLength(1);
    expect(missingTexts(other, known)).toHaveLength(1);
  });

  test('does not judge the fixed sentences of the house, but what stands beside them', () => {
    const ownWords = [says];
    expect(gateHtml(page({ web: web(`<p>${says}</p>`), ownWords }), context, origin).drafts).toEqual([]);
    const more = page({ web: web(`<p>${says} Sie widersprach.</p>`), ownWords });
    expect(blocking(gateHtml(more, context, origin).drafts)).not.toEqual([]);
  });

  test('does not report again what the Markdown was found guilty of', () => {
    const guilty = read(says);
    expect(guilty.origin.found).not.toEqual([]);
    expect(blocking(gateHtml(page({ web: web(`<p>${says}</p>`) }), guilty.context, guilty.origin).drafts)).toEqual([]);
  });

  test('is traced to the place in the Markdown where the words stand', () => {
    const { source, context, origin } = read('Auf dem Zwillenberg fehlten die Mittel.');
    const { drafts } = gateHtml(page({ web: web('<p>Zwillenberg sagte, die Mittel fehlten.</p>') }), context, origin);
    const [draft] = drafts;
    expect(source.slice(draft?.start, draft?.end)).toBe('Zwillenberg');
  });

  test('words in pictures are judged at the place that calls the picture', () => {
    const imageTexts = [
      { path: 'a.jpg', channel: 'image-metadata' as const, text: 'Ruprecht Zwillenberg', at: { start: 7, end: 12 } },
    ];
    expect(gateFiles(imageTexts, context)).toMatchObject([{ severity: 'block', start: 7, end: 12 }]);
  });
});

describe('the finished PDF', () => {
  const { context, origin } = read(clean);
  const none = new Set<string>();
  const known: Known = { judged: none, printed: [], own: none, heads: none, beside: none };
  test.each([
    ['its text', { blocks: [{ page: 1, role: 'P', text: says }] }],
    [
      'text broken over lines',
      { blocks: [{ page: 1, role: 'P', text: 'Ruprecht Zwillen-\nberg sagte, die Mittel fehlten.' }] },
    ],
    ['a margin box', { blocks: [{ page: 1, role: 'Artifact', text: says }] }],
    ['its metadata', { metadata: [{ key: 'Subject', value: says }] }],
    ['its author', { metadata: [{ key: 'Author', value: 'Dr. Ruprecht Zwillenberg' }] }],
    ['its outline', { outline: ['Impuls von Ruprecht Zwillenberg'] }],
    ['alternative texts and links', { other: [{ kind: 'Alt', value: says }] }],
  ])('is judged in %s', (_where, parts) => {
    expect(blocking(judgePdf(parts, known, context, origin))).not.toEqual([]);
  });

  test('tells of its metadata and outline as what they are', () => {
    const parts = { metadata: [{ key: 'Subject', value: says }] };
    expect(blocking(judgePdf(parts, known, context, origin))).toEqual(['CHR511']);
  });

  test('may hold dates and keys, which are no words', () => {
    const metadata = [
      { key: 'CreationDate', value: 'D:20181105000000Z' },
      { key: 'ID', value: '4f:9a' },
    ];
    expect(judgePdf({ metadata }, known, context, origin)).toEqual([]);
  });

  test('must hold every text that was printed, or nobody could have checked it', () => {
    const blocks = [{ page: 1, role: 'P', text: 'Ein Teilnehmer sagte, die Mit-\ntel fehlten.' }];
    expect(judgePdf({ blocks }, { ...known, printed: [textKey(clean)] }, context, origin)).toEqual([]);
    const missing = judgePdf(
      { blocks },
      { ...known, printed: [clean, 'Noch ein Satz.'].map(textKey) },
      context,
      origin,
    );
    expect(missing).toMatchObject([{ code: 'PAGE503', severity: 'block' }]);
  });

  test('is judged section by section, as the brief says the Rule applies', () => {
    const body = `## Sitzung\n\n${clean}\n\n## Anhang\n\n${says}`;
    const { context, origin } = read(body, '  appliesTo: [sitzung]\n');
    expect(blocking(origin.found)).toEqual([]);
    const blocks = [{ page: 1, role: 'P', text: says }];
    expect(judgePdf({ blocks }, known, context, origin)).toEqual([]);
    const all = read(body);
    expect(blocking(judgePdf({ blocks }, known, all.context, { ...all.origin, found: [] }))).not.toEqual([]);
  });
});

test('the town in the address of the house is nobody', () => {
  const source = (address: string) =>
    `---\ntype: meeting-summary\nlang: en\ntitle: Access and protection\ndate: 2018-11-05\nimprint: {${address}}\nconfidentiality:\n  rule: chatham-house\n  attendance: {total: 30, minGroup: 5}\n---\n\nOne participant said so.\n`;
  const judged = (address: string) => {
    const defaults = { lang: 'en', type: 'meeting-summary' } as const;
    const brief = parseBrief({ file: 'briefs/a.md', source: source(address), defaults, limits: defaultLimits });
    const segments = segmentsOf(brief);
    const context = contextOf(brief, {}, segments);
    const html = web('<h2>Imprint</h2><p>Musterallee 0, 00000 Beispielstadt</p>').replace('"de"', '"en"');
    const origin = { segments, found: draftsOf(lintSegments(segments, context), segments) };
    return blocking(gateHtml(page({ web: html }), context, origin).drafts);
  };
  expect(judged('address: "Musterallee 0, 00000 Beispielstadt"')).toEqual([]);
  // what nobody declares is still read
  expect(judged('email: post@example.org')).toContain('CHR301');
});
