import { demonyms } from '../packs/names/demonyms.ts';

let stems: readonly string[] | undefined;

/** Ungar, ukrainische, Suédoise: a folded word that says which country somebody or something is from. */
export function isFrom(folded: string): boolean {
  stems ??= Object.values(demonyms).flatMap((list) => list.replaceAll('$', '').split(' '));
  return stems.some((stem) => folded.startsWith(stem) && folded.length <= stem.length + 6);
}
