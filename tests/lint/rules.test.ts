import { describe, expect, test } from 'vitest';
import { wordingHash } from '../../src/attribution/wording.ts';
import { blocks, declared, found, lint } from './lint.ts';

describe('CHR302: who was in the room', () => {
  test.each([
    'Teilnehmende: Ada Zwillenberg, Jonas Okafor und Leni Brandt.',
    'Teilnehmerliste: Zwillenberg, Okafor, Achterkirch.',
    '## Teilnehmende\n\n- Ada Zwillenberg (BMI)\n- Jonas Okafor',
    'Anwesend waren:\n\n- Ada Zwillenberg\n- Jonas Okafor',
    '| Teilnehmende | Thema |\n|---|---|\n| Ada Zwillenberg | Visa |',
    'Auf dem Podium saßen Ada Zwillenberg und Jonas Okafor.',
    'Wir danken Ada Zwillenberg für ihren Beitrag zur Sitzung.',
    'Unser Dank gilt Ada Zwillenberg und Jonas Okafor.',
    'An der Sitzung nahm auch Frau Zwillenberg teil.',
    'Unter den Gästen war die Staatssekretärin.',
    'Anwesende: Fr. Zwillenberg, Hr. Okafor',
    '| Name | Haus |\n|---|---|\n| Zwillenberg | BMI |',
  ])('%s', (text) => {
    expect(blocks(text)).toContain('CHR302');
  });
  test.each([
    'Participants: Ada Zwillenberg, Jonas Okafor and Leni Brandt.',
    'Among the participants were Ada Zwillenberg and Jonas Okafor.',
    '## Speakers\n\n1. Ada Zwillenberg\n2. Jonas Okafor',
    'We thank Ada Zwillenberg for her remarks at the session.',
  ])('%s', (text) => {
    expect(blocks(text, { lang: 'en' })).toContain('CHR302');
  });
  test.each([
    'Teilnehmende: Vertreterinnen und Vertreter aus Ministerien, Wissenschaft und Zivilgesellschaft.',
    'An der Sitzung nahmen rund dreißig Personen teil.',
    '## Teilnehmende\n\n- neun aus Ministerien\n- fünf aus internationalen Organisationen',
    'Die Gruppe dankt allen Teilnehmenden für die offene Diskussion.',
    'Dank der Förderung durch Stiftungen konnten drei Reisen stattfinden.',
    'Wir danken dem Team der Geschäftsstelle für die Organisation.',
    '| Name | Land |\n|---|---|\n| Triple Win | Vietnam |\n| THAMM | Tunesien |',
    'Schirmherrin und Gast war Botschafterin Tamsin Okonjo.',
  ])('passes: %s', (text) => {
    expect(blocks(text)).toEqual([]);
  });
});

describe('CHR303: whose houses were in the room', () => {
  test.each([
    'Vertreten waren das BMI, das Auswärtige Amt, UNHCR und die Caritas.',
    '## Vertretene Institutionen\n\n- BMI\n- GIZ',
    'Die Runde bestand aus Fachleuten von BMZ, GIZ und IOM.',
  ])('%s', (text) => {
    expect(blocks(text)).toContain('CHR303');
  });
  test.each([
    'Vertreten waren Ministerien, Wissenschaft, Wirtschaft und Zivilgesellschaft.',
    'Vertreten waren Bundesministerien und NGOs aus der EU.',
    'Das BMI und das BMZ arbeiten an einem Entwurf.',
  ])('passes: %s', (text) => {
    expect(blocks(text, {}, /^CHR303/)).toEqual([]);
  });
  test('the published description passes word for word, and only so', () => {
    const sentence = 'Vertreten sind unter anderem BMI, BMZ und UNHCR.';
    const meta = `${declared}\nconfidentiality:\n  publicDescription: "${sentence}"\n  attendance: {total: 30}`;
    expect(blocks(sentence, { meta }, /^CHR303/)).toEqual([]);
    expect(blocks('Vertreten sind unter anderem BMI, GIZ und UNHCR.', { meta }, /^CHR303/)).toEqual(['CHR303']);
  });
});

