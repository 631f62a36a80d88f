/** What RULE.md decides, row by row. `code` is the finding expected; `pass` means nothing that blocks or warns. */
export interface Case {
  readonly row: string;
  readonly lang: 'de' | 'en';
  readonly text: string;
  readonly expect: string;
  /** frontmatter besides the common one (YAML lines) */
  readonly meta?: string;
  /** document type, when not a meeting summary */
  readonly type?: string;
}

const de = (row: string, expect: string, ...texts: string[]): Case[] =>
  texts.map((text) => ({ row, lang: 'de', text, expect }));
const en = (row: string, expect: string, ...texts: string[]): Case[] =>
  texts.map((text) => ({ row, lang: 'en', text, expect }));

/** The block table. People in these sentences are fictitious. */
export const block: readonly Case[] = [
  ...de(
    'CHR101',
    'CHR101',
    'In der Diskussion sagte Weber, das Verfahren dauere zu lange.',
    'Weber, die seit Jahren in Niamey arbeitet, sagte, das Verfahren dauere zu lange.',
    'Mehrfach habe Weber betont, dass die Mittel nicht reichten.',
    'Weber wies den Vorschlag zurück.',
    'Weber gab zu bedenken, dass die Mittel nicht reichten.',
    'Die Mittel reichten nicht, so Weber.',
    'Laut Weber fehlen die Mittel.',
    'Weber zufolge fehlen die Mittel.',
    'Nach Ansicht von Weber fehlen die Mittel.',
    'Nach Angaben von Weber fehlen die Mittel.',
    'Nach den Worten von Weber fehlen die Mittel.',
    'Aus Sicht von Weber fehlen die Mittel.',
    'Wie Weber ausführte, fehlen die Mittel.',
    'Die Kritik von Weber wurde geteilt.',
    'Webers Einwand wurde nicht weiter verfolgt.',
    'Von Weber wurde eingewandt, dass die Mittel fehlten.',
    'Der von Weber vorgetragene Einwand blieb ohne Antwort.',
    'Weber: „Die Mittel reichen nicht aus.“',
    '„Die Mittel reichen nicht“ (Schneider, SVR)',
    '„Die Mittel reichen nicht“ – Weber',
    '## Impuls von Weber\n\nDie Mittel reichen nicht.',
    '> Die Mittel reichen nicht.\n>\n> – Amina Weber',
  ),
  ...en(
    'CHR101',
    'CHR101',
    'In the discussion Weber said that the procedure took too long.',
    'Weber, who has worked in Niamey for years, said the procedure took too long.',
    'The procedure, Weber argued, took too long.',
    'Weber rejected the proposal.',
    'According to Weber, the funds are missing.',
    "In Weber's view, the funds are missing.",
    'As Weber put it, the funds are missing.',
    "Weber's remarks were well received.",
    'The objection by Weber was not pursued.',
    'It was argued by Weber that the funds were missing.',
    'Weber: “The funds are not enough.”',
    '“The funds are not enough” (Schneider, SVR)',
    '“The funds are not enough” – Weber',
    '## Input by Weber\n\nThe funds are not enough.',
    '> The funds are not enough.\n>\n> – Amina Weber',
  ),
  ...de(
    'CHR102',
    'CHR102',
    'Der Minister sagte, das Verfahren dauere zu lange.',
    'Die Staatssekretärin betonte, dass die Mittel nicht reichten.',
    'Der Vorsitzende fasste zusammen, die Mittel reichten nicht.',
    'Laut dem Abteilungsleiter fehlen die Mittel.',
  ),
  ...en(
    'CHR102',
    'CHR102',
    'The minister said that the procedure took too long.',
    'The State Secretary stressed that the funds were not enough.',
    'The chair argued that the funds were not enough.',
    'According to the head of unit, the funds are missing.',
  ),
  ...de(
    'CHR103',
    'CHR103',
    'Das BMI betonte in der Sitzung, dass die Mittel fehlten.',
    'Seitens des BMWK wurde angemerkt, dass die Mittel fehlten.',
    'Das Auswärtige Amt wandte ein, die Mittel fehlten.',
  ),
  ...en(
    'CHR103',
    'CHR103',
    'The BMI stressed in the session that the funds were missing.',
    'The Federal Foreign Office objected that the funds were missing.',
    'UNHCR argued that the funds were missing.',
  ),
  ...de(
    'CHR104',
    'CHR104',
    'Ein nigerianischer Regierungsbeamter sagte, die Mittel fehlten.',
    'Die einzige Bürgermeisterin in der Runde sagte, die Mittel fehlten.',
    'Der BMG-Vertreter sagte, die Mittel fehlten.',
    'Eine ehemalige EU-Kommissarin sagte, die Mittel fehlten.',
  ),
  ...en(
    'CHR104',
    'CHR104',
    'A Nigerian official said that the funds were missing.',
    'The only mayor in the room said that the funds were missing.',
    "The largest gas importer's representative said that the funds were missing.",
    'A former EU commissioner said that the funds were missing.',
  ),
  ...de('CHR105', 'CHR105', 'Die Vertreterinnen und Vertreter der Wirtschaft betonten, die Mittel fehlten.'),
  ...en('CHR105', 'CHR105', 'The business representatives stressed that the funds were missing.'),
  ...de('CHR201', 'CHR201', 'Ein Teilnehmer sagte: „Wir haben die Mittel schon im Frühjahr verplant.“'),
  ...en('CHR201', 'CHR201', 'One participant said: “We had already spent the funds by the spring.”'),
  ...de('CHR301', 'CHR301', 'Die Runde traf sich in den Räumen von Dr. Amina Weber.'),
  ...en('CHR301', 'CHR301', 'The group met on the premises of Dr Amina Weber.'),
  ...de(
    'CHR302',
    'CHR302',
    'Teilnehmende: Amina Weber, Jonas Okoro und Lena Brandt.',
    'Wir danken Amina Weber und Jonas Okoro für ihre Beiträge in der Sitzung.',
  ),
  ...en(
    'CHR302',
    'CHR302',
    'Participants: Amina Weber, Jonas Okoro and Lena Brandt.',
    'We thank Amina Weber and Jonas Okoro for their contributions to the session.',
  ),
  ...de('CHR303', 'CHR303', 'Vertreten waren das BMI, das Auswärtige Amt, UNHCR und die Caritas.'),
  ...en('CHR303', 'CHR303', 'Represented were the BMI, the Federal Foreign Office, UNHCR and Caritas.'),
  ...de(
    'CHR304',
    'CHR304',
    'Rückfragen an a.weber@example.org.',
    'Rückfragen unter +49 30 1234567.',
    'Mehr bei @aminaweber.',
    'Mehr unter https://www.linkedin.com/in/amina-weber.',
  ),
  ...en('CHR304', 'CHR304', 'Questions to a.weber@example.org.', 'Call +49 30 1234567.', 'More at @aminaweber.'),
  ...de(
    'CHR401',
    'CHR401',
    'Die Mittel fehlen.[^1]\n\n[^1]: Persönliche Mitteilung, Oktober 2018.',
    'Die Mittel fehlen.[^1]\n\n[^1]: Hintergrundgespräch in Berlin, Oktober 2018.',
    'Die Mittel fehlen.[^1]\n\n[^1]: Interview mit einer Referentin (BMZ), Oktober 2018.',
  ),
  ...en(
    'CHR401',
    'CHR401',
    'The funds are missing.[^1]\n\n[^1]: Personal communication, October 2018.',
    'The funds are missing.[^1]\n\n[^1]: Notes of the meeting, October 2018.',
  ),
  ...de(
    'CHR5xx',
    'CHR5',
    '![Amina Weber sagte, die Mittel fehlten](figur.svg)',
    '<!-- Weber sagte, die Mittel fehlten -->',
    'Siehe [Bericht](https://example.org/amina-weber-sagte.html).',
  ),
  ...en(
    'CHR5xx',
    'CHR5',
    '![Amina Weber said the funds were missing](figure.svg)',
    '<!-- Weber said the funds were missing -->',
  ),
];

