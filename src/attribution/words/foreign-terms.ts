import type { Language } from '../../brief/brief.ts';
import { languages } from '../../brief/vocabulary.ts';
import { nameWords } from '../names/name-words.ts';
import type { Mark, Segment } from '../segments/segment.ts';
import { gazetteerOf } from './gazetteer.ts';
import { isLikelyNoun } from './strangers.ts';

const known: ReadonlySet<string> = new Set(languages);

/**
 * Parts of a text that are marked as another language (`:lang[subsidiärer Schutz]{de}`) and hold nothing but words of it:
 * that language's lists judge them, and nobody is named there.
 */
export function foreignTerms({ text, marks }: Pick<Segment, 'text' | 'marks'>): readonly Mark[] {
  return marks.filter(({ kind, start, end, target }) => {
    if (kind !== 'language' || !known.has(target)) return false;
    const words = nameWords(text.slice(start, end));
    // subsidiärer Schutz: behind a small word a noun is a noun, though families are called so
    const led = words[0]?.capital === false;
    return words.length > 0 && words.every(({ key, capital }) => !capital || isWordOf(key, target as Language, led));
  });
}

function isWordOf(key: string, language: Language, led: boolean): boolean {
  const lists = gazetteerOf(language);
  if (lists.given(key) || (lists.family(key) && !led)) return false;
  return lists.ordinary(key) || isLikelyNoun(key, language);
}
