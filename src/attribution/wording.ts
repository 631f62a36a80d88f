import { sha256 } from '../sha256.ts';

/** A wording without what typography changes: small letters, words joined by one space, no punctuation. */
export function wordingOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a consent entry records of a normalised wording: sha-256, hexadecimal. Change a word and it no longer covers. */
export function wordingHash(text: string): string {
  return sha256(wordingOf(text));
}
