import { describe, expect, test } from 'vitest';
import { blocks } from './lint.ts';

type Twin = readonly [lang: 'de' | 'en' | 'fr', construct: string, leak: string, twin: string];

/** In a brief of a declared meeting: what a house did with words, by no source and in no year, and its sourced or general twin. */
const accounts: readonly Twin[] = [
  ['de', 'a house that warned', 'Das BMDV warnte vor dem Zeitplan.', 'Das BMDV warnte 2023 vor dem Zeitplan.'],
  ['de', 'a house that wanted', 'Thyssengas wollte davon nichts hören.', 'Thyssengas betreibt Leitungen im Westen.'],
  ['de', 'a mood of a house', 'Die Diakonie war skeptisch.', 'Die Diakonie betreibt vierzig Stellen.'],
  ['de', 'what came from a corner', 'Aus der Ecke des BMUV kam Protest.', 'Aus der Ecke des Hofes kam Rauch.'],
  ['de', 'how a house voted', 'VdK dagegen. Rest dafür.', 'Zwei dagegen. Rest dafür.'],
  [
    'en',
    'a mood between dashes',
    'NHS Fife – sceptical – would rather wait.',
    'Most patients – sceptical or not – would rather wait.',
  ],
  ['en', 'a house that came round', 'The CBI accepted the cap.', 'The CBI publishes a survey each spring.'],
  ['fr', 'a house that asked', 'La CFTC a demandé un délai.', 'La CFTC compte des sections dans chaque région.'],
  [
    'fr',
    'our work',
    'L’ancienne préfète, entendue dans notre groupe, renoncerait au zonage.',
    'Le zonage a été abandonné dans plusieurs pays.',
  ],
  [
    'de',
    'our working group',
    'Unsere Arbeitsgruppe tagte zweimal. Die Optikerin sah darin keinen Nutzen.',
    'Unsere Arbeitsgruppe tagte zweimal. Einen Nutzen sah darin niemand.',
  ],
  [
    'en',
    'one office in brackets',
    'The fees are too high (the Ofcom director).',
    'The fees are too high (see the annex).',
  ],
  ['de', 'a view of a house', 'Für die Diakonie ist das keine Lösung.', 'Für die Diakonie war das 2021 keine Lösung.'],
  ['en', 'who sent apologies', 'The CBI sent its apologies.', 'The CBI sent its members a survey.'],
  ['en', 'who gave the lunch', 'Lunch was provided by Arup.', 'Hospitals provided meals to staff during the strike.'],
  [
    'en',
    'one office in a heading',
    '## A challenge from the Ofcom director\n\nFees are high.',
    '## A challenge from the sea\n\nFees are high.',
  ],
];

/** In a summary of a meeting. */
const twins: readonly Twin[] = [
  [
    'de',
    'from whom we heard',
    'Von der Diakonie hörten wir, dass Stellen fehlen.',
    'Von mehreren hörten wir, dass Stellen fehlen.',
  ],
  ['en', 'from whom we heard', 'We heard from Shelter that rents were rising.', 'We heard that rents were rising.'],
  [
    'fr',
    'who told us',
    'Le Trésor nous a fait savoir qu’il ne financerait rien.',
    'On nous a fait savoir que rien ne serait financé.',
  ],
  [
    'en',
    'who let us know',
    'The Treasury let us know that the fund was closed.',
    'It was let known that the fund was closed.',
  ],
  [
    'de',
    'for whom somebody was there',
    'Eine Teilnehmerin war für die Diakonie da.',
    'Eine Teilnehmerin war für die Zahlen da.',
  ],
  ['en', 'for whom somebody spoke', 'One participant spoke for Oxfam.', 'One participant spoke for the majority.'],
  [
    'en',
    'for whom, in a note',
    'One participant described the queue.[^1]\n\n[^1]: She spoke for Oxfam.',
    'One participant described the queue.[^1]\n\n[^1]: Queue times differ by region.',
  ],
  [
    'de',
    'whose the objections were',
    'Die schärfsten Einwände waren die der Telekom.',
    'Die schärfsten Einwände waren die letzten.',
  ],
  [
    'en',
    'whose the objections were',
    'The sharpest objections were those of Shelter.',
    'The sharpest objections were those of substance.',
  ],
  [
    'fr',
    'whose the objections were',
    'Les objections les plus vives furent celles de la SNCF.',
    'Les objections les plus vives furent celles de méthode.',
  ],
  ['en', 'whose own it was', "The idea was Thames Water's own.", 'The idea was nobody’s own.'],
  [
    'en',
    'between whom it spread',
    'A ripple of laughter went from Oxfam to the CBI.',
    'A ripple of laughter went through the room.',
  ],
  ['de', 'who spoke first', 'Es sprach zuerst die Telekom.', 'Es sprach zuerst niemand.'],
  [
    'de',
    'guests of a house',
    'Das kostet 40 Millionen (Rechnung der DB-Gäste).',
    'Das kostet 40 Millionen (Rechnung der Gäste).',
  ],
  ['de', 'a former office in one word', 'Am weitesten ging ein Ex-Bundestrainer.', 'Am weitesten ging ein Teilnehmer.'],
  [
    'en',
    'a trade no list has',
    'The thatcher saw the obstacle in the by-laws.',
    'One participant saw the obstacle in the by-laws.',
  ],
  ['fr', 'one of a trade', 'La plombière voyait l’obstacle dans les délais.', 'On voyait l’obstacle dans les délais.'],
  ['de', 'one of a trade', 'Die Imkerin sah darin kein Hindernis.', 'Ein Teilnehmer sah darin kein Hindernis.'],
  [
    'en',
    'a team and what it designed',
    'The team from Leuven that designed it was optimistic.',
    'Several were optimistic.',
  ],
  [
    'en',
    'to whom all deferred',
    'On this the room deferred to the Danish ombudswoman.',
    'On this the room deferred to the evidence.',
  ],
  [
    'en',
    'a name that ends as a possessive',
    "Sotheby's came with three lawyers.",
    "Sotheby's used catalogues are for sale.",
  ],
  ['de', 'who was not there', 'Die Ärztekammer fehlte entschuldigt.', 'Den Kammern fehlte das Personal.'],
  [
    'de',
    'an industry',
    'Von der anwesenden Stahlindustrie kam Widerspruch.',
    'Von der Kreislaufwirtschaft war oft die Rede.',
  ],
  [
    'en',
    'notes of the group',
    'Closures slowed.[^1]\n\n[^1]: Notes of the working group, remarks by the director of libraries.',
    'Closures slowed.[^1]\n\n[^1]: Libraries Week, Annual count, https://example.org/count.',
  ],
];
const declared =
  'confidentiality: {rule: chatham-house, meeting: {date: 2018-10, place: Berlin}, attendance: {total: 30, minGroup: 5}}';

describe('a brief of a declared meeting tells of the room where no source and no year says otherwise', () => {
  test.each(accounts)('%s, %s', (lang, _, leak, twin) => {
    const options = { lang, type: 'policy-brief', meta: declared };
    expect(blocks(leak, options, /^CHR/)).not.toEqual([]);
    expect(blocks(twin, options, /^CHR/)).toEqual([]);
  });
});

describe('who told it, for whom and whose it was', () => {
  test.each(twins)('%s, %s', (lang, _, leak, twin) => {
    expect(blocks(leak, { lang }, /^CHR/)).not.toEqual([]);
    expect(blocks(twin, { lang }, /^CHR/)).toEqual([]);
  });
});
