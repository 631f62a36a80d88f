/**
 * What a run of text comes down to when layout is taken away: letters and digits only, so that line breaks, hyphens,
 * missing spaces and typographic quotes of a PDF make no difference. Two blocks with one key say the same.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Letters that are written from right to left. */
const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/**
 * Tells whether a text is in what was read out of a PDF. Chromium writes leftward scripts in the order in which they are
 * seen, so of those only the letters are compared, and the order of all others.
 */
export function searchIn(read: string): (text: string) => boolean {
  const all = textKey(read);
  const ordered = all.replace(leftward, '');
  const letters = countsOf(all);
  return (text) => {
    const key = textKey(text);
    const wanted = countsOf(key);
    if (wanted.size === 0) return all.includes(key);
    const beginsLeftward = key.search(leftward) === 0;
    if (!beginsLeftward && !ordered.includes(key.replace(leftward, ''))) return false;
    return [...wanted].every(([letter, count]) => (letters.get(letter) ?? 0) >= count);
  };
}

function countsOf(key: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of key.matchAll(leftward)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
