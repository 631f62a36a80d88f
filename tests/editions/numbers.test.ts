import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { amountsIn, offered } from '../../src/lint/editions/amounts.ts';

/** Figures of each text that the other does not say. */
function strange(a: Language, one: string, b: Language, other: string): [string[], string[]] {
  const of = (lang: Language, text: string, values: ReadonlySet<string>) =>
    amountsIn(text, lang)
      .filter((amount) => !amount.values.some((value) => values.has(value)))
      .map(({ start, end }) => text.slice(start, end));
  return [of(a, one, offered(other, b)), of(b, other, offered(one, a))];
}

describe('the same number, as each language writes it', () => {
  test.each([
    ['de', '1.250,5 Euro', 'en', '1,250.5 euros'],
    ['de', '102.800 Menschen', 'fr', '102 800 personnes'],
    ['fr', '1 250,50', 'en', '1,250.5'],
    ['de', '12 Mio. Euro', 'en', '€12 million'],
    ['de', '12 Mio. Euro', 'en', '€12m'],
    ['de', '1,4 Mrd.', 'en', '1,400 million'],
    ['de', '3 Billionen', 'en', '3 trillion'],
    ['de', '3 Milliarden', 'fr', '3 milliards'],
    ['de', '5 bis 7 Millionen', 'en', '5 million to 7 million'],
    ['de', '5–7 Mio.', 'fr', '5 à 7 millions'],
    ['de', '200 m entfernt', 'en', '200 m away'],
    ['de', 'am 30. Juli 2018', 'en', 'on July 30, 2018'],
    ['de', '7.10.2017', 'en', '7 October 2017'],
    ['de', '2018-10-07', 'fr', '7 octobre 2018'],
    ['de', 'am 1. Mai', 'fr', 'le 1er mai'],
    ['de', 'im Mai 2018', 'en', 'in May 2018'],
    ['de', 'um 18.00 Uhr', 'en', 'at 6 p.m.'],
    ['de', '18.30 Uhr', 'fr', '18 h 30'],
    ['de', '24 Stunden', 'fr', '24 heures'],
    ['de', 'die Saison 2017/18', 'en', 'the 2017–2018 season'],
    ['de', 'die G-20', 'en', 'the G20'],
    ['de', '25 Fälle', 'en', 'twenty-five cases'],
    ['de', 'fünfundzwanzig Fälle', 'en', '25 cases'],
    ['de', '250 Fälle', 'fr', 'deux cent cinquante cas'],
    ['de', '90 Tage', 'fr', 'quatre-vingt-dix jours'],
    ['de', 'anderthalb Millionen', 'en', '1.5 million'],
    ['de', 'eine halbe Million', 'en', '500,000'],
    ['de', '500.000', 'fr', 'un demi-million'],
    ['de', 'drei Millionen', 'en', '3m'],
    ['de', 'zwei Drittel', 'en', '67 per cent'],
    ['de', '§ 60a Abs. 2 Satz 4', 'en', 'section 60a (2), fourth sentence'],
    ['de', 'im 19. Jahrhundert', 'fr', 'au XIXe siècle'],
    ['de', 'Teil 2', 'en', 'Part II'],
    ['de', 'siehe https://example.org/a/2019', 'en', 'see https://example.org/b/2020'],
  ] as const)('%s %s = %s %s', (a, one, b, other) => {
    expect(strange(a, one, b, other)).toEqual([[], []]);
  });
});

describe('another number', () => {
  test.each([
    ['de', '85 Prozent', 'en', '58 per cent', ['85'], ['58']],
    ['de', '1.250 Euro', 'en', '1.250 euros', ['1.250'], ['1.250']],
    ['de', '12 Mio. Euro', 'en', '12 billion euros', ['12 Mio'], ['12 billion']],
    ['de', '12 Milliarden', 'en', '12 million', ['12 Milliarden'], ['12 million']],
    ['de', 'am 30. Juli 2018', 'en', 'on 31 June 2018', ['30', 'Juli'], ['31', 'June']],
    ['de', '17 Uhr', 'en', '6 p.m.', ['17'], ['6']],
    ['de', 'fünf Fälle', 'en', '6 cases', [], ['6']],
    ['fr', 'vingt-cinq', 'en', '26', [], ['26']],
  ] as const)('%s %s ≠ %s %s', (a, one, b, other, own, their) => {
    expect(strange(a, one, b, other)).toEqual([own, their]);
  });
});
