import type { Triggers } from './trigger.ts';

const drawing = (inner: string, size = ' viewBox="0 0 90 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${size}>${inner}</svg>\n`;
const figure = (src: string) =>
  `:::figure{src="${src}" alt="One long bar and one short one" source="UNHCR"}\nFew places for many\n:::`;
const germanFigure = (src: string) =>
  `:::figure{src="${src}" alt="Ein langer Balken und ein kurzer" source="UNHCR"}\nWenige Plätze für viele\n:::`;
const key = (line: string) => ({ head: line });

/** The frontmatter, the file, its limits, waivers, and files that it asks for. */
export const files: Triggers = {
  FM101: key('subtitel: Why visas take long'),
  FM102: key('subtitle: [Why, visas, take, long]'),
  FM103: { source: '---\ntype: policy-brief\nlang: en\n---\n\nVisas take long.\n' },
  FM104: key('date: 2018-02-30'),
  FM105: key('lang: eng'),
  FM106: key('type: polcy-brief'),
  FM107: key('subtitle: Visas: why they take long'),
  FM108: { source: '---js\n{ title: "Visas" }\n---\n\nVisas take long.\n' },
  FM109: key('subtitle: Why visas take long\nsubtitle: Why it takes a year'),
  FM110: {
    said: [
      'A list in a list in a list, two hundred deep.',
      'Eine Liste in einer Liste in einer Liste, zweihundert tief.',
    ],
    made: () => `---\ntype: policy-brief\nkeywords: ${'['.repeat(200)}${']'.repeat(200)}\n---\n\nText.\n`,
  },
  FM111: key('series: {name: Sample Briefs, issn: 2749-1235}'),
  FM112: { source: '## Visas\n\nThey take long.\n' },
  FM113: key('imprint: {publisher: hpm, responsible: a}'),
  FM114: { source: '---\ntype: policy-brief\ntitle: Visas\n\n## Visas\n\nThey take long.\n' },
  SRC101: {
    said: [
      'A file that an older program saved in Windows-1252 or UTF-16.',
      'Eine Datei, die ein älteres Programm in Windows-1252 oder UTF-16 gespeichert hat.',
    ],
    proof: 'tests/brief/parse.test.ts',
  },
  SRC102: {
    said: [
      'A backspace (U+0008) within a word, from a copied terminal.',
      'Ein Rückschritt (U+0008) in einem Wort, aus einem Terminal kopiert.',
    ],
    made: () => 'Vi\u0008sas take long.',
  },
  SRC103: {
    said: [
      'A space without width (U+200B) within a word, from a copied web page.',
      'Ein Leerzeichen ohne Breite (U+200B) in einem Wort, aus einer Webseite kopiert.',
    ],
    made: () => 'Vi\u200bsas take long.',
  },
  LIM401: {
    said: ['A text of more than 4 MiB.', 'Ein Text von mehr als 4 MiB.'],
    made: () => 'Visas take long.\n\n'.repeat(300_000),
  },
  LIM402: {
    said: [
      'A quotation in a quotation in a quotation, sixty deep.',
      'Ein Zitat in einem Zitat in einem Zitat, sechzig tief.',
    ],
    made: () => `${'> '.repeat(60)}Visas take long.`,
  },
  LIM403: {
    said: [
      'A file made to keep a reader busy for longer than 30 seconds.',
      'Eine Datei, gemacht, um länger als 30 Sekunden zu beschäftigen.',
    ],
    proof: 'tests/brief/parse.test.ts',
  },
  LIM404: {
    said: ['A table of 2,500 rows.', 'Eine Tabelle mit 2.500 Zeilen.'],
    made: () => `| A | B |\n|---|---|\n${'| a | b |\n'.repeat(2500)}`,
  },
  WV101: {
    text: '<!-- briefpress-waive CHR606 because I say so -->\n\nThe group met on 12 October 2018 in Berlin.',
    german: '<!-- briefpress-waive CHR606 weil ich es sage -->\n\nDie Gruppe traf sich am 12. Oktober 2018 in Berlin.',
  },
  WV102: {
    text: '<!-- briefpress-waive CHR606 reason="The host has published day and place" by="ib" until="2018-11-01" -->\n\nThe group met on 12 October 2018 in Berlin with thirty participants.',
  },
  WV103: {
    text: '<!-- briefpress-waive CHR101 reason="She does not mind being named" by="ib" until="2027-01-31" -->\n\nAccording to Amina Weber, the funds are missing.',
    german:
      '<!-- briefpress-waive CHR101 reason="Sie hat nichts dagegen" by="ib" until="2027-01-31" -->\n\nLaut Amina Weber fehlen die Mittel.',
  },
  WV104: {
    text: '<!-- briefpress-waive CHR606 reason="The host has published day and place" by="ib" until="2027-01-31" -->\n\nVisas take long.',
    german:
      '<!-- briefpress-waive CHR606 reason="Tag und Ort sind veröffentlicht" by="ib" until="2027-01-31" -->\n\nVisa brauchen lange.',
  },
  RES301: { text: figure('pictures/places.svg'), german: germanFigure('pictures/places.svg') },
  RES302: { text: figure('https://example.org/places.png'), german: germanFigure('https://example.org/places.png') },
  RES303: {
    said: [
      'A photograph of more than 20 MiB, as a camera makes them.',
      'Ein Foto von mehr als 20 MiB, wie es Kameras machen.',
    ],
    proof: 'tests/html/images.test.ts',
  },
  RES304: {
    text: figure('places.png'),
    german: germanFigure('places.png'),
    files: { 'places.png': 'This is no picture.\n' },
  },
  RES305: {
    text: 'See [the file](file:///home/me/visas.pdf).',
    german: 'Siehe [die Datei](file:///home/ich/visa.pdf).',
  },
  RES306: {
    text: figure('places.svg'),
    german: germanFigure('places.svg'),
    files: { 'places.svg': drawing('<script>alert(1)</script>') },
  },
  RES307: {
    text: ':::table{src="https://example.org/steps.csv" source="Own table"}\nWhat takes long\n:::',
    german: ':::table{src="https://example.org/steps.csv" source="Eigene Tabelle"}\nWas lange dauert\n:::',
  },
};
