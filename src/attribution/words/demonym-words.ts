import { countryNames } from '../packs/names/countries.ts';
import { demonyms } from '../packs/names/demonyms.ts';

let stems: readonly string[] | undefined;

/** Ungar, ukrainische, Suédoise: a folded word that says which country somebody or something is from. */
export function isFrom(folded: string): boolean {
  stems ??= Object.values(demonyms).flatMap((list) => list.replaceAll('$', '').split(' '));
  return stems.some((stem) => folded.startsWith(stem) && folded.length <= stem.length + 6);
}

let countries: ReadonlySet<string> | undefined;

/** Norwegen, norway, norvège: a folded word that is a country's name. */
export function isCountryName(folded: string): boolean {
  countries ??= new Set(Object.values(countryNames).flatMap((names) => names.split(' ')));
  return countries.has(folded);
}
