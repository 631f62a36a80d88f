import type { Found } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { denied, uniqueWord } from '../denied.ts';
import { isMind } from '../readings.ts';
import type { Report } from '../report.ts';
import { isSomebodyWord, ownerOf } from '../somebody.ts';

/**
 * Whose an idea or an objection was, said behind the verb: the sharpest objections were those of the Post Office; die
 * Einwände waren die der Post; the idea was Mersey Docks' own.
 */
export function ownedSlots(report: Report): Found[] {
  const { parsed, words, facts } = report;
  const { determinatives, being } = words.sets;
  if (!facts.some(({ past }) => past) || facts.some(({ year }) => year)) return [];
  const idea = parsed.units.findIndex(
    ({ phrase, governed }) => phrase !== undefined && governed === undefined && isMind(report, phrase),
  );
  if (idea < 0) return [];
  const from = (parsed.units[idea]?.last ?? 0) + 1;
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = from; at <= to; at++) {
    const lower = lowerAt(parsed, at);
    const behind = [at - 1, at - 2].some((token) => being.has(lowerAt(parsed, token)));
    if (!behind) continue;
    if (parsed.text.tokens[at]?.possessive === true && isOwn(report, at, to) && isSomebodyWord(parsed, words, at))
      return [uniqueWord({ first: at, last: at }, denied('mind', { first: from, last: at }))];
    if (!determinatives.has(lower)) continue;
    const whose = ownerOf(parsed, words, at);
    // the views are those of the authors: of whoever writes
    const authors = parsed.text.lexicon.pack.functions.author?.split(' ') ?? [];
    if (whose !== undefined && authors.includes(lowerAt(parsed, whose.last))) continue;
    if (whose !== undefined) return [uniqueWord(whose, denied('mind', { first: at, last: whose.last }))];
  }
  return [];
}

/** was Unite's; was Mersey Docks' own: nothing else follows that would be theirs. */
function isOwn({ parsed, words }: Report, at: number, to: number): boolean {
  return at === to || words.sets.own.has(lowerAt(parsed, at + 1)) || parsed.text.tokens[at + 1]?.kind !== 'word';
}
