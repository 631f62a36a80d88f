import { expect, test } from 'vitest';
import { segmentsOfHtml } from '../../src/attribution/segments/html.ts';
import { withoutMonthsInRow } from '../../src/attribution/segments/months-in-row.ts';

test.each([
  [['Mai', 'Juni'], []],
  [
    ['Fälle', 'Mai', 'Juni', '20'],
    ['Fälle', '20'],
  ],
  [['Juli', 'Juni', 'Mai'], []],
  [['janv. 2018', 'févr. 2018', 'mars'], []],
  [['April', 'August', 'Juni', 'Mai'], []],
  // names of people, as far as anybody can tell
  [
    ['Jan', 'Mai'],
    ['Jan', 'Mai'],
  ],
  [
    ['Thilo', 'Mai', 'Ada'],
    ['Thilo', 'Mai', 'Ada'],
  ],
  [
    ['Ada', 'August'],
    ['Ada', 'August'],
  ],
])('of %j stays %j', (texts, kept) => {
  expect(withoutMonthsInRow(texts)).toEqual(kept);
});

test('names in two texts of a drawing are still read together', () => {
  const drawing = (...texts: string[]) =>
    segmentsOfHtml(`<svg>${texts.map((text) => `<text>${text}</text>`).join('')}</svg>`, 'en').map(({ text }) => text);
  expect(drawing('Thilo', 'Mai').join('|')).toMatch(/Thilo\s+Mai/);
  expect(drawing('Mai', 'Juni', 'Juli').join('|')).not.toMatch(/Mai\s+Juni/);
});
