import type { Parsed } from '../sentences/sentence.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { endsIn } from '../words/lexicon.ts';
import { isStranger, properNoun } from '../words/strangers.ts';
import type { Stretch } from './denied.ts';
import type { DenialWords } from './words.ts';

const NOBODY = new Set(['generic', 'abstract', 'time', 'document', 'utterance', 'thing']);
const SOMEBODY = new Set(['organisation', 'role', 'sector', 'person', 'demonym', 'place']);

/** Shorter words with the ending of those who do something are things as a rule: lever, paper. */
const SHORT = 6;

/** insurers, Rechnungshofs, réassureurs, Treasury: a word for a house, a trade or somebody; a name, a town. */
export function isSomebodyWord({ text }: Parsed, { sets }: DenialWords, token: number): boolean {
  const { kind, lower, capital } = text.tokens[token] ?? {};
  if (kind !== 'word' || lower === undefined) return false;
  const noun = text.words[token]?.noun?.class;
  const bare = lower.replace(/['’]s?$/, '');
  if (sets.houses.has(bare) || sets.offices.has(bare)) return true;
  if (noun !== undefined && (SOMEBODY.has(noun) || NOBODY.has(noun))) return SOMEBODY.has(noun);
  if (text.words[token]?.preposition === true || text.words[token]?.determiner !== undefined) return false;
  const { language, nounsCapitalised } = text.lexicon.pack;
  const folded = fold(bare);
  if (bare.length > SHORT && endsIn(bare.replace(/(?<=[re])s$/, ''), text.lexicon.animateEndings)) return true;
  if (capital !== true) return false;
  const lists = gazetteerOf(language);
  const known = lists.place(folded) || properNoun(folded) === 'organisation' || isStranger(folded, language);
  return known || (nounsCapitalised ? endsIn(bare, sets.bodies) : true);
}

/**
 * Whose a noun is, as words: at the insurers' end, auf der Bank des Rechnungshofs, du coin des assureurs. The stretch holds
 * article and noun of whoever it is.
 */
export function ownerOf(parsed: Parsed, words: DenialWords, noun: number): Stretch | undefined {
  const { tokens, words: known, lexicon } = parsed.text;
  for (let at = noun - 1; at >= noun - 2; at--)
    if (tokens[at]?.possessive === true) return isSomebodyWord(parsed, words, at) ? { first: at, last: at } : undefined;
  let from = noun + 1;
  let linked = false;
  while (from <= noun + 3) {
    const genitive = known[from]?.determiner?.genitive === true;
    if (!lexicon.sets.ownership.has(tokens[from]?.lower ?? '') && known[from]?.determiner === undefined) break;
    linked ||= genitive || lexicon.sets.ownership.has(tokens[from]?.lower ?? '');
    from++;
  }
  if (!linked) return undefined;
  for (let at = from; at <= from + 2 && tokens[at]?.kind === 'word'; at++) {
    if (isSomebodyWord(parsed, words, at)) return { first: from, last: at };
    if (known[at]?.noun !== undefined && lexicon.pack.nounsCapitalised) return undefined;
    if (known[at]?.preposition === true || known[at]?.determiner !== undefined) return undefined;
  }
  return undefined;
}
