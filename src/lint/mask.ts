/** The shape of words without their letters: Anna Berg → ████ ████. */
export function mask(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]/gu, '█');
}
