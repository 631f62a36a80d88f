import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { hitsOf, segmentsOfPlain, sessionContext, verdicts } from './plain.ts';

type Row = readonly [lang: Language, text: string, ...expected: string[]];

/** Each row: language, sentence, and all that is found in it (nothing: it passes). */
const constructions: readonly Row[] = [
  // verb frames in every order
  ['de', 'Okoro sagte, die Frist sei zu kurz.', 'CHR101 block Okoro'],
  ['de', 'In der Aussprache sagte Okoro, die Frist sei zu kurz.', 'CHR101 block Okoro'],
  ['de', 'Okoro, die seit Jahren in Agadez arbeitet, sagte der Runde, die Frist sei zu kurz.', 'CHR101 block Okoro'],
  ['de', 'Dass die Frist zu kurz sei, habe Okoro mehrfach betont.', 'CHR101 block Okoro'],
  ['de', 'Den Vorschlag der Runde wies Okoro am Ende zurück.', 'CHR101 block Okoro'],
  ['de', 'Dies gab nach langer Aussprache – und zur Überraschung vieler – Okoro bekannt.', 'CHR101 block Okoro'],
  ['en', 'The deadline, Okoro argued, was too short.', 'CHR101 block Okoro'],
  ['en', '“The deadline is too short,” said Okoro.', 'CHR101 block Okoro'],
  [
    'en',
    'Jane Okoro, a lecturer from Leeds, said the deadline was too short.',
    'CHR101 block Jane Okoro, a lecturer from Leeds',
  ],
  ['en', 'Okoro points out the risks of a short deadline.', 'CHR101 block Okoro'],
  // relative and subordinate clauses
  ['de', 'Die Frist, die Okoro vorgeschlagen hatte, war zu kurz.', 'CHR101 block Okoro'],
  [
    'de',
    'Wie Amina Okoro, Leiterin der Stelle, ausführte, fehlt Personal.',
    'CHR101 block Amina Okoro, Leiterin der Stelle',
  ],
  ['en', 'As Okoro put it, the deadline is a trap.', 'CHR101 block Okoro'],
  // coordination: the named one decides
  ['de', 'Okoro und zwei weitere Teilnehmende widersprachen.', 'CHR101 block Okoro'],
  ['en', 'Okoro and two other participants disagreed.', 'CHR101 block Okoro'],
  // passive and participles
  ['de', 'Von Okoro wurde eingewandt, dass die Frist zu kurz sei.', 'CHR101 block Okoro'],
  ['de', 'Der von Okoro vorgetragene Einwand blieb offen.', 'CHR101 block Okoro'],
  ['en', 'It was argued by Okoro that the deadline was too short.', 'CHR101 block Okoro'],
  ['en', 'The objection raised by Okoro remained open.', 'CHR101 block Okoro'],
  // prepositions
  ['de', 'Laut Okoro fehlt Personal.', 'CHR101 block Okoro'],
  ['de', 'Okoro zufolge fehlt Personal.', 'CHR101 block Okoro'],
  ['de', 'Nach Ansicht von Okoro fehlt Personal.', 'CHR101 block Okoro'],
  ['de', 'Personal fehle, so Okoro.', 'CHR101 block Okoro'],
  ['de', 'Nach nigerianischen Angaben fehlt Personal.', 'CHR104 block nigerianischen Angaben'],
  ['en', 'According to Okoro, staff is lacking.', 'CHR101 block Okoro'],
  ['en', "In Okoro's view, staff is lacking.", "CHR101 block Okoro's"],
  // nominalisations and origin
  ['de', 'Okoros Einwand blieb offen.', 'CHR101 block Okoros'],
  ['de', 'Die Kritik des BMI blieb offen.', 'CHR103 block des BMI'],
  ['de', 'Der Hinweis kam von Okoro.', 'CHR101 block Okoro'],
  ['en', "Okoro's remarks were well received.", "CHR101 block Okoro's"],
  ['en', 'The point came from Okoro.', 'CHR101 block Okoro'],
  // stance
  ['de', 'Okoro ist überzeugt, dass Personal fehlt.', 'CHR101 block Okoro'],
  ['en', 'Okoro was sceptical.', 'CHR101 block Okoro'],
  // colon, parenthesis, dash
  ['de', 'Okoro: „Die Frist ist für alle viel zu kurz.“', 'CHR101 block Okoro'],
  ['de', '„Die Frist ist für alle viel zu kurz“ (Okoro, BMI)', 'CHR101 block Okoro'],
  ['en', '“The deadline is far too short for everyone” – Okoro', 'CHR101 block Okoro'],
  ['en', '– Amina Okoro', 'CHR101 block Amina Okoro'],
  // names that are ordinary words, and names from everywhere
  ['de', 'Winter betonte, dass Personal fehlt.', 'CHR101 block Winter'],
  ['de', 'Koch hielt das für verfrüht.', 'CHR101 block Koch'],
  ['en', 'Hill said that staff is lacking.', 'CHR101 block Hill'],
  ['en', '“No budget can bear that any longer,” Rose remarked.', 'CHR101 block Rose'],
  ['de', 'Nguyễn Thị Lan betonte, dass Personal fehlt.', 'CHR101 block Nguyễn Thị Lan'],
  ['de', 'Şahin Yıldız betonte, dass Personal fehlt.', 'CHR101 block Şahin Yıldız'],
  ['en', 'Łukasz Wójcik stressed that staff is lacking.', 'CHR101 block Łukasz Wójcik'],
  ['en', 'Mahmoud al-Rashidi stressed that staff is lacking.', 'CHR101 block Mahmoud al-Rashidi'],
  // roles, descriptions, sectors
  ['de', 'Der Minister widersprach.', 'CHR102 block Der Minister'],
  ['de', 'Ein ghanaischer Diplomat widersprach.', 'CHR104 block Ein ghanaischer Diplomat'],
  ['de', 'Eine europäische Teilnehmerin widersprach.', 'CHR104 warn Eine europäische Teilnehmerin'],
  ['de', 'Die Vertreter der Wirtschaft widersprachen.', 'CHR105 block Die Vertreter der Wirtschaft'],
  ['en', 'The minister disagreed.', 'CHR102 block The minister'],
  ['en', 'A Ghanaian diplomat disagreed.', 'CHR104 block A Ghanaian diplomat'],
  ['en', 'The business representatives disagreed.', 'CHR105 block The business representatives'],
  // pseudonyms and initials
  ['de', 'Sprecherin 3 widersprach.', 'CHR611 warn Sprecherin 3'],
  ['en', 'The same participant disagreed.', 'CHR611 warn same participant'],
  ['en', 'A. B. disagreed.', 'CHR608 block A. B.'],
  // French
  ['fr', 'Selon Okoro, le personnel manque.', 'CHR101 block Okoro'],
  ['fr', 'Mme Okoro a déclaré que le délai était trop court.', 'CHR101 block Mme Okoro'],
  ['fr', 'Les délais, a rappelé Okoro, sont trop courts.', 'CHR101 block Okoro'],
  ['fr', "L'intervention d'Okoro a porté sur les coûts.", 'CHR101 block Okoro'],
  ['fr', 'Il a été souligné par Okoro que le délai était trop court.', 'CHR101 block Okoro'],
  ['fr', "Le ministre a salué l'idée.", 'CHR102 block Le ministre'],
  [
    'fr',
    'Un fonctionnaire nigérian a mis en garde contre des attentes excessives.',
    'CHR104 block Un fonctionnaire nigérian',
  ],
  // carried speakers
  ['de', 'Okoro widersprach. Die Frist sei zu kurz.', 'CHR101 block Okoro', 'CHR612 block sei'],
  ['de', 'Okoro widersprach. Sie nannte die Frist zu kurz.', 'CHR101 block Okoro', 'CHR602 block Sie'],
];

