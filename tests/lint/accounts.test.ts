import { describe, expect, test } from 'vitest';
import { found } from './lint.ts';

/** A brief that declares its meeting: most of it tells of the world, some sentences of the room. */
const brief = (lang: 'de' | 'en' | 'fr', text: string): readonly string[] =>
  found(text, { lang, type: 'policy-brief' }, /^CHR1/);

describe('where a brief tells of its meeting, nobody is denied less than in a summary', () => {
  test.each([
    [
      'de',
      'Umbau ist billiger als Abriss. Die Skepsis der Nordbau AG war @ mit Händen zu greifen.',
      'an diesem Nachmittag',
    ],
    [
      'de',
      'Wer zahlt? Als die Frage kam, blätterte @ lange. Ein Teilnehmer schlug ein Sondervermögen vor.',
      'das Finanzressort',
    ],
    ['de', 'Die Vergleichswerte hatte @ in der Pause erläutert.', 'der Mieterverein'],
    ['en', 'Some held that conditions work. In a show of hands @ went with the charities.', 'the development ministry'],
    ['en', 'One participant called the indicators decorative. @ left early.', 'The Danish envoy'],
    ['fr', 'La formule a été ciselée pendant le déjeuner par @.', 'la Confédération des aciéries'],
    ['fr', 'Plusieurs participants ont plaidé pour un prix plancher. @ a haussé les épaules.', 'La Commission'],
  ] as const)('%s: %s', (lang, text, who) => {
    expect(brief(lang, text.replace('@', who))).not.toEqual([]);
  });

  test.each([
    ['de', 'Wer zahlt? Als die Frage kam, blätterte ein Teilnehmer lange. Ein anderer schlug ein Sondervermögen vor.'],
    ['en', 'One participant called the indicators decorative. Another left early.'],
    ['fr', 'Plusieurs participants ont plaidé pour un prix plancher. Un autre a haussé les épaules.'],
  ] as const)('nobody by description may: %s: %s', (lang, text) => {
    expect(brief(lang, text)).toEqual([]);
  });

  test.each([
    ['de', 'Das Land Hessen verdoppelte 2017 die Mittel. Ein Teilnehmer hielt das für zu wenig.'],
    ['de', 'Umbau ist billiger als Abriss. Hessen hat den Brandschutz gelockert. Das senkt die Kosten.'],
    ['en', 'Norway doubled the fund in 2016. One participant found that too little.'],
    ['fr', 'La Norvège a doublé le fonds en 2016. Un participant a jugé cela insuffisant.'],
  ] as const)('what a year dates, and what stands in no room, is of the world: %s: %s', (lang, text) => {
    expect(brief(lang, text)).toEqual([]);
  });
});
