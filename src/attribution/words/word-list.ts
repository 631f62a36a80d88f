/**
 * Membership in a long list without unpacking it: the words stand sorted by code unit in one string, separated by one
 * white space each, and are searched by halves. Answers are remembered, so that a warm process only looks them up.
 */
export function wordList(sorted: string): (word: string) => boolean {
  const memory = new Map<string, boolean>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size >= 20_000) memory.clear();
    const found = word !== '' && search(sorted, word);
    memory.set(word, found);
    return found;
  };
}

function search(sorted: string, word: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle;
    while (start > low && !isGap(sorted, start - 1)) start--;
    let end = middle;
    while (end < high && !isGap(sorted, end)) end++;
    const here = sorted.slice(start, end);
    if (here === word) return true;
    if (here < word) low = end + 1;
    else high = start;
  }
  return false;
}

function isGap(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20;
}
