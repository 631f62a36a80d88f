import { expect, test } from 'vitest';
import { itemsOf, types } from '../../src/csl/read-bibtex.ts';
import { readItem } from '../../src/csl/read-item.ts';

/** The kinds of items of CSL 1.0.2 (schema `csl-types.rnc`). */
const known = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry
  entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture
  musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report
  review review-book software song speech standard thesis treaty webpage`.split(/\s+/),
);

test('every kind of BibTeX becomes one that CSL knows', () => {
  expect(Object.values(types).filter((type) => !known.has(type))).toEqual([]);
});

test.each([
  ['software', 'software'],
  ['patent', 'patent'],
  ['standard', 'standard'],
  ['periodical', 'periodical'],
  ['bookinbook', 'chapter'],
  ['misc', 'document'],
])('@%s is a %s', (entry, type) => {
  const { items } = itemsOf(`@${entry}{a, title={A}, author={Adler, Ruth}, year={2016}}`);
  expect(items.get('a')?.type).toBe(type);
});

test.each([
  ['journal-article', 'article-journal'],
  ['proceedings-article', 'paper-conference'],
  ['article-journal', 'article-journal'],
])('Crossref’s %s is a %s', (given, type) => {
  expect(readItem({ id: 'a', type: given, title: 'A' })?.type).toBe(type);
});
