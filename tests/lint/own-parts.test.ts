import { describe, expect, test } from 'vitest';
import { found } from './lint.ts';

const parts = {
  de: ['Abbildung 1', 'Tabelle 2', 'Box 3', 'Abschnitt „Kosten und Fristen“', 'Seite 7'],
  en: ['Figure 1', 'Table 2', 'figure 1', 'Box 3', 'section “Costs and time”', 'Page 7'],
  fr: ['la figure 1', 'l’encadré 3', 'la section « Coûts »', 'la page 7'],
} as const;
const sentences = {
  de: ['Laut {} fehlen Plätze.', 'Wie {} sagt, ist es so.', '{} sagt, dass es so ist.', '{} und {} nennen Zahlen.'],
  en: ['According to {} places are missing.', 'As {} says, it is so.', '{} says that it is so.', '{} and {} say why.'],
  fr: ['Selon {}, les places manquent.', 'Comme le dit {}, c’est ainsi.', '{} et {} disent pourquoi.'],
} as const;

describe.each(['policy-brief', 'meeting-summary'])('a part of the document speaks of nobody (%s)', (type) => {
  for (const lang of ['de', 'en', 'fr'] as const)
    for (const sentence of sentences[lang])
      test.each(parts[lang])(`${lang} %s: ${sentence}`, (part) => {
        expect(found(sentence.replaceAll('{}', part), { lang, type }, /^CHR[1-6]/)).toEqual([]);
      });
});

test.each([
  ['de', 'Laut Abbildung 1 und Amina Weber fehlen Plätze.'],
  ['de', 'Box 3, sagte Amina Weber, sei falsch.'],
  ['en', 'Figure 1, said Amina Weber, is wrong.'],
  ['fr', 'La figure 1, a dit Amina Weber, est fausse.'],
] as const)('whoever speaks beside it is found (%s: %s)', (lang, text) => {
  expect(found(text, { lang }, /^CHR/)).not.toEqual([]);
});
