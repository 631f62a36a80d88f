import type { Triggers } from './trigger.ts';

const refs = '@book{adler2016, author = {Adler, Ruth}, title = {Visas}, year = {2016}}\n';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><rect width="60" height="10"/></svg>\n';

/** A JPEG of 4 × 3 pixels as far as its structure goes. */
const photograph = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0000b080003000401011100ffda0008010100003f0001ff00ffd9',
  'hex',
);

/** The document, its sources and what it is drawn from. */
export const document: Triggers = {
  CIT101: {
    head: 'bibliography: refs.bib',
    text: 'Visas take long [@adler2015].',
    german: 'Visa brauchen lange [@adler2015].',
    files: { 'refs.bib': refs },
  },
  CIT102: {
    head: 'bibliography: refs.bib',
    text: 'Visas take long [@adler2016].',
    german: 'Visa brauchen lange [@adler2016].',
    files: { 'refs.bib': '@book{adler2016, author = {Adler, Ruth\n' },
  },
  CIT103: {
    head: 'bibliography: refs.bib\ncitationStyle: styles/journal.csl',
    text: 'Visas take long [@adler2016].',
    german: 'Visa brauchen lange [@adler2016].',
    files: { 'refs.bib': refs },
  },
  DOC201: {
    text: ':::figure{src="places.svg" source="UNHCR"}\nFew places for many\n:::',
    german: ':::figure{src="places.svg" source="UNHCR"}\nWenige Plätze für viele\n:::',
    files: { 'places.svg': drawing },
  },
  DOC202: {
    text: ':::figure{src="places.svg" alt="One long bar and one short one"}\nFew places for many\n:::',
    german: ':::figure{src="places.svg" alt="Ein langer Balken und ein kurzer"}\nWenige Plätze für viele\n:::',
    files: { 'places.svg': drawing },
  },
  DOC203: {
    text: '| Step | Weeks |\n|---|---|\n| Visa | 31 |',
    german: '| Schritt | Wochen |\n|---|---|\n| Visum | 31 |',
  },
  DOC204: {
    text: ':::bocks\nProtection is tied to a fear of persecution.\n:::',
    german: ':::bocks\nSchutz setzt Furcht vor Verfolgung voraus.\n:::',
  },
  DOC205: {
    text: ':::recommendation\nBundle what is offered to each partner country.\n:::',
    german: ':::recommendation\nBündeln, was Partnerländern angeboten wird.\n:::',
  },
  DOC206: {
    text: '## What fails\n\nTime.\n\n#### Visas\n\nThey take long.',
    german: '## Woran es liegt\n\nZeit.\n\n#### Visa\n\nSie brauchen lange.',
  },
  DOC207: { text: 'Visas take long.[^time]', german: 'Visa brauchen lange.[^zeit]' },
  DOC208: { text: '<div>Visas take long.</div>', german: '<div>Visa brauchen lange.</div>' },
  DOC209: { text: '## Visas\n\nThey take long.', german: '## Visa\n\nSie brauchen lange.', type: 'meeting-summary' },
  DOC210: {
    text: 'See [above](#what-fials).\n\n## What fails\n\nTime.',
    german: 'Siehe [oben](#woran-es-leigt).\n\n## Woran es liegt\n\nZeit.',
  },
  DOC211: { text: 'The share is $\\frac{12}{31}$.', german: 'Der Anteil ist $\\frac{12}{31}$.' },
  DOC212: { text: '##What fails\n\nTime.', german: '##Woran es liegt\n\nZeit.' },
  DOC213: { text: '## A section\n\nThe text begins here.', german: '## Ein Abschnitt\n\nHier beginnt der Text.' },
  DOC220: { text: '| | |\n|---|---|\n| Visa | 31 |', german: '| | |\n|---|---|\n| Visum | 31 |' },
  DOC221: {
    said: [
      'A photograph (JPEG or WebP) in a document of type `meeting-summary`.',
      'Ein Foto (JPEG oder WebP) in einem Dokument der Art `meeting-summary`.',
    ],
    type: 'meeting-summary',
    text: ':::figure{src="hall.jpg" alt="A hall with empty chairs" source="Own photograph"}\nThe hall\n:::',
    german: ':::figure{src="hall.jpg" alt="Ein Saal mit leeren Stühlen" source="Eigenes Foto"}\nDer Saal\n:::',
    files: { 'hall.jpg': photograph },
  },
  DOC222: {
    type: 'one-pager',
    head: 'parent: full.md',
    text: 'Visas take 52 weeks.',
    files: {
      'full.md': '---\ntype: policy-brief\nlang: en\ntitle: Visas\ndate: 2018-11-20\n---\n\nVisas take 31 weeks.\n',
    },
  },
  DOC230: { text: 'As @fig:places shows, places are few.', german: 'Wie @fig:plaetze zeigt, fehlen Plätze.' },
  DOC241: {
    text: ':::table{src="steps.csv" source="Own table"}\nWhat takes long\n:::',
    german: ':::table{src="steps.csv" source="Eigene Tabelle"}\nWas lange dauert\n:::',
    files: { 'steps.csv': 'Step,Weeks\nVisa,31,why\n' },
  },
  DOC242: {
    text: ':::box{colour="red"}\nProtection is tied to a fear of persecution.\n:::',
    german: ':::box{colour="red"}\nSchutz setzt Furcht vor Verfolgung voraus.\n:::',
  },
  DOC243: {
    text: ':::chart{data="steps.csv" alt="Visas take longest." source="Own figures"}\nWhat takes long\n:::',
    german: ':::chart{data="steps.csv" alt="Visa dauern am längsten." source="Eigene Zahlen"}\nWas lange dauert\n:::',
    files: { 'steps.csv': 'Step,Weeks\nVisa,31\n' },
  },
  DOC251: {
    said: [
      'A policy brief of 7,700 words, which would fill eighteen pages.',
      'Ein Policy Brief von 7.700 Wörtern, der achtzehn Seiten füllen würde.',
    ],
    made: () => 'Places are few and visas take long.\n\n'.repeat(1100),
  },
  DOC252: {
    text: 'The ZLBX decides on visas. Nobody else than the ZLBX may.',
    german: 'Über Visa entscheidet die ZLBX. Niemand sonst als die ZLBX darf es.',
  },
  DOC253: {
    said: [
      'Three hundred words without a full stop, most of them long.',
      'Dreihundert Wörter ohne Punkt, die meisten davon lang.',
    ],
    made: () =>
      `Administrative ${'responsibilities notwithstanding intergovernmental recommendations '.repeat(100)}remain.`,
  },
};

