import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { reportOf } from '../../src/attribution/denial/report.ts';
import { textSegment } from '../../src/attribution/segments/make-segment.ts';
import { type Parsed, parse } from '../../src/attribution/sentences/sentence.ts';
import { findSentences } from '../../src/attribution/sentences/sentences.ts';
import { readUnits } from '../../src/attribution/sentences/units.ts';
import { readText } from '../../src/attribution/words/read-text.ts';
import type { Language } from '../../src/brief/brief.ts';

setFlagsFromString('--allow-natives-syntax');
/** V8's own word for it: whether both are laid out alike in memory, so that code which has read one reads the other as fast. */
const isLikeIn: (one: unknown, other: unknown) => boolean = runInNewContext(
  '(one, other) => %HaveSameMap(one, other) && %HasFastProperties(one)',
);

const isLaidOut: (one: unknown) => boolean = runInNewContext('(one) => %HasFastProperties(one)');

const passages: readonly (readonly [Language, string])[] = [
  [
    'de',
    'Laut Bericht stieg die Quote um 12 Prozent. Niemand widersprach, und eine Teilnehmerin fragte nach den Kosten.',
  ],
  ['de', 'Die „Aktion Deutschland hilft“ habe, so hieß es, drei Dörfer versorgt; darüber wurde lange beraten.'],
  ['en', 'One participant said that the port would have to be rebuilt, which nobody had planned for.'],
  ['en', 'It was agreed to meet again, and the ministry may publish its figures by June.'],
  ['fr', 'Selon un participant, la réforme que le gouvernement a votée ne suffira pas; on se reverra en mars.'],
];

/** Enough of each for V8 to have settled what it makes of them. */
const read: readonly Parsed[] = Array.from({ length: 4 }, () => passages)
  .flat()
  .flatMap(([lang, words]) => {
    const text = readText(textSegment(words, 'text', lang, 'paragraph'));
    return findSentences(text.tokens, text.words, text.quotations).map((sentence) =>
      parse(text, readUnits(text, sentence)),
    );
  });

/** How many of them are not like the first. */
const unlike = (all: readonly object[]): number => all.filter((one) => !isLikeIn(all[0], one)).length;

/** A hundred constructions ask each of them: one that is laid out otherwise makes all of those slow, and nothing else would tell. */
test.each<readonly [string, readonly object[]]>([
  ['texts', read.map(({ text }) => text)],
  ['sentences', read],
  ['units', read.flatMap(({ units }) => units)],
  ['words', read.flatMap(({ text }) => text.words)],
  ['reports', read.map((parsed) => reportOf(parsed))],
])('all %s are of one shape', (_, all) => {
  expect(all.length).toBeGreaterThan(20);
  expect(unlike(all)).toBe(0);
});

test('the sets of words are laid out to be asked', () => {
  const asked = read.map((parsed) => [parsed.text.lexicon.sets, reportOf(parsed).words.sets] as const);
  for (const [sets, denial] of asked) expect([sets.room.size, denial.rooms.size]).not.toContain(0);
  for (const sets of asked.flat()) expect(isLaidOut(Object.getPrototypeOf(sets))).toBe(true);
});
