import { fold, gazetteerOf } from '../words/gazetteer.ts';
import type { Phrase } from './phrase.ts';
import type { Text } from './sentence.ts';

/** Winter, Freitag: one word for a time and nothing else, that families are called by as well. */
export function isSeasonName(
  { tokens, lexicon }: Text,
  { kind, first, last, head, determiner, plural }: Phrase,
): boolean {
  if (kind !== 'time' || first !== last || determiner !== undefined || plural === true) return false;
  const { capital = false, lower = '' } = tokens[head] ?? {};
  return capital && gazetteerOf(lexicon.pack.language).family(fold(lower));
}
