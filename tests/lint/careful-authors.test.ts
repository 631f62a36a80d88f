import { describe, expect, test } from 'vitest';
import { blocks } from './lint.ts';

const house = `organisations:
  - {id: ihf, name: {de: Institut für Hafenfragen, en: Institute for Harbour Affairs, fr: Institut des affaires portuaires}, role: publisher}
confidentiality: {rule: chatham-house, attendance: {total: 30, minGroup: 5}}`;

/** Found by reading whole documents of authors who kept the Rule: none of these says who said what. */
describe('what careful authors write passes in a summary', () => {
  test.each([
    ['en', 'Warm thanks go to everyone who gave up an evening.'],
    ['de', 'Tabelle 1: Wegmarken. Eigene Darstellung.'],
    ['de', 'Im 18. Jahrhundert ließ Nikolaus Brandmeier die Dünen bepflanzen.'],
    ['en', 'In the nineteenth century Silas Corvell drained the marshes.'],
    ['en', 'When Ezra Halvorsen launched the first bond in May 1951, the pitch was emotional.'],
    ['en', 'The new sites have made the Baltics one of the densest fleets in Europe.'],
    ['fr', 'À la fin du XVIIIe siècle, Nicolas Brémond fait fixer les dunes.'],
    ['fr', 'Lorsque les avions vers Alger, Tunis ou Istanbul ne partaient plus, tout a changé.'],
    ['en', 'The Institute is grateful to all who took part.'],
    ['de', 'Das Institut dankt allen Teilnehmenden für die offene Aussprache.'],
    ['fr', 'L’Institut remercie tous les participants.'],
    ['de', 'Der Vermerk ist nicht als Position des Instituts zu verstehen.'],
    ['en', 'None declared. Nine corridors were designated.'],
    ['en', 'The roundtable asked whether capacity is short.'],
    ['fr', 'La table ronde a demandé si les moyens suffisent.'],
    ['de', 'Der Runde Tisch fragte, ob die Mittel reichen.'],
    ['en', 'The *Zwischenton*, as German readers know it, goes on.'],
    ['en', '*Hafenruhe*, to use the German term, ought to be a criterion.'],
    ['en', 'Documents were added by the editors after the event. The summary reflects the editors’ reading.'],
    ['de', 'Für Auswahl und Gewichtung ist die Redaktion verantwortlich.'],
    ['en', 'The pointers above reflect the course of the debate.'],
    ['en', 'It is about the awkward arithmetic of fisheries management.'],
    ['en', 'Politics and the Last Mile: Can Rail Freight Still Double?'],
    ['en', 'Proponents of the Commission’s plan argued for more. Critics of the ministry disagreed.'],
    ['de', 'Gegner der Bundesbank widersprachen.'],
    ['en', 'The ICES and the FAO publish advice. Explanations offered round the table fell into three camps.'],
    ['en', 'Institute for Harbour Affairs, Rostock. It binds no one who took part. Licence: CC BY 4.0.'],
    ['en', '- Phasing-in is welcome.\n- Bilateral disputes, not technical benchmarks, have caused delays.'],
    ['de', 'Weiter hieß es, das reiche nicht. So hieß es.'],
    ['de', '```yaml\ninstruments:\n  - name: Marta-Muster-Programm\n```'],
    ['en', 'Most of those who took the floor welcomed the logic.'],
    ['en', 'The Granada Declaration of 6 October 2023 speaks of “the necessary internal groundwork and reforms”.'],
    ['de', 'Die Analyse gibt die Auffassung des Autors wieder, nicht die des Herausgebers.'],
    ['de', 'Viele befürworteten ein Landesgesetz mit Konnexitätsfolge.'],
    ['de', 'Die Richtlinie (EU) 2019/1158 verlangt lediglich fünf Arbeitstage Pflegeurlaub im Jahr.'],
    ['en', 'The code is on <https://github.com/harbour-wallet/reference-framework>.'],
    ['de', '*Konvergenz* meint die Angleichung von Kennzahlen. Effizienz fordert Geduld. Logistik verlangt Planung.'],
    ['fr', 'Un mot que la salle a employé sans déplaisir suppose du temps.'],
    // who did something long ago was not there
    ['de', 'Mit dem Edikt holte Kurfürst Friedrich Wilhelm 1685 die Hugenotten ins Land.'],
    ['en', 'Waldemar Quist patented the cell in 1899, and Gaston Perrault had shown one four decades earlier.'],
    ['fr', 'En 1872, Richard Wallace offrit à Paris ses célèbres fontaines de fonte.'],
    ['en', 'At his press conference of 14 January 1963 General de Gaulle closed the door on the United Kingdom.'],
    // places in a row, waters, groups of states
    ['en', 'Salzgitter, Douvrin and Debrecen are still building; demand is still rising.'],
    ['en', 'The Agreement of 2018 settled the name dispute between Athens and Skopje.'],
    ['de', 'Zwischen Athen und Skopje wurde lange gestritten.'],
    ['fr', 'Le cas de la Mar Menor, dotée de la personnalité juridique, intrigue plus qu’il ne convainc.'],
    ['en', 'The Western Balkan Six (WB6) found themselves in a queue.'],
    ['en', 'As no more than a third may originate outside the Union, the EEA-EFTA states and Ukraine, the room split.'],
    // a place in a law, a part of the text, a house of the publisher's
    ['de', 'Es führt Leistungsgruppen ein (§ 135e SGB V), ergänzt die Fallpauschalen und errichtet einen Fonds.'],
    ['en', 'Table 1: unit corrected to billion euros at current prices.'],
    [
      'en',
      'It represents neither a consensus of the group nor a position of the Institute for Harbour Affairs, Rostock.',
    ],
    // what hangs together in another way
    ['en', 'The crux is capacity: freight is planned last, moved first and blamed always.'],
    ['en', 'A third position, which gained ground as the afternoon wore on, held that opening hours decide.'],
    ['en', 'The notion of the *Sea Ranger* – a licensed fisher paid for monitoring – found favour with many.'],
    ['en', 'The company had been the poster child of European ambitions, and the obituaries wrote themselves.'],
    [
      'en',
      'A suggestion was to borrow from the Union’s own case law: the Court of Justice ruled out regression in 2021.',
    ],
    ['en', 'A zero TAC for cod would “choke” the flatfish fishery overnight.'],
    [
      'en',
      'The 1976 episode was recalled: the opinion was late, the Council brushed it aside within days, and that was it.',
    ],
    ['de', 'Der Vermerk räumt mit dem Missverständnis auf, das Völkerrecht verbiete jede Besteuerung.'],
    ['de', 'Verwiesen wurde dazu auf das Münchner Lernhauskonzept.'],
    // learnt from twelve more documents
    ['de', 'Auch dem Pool fehlten Geldgeber, hieß es weiter; einige verwiesen auf die Bank.'],
    ['de', 'Die Mittel strich das Parlament im Budget 2026 wieder, womit die Linie von Basel nach Malmö entfiel.'],
    [
      'de',
      'Zur Sprache kam auch die soziale Seite: Ein Schlafabteil lasse sich aus Steuermitteln schwer rechtfertigen.',
    ],
    ['de', 'Wer von Göteborg nach Ljubljana bucht, braucht derzeit drei Konten.'],
    ['de', 'Berichtet wurde von Anschlüssen, die um sieben Minuten verfehlt wurden.'],
    ['de', 'Als die Bahn ihre Linie 2016 einstellte, galt der Schlafwagen als erledigt.'],
    ['de', 'Verwiesen wurde auf einen Unterschied: Im ersten Fall haftet und rechnet weiterhin die Ärztin ab.'],
    ['de', 'Der Gesetzgeber hat reagiert. Das Projekt AGnES erprobte ab 2005 Hausbesuche.'],
    [
      'de',
      '## Hintergrund\n\nIm Jahr 2016 endete das. Die Österreichischen Bundesbahnen übernahmen die Linien und kauften Wagen.',
    ],
    ['fr', '## Contexte\n\nDepuis lors, le Parlement a procédé par touches. La loi date de 2020.'],
    ['en', 'For two decades, the Debris Mitigation Committee asked operators to clear low orbit.'],
    ['en', 'On 10 February 2009 a working satellite and a defunct Russian one met above the peninsula.'],
    ['en', 'A format ought to be shared free of charge at the point of use, whatever the contract says.'],
    [
      'en',
      'Both need customers willing to pay more than the Shanghai quotation. Neo Performance Materials has a plant.',
    ],
    ['fr', 'Certains achats eurent lieu à des prix que les vendeurs jugeaient convenables.'],
    ['de', 'Das Wort „Ankerzentrum“ fiel oft. Es gab 17 Ja-Stimmen und neun Nein-Stimmen.'],
    ['de', 'Dreißig Personen nahmen teil.'],
    ['de', '- [ ] Redaktion: Zahlen mit der Statistik abgleichen'],
    ['de', '| Option | Einschätzung der Runde |\n|---|---|\n| Pflegekammer | geteilt |'],
    [
      'en',
      'The kingdom introduced its Soft Drinks Industry Levy in April 2018. Twenty-one favoured it, nine opposed it.',
    ],
    ['fr', 'Exporter le Rafale ne tient pas lieu de politique de défense.'],
    ['en', 'The distances would not shock anyone in Brandenburg.'],
    [
      'en',
      '| Country | Funding | Since | Set by |\n|---|---|---|---|\n| Germany | contribution (*Rundfunkbeitrag*) | 2013 (TV) | Secretary of State |',
    ],
  ] as const)('%s: %s', (lang, text) => {
    expect(blocks(text, { lang, meta: house }, /^CHR/)).toEqual([]);
  });

  test.each([
    ['en', 'Sincere thanks are due to the team of Misereor.', 'CHR103'],
    ['en', 'The Ministry is grateful to all who took part.', 'CHR103'],
    ['de', 'Das Institut verlangte in der Sitzung mehr Geld.', 'CHR103'],
    ['de', 'Die Redaktion des Hafenboten widersprach.', 'CHR103'],
    ['en', 'The editor of the Baltic Herald disagreed.', 'CHR102'],
    ['en', 'Critics from the ministry disagreed.', 'CHR104'],
    ['en', 'Around the table were the ICES and the FAO.', 'CHR303'],
    ['en', 'We had the port office of the City of Rostock and the tenants’ association around the table.', 'CHR303'],
    ['en', 'A participant said “the necessary internal groundwork and reforms” in 2018.', 'CHR201'],
    ['en', 'Vital asked why.', 'CHR101'],
    ['de', 'Klein hielt dagegen.', 'CHR101'],
    ['de', 'Die Frage kam aus der Ecke der Bahn.', 'CHR103'],
    ['en', 'His page is <https://github.com/adahaddad>.', 'CHR304'],
    ['de', 'Lorenz fordert Geduld. Hartung verlangt Planung.', 'CHR101'],
    ['fr', 'L’employé du ministère a dit non.', 'CHR102'],
    ['en', 'Source: conversation with a deputy head of unit, on the margins of the roundtable.', 'CHR401'],
    ['de', 'Am Runden Tisch saß Frau Zwillenberg.', 'CHR302'],
    ['en', 'Mara Terhorst sighed at the law of 1899.', 'CHR301'],
    ['fr', 'La loi de 1901, Mara Terhorst l’adore.', 'CHR301'],
    ['en', 'Paris, Terhorst and Berlin objected.', 'CHR103'],
    ['en', 'The Western Balkan Six objected.', 'CHR103'],
    ['en', 'Criticism from the Bundesbank focused on the exit clause.', 'CHR10'],
    ['en', 'In a word, to borrow from Kettle, this is madness.', 'CHR101'],
    ['en', 'The notion of the mayor was that fees fall.', 'CHR102'],
    ['en', 'The Institute for Harbour Affairs demanded more money in the session.', 'CHR103'],
    ['de', 'Ecuador meldete sich als Erstes.', 'CHR103'],
    ['de', '## Hintergrund\n\nIm Jahr 2016 endete das. Das Verkehrsministerium zeigte sich verärgert.', 'CHR103'],
    [
      'de',
      'Verwiesen wurde auf einen Unterschied: Im ersten Fall haftet die Bürgermeisterin, sagte sie, und bedauert es.',
      'CHR102',
    ],
    ['en', 'It was argued that the point raised by the Treasury was wrong.', 'CHR103'],
    ['en', 'He would not say, but she commands the Irish Naval Service.', 'CHR104'],
    ['en', 'A Russian objected.', 'CHR104'],
    ['de', 'Bank-Vertreter widersprachen.', 'CHR104'],
    ['en', '| Idea | Raised by |\n|---|---|\n| a levy | Secretary of State |', 'CHR102'],
  ] as const)('but %s: %s', (lang, text, code) => {
    expect(blocks(text, { lang, meta: house }, /^CHR/).join()).toContain(code);
  });
});