/** Editions: each beside a German one. */
export const editions: Triggers = {
  DOC301: {
    said: [
      'The German edition does not name this one under `translations`.',
      'Die deutsche Fassung nennt diese nicht unter `translations`.',
    ],
    head: 'translations: {de: fassung.md}',
    files: { 'fassung.md': '---\ntype: policy-brief\nlang: de\ntitle: Warten\ndate: 2018-12-03\n---\n\nText.\n' },
  },
  DOC302: { text: 'A visa takes 31 weeks.', counterpart: 'Ein Visum dauert 13 Wochen.' },
  DOC303: {
    text: '## Visas\n\nThey take long.\n\n## Courses\n\nThey cost much.',
    counterpart: '## Visa\n\nSie dauern lange.',
  },
  DOC304: {
    text: ':::recommendation{addressee="bund"}\nDecide sooner.\n:::',
    counterpart: ':::recommendation{addressee="laender"}\nEntscheiden Sie früher.\n:::',
  },
  DOC305: {
    text: 'Visas take long.[^time]\n\n[^time]: House for Migration Policy, *Visas*, <https://example.org/visas>.',
    counterpart: 'Visa dauern lange.',
  },
  DOC306: {
    head: 'version: "1.1"\ntranslations: {de: fassung.md}',
    text: 'Visas take long.',
    counterpart: 'Visa dauern lange.',
  },
  DOC307: {
    said: [
      '`briefpress build --require-pairs`, and the German edition is blocked by a finding of its own.',
      '`briefpress build --require-pairs`, und die deutsche Fassung wird von einem eigenen Befund aufgehalten.',
    ],
    proof: 'tests/editions/require-pairs.test.ts',
  },
};
