import { fold } from '../attribution/words/gazetteer.ts';

/**
 * What spelling, case and diacritics of a name come down to: Müller, MUELLER, Muller → muller; Łukasz → lukasz. Spelled-out
 * umlauts are folded except after a, e and q, where ue is no umlaut (Bauer, Quelle).
 */
export function nameKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = make(word);
  if (keys.size > 100_000) keys.clear();
  keys.set(word, key);
  return key;
}

const keys = new Map<string, string>();

function make(word: string): string {
  return fold(word)
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<![aeq])ue|(?<=[ao])e(?!$)/g, (match) => (match === 'ue' ? 'u' : ''));
}
