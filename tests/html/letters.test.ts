import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersOf } from '../../src/html/fonts/cmap.ts';
import { lettersOf } from '../../src/html/fonts/letters.ts';
import { foundText, todoText } from '../../src/messages/messages.ts';
import { fallbackFonts } from '../../src/pdf/bundled.ts';
import { codes, frontmatter, house, render } from './rendered.ts';

const letters = lettersOf(house, fallbackFonts);
const found = async (body: string, changes: Record<string, string> = {}) =>
  (await render(body, changes, { 'a.svg': svg }, { letters })).drafts.filter(({ code }) => code === 'PAGE505');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text x="1" y="5">\u2602</text></svg>';

test('a font says which characters it has, packed or not', () => {
  const packed = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
  const serif = charactersOf(readFileSync(packed));
  for (const sign of 'aß„“–€') expect(serif.has(sign.codePointAt(0) ?? 0)).toBe(true);
  expect(serif.has('ă'.codePointAt(0) ?? 0)).toBe(false);
  const [plain] = fallbackFonts();
  expect(charactersOf(plain ?? new Uint8Array()).has('Ж'.codePointAt(0) ?? 0)).toBe(true);
  expect(() =>
    charactersOf(new TextEncoder().encode('wOF2 broken as can be, and longer than a head of a font is')),
  ).toThrow();
});

test.each([
  ['in no font', 'Ein Haken \u2713 im Text.', 'no-glyph', 'block', '\u2713', 'U+2713'],
  ['in the font that steps in', 'Mehr als \u2265 5.', 'other-font', 'warn', '\u2265', 'U+2265'],
  ['beyond the basic plane', 'Ein Zeichen \u{10348}.', 'no-glyph', 'block', '\u{10348}', 'U+10348'],
  ['written as an entity', 'Erst A &check; dann B.', 'no-glyph', 'block', 'Erst A &check; dann B.', 'U+2713'],
  ['in code', '`a\u2713`', 'no-glyph', 'block', '\u2713', 'U+2713'],
  ['in an attribute', ':::box[T]{title="\u2713"}\nText\n:::', 'no-glyph', 'block', '\u2713', 'U+2713'],
] as const)('a character %s is found where it stands', async (_, body, variant, severity, at, point) => {
  const drafts = await found(body);
  expect(drafts).toMatchObject([{ variant, severity, data: { point } }]);
  const source = frontmatter() + body;
  expect(source.slice(drafts[0]?.start, drafts[0]?.end)).toBe(at);
});

test('emoji are told once, flags and tones of skin included, with a package that has them', async () => {
  const drafts = await found('Ein Bild \u{1f600} und \u{1f469}\u{1f3fd}\u200d\u{1f52c} \u{1f1f0}\u{1f1ea}.');
  expect(drafts).toMatchObject([{ variant: 'no-script', severity: 'block', data: { font: '@fontsource/noto-emoji' } }]);
});

test('what could not be decoded is another finding', async () => {
  expect(await found('Fachkr\ufffdfte')).toEqual([]);
});

test('it is found in the frontmatter and in a drawing, too', async () => {
  expect(await found('Text.', { subtitle: 'Weg \u2713 Ziel' })).toMatchObject([{ variant: 'no-glyph' }]);
  expect(await found(':::figure{src="a.svg" alt="Schirm" source="S"}\nT\n:::')).toMatchObject([
    { data: { point: 'U+2602' } },
  ]);
});

test('each character is told once', async () => {
  expect(await found('\u2713 \u2713\n\n\u2713 \u2717')).toHaveLength(2);
});

test.each([
  ['no-script', 'block', 'arabic', 'noto-sans-arabic', 'كل الناس يولدون أحرارا'],
  ['other-script', 'warn', 'hebrew', 'noto-sans-hebrew', 'מדיניות הגירה'],
  ['other-script', 'warn', 'cyrillic', 'noto-sans', 'миграционная политика'],
  ['no-script', 'block', 'east-asian', 'noto-sans-jp', '人間は生まれ'],
  ['no-script', 'block', 'korean', 'noto-sans-kr', '모든 인간은 자유롭다'],
] as const)(
  'a script is told once, with a font that has it (%s, %s, %s)',
  async (variant, severity, script, font, words) => {
    const body = `Das heißt „${words}“.\n\nUnd noch einmal: ${words}.`;
    const drafts = await found(body);
    expect(drafts).toMatchObject([{ variant, severity, data: { script, font: `@fontsource/${font}` } }]);
    const source = frontmatter() + body;
    expect(source.slice(drafts[0]?.start, drafts[0]?.end)).toBe(words);
  },
);

test('of two scripts each is told, and a sign between them, too', async () => {
  const drafts = await found('Griechisch πολιτική, arabisch الناس, ein Haken \u2713.');
  expect(drafts.map(({ variant, data }) => [variant, data?.script ?? data?.point])).toEqual([
    ['no-script', 'arabic'],
    ['other-script', 'greek'],
    ['no-glyph', 'U+2713'],
  ]);
});

test('the messages name letters and package in words', async () => {
  const [draft] = await found('Arabisch الناس.');
  const told = { code: 'PAGE505', variant: draft?.variant ?? '', data: draft?.data ?? {} };
  expect(foundText(told, 'en')).toBe(
    'No font has Arabic letters: not those of the house, nor the one that steps in for them.',
  );
  expect(foundText(told, 'de')).toContain('diese arabischen Buchstaben');
  expect(todoText(told, 'de')).toContain('@fontsource/noto-sans-arabic');
});

test('what the fonts have, in whatever form, is let be', async () => {
  const page = await render('ein\u2011mal, ein\u2010mal');
  expect(page.web).toContain('ein-mal, ein-mal');
  expect(
    await found(`Łódź, Çeşme, Crăciun „so“ – 5\u202f% …\n\nZu\u0301rich Te\u0301 wort\u00ADteil\u200B ein\u2011mal`),
  ).toEqual([]);
});

test('nobody asks a font for what every font has', async () => {
  const never = () => {
    throw new Error('asked');
  };
  const page = await render('Größe „so“ – 5 % der Fälle.', {}, {}, { letters: { house: never, fallback: never } });
  expect(codes(page)).toEqual([]);
});
