import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Facts } from '../facts.ts';
import type { Report } from '../report.ts';

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

/** vers Alger, Tunis ou Istanbul: a place in a row whose first one a preposition of place governs. */
export function isDestination({ parsed, words }: Report, at: number): boolean {
  const { units, text } = parsed;
  let first = at;
  while (
    units[first]?.governed === undefined &&
    (units[first - 1]?.kind === 'comma' || units[first - 1]?.kind === 'conjunction') &&
    units[first - 2]?.phrase?.kind === 'place'
  )
    first -= 2;
  const governed = units[first]?.governed;
  if (first === at || units[at]?.phrase?.kind !== 'place' || governed === undefined) return false;
  const { agents, sources, ownership } = text.lexicon.sets;
  return ![agents, sources, ownership, words.sets.from].some((set) => set.has(governed));
}