/** The boundary table. */
export const boundary: readonly Case[] = [
  ...de('declared adviser in a slot', 'CHR101', 'Schneider zufolge fehlt Personal.'),
  ...en('declared adviser in a slot', 'CHR101', 'According to Schneider, staff is lacking.'),
  ...de('quote with parenthesis', 'CHR101', '„Es fehlt Personal“ (Schneider, SVR)'),
  ...en('quote with parenthesis', 'CHR101', '“Staff is lacking” (Schneider, SVR)'),
  ...de('citation in parenthesis', 'pass', 'Es fehlt Personal (Schneider 2017).'),
  ...en('citation in parenthesis', 'pass', 'Staff is lacking (Schneider 2017).'),
  ...de('published recommendation', 'pass', 'Der SVR (2017) empfiehlt mehr Personal.'),
  ...en('published recommendation', 'pass', 'The SVR (2017) recommends more staff.'),
  ...de(
    'press release with a note',
    'pass',
    'Das BMI erklärte 2018 in einer Pressemitteilung[^2], die Mittel seien erhöht worden.\n\n[^2]: Pressemitteilung vom 12. März 2018, https://www.example.org/pm-2018-03-12.',
  ),
  ...en(
    'press release with a note',
    'pass',
    'The BMI stated in a press release in 2018[^2] that the funds had been increased.\n\n[^2]: Press release of 12 March 2018, https://www.example.org/pm-2018-03-12.',
  ),
  ...de(
    'press release with a private note',
    'CHR401',
    'Das BMI erklärte 2018 in einer Pressemitteilung[^2], die Mittel seien erhöht worden.\n\n[^2]: Hintergrundgespräch, März 2018.',
  ),
  ...de('Konjunktiv without source, session', 'CHR103', 'Das BMI habe zugesagt, die Mittel zu erhöhen.'),
  {
    row: 'Konjunktiv without source, elsewhere',
    lang: 'de',
    type: 'background-paper',
    expect: 'warn',
    text: 'Das BMI habe zugesagt, die Mittel zu erhöhen.',
  },
  ...de(
    'nationality and office',
    'CHR104',
    'Ein nigerianischer Regierungsbeamter wandte ein, die Fristen seien zu kurz.',
  ),
  ...en(
    'nationality and office',
    'CHR104',
    'A Nigerian government official objected that the deadlines were too short.',
  ),
  ...de('large region', 'warn', 'Eine europäische Teilnehmerin wandte ein, die Fristen seien zu kurz.'),
  ...en('large region', 'warn', 'A European participant objected that the deadlines were too short.'),
  ...de('one mayor', 'CHR104', 'Eine Bürgermeisterin wandte ein, die Fristen seien zu kurz.'),
  ...en('one mayor', 'CHR104', 'A mayor objected that the deadlines were too short.'),
  ...de('host opens', 'pass', 'Die Gastgeberin begrüßte die Runde.').map((one) => ({
    ...one,
    meta: '  - {id: gast, name: {given: Lena, family: Brandt}, role: host, public: true}',
  })),
  ...en('host opens', 'pass', 'The host welcomed the group.').map((one) => ({
    ...one,
    meta: '  - {id: gast, name: {given: Lena, family: Brandt}, role: host, public: true}',
  })),
  ...de('input speaker', 'CHR102', 'In seinem Impuls schilderte der Referent die Lage an der Grenze.'),
  ...en('input speaker', 'CHR102', 'In his input the speaker described the situation at the border.'),
  ...de('short anonymous words', 'pass', 'Ein Teilnehmer nannte dies „fit for purpose“.'),
  ...en('short anonymous words', 'pass', 'One participant called this “fit for purpose”.'),
];