describe('CHR304: private addresses', () => {
  test.each([
    ['Rückfragen an a.zwillenberg@example.org.', 'a.zwillenberg@example.org'],
    ['Rückfragen an [Post](mailto:a.zwillenberg@example.org).', 'mailto:a.zwillenberg@example.org'],
    ['Rückfragen an a.zwillenberg (at) example.org.', 'a.zwillenberg (at) example.org'],
    ['Rückfragen an a.zwillenberg [at] example [dot] org.', 'a.zwillenberg [at] example [dot] org'],
    ['Anruf unter +49 30 5550-1234.', '+49 30 5550-1234'],
    ['Telefon: 030 / 5550 1234', '030 / 5550 1234'],
    ['Rückruf unter 0171/1234567 erbeten.', '0171/1234567'],
    ['Skype: ada.zwillenberg', 'Skype: ada.zwillenberg'],
    ['ada.zwillenberg at example dot org', 'ada.zwillenberg at example dot org'],
    ['Mehr von @ada_zwillenberg dazu.', '@ada_zwillenberg'],
    ['Mehr unter https://www.linkedin.com/in/ada-zwillenberg.', 'linkedin.com/in/ada-zwillenberg'],
    ['Mehr unter https://x.com/adazwillenberg dazu.', 'x.com/adazwillenberg'],
  ])('%s', (text, address) => {
    const all = found(text, {}, /^CHR304/);
    expect(all.some((one) => one.includes(address.replace(/^mailto:/, '')))).toBe(true);
  });
  test.each([
    'Rückfragen an info@example.org oder presse@example.org.',
    'Die Richtlinie 2016/801, ISBN 978-3-16-148410-0, DOI 10.1000/182, Stand 2016-2017.',
    'Der Anteil stieg von 0,3 auf 1,4 Prozent, insgesamt 1 234 567 Personen.',
    'Beleg bei [@mueller2017, S. 3] und @mueller2017.',
    'Siehe https://www.linkedin.com/company/example und https://github.com/features.',
  ])('passes: %s', (text) => {
    expect(blocks(text, {}, /^CHR304/)).toEqual([]);
  });
  test('a declared address passes', () => {
    const meta =
      'people:\n  - {id: x, name: Ada Zwillenberg, role: contact, email: a.zwillenberg@example.org}\ncontact: {phone: "+49 30 5550-1234"}';
    expect(blocks('Ada Zwillenberg, a.zwillenberg@example.org, +49 (30) 5550 1234', { meta })).toEqual([]);
  });
});

describe('CHR401: private sources', () => {
  const note = (text: string): string => `Die Mittel fehlen.[^1]\n\n[^1]: ${text}`;
  test.each([
    'Persönliche Mitteilung, Oktober 2018.',
    'Hintergrundgespräch in Berlin, Oktober 2018.',
    'Interview mit einer Referentin (BMZ), Oktober 2018.',
    'Vgl. Mitschrift der Sitzung vom Oktober 2018.',
    'Telefonat mit der Visastelle, Mai 2018.',
    'Internes Papier des BMI, Oktober 2018.',
    'Vgl. Beitrag Weber in der Sitzung.',
    'E-Mail einer Teilnehmerin an die Verfasser, Mai 2018.',
    'Sitzungsnotizen, Oktober 2018; siehe auch https://example.org/bericht.',
  ])('%s', (text) => {
    expect(blocks(note(text), {}, /^CHR401/)).toEqual(['CHR401']);
  });
  test.each([
    'Interview with a BMZ official, October 2018.',
    'Personal communication, October 2018.',
    'Notes of the meeting, October 2018.',
    'Author’s interview in Berlin, May 2018.',
    'Background briefing, Brussels, May 2018.',
  ])('%s', (text) => {
    expect(blocks(note(text), { lang: 'en' }, /^CHR401/)).toEqual(['CHR401']);
  });
  test.each([
    'Gespräche mit Partnerländern blieben im Jahr 2018 ohne Ergebnis.',
    'Vertrauliche Gespräche sind dafür die Voraussetzung.',
    'Im Gespräch mit Partnerländern zeigte sich ein anderes Bild.',
  ])('running text is no note: %s', (text) => {
    expect(blocks(text, {}, /^CHR401/)).toEqual([]);
  });
  test('in a source line and in parentheses too', () => {
    expect(blocks('Quelle: Hintergrundgespräch mit einer Referatsleiterin, Oktober 2018.', {}, /^CHR401/)).toEqual([
      'CHR401',
    ]);
    expect(blocks('Die Mittel fehlen (persönliche Mitteilung, Oktober 2018) seit langem.', {}, /^CHR401/)).toEqual([
      'CHR401',
    ]);
  });
  test.each([
    'Treffen der Innenministerinnen in Sofia, Erklärung vom Januar 2018, https://example.org/erklaerung.',
    'Interview mit der Präsidentin, Hamburger Abendzeitung, 3. Mai 2018, https://example.org/interview.',
    'BMI, Migrationsbericht 2016/2017, Berlin 2019.',
    'Gesprächsleitfaden des BAMF, https://example.org/leitfaden.',
    'Mitteilung der Kommission, COM(2016) 385 final.',
  ])('passes: %s', (text) => {
    expect(blocks(note(text), {}, /^CHR401/)).toEqual([]);
  });
});

