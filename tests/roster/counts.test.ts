import { describe, expect, test } from 'vitest';
import { people, seen } from './people.ts';

/** Descriptions found to fit too few of the nine. */
function few(body: string, lang: 'de' | 'en' | 'fr' = 'de', list = people) {
  return seen(body, { lang, list })
    .filter(({ code, variant }) => code === 'CHR105' && variant === 'roster')
    .map(({ words }) => words);
}

describe('a description that fits too few of those who were there', () => {
  test.each([
    ['Eine Bürgermeisterin betonte, dass die Mittel fehlten.', 'de', 'Eine Bürgermeisterin'],
    ['Ein nigerianischer Teilnehmer betonte, dass die Mittel fehlten.', 'de', 'Ein nigerianischer Teilnehmer'],
    ['Ein Botschafter betonte, dass die Mittel fehlten.', 'de', 'Ein Botschafter'],
    ['A Turkish participant said that funds were missing.', 'en', 'A Turkish participant'],
    ['One mayor said that funds were missing.', 'en', 'One mayor'],
  ] as const)('%j', (body, lang, words) => {
    expect(few(body, lang)).toContain(words);
  });

  test('the only woman, but no gender-fair form', () => {
    const list = people.map((person, i) => ({ ...person, gender: i === 0 ? ('f' as const) : ('m' as const) }));
    expect(few('Eine Teilnehmerin betonte, dass die Mittel fehlten.', 'de', list)).toEqual(['Eine Teilnehmerin']);
    expect(few('Ein*e Teilnehmer*in betonte, dass die Mittel fehlten.', 'de', list)).toEqual([]);
    expect(few('Ein Teilnehmer betonte, dass die Mittel fehlten.', 'de', list)).toEqual([]);
    expect(few('Eine Teilnehmerin betonte, dass die Mittel fehlten.')).toEqual([]);
  });

  test('says how many of how many, and nothing else', () => {
    const [found] = seen('Eine Bürgermeisterin betonte, dass die Mittel fehlten.').filter(
      ({ variant }) => variant === 'roster',
    );
    expect(found).toMatchObject({ severity: 'block', data: { count: 1, total: 9, minGroup: 3 } });
  });
});

describe('no count', () => {
  test.each([
    'Ein Teilnehmer betonte, dass die Mittel fehlten.',
    'Mehrere Teilnehmende betonten, dass die Mittel fehlten.',
    'Die Bürgermeisterinnen Deutschlands wählten 2017 ein neues Präsidium.',
    'Nigerianische Behörden registrierten 2017 mehr Anträge.',
  ])('%j', (body) => {
    expect(few(body)).toEqual([]);
  });
});
