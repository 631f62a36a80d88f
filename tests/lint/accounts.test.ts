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

describe('a table of sides and a picture of the room tell who was in it', () => {
  const cell = (text: string): string => `| Idee | Stand |\n|---|---|\n| Pfand | ${text} |\n| Abgabe | offen |`;
  test.each([
    ['de', cell('Hersteller dafür, Umweltbundesamt unschlüssig')],
    ['de', cell('begrüßt, nur dem einzigen Schreinermeister am Tisch nicht geheuer')],
    ['en', cell('agreed by all but the cargo surveyor')],
    ['en', cell('sceptical, above all the mayor of Dunmore')],
    ['fr', cell('soutenue, sauf par l’unique apicultrice du groupe')],
    ['de', '![Schema, am Flipchart gezeichnet vom Vertreter der Kronag](a.png)'],
    ['en', '![Curve drawn on the board by the Irish regulator](a.png)'],
    ['de', '![Zwei Karten, beschriftet von der Gesandten aus Porto](a.png)'],
    ['fr', '![Table en U ; la chaise de l’état-major reste vide après la pause](a.png)'],
  ] as const)('%s: %s', (lang, text) => {
    expect(found(text, { lang, type: 'policy-brief' }, /^CHR(?:10\d|502)/)).not.toEqual([]);
    expect(found(text, { lang }, /^CHR(?:10\d|502)/)).not.toEqual([]);
  });
  test.each([
    ['de', cell('einige dafür, andere unschlüssig')],
    ['de', cell('begrüßt, nur der Zeitplan blieb offen')],
    ['en', cell('agreed by all but one')],
    ['en', cell('agreed, except for the threshold')],
    ['fr', cell('soutenue, sauf par une participante')],
    ['en', '![Curve drawn on the board by a participant](a.png)'],
  ] as const)('but not: %s: %s', (lang, text) => {
    expect(found(text, { lang, type: 'policy-brief' }, /^CHR(?:10\d|502)/)).toEqual([]);
    expect(found(text, { lang }, /^CHR(?:10\d|502)/)).toEqual([]);
  });
});

describe('the only one in the room, whoever a house sent, and what a neighbour let fall', () => {
  test.each([
    ['de', 'Das wusste am besten die einzige Person im Raum, die selbst noch lenkt.'],
    ['de', 'Der Vertreter der Kronag zeichnete ein Schema.'],
    ['en', 'Cases rose, according to a tracker run by BNO News.'],
    ['de', 'Der Vertreter der Stahlindustrie zeichnete ein Schema.'],
    ['fr', 'Le son de cloche venait du seul exploitant de barrages autour de la table.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(found(text, { lang }, /^CHR10\d/)).not.toEqual([]);
  });
  test.each([
    ['de', 'Der einzige Ausweg im Raum war Geduld. Ein Vertreter dieser Ansicht schwieg.'],
    ['en', 'It would help, one attendee said, if fishing were the only lever.'],
  ] as const)('nobody: %s: %s', (lang, text) => {
    expect(found(text, { lang }, /^CHR10\d/)).toEqual([]);
  });
  test.each([
    ['de', 'Noch nicht veröffentlichte Zahlen.'],
    ['de', 'So genannt während der Aussprache.'],
    ['en', 'The figure was read out from a phone and has not been released.'],
    ['fr', 'Ordre de grandeur soufflé par un voisin de table.'],
    ['fr', 'Courriel de la conseillère à l’auteur.'],
  ] as const)('a private source in a note: %s: %s', (lang, note) => {
    expect(found(`Text.[^1]\n\n[^1]: ${note}`, { lang }, /^CHR401/)).not.toEqual([]);
  });
  test('a heading that names somebody speaks on in the paragraph below', () => {
    const text = '### L’intervention du général Roux\n\nIl a refusé de chiffrer le surcoût.';
    expect(found(text, { lang: 'fr' }, /^CHR602/)).not.toEqual([]);
  });
  test('thanks for help from outside are no excuse for thanks in the next sentence', () => {
    const text = 'Thanks go to Amy Okoro for the layout. We thank Ben Halloran, who circulated customs data.';
    expect(found(text, { lang: 'en' }, /^CHR302/)).not.toEqual([]);
    expect(found('Thanks go to Amy Okoro for the layout.', { lang: 'en' }, /^CHR302/)).toEqual([]);
  });
});

describe('what only happens in a room is of the room, wherever a brief tells it', () => {
  test.each([
    ['de', 'Die Handwerkskammer rollte mit den Augen. Abriss ist teurer als Umbau.'],
    ['de', '- Der Rechnungshof schüttelte den Kopf.\n- Umbau ist billiger.'],
    ['de', 'Die Pointe gehörte Thüringen.'],
    ['en', 'Renewal is cheap. The audit office rolled its eyes.'],
    ['en', 'Two voted no: the port authority and the pilots’ union.'],
    ['en', 'The last word went to Estonia.'],
    ['fr', 'La chambre des métiers a levé les yeux au ciel. La rénovation coûte moins.'],
    ['fr', 'Côté Matignon, on soupire.'],
    ['de', 'Jemand, der den Hafen von Emden leitet, hielt die Tarife für zu hoch.'],
    ['en', 'It was stressed by the coastguard that access had narrowed.'],
    ['en', 'In the view set out by the FAO delegation over the first coffee, the talks will fail.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(brief(lang, text)).not.toEqual([]);
  });
  test.each([
    ['de', 'Neu besiedelte Gegenden zahlen Lehrgeld.'],
    ['de', 'Die Märkte schüttelten 2017 den Kopf.'],
    ['en', 'The collapse of the smelter took the largest customer off the table.'],
    ['en', 'Digital units meet every month to steer the work.'],
    ['fr', 'Le dossier reste sur la table du régulateur.'],
    ['fr', 'Côté aval, l’outil industriel vieillit.'],
    ['de', 'Viele Kammern nutzen das, ohne dass jemand danach fragt.'],
    ['de', 'Wir setzen uns auf EU-Ebene dafür ein.'],
  ] as const)('but not what may happen anywhere: %s: %s', (lang, text) => {
    expect(brief(lang, text)).toEqual([]);
  });
});