/** The pass list. */
export const pass: readonly Case[] = [
  ...de(
    'anonymous generics',
    'pass',
    'Ein Teilnehmer betonte, dass die Mittel fehlten.',
    'Mehrere Teilnehmende wiesen darauf hin, dass die Mittel fehlten.',
    'Einige Teilnehmer*innen widersprachen.',
    'Viele Teilnehmer:innen sahen das anders.',
    'Manche Teilnehmer_innen hielten das für verfrüht.',
    'Andere Teilnehmer/-innen schlugen eine Frist vor.',
    'In der Runde wurde betont, dass die Mittel fehlten.',
  ),
  ...en(
    'anonymous generics',
    'pass',
    'One participant stressed that the funds were missing.',
    'Several participants pointed out that the funds were missing.',
    'Some participants disagreed.',
    'Others argued that this was premature.',
    'It was noted that the funds were missing.',
  ),
  ...de(
    'passive and man',
    'pass',
    'Es wurde argumentiert, dass die Mittel fehlten.',
    'Man war sich einig, dass die Mittel fehlten.',
  ),
  ...en(
    'passive',
    'pass',
    'It was argued that the funds were missing.',
    'There was agreement that the funds were missing.',
  ),
  ...de(
    'declared functions mentioned',
    'pass',
    'Schirmherr der Gruppe ist Botschafter a.D. David Donoghue.',
    'Die wissenschaftliche Begleitung liegt bei Dr. Jan Schneider.',
  ),
  ...en(
    'declared functions mentioned',
    'pass',
    'Ambassador (ret.) David Donoghue is the patron of the group.',
    'The scientific adviser is Dr Jan Schneider.',
  ),
  ...de(
    'named after people',
    'pass',
    'Das Dublin-System bleibt umstritten.',
    'Die Robert Bosch Stiftung fördert das Vorhaben.',
    'Der Gini-Koeffizient ist gestiegen.',
  ),
  ...en(
    'named after people',
    'pass',
    'The Dublin system remains contested.',
    'The Robert Bosch Stiftung funds the project.',
    'The Gini coefficient has risen.',
  ),
  ...de('institution as topic', 'pass', 'Die Teilnehmenden diskutierten die Rolle der EZB.'),
  ...en('institution as topic', 'pass', 'Participants discussed the ECB.'),
  ...de(
    "author's own view",
    'pass',
    'Aus unserer Sicht reichen die Mittel nicht.',
    'Wir empfehlen, die Mittel zu erhöhen.',
  ),
  ...en("author's own view", 'pass', 'In our view the funds are not enough.', 'We recommend increasing the funds.'),
  ...de(
    'scare quotes and terms',
    'pass',
    'Die sogenannten „sicheren Herkunftsstaaten“ bleiben umstritten.',
    'Der Bericht „Migration gemeinsam gestalten“ erschien 2017.',
  ),
  ...en(
    'scare quotes and terms',
    'pass',
    'The so-called “safe countries of origin” remain contested.',
    'The report “Shaping Migration Together” appeared in 2017.',
  ),
  ...de(
    'the Rule note',
    'pass',
    'Die Sitzung fand unter der Chatham House Rule statt. Aussagen sind keinen Personen oder Institutionen zugeordnet.',
  ),
  ...en(
    'the Rule note',
    'pass',
    'The meeting was held under the Chatham House Rule. Nothing in this text is attributed to any participant or institution.',
  ),
];
