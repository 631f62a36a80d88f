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
