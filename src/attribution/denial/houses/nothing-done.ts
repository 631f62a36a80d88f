import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Facts, Report } from '../facts.ts';

/** Airlines would shift capacity: what many would do is nobody's. */
export function isSupposed({ parsed, words }: Report, phrase: Phrase, { finite, negated }: Facts): boolean {
  // a zero TAC for cod would choke the fishery
  const limit =
    phrase.complement?.kind === 'thing' && parsed.text.lexicon.sets.for.has(lowerAt(parsed, phrase.head + 1));
  if (phrase.determiner !== undefined || (phrase.plural !== true && !limit) || negated) return false;
  return words.sets.future.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));
}

/** found themselves in a queue: with a reflexive the verb tells where somebody was. */
export const isPlaced = ({ parsed }: Report, { reflexive, finite }: Facts): boolean =>
  reflexive &&
  parsed.text.lexicon.pack.order === 'svo' &&
  parsed.units[finite ?? -1]?.uses?.some(({ verb }) => verb.unreflexive === true) === true;
