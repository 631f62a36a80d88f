import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Failure } from '../../src/failure.ts';
import { brandCss, readBrand } from '../../src/html/brand.ts';
import { contrast, mix } from '../../src/html/colour.ts';
import { figureRule } from '../../src/html/figures.ts';
import { compileTemplates } from '../../src/html/templates.ts';
import { house } from './rendered.ts';

const sample = readFileSync('_brand.yml', 'utf8');

function failureOf(run: () => unknown): Failure['data'] & { code?: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return { ...error.data, code: error.code };
  }
  return {};
}

test('contrast follows WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});

test('aliases of the palette are resolved, light and dark', () => {
  const brand = readBrand(sample, '_brand.yml');
  expect(brand.light.primary).toBe('#0b4f5c');
  expect(brandCss(brand, true)).toContain('@media screen and (prefers-color-scheme:dark)');
  expect(brandCss(brand, false)).not.toContain('prefers-color-scheme');
});

test.each([
  ['a pale text colour', sample.replace('slate: "#545c66"', 'slate: "#9aa0a6"'), 'contrast'],
  ['a colour that is none', sample.replace('petrol: "#0b4f5c"', 'petrol: teal'), 'colour'],
  ['an alias in a circle', sample.replace('petrol: "#0b4f5c"', 'petrol: petrol'), 'colour'],
  ['an unknown key', sample.replace('meta:', 'metta:'), 'schema'],
  ['a remote font', sample.replace('source: file', 'source: google'), 'values'],
  ['a paper nobody knows', sample.replace('size: A4', 'size: Letter'), 'values'],
  ['a family that would end a string', sample.replace('family: Source Sans 3', 'family: "x\\"}body{"'), 'schema'],
  ['broken YAML', 'meta: [', 'syntax'],
])('%s breaks the build with a reason', (_, text, reason) => {
  expect(failureOf(() => readBrand(text, '_brand.yml'))).toMatchObject({ code: 'BP003', reason });
});

const posit = `meta: {name: House, link: {home: https://example.org, mastodon: https://example.org/@house}}
color:
  palette: {night: "#101820"}
  foreground: night
  background: "#ffffff"
  primary: "#0b4f5c"
  secondary: "#b5431f"
  tertiary: "#545c66"
  success: "#2e7d32"
  danger: night
typography:
  fonts: [{family: Own, source: file, files: [{path: fonts/own.woff2, weight: 400, style: normal}]}]
  base: {family: Own, size: 11pt, line-height: 1.4}
  headings: Own
  monospace: {family: Fira Code}
  link: {color: primary, decoration: underline}
defaults:
  quarto: {format: html}
  briefpress: {page: {size: A4, top: 24mm, right: 20mm, bottom: 28mm, left: 22mm}, margin-column: {width: 38mm, gap: 6mm}}
`;

test('what brand.yml has for other tools may stand there', () => {
  expect(readBrand(posit, '_brand.yml')).toMatchObject({
    home: 'https://example.org',
    textFamily: 'Own',
    headFamily: 'Own',
  });
  expect(failureOf(() => readBrand(posit.replace('success', 'sucess'), '_brand.yml'))).toMatchObject({
    reason: 'schema',
  });
});

test('the published schema takes what the reader takes', () => {
  const published = z.fromJSONSchema(JSON.parse(readFileSync('schemas/brand.schema.json', 'utf8')));
  const houses = ['_brand.yml', ...['garten', 'kontor', 'werk'].map((name) => `examples/brands/${name}/_brand.yml`)];
  for (const text of [posit, ...houses.map((path) => readFileSync(path, 'utf8'))]) {
    expect(published.safeParse(parse(text)).success).toBe(true);
    for (const [from, to] of [
      ['primary:', 'primry:'],
      ['source: file', 'source: google'],
      ['size: A4', 'size: A3'],
    ] as const)
      expect(published.safeParse(parse(text.replace(from, to))).success).toBe(false);
  }
});

test('the failure names the line', () => {
  expect(failureOf(() => readBrand(sample.replace('source: file', 'source: google'), '_brand.yml')).line).toBe(
    sample.slice(0, sample.indexOf('source: file')).split('\n').length,
  );
});

/** A bare font with nothing in it but a GSUB that lists these features (OpenType 1.9). */
function fontWith(...tags: string[]): Uint8Array {
  const bytes = new Uint8Array(28 + 12 + 6 * tags.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, 1);
  bytes.set(new TextEncoder().encode('GSUB'), 12);
  view.setUint32(20, 28);
  view.setUint32(24, bytes.length - 28);
  view.setUint16(28 + 6, 10);
  view.setUint16(28 + 10, tags.length);
  tags.forEach((tag, at) => {
    bytes.set(new TextEncoder().encode(tag), 28 + 12 + 6 * at);
  });
  return bytes;
}

test('old-style figures are set in running text where the text face has them, else nothing is built', () => {
  const wish = sample.replace('text: ragged', 'text: ragged\n    figures: old-style');
  const brand = readBrand(wish, '_brand.yml');
  const face = { family: 'Source Serif 4', early: true };
  expect(figureRule(brand, [{ ...face, bytes: fontWith('liga', 'onum') }]).join('')).toMatch(
    /\.text.*\{font-variant-numeric:oldstyle-nums\}.*table.*\{font-variant-numeric:lining-nums\}/,
  );
  const line = wish.slice(0, wish.indexOf('figures:')).split('\n').length;
  const lacking = { code: 'BP003', reason: 'no-old-style', family: 'Source Serif 4', line };
  expect(failureOf(() => figureRule(brand, [{ ...face, bytes: fontWith('liga') }]))).toMatchObject(lacking);
  // so do the fonts that are shipped
  const shipped = house.assets.find(({ path }) => path.endsWith('source-serif-4-latin-400-normal.woff2'));
  expect(failureOf(() => figureRule(brand, [{ ...face, bytes: shipped?.bytes ?? fontWith() }]))).toMatchObject(lacking);
  expect(figureRule(readBrand(sample, '_brand.yml'), [])).toEqual([]);
  const lining = readBrand(wish.replace('old-style', 'lining'), '_brand.yml');
  expect(figureRule(lining, [])).toEqual(['body{font-variant-numeric:lining-nums}']);
});

test('fonts are static woff2 files of the house, none remote, and a page needs at most 250 kB', () => {
  const css = new TextDecoder().decode(house.assets.find((asset) => asset.path === 'house.css')?.bytes);
  expect(css).not.toMatch(/https?:|data:/);
  expect(house.printCss).not.toMatch(/https?:|data:/);
  const latin = house.assets.filter((asset) => /-latin-\d/.test(asset.path));
  expect(latin.length).toBeGreaterThan(4);
  const bytes = latin.reduce((sum, asset) => sum + asset.bytes.length, 0) + css.length;
  expect(bytes + 60_000).toBeLessThan(250_000);
});

test('a template that asks for what is not there breaks the build', () => {
  const templates = compileTemplates(
    new Map([
      ['types/x', '{{missing}}'],
      ['types/y', '{{#if}}'],
      ['types/z', '<a href="{{address url}}">'],
    ]),
  );
  expect(failureOf(() => templates.render('types/x', {}))).toMatchObject({
    code: 'BP006',
    reason: 'unknown',
    word: 'missing',
  });
  expect(failureOf(() => templates.render('types/y', {}))).toMatchObject({ code: 'BP006', reason: 'syntax' });
  expect(failureOf(() => templates.render('types/none', {}))).toMatchObject({ code: 'BP006', reason: 'missing' });
  expect(templates.render('types/z', { url: 'javascript:alert(1)' })).toBe('<a href="#">');
  expect(templates.render('types/z', { url: 'https://example.org/?a&b' })).toContain('https://example.org/?a&amp;b');
});

test('what is wrong in a partial is told of the partial', () => {
  const broken = (partial: string) =>
    failureOf(() =>
      compileTemplates(
        new Map([
          ['types/x', '{{title}}\n{{> one}}'],
          ['partials/one', partial],
        ]),
      ).render('types/x', { title: 'T' }),
    );
  expect(broken('<p>\n{{#if title}}')).toMatchObject({ code: 'BP006', reason: 'syntax', template: 'partials/one' });
  expect(broken('<p>\n{{missing}}')).toMatchObject({
    code: 'BP006',
    reason: 'unknown',
    template: 'partials/one',
    line: '2',
  });
});

test('a contrast that is too low is told at the line of the colour that is too pale', () => {
  const pale = sample.replace('slate: "#545c66"', 'slate: "#9aa0a6"');
  expect(failureOf(() => readBrand(pale, '_brand.yml'))).toMatchObject({
    text: 'tertiary',
    ground: 'paper',
    line: pale.slice(0, pale.indexOf('tertiary:')).split('\n').length,
  });
});

test('what one family lacks another lends: further ones first, then the other of the two', () => {
  const more =
    '    - family: Muster Arabisch\n      source: file\n      files: [{path: fonts/a.woff2, weight: 400, style: normal}]\n  base:';
  const css = brandCss(readBrand(sample.replace('  base:', more), '_brand.yml'), false);
  expect(css).toContain('--serif:"Source Serif 4","Muster Arabisch","Source Sans 3",Georgia');
  expect(css).toContain('--sans:"Source Sans 3","Muster Arabisch","Source Serif 4","Helvetica Neue"');
  expect(brandCss(readBrand(sample, '_brand.yml'), false)).toContain(
    '--serif:"Source Serif 4","Source Sans 3",Georgia',
  );
});

test('only what is read first is asked for early', () => {
  expect(house.preload).toEqual([
    'fonts/source-serif-4-latin-400-normal.woff2',
    'fonts/source-serif-4-latin-600-normal.woff2',
    'fonts/source-sans-3-latin-400-normal.woff2',
    'fonts/source-sans-3-latin-600-normal.woff2',
  ]);
});
