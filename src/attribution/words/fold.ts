const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};
const folded = new Map<string, string>();

/** Small letters without diacritics: Özgür → ozgur. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const made = /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .replace(/[ßøłđðþıæœ]/g, (letter) => letters[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, '');
  if (folded.size > 50_000) folded.clear();
  folded.set(word, made);
  return made;
}
