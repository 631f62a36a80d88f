import type { Language } from '../../brief/brief.ts';
import { memory } from '../../memory.ts';
import type { Mark, Segment } from '../segments/segment.ts';
import type { Text } from '../sentences/sentence.ts';
import { foreignTerms } from './foreign-terms.ts';
import { lexiconOf } from './lexicons.ts';
import { findQuotations } from './quotations.ts';
import { joinTokens, type Token, tokenise } from './tokens.ts';

const NO_QUOTES: Text['quoteAt'] = new Map();

/** A text cut into words, and the words that it shows to be no names: nouns behind an article (German), words in small letters. */
interface Cut extends Omit<Text, 'common' | 'places'> {
  readonly nouns: readonly string[];
}

const cuts = memory<Cut>();

const NO_PLACES: ReadonlySet<string> = new Set();

/**
 * Cuts a segment into words that know what they are; notes in `common` what the document shows to be no name. `places`
 * are the words it shows to be places.
 */
export function readText(segment: Readable, common: Set<string> = new Set(), places = NO_PLACES): Text {
  const { text, lang } = segment;
  const { tokens, words, lexicon, nouns, quotations, quoteAt } = cuts.recall(
    () => `${lang} ${text}`,
    text.length,
    () => cutText(text, lang),
  );
  for (const noun of nouns) common.add(noun);
  // field by field: V8 gives every copy of the rest of an object a shape of its own, and whoever asks a text looks each up
  const read: Text = { text, tokens, words, lexicon, quotations, quoteAt, common, places };
  const terms = segment.marks?.some(({ kind }) => kind === 'language') ? foreignTerms(segment as Segment) : [];
  return terms.length === 0 ? read : withTerms(read, terms);
}

/** What is read: a segment, or words alone. */
type Readable = Pick<Segment, 'text' | 'lang'> & Partial<Pick<Segment, 'marks'>>;

/** Terms of another language are neither names nor words of this one. */
function withTerms(text: Text, terms: readonly Mark[]): Text {
  const isInside = ({ start, end }: Token): boolean => terms.some((term) => term.start <= start && end <= term.end);
  return {
    ...text,
    tokens: text.tokens.map((token) => (isInside(token) ? { ...token, capital: false } : token)),
    words: text.words.map((word, at) => (isInside(text.tokens[at] as Token) ? {} : word)),
  };
}

function cutText(text: string, lang: Language): Cut {
  const lexicon = lexiconOf(lang);
  const named = joinTokens(tokenise(text, lexicon.abbreviations, lexicon.elisions), lexicon.houses, true);
  const joined = joinTokens(named, lexicon.joined);
  const tokens = lexicon.pack.nounsCapitalised ? joined.map(asNoun) : joined;
  const words = tokens.map((token) => lexicon.look(token.lower));
  const nouns = lexicon.pack.nounsCapitalised ? nounsIn(tokens, words) : smallWordsIn(tokens);
  const quotations = findQuotations(text, tokens);
  const quoteAt = quotations.length === 0 ? NO_QUOTES : new Map(quotations.map((one) => [one.first, one]));
  return { text, tokens, words, lexicon, nouns, quotations, quoteAt };
}

function nounsIn(tokens: readonly Token[], words: Text['words']): readonly string[] {
  // „die Alternative, die Weber nannte“: behind a comma it may be a relative pronoun
  const nouns = tokens.filter(
    ({ capital }, at) => capital && words[at - 1]?.determiner !== undefined && tokens[at - 2]?.kind !== 'comma',
  );
  return nouns.map(({ lower }) => lower);
}

/** Words of fewer letters are function words, and no speaker is mistaken for them. */
const SHORT = 4;

function smallWordsIn(tokens: readonly Token[]): readonly string[] {
  const small = tokens.filter(({ kind, capital, lower }) => kind === 'word' && !capital && lower.length >= SHORT);
  return [...new Set(small.map(({ lower }) => lower))];
}

/** taz-Redakteurin, documenta-Homepage: a noun, although its first part is small. */
function asNoun(token: Token): Token {
  const hyphen = token.capital ? -1 : token.text.indexOf('-');
  return hyphen > 0 && /^\p{Lu}/u.test(token.text.slice(hyphen + 1)) ? { ...token, capital: true } : token;
}
