import { describe, expect, test } from 'vitest';
import { briefSource, lint, type Options } from './lint.ts';

interface Hiding {
  readonly what: string;
  readonly body?: string;
  readonly meta?: string;
  readonly file?: string;
  /** as written */
  readonly plant: string;
  readonly code?: string;
}

const name = 'Ada Zwillenberg';
const text = (what: string, plant: string): Hiding => ({
  what,
  plant,
  body: `Das Auto von ${plant} stand vor der Tür.`,
  code: 'CHR301',
});

/** Ways in which a name can stand in a brief without being read at first sight. */
const hidings: readonly Hiding[] = [
  text('plain', name),
  text('emphasis inside', 'Ada Zwil**len**berg'),
  text('emphasis over the gap', '*Ada* __Zwillenberg__'),
  text('strike-through', 'Ada Zwil~~len~~berg'),
  text('decimal reference', 'Ada &#90;willenberg'),
  text('hexadecimal reference', '&#x41;da Zwillenberg'),
  text('named reference', 'Ada Zw&iuml;llenberg'),
  text('soft hyphen', 'Ada Zwil\u00adlen\u00adberg'),
  text('zero-width space', 'Ada Zwil\u200blenberg'),
  text('zero-width joiner', 'Ada Zwil\u200dlenberg'),
  text('bidi control', 'Ada \u202eZwillenberg\u202c'),
  text('homoglyphs', 'Аda Zwill\u0435nb\u0435rg'),
  text('combining mark', 'Ada Zwi\u0323llenberg'),
  text('fullwidth', 'Ada Ｚｗｉｌｌｅｎｂｅｒｇ'),
  text('mathematical letters', '𝐀𝐝𝐚 𝐙𝐰𝐢𝐥𝐥𝐞𝐧𝐛𝐞𝐫𝐠'),
  text('small capitals', 'Ada Zᴡɪʟʟᴇɴʙᴇʀɢ'),
  text('capitals', 'ADA ZWILLENBERG'),
  text('letter-spaced', 'A d a  Z w i l l e n b e r g'),
  text('line break', 'Ada\nZwillenberg'),
  text('hard break', 'Ada\\\nZwillenberg'),
  text('hyphen at the line end', 'Ada Zwillen\u2010\nberg'),
  text('no-break space', 'Ada\u00a0Zwillenberg'),
  text('inline code', '`Ada Zwillenberg`'),
  text('inline tags', 'Ada Zwil<b>len</b>berg'),
  text('comment inside', 'Ada Zwil<!-- -->lenberg'),
  text('link text', '[Ada Zwil](#x)lenberg'),
  { what: 'heading', body: `## Für ${name}\n\nText.`, plant: name, code: 'CHR301' },
  { what: 'heading id', body: '## Teil {#ada-zwillenberg}\n\nText.', plant: 'ada-zwillenberg', code: 'CHR503' },
  { what: 'table cell', body: `| a | b |\n|---|---|\n| x | ${name} |`, plant: name, code: 'CHR301' },
  { what: 'list item', body: `- Punkt\n- ${name}`, plant: name, code: 'CHR301' },
  { what: 'block quote', body: `> Text von\n> ${name}`, plant: name },
  { what: 'footnote', body: `Text.[^1]\n\n[^1]: Dank an ${name}.`, plant: name },
  {
    what: 'note label',
    body: 'Text.[^ada-zwillenberg]\n\n[^ada-zwillenberg]: Bericht 2017, https://example.org.',
    plant: 'ada-zwillenberg]:',
  },
  { what: 'alternative text', body: `![Skizze von ${name}](a.png)`, plant: name, code: 'CHR502' },
  { what: 'image title', body: `![Skizze](a.png "${name}")`, plant: name, code: 'CHR502' },
  { what: 'image file name', body: '![Skizze](bilder/ada_zwillenberg.png)', plant: 'ada_zwillenberg', code: 'CHR503' },
  { what: 'camel case', body: '![Skizze](bilder/AdaWeber.png)', plant: 'AdaWeber', code: 'CHR503' },
  { what: 'run together', body: '![Skizze](bilder/katrinweber-2.png)', plant: 'katrinweber', code: 'CHR503' },
  {
    what: 'title in small letters',
    body: '<!-- frau zwillenberg fragen -->',
    plant: 'frau zwillenberg',
    code: 'CHR504',
  },
  {
    what: 'image of a definition',
    body: '![Skizze][b]\n\n[b]: bilder/Ada%20Zwillenberg.png',
    plant: 'Ada%20Zwillenberg',
    code: 'CHR506',
  },
  {
    what: 'caption',
    body: `:::figure{src="a.svg" alt="Balken" source="BAMF"}\nSkizze: ${name}\n:::`,
    plant: name,
    code: 'CHR502',
  },
  {
    what: 'directive attribute',
    body: `:::figure{src="a.svg" alt="Balken" credit="${name}"}\nBalken\n:::`,
    plant: name,
    code: 'CHR502',
  },
  { what: 'directive label', body: `:::box[Für ${name}]\nText.\n:::`, plant: name, code: 'CHR502' },
  { what: 'marginal note', body: `Text :margin[Für ${name}] weiter.`, plant: name, code: 'CHR502' },
  {
    what: 'link target',
    body: 'Der [Bericht](https://example.org/ada-zwillenberg.html) liegt vor.',
    plant: 'ada-zwillenberg',
    code: 'CHR506',
  },
  {
    what: 'encoded link target',
    body: 'Der [Bericht](https://example.org/Ada%20Zwillenberg) liegt vor.',
    plant: 'Ada%20Zwillenberg',
    code: 'CHR506',
  },
  { what: 'link title', body: `Der [Bericht](https://example.org "${name}") liegt vor.`, plant: name, code: 'CHR502' },
  { what: 'comment', body: `Text.\n\n<!-- von ${name} -->`, plant: name, code: 'CHR504' },
  { what: 'comment in small letters', body: 'Text.\n\n<!-- ada weber fragen -->', plant: 'ada weber', code: 'CHR504' },
  { what: 'raw HTML', body: `<p>Text von Ada Zwil<i>len</i>berg</p>`, plant: 'Ada Zwil<i>len</i>berg', code: 'CHR504' },
  { what: 'HTML attribute', body: `<p title="${name}">Text</p>`, plant: name, code: 'CHR504' },
  { what: 'code block', body: `\`\`\`js\nconst wer = '${name}';\n\`\`\``, plant: name, code: 'CHR505' },
  { what: 'code info', body: `\`\`\`js Ada Zwillenberg\nx\n\`\`\``, plant: name, code: 'CHR505' },
  { what: 'title of the brief', meta: `title: Für ${name}`, plant: name, code: 'CHR501' },
  { what: 'keywords', meta: `keywords: [Migration, ${name}]`, plant: name, code: 'CHR501' },
  {
    what: 'YAML escape',
    meta: 'abstract: "Für Ada Zwillen\\u0062erg"',
    plant: 'Ada Zwillen\\u0062erg',
    code: 'CHR501',
  },
  { what: 'YAML folding', meta: 'abstract: >-\n  Für Ada\n  Zwillenberg', plant: 'Ada\n  Zwillenberg', code: 'CHR501' },
  { what: 'YAML comment', meta: `title: Titel # von ${name}`, plant: name, code: 'CHR504' },
  { what: 'slug', meta: 'slug: ada-zwillenberg', plant: 'ada-zwillenberg', code: 'CHR503' },
  {
    what: 'biography of somebody else',
    meta: `people:\n  - {id: a, name: Leni Brandt, role: author, bio: "Arbeitet mit ${name}"}`,
    plant: name,
    code: 'CHR501',
  },
];

