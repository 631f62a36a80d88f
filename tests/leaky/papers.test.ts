import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { contextOf } from '../../src/lint/build-context.ts';
import { lintSegments } from '../../src/lint/lint.ts';
import { briefSource, declared } from '../lint/lint.ts';

const fixtures = join(dirname(dirname(fileURLToPath(import.meta.url))), 'fixtures', 'papers');
const sectors = '{ministries: 9, io: 5, civil-society: 6, academia: 4, business: 3, local: 3}';
const meta = `${declared}
confidentiality: {rule: chatham-house, attendance: {total: 30, minGroup: 5, sectors: ${sectors}}}`;
const cited = {
  citationKeys: new Set(['bach2017', 'oecd2018', 'granovetter1973', 'eurostat2019', 'clemens2014']),
  bibliographyNames: new Set(['Granovetter', 'Clemens', 'Bach']),
};

/** Codes of what the Rule finds in a passage of a document of some type, graver than a note. */
function verdicts(lang: 'de' | 'en' | 'fr', type: string, text: string): string[] {
  const source = briefSource(text, { lang, type, meta });
  const brief = parseBrief({ file: 'briefs/test.md', source, defaults: { lang, type }, limits: defaultLimits });
  const segments = segmentsOf(brief);
  return lintSegments(segments, contextOf(brief, cited))
    .filter(({ code, severity }) => code !== 'CHR610' && severity !== 'info')
    .map(({ code, severity }) => `${code} ${severity}`);
}

const languages = ['de', 'en', 'fr'] as const;
const passages = languages.flatMap((lang) =>
  readFileSync(join(fixtures, `${lang}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [type = '', text = ''] = line.split('\t');
      return { lang, text, found: verdicts(lang, type, text.replaceAll('\\n', '\n')) };
    }),
);

describe('passages of briefs, papers, reports, summaries and press releases', () => {
  test.each(languages)('none is blocked, %s', (lang) => {
    const blocked = passages.filter((one) => one.lang === lang && one.found.some((found) => found.endsWith(' block')));
    expect(blocked.map(({ found, text }) => `${found.join()} ${text}`)).toEqual([]);
  });
  test('at most 3 in 100 carry a warning', () => {
    const warned = passages.filter(({ found }) => found.length > 0);
    expect(warned.length / passages.length).toBeLessThanOrEqual(0.03);
  });
});
