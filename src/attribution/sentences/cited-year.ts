import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** A year of publication: 2017, 2017a. */
export const YEAR = /^(?:1[89]|20)\d\d[a-z]?$/;

/**
 * Does the year at token `at` date a text? Not the first or the last year of a span (1998 bis 2002, 2014–2019), and not
 * one behind a word that says since or until when.
 */
export function isCitedYear(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  if (!YEAR.test(tokens[at]?.text ?? '')) return false;
  const isYear = (other: number): boolean => YEAR.test(tokens[other]?.text ?? '');
  const spans = (between: number): boolean =>
    tokens[between]?.kind === 'dash' || sets.ahead.has(tokens[between]?.lower ?? '');
  if (sets.ahead.has(tokens[at - 1]?.lower ?? '') || (spans(at - 1) && isYear(at - 2))) return false;
  return !(spans(at + 1) && isYear(at + 2));
}
