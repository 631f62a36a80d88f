import type { Phrase } from '../sentences/phrase.ts';
import { parties } from '../sentences/phrase-kind.ts';
import { isVerbal, type Parsed } from '../sentences/sentence.ts';
import { type Found, slotFromPhrase } from './found.ts';

/** A heading that says whose position follows: `Position des Deutschen Landkreistages`, or who was against whom. */
export function headingSlots(parsed: Parsed): Found[] {
  const rivals = versusSlots(parsed);
  if (rivals.length > 0) return rivals;
  if (parsed.units.some(isVerbal)) return [];
  const phrase = parsed.units[0]?.phrase;
  const owner = phrase?.possessor ?? phrase?.complement;
  if (phrase === undefined || owner === undefined || !parties.has(owner.kind)) return [];
  const noun = parsed.text.tokens[phrase.head]?.lower ?? '';
  const { positions, moods, ownership, sources } = parsed.text.lexicon.sets;
  const between = parsed.text.tokens[owner.first - 1]?.lower ?? '';
  if (!positions.has(noun) && !moods.has(noun) && !(sources.has(between) && isOneOffice(parsed, owner))) return [];
  if (owner !== phrase.possessor && owner.first - 1 > phrase.head && !ownership.has(between) && !sources.has(between))
    return [];
  const slot = slotFromPhrase(owner, { construction: 'heading', cue: noun, first: phrase.first, last: phrase.last });
  return slot === undefined ? [] : [slot];
}

/** Treasury versus Home Office: who pays? Two houses with nothing but a word of contest between them. */
function versusSlots({ text, units }: Parsed): Found[] {
  const [one, two] = units;
  if (one?.phrase === undefined || two?.phrase === undefined || !text.lexicon.sets.against.has(two.governed ?? ''))
    return [];
  const houses = [one.phrase, two.phrase].filter(({ kind }) => kind === 'organisation' || kind === 'name');
  if (houses.length < 2 || (units[2] !== undefined && units[2].kind !== 'colon' && units[2].kind !== 'mark')) return [];
  return houses.flatMap(
    (house) =>
      slotFromPhrase(house, { construction: 'heading', cue: 'versus', first: one.first, last: two.last }) ?? [],
  );
}

/** A challenge from the Ofwat director: one office and its house, from whom something comes. */
function isOneOffice({ text }: Parsed, { kind, definite, plural, first, head, complement }: Phrase): boolean {
  if (kind !== 'role' || definite !== true || plural === true) return false;
  return complement?.kind === 'organisation' || text.tokens.slice(first, head).some(({ capital }) => capital);
}