describe('CHR201: verbatim words', () => {
  const quote = 'Ein Teilnehmer sagte: „Wir haben die Mittel schon im Frühjahr verplant.“';
  test('block in a meeting summary, warn elsewhere', () => {
    expect(
      lint(quote)
        .filter(({ code }) => code === 'CHR201')
        .map(({ severity }) => severity),
    ).toEqual(['block']);
    const elsewhere = lint(quote, { type: 'policy-brief' }).filter(({ code }) => code === 'CHR201');
    expect(elsewhere.map(({ severity }) => severity)).toEqual(['warn']);
  });
  test('the finding covers the quotation', () => {
    expect(found(quote, {}, /^CHR201/)).toEqual(['CHR201 „Wir haben die Mittel schon im Frühjahr verplant.“']);
  });
  test.each([
    'Ein Teilnehmer nannte dies „fit for purpose“.',
    'Die sogenannten „sicheren Herkunftsstaaten des westlichen Balkans“ bleiben umstritten.',
    'Der Bericht „Migration gemeinsam und in Ruhe gestalten“ erschien 2017.',
    'Der Titel des Gutachtens, „Steuern, was zu steuern ist“, benennt das Problem.',
    'Das Thema der diesjährigen Tagung lautete „Wie Städte mit weniger Geld mehr bauen“.',
    'Dort heißt es: „Wir haben die Mittel schon im Frühjahr verplant.“[^1]\n\n[^1]: Bericht, https://example.org/bericht.',
    'Dort heißt es: „Wir haben die Mittel im Frühjahr verplant“ (Weltbank 2017: 3).',
  ])('passes: %s', (text) => {
    expect(blocks(text, {}, /^CHR201/)).toEqual([]);
  });
  test('es heißt names no title', () => {
    const said =
      'In der Runde hieß es dann, und so heißt es auch im Protokoll: „Wir haben die Mittel längst verplant.“';
    expect(found(said, {}, /^CHR201/)).toEqual(['CHR201 „Wir haben die Mittel längst verplant.“']);
    expect(blocks('Der Film heißt „Wir haben die Mittel längst verplant“.', {}, /^CHR201/)).toEqual([]);
    expect(blocks('Dort heißt es dann: „Wir haben die Mittel längst verplant.“', {}, /^CHR201/)).toEqual(['CHR201']);
  });
  test('a block quotation of a summary needs no marks', () => {
    expect(blocks('> Wir haben die Mittel schon im Frühjahr verplant.', {}, /^CHR201/)).toEqual(['CHR201']);
    expect(blocks('> Wir haben die Mittel schon im Frühjahr verplant.', { type: 'policy-brief' }, /^CHR201/)).toEqual(
      [],
    );
    expect(
      blocks('> Die Sitzung fand unter der Chatham House Rule statt, und alle wussten es.', {}, /^CHR201/),
    ).toEqual([]);
    expect(blocks(':::pullquote\nDie Mittel reichen für ein Jahr aus.\n:::', {}, /^CHR201/)).toEqual([]);
    const sourced =
      '> Wir haben die Mittel schon im Frühjahr verplant.[^1]\n\n[^1]: Bericht, https://example.org/bericht.';
    expect(blocks(sourced, {}, /^CHR201/)).toEqual([]);
  });
  test('consented wording passes until a word changes', () => {
    const hash = wordingHash('Wir haben die Mittel schon im Frühjahr verplant.');
    const meta = `${declared}\nconfidentiality:\n  attendance: {total: 30}\n  onRecord:\n    - {person: patron, quoteHash: ${hash}, consent: {on: 2018-11-01, by: patron}}`;
    expect(blocks(quote, { meta }, /^CHR201/)).toEqual([]);
    expect(blocks(quote.replace('schon ', ''), { meta }, /^CHR201/)).toEqual(['CHR201']);
  });
});

