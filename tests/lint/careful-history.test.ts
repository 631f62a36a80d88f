import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { blocks, found } from './lint.ts';

const codes = /^CHR/;
type Row = readonly [lang: Language, type: 'meeting-summary' | 'policy-brief', body: string];

/** History, standards, titles and what is to be done: of the world, whoever it names. */
const compliant: readonly Row[] = [
  ['de', 'meeting-summary', '2009 klagten zwei Staaten; die Welthandelsorganisation gab ihnen 2013 recht.'],
  ['de', 'policy-brief', 'Bund, Länder und Kommunen bekannten sich zwei Jahre später zu diesem Ziel.'],
  ['fr', 'policy-brief', "Trois ans plus tard, le gouvernement s'est engagé à doubler les moyens."],
  ['en', 'policy-brief', 'The cabinet promised two decades ago to double the fund.'],
  ['de', 'meeting-summary', 'Als Partner wurden Chile, Peru, Namibia und Australien besprochen.'],
  [
    'de',
    'meeting-summary',
    'In der Sitzung hieß es, ein Lagerist entscheide in Sekunden, ob ein Gerät verschrottet wird.',
  ],
  ['de', 'meeting-summary', 'Die Norm DIN 18040 beschreibt, wie breit Türen sein müssen.'],
  ['en', 'policy-brief', '- Warn carriers early, and explain refusals.'],
  ['en', 'policy-brief', '- Subsidise carriers early, and explain refusals.'],
  ['en', 'meeting-summary', 'It was objected that the register was paid for by manufacturers and built for them.'],
  ['en', 'policy-brief', 'In 1945 the Nobel lecture on penicillin ended with a warning.'],
  ['de', 'meeting-summary', 'Portugal begann 2018 das Programm „Aldeia Verde“.'],
  ['en', 'meeting-summary', 'Portugal began the programme “Aldeia Verde” in 2018.'],
  ['en', 'meeting-summary', '“Rose” means a colour here, and “Nudging” was not explained.'],
  ['de', 'meeting-summary', '„Nudging“ galt als unscharf, „Resilienz“ als überdehnt.'],
  ['fr', 'meeting-summary', 'Le Portugal lança en 2018 le programme « Aldeia Verde ».'],
];

/** The same words where they tell of the room. */
const leaks: readonly Row[] = [
  ['de', 'meeting-summary', 'Die Welthandelsorganisation gab ihnen recht.'],
  ['de', 'meeting-summary', 'Der Bund bekannte sich in der Aussprache zu diesem Ziel.'],
  ['en', 'meeting-summary', 'The cabinet office promised to double the fund.'],
  ['de', 'meeting-summary', 'Dagegen wurden Chile, Peru, Namibia und Australien laut.'],
  ['de', 'meeting-summary', 'DIN widersprach in der Sitzung.'],
  ['en', 'meeting-summary', 'Carriers complained, and explained refusals.'],
  ['en', 'meeting-summary', 'It was objected by manufacturers that the register was paid for by others.'],
  ['de', 'meeting-summary', 'Das Konzept „Ngozi Okafor“ fiel durch.'],
  ['de', 'meeting-summary', 'Das sagte „Okafor“.'],
  ['en', 'meeting-summary', 'The quota is too high, said “Okafor”.'],
];

describe('what is history, a standard, a title or a task is nobody in the room', () => {
  test.each(compliant)('%s, %s, passes: %s', (lang, type, body) => {
    expect(blocks(body, { lang, type }, codes), found(body, { lang, type }).join()).toEqual([]);
  });
  test.each(leaks)('%s, %s, blocked: %s', (lang, type, body) => {
    expect(blocks(body, { lang, type }, codes)).not.toEqual([]);
  });
});
