import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../src/brief/citation-style.ts';
import { codes } from '../html/rendered.ts';
import { byClass, folder, marked, renderCited } from './cited.ts';

const words = {
  de: { page: 'S.', chapter: 'Kap.', see: 'vgl.' },
  en: { page: 'p.', chapter: 'chap.', see: 'see' },
  fr: { page: 'p.', chapter: 'chap.', see: 'voir' },
} as const;

/** One citation a paragraph, so that each is one line of the expected text. */
function body(lang: keyof typeof words): string {
  const { page, chapter, see } = words[lang];
  return [
    `A [@lindqvist2017, ${page} 12-15].`,
    `B [${see} @iim2018; @okoro2015, ${chapter} 3].`,
    'C [-@okoro2015].',
    `@adler2016 [${page} 40] D.`,
    'E [@lindqvist2017].',
    'F [@meyer].',
    'G [@haus2019; @ziegler2018].',
  ].join('\n\n');
}

// what stands in expected/ was written by hand after the manuals: APA 7; Chicago 17, chapters 14 and 15; DIN ISO 690:2013-10
describe.each(citationStyles)('%s', (style) => {
  test.each(['de', 'en', 'fr'] as const)('in %s', async (lang) => {
    const expected = readFileSync(join(folder, 'expected', `${style}.${lang}.txt`), 'utf8').trim();
    const page = await renderCited(body(lang), { lang, citationStyle: style });
    const notes = page.web.indexOf('<section class="notes"');
    const area =
      style === 'chicago-notes' ? page.web.slice(notes) : page.web.slice(0, page.web.indexOf('class="references"'));
    const citations = byClass(area, 'citation').filter((each) => each.tagName === 'span');
    const entries = byClass(page.web, 'reference');
    expect(`${citations.map(marked).join('\n')}\n\n${entries.map(marked).join('\n')}`).toBe(expected);
    expect(codes(page)).toEqual([]);
  });
});
