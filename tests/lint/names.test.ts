import { describe, expect, test } from 'vitest';
import { blocks, found } from './lint.ts';

const names301 = /^CHR301$/;

describe('CHR301: an undeclared name is found', () => {
  test.each([
    ['Der Raum war mit Blumen von Frau Zwillenberg geschmückt.', 'Frau Zwillenberg'],
    ['Der Raum lag neben dem Büro von Dr. Ada Koch.', 'Dr. Ada Koch'],
    ['Das Büro von Prof. Dr. Koch liegt nebenan.', 'Prof. Dr. Koch'],
    ['Das Haus gehört Herrn Winter.', 'Herrn Winter'],
    ['Neben Botschafter a. D. Okafor blieb ein Platz frei.', 'Botschafter a. D. Okafor'],
    ['Neben Staatssekretärin Nowicka blieb ein Platz frei.', 'Staatssekretärin Nowicka'],
    ['Das Auto von Katrin Weber stand vor der Tür.', 'Katrin Weber'],
    ['Das Auto von Katrin W. stand vor der Tür.', 'Katrin W'],
    ['Der Wagen von Katrin WEBER stand vor der Tür.', 'Katrin WEBER'],
    ['Das Auto von Katrin stand vor der Tür.', 'Katrin'],
    ['Das Auto von Salma el-Khatib stand vor der Tür.', 'Salma el-Khatib'],
    ['gez. Zwillenberg', 'gez. Zwillenberg'],
    ['Familie Zwillenberg wohnt dort.', 'Familie Zwillenberg'],
    ['Das Auto von Peter Berg stand vor der Tür.', 'Peter Berg'],
    ['Das Auto von Anna Maria Koch stand vor der Tür.', 'Anna Maria Koch'],
    ['Das Auto von Dr. Robert Kelly von der Universität stand da.', 'Dr. Robert Kelly'],
    ['Das Auto von Hans-Peter Sommer stand vor der Tür.', 'Hans-Peter Sommer'],
    ['Das Auto von Fatou Ndiaye-Lorenz stand vor der Tür.', 'Fatou Ndiaye-Lorenz'],
    ['Das Auto von Farouk Ben Slimane stand vor der Tür.', 'Farouk Ben Slimane'],
    ['Das Auto von Ursula von der Lindau stand vor der Tür.', 'Ursula von der Lindau'],
    ['Das Auto von J. Zwillenberg stand vor der Tür.', 'J. Zwillenberg'],
    ['Das Auto von K. M. Achterkirch stand vor der Tür.', 'K. M. Achterkirch'],
    ['Das Auto von Nduka Obi Emenike stand vor der Tür.', 'Nduka Obi Emenike'],
    ['Im Flur wartete Xolthandi Mbqeze auf den Wagen.', 'Xolthandi Mbqeze'],
    ['Xolthandi Mbqeze, Leiterin des Referats, kam später.', 'Xolthandi Mbqeze'],
    ['Der Wagen von Xolthandi Mbqeze (GIZ) kam später.', 'Xolthandi Mbqeze'],
    ['Auf dem Schild stand: Zawadka, Piotr.', 'Zawadka, Piotr'],
    ['ADA ZWILLENBERG KAM SPÄTER AN DEN TISCH.', 'ADA ZWILLENBERG'],
  ])('%s', (text, name) => {
    expect(found(text, {}, names301)).toEqual([`CHR301 ${name}`]);
  });

  test.each([
    ['The flowers came from Ms Grady.', 'Ms Grady'],
    ['The flowers came from Dr Ada Winter.', 'Dr Ada Winter'],
    ['The seat beside Ambassador Okafor stayed free.', 'Ambassador Okafor'],
    ['The car of Rose Hill stood outside.', undefined],
    ['The car of Amara Hill stood outside.', 'Amara Hill'],
    ['The car of Ruairi Penhallow stood outside.', 'Ruairi Penhallow'],
    ['The car of Xolthandi Mbqeze stood outside.', 'Xolthandi Mbqeze'],
  ])('%s', (text, name) => {
    const expected = name === undefined ? [] : [`CHR301 ${name.replace(/'s$/, '')}`];
    expect(found(text, { lang: 'en' }, names301).map((one) => one.replace(/'s$/, ''))).toEqual(expected);
  });
});

describe('who is declared may be mentioned, however written', () => {
  test.each([
    'Schirmherrin ist Botschafterin a.D. Tamsin Okonjo.',
    'Okonjos Schirmherrschaft endet 2019.',
    'Die Schirmherrschaft von T. Okonjo endet 2019.',
    'Begleitet wird die Gruppe von Dr. Jannik Schneider, Leiter des Forschungsbereichs.',
    'Begleitet wird die Gruppe von Dr. Schneider.',
    'Adviser: Schneider, Jannik.',
    '![Jannik Schneider am Pult](foto-jannik-schneider.jpg)',
    'Siehe [sein Profil](https://www.linkedin.com/in/jannik-schneider).',
  ])('%s', (text) => {
    expect(blocks(text, {}, /^CHR(?:301|304|5)/)).toEqual([]);
  });

  test('another person of that family name may not', () => {
    expect(blocks('Das Auto von Katrin Schneider stand vor der Tür.')).toEqual(['CHR301']);
    expect(blocks('Das Auto von Frau Dr. Anna Okonjo stand vor der Tür.')).toEqual(['CHR301']);
  });

  test('someone declared as not public may not', () => {
    const meta = 'people:\n  - {id: x, name: Ada Zwillenberg, role: contact, public: false}';
    expect(blocks('Das Auto von Ada Zwillenberg stand vor der Tür.', { meta })).toEqual(['CHR301']);
  });

  test('frontmatter with errors still declares', () => {
    const meta = `date: gestern\nunbekannt: 1\n${'people:\n  - {id: x, name: Ada Zwillenberg, role: nonsense}'}`;
    expect(blocks('Das Auto von Ada Zwillenberg stand vor der Tür.', { meta })).toEqual([]);
  });
});

describe('what is named after a person, a place or a thing passes', () => {
  test.each([
    'Das Dublin-System und die Dublin-Verordnung bleiben umstritten.',
    'Die Robert Bosch Stiftung und die Konrad-Adenauer-Stiftung fördern das Vorhaben.',
    'Der Gini-Koeffizient und der Human Development Index sind gestiegen.',
    'Die Genfer Flüchtlingskonvention gilt, die New York Declaration auch.',
    'In Marrakesch und New York wurde der Global Compact on Migration verhandelt.',
    'Der Jordan Compact ist kein Vorbild für Addis Abeba.',
    'Die Süssmuth-Kommission legte ihren Bericht vor.',
    'Solange der Status offen ist, gilt das Arbeitsverbot.',
    'Jede Frau Anspruch auf Beratung, so lautet die Formel.',
    'Die Vertreterin der Stadt, Leiterin des Amts, kam spät.',
    'Siehe Kapitel A. Hintergrund und § 5 Abs. 2 S. 1 AufenthG, z. B. Deutschland.',
    'Die Migration Strategy Group und das Chatham House sind bekannt.',
    'Der Sachverständigenrat deutscher Stiftungen für Integration und Migration (SVR) rät ab.',
    'In Sidi Bouzid begann es.',
    'Die älteste Frau Deutschlands kam aus St. Pauli.',
    'Das Amt des Botschafters. Im Haus war Ruhe.',
    'Die Tom Lake Foundation und der Peter Berg Preis.',
  ])('%s', (text) => {
    expect(blocks(text, {}, names301)).toEqual([]);
  });

  test.each([
    'The Marshall Plan and the Jordan Compact are no models.',
    'Will Germany grant access? May Europe follow.',
    'The Max Planck Institute and the Ford Foundation fund it.',
    'The Global Compact for Safe, Orderly and Regular Migration was adopted in Marrakesh.',
    'Christian Democrats and the European Commission disagree on the Dublin Regulation.',
    'President of the Council and Secretary General are offices.',
    'The New York Declaration for Refugees and Migrants was adopted in San Francisco and New Delhi.',
  ])('%s', (text) => {
    expect(blocks(text, { lang: 'en' }, names301)).toEqual([]);
  });

  test('a declared organisation and a declared abbreviation', () => {
    const meta = `organisations:\n  - {id: o, name: Ada Zwillenberg Verbund, role: publisher}\nabbreviations: {XM: Xolthandi Mbqeze Linie}`;
    expect(blocks('Der Ada Zwillenberg Verbund und die Xolthandi Mbqeze Linie.', { meta }, names301)).toEqual([]);
  });
});

describe('a citation may name its authors', () => {
  test.each([
    'Es fehlt Personal (Zwillenberg 2017).',
    'Es fehlt Personal (vgl. Ada Zwillenberg 2017: 12; Okafor/Weber 2016).',
    'Ada Zwillenberg (2017) ist die Quelle.',
    'Es fehlt Personal.[^1]\n\n[^1]: Ada Zwillenberg: „Personal in Behörden“, Kiel 2017.',
    'Es fehlt Personal.[^1]\n\n[^1]: Ada Zwillenberg, https://example.org/bericht-ada-zwillenberg.',
    '## Literatur\n\n- Ada Zwillenberg (2017): Personal in Behörden. Kiel: Hafen Verlag.',
  ])('%s', (text) => {
    expect(blocks(text)).toEqual([]);
  });

  test.each([
    ['Es fehlt Personal.[^1]\n\n[^1]: So Ada Zwillenberg am Rand.', ['CHR513']],
    ['Es fehlt Personal.[^1]\n\n[^1]: Gespräch mit Ada Zwillenberg, Mai 2018.', ['CHR401', 'CHR513']],
  ])('%s', (text, codes) => {
    expect([...new Set(blocks(text))].sort()).toEqual(codes);
  });
});

test('a name found once is found again where its family name stands alone', () => {
  const text =
    'Das Auto von Ada Zwillenberg stand dort.\n\nDann fuhr Zwillenbergs Wagen ab.\n\n![Karte](plan-zwillenberg.svg)';
  expect(found(text, {}, /^CHR(?:301|503)/)).toEqual([
    'CHR301 Ada Zwillenberg',
    'CHR301 Zwillenbergs',
    'CHR503 zwillenberg',
  ]);
});

test('a given name alone blocks in a summary and warns elsewhere', () => {
  const text = 'Das Auto von Katrin stand vor der Tür.';
  expect(blocks(text, {}, names301)).toEqual(['CHR301']);
  expect(blocks(text, { type: 'policy-brief' }, names301)).toEqual([]);
  expect(found(text, { type: 'policy-brief' }, names301)).toEqual(['CHR301 Katrin']);
  expect(blocks('Tamsin kam spät.', {}, names301)).toEqual([]);
});

test('an office of state with a dated act is a warning, without a date it blocks', () => {
  const one = found(
    'Bundesministerin Zwillenberg stellte 2018 den Plan vor.',
    { type: 'policy-brief' },
    /^CHR(?:301|604)/,
  );
  expect(one).toEqual(['CHR604 Bundesministerin Zwillenberg']);
  expect(found('Bundesministerin Zwillenberg war da.', {}, /^CHR(?:301|604)/)).toEqual([
    'CHR301 Bundesministerin Zwillenberg',
  ]);
});

test('a dated speech with a public source is a warning, with one of the two alone it blocks', () => {
  const speech = 'In seiner Rede vom 26. April 1997 sprach Piotr Zawadka von „Würde“.';
  const names = /^CHR(?:301|604)/;
  expect(found(`${speech}[^1]\n\n[^1]: https://www.bundespraesident.de/reden/1997`, {}, names)).toEqual([
    'CHR604 Piotr Zawadka',
  ]);
  expect(found(speech, {}, /^CHR101/)).toEqual(['CHR101 Piotr Zawadka']);
});
