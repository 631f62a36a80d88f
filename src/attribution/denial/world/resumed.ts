import type { Found } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Report } from '../report.ts';

/** One plant in the world makes it, and this plant gave it up: the same noun, which was any one before in the sentence. */
export function isResumed({ parsed }: Report, { construction, head, first, noun, identifying }: Found): boolean {
  const { tokens, words, lexicon } = parsed.text;
  if (construction !== 'denied' || head === 'name' || identifying.length > 0) return false;
  if (!lexicon.sets.demonstratives.has(lowerAt(parsed, first))) return false;
  for (let at = (parsed.units[0]?.first ?? 0) + 1; at < first; at++) {
    if (tokens[at]?.lower !== lowerAt(parsed, noun)) continue;
    const article = words[at - 1]?.determiner ?? words[at - 2]?.determiner;
    if (article?.definite === false) return true;
  }
  return false;
}
