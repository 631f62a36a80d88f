import { describe, expect, test } from 'vitest';
import { blocks } from './lint.ts';

const host = `people:
  - {id: host, name: {given: Roswitha, family: Tiedemann-Agyei}, role: host, public: true}`;

describe('a declared host', () => {
  test('may welcome on behalf of a house and introduce', () => {
    const text = 'Roswitha Tiedemann-Agyei begrüßte im Namen des Hauses und führte in den Ablauf ein.';
    expect(blocks(text, { meta: host }, /^CHR/)).toEqual([]);
  });

  test('may not hold views', () => {
    expect(blocks('Roswitha Tiedemann-Agyei begrüßte die neue Frist.', { meta: host }, /^CHR/)).toContain('CHR101');
  });
});

/** Kinds of subjects and of sentences that are nobody's in a room, each beside the leak that it looks like. */
describe('what careful documents tell of the world passes', () => {
  test.each([
    // whoever runs houses of a kind
    ['de', 'Wer kommunale Wasserwerke erneuert, muss die Gebühren anpassen.'],
    ['de', 'Eingewandt wurde, dass das dauert. Wer Schulen baut, braucht zuerst ein Grundstück.'],
    ['en', 'Whoever runs local clinics would have to pay.'],
    // the pronoun is what they spoke of, the relative stands for a thing
    ['de', 'Ein Teilnehmer hielt sie für überflüssig, da sie den Brand erst zeigten, wenn ihn jeder sehe.'],
    ['de', 'Offen blieb, was Satelliten hinzufügen.'],
    // materials and beasts that families are called after
    ['de', 'Die Asche enthält Phosphor, dazu leider Kupfer und Zink.'],
    ['de', 'Gefragt wurde, ob die Schäden durch Borkenkäfer größer seien.'],
    ['en', 'Of a meal costing three pounds, ingredients account for about 95 pence.'],
    [
      'de',
      'Südkorea gibt fast fünf Prozent seiner Wirtschaftsleistung dafür aus. Projektitis zermürbt Verwaltung wie Ehrenamt.',
    ],
    // what a house is
    ['de', 'Bundesamt für Naturschutz: Die Behörde ist dem Ministerium nachgeordnet.'],
    // rarer words and their compounds
    ['de', 'Viele Südfassaden bleiben ohne Schutz. Offen blieb, was ein Mindeststandard kostet.'],
    ['de', 'Gesprochen wurde über Altschuldenfonds, Schulbeginn und Terrassen.'],
    ['de', '| Vorschlag | Haltung |\n|---|---|\n| Gesetzlicher Mindeststandard | geteilt |'],
    ['de', 'Vereine betreiben eine dreistellige Zahl von Bädern. Alles Weitere verlangt Geduld.'],
    // enumerations: what a preposition governs, what a relative clause acts on
    [
      'de',
      'Die Sitzung befasste sich mit der Meldepflicht, der Asiatischen Hornisse, gestrecktem Honig und dem Etikett.',
    ],
    ['de', 'Hilfreich wäre eine Beratungsstelle, die Satzungen, Versicherungen und Anweisungen vorhält.'],
    ['de', 'Das ist eine Praxis, die Behörden, Gemeinden und Gerichte gleichermaßen beschäftigt.'],
    ['de', 'Einige wollten es für Mehl, Senf und Salz streichen, andere befürchteten, dass das nichts nützt.'],
    ['de', 'Als Hürden galten die Kosten des Führerscheins, geteilte Dienste und die geringe Zahl an Wochenstunden.'],
    ['de', 'Dagegen sprach nach Ansicht einiger der Aufwand für Wasser und Aufsicht.'],
    [
      'fr',
      'Vingt-cinq personnes y ont participé, issues de la chaîne du livre, de l’administration et de la recherche.',
    ],
    ['de', 'Einige wollten es für Nudeln, Reis und Salz streichen.'],
    [
      'fr',
      'Vingt-cinq personnes y ont participé, issues de la chaîne du livre et de la recherche. La réunion s’est tenue sous la règle de Chatham House.',
    ],
    // so many that it is the whole room
    ['de', 'Darüber sprachen in Kiel 28 Fachleute aus Aufsicht, Kreditwirtschaft, Handel und Forschung.'],
    // things that a verb of saying is told of
    ['de', 'Die Spanne erklärt sich daraus, dass manche Rechnung die Fahrt mitzählt.'],
    ['fr', 'La guerre en Ukraine a montré que la masse compte. Les analyses n’engagent que les auteurs.'],
    [
      'fr',
      '« Relocalisation » inquiète, « recomposition spatiale » ne dit rien à personne. Tout commence par un décret.',
    ],
    [
      'en',
      'For an inspector, evidence is a signed form that contradicts another one. For a court, it is a chain of custody.',
    ],
    ['en', 'A third dispute concerned ownership. Nobody defended the present state of ticketing.'],
    // somebody whom a clause only supposes
    ['en', 'Data gathered for control should be stored in a form that a prosecutor can use.'],
    ['en', 'It rarely employs anyone who could check a supplier’s claims.'],
    ['en', 'Public procurement, for instance insulation in schools, could be the first customer.'],
    [
      'en',
      'The point was made that opacity favours the better-informed creditor, and that borrowers have most to gain from it.',
    ],
    ['fr', 'La troisième formule plaît, à condition que le bailleur y trouve son compte.'],
    ['en', 'Reception centres without doctors were described. Some saw it as the only lever left.'],
    ['de', 'Ein zweiter Strang galt der Planungshoheit.'],
    ['fr', 'L’autre option suppose du temps.'],
    [
      'de',
      'Zu klären ist, ob eine unabhängige Stelle – vergleichbar den Kommissionen der Länder – entscheiden sollte.',
    ],
    ['en', 'The frequency was set by a dispatch centre in the capital under the agreement of 2001.'],
    ['de', 'Die Messung sei teuer, ihre Referenzdatenbanken lägen in privater Hand.'],
    ['de', 'Mehrere sahen das Versäumnis nicht in der Meldung, sondern in der Ausbildung.'],
    ['de', 'Bald zeigte sich, dass die Beteiligten Verschiedenes meinen, wenn sie von Transparenz sprechen.'],
    ['fr', 'Il a été proposé de commencer par un inventaire confidentiel des goulets.'],
    ['en', 'The code is on <https://github.com/harbour-ticket-exchange>.'],
    ['de', '| Vorschlag | Nutzen | Haltung |\n|---|---|---|\n| Rufbus am Nachmittag | mehr Fahrten | positiv |'],
    ['en', '| Asset | Status | Point raised |\n|---|---|---|\n| NordBalt (DC) | in service | ageing joints |'],
    // what always is, was told long ago or is only asked for
    ['de', 'Dies unterstreicht, dass die Nachfrage schneller wächst als das Netz.'],
    ['de', 'Gegen den Vorschlag wurde eingewandt, er belohne jene, die lange nichts getan haben.'],
    ['de', 'Ein Bürgermeister, der ans Telefon geht, ersetzt drei Broschüren.'],
    ['en', 'When wheat prices tripled, governments banned exports. More data, said some; fewer data, said others.'],
    ['fr', 'Selon les besoins de l’élève, l’accompagnement dure six mois ou deux ans.'],
    ['fr', 'L’utilisation qui en est faite par les autres usagers n’est pas limitée.'],
    ['fr', 'Il conviendrait que l’opérateur publie ses tarifs.'],
    ['fr', 'Ceux qui isolent les premiers paient le plus, a-t-on fait remarquer.'],
    [
      'de',
      'Die meisten nannten Orte, an denen niemand etwas verlangt. Kassen verweisen auf Länder, Länder auf Kassen.',
    ],
    ['de', 'Einige nannten Orte, andere Zeiten.'],
    ['de', 'Gerade kleine Träger klagen über den Nachweisaufwand.'],
    // what an experience was made with
    ['en', 'Experience with reception sites near borders suggests advising early.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(blocks(text, { lang }, /^CHR/)).toEqual([]);
  });

  test.each([
    ['de', 'Wer Vivantes-Kliniken betreibt, musste schlucken.', 'CHR104'],
    ['de', 'Wer Kliniken in Bremen betreibt, musste schlucken.', 'CHR104'],
    ['de', 'Der Bund stimmte zu, die Länder, Kommunen und Verbände widersprachen.', 'CHR10'],
    ['de', 'Darüber sprachen 12 Fachleute aus dem BMI.', 'CHR104'],
    ['de', 'Das Amt erklärte sich bereit, dass manches bleibt.', 'CHR103'],
    ['fr', 'La préfète s’est montrée sceptique.', 'CHR102'],
    ['fr', 'Le maire s’inquiète.', 'CHR102'],
    ['en', 'For the mayor, it is a matter of trust.', 'CHR102'],
    ['en', 'For one mayor, it was too much.', 'CHR10'],
    ['en', 'A minister’s request was turned down in the session.', 'CHR10'],
    ['en', 'The minister is the first customer, he said.', 'CHR102'],
    ['en', 'The Treasury insisted that borrowers have most to gain from it.', 'CHR103'],
    ['en', 'His page is <https://github.com/ada-lovelace-haddad>.', 'CHR304'],
    ['de', '| Wer | Haltung |\n|---|---|\n| Elternrat Wernsheim | dagegen |', 'CHR103'],
    ['fr', 'Il a été proposé par un maire de commencer.', 'CHR10'],
    ['en', 'The frequency was criticised by the ministry.', 'CHR103'],
    ['de', 'Die Ministerin und ihre Kollegen meinten, dass es reicht, als sie davon sprachen.', 'CHR10'],
    ['de', 'Ein Bürgermeister, der das Wort hatte, lachte.', 'CHR104'],
    ['en', 'The governments banned it in the session.', 'CHR10'],
    ['fr', 'Selon l’avis de l’opérateur, cela dure.', 'CHR103'],
    ['fr', 'L’opérateur publie ses tarifs, a-t-il dit, et la préfète approuve.', 'CHR102'],
    ['de', 'Die Träger klagen über den Nachweisaufwand.', 'CHR10'],
    ['de', 'Kassen verwiesen in der Sitzung auf Länder.', 'CHR10'],
    ['en', 'The slides, kindly emailed by the OECD the week before, were shown.', 'CHR103'],
    ['de', 'Einige kritisierte die Ministerin.', 'CHR102'],
    ['de', 'Gesprochen wurde mit Weber, Reis und Salz, wie Weber sagte.', 'CHR101'],
    ['fr', 'Autour de la table étaient la Banque de France et la Ville de Lille.', 'CHR103'],
    ['de', 'Über Zwillenberg, Eichberg und Terhorst wurde gesprochen.', 'CHR301'],
    ['en', 'One participant who runs prisons in Kent disagreed.', 'CHR104'],
    ['en', 'Research with the Home Office shows that it is slow.', 'CHR103'],
  ] as const)('but %s: %s', (lang, text, code) => {
    expect(blocks(text, { lang }, /^CHR/).join()).toContain(code);
  });
});
