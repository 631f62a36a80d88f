const letterOrDigit = /[\p{L}\p{N}]/u;
/** 1 for letters and digits up to the end of Cyrillic: asking a table is ten times faster than asking an expression. */
const common = Uint8Array.from({ length: 0x530 }, (_, code) => (letterOrDigit.test(String.fromCharCode(code)) ? 1 : 0));

/**
 * What a run of text comes down to when layout is taken away: letters and digits only, so that line breaks, hyphens,
 * missing spaces and typographic quotes of a PDF make no difference. Two blocks with one key say the same.
 */
export function textKey(text: string): string {
  const whole = text.normalize('NFKC');
  let key = '';
  let start = -1;
  for (let at = 0; at < whole.length; at++) {
    const code = whole.charCodeAt(at);
    const wide = code >= 0xd800 && code < 0xdc00;
    const counts =
      code < common.length ? common[code] === 1 : letterOrDigit.test(wide ? whole.slice(at, at + 2) : whole.charAt(at));
    if (counts && start < 0) start = at;
    else if (!counts && start >= 0) {
      key += whole.slice(start, at);
      start = -1;
    }
    if (wide) at++;
  }
  return (start < 0 ? key : key + whole.slice(start)).toLowerCase();
}

/** Letters that are written from right to left. */
const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/**
 * Tells whether a text (its key) is in what was read out of a PDF. Chromium writes leftward scripts in the order in which they are
 * seen, so of those only the letters are compared, and the order of all others.
 */
export function searchIn(read: string): (key: string) => boolean {
  const all = textKey(read);
  const ordered = all.replace(leftward, '');
  const letters = countsOf(all);
  return (key) => {
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
