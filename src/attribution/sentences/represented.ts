import { fold } from '../words/fold.ts';
import { isUnexplainedWord } from '../words/gazetteer.ts';
import type { Phrase, Reading } from './phrase.ts';
import type { PhraseKind } from './phrase-kind.ts';

/** Vertreterin der Gematik, Vertreter der Zuckerwirtschaft: what is represented is a house or a trade, whatever its ending. */
export function asHouse({ tokens, words, lexicon }: Reading, complement: Phrase): Phrase {
  if (complement.kind !== 'abstract' || words[complement.head]?.noun?.guessed !== true) return complement;
  const lower = tokens[complement.head]?.lower ?? '';
  if (!lexicon.pack.nounsCapitalised || complement.determiner?.definite !== true) return complement;
  for (let at = 2; at <= lower.length - 6; at++)
    if (words[complement.head] !== undefined && lexicon.look(lower.slice(at)).noun?.class === 'sector')
      return { ...complement, kind: 'sector' };
  return isUnexplainedWord(fold(lower), lexicon.pack.language) ? { ...complement, kind: 'organisation' } : complement;
}

const HOUSES = new Set<PhraseKind>(['organisation', 'name', 'place', 'role', 'description']);

/** A representative is whoever is represented; an indefinite role is a description. */
export function withComplement(
  kind: PhraseKind,
  complement: Phrase | undefined,
  possessor: Phrase | undefined,
  identifying: string[],
): PhraseKind {
  if (kind !== 'generic') return kind;
  if (possessor !== undefined && possessor.kind !== 'generic' && possessor.kind !== 'abstract') {
    identifying.push('house');
    return 'description';
  }
  if (complement === undefined) return kind;
  if (complement.kind === 'sector') return 'sector';
  if (!HOUSES.has(complement.kind)) return kind;
  identifying.push(complement.kind === 'place' ? 'place' : 'house');
  return 'description';
}
