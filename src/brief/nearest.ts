import { distance } from 'fastest-levenshtein';

/**
 * The word of `known` that was probably meant by `word`, or undefined. Case, hyphens and underscores do not count;
 * swapped neighbours count once. A long word may be off by two letters, a short one by one.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = fold(word);
  if (plain === '' || word.length > 64) return undefined;
  let best: string | undefined;
  let bestCost = plain.length >= 6 ? 2.5 : plain.length >= 3 ? 1.5 : 0.5;
  for (const candidate of known) {
    const cost = costOf(plain, fold(candidate));
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

function costOf(word: string, candidate: string): number {
  if (word === candidate) return 0;
  if (isSwap(word, candidate)) return 1;
  const extended = candidate.length >= 3 && (word.startsWith(candidate) || candidate.startsWith(word));
  const cost = distance(word, candidate);
  return extended && word.length >= 3 ? Math.min(cost, 2) : cost;
}

/** True when two neighbouring letters changed places and nothing else. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}
