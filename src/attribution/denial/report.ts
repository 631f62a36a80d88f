import type { Parsed } from '../sentences/sentence.ts';
import { type Facts, factsOf } from './facts.ts';
import { withInnerClauses } from './inner-clauses.ts';
import { type DenialWords, denialWords } from './words.ts';

/** One sentence in a report of a meeting, or in a paper that tells of the world. */
export interface Report {
  readonly paper: boolean;
  readonly parsed: Parsed;
  readonly words: DenialWords;
  readonly facts: readonly Facts[];
}

/** The facts of every clause are noted when they are asked for. @param paper the sentence stands in a paper that tells of the world */
export function reportOf(whole: Parsed, paper = false): Report {
  const parsed = withInnerClauses(whole);
  const words = denialWords(parsed.text.lexicon);
  let facts: readonly Facts[] | undefined;
  return {
    paper,
    parsed,
    words,
    // most sentences of a paper are asked for a word or two before anybody asks what they say
    get facts() {
      facts ??= noted.get(parsed) ?? parsed.clauses.map((clause) => factsOf(parsed, words, clause));
      noted.set(parsed, facts);
      return facts;
    },
  };
}

/** The same for whoever asks of that sentence, and wherever it is said to stand. */
const noted = new WeakMap<Parsed, readonly Facts[]>();

/** Facts of the clause a unit stands in. */
export const factsAt = (report: Report, at: number): Facts | undefined => report.facts[report.parsed.clauseOf[at] ?? 0];
