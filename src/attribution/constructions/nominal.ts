import type { Found } from '../slots.ts';
import type { Token } from '../tokens.ts';
import type { Text, Unit } from '../units.ts';
import { slotFromPhrase } from './found.ts';
import { possessor } from './prepositions.ts';

/** Nouns of saying with their speakers: die Kritik des BMI, Webers Einwand, X's remarks. */
export function nominalSlots(text: Text, units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  for (const unit of units) {
    const phrase = unit.phrase;
    if (phrase === undefined || text.words[phrase.head]?.noun?.class !== 'utterance') continue;
    const cue = {
      construction: 'nominalisation',
      cue: (text.tokens[phrase.head] as Token).lower,
      first: unit.first,
      last: unit.last,
    };
    const inner = phrase.complement;
    const slot =
      inner !== undefined && inner.kind !== 'unknown' ? slotFromPhrase(inner, cue) : possessor(text, unit, cue);
    if (slot !== undefined) found.push(slot);
  }
  return found;
}
