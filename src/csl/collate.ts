/**
 * Order of words by a rule that is written down and the same on every machine, not by what the system's ICU thinks:
 * letters first, word by word, without accents and case (DIN 5007-1: ä like a, ß like ss; so do English and French
 * dictionaries); a tab parts what is compared one after the other; where that is the same, letters without accents come first, then small letters.
 */
export function compareWords(a: string, b: string): number {
  return compare(base(a), base(b)) || compare(accents(a), accents(b)) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

const bases = new Map<string, string>();

function base(text: string): string {
  const known = bases.get(text);
  if (known !== undefined) return known;
  const made = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[-‐–—/ \u00a0\u202f]+/g, ' ')
    .replace(/[^\p{L}\p{N} \t]+/gu, '')
    .trim();
  if (bases.size > 5000) bases.clear();
  bases.set(text, made);
  return made;
}

function accents(text: string): string {
  return text.normalize('NFD').toLowerCase();
}
