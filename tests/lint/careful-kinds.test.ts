import { describe, expect, test } from 'vitest';
import { blocks } from './lint.ts';

/** Kinds of subjects and of sentences that are nobody's in a room, each beside the leak that it looks like. */
describe('what careful documents tell of the world passes', () => {
  test.each([
    // whoever runs houses of a kind
    ['de', 'Wer kommunale Wasserwerke erneuert, muss die Gebühren anpassen.'],
    ['de', 'Eingewandt wurde, dass das dauert. Wer Schulen baut, braucht zuerst ein Grundstück.'],
    ['en', 'Whoever runs local clinics would have to pay.'],
    // rarer words and their compounds
    ['de', 'Viele Südfassaden bleiben ohne Schutz. Offen blieb, was ein Mindeststandard kostet.'],
    ['de', 'Gesprochen wurde über Altschuldenfonds, Schulbeginn und Terrassen.'],
    // what an experience was made with
    ['en', 'Experience with reception sites near borders suggests advising early.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(blocks(text, { lang }, /^CHR/)).toEqual([]);
  });

  test.each([
    ['de', 'Wer Vivantes-Kliniken betreibt, musste schlucken.', 'CHR104'],
    ['de', 'Wer Kliniken in Bremen betreibt, musste schlucken.', 'CHR104'],
    ['de', 'Über Zwillenberg, Eichberg und Terhorst wurde gesprochen.', 'CHR301'],
    ['en', 'One participant who runs prisons in Kent disagreed.', 'CHR104'],
    ['en', 'Research with the Home Office shows that it is slow.', 'CHR103'],
  ] as const)('but %s: %s', (lang, text, code) => {
    expect(blocks(text, { lang }, /^CHR/).join()).toContain(code);
  });
});
