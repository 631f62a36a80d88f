import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/attribution/segments/normalise.ts';

const text = (source: string): string => normalise(source, 0, source.length).text;

// The same cases on every run.
fc.configureGlobal({ seed: 20_181_105 });

describe('one word, however it is written', () => {
  test.each([
    ['emphasis inside', 'Zwil**len**berg', 'Zwillenberg'],
    ['underscores', '__Zwillen__berg', 'Zwillenberg'],
    ['backslash', 'Zwillenberg\\.', 'Zwillenberg.'],
    ['named reference', 'Sch&uuml;tzek&szlig;ner', 'Schützekßner'],
    ['numbered references', '&#90;will&#x65;nberg', 'Zwillenberg'],
    ['invisible reference', 'Zwill&shy;en&ZeroWidthSpace;berg', 'Zwillenberg'],
    ['soft hyphen', 'Zwil\u00adlen\u00adberg', 'Zwillenberg'],
    ['soft hyphen at the line end', 'Zwil\u00ad\nlenberg', 'Zwillenberg'],
    ['zero-width marks', 'Z\u200bw\u200ci\u200dl\u2060l\ufeffenberg', 'Zwillenberg'],
    ['bidi controls', '\u202eZwillenberg\u202c', 'Zwillenberg'],
    ['variation selector', 'Zwil\ufe0flenberg', 'Zwillenberg'],
    ['tag characters', 'Zwil\u{e0061}lenberg', 'Zwillenberg'],
    ['hyphen at the line end', 'Zwillen-\nberg sprach', 'Zwillenberg sprach'],
    ['hyphen at the line end, quoted', 'Zwillen\u2010\nberg', 'Zwillenberg'],
    ['a compound goes on with a capital', 'EU-\nPolitik', 'EU-Politik'],
    ['two halves of an enumeration', 'Migrations-\nund Asylpolitik', 'Migrations- und Asylpolitik'],
    ['no-break, thin and narrow spaces', 'Dr.\u00a0Ada\u2009Zwill\u202fBerg', 'Dr. Ada Zwill Berg'],
    ['many spaces and tabs', ' a \t b\n\nc ', 'a b c'],
    ['Cyrillic letters', 'Zwill\u0435nb\u0435rg', 'Zwillenberg'],
    ['Greek capital', '\u0396willenberg', 'Zwillenberg'],
    ['all lookalikes', '\u0410\u0441\u043e', 'Aco'],
    ['real Cyrillic stays', 'Москва', 'Москва'],
    ['real Greek stays', 'Σύνοψη', 'Σύνοψη'],
    ['combining marks that make a letter', 'Bu\u0308rger', 'Bürger'],
    ['combining marks that make none', 'Z\u0336w\u0336i\u0336l\u0336l\u0336', 'Zwill'],
    ['stacked marks', 'Z\u0300\u0301\u0302\u0316\u0317will', 'Zwill'],
    ['fullwidth', 'Ｚｗｉｌｌ', 'Zwill'],
    ['mathematical', '𝐙𝐰𝐢𝐥𝐥 𝒵𝓌𝒾𝓁𝓁', 'Zwill Zwill'],
    ['circled and squared', 'Ⓩⓦⓘⓛⓛ 🅉🅆', 'Zwill ZW'],
    ['small capitals', 'Zᴡɪʟʟᴇɴʙᴇʀɢ', 'Zwillenberg'],
    ['small capitals only', 'ᴢᴡɪʟʟᴇɴʙᴇʀɢ', 'Zwillenberg'],
    ['capitals', 'ADA ZWILLENBERG', 'ADA Zwillenberg'],
    ['capitals among capitals', 'IMPULS VON FRAU BERG ZWILLENBERG', 'Impuls von Frau Berg Zwillenberg'],
    ['short names of houses stay', 'BMI BMZ UNHCR OECD FRONTEX NATO', 'BMI BMZ UNHCR OECD FRONTEX NATO'],
    ['a surname of five after a given name', 'Katrin WEBER und Frau BAUER', 'Katrin Weber und Frau Bauer'],
    ['a programme of five alone', 'Das neue THAMM läuft an', 'Das neue THAMM läuft an'],
    ['genitive of capitals', 'ZWILLENBERGs Rede', 'Zwillenbergs Rede'],
    ['letter-spaced', 'Frau Z w i l l e n b e r g sprach', 'Frau Zwillenberg sprach'],
    ['letter-spaced, two words', 'A d a  Z w i l l', 'Ada Zwill'],
    ['abbreviations are no letter-spacing', 'z. B. u. a. m.', 'z. B. u. a. m.'],
    ['apostrophes', 'Zwillenberg’s l’avis', "Zwillenberg's l'avis"],
    ['a note number set high', 'Zwillenberg¹ sprach', 'Zwillenberg sprach'],
    ['trade mark', 'Zwillenberg™', 'Zwillenberg'],
    ['quotation marks and dashes stay', '„Ja“ – »nein« — “yes” ‘no’', '„Ja“ – »nein« — “yes” ‘no’'],
  ])('%s', (_what, source, expected) => {
    expect(text(source)).toBe(expected);
  });

  test('every gender-fair spelling is one', () => {
    const spellings = [
      'Teilnehmer*innen',
      'Teilnehmer:innen',
      'Teilnehmer_innen',
      'Teilnehmer·innen',
      'Teilnehmer/-innen',
      'Teilnehmer/innen',
      'Teilnehmer(innen)',
      'TeilnehmerInnen',
    ];
    for (const spelling of spellings) expect(text(spelling)).toBe('Teilnehmerinnen');
    expect(text('ein*e jede:r')).toBe('eine jeder');
    expect(text('der:die Teilnehmer:in')).toBe('der/die Teilnehmerin');
    expect(text('participant·e·s participant.e.s participant(e)s')).toBe('participantes participantes participantes');
  });

  test('what is no gender mark stays', () => {
    const kept = '11:30 Uhr, und/oder, 2016/801, https://example.org/in/haus, z.B., e.g., 3:1';
    expect(text(kept)).toBe(kept);
  });
});

