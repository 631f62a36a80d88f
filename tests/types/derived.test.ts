import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { derivedDrafts } from '../../src/lint/derived/derived.ts';

function read(lang: string, body: string) {
  const source = `---\ntype: press-release\nlang: ${lang}\ntitle: T\ndate: 2018-11-20\n---\n\n${body}\n`;
  return parseBrief({
    file: 'briefs/a.md',
    source,
    defaults: { lang: 'de', type: 'report' },
    limits: defaultLimits,
  });
}

/** `variant: words` of what a body says that `parent` does not. */
function foreign(lang: string, parent: string, body: string): string[] {
  const brief = read(lang, body);
  const texts = segmentsOf(read(lang, parent)).map(({ text }) => text);
  return derivedDrafts(segmentsOf(brief), texts, ['Haus für Migrationspolitik']).map(
    ({ variant, severity, start, end }) => `${severity} ${variant}: ${brief.source.slice(start, end)}`,
  );
}

const german = `2017 fanden weltweit 102.800 Flüchtlinge Aufnahme, in Uganda 1,4 Millionen. Das UNHCR nennt das „einen Tropfen auf
den heißen Stein der Vertreibung“. Der Bund sollte mit zwei Partnerländern je ein Paket aus Ausbildung, Visa, Schutz und
Rückkehr verhandeln und dessen Wirkung offen prüfen lassen.`;

describe('what stands in the parent passes', () => {
  test.each([
    ['de', german, 'Weltweit fanden 102 800 Flüchtlinge Aufnahme, 1,40 Millionen in Uganda.'],
    ['de', german, 'Das Haus für Migrationspolitik empfiehlt dem Bund ein Paket.'],
    ['de', german, 'Das UNHCR spricht von „einen Tropfen auf den heißen Stein“.'],
    ['de', german, 'Die Wirkungen der Pakete mit den Partnerländern sollte der Bund offen prüfen.'],
    ['en', 'In 2017, 102,800 people were admitted, 2.5 per cent.', '102 800 people were admitted: 2.50 per cent.'],
    ['fr', 'En 2017, 102 800 personnes ont été admises, soit 2,5 pour cent.', '102.800 personnes, 2,50 pour cent.'],
  ])('%s: %#', (lang, parent, body) => {
    expect(foreign(lang, parent, body)).toEqual([]);
  });
});

describe('what does not is found where it stands', () => {
  test.each([
    ['de', german, 'Über 110.000 Flüchtlinge fanden Aufnahme.', ['block number: 110.000']],
    ['de', german, 'In Marokko fanden Flüchtlinge Aufnahme.', ['block name: Marokko']],
    ['de', german, 'Die IOM nennt das einen Tropfen.', ['block name: IOM']],
    ['de', german, 'Das UNHCR nennt das „eine Schande für alle“.', ['block quotation: „eine Schande für alle“']],
    [
      'de',
      german,
      'Erntehelferinnen klagen über niedrige Löhne, nasse Unterkünfte und betrügerische Vermittler.',
      ['warn claim: Erntehelferinnen klagen über niedrige Löhne, nasse Unterkünfte und betrügerische Vermittler.'],
    ],
    ['en', 'In 2017, 102,800 were admitted.', 'In 2018, 102,800 were admitted.', ['block number: 2018']],
    ['fr', 'Le Niger accueille.', 'Le Tchad accueille.', ['block name: Tchad']],
  ])('%s: %#', (lang, parent, body, found) => {
    expect(foreign(lang, parent, body)).toEqual(found);
  });

  test('fields that are printed are compared, those that say who publishes are not', () => {
    const source = `---\ntype: one-pager\nlang: de\ntitle: Alles über 99 Länder\ndate: 2018-11-20\nkeyMessages: [Die IOM zahlt., Zwei., Drei.]\ncontact: {name: Pressestelle, phone: "+49 30 7777"}\n---\n\nText.\n`;
    const brief = parseBrief({
      file: 'briefs/b.md',
      source,
      defaults: { lang: 'de', type: 'report' },
      limits: defaultLimits,
    });
    const found = derivedDrafts(segmentsOf(brief), ['Alles über Länder zahlt zwei drei Text die'], []);
    expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(['99', 'IOM']);
  });
});
