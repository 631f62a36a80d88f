import type { Triggers } from './trigger.ts';

const leak = 'According to Amina Weber, the funds are missing.';
const drawing = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text x="5" y="15">${words}</text></svg>`;
const figure =
  ':::figure{src="funds.svg" alt="One bar, half as long as it should be" source="Own illustration"}\nHalf of the funds are missing\n:::';

/** A picture of one point whose metadata say "Amina Weber". */
const named = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAEnRFWHRBdXRob3IAQW1pbmEgV2ViZXK74QgYAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);

/** The people in these texts are fictitious. */
export const rule: Triggers = {
  CHR305: {
    said: ['Amina Weber is on the list of the meeting:', 'Amina Weber steht auf der Liste der Sitzung:'],
    text: 'Amina Weber asked for a break.',
    german: 'Amina Weber bat um eine Pause.',
    proof: 'tests/roster/roster-cli.test.ts',
  },
  CHR306: {
    said: [
      'There is a list `roster/msg-4.age`, and neither its key nor an identity was given:',
      'Es gibt eine Liste `roster/msg-4.age`, und weder ihr Schlüssel noch eine Identität wurde angegeben:',
    ],
    head: 'confidentiality: {rule: chatham-house, meeting: {series: MSG, session: 4, date: 2018-10}}',
    proof: 'tests/roster/roster-cli.test.ts',
  },
  CHR501: { head: `subtitle: ${leak}`, type: 'meeting-summary' },
  CHR502: {
    text: `:::figure{src="funds.svg" alt="${leak}" source="Own illustration"}\nHalf of the funds are missing\n:::`,
    files: { 'funds.svg': drawing('50 %') },
  },
  CHR503: {
    name: 'interview-amina-weber.md',
    said: ['`briefs/en/interview-amina-weber.md`', '`briefs/en/interview-amina-weber.md`'],
  },
  CHR504: { text: `Half of the funds are missing. <!-- ${leak} -->` },
  CHR505: { text: `\`\`\`\n${leak}\n\`\`\`` },
  CHR506: { text: 'See [the minutes](https://example.org/minutes/amina-weber).' },
  CHR507: {
    text: ':::table{src="funds.csv" source="Own table"}\nWhat is missing\n:::',
    files: { 'funds.csv': 'Who said so,Euros\nAmina Weber,1200\n' },
  },
  CHR508: { text: figure, files: { 'funds.svg': drawing(leak) } },
  CHR509: {
    said: [
      'A photograph in whose metadata the camera or its owner wrote "Amina Weber".',
      'Ein Foto, in dessen Metadaten die Kamera oder ihr Besitzer „Amina Weber“ geschrieben hat.',
    ],
    type: 'meeting-summary',
    text: figure.replace('funds.svg', 'funds.png'),
    files: { 'funds.png': named },
  },
  CHR510: {
    head: 'bibliography: refs.bib',
    text: 'Visas take long [@house2017].',
    files: {
      'refs.bib': `@book{house2017, author = {{House for Migration Policy}}, title = {Visas}, year = {2017}, note = {${leak}}}\n`,
    },
  },
  CHR511: {
    said: [
      'A word that somebody may be recognised by in the outline or the metadata of the finished PDF alone, for example put there by a plugin.',
      'Ein Wort, an dem jemand zu erkennen ist und das nur in der Gliederung oder den Metadaten des fertigen PDF steht, etwa von einem Plugin.',
    ],
    proof: 'tests/gate/gate.test.ts',
  },
  CHR512: {
    said: [
      'The same in an attribute or the structured data of the finished page.',
      'Dasselbe in einem Attribut oder den strukturierten Daten der fertigen Seite.',
    ],
    proof: 'tests/gate/gate.test.ts',
  },
  CHR513: { text: 'Half of the funds are missing.[^funds]\n\n[^funds]: Amina Weber said so.', type: 'meeting-summary' },
  CHR601: {
    text: 'Several participants from the ministries objected.',
    german: 'Mehrere Teilnehmende aus den Ministerien widersprachen.',
    type: 'meeting-summary',
  },
  CHR602: {
    text: 'She said that the funds were missing.',
    german: 'Sie sagte, die Mittel fehlten.',
    type: 'meeting-summary',
  },
  CHR603: { german: 'Die Mittel seien knapp.', type: 'meeting-summary' },
  CHR604: {
    text: 'President Anna Beispiel signed the treaty in 2013.',
    german: 'Bundeskanzlerin Anna Beispiel eröffnete die erste Konferenz im Jahr 1953.',
  },
  CHR605: {
    text: 'The Home Office fears that this costs money.',
    german: 'Das Bundesamt befürchtet, dass das Geld kostet.',
  },
  CHR606: {
    text: 'At 2.30 p.m. the meeting was interrupted.',
    german: 'Um 14:30 Uhr wurde die Sitzung unterbrochen.',
    type: 'meeting-summary',
  },
  CHR607: {
    text: 'We thank Amina Weber for the translation.',
    german: 'Wir danken Amina Weber für das Lektorat.',
  },
  CHR608: { text: 'A. W. said that the funds were missing.', german: 'A. W. sagte, die Mittel fehlten.' },
  CHR609: { text: 'Zwillenberg and Kowalczyk and Achterkirch.', german: 'Zwillenberg und Kowalczyk und Achterkirch.' },
  CHR610: {
    text: 'The meeting was held under the Chatham House Rules.',
    german: 'Die Sitzung fand unter den Chatham House Rules statt.',
  },
  CHR611: {
    text: 'Speaker 3 said that the funds were missing.',
    german: 'Sprecher 3 sagte, die Mittel fehlten.',
    type: 'meeting-summary',
  },
  CHR612: { german: 'Okoro war vor Ort. Die Frist sei zu kurz.' },
};
