import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { verdicts } from './plain.ts';

/** Language, a sentence that tells who, what is found in it, and the same sentence with nobody in it. */
type Row = readonly [lang: Language, told: string, found: string, anonymous: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a verb no list has, with what was said': [
    [
      'de',
      'Okoro näselte, dass die Frist zu kurz sei.',
      'CHR101 block Okoro',
      'Eine Teilnehmerin näselte, dass die Frist zu kurz sei.',
    ],
    [
      'de',
      'Das Ministerium hat kommuniziert, die Frist sei lang genug.',
      'CHR103 block Das Ministerium',
      'Mehrere haben kommuniziert, die Frist sei lang genug.',
    ],
    [
      'de',
      'Dass die Frist zu kurz sei, grantelte der Landrat.',
      'CHR102 block der Landrat',
      'Dass die Frist zu kurz sei, grantelte ein Teilnehmer.',
    ],
    ['de', 'Personal, wie Okoro salbaderte, fehlt.', 'CHR101 block Okoro', 'Personal, wie einige salbaderten, fehlt.'],
    [
      'en',
      'Okoro chorused that the deadline was too short.',
      'CHR101 block Okoro',
      'Several participants chorused that the deadline was too short.',
    ],
    [
      'en',
      'The deadline was too short, the mayor chorused.',
      'CHR102 block the mayor',
      'The deadline was too short, some participants chorused.',
    ],
    [
      'fr',
      'Okoro a ronchonné que le délai était trop court.',
      'CHR101 block Okoro',
      'Un participant a ronchonné que le délai était trop court.',
    ],
    [
      'fr',
      'Les délais, ronchonnait le maire, sont trop courts.',
      'CHR102 block le maire',
      'Les délais, ronchonnait un participant, sont trop courts.',
    ],
  ],
  'groups that end like an abstract noun': [
    [
      'de',
      'Die Geschäftsführung forderte mehr Personal.',
      'CHR103 block Die Geschäftsführung',
      'Einige forderten mehr Personal.',
    ],
    [
      'de',
      'Die Frist sei zu kurz, so die Bankenaufsicht.',
      'CHR103 block die Bankenaufsicht',
      'Die Frist sei zu kurz, so eine Stimme.',
    ],
    ['en', 'The synod demanded more staff.', 'CHR103 block The synod', 'Some demanded more staff.'],
    [
      'fr',
      "L'intersyndicale a réclamé du personnel.",
      "CHR103 block L'intersyndicale",
      'Certains ont réclamé du personnel.',
    ],
  ],
  'one of those who are many as a rule': [
    [
      'de',
      'Der Forscher widersprach.',
      'CHR102 block Der Forscher',
      'Ein Forscher stellte Zahlen vor. Der Forscher widersprach.',
    ],
    ['de', 'Laut der Expertin fehlt Personal.', 'CHR102 block der Expertin', 'Laut der Experten fehlt Personal.'],
    ['en', 'The analyst disagreed.', 'CHR102 block The analyst', 'One analyst explained it. The analyst disagreed.'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, told, found, anonymous) => {
    expect(verdicts(told, lang)).toContain(found);
    expect(verdicts(anonymous, lang).filter((verdict) => verdict.includes(' block '))).toEqual([]);
  });
});

/** A participle with sein is a state: whoever stands beside it said nothing. */
test.each([
  'Okoro ist für ihre Ausdauer bekannt.',
  'Das Ministerium ist aufgefordert, die Frist zu verlängern.',
  'Die Schule ist in Schwierigkeiten geraten.',
])('says nothing: %s', (text) => {
  expect(verdicts(text, 'de')).toEqual([]);
});
