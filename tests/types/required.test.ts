import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { lintBrief } from '../../src/lint/lint.ts';
import { codes, render, renderSource } from '../html/rendered.ts';

const page = (type: string, body: string) =>
  renderSource(`---\ntype: ${type}\nlang: de\ntitle: T\ndate: 2018-11-20\n---\n\n${body}\n`);

describe('parts that stand in the text', () => {
  test.each([
    ['background-paper', 'Text.', ['DOC209 questions']],
    ['background-paper', '## Fragen für die Diskussion\n\n1. Was nun?', []],
    ['background-paper', ':::questions\n1. Was nun?\n:::', []],
    ['one-pager', 'Text.', ['DOC209 figure']],
    ['press-release', 'Text.', ['DOC209 figure']],
    ['meeting-summary', ':::agreement\n- a\n:::', ['DOC209 themes', 'DOC209 contention', 'DOC209 open']],
    ['meeting-summary', '## Zugang\n\n## Konsenspunkte\n\n## Strittige Punkte\n\n## Offene Fragen', []],
  ])('%s: %#', async (type, body, found) => {
    expect(codes(await page(type, body)).filter((code) => code.startsWith('DOC209'))).toEqual(found);
  });

  test.each([
    ['one-pager', ['parent', 'keyMessages', 'contact', 'link', 'embargo', 'boilerplate']],
    ['press-release', ['parent', 'keyMessages', 'contact', 'link', 'embargo', 'boilerplate']],
    ['background-paper', ['bibliography']],
    ['report', ['abstract', 'bibliography', 'acknowledgements', 'abbreviations', 'ids.doi']],
  ])('fields of %s', (type, fields) => {
    const { drafts } = parse(type, 'de', 'Text.');
    expect(drafts.filter(({ code }) => code === 'FM103').map(({ data }) => data?.path ?? '')).toEqual(
      fields.map((path) => (path === 'ids.doi' ? 'ids.doi' : path)),
    );
  });
});

function parse(type: string, lang: string, body: string) {
  return parseBrief({
    file: 'briefs/a.md',
    source: `---\ntype: ${type}\nlang: ${lang}\ntitle: T\ndate: 2018-11-20\n---\n\n${body}\n`,
    defaults: { lang: 'de', type: 'report' },
    limits: defaultLimits,
  });
}

const found = (type: string, lang: string, body: string) =>
  lintBrief(parse(type, lang, body)).map(({ code, variant, line }) => `${code} ${variant} ${line}`);

describe('parts that must not stand there', () => {
  test.each([
    ['de', 'An der Sitzung werden Fachleute aus zwölf Ländern teilnehmen.'],
    ['de', 'Zugesagt haben bislang neun Häuser.'],
    ['en', 'Experts from twelve countries will attend the meeting.'],
    ['en', 'Nine houses have confirmed their participation.'],
    ['fr', 'Des expertes de douze pays participeront à la réunion.'],
  ])('a background paper says who will come (%s): %s', (lang, body) => {
    expect(found('background-paper', lang, body)).toContain('CHR302 expected 8');
    expect(found('policy-brief', lang, body).join()).not.toContain('expected');
  });

  test.each([
    ['de', 'Alle Mitgliedstaaten nehmen am Programm teil.'],
    ['de', 'Die Runde soll klären, was Partner erwarten.'],
    ['en', 'Partner countries are expected to take part in the programme.'],
  ])('and may say who takes part in something else (%s): %s', (lang, body) => {
    expect(found('background-paper', lang, body).join()).not.toContain('expected');
  });

  test.each([
    ['de', '## Anhang 2: Teilnehmerliste'],
    ['de', '## Liste der Teilnehmenden'],
    ['en', '## Annex B: List of participants'],
    ['fr', '## Liste des participants'],
  ])('a report with an annex of participants (%s): %s', (lang, body) => {
    expect(found('report', lang, body)).toContain('CHR302 annex 8');
  });

  test.each([
    ['de', 'Begonnen wurde um 14:30 Uhr.', true],
    ['de', 'Um 9 Uhr wurde eröffnet.', true],
    ['de', 'Nach 72 Stunden endet die Frist des § 11.30.', false],
    ['en', 'It began at 2 p.m. with an input.', true],
    ['en', 'Article 3:2 does not apply.', false],
    ['fr', 'La réunion a commencé à 14 h 30.', true],
    ['fr', 'Le travail dure 12 heures par jour.', false],
  ])('a time of day in a report of a meeting (%s): %s', (lang, body, is) => {
    expect(found('meeting-summary', lang, body).includes('CHR606 clock 8')).toBe(is);
    expect(found('policy-brief', lang, body).join()).not.toContain('clock');
  });
});

test('a background paper says that it is for discussion, once', async () => {
  const { web } = await render(':::questions\n1. Was nun?\n:::', {
    type: 'background-paper',
    disclaimer: '{kind: discussion-paper}',
    bibliography: 'refs.bib',
  });
  expect(web.match(/Diskussionsgrundlage/g)).toHaveLength(1);
  expect(web).toContain('Fragen für die Diskussion');
});

test('a press release shows when it may be printed, whom to ask and where to go on', async () => {
  const fields = {
    type: 'press-release',
    parent: 'b.md',
    contact: '{name: Pressestelle, email: presse@example.org}',
    link: 'https://example.org/b',
    boilerplate: 'Über das Haus.',
  };
  const free = await render('Text.', { ...fields, embargo: 'none' });
  expect(free.web).toContain('Frei zur Veröffentlichung');
  const held = await render(
    'Text.',
    { ...fields, embargo: '2018-11-20T06:00+01:00' },
    { 'b.md': '---\ntitle: B\n---\n' },
  );
  for (const words of [
    'Sperrfrist: 20. November 2018, 06:00 Uhr (UTC+01:00)',
    'mailto:presse@example.org',
    'href="../b/"',
    'Über das Haus.',
  ])
    expect(held.web).toContain(words);
  expect(held.print.pageStyle).toContain('@bottom-left{content:none}');
});
