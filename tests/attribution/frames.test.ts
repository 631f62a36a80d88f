import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { verdicts } from './plain.ts';

/** Language, a sentence that tells who, what is found in it, and a sentence of the same make with nobody in it. */
type Row = readonly [lang: Language, told: string, found: string, anonymous: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a span of years in brackets is no citation': [
    [
      'de',
      'Okoro lehnte das Programm (2014 bis 2019) rundweg ab.',
      'CHR101 block Okoro',
      'Okoro (2019) lehnt das Programm rundweg ab.',
    ],
    [
      'de',
      'Das Programm sei gescheitert, sagte die Ministerin (2014–2019).',
      'CHR102 block die Ministerin (2014–2019)',
      'Das Programm sei gescheitert, sagt der Bericht (Okoro 2019).',
    ],
    [
      'de',
      'Die Ministerin nannte das Programm (2015) gescheitert.',
      'CHR102 block Die Ministerin',
      'Okoro nennt das Programm in seinem Gutachten (2019) gescheitert.',
    ],
    [
      'de',
      'Die Ministerin lehnte das Gesetz (in der Fassung von 2015) ab.',
      'CHR102 block Die Ministerin',
      'Das Gesetz wirkt nicht (vgl. Okoro 2019, S. 3), meint die Forschung.',
    ],
    [
      'en',
      'Okoro rejected the programme (2014 to 2019).',
      'CHR101 block Okoro',
      'Okoro (2019) rejected the programme.',
    ],
    [
      'en',
      'Okoro called the scheme (2015) a failure.',
      'CHR101 block Okoro',
      'The scheme failed, as Okoro and Smith (2019) argue.',
    ],
  ],
  'one of an anonymous group, as an example': [
    ['de', 'Fachleute wie Okoro fordern mehr Zeit.', 'CHR101 block Okoro', 'Fachleute wie Eltern fordern mehr Zeit.'],
    [
      'de',
      'Teilnehmende wie etwa der Landrat lehnten die Frist ab.',
      'CHR102 block der Landrat',
      'Teilnehmende lehnten die Frist ebenso wie das Verfahren ab.',
    ],
    [
      'de',
      'Mehrere Anwesende, darunter auch die Vertreterin der Caritas, widersprachen.',
      'CHR104 block die Vertreterin der Caritas',
      'Mehrere Anwesende, darunter auch Frauen, widersprachen.',
    ],
    [
      'en',
      'Critics such as Okoro argued that the deadline was too short.',
      'CHR101 block Okoro',
      'Critics argued that instruments such as quotas were too blunt.',
    ],
    [
      'en',
      'People like the mayor of Altstadt said that staff were missing.',
      'CHR102 block the mayor of Altstadt',
      'People said that staff were missing in places like Altstadt.',
    ],
  ],
  'whose passive it is, beyond its clause': [
    [
      'de',
      'Einerseits wird der Aufwand bemängelt, andererseits auch die fehlende Kontrolle beklagt – so etwa von der Deutschen Umwelthilfe.',
      'CHR103 block der Deutschen Umwelthilfe',
      'Einerseits wird der Aufwand bemängelt, andererseits auch die fehlende Kontrolle beklagt – so etwa von Teilnehmenden.',
    ],
    [
      'de',
      'Der Antrag wurde vom dafür zuständigen Minister mit dem Hinweis darauf, dass die Frist abgelaufen sei, abgelehnt.',
      'CHR104 block zuständigen Minister',
      'Der Antrag wurde mit dem Hinweis darauf, dass die Frist abgelaufen sei, abgelehnt.',
    ],
    [
      'de',
      'Das wurde von einem Vertreter einer dieser Firmen bestätigt.',
      'CHR105 block einem Vertreter einer dieser Firmen',
      'Das wurde von einem Teilnehmer bestätigt.',
    ],
  ],
  'from whom news was had': [
    [
      'de',
      'Man habe von der Staatssekretärin die Information erhalten, dass die Mittel gekürzt werden.',
      'CHR102 block der Staatssekretärin',
      'Man habe von Teilnehmenden die Information erhalten, dass die Mittel gekürzt werden.',
    ],
    [
      'de',
      'In der jüngsten Ausgabe des Verbandsmagazins wird beklagt, dass die Mittel fehlen.',
      'CHR103 block des Verbandsmagazins',
      'In der Sitzung wurde beklagt, dass die Mittel fehlen.',
    ],
    [
      'de',
      'Die Frist wurde im „Tagblatt“ als „völlig aus der Zeit gefallene Zumutung“ bezeichnet.',
      'CHR605 block „Tagblatt“',
      'Die Frist wurde als „völlig aus der Zeit gefallene Zumutung“ bezeichnet.',
    ],
  ],
  'who brought the figures': [
    ['en', 'The figures were provided by Okoro.', 'CHR101 block Okoro', 'The figures were provided by participants.'],
    [
      'en',
      'The slides use data supplied by the mayor of Altstadt.',
      'CHR102 block the mayor of Altstadt',
      'The study shows that advice is provided by the mayor of Altstadt.',
    ],
    [
      'de',
      'Die Zahlen wurden in der Sitzung von Okoro beigesteuert.',
      'CHR101 block Okoro',
      'Die Zahlen wurden in der Sitzung von Teilnehmenden beigesteuert.',
    ],
    [
      'fr',
      'Les chiffres ont été fournis par Diallo.',
      'CHR101 block Diallo',
      'Les chiffres ont été fournis par des participants.',
    ],
    [
      'en',
      'Okoro opened the debate, and he and other guests said that it was late.',
      'CHR602 block he',
      'He and other guests said that it was late.',
    ],
  ],
  'verbs that careless writing hides': [
    [
      'de',
      'Die Ministerin hat durchblicken lassen, dass die Mittel gekürzt werden.',
      'CHR102 block Die Ministerin',
      'Einige haben durchblicken lassen, dass die Mittel gekürzt werden.',
    ],
    [
      'de',
      'In der Aussprache hatte sich Okoro zu einem Zwischenruf hinreißen lassen.',
      'CHR101 block Okoro',
      'In der Aussprache hatte sich eine Teilnehmerin zu einem Zwischenruf hinreißen lassen.',
    ],
    [
      'de',
      'Die Caritas habe den Entwurf „begrüßt“.',
      'CHR103 block Die Caritas',
      'Ein Teilnehmer habe den Entwurf „begrüßt“.',
    ],
    [
      'en',
      'The Caritas “welcomed” the draft.',
      'CHR103 block The Caritas',
      'The form was marked “recommended” by several.',
    ],
    [
      'de',
      'Amina Okoro mehr Zeit für die Kommunen gefordert.',
      'CHR101 block Amina Okoro',
      'Mehr Zeit für die Kommunen gefordert.',
    ],
    [
      'de',
      'Okoro bot an die Kosten bis zum Jahresende zu übernehmen.',
      'CHR101 block Okoro',
      'Ein Teilnehmer bot an die Kosten bis zum Jahresende zu übernehmen.',
    ],
    [
      'de',
      'Man habe gewartet bis Okoro zusagte die Kosten zu übernehmen.',
      'CHR101 block Okoro',
      'Man habe gewartet bis jemand zusagte die Kosten zu übernehmen.',
    ],
    [
      'de',
      'Diese übergab bei einem Treffen dem Amt die Unterlagen und das Amt versprach, sich darum zu kümmern.',
      'CHR103 block das Amt',
      'Eine Teilnehmerin übergab die Unterlagen und man versprach, sich darum zu kümmern.',
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (_, all) => {
  test.each(all)('%s: %s', (lang, told, found) => {
    expect(verdicts(told, lang)).toContain(found);
  });
  test.each(all.map(([lang, , , anonymous]) => [lang, anonymous] as const))('%s, nobody: %s', (lang, anonymous) => {
    expect(verdicts(anonymous, lang).filter((verdict) => verdict.includes(' block '))).toEqual([]);
  });
});
