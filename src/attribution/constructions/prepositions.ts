import { readPhrase } from '../phrase.ts';
import type { Found } from '../slots.ts';
import type { Token } from '../tokens.ts';
import type { Text, Unit } from '../units.ts';
import { slotFrom, slotFromPhrase } from './found.ts';

/** laut X, X zufolge, so X, nach Ansicht von X, according to X, in the view of X. */
export function prepositionSlots(text: Text, units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  units.forEach((unit, at) => {
    const slot =
      beforeSlot(text, unit) ?? afterSlot(text, units, at) ?? stanceSlot(text, unit) ?? soSlot(text, units, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

function beforeSlot(text: Text, unit: Unit): Found | undefined {
  if (unit.phrase === undefined || unit.governed === undefined) return undefined;
  const { sets } = text.lexicon;
  if (!sets.before.has(unit.governed)) return undefined;
  const cue = { construction: 'according-to', cue: unit.governed, first: unit.first, last: unit.last };
  if (isStanceNoun(text, unit)) return stanceSlot(text, unit) ?? undefined;
  return slotFrom(unit, cue);
}

function afterSlot(text: Text, units: readonly Unit[], at: number): Found | undefined {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (unit.phrase === undefined || next === undefined || next.kind === 'phrase') return undefined;
  const word = (text.tokens[next.first] as Token).lower;
  if (!text.lexicon.sets.after.has(word) || text.lexicon.pack.order !== 'v2') return undefined;
  const cue = { construction: 'according-to', cue: word, first: unit.first, last: next.last };
  if (unit.phrase.complement !== undefined && isStanceNoun(text, unit))
    return slotFromPhrase(unit.phrase.complement, cue);
  return slotFrom(unit, cue);
}

function isStanceNoun(text: Text, unit: Unit): boolean {
  return unit.phrase !== undefined && text.lexicon.sets.stanceNouns.has((text.tokens[unit.phrase.head] as Token).lower);
}

/** nach Ansicht des BMI, nach Webers Worten, in Weber's view. */
function stanceSlot(text: Text, unit: Unit): Found | undefined {
  const { phrase, governed } = unit;
  if (phrase === undefined || governed === undefined) return undefined;
  const { sets } = text.lexicon;
  if (!sets.stancePrepositions.has(governed) && !sets.before.has(governed)) return undefined;
  const cue = { construction: 'view-of', cue: governed, first: unit.first, last: unit.last };
  if (isStanceNoun(text, unit)) {
    if (phrase.complement !== undefined) return slotFromPhrase(phrase.complement, cue);
    return possessor(text, unit, cue);
  }
  return undefined;
}

/** Webers Ansicht: the possessor stands in front of the noun. */
export function possessor(
  text: Text,
  unit: Unit,
  cue: { construction: string; cue: string; first: number; last: number },
): Found | undefined {
  const { phrase } = unit;
  if (phrase === undefined || phrase.head === phrase.first) return undefined;
  const before = text.tokens[phrase.head - 1] as Token;
  if (!before.capital || phrase.determiner !== undefined) return undefined;
  if (!before.possessive && !/[sxzß]$/.test(before.lower)) return undefined;
  const reading = { tokens: text.tokens, words: text.words, lexicon: text.lexicon, sentence: -1, end: phrase.head - 1 };
  const inner = readPhrase(reading, phrase.first);
  return inner === undefined ? undefined : slotFromPhrase(inner, cue);
}

/** …, so der Minister. */
function soSlot(text: Text, units: readonly Unit[], at: number): Found | undefined {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  const previous = units[at - 1];
  if (unit.kind === 'phrase' || next?.phrase === undefined || next.governed !== undefined) return undefined;
  if (!text.lexicon.sets.so.has((text.tokens[unit.first] as Token).lower)) return undefined;
  const edge =
    previous === undefined ||
    previous.kind === 'comma' ||
    previous.kind === 'quote' ||
    previous.kind === 'dash' ||
    previous.kind === 'open';
  if (!edge) return undefined;
  const after = units[at + 2];
  const closes =
    after === undefined ||
    after.kind === 'comma' ||
    after.kind === 'quote' ||
    after.kind === 'mark' ||
    after.kind === 'colon' ||
    after.kind === 'dash' ||
    after.kind === 'close' ||
    after.kind === 'adverb' ||
    after.governed !== undefined ||
    after.kind === 'phrase' ||
    after.kind === 'conjunction';
  if (!closes) return undefined;
  return slotFrom(next, { construction: 'so', cue: 'so', first: unit.first, last: next.last });
}
