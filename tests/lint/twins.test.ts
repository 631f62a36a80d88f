import { describe, expect, test } from 'vitest';
import { blocks } from './lint.ts';

/** Each construct twice: with somebody in it, and with its anonymous twin. */
const twins: readonly (readonly [lang: 'de' | 'en' | 'fr', construct: string, leak: string, twin: string])[] = [
  // lists: what their items begin with
  [
    'de',
    'items that begin with somebody, not with a topic',
    '- **Koch.** Er hielt die Frist für zu kurz.\n- **Winter.** Sie wollte mehr Geld.',
    '- **Rückhalt.** Stauwehre in Gräben halten Wasser.\n- **Moore.** Wiedervernässung bindet Kohlenstoff und hält Wasser.\n- **Wald.** Der Umbau erhöht die Neubildung, doch erst nach Jahrzehnten.',
  ],
  [
    'en',
    'items under what was said, not under recommendations',
    '## Discussion\n\n- Ministry of Transport: publish the timetable data\n- Bitkom: appoint one contact',
    '## Recommendations\n\n- Ministry of Transport: publish the timetable data\n- Local authorities: appoint one contact',
  ],
  // tables: a column of houses, and what they hold beside it
  [
    'de',
    'a column of concerns',
    '| Wer | Anliegen zum Pflegebudget |\n|---|---|\n| Pflegekammer Niedersachsen | Quote erst ab 2030 |',
    '| Wer | Anliegen zum Pflegebudget |\n|---|---|\n| mehrere Teilnehmende | Quote erst ab 2030 |',
  ],
  [
    'en',
    'a column of moods',
    '| Item | Body | Mood |\n|---|---|---|\n| Meters | Severnside Water | lukewarm |',
    '| Item | Body | Mood |\n|---|---|---|\n| Meters | two participants | lukewarm |',
  ],
  [
    'en',
    'a column of moods, not of duties',
    '| Seat | House | Temperature |\n|---|---|---|\n| 4 | Gazprom Germania | frosty |',
    '| Item | Body | Task |\n|---|---|---|\n| Leaks | Environment Agency | supervision |',
  ],
  [
    'fr',
    'a column of positions',
    '| Point | Maison | Position |\n|---|---|---|\n| Friches | Métropole de Rennes | pour |',
    '| Point | Maison | Position |\n|---|---|---|\n| Friches | plusieurs participants | pour |',
  ],
  // where it came from, at the head of a sentence
  [
    'en',
    'support from',
    'Support for a congestion charge came from the Lagos transport agency.',
    'Support for a congestion charge came from several participants.',
  ],
  [
    'de',
    'the vote against',
    'Die Gegenstimme beim Sondervermögen kam vom Landesrechnungshof Thüringen.',
    'Die Gegenstimme beim Sondervermögen kam von einem Teilnehmer.',
  ],
  [
    'de',
    'what met with little favour',
    'Auf wenig Gegenliebe stieß die Idee eines Fangregisters bei der Caritas.',
    'Auf wenig Gegenliebe stieß die Idee eines Fangregisters bei einigen.',
  ],
  // brought in the room by
  [
    'fr',
    'an agent beside the room',
    'La proposition portée en séance par la fédération CFDT des transports est simple.',
    'La proposition portée en séance par un participant est simple.',
  ],
  [
    'de',
    'an agent beside the room',
    'Der Vorschlag, in der Sitzung von der IG Metall eingebracht, fand Anklang.',
    'Der Vorschlag, in der Sitzung von einem Teilnehmer eingebracht, fand Anklang.',
  ],
  [
    'en',
    'an agent beside the room',
    'The proposal tabled in the session by the rail union was dropped.',
    'The proposal tabled in the session by one participant was dropped.',
  ],
  // nobody but somebody
  [
    'en',
    'an answer',
    'Somebody called it a fig leaf. Who? The head of Wessex Rural Water.',
    'Somebody called it a fig leaf. Who? One of the participants.',
  ],
  [
    'en',
    'who left',
    'Left before the vote: the Police Officers’ Union of the Midlands.',
    'Left before the vote: two participants. Left open: the date of the fund.',
  ],
  [
    'de',
    'who left',
    'Vor der Abstimmung gegangen: die Polizeigewerkschaft.',
    'Vor der Abstimmung gegangen: zwei Teilnehmende. Offen geblieben: die Finanzierung.',
  ],
  ['fr', 'who left', 'Partie avant le vote : la Croix-Rouge.', 'Parties avant le vote : deux personnes.'],
  [
    'de',
    'a comment',
    'Mehrere widersprachen. <!-- Landkreis Uelzen und die Kreishandwerkerschaft -->',
    'Mehrere widersprachen. <!-- Absatz kürzen, Abbildung 2 -->',
  ],
  [
    'fr',
    'a comment',
    'Un participant a jugé le plan inapplicable. <!-- éleveur, président de la coopérative du Champsaur -->',
    'Un participant a jugé le plan inapplicable. <!-- à vérifier, voir le tableau 2 -->',
  ],
  [
    'en',
    'a comment',
    'One participant objected. <!-- the woman from the Treasury -->',
    'One participant objected. <!-- check the figures -->',
  ],
  [
    'en',
    'a link on somebody anonymous',
    '[One participant](https://www.example.org/team/7) objected.',
    '[One participant](#participants) objected to [the law](https://www.example.org/).',
  ],
  [
    'de',
    'a link on somebody anonymous',
    '[Ein Teilnehmer](https://www.example.org/team/7) widersprach.',
    'Ein Teilnehmer widersprach [dem Gesetz](https://www.example.org/).',
  ],
  ['en', 'a letter and who asked', 'Q (fisheries ministry): Who pays?', 'Q: Who pays?'],
  ['de', 'a letter and who asked', 'F (Fischereiministerium): Wer zahlt?', 'F: Wer zahlt?'],
  // who came, in front of a colon
  [
    'fr',
    'a round of introductions',
    'Tour de table : Croix-Rouge, CAF du Nord.',
    'Tour de table : plusieurs sont venus.',
  ],
  [
    'de',
    'a round of introductions',
    'Vorstellungsrunde: Caritas, BAMF.',
    'Vorstellungsrunde: Alle nannten ihren Namen.',
  ],
  [
    'en',
    'a round of introductions',
    'Introductions: Red Cross, Oxfam, Treasury.',
    'Introductions: everybody spoke briefly.',
  ],
  ['en', 'who was present', 'Present: Red Cross, Oxfam, Treasury.', 'Present: ministries, business and civil society.'],
  ['de', 'who sat there', 'Mit am Tisch: das BSI.', 'Mit am Tisch: Ministerien, Wissenschaft, Wirtschaft.'],
  ['en', 'who sat there', 'At the table: the FBI.', 'At the table: ministries and researchers.'],
  // whom only one can be
  [
    'de',
    'the only one who ran it',
    'Nur eine Person im Raum hat je selbst eine Justizvollzugsanstalt geleitet.',
    'Nur eine Person im Raum war dafür.',
  ],
  [
    'en',
    'the only one who ran it',
    'Only one person in the room has ever run a prison.',
    'Only one person in the room spoke.',
  ],
  [
    'fr',
    'the only one who ran it',
    'Une seule personne dans la salle a déjà dirigé une prison.',
    'Une seule personne dans la salle était pour.',
  ],
  [
    'de',
    'a former office behind a time',
    'Ein Gast, bis vor zwei Jahren Präsident eines Landesrechnungshofs, hielt das für falsch.',
    'Ein Gast, bis vor zwei Jahren im Ausland, hielt das für falsch.',
  ],
  [
    'en',
    'the office holder of a house',
    'Dinner was paid for by the embassy, whose first secretary used the toast to argue for longer contracts.',
    'Dinner was paid for by a fund, whose users should pay a fee.',
  ],
  ['fr', 'a given name that is a word', 'Capucine Bouaziz-Hernu écoute.', 'Capucine et persil poussent au jardin.'],
  // in headings, notes and brackets
  [
    'de',
    'a turn behind a colon in a heading',
    '### Wie man es anderswo macht: Impuls aus Tampere',
    '### Wie man es anderswo macht: Impuls aus der Praxis',
  ],
  [
    'de',
    'whom the meeting was with',
    'Zusammenfassung der Runde mit der Pflegedirektorin der Uniklinik Lahnstein.',
    'Zusammenfassung der Runde mit mehreren Fachleuten.',
  ],
  [
    'en',
    'whom the meeting was with',
    'Notes of the meeting with the head nurse of Lahnstein hospital.',
    'Notes of the meeting with several practitioners.',
  ],
  [
    'fr',
    'whom the meeting was with',
    'Compte rendu de la réunion avec la directrice de l’hôpital de Lens.',
    'Compte rendu de la réunion avec plusieurs praticiens.',
  ],
  [
    'de',
    'a remark in a note',
    'Das gilt.[^1]\n\n[^1]: Vgl. § 109 GEG. Dass er kaum genutzt wird, beruht auf einem Hinweis aus dem Kieler Umweltministerium in der Sitzung.',
    'Das gilt.[^1]\n\n[^1]: Vgl. § 109 GEG. Dass er kaum genutzt wird, beruht auf einem Hinweis in der Sitzung.',
  ],
  [
    'en',
    'a remark in a note',
    'So it is.[^1]\n\n[^1]: Committee, *Cables*, 2023, <https://www.iscpc.org/>. The upper figure was supplied in the room by a former head of the Danish maritime authority.',
    'So it is.[^1]\n\n[^1]: Committee, *Cables*, 2023, <https://www.iscpc.org/>. The upper figure was supplied in the room.',
  ],
  [
    'de',
    'to whom a note is owed',
    'Das gilt.[^1]\n\n[^1]: Code civil, Art. L121. Den Hinweis verdanken wir der Attachée der französischen Botschaft.',
    'Das gilt.[^1]\n\n[^1]: Code civil, Art. L121. Den Hinweis verdanken wir einem Teilnehmer.',
  ],
  [
    'de',
    'a name behind the source of a note',
    'Das gilt.[^1]\n\n[^1]: *Handlungsempfehlungen*, Bonn, 24. März 2017, <https://www.bmuv.de/x>. Federführend dazu: Wencke Stolterfoth.',
    'Das gilt.[^1]\n\n[^1]: Wencke Stolterfoth, *Handlungsempfehlungen*, Bonn, 24. März 2017, <https://www.bmuv.de/x>. Dort mehr.',
  ],
  [
    'en',
    'a house and its place in brackets',
    'Kitchens cannot be staffed (regional council, Galicia).',
    'Kitchens cannot be staffed (two participants, twice).',
  ],
  [
    'en',
    'who said it, in brackets',
    'What happens in the holidays? (put forward by Save the Children)',
    'What happens in the holidays? (put forward by several participants)',
  ],
  [
    'de',
    'so auch',
    'Das entfällt zuerst, so auch die Kämmerin aus Hagen.',
    'Das entfällt zuerst, so auch ein anderer.',
  ],
  ['de', 'a name at the head of a sentence', 'Wencke Stolterfoth war da.', 'Dampfende Kessel rosten.'],
  [
    'de',
    'whom somebody spoke for',
    'In der Sitzung vertrat sie das Gesundheitsamt Neuss.',
    'In der Sitzung vertrat sie eine andere Ansicht.',
  ],
  [
    'de',
    'who ranked it',
    'Die Reihenfolge folgt der Priorisierung durch den Deutschen Städtetag am zweiten Sitzungstag.',
    'Die Reihenfolge folgt der Priorisierung durch die Teilnehmenden am zweiten Sitzungstag.',
  ],
  ['en', 'a case for something', 'The Estonian case for patrols was weak.', 'The case for patrols was weak.'],
  [
    'en',
    'two of a house',
    'A draft drawn up by two lawyers from the Irish attorney general’s office was handed round.',
    'A draft drawn up by two lawyers was handed round.',
  ],
  // names that are words, and names no list has
  ['de', 'a season that takes a side', 'Winter widersprach.', 'Der Winter war zu warm.'],
  ['de', 'laut with a season', 'Laut Winter reicht das nicht.', 'Laut einem Teilnehmer reicht das nicht.'],
  ['de', 'a season and a trade', 'Winter und Koch waren dagegen.', 'Sommer und Winter waren zu warm.'],
  [
    'de',
    'the object of an opinion',
    'Ein Teilnehmer hielt Okafor für überfordert.',
    'Ein Teilnehmer hielt Wärmenetze für überholt.',
  ],
  ['de', 'whom somebody answered', 'Mehrere widersprachen Okafor.', 'Mehrere widersprachen lebhaft.'],
  [
    'en',
    'whom somebody answered',
    'One participant contradicted Okafor.',
    'One participant supported Ukrainian authorities.',
  ],
  [
    'fr',
    'the object of an opinion',
    'Un participant a trouvé Okafor dépassé.',
    'Un participant a trouvé Bruxelles trop lente.',
  ],
  ['de', 'a numbered turn', 'Die Wortmeldung 7 (Obuobi) fiel aus.', 'Die Wortmeldung 7 (zur Frist) fiel aus.'],
  ['en', 'a numbered turn', 'Contribution 7 (Obuobi) was dropped.', 'Contribution 7 (on the deadline) was dropped.'],
  [
    'fr',
    'a numbered turn',
    'L’intervention 7 (Obuobi) a été annulée.',
    'L’intervention 7 (sur le délai) a été annulée.',
  ],
  ['en', 'a heading with whose it is', '### Okafor’s challenge', '### A challenge'],
  // houses and towns
  [
    'en',
    'a house of two words in front of a colon',
    'Home Office: the quota is not negotiable.',
    'Quota: the figure is not negotiable.',
  ],
  ['en', 'a seat of government in front of a colon', 'Oslo: the fund is closed.', 'Norway: the fund is closed.'],
  [
    'de',
    'a seat of government in front of a colon',
    'Oslo: Der Fonds ist geschlossen.',
    'Ausblick: Der Fonds ist geschlossen.',
  ],
  ['fr', 'a seat of government in front of a colon', 'Oslo : le fonds est fermé.', 'Bilan : le fonds est fermé.'],
  ['de', 'a town that gestures', 'Celle winkte trotzdem ab.', 'Mehrere winkten trotzdem ab.'],
  [
    'de',
    'so in the debate',
    'Das gehe nicht (so in der Aussprache der Präsident eines niedersächsischen Landgerichts).',
    'Das gehe nicht (so in der Aussprache mehrere Stimmen).',
  ],
  [
    'en',
    'an end of the table',
    'Phones came out at the Lilongwe end of the table.',
    'Phones came out at the far end of the table.',
  ],
  // told in passing
  ['fr', 'who was seen to do it', 'On a vu la ministre hocher la tête.', 'On a vu un participant hocher la tête.'],
  [
    'de',
    'who was seen to do it',
    'Man sah die Ministerin nicken.',
    'Viele sahen den Bund in der Pflicht, hieß es. Man sah einige nicken.',
  ],
  [
    'fr',
    'whose husband that is',
    'Une participante s’est abstenue : son mari préside la fédération des cliniques.',
    'Une participante s’est abstenue : son avis n’était pas fait.',
  ],
  [
    'de',
    'whose husband that is',
    'Eine Teilnehmerin enthielt sich: Ihr Mann leitet den Verband der Kliniken.',
    'Eine Teilnehmerin enthielt sich: Ihr Urteil stand noch aus.',
  ],
  [
    'en',
    'whose husband that is',
    'One participant abstained: her husband chairs the federation of clinics.',
    'One participant abstained: her mind was not made up.',
  ],
  [
    'en',
    'sex, age and trade in brackets',
    'It was noted (f, 34, start-up founder, Leipzig) that visas take longer.',
    'It was noted (twice, and with some heat) that visas take longer.',
  ],
  [
    'de',
    'sex, age and trade in brackets',
    'Es wurde angemerkt (w, 34, Gründerin, Leipzig), dass Visa dauern.',
    'Es wurde angemerkt (zweimal), dass Visa dauern.',
  ],
  // names so frequent that lists of words hold them
  ['de', 'a frequent name in the present', 'Schmidt schickt die Folien nach.', 'Bäcker backen weniger.'],
  ['de', 'a trade that is a name', 'Fischer schickt die Folien nach.', 'Fischer fangen weniger.'],
  ['en', 'a frequent name in the present', 'Williams will circulate the slides.', 'The smith and the miller are gone.'],
  ['fr', 'a frequent name in the present', 'Garcia envoie les diapositives.', 'Chacun envoie ses diapositives.'],
  // what would not be done
  ['en', 'not even somebody', 'Not even the union would sign that.', 'Not even the youngest would sign that.'],
  [
    'fr',
    'not even somebody',
    'Même le syndicat ne voulait pas signer cela.',
    'Même les plus jeunes ne voulaient pas signer cela.',
  ],
  [
    'de',
    'with somebody it was not possible',
    'Mit der Bundesbank war das nicht zu machen.',
    'Mit diesem Budget war das nicht zu machen.',
  ],
  [
    'fr',
    'with somebody it was not possible',
    'Avec la Banque de France, ce n’était pas possible.',
    'Avec ce budget, ce n’était pas possible.',
  ],
  // in passing
  [
    'en',
    'at whose request',
    'The point was added to the minutes at Oxfam’s request.',
    'The point was added to the minutes at the request of several.',
  ],
  [
    'en',
    'who joined, behind the copula',
    'Dialling in was the mayor’s office of Leeds.',
    'Present was a sense of urgency.',
  ],
  ['fr', 'who joined, behind the copula', 'Était connectée la mairie de Brest.', 'Était présente une certaine gêne.'],
  [
    'de',
    'a letterhead',
    'Der Einspruch stand auf dem Briefpapier der IHK.',
    'Der Einspruch stand auf kariertem Papier.',
  ],
  [
    'en',
    'a letterhead',
    'The objection was written on Chamber of Commerce letterhead.',
    'The objection was written on plain notepaper.',
  ],
  [
    'fr',
    'a letterhead',
    'L’objection était écrite sur papier à en-tête de la CCI.',
    'L’objection était écrite sur papier quadrillé.',
  ],
  ['fr', 'a mood behind rester', 'L’Association des maires est restée discrète.', 'Plusieurs sont restés discrets.'],
  // closing words, tasks, what came from where
  [
    'de',
    'a closing word',
    'Die Runde endete mit einem Schlusswort der Bischöfin.',
    'Die Runde endete mit einem Schlusswort.',
  ],
  [
    'fr',
    'a closing word',
    'La séance s’est close sur un mot de l’évêque.',
    'La séance s’est close sur un mot aimable.',
  ],
  [
    'de',
    'who is to do it',
    'Nächste Schritte: Der DGB liefert bis Mai Zahlen.',
    'Nächste Schritte: Die Teilnehmenden liefern Zahlen.',
  ],
  [
    'fr',
    'who is to do it',
    'Suites : la CGT fournit des chiffres d’ici mai.',
    'Suites : les participants fournissent des chiffres.',
  ],
  ['de', 'what came from somewhere', 'Aus Bremen kam ein Kopfschütteln.', 'Aus Bremen kamen im Vorjahr 300 Anträge.'],
  [
    'en',
    'what came from somewhere',
    'From Cardiff came a shake of the head.',
    'From the floor came a shake of the head.',
  ],
  [
    'de',
    'what an anonymous one runs',
    'Ein Kollege hielt dagegen; er leitet das Revier bei Gifhorn.',
    'Ein Kollege hielt dagegen; er leitet gern Sitzungen.',
  ],
  ['en', 'a hallmark', 'The paper bears the hallmark of the Wellcome Trust.', 'The paper bears the hallmark of haste.'],
  // minutes in a hurry
  ['de', 'two nouns behind a house', 'BAMF: Rückstau Altfälle', 'BAMF: Bundesamt für Migration und Flüchtlinge'],
  ['de', 'a colleague', 'Kollegin Sommer bat um mehr Zeit.', 'Eine Kollegin bat um mehr Zeit.'],
];

