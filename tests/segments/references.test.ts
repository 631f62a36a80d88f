import { expect, test } from 'vitest';
import { blocks } from '../lint/lint.ts';
import { lines, segments, sourceOf } from './read.ts';

test('a cross reference is read as a part of the document, in place', () => {
  const source = 'Wie @fig:schutz-und-plaetze zeigt, fehlen Plätze (laut @Tab:a).';
  const found = segments(source);
  expect(lines(found).slice(0, 1)).toEqual(['text: Wie Abbildung 1 zeigt, fehlen Plätze (laut Abbildung 1).']);
  expect(sourceOf(source, found, 'Abbildung 1')).toBe('@fig:schutz-und-plaetze');
});

test.each([
  ['de', 'Laut @tab:weber fehlen Plätze. @Fig:weber zeigt es; siehe @page:weber.'],
  ['en', 'According to @tab:weber places are missing. @Fig:weber shows it; see @page:weber.'],
  ['fr', 'Selon le @tab:weber, les places manquent. La @fig:weber le montre.'],
] as const)('it says nothing and is no handle (%s)', (lang, text) => {
  expect(blocks(text, { lang }, /^CHR/)).toEqual([]);
});

test('whoever else speaks beside it is found as before', () => {
  expect(blocks('Laut Amina Weber (@tab:a) fehlen Plätze.', {}, /^CHR101/)).toEqual(['CHR101']);
  expect(blocks('Kontakt: @amina_weber, siehe @tab:a.')).toEqual(['CHR304']);
});
