import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { lettersOf } from '../../src/html/fonts/letters.ts';
import { type House, loadHouse } from '../../src/html/house.ts';
import { labelsFor } from '../../src/html/labels/labels.ts';
import { render } from './rendered.ts';

const home = process.cwd();
const sample = readFileSync('_brand.yml', 'utf8');
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`;

/** A house whose brand has this logo, and these files beside it. */
function houseWith(logo: string, files: Record<string, string> = {}): House {
  const root = mkdtempSync(join(tmpdir(), 'briefpress-logo-'));
  mkdirSync(join(root, 'bilder'));
  writeFileSync(join(root, '_brand.yml'), `${sample}\nlogo: ${logo}\n`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return loadHouse({ root, home });
}

const both = { 'bilder/hell.svg': svg('#111111'), 'bilder/dunkel.svg': svg('#eeeeee') };

function reasonOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.data?.reason;
  }
  return undefined;
}

describe('the logo of a brand', () => {
  test('stands in the head of the page in both forms, in print on paper and on the cover on its colour', async () => {
    const house = houseWith(
      '{images: {a: {path: bilder/hell.svg, alt: Das Haus}, b: bilder/dunkel.svg}, medium: {light: a, dark: b}}',
      both,
    );
    const page = await render('## A\n\nText.', {}, {}, {}, house);
    const head = page.web.slice(page.web.indexOf('<header class="house">'), page.web.indexOf('<main'));
    expect(head.match(/role="img" aria-label="Das Haus"/g)).toHaveLength(2);
    expect(head).toContain('#111111');
    expect(head).toContain('#eeeeee');
    expect(page.print.body).toContain('#111111');
    expect(page.print.body).not.toContain('#eeeeee');
    const report = await render('## A\n\nText.', { type: 'report' }, {}, {}, house);
    expect(report.print.body).toContain('#eeeeee');
    expect(report.print.body).not.toContain('#111111');
  });

  test('made for paper alone stands on a plate in the dark, and the name stands on the cover', async () => {
    const house = houseWith('bilder/hell.svg', both);
    const page = await render('## A\n\nText.', { type: 'report' }, {}, {}, house);
    expect(page.web).toContain('class="logo plate"');
    expect(page.web).toContain('aria-label="Migration Strategy Group"');
    const cover = page.print.body.slice(page.print.body.indexOf('class="cover"'), page.print.body.indexOf('</header>'));
    expect(cover).toContain('<p class="publisher">Migration Strategy Group</p>');
  });

  test('is a file of the project, and so are its fonts: nothing outside is read', () => {
    const outside = mkdtempSync(join(tmpdir(), 'briefpress-elsewhere-'));
    writeFileSync(join(outside, 'x.svg'), svg('#111111'));
    writeFileSync(join(outside, 'x.woff2'), 'wOF2');
    const path = join('..', outside.slice(tmpdir().length + 1), 'x').replaceAll('\\', '/');
    expect(reasonOf(() => houseWith(`bilder/../${path}.svg`))).toBe('logo');
    const root = mkdtempSync(join(tmpdir(), 'briefpress-logo-'));
    mkdirSync(join(root, 'bilder'));
    const font = /"@fontsource[^"]*600-italic\.woff2"/;
    writeFileSync(join(root, '_brand.yml'), sample.replace(font, `"bilder/../${path}.woff2"`));
    expect(reasonOf(() => loadHouse({ root, home }))).toBe('no-font');
    symlinkSync(outside, join(root, 'link'));
    writeFileSync(join(root, '_brand.yml'), sample.replace(font, '"link/x.woff2"'));
    expect(reasonOf(() => loadHouse({ root, home }))).toBe('no-font');
  });

  test('is not asked for: then the publisher is named', async () => {
    const page = await render('## A\n\nText.');
    expect(page.web).toContain('<p class="name">Haus für Migrationspolitik</p>');
  });

  test.each([
    ['a file that is not there', 'bilder/weg.svg', {}, 'logo'],
    ['a script', 'a.svg', { 'a.svg': '<svg viewBox="0 0 9 9"><script>1</script></svg>' }, 'logo'],
    [
      'a picture from elsewhere',
      'a.svg',
      { 'a.svg': '<svg viewBox="0 0 9 9"><image href="https://x/"/></svg>' },
      'logo',
    ],
    ['too much', 'a.svg', { 'a.svg': `<svg viewBox="0 0 9 9">${' '.repeat(200_000)}</svg>` }, 'logo'],
    ['a file outside', '../a.svg', {}, 'schema'],
    ['an address', 'https://example.org/a.svg', {}, 'schema'],
    ['a picture of pixels', 'a.png', {}, 'schema'],
  ])('%s builds nothing', (_, logo, files, reason) => {
    expect(reasonOf(() => houseWith(logo, files as Record<string, string>))).toBe(reason);
  });
});

describe.each(['.', ...readdirSync('examples/brands').map((name) => join('examples/brands', name))])('%s', (root) => {
  test('has a glyph for every character that pages say by themselves', () => {
    const has = lettersOf(loadHouse({ root: join(home, root), home }), () => []).house();
    const said = new Set([
      '↑',
      ...(['de', 'en', 'fr'] as const).flatMap((lang) => [...JSON.stringify(labelsFor(lang))]),
    ]);
    const missing = [...said].filter((letter) => !has.has(letter.codePointAt(0) ?? 0));
    // a space of its own width is drawn as one of another font's
    expect(missing.filter((letter) => letter !== '\u202f')).toEqual([]);
  });
});