/** The same where a paper tells of its meeting in between. */
const accounts: typeof twins = [
  [
    'en',
    'an end of the table',
    'At the Treasury’s end of the table nobody laughed.',
    'At the far end of the table nobody laughed.',
  ],
  [
    'de',
    'so auch',
    'Das entfällt zuerst, so auch die Kämmerin aus Hagen.',
    'Das gilt vielen Häusern, so auch dem Amt.',
  ],
  [
    'de',
    'whom somebody spoke for',
    'In der Sitzung vertrat sie das Gesundheitsamt Neuss.',
    'In der Sitzung vertrat sie eine andere Ansicht.',
  ],
  [
    'de',
    'a name at the head of a sentence',
    'Wencke Stolterfoth war da.',
    'Karlsruher Kolloquium und Dampfende Kessel.',
  ],
];
const declared =
  'confidentiality: {rule: chatham-house, meeting: {date: 2018-10, place: Berlin}, attendance: {total: 30, minGroup: 5}}';

describe('in a brief of a declared meeting, too', () => {
  test.each(accounts)('%s, %s', (lang, _, leak, twin) => {
    const options = { lang, type: 'policy-brief', meta: declared };
    expect(blocks(leak, options, /^CHR/)).not.toEqual([]);
    expect(blocks(twin, options, /^CHR/)).toEqual([]);
  });
});

describe('somebody is blocked, the anonymous twin passes', () => {
  test.each(twins)('%s, %s', (lang, _, leak, twin) => {
    expect(blocks(leak, { lang }, /^CHR/)).not.toEqual([]);
    expect(blocks(twin, { lang }, /^CHR/)).toEqual([]);
  });
});