describe('warnings', () => {
  const warned = (text: string, code: string, options = {}): readonly string[] =>
    lint(text, options)
      .filter((finding) => finding.code === code)
      .map(({ severity, variant }) => `${severity} ${variant}`);

  test('CHR606: day, place and size of the group', () => {
    expect(warned('Am 11. Oktober 2018 trafen sich in Berlin zwölf Teilnehmende.', 'CHR606')).toEqual(['warn default']);
    expect(warned('Im Oktober 2018 trafen sich in Berlin rund dreißig Teilnehmende.', 'CHR606')).toEqual([]);
    const meta = 'confidentiality: {meeting: {date: 2018-10-11, place: Berlin}, attendance: {total: 9}}';
    expect(warned('Text.', 'CHR606', { meta })).toEqual(['warn meeting-date']);
  });
  test('CHR607: thanks to somebody outside the room', () => {
    const text = 'Wir danken Ada Zwillenberg für das Lektorat.';
    expect(warned(text, 'CHR607')).toEqual(['warn default']);
    expect(blocks(text)).toEqual([]);
  });
  test('CHR609: once a document', () => {
    const all = lint('Zwillenberg und Kowalczyk und Achterkirch.\n\nAuch Kowalczyk.').filter(
      ({ code }) => code === 'CHR609',
    );
    expect(all.map(({ severity, data }) => [severity, data.count])).toEqual([['info', 1]]);
  });
  test('CHR609: not for the one name that blocks already', () => {
    const codes = (text: string) => lint(text).map(({ code }) => code);
    expect(codes('Laut Zwillenberg fehlen die Mittel.')).not.toContain('CHR609');
    expect(codes('Zwillenberg und Kowalczyk und Achterkirch.')).toContain('CHR609');
  });
  test('CHR610: one Rule, named, with attendance', () => {
    expect(warned('Es galten die Chatham House Rules.', 'CHR610')).toEqual(['warn plural']);
    expect(warned('Es galt die Chatham House Rule.', 'CHR610')).toEqual([]);
    expect(warned('Text.', 'CHR610', { meta: 'confidentiality: {meeting: {place: Kiel}}' })).toEqual([
      'warn no-attendance',
      'warn no-note',
    ]);
    expect(warned('Text.', 'CHR610', { type: 'policy-brief', meta: 'confidentiality: {}' })).toEqual([]);
  });
});

describe('regimes', () => {
  const text =
    '## Offener Teil {#offen}\n\nDas Auto von Ada Zwillenberg stand dort. Ein Teilnehmer sagte: „Wir haben die Mittel schon im Frühjahr verplant.“';
  const under = (rule: string, more = ''): readonly string[] =>
    blocks(text, { meta: `confidentiality: {rule: ${rule}, attendance: {total: 30}${more}}` }, /^CHR(?:201|301)/);
  test('on record names and quotations pass, lists and addresses do not', () => {
    expect(under('unter-eins')).toEqual([]);
    expect(under('on-record')).toEqual([]);
    const meta = 'confidentiality: {rule: unter-eins, attendance: {total: 30}}';
    expect(blocks('Teilnehmende: Ada Zwillenberg, Jonas Okafor.', { meta })).toEqual(['CHR302']);
    expect(blocks('Rückfragen an a.zwillenberg@example.org.', { meta })).toEqual(['CHR304']);
  });
  test('every other regime, a missing and an unknown one block', () => {
    for (const rule of [
      'chatham-house',
      'unter-zwei',
      'background',
      'unter-drei',
      'off-the-record',
      'nonsense',
      'null',
    ]) {
      expect(under(rule)).toEqual(['CHR301', 'CHR201']);
    }
  });
  test('appliesTo leaves the other sections free', () => {
    const two = `${text}\n\n## Vertraulich\n\nDas Auto von Jonas Okafor stand dort.`;
    const meta = 'confidentiality: {rule: chatham-house, appliesTo: [vertraulich], attendance: {total: 30}}';
    expect(found(two, { meta }, /^CHR301/)).toEqual(['CHR301 Jonas Okafor']);
  });
});
