import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import { pagesDraft, wordsDraft } from '../../src/brief/lengths.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { draftingDrafts } from '../../src/lint/drafting/drafting.ts';
import { readabilityOf } from '../../src/lint/drafting/readability.ts';

function read(body: string, { type = 'policy-brief', lang = 'de', more = '' } = {}) {
  return parseBrief({
    file: 'briefs/a.md',
    source: `---\ntype: ${type}\nlang: ${lang}\ntitle: T\ndate: 2018-11-20\n${more}---\n\n${body}\n`,
    defaults: { lang: 'de', type: 'report' },
    limits: defaultLimits,
  });
}

/** `code: words` of what is noted. */
function notes(body: string, given: Parameters<typeof read>[1] = {}): string[] {
  const brief = read(body, given);
  const drafts = draftingDrafts(brief, segmentsOf(brief));
  expect(drafts.every(({ severity }) => severity === 'info')).toBe(true);
  return drafts.map(({ code, start, end }) => `${code}: ${brief.source.slice(start, end)}`);
}

describe('an abbreviation that nobody says in full', () => {
  test.each([
    ['Das BAMF prüft. Das BAMF entscheidet.', ['DOC252: BAMF']],
    ['Das BAMF prüft. Das BAMF entscheidet.\n\nBAMF – Bundesamt für Migration', []],
    ['Das BAMF prüft. Das BAMF entscheidet.\n\n- BAMF: Bundesamt für Migration\n- UN: Vereinte Nationen', []],
    ['Das BAMF prüft.', []],
    ['Das Bundesamt für Migration und Flüchtlinge (BAMF) prüft. Das BAMF entscheidet.', []],
    ['Das BAMF (Bundesamt für Migration und Flüchtlinge) prüft. Das BAMF entscheidet.', []],
    ['Die EU prüft. Die EU entscheidet.', []],
    ['Das kostet 20 Mio. USD, danach 5 Mio. USD.', []],
    ['Kapitel II und Kapitel II.', []],
    ['Das `BAMF` und <https://example.org/BAMF> und das BAMF.', []],
  ])('%s', (body, found) => {
    expect(notes(body)).toEqual(found);
  });

  test.each(['abbreviations: {BAMF: Bundesamt}\n', 'organisations: [{id: b, name: Bundesamt, abbr: BAMF}]\n'])(
    'is said in full in the frontmatter: %s',
    (more) => {
      expect(notes('Das BAMF prüft. Das BAMF entscheidet.', { more })).toEqual([]);
    },
  );
});

describe('how hard a text is to read', () => {
  // 4 words, none of more than six letters, five syllables
  const easy = 'Der Weg war lange. '.repeat(100);
  // 12 words, 8 of them long
  const hard =
    'Die Verfahrensvereinfachungen, Aufnahmevereinbarungen, Zuständigkeitsregelungen und Verwaltungsvorschriften erschweren verantwortungsbewussten Entscheidungsträgern die Umsetzung. '.repeat(
      40,
    );

  test('LIX and Flesch by their formulas', () => {
    const brief = read(easy);
    expect(readabilityOf(segmentsOf(brief), 'de')).toEqual({ lix: 4, flesch: 103, words: 400, length: 4 });
  });

  test.each([
    ['en', 'The sun is up and we go on. ', { lix: 8, flesch: 114 }],
    ['fr', 'Le chat dort et la pluie tombe. ', { lix: 7, flesch: 126 }],
  ] as const)('%s', (lang, sentence, measures) => {
    const brief = read(sentence.repeat(60), { lang });
    expect(readabilityOf(segmentsOf(brief), lang)).toMatchObject(measures);
  });

  test('is noted for a very hard text, and for no other', () => {
    expect(notes(easy)).toEqual([]);
    expect(notes(hard)).toEqual(['DOC253: ']);
    expect(notes(hard.slice(0, 900))).toEqual([]);
  });
});

describe('how long a document may be', () => {
  test.each([
    ['policy-brief', 12, []],
    ['policy-brief', 13, ['warn pages']],
    ['meeting-summary', 5, ['warn pages']],
    ['one-pager', 1, []],
    ['one-pager', 2, ['block single']],
    ['press-release', 2, ['block single']],
  ])('%s of %d pages', (type, pages, found) => {
    const brief = read('Text.', { type });
    const drafts = pagesDraft(brief, pages);
    expect(drafts.map(({ severity, variant }) => `${severity} ${variant}`)).toEqual(found);
    for (const { start, end } of drafts) expect(brief.source.slice(start, end)).toBe(type);
  });

  test.each([
    ['meeting-summary', 2000, []],
    ['meeting-summary', 4000, [{ words: 4000, pages: 9, limit: 4 }]],
    ['report', 4000, []],
  ])('%s of %d words', (type, words, found) => {
    const drafts = wordsDraft(read('Wort '.repeat(words), { type }));
    expect(drafts.map(({ data }) => data)).toEqual(found.map((data) => ({ ...data, type })));
    expect(drafts.every(({ severity }) => severity === 'info')).toBe(true);
  });
});
