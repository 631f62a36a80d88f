/**
 * Width of words in the head face, near enough to leave room for a label; no canvas is asked, which every machine has another of.
 * @param size of the letters, px, as the width is
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += letterWidth(letter);
  return em * size;
}

function letterWidth(letter: string): number {
  if (/[ijl.,:;'|!()[\]]/.test(letter)) return 0.27;
  if (/[frt\s-]/.test(letter)) return 0.33;
  if (/[mwMW@%—]/.test(letter)) return 0.83;
  return /\p{Lu}/u.test(letter) ? 0.6 : 0.52;
}