describe.each(hidings)('$what', ({ body = 'Text.', meta = '', file = 'briefs/test.md', plant, code }) => {
  const options: Options = { meta: `date: 2018-11-05\n${meta}`, file };
  const source = briefSource(body, options);
  const start = source.indexOf(plant);
  const all = lint(body, options).filter(({ severity }) => severity === 'block');
  const there = all.filter((finding) => finding.start < start + plant.length && start < finding.end);

  test('blocks at its place', () => {
    expect(there).not.toEqual([]);
    // The finding shows the name and little more.
    for (const finding of there) expect(finding.end - finding.start).toBeLessThanOrEqual(plant.length + 8);
  });
  test('under the code of its channel, with the rule in the trace', () => {
    if (code === undefined) return;
    const own = there.find((finding) => finding.code === code);
    expect(own).toMatchObject({
      severity: 'block',
      ...(code.startsWith('CHR5') ? { trace: { rule: expect.stringMatching(/^CHR(?:10\d|30[1-3])$/) } } : {}),
    });
  });
  test('no name in the finding', () => {
    for (const { data, trace } of all) expect(JSON.stringify([data, trace])).not.toMatch(/zwillen/i);
  });
});

test.each([
  ['file', 'briefs/beitrag-ada-zwillenberg.md'],
  ['folder', 'briefs/beitrag-ada-zwillenberg/kosten.md'],
])('the path of the brief itself: which %s to rename', (variant, file) => {
  const found = lint('Text.', { file }).filter(({ code, variant }) => code === 'CHR503' && variant !== 'default');
  expect(found).toMatchObject([{ start: 0, severity: 'block', variant }]);
});

describe('a word alone in the address of a document', () => {
  const told = (meta: string, body = 'Text.', file = 'briefs/test.md') =>
    lint(body, { meta: `date: 2018-11-05\ntitle: Kosten der Aufnahme\n${meta}`, file }).filter(
      ({ code }) => code === 'CHR503',
    );

  test.each(['slug: kosten-zwillenberg', 'slug: halvorsen-2018', 'ids: {doi: 10.5072/zwillenberg.2018}'])(
    'that nothing explains may be a name: %s',
    (meta) => {
      const word = /zwillenberg|halvorsen/.exec(meta)?.[0] ?? '';
      const source = briefSource('Text.', { meta: `date: 2018-11-05\ntitle: Kosten der Aufnahme\n${meta}` });
      expect(told(meta)).toMatchObject([{ severity: 'warn', start: source.indexOf(word) }]);
    },
  );
  test('in its file, too', () => {
    expect(told('', 'Text.', 'briefs/zwillenberg.md')).toMatchObject([{ severity: 'warn', start: 0 }]);
    expect(told('', 'Text.', 'briefs/test.md')).toEqual([]);
  });
  test.each([
    'slug: kosten-und-traeger',
    'slug: brexit-folgen',
    'slug: agadez-niger-2018',
    'slug: fachkraefteeinwanderung',
    'slug: oekonomische-effekte-von-remittances',
    'ids: {doi: 10.18449/2018A31}',
    'ids: {doi: 10.1787/migr_outlook-2018-en}',
  ])('that is a word, a place or a term is none: %s', (meta) => {
    expect(told(meta)).toEqual([]);
  });
  test('that the text has as well is the text’s to explain', () => {
    expect(told('slug: flumroc-verfahren', 'Das Flumroc-Verfahren ist erprobt.')).toEqual([]);
  });
});
