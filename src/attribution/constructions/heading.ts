import type { Parsed } from '../sentence.ts';
import { type Found, slotFromPhrase } from './found.ts';

const OWNERS = new Set(['name', 'role', 'organisation', 'description', 'sector']);
const VERBAL = new Set(['verb', 'auxiliary', 'modal', 'other-verb']);

/** A heading that says whose position follows: `Position des Deutschen Landkreistages`. */
export function headingSlots(parsed: Parsed): Found[] {
  if (parsed.units.some(({ kind }) => VERBAL.has(kind))) return [];
  const phrase = parsed.units[0]?.phrase;
  const owner = phrase?.possessor ?? phrase?.complement;
  if (phrase === undefined || owner === undefined || !OWNERS.has(owner.kind)) return [];
  const noun = parsed.text.tokens[phrase.head]?.lower ?? '';
  const { positions, moods, ownership, sources } = parsed.text.lexicon.sets;
  if (!positions.has(noun) && !moods.has(noun)) return [];
  const between = parsed.text.tokens[owner.first - 1]?.lower ?? '';
  if (owner !== phrase.possessor && owner.first - 1 > phrase.head && !ownership.has(between) && !sources.has(between))
    return [];
  const slot = slotFromPhrase(owner, { construction: 'heading', cue: noun, first: phrase.first, last: phrase.last });
  return slot === undefined ? [] : [slot];
}
