/** Width of a letter of the head face in em, near enough to leave room for a label; no canvas is asked, which every machine has another of. */
export function letterWidth(letter: string): number {
  if (/[ijl.,:;'|!()[\]]/.test(letter)) return 0.27;
  if (/[frt\s-]/.test(letter)) return 0.33;
  if (/[mwMW@%—]/.test(letter)) return 0.83;
  return /\p{Lu}/u.test(letter) ? 0.6 : 0.52;
}
