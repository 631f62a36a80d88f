import { nameWords } from '../../attribution/names/name-words.ts';
import { wordingOf } from '../../attribution/wording.ts';
import type { Language } from '../../brief/brief.ts';
import { figuresIn } from './numbers.ts';

/** What a document says, as far as another can be held against it. */
export interface Vocabulary {
  readonly figures: ReadonlySet<string>;
  /** folded words */
  readonly words: ReadonlySet<string>;
  /** beginnings of its words, so that another ending is no other word */
  readonly stems: ReadonlySet<string>;
  /** the whole wording without punctuation, between spaces */
  readonly wording: string;
}

const SHORTEST = 4;

/** Reads texts once. `texts` are normalised. */
export function vocabularyOf(texts: readonly string[], lang: Language): Vocabulary {
  const all = texts.join('\n');
  const words = new Set(nameWords(all).flatMap(({ key }) => [key, ...key.split('-')]));
  const stems = new Set<string>();
  for (const word of words) for (let end = SHORTEST; end <= word.length; end++) stems.add(word.slice(0, end));
  return {
    figures: new Set(figuresIn(all, lang).map(({ value }) => value)),
    words,
    stems,
    wording: ` ${texts.map(wordingOf).join(' | ')} `,
  };
}

/** True for a word of the document, in whatever ending; also for a compound of two of its words. */
export function knows(vocabulary: Vocabulary, key: string): boolean {
  if (vocabulary.words.has(key) || (key.length >= SHORTEST && vocabulary.stems.has(stemOf(key)))) return true;
  return key.split('-').length > 1 && key.split('-').every((part) => knows(vocabulary, part));
}

/** Two thirds of a word, at least four letters: what endings leave alone in the three languages. */
function stemOf(key: string): string {
  return key.slice(0, Math.max(SHORTEST, Math.ceil(key.length * 0.67)));
}

/** True when these words stand in the document one after another. */
export function holds(vocabulary: Vocabulary, words: string): boolean {
  return vocabulary.wording.includes(` ${wordingOf(words)} `);
}
