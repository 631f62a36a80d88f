import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../src/brief/citation-style.ts';
import { codes } from '../html/rendered.ts';
import { bib, byClass, folder, marked, renderCited } from './cited.ts';

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

/** Law, newspaper on paper and on the web, edited volume and chapter, report, four authors, page without author, thesis. */
function kinds(lang: keyof typeof words): string {
  const { page } = words[lang];
  return [
    `A [@gesetz, ${page} 1940].`,
    `B [@zeitung, ${page} 3].`,
    'C [@netzzeitung].',
    `D [@sammelband; @kapitel, ${page} 110-112].`,
    `E [@bericht, ${page} 7].`,
    `F [@drei, ${page} 40].`,
    'G [@ohne].',
    'H [@diss].',
  ].join('\n\n');
}

async function cited(text: string, lang: string, style: string, bibliography: string) {
  const changes = { lang, citationStyle: style, bibliography: 'refs.bib' };
  const page = await renderCited(text, changes, { 'refs.bib': bibliography });
  const notes = page.web.indexOf('<section class="notes"');
  const area =
    style === 'chicago-notes' ? page.web.slice(notes) : page.web.slice(0, page.web.indexOf('class="references"'));
  const citations = byClass(area, 'citation').filter((each) => each.tagName === 'span');
  const entries = byClass(page.web, 'reference');
  expect(codes(page)).toEqual([]);
  return `${citations.map(marked).join('\n')}\n\n${entries.map(marked).join('\n')}`;
}

const expected = (name: string) => readFileSync(join(folder, 'expected', name), 'utf8').trim();

// what stands in expected/ was written by hand after the manuals (APA 7; Chicago 17, chapters 14 and 15; DIN ISO 690:2013-10),
// but for kinds.*: our own output, read against them in German, mostly in English and in part in French
describe.each(citationStyles)('%s', (style) => {
  test.each(['de', 'en', 'fr'] as const)('in %s', async (lang) => {
    expect(await cited(body(lang), lang, style, bib)).toBe(expected(`${style}.${lang}.txt`));
  });

  test.each(['de', 'en', 'fr'] as const)('in %s, of the rarer kinds', async (lang) => {
    const sources = readFileSync(join(folder, 'kinds.bib'), 'utf8');
    expect(await cited(kinds(lang), lang, style, sources)).toBe(expected(`kinds.${style}.${lang}.txt`));
  });
});
