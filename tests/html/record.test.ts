import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/csl/read-bibliography.ts';
import type { Page } from '../../src/html/page.ts';
import { render } from './rendered.ts';

const people = `[
  {id: a, name: {given: Ada, particle: von, family: Brückner}, role: author, public: true},
  {id: b, name: Ben Beispiel, role: author},
  {id: c, name: {given: Verdeckt, family: Zwillenberg}, role: author, public: false},
  {id: d, name: Hilde Helferin, role: patron, public: false}]`;
const fields = {
  title: `'"Wege & Ziele": 100 % {offen}_#1'`,
  subtitle: 'Ein Überblick',
  people,
  keywords: '[Asyl, Arbeit]',
  ids: '{doi: 10.1234/wege}',
};

function fileOf(page: Page, end: string): string {
  const found = page.assets.find(({ path }) => path.endsWith(end));
  return found === undefined ? '' : new TextDecoder().decode(found.bytes);
}

describe('what reference managers take up', () => {
  test('is BibTeX', async () => {
    expect(fileOf(await render('Text.', fields), '.bib')).toBe(`@techreport{a,
  author = {Brückner, Ada von and Beispiel, Ben},
  title = {{„Wege \\& Ziele“: 100 \\% \\{offen\\}\\_\\#1: Ein Überblick}},
  institution = {Haus für Migrationspolitik},
  address = {Berlin},
  type = {MSG Policy Brief},
  number = {2018/01},
  year = {2018},
  month = {11},
  date = {2018-11-20},
  doi = {10.1234/wege},
  url = {https://doi.org/10.1234/wege},
  keywords = {Asyl, Arbeit},
  langid = {ngerman},
}
`);
  });

  test('is RIS', async () => {
    expect(fileOf(await render('Text.', fields), '.ris').split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - Brückner, Ada von',
      'AU  - Beispiel, Ben',
      'TI  - „Wege & Ziele“: 100 % {offen}_#1: Ein Überblick',
      'T2  - MSG Policy Brief',
      'M1  - 2018/01',
      'PY  - 2018',
      'DA  - 2018/11/20',
      'PB  - Haus für Migrationspolitik',
      'CY  - Berlin',
      'DO  - 10.1234/wege',
      'UR  - https://doi.org/10.1234/wege',
      'KW  - Asyl',
      'KW  - Arbeit',
      'LA  - de',
      'ER  - ',
      '',
    ]);
  });

  test('is CSL-JSON, and all three say the same', async () => {
    const page = await render('Text.', fields);
    const [json] = JSON.parse(fileOf(page, '.csl.json'));
    expect(json).toMatchObject({
      id: 'a',
      type: 'report',
      author: [
        { family: 'Brückner', given: 'Ada von' },
        { family: 'Beispiel', given: 'Ben' },
      ],
      issued: { 'date-parts': [[2018, 11, 20]] },
      number: '2018/01',
      DOI: '10.1234/wege',
    });
    const read = (end: string) => {
      const sources = readSources(fileOf(page, end));
      return sources.ok ? sources.items.get('a') : undefined;
    };
    for (const name of ['title', 'publisher', 'publisher-place', 'number', 'DOI', 'URL'])
      expect(read('.bib')?.texts.get(name), name).toBe(read('.csl.json')?.texts.get(name));
  });

  test('names only people who are public', async () => {
    const page = await render('Text.', fields);
    for (const end of ['.bib', '.ris', '.csl.json']) {
      expect(fileOf(page, end)).toContain('Brückner');
      expect(fileOf(page, end)).not.toMatch(/Zwillenberg|Helferin/);
    }
    expect(page.recordWords.join()).not.toMatch(/Zwillenberg|Helferin/);
  });

  test('has the house as author where nobody else is', async () => {
    const page = await render('Text.', { people: '[{id: a, name: Ada Brückner, role: author, public: false}]' });
    expect(fileOf(page, '.bib')).toContain('author = {{Haus für Migrationspolitik}}');
    expect(fileOf(page, '.csl.json')).toContain('"literal": "Haus für Migrationspolitik"');
  });

  test('is linked from the page, and not from its print', async () => {
    const page = await render('Text.');
    for (const end of ['.bib', '.ris', '.csl.json']) {
      expect(page.web).toMatch(new RegExp(`<li><a href="a\\${end}"`));
      expect(page.web).toMatch(new RegExp(`<link rel="alternate" [^>]*href="a\\${end}"`));
    }
    expect(page.print.body).not.toContain('a.ris');
    expect(page.print.assets.map(({ path }) => path)).not.toContain('a.bib');
  });

  test('is nothing for a draft', async () => {
    const page = await render('Text.', {}, {}, { draft: true });
    expect(page.assets.map(({ path }) => path)).not.toContain('a.bib');
    expect(page.web).not.toContain('a.bib');
  });
});