describe('the way back', () => {
  const letters = fc.stringMatching(/^[a-z]{2,12}$/);
  const plain = fc.array(letters, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const wild = fc.string({ unit: 'binary', maxLength: 120 });
  const written = fc.string({
    unit: fc.constantFrom(
      ...'aZe ÄßМо*_`~\\&;-.:/()\n\t\u00ad\u200b\u0301\u0308\ud835\udc19ʀꜱ’“„#x9',
      '&amp;',
      '**',
      '*innen',
    ),
    maxLength: 80,
  });

  test('plain words are themselves', () => {
    fc.assert(
      fc.property(plain, (source) => {
        const { text: read, from, to } = normalise(source, 0, source.length);
        expect(read).toBe(source);
        expect([...from]).toEqual([...source].map((_, i) => i));
        expect([...to]).toEqual([...source].map((_, i) => i + 1));
      }),
    );
  });

  test.each([
    ['any string', wild],
    ['any Markdown', written],
  ])('%s: inside the range, in order, never empty', (_what, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, fc.nat(20), (source, skip) => {
        const start = Math.min(skip, source.length);
        const { text: read, from, to } = normalise(source, start, source.length);
        expect(from.length).toBe(read.length);
        expect(to.length).toBe(read.length);
        for (let i = 0; i < read.length; i++) {
          expect(from[i]).toBeGreaterThanOrEqual(start);
          expect(to[i]).toBeLessThanOrEqual(source.length);
          expect(from[i]).toBeLessThan(to[i] ?? 0);
          if (i > 0) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
          if (i > 0) expect(to[i]).toBeGreaterThanOrEqual(to[i - 1] ?? 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a second reading changes nothing', () => {
    fc.assert(
      fc.property(plain, (source) => {
        expect(text(text(source))).toBe(text(source));
      }),
    );
  });

  test('a folded word covers all it was written with', () => {
    const source = 'so Z&shy;wil**len**b\u0435rg sprach';
    const { text: read, from, to } = normalise(source, 0, source.length);
    const at = read.indexOf('Zwillenberg');
    expect(source.slice(from[at], to[at + 10])).toBe('Z&shy;wil**len**b\u0435rg');
  });

  test('long hostile lines take linear time', () => {
    for (const piece of ['Z\u0301', '&amp', '*a_', 'S c ', '-\n', 'a:in', 'Ме', '(e)', 'ZZZZZ ', '\\&#']) {
      const source = piece.repeat(40_000);
      const begun = process.cpuUsage().user;
      normalise(source, 0, source.length);
      expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(4000);
    }
  });
});
