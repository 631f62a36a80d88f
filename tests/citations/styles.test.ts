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

/** In the form of the manuals' own examples: APA 7, 9.29, 10.6 and 10.9; Chicago 17, 14.224; invented sources. */
describe('theses, data and publishers who are authors', () => {
  const sources = [
    '@phdthesis{d, author={Harland, Kim R.}, title={Counting what moves}, school={Sample University}, date={2014}, langid={english}}',
    '@thesis{m, author={Moor, Amy}, title={Counting posts}, type={mathesis}, institution={Other University}, date={2010}, langid={english}}',
    '@dataset{s, author={{Centre for Samples}}, title={Panel of posts}, publisher={Centre for Samples}, version={2.1}, date={2018}, langid={english}}',
    '@report{r, author={{Centre for Samples}}, title={After the visa}, type={CfS Publication}, number={18-2424}, institution={Centre for Samples}, date={2019}, langid={english}}',
  ].join('\n');
  test.each([
    [
      'apa',
      'en',
      [
        'Centre for Samples. (2018). *Panel of posts* (Version 2.1) [Data set].',
        'Centre for Samples. (2019). *After the visa* (CfS Publication No. 18-2424).',
        'Harland, K. R. (2014). *Counting what moves* [Doctoral dissertation, Sample University].',
        'Moor, A. (2010). *Counting posts* [Master’s thesis, Other University].',
      ],
    ],
    [
      'chicago-author-date',
      'en',
      [
        'Centre for Samples. 2018. *Panel of Posts*. Centre for Samples.',
        '———. 2019. *After the Visa*. CfS Publication 18-2424. Centre for Samples.',
        'Harland, Kim R. 2014. “Counting What Moves.” PhD diss., Sample University.',
        'Moor, Amy. 2010. “Counting Posts.” Master’s thesis, Other University.',
      ],
    ],
    [
      'chicago-notes',
      'en',
      [
        'Centre for Samples. *After the Visa*. CfS Publication 18-2424. Centre for Samples, 2019.',
        '———. *Panel of Posts*. Centre for Samples, 2018.',
        'Harland, Kim R. “Counting What Moves.” PhD diss., Sample University, 2014.',
        'Moor, Amy. “Counting Posts.” Master’s thesis, Other University, 2010.',
      ],
    ],
    [
      'din-iso-690',
      'de',
      [
        'CENTRE FOR SAMPLES, 2018. *Panel of posts*. Centre for Samples.',
        'CENTRE FOR SAMPLES, 2019. *After the visa*. Centre for Samples. CfS Publication, 18-2424.',
        'HARLAND, Kim R., 2014. *Counting what moves*. Dissertation. Sample University.',
        'MOOR, Amy, 2010. *Counting posts*. Masterarbeit. Other University.',
      ],
    ],
  ] as const)('%s in %s', async (style, lang, entries) => {
    const done = await cited('A [@m] [@d] [@s] [@r].', lang, style, sources);
    expect(done.split('\n\n').at(-1)?.split('\n')).toEqual(entries);
    if (style === 'chicago-notes') expect(done).toContain('(master’s thesis, Other University, 2010)');
  });
});