/** Nothing is found in any of these. */
const passes: readonly Row[] = [
  ['de', 'Ein Teilnehmer betonte, dass Personal fehlt. Das Verfahren dauere zu lange. Er nannte zwei Beispiele.'],
  ['de', 'Mehrere Teilnehmer*innen wiesen darauf hin, dass Personal fehlt.'],
  ['de', 'Es wurde eingewandt, die Frist sei zu kurz. Sie müsse verlängert werden.'],
  ['de', 'Der Bericht empfiehlt eine längere Frist.'],
  ['de', 'Das Grundgesetz garantiert das Recht auf Asyl.'],
  ['de', 'Deutschland hat 2018 mehr Plätze geschaffen.'],
  ['de', 'Die EU sollte mehr Plätze zusagen.'],
  ['de', 'Kein Staat hat sich bereit erklärt, die Plattformen zu betreiben.'],
  ['de', 'Wir empfehlen eine längere Frist.'],
  ['de', 'Die Teilnehmenden diskutierten die Rolle der EZB.'],
  ['de', 'Der SVR (2017) empfiehlt eine längere Frist.'],
  ['de', 'Die Frist ist zu kurz (Okoro 2017).'],
  ['de', 'Solche Vorhaben versprechen am meisten Kontrolle und bieten wenig Gewähr.'],
  ['fr', 'Plusieurs participants ont jugé le délai trop court.'],
  ['fr', 'Il a été souligné que la protection est un droit.'],
  ['fr', 'Le système de Dublin répartit la responsabilité.'],
  ['en', 'One participant stressed that staff is lacking. He gave two examples.'],
  ['en', 'It was noted that the deadline was too short.'],
  ['en', 'The report argues for a longer deadline.'],
  ['en', 'Germany created more places in 2018.'],
  ['en', 'The EU should pledge more places.'],
  ['en', 'So far no state has agreed to run one.'],
  ['en', 'We recommend a longer deadline.'],
  ['en', 'Participants discussed the ECB.'],
  ['en', 'The SVR (2017) recommends a longer deadline.'],
  ['en', 'States that offer no places contribute financially.'],
  ['en', 'The sources are at https://example.org/okoro-said-so, where Reports are kept.'],
  ['en', 'Write to post@example.org or report@example.org.'],
];

