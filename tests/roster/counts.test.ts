import { describe, expect, test } from 'vitest';
import { foundText } from '../../src/messages/messages.ts';
import { people, seen } from './people.ts';

/** Descriptions found to fit too few of the nine. */
function few(body: string, lang: 'de' | 'en' | 'fr' = 'de', list = people) {
  return seen(body, { lang, list })
    .filter(({ code, variant }) => code === 'CHR105' && /^(?:roster|only)$/.test(variant ?? ''))
    .map(({ words }) => words);
}

describe('a description that fits too few of those who were there', () => {
  test.each([
    ['Eine Bürgermeisterin betonte, dass die Mittel fehlten.', 'de', 'Eine Bürgermeisterin'],
    ['Ein nigerianischer Teilnehmer betonte, dass die Mittel fehlten.', 'de', 'Ein nigerianischer Teilnehmer'],
    ['Ein Botschafter betonte, dass die Mittel fehlten.', 'de', 'Ein Botschafter'],
    ['A Turkish participant said that funds were missing.', 'en', 'A Turkish participant'],
    ['One mayor said that funds were missing.', 'en', 'One mayor'],
    ['Eine Person aus der Türkei betonte, dass die Mittel fehlten.', 'de', 'Eine Person aus der Türkei'],
    ['A participant from Nigeria said that funds were missing.', 'en', 'A participant from Nigeria'],
    ['Un participant du Nigeria a dit que les fonds manquaient.', 'fr', 'Un participant du Nigeria'],
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

  test('says how many of how many by what, names nobody, and offers the sentence without it', () => {
    const only = seen('Eine Bürgermeisterin betonte, dass die Mittel fehlten.').find(({ code }) => code === 'CHR105');
    expect(only).toMatchObject({ variant: 'only', severity: 'block', data: { count: 1, total: 9, minGroup: 3 } });
    expect(only === undefined ? '' : foundText(only, 'en')).toBe(
      'This description (gender and role) fits only 1 of 9 participants on the list: it names that person.',
    );
    expect(only?.fix?.text).toBe('Eine teilnehmende Person');
  });

  test('two are as few as one, and said so in the reader’s language', () => {
    const list = people.map((person, i) => (i === 5 ? { ...person, country: 'NG' as const } : person));
    const body = 'Eine Person aus Nigeria betonte, dass die Mittel fehlten.';
    const two = seen(body, { list }).find(({ code }) => code === 'CHR105');
    expect(two).toMatchObject({ variant: 'roster', data: { count: 2 } });
    expect(two === undefined ? '' : foundText(two, 'de')).toBe(
      'Diese Beschreibung (Land) trifft nur auf 2 von 9 Teilnehmenden auf der Liste zu; um zu verbergen, wer gesprochen hat, sind mindestens 3 nötig.',
    );
  });
});

describe('no count', () => {
  test.each([
    'Ein Teilnehmer betonte, dass die Mittel fehlten.',
    'Mehrere Teilnehmende betonten, dass die Mittel fehlten.',
    'Die Bürgermeisterinnen Deutschlands wählten 2017 ein neues Präsidium.',
    'Nigerianische Behörden registrierten 2017 mehr Anträge.',
    'Ein Experte für Nigeria betonte, dass die Mittel fehlten.',
    'Eine Person aus Berlin betonte, dass die Mittel fehlten.',
  ])('%j', (body) => {
    expect(few(body)).toEqual([]);
  });
});
