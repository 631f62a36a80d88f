import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { verdicts } from './plain.ts';

/** A sentence with nobody in it, its like with somebody, and what is found in that. */
type Row = readonly [lang: Language, nobody: string, somebody: string, found: string];

/** In a meeting's summary as in any other document. */
const anywhere: Readonly<Record<string, readonly Row[]>> = {
  'one round or group after the other is how often there was one': [
    [
      'de',
      'Die dritte Runde forderte kürzere Fristen.',
      'Die dritte Bürgermeisterin forderte kürzere Fristen.',
      'CHR104 block Die dritte Bürgermeisterin',
    ],
    [
      'de',
      'Die erste Arbeitsgruppe lehnte ab.',
      'Die erste Arbeitsgruppe aus dem BMI lehnte ab.',
      'CHR104 block Die erste Arbeitsgruppe aus dem BMI',
    ],
    ['en', 'The second round objected.', 'The second mayor objected.', 'CHR104 block The second mayor'],
  ],
  'wir and man are the subject, wherever they stand': [
    ['de', 'Die Kommunen unterstützen wir dabei.', 'Die Kommunen unterstützen den Plan.', 'CHR105 block Die Kommunen'],
    [
      'de',
      'Wir sorgen für eine gut bezahlte Polizei und unterstützen die Kommunen.',
      'Wir sorgen für mehr Personal, sagte Okoro.',
      'CHR101 block Okoro',
    ],
    [
      'de',
      'Vulnerable Gruppen wollen wir schützen.',
      'Okoro wollte wissen, ob wir das schützen.',
      'CHR101 block Okoro',
    ],
    ['de', 'Den Entwurf kritisierte man.', 'Den Entwurf kritisierte Okoro.', 'CHR101 block Okoro'],
  ],
  'women of a trade and halves of compounds are no names': [
    [
      'de',
      'Die Bewertung von Hochwasser- und Dürrerisiken fehlt.',
      'Die Bewertung von Okoro fehlt.',
      'CHR101 block Okoro',
    ],
    ['de', 'Der Test heißt KMU-Prüfung (KMU-Test).', 'Der Test reiche nicht aus (Okoro).', 'CHR101 block Okoro'],
  ],
  'a clause that begins with its verb supposes': [
    [
      'de',
      'Widerspricht die Mutter, so entscheidet das Gericht.',
      'Dem widersprach die Mutter.',
      'CHR102 block die Mutter',
    ],
    ['de', 'Verlangt das Amt mehr, dann dauert es länger.', 'Verlangt hat das das Amt.', 'CHR103 block das Amt'],
  ],
  'what something depends on or is laid down in says nothing': [
    ['de', 'Gemäß Artikel 23 gilt das nicht.', 'Laut Okoro gilt das nicht.', 'CHR101 block Okoro'],
    [
      'en',
      'Fees differ according to the size of the service.',
      'Fees differ, according to the mayor.',
      'CHR102 block the mayor',
    ],
    ['fr', 'Les outils changent selon les cas.', 'Selon le maire, les outils changent.', 'CHR102 block le maire'],
  ],
  'a verb opens the line': [
    ['fr', "Associer l'agence à la réforme des aides.", "Kerbrat propose d'associer l'agence.", 'CHR101 block Kerbrat'],
    ['fr', 'Rappelons que le délai est court.', 'Kerbrat rappelle que le délai est court.', 'CHR101 block Kerbrat'],
    ['fr', 'Il convient de souligner le délai.', 'Le maire convient que le délai est court.', 'CHR102 block Le maire'],
  ],
  'science has named it after somebody': [
    ['en', "Moore's law suggests otherwise.", "Moore's remarks suggested otherwise.", "CHR101 block Moore's"],
    [
      'en',
      'The Haldane principle holds that funders should not decide.',
      'Haldane holds that funders should not decide.',
      'CHR101 block Haldane',
    ],
  ],
  'a case or a code is called so': [
    [
      'fr',
      "L'arrêt Kerbrat a rappelé que le délai est court.",
      'Kerbrat a rappelé que le délai est court.',
      'CHR101 block Kerbrat',
    ],
    [
      'fr',
      'Le Code Kerbrat affirme le principe.',
      "L'adjoint Kerbrat affirme le principe.",
      "CHR102 block L'adjoint Kerbrat",
    ],
  ],
  'some of all states did something': [
    [
      'en',
      'Many governments introduced limits.',
      'The Danish government introduced the session.',
      'CHR103 block The Danish government',
    ],
  ],
  'a word in small letters is no name': [
    ['en', 'Write revised guidance on writing cases.', 'Okoro said it was late.', 'CHR101 block Okoro'],
  ],
};

/** In a paper that tells of no meeting. */
const papers: Readonly<Record<string, readonly Row[]>> = {
  'nouns for things': [
    [
      'de',
      'Die Schuldenbremse gibt den Rahmen vor, das Melderegister gibt Auskunft.',
      'Der Kämmerer warnte, dass der Rahmen zu eng sei.',
      'CHR102 block Der Kämmerer',
    ],
    [
      'fr',
      'La crise montre que le secteur résiste.',
      'Le maire a affirmé que le secteur résiste.',
      'CHR102 block Le maire',
    ],
  ],
  'groups of a kind': [
    [
      'de',
      'Die Kritik der Gewerkschaften an dem Modell ist alt.',
      'Die Kritik der Ministerin an dem Modell ist alt.',
      'CHR102 block der Ministerin an dem Modell',
    ],
    [
      'en',
      'A number of authorities spoke of wanting one portal.',
      'The mayor spoke of wanting one portal.',
      'CHR102 block The mayor',
    ],
    ['en', 'They want a form that works.', 'Okoro wants a form that works, she said.', 'CHR101 block Okoro'],
  ],
  'terms at the head of a line': [
    ['en', 'Initial outline of the proposed standard.', 'Okoro outlined the proposed standard.', 'CHR101 block Okoro'],
    [
      'en',
      'Small Business Tracker: one list for all.',
      'Okoro: “One list for all is not enough.”',
      'CHR101 block Okoro',
    ],
  ],
  'what houses do': [
    [
      'en',
      'The Home Office will support smaller councils.',
      'The Home Office argued that councils are too small.',
      'CHR605 warn The Home Office',
    ],
    [
      'de',
      'Das Bundesamt wird die Träger unterstützen.',
      'Das Bundesamt bemängelt, dass Träger fehlen.',
      'CHR605 warn Das Bundesamt',
    ],
  ],
};

const flat = (rows: Readonly<Record<string, readonly Row[]>>) =>
  Object.entries(rows).flatMap(([construct, list]) => list.map((row) => [construct, ...row] as const));
const paper = { type: 'policy-brief', session: false } as const;

describe('nobody', () => {
  test.each(flat(anywhere))('%s (%s): %s', (_, lang, nobody, somebody, found) => {
    expect(verdicts(nobody, lang)).toEqual([]);
    expect(verdicts(somebody, lang)).toContain(found);
  });
  test.each(flat(papers))('in a paper, %s (%s): %s', (_, lang, nobody, somebody, found) => {
    expect(verdicts(nobody, lang, paper)).toEqual([]);
    expect(verdicts(somebody, lang, paper)).toContain(found);
  });
});
