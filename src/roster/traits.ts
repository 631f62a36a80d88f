import { nameKey } from './name-key.ts';
import type { Participant } from './participant.ts';

/** What describes a participant, as text to be hashed: `country ng`, `sector eu`, `gender f`, `role burgermeist`. */
export function traitsOf({ role, country, sector, gender }: Participant): string[] {
  const roles = (role ?? '').split(/[^\p{L}\p{M}-]+/u).filter((word) => word.length > 2);
  return [
    ...(country === undefined ? [] : [`country ${country.toLowerCase()}`]),
    ...(sector === undefined ? [] : [`sector ${sector}`]),
    ...(gender === undefined ? [] : [`gender ${gender}`]),
    ...new Set(roles.map((word) => `role ${roleStem(word)}`)),
  ];
}

/** A role without gender, number and case: Bürgermeisterinnen, Bürgermeister → burgermeist; mayors → mayor. */
export function roleStem(word: string): string {
  const key = nameKey(word);
  const bare = key.replace(/(?:innen|in|es|e|s|n|en)$/, '');
  return (bare.length < 4 ? key : bare).replace(/(?<=\p{L}{4})(?:er|e|en)$/u, '');
}
