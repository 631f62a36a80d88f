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
  'nouns of wording that tie somebody to what was said': [
    [
      'de',
      'Die Botschaft des Landrats war unmissverständlich: Ohne Personal keine Frist.',
      'CHR102 block des Landrats',
      'Eine Botschaft war unmissverständlich: Ohne Personal keine Frist.',
    ],
    [
      'de',
      '„Genug“ – mit diesem Satz beendete Okoro die Debatte.',
      'CHR101 block Okoro',
      'Mit diesem Satz endete die Debatte.',
    ],
    [
      'de',
      'Das Institut senkte seine Prognose auf zwei Prozent.',
      'CHR103 block Das Institut',
      'Die Prognose sank auf zwei Prozent.',
    ],
    [
      'en',
      'The message from Okoro was simple: fix the deadline.',
      'CHR101 block Okoro',
      'One message was simple: fix the deadline.',
    ],
  ],
  'a letter beside a word': [
    ['en', 'Kofi A said that fees fall.', 'CHR101 block Kofi A', 'Option C says that fees fall.'],
    ['en', 'Q (Bakker): Is this funded?', 'CHR101 block Bakker', 'Q (draft): Is this funded?'],
  ],
  'what commends itself': [
    [
      'de',
      'Ein Mitglied aus Mali empfahl ein gemeinsames Register.',
      'CHR104 block Ein Mitglied aus Mali',
      'Es empfiehlt sich ein gemeinsames Register.',
    ],
  ],
  'an ordinary word at the head of a sentence that is somebody': [
    [
      'en',
      'Pike, who runs the shop, thinks the street is dying.',
      'CHR101 block Pike',
      'One participant thinks the street is dying.',
    ],
    [
      'en',
      'Petty, 61, thinks the street is dying.',
      'CHR101 block Petty',
      'One participant thinks the street is dying.',
    ],
    ['en', 'Shell said it would appeal.', 'CHR103 block Shell', 'Some said they would appeal.'],
  ],
  'an agent behind a noun': [
    [
      'de',
      'Gefordert wird das Tempolimit von der Deutschen Umwelthilfe.',
      'CHR103 block der Deutschen Umwelthilfe',
      'Gefordert wird das Tempolimit von mehreren Teilnehmenden.',
    ],
  ],
  'an anonymous speaker whom a life describes': [
    [
      'en',
      'One participant recalled her years as EU ambassador to Chad.',
      'CHR104 block One participant',
      'One participant recalled her years in the field.',
    ],
    [
      'de',
      'Eine Teilnehmerin erinnerte an ihre Jahre an der Botschaft in Kabul.',
      'CHR104 block Eine Teilnehmerin',
      'Eine Teilnehmerin erinnerte an ihre Erfahrungen mit Fristen.',
    ],
    [
      'en',
      'One participant – the only one in uniform – asked for calm.',
      'CHR104 block One participant',
      'One participant – among others – asked for calm.',
    ],
    [
      'en',
      'In a broad Scottish accent somebody asked about the costs.',
      'CHR104 block a broad Scottish accent',
      'In a low voice somebody asked about the costs.',
    ],
    [
      'en',
      'Three backed the plan; the one responsible for telecoms abstained.',
      'CHR104 block responsible',
      'Three backed the plan; another abstained.',
    ],
  ],
  'houses in a dispute, and what somebody could not do': [
    [
      'de',
      'Zwischen Finanz- und Innenressort blieb die Frage strittig.',
      'CHR103 block Finanz- und Innenressort',
      'Zwischen den Teilnehmenden blieb die Frage strittig.',
    ],
    [
      'en',
      'The Treasury and the Home Office could not agree on who pays.',
      'CHR103 block the Home Office',
      'Participants could not agree on who pays.',
    ],
    [
      'de',
      'Weniger euphorisch fällt das Urteil der Kammer aus.',
      'CHR103 block der Kammer',
      'Weniger euphorisch fällt ein Urteil aus.',
    ],
    ['de', 'Das Nein der Saarländerin überraschte.', 'CHR104 block der Saarländerin', 'Ein Nein überraschte.'],
  ],
  'votes, views and people close to somebody': [
    [
      'de',
      'Mit den Stimmen der Kammer wurde der Antrag angenommen.',
      'CHR103 block der Kammer',
      'Mit den Stimmen mehrerer Teilnehmender wurde der Antrag angenommen.',
    ],
    [
      'de',
      'Für Okoro steht fest: Die Frist ist zu kurz.',
      'CHR101 block Okoro',
      'Für mehrere steht fest: Die Frist ist zu kurz.',
    ],
    [
      'en',
      'People close to the minister say the deadline was too short.',
      'CHR104 block People',
      'People close to despair say the deadline was too short.',
    ],
    ['en', 'The fund has raised its forecast.', 'CHR103 block The fund', 'Forecasts have been raised.'],
  ],
  'where a speaker stands in odd places': [
    [
      'de',
      'Vom Podium aus entgegnete Frau Okoro-Ali, die Frist sei zu kurz.',
      'CHR101 block Frau Okoro-Ali',
      'Vom Podium aus entgegnete jemand, die Frist sei zu kurz.',
    ],
    [
      'de',
      'Von Okoro stammt der Satz, man habe vor allem Zeit gekauft.',
      'CHR101 block Okoro',
      'Der Satz, man habe vor allem Zeit gekauft, fiel mehrfach.',
    ],
    [
      'en',
      'Research by the University of Hull suggests the street is dying.',
      'CHR103 block the University of Hull',
      'Some research suggests the street is dying.',
    ],
    ['en', 'MR PETTY: The figures are wrong.', 'CHR101 block MR PETTY', 'CONCLUSION: The figures are wrong.'],
  ],
  'two capitals behind a sentence': [
    ['de', 'Das überzeugte nicht alle (AW).', 'CHR608 block AW', 'Das überzeugte nicht alle (siehe oben).'],
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
  'what somebody set out to say': [
    [
      'de',
      'Okoro versuchte zu erklären, dass Personal fehlt.',
      'CHR101 block Okoro',
      'Einige versuchten zu erklären, dass Personal fehlt.',
    ],
    [
      'de',
      'Das Ministerium beeilte sich zu versichern, die Frist sei lang genug.',
      'CHR103 block Das Ministerium',
      'Eine Stimme beeilte sich zu versichern, die Frist sei lang genug.',
    ],
    [
      'de',
      'Der Leiterin war es ein Anliegen zu betonen, dass Personal fehlt.',
      'CHR102 block Der Leiterin',
      'Mehreren war es ein Anliegen zu betonen, dass Personal fehlt.',
    ],
    [
      'en',
      'The ministry was quick to point out that the deadline was too short.',
      'CHR103 block The ministry',
      'Some were quick to point out that the deadline was too short.',
    ],
    [
      'en',
      'Okoro used the break to stress that staff is lacking.',
      'CHR101 block Okoro',
      'One participant used the break to stress that staff is lacking.',
    ],
    [
      'fr',
      'Okoro a cherché à expliquer que le délai était trop court.',
      'CHR101 block Okoro',
      'Certains ont cherché à expliquer que le délai était trop court.',
    ],
  ],
  'words of somebody named before': [
    [
      'de',
      'Okoro widersprach. Seiner Ansicht nach fehlt Personal.',
      'CHR602 block Seiner',
      'Ein Teilnehmer widersprach. Seiner Ansicht nach fehlt Personal.',
    ],
    [
      'de',
      'Okoro widersprach. Laut ihrer Darstellung fehlt Personal.',
      'CHR602 block ihrer',
      'Eine Teilnehmerin widersprach. Laut ihrer Darstellung fehlt Personal.',
    ],
    [
      'de',
      'Okoro widersprach. Ihr zufolge fehlt Personal.',
      'CHR602 block Ihr',
      'Eine Teilnehmerin widersprach. Ihr zufolge fehlt Personal.',
    ],
    [
      'de',
      'Okoro widersprach. Sein Einwand: Personal fehlt.',
      'CHR602 block Sein',
      'Ein Teilnehmer widersprach. Sein Einwand: Personal fehlt.',
    ],
    [
      'de',
      'Okoro widersprach. Die Frist soll demnach länger werden.',
      'CHR612 block demnach',
      'Ein Teilnehmer widersprach. Die Frist soll demnach länger werden.',
    ],
    [
      'de',
      'Okoro war vor Ort. Die Frist sei zu kurz.',
      'CHR612 block sei',
      'Eine Teilnehmerin war vor Ort. Die Frist war zu kurz.',
    ],
    [
      'en',
      'Okoro disagreed. In her view, staff is lacking.',
      'CHR602 block her',
      'One participant disagreed. In her view, staff is lacking.',
    ],
    [
      'en',
      'Okoro disagreed. According to him, staff is lacking.',
      'CHR602 block him',
      'One participant disagreed. According to him, staff is lacking.',
    ],
    [
      'en',
      'Okoro disagreed. His main point was that staff is lacking.',
      'CHR602 block His',
      'One participant disagreed. His main point was that staff is lacking.',
    ],
    [
      'fr',
      "Okoro a contesté l'idée. Selon lui, le personnel manque.",
      'CHR602 block lui',
      "Un participant a contesté l'idée. Selon lui, le personnel manque.",
    ],
    [
      'fr',
      "Okoro a contesté l'idée. À ses yeux, le personnel manque.",
      'CHR602 block ses',
      "Un participant a contesté l'idée. À ses yeux, le personnel manque.",
    ],
  ],
  'where words come from': [
    [
      'de',
      'Im Ministerium hieß es, die Frist sei lang genug.',
      'CHR103 block Ministerium',
      'In der Runde hieß es, die Frist sei lang genug.',
    ],
    [
      'de',
      '„Die Frist ist für alle Länder viel zu kurz“, heißt es in einem Schreiben des Verbands.',
      'CHR103 block des Verbands',
      '„Die Frist ist für alle viel zu kurz“, hieß es in der Runde.',
    ],
    [
      'de',
      'Aus dem Brief der Leiterin geht hervor, dass Personal fehlt.',
      'CHR102 block der Leiterin',
      'Aus der Diskussion ging hervor, dass Personal fehlt.',
    ],
    [
      'de',
      'Im BMI-Papier heißt es, die Frist sei lang genug.',
      'CHR103 block BMI-Papier',
      'In der Richtlinie heißt es, die Frist betrage zwei Jahre.',
    ],
    [
      'en',
      "It emerged from the ministry's letter that staff is lacking.",
      "CHR103 block the ministry's",
      'It emerged from the discussion that staff is lacking.',
    ],
    [
      'fr',
      'Au ministère, on assure que le délai est suffisant.',
      'CHR103 block ministère',
      'En séance, on a estimé que le délai est suffisant.',
    ],
    [
      'fr',
      'Il ressort de la lettre du ministère que le personnel manque.',
      'CHR103 block ministère',
      'Il ressort de la discussion que le personnel manque.',
    ],
    [
      'fr',
      'Dans la lettre, on peut lire : « Le délai est trop court pour tous les pays. »',
      'CHR605 block la lettre',
      'Dans la loi, on peut lire que le délai est de deux ans.',
    ],
  ],
  'whoever is quoted by somebody': [
    [
      'de',
      'Die Runde zitierte Okoro mit den Worten, die Frist sei zu kurz.',
      'CHR101 block Okoro',
      'Die Runde zitierte einen Teilnehmer mit den Worten, die Frist sei zu kurz.',
    ],
    [
      'en',
      'One participant quoted the minister as saying that staff is lacking.',
      'CHR102 block the minister',
      'One participant quoted another as saying that staff is lacking.',
    ],
    [
      'fr',
      'Un participant a cité le ministre, pour qui le personnel manque.',
      'CHR102 block le ministre',
      'Un participant a cité la loi.',
    ],
  ],
  'to whom words in marks belong': [
    [
      'de',
      'Was für manche eine Lösung ist, ist für die Ministerin „reiner Wortbruch“.',
      'CHR102 block die Ministerin',
      'Was für manche eine Lösung ist, ist für andere „reiner Wortbruch“.',
    ],
  ],
  'one text as a source that is not named': [
    ['de', 'Laut der Studie fehlt Personal.', 'CHR605 block der Studie', 'Laut der Studie von 2018 fehlt Personal.'],
    ['de', 'Personal fehle, so der Bericht.', 'CHR605 block der Bericht', 'Laut Studien fehlt Personal.'],
    [
      'en',
      'According to the study, staff is lacking.',
      'CHR605 block the study',
      'According to the treaty, states decide.',
    ],
    [
      'fr',
      'Selon le rapport, le personnel manque.',
      'CHR605 block le rapport',
      'Selon la convention de Genève, les États décident.',
    ],
  ],
  'speakers carried on': [
    [
      'de',
      'Okoro widersprach.\n\nDie Frist sei zu kurz.',
      'CHR612 block sei',
      'Ein Teilnehmer widersprach.\n\nDie Frist sei zu kurz.',
    ],
    [
      'de',
      'Okoro widersprach. Die Frist sei nie vereinbart worden.',
      'CHR612 block sei',
      'Okoro war nicht da. Es wurde eingewandt, die Frist sei nie vereinbart worden.',
    ],
    [
      'de',
      'Der Minister kam spät, und er hat gefragt, ob die Frist reicht.',
      'CHR602 block er',
      'Ein Teilnehmer kam spät, und er hat gefragt, ob die Frist reicht.',
    ],
    [
      'en',
      'Okoro disagreed.\n\nShe argued that the deadline was too short.',
      'CHR602 block She',
      'One participant disagreed.\n\nShe argued that the deadline was too short.',
    ],
    [
      'fr',
      "Okoro a contesté l'idée.\n\nElle a rappelé que le délai était trop court.",
      'CHR602 block Elle',
      "Un participant a contesté l'idée.\n\nElle a rappelé que le délai était trop court.",
    ],
  ],
  'a sentence beside another one': [
    [
      'de',
      'Die Runde ging auseinander und das Ministerium versprach eine längere Frist.',
      'CHR103 block das Ministerium',
      'Die Runde ging auseinander und einige versprachen eine längere Frist.',
    ],
    [
      'de',
      'Die Frist wurde verlängert (der Landrat berichtete).',
      'CHR102 block der Landrat',
      'Die Frist wurde verlängert (eine Teilnehmerin berichtete).',
    ],
    [
      'de',
      'Die Frist wurde kritisiert, so etwa von der Caritas.',
      'CHR103 block der Caritas',
      'Die Frist wurde kritisiert, so etwa von einer Teilnehmerin.',
    ],
    [
      'en',
      'The deadline was criticised, for example by the mayor.',
      'CHR102 block the mayor',
      'The deadline was criticised, for example by one participant.',
    ],
    [
      'fr',
      'Le délai a été critiqué, notamment par le maire.',
      'CHR102 block le maire',
      'Le délai a été critiqué, notamment par un participant.',
    ],
  ],
  'what is told to have been said': [
    [
      'de',
      'Okoro soll der Runde gesagt haben, die Frist sei zu kurz.',
      'CHR101 block Okoro',
      'Jemand soll der Runde gesagt haben, die Frist sei zu kurz.',
    ],
    [
      'en',
      'Okoro may have said that the deadline was too short.',
      'CHR101 block Okoro',
      'Somebody may have said that the deadline was too short.',
    ],
    [
      'fr',
      'Okoro aurait dit que le délai était trop court.',
      'CHR101 block Okoro',
      "Quelqu'un aurait dit que le délai était trop court.",
    ],
  ],
  'a text behind what it says': [
    ['de', 'Personal fehlt, weiß der Verband.', 'CHR103 block der Verband', 'Personal fehlt, wissen einige.'],
    ['en', 'Staff is lacking, the study found.', 'CHR605 block the study', 'Staff is lacking, the 2018 study found.'],
    [
      'fr',
      "Le personnel manque, montre l'étude.",
      "CHR605 block l'étude",
      "Le personnel manque, montre l'étude de 2018.",
    ],
  ],
  'names in capitals before a colon': [
    ['de', 'MARIA OKORO: Die Frist ist zu kurz.', 'CHR101 block MARIA OKORO', 'FAZIT: Die Frist ist zu kurz.'],
    ['en', 'AMY OKORO: Then you had a deadline.', 'CHR101 block AMY OKORO', 'NATO: the deadline was short.'],
    ['fr', 'MARIE OKORO : Le délai est trop court.', 'CHR101 block MARIE OKORO', 'ONU : le délai est trop court.'],
  ],
  'groups that are a house': [
    [
      'de',
      'Laut der Lobbygruppe fehlt Personal.',
      'CHR103 block der Lobbygruppe',
      'Laut einer Untergruppe fehlt Personal.',
    ],
    [
      'en',
      'According to the advocacy group, staff is lacking.',
      'CHR103 block the advocacy group',
      'According to one group, staff is lacking.',
    ],
    [
      'fr',
      'Selon le groupe parlementaire, le personnel manque.',
      'CHR103 block le groupe parlementaire',
      'Selon un groupe, le personnel manque.',
    ],
  ],
  'a speaker or one account in passing': [
    ['de', 'Personal fehlt, wie der Verband weiß.', 'CHR103 block der Verband', 'Personal fehlt, wie einige wissen.'],
    [
      'de',
      'Einer Meldung zufolge fehlt Personal.',
      'CHR605 block Einer Meldung',
      'Einer Ansicht zufolge fehlt Personal.',
    ],
    [
      'de',
      'Von gewerkschaftlicher Seite wurde das kritisiert.',
      'CHR103 block gewerkschaftlicher Seite',
      'Von mehreren Seiten wurde das kritisiert.',
    ],
    ['de', 'Die BMI-Bitte blieb offen.', 'CHR103 block Die BMI-Bitte', 'Eine weitere Bitte blieb offen.'],
    [
      'en',
      'Staff is lacking, as the court found.',
      'CHR103 block the court',
      'Staff is lacking, as one participant found.',
    ],
  ],
  'who sits where, and who speaks before a colon': [
    [
      'de',
      'Aus den Reihen der CDU kam Widerspruch.',
      'CHR103 block der CDU',
      'Aus den Reihen der Teilnehmenden kam Widerspruch.',
    ],
    [
      'de',
      'Aus dem Kanzleramt ist zu hören, dass der Entwurf überarbeitet wird.',
      'CHR103 block dem Kanzleramt',
      'Aus der Runde ist zu hören, dass der Entwurf überarbeitet wird.',
    ],
    [
      'de',
      'Deutlicher wurde die Dezernentin: Man habe zu lange gewartet.',
      'CHR102 block die Dezernentin',
      'Deutlicher wurde eine Teilnehmerin: Man habe zu lange gewartet.',
    ],
    ['de', 'Dazu Okoro: Das wird teuer.', 'CHR101 block Okoro', 'Dazu eine Stimme: Das wird teuer.'],
    [
      'de',
      'Die Fraktion der Grünen beantragte eine Aussprache.',
      'CHR103 block Die Fraktion der Grünen',
      'Einige beantragten eine Aussprache.',
    ],
    [
      'en',
      'Opposition comes from the county council.',
      'CHR103 block the county council',
      'Opposition comes from several participants.',
    ],
    [
      'en',
      'The council left open when the hall would open.',
      'CHR103 block The council',
      'Some left open when the hall would open.',
    ],
    [
      'fr',
      "Comme l'a souligné la ministre, les moyens manquent.",
      'CHR102 block la ministre',
      "Comme l'a souligné un participant, les moyens manquent.",
    ],
    ['fr', "La présidente s'y est opposée.", 'CHR102 block La présidente', "Une participante s'y est opposée."],
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

/** What is dated, discussed or told of a group is nobody's word. */
test.each([
  ['de', 'Im Bericht der Bundesregierung von 2018 heißt es, die Verfahren dauerten zu lange.'],
  ['de', 'Danach wurde über die Fristen gesprochen.'],
  ['de', 'Wie Abbildung 2 zeigt, sinken die Zahlen.'],
  ['de', 'Ziel der Reform ist es, die Fristen zu verkürzen.'],
  ['en', 'The panel discussed whether quotas work.'],
  ['en', 'As the data show, costs are rising.'],
  ['fr', "L'opposition au projet vient de plusieurs participants."],
  ['fr', 'Les étudiants craignent de perdre leur titre de séjour.'],
] as const)('%s passes: %s', (lang, text) => {
  expect(verdicts(text, lang).filter((verdict) => verdict.includes(' block '))).toEqual([]);
});
