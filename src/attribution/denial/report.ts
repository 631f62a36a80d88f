import type { Parsed } from '../sentences/sentence.ts';
import { type Facts, factsOf } from './facts.ts';
import { withInnerClauses } from './inner-clauses.ts';
import { type DenialWords, denialWords } from './words.ts';

/** One sentence in a report of a meeting, or in a paper that tells of the world. */
export interface Report {
  readonly paper: boolean;
  readonly parsed: Parsed;
  readonly words: DenialWords;
  /** of every clause; noted when they are asked for: most sentences of a paper are asked for a word or two before */
  readonly facts: readonly Facts[];
}

/** @param paper the sentence stands in a paper that tells of the world */
export function reportOf(whole: Parsed, paper = false): Report {
  const parsed = withInnerClauses(whole);
  return new Sentence(paper, parsed, denialWords(parsed.text.lexicon));
}

/** A class: an object with a getter of its own is a hash table to V8, and every deed looks up in it what it asks of a sentence. */
class Sentence implements Report {
  readonly paper: boolean;
  readonly parsed: Parsed;
  readonly words: DenialWords;
  #facts: readonly Facts[] | undefined;

  constructor(paper: boolean, parsed: Parsed, words: DenialWords) {
    this.paper = paper;
    this.parsed = parsed;
    this.words = words;
  }

  get facts(): readonly Facts[] {
    if (this.#facts === undefined) {
      const { parsed, words } = this;
      this.#facts = noted.get(parsed) ?? parsed.clauses.map((clause) => factsOf(parsed, words, clause));
      noted.set(parsed, this.#facts);
    }
    return this.#facts;
  }
}

/** The same for whoever asks of that sentence, and wherever it is said to stand. */
const noted = new WeakMap<Parsed, readonly Facts[]>();

/** Facts of the clause a unit stands in. */
export const factsAt = (report: Report, at: number): Facts | undefined => report.facts[report.parsed.clauseOf[at] ?? 0];