describe('slots', () => {
  test.each(constructions.map(([lang, text, ...expected]) => ({ lang, text, expected })))(
    '$lang: $text',
    ({ lang, text, expected }) => {
      expect(verdicts(text, lang).sort()).toEqual([...expected].sort());
    },
  );
  test.each(passes.map(([lang, text]) => ({ lang, text })))('$lang passes: $text', ({ lang, text }) => {
    expect(verdicts(text, lang)).toEqual([]);
  });
});

describe('context', () => {
  const mark = { kind: 'footnote', start: 40, end: 40, target: '2' } as const;
  const press = 'Das BMI erklärte in einer Pressemitteilung, die Mittel seien erhöht.';
  test('a note that resolves makes it public, one that does not leaves it blocked', () => {
    expect(verdicts(press, 'de', { publicNotes: new Set(['2']) }, { marks: [mark] })).toEqual([]);
    expect(verdicts(press, 'de', {}, { marks: [mark] })).toEqual(['CHR103 block Das BMI']);
  });
  test('no note makes words from the room public', () => {
    const text = 'Das BMI erklärte in der Sitzung, die Mittel seien erhöht.';
    expect(verdicts(text, 'de', { publicNotes: new Set(['2']) }, { marks: [mark] })).toEqual(['CHR103 block Das BMI']);
  });
  test('outside the session an organisation is a warning, unless the sentence is about the room', () => {
    expect(verdicts('Das BMI habe mehr Mittel zugesagt.', 'de', { session: false })).toEqual(['CHR605 warn Das BMI']);
    expect(verdicts('In der Sitzung sagte das BMI mehr Mittel zu.', 'de', { session: false })).toEqual([
      'CHR103 block das BMI',
    ]);
  });
  test('the declared host may open, but not hold a view', () => {
    const people = [{ id: 'h', names: ['Lena Brandt'], role: 'host', public: true }];
    expect(verdicts('Die Gastgeberin begrüßte die Teilnehmenden.', 'de', { people })).toEqual([]);
    expect(verdicts('Die Gastgeberin kritisierte die Frist.', 'de', { people })).toEqual([
      'CHR102 block Die Gastgeberin',
    ]);
    expect(verdicts('Die Gastgeberin begrüßte die Teilnehmenden.', 'de')).toEqual(['CHR102 block Die Gastgeberin']);
  });
  test('a sector of declared size is a warning', () => {
    const attendance = { total: 30, minGroup: 5, sectors: { business: 6 } };
    expect(verdicts('Die Vertreter der Wirtschaft widersprachen.', 'de', { attendance })).toEqual([
      'CHR601 warn Die Vertreter der Wirtschaft',
    ]);
    expect(
      verdicts('Die Vertreter der Wirtschaft widersprachen.', 'de', { attendance: { ...attendance, minGroup: 7 } }),
    ).toEqual(['CHR105 block Die Vertreter der Wirtschaft']);
  });
  test('regimes', () => {
    expect(verdicts('Okoro widersprach.', 'de', { regime: 'unter-eins' })).toEqual([]);
    expect(
      verdicts('Der Minister widersprach.', 'de', { regime: 'unter-zwei', agreedDescriptions: ['der Minister'] }),
    ).toEqual([]);
    expect(verdicts('Okoro widersprach.', 'de', { regime: 'unter-zwei' })).toEqual(['CHR101 block Okoro']);
    expect(verdicts('Ein Teilnehmer widersprach.', 'de', { regime: 'unter-drei' })).toEqual([
      'CHR104 block Ein Teilnehmer',
    ]);
    expect(verdicts('Okoro widersprach.', 'de', { appliesTo: ['sitzung'] })).toEqual([]);
    expect(verdicts('Okoro widersprach.', 'de', { appliesTo: ['sitzung'] }, { sections: ['sitzung'] })).toEqual([
      'CHR101 block Okoro',
    ]);
  });
  test('a row of a table under a head that says what was said', () => {
    const cells = (row: number, ...texts: string[]) =>
      texts.flatMap((text, column) =>
        segmentsOfPlain(text, 'de', { kind: 'table-cell', channel: 'table', row, column }),
      );
    const table = [...cells(0, 'Wer', 'Einwand'), ...cells(1, 'Amina Okoro', 'Frist zu kurz')];
    expect(hitsOf(table, sessionContext('de')).map((hit) => hit.code)).toEqual(['CHR101']);
    const options = [...cells(0, 'Ebene', 'Kosten'), ...cells(1, 'Bund', 'hoch')];
    expect(hitsOf(options, sessionContext('de'))).toEqual([]);
  });
  test('a finding shows the shape of the speaker and a neutral wording, never the name', () => {
    const [hit] = hitsOf(segmentsOfPlain('Amina Okoro betonte, dass Personal fehlt.', 'de'), sessionContext('de'));
    expect(hit?.trace).toMatchObject({
      speaker: '█████ █████',
      head: 'name',
      slot: 'verb-frame',
      suggestion: 'Es wurde betont …',
    });
    expect(JSON.stringify(hit?.trace)).not.toContain('Okoro');
  });
});
