import { isInitial } from '../sentences/run.ts';
import { lowerAt, type Parsed } from '../sentences/sentence.ts';
import { makeUnit, type Unit } from '../sentences/unit.ts';
import { type Cue, type Found, slotFrom } from './found.ts';
import { isStance } from './prepositions.ts';

/**
 * Words of somebody named before: seiner Ansicht nach, laut ihrer Aussage, ihm zufolge, according to him, selon lui;
 * Sein Einwand: …, Her main point is that …. The discourse says who it is.
 */
export function ownWordsSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    const cue = stance(parsed, unit, at) ?? oblique(parsed, unit) ?? utterance(parsed, unit, at);
    // Ihrer Meinung nach: the reader
    if (cue === undefined || isPolite(parsed, cue.at)) return;
    const pronoun = makeUnit('pronoun', { first: cue.at, last: cue.at }, { pronoun: 'personal' });
    const slot = slotFrom(pronoun, cue);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

const isPolite = ({ text }: Parsed, token: number): boolean =>
  text.lexicon.pack.nounsCapitalised && text.tokens[token]?.capital === true && !isInitial(text.tokens, token);

type At = Cue & { readonly at: number };

/** seiner Ansicht nach, laut seiner Aussage, in her view */
function stance(parsed: Parsed, { phrase, governed, first, last }: Unit, at: number): At | undefined {
  const { possessives, stancePrepositions, before, after, postposed } = parsed.text.lexicon.sets;
  if (phrase === undefined || !isStance(parsed, phrase)) return undefined;
  const own = governed === undefined ? phrase.first : first + 1;
  if (!possessives.has(lowerAt(parsed, own))) return undefined;
  const behind = lowerAt(parsed, last + 1);
  const holds =
    governed === undefined
      ? after.has(behind) || (postposed.has(behind) && parsed.units[at + 1]?.phrase === undefined)
      : stancePrepositions.has(governed) || before.has(governed);
  return holds ? { construction: 'view-of', cue: governed ?? behind, first, last, at: own } : undefined;
}

/** ihm zufolge, laut ihr, according to him, selon lui */
function oblique(parsed: Parsed, { kind, first, last }: Unit): At | undefined {
  const { obliques, before, after } = parsed.text.lexicon.sets;
  const word = lowerAt(parsed, first);
  const cue = { construction: 'according-to', cue: word, first, last };
  if (kind === 'preposition' && before.has(word) && obliques.has(lowerAt(parsed, last + 1)))
    return { ...cue, at: last + 1 };
  return after.has(word) && obliques.has(lowerAt(parsed, first - 1)) ? { ...cue, at: first - 1 } : undefined;
}

/** Seine zentrale Aussage ist, dass …; Sein Einwand: … */
function utterance(parsed: Parsed, { phrase, governed, first, last }: Unit, at: number): At | undefined {
  const { possessives, copulas, contentWords } = parsed.text.lexicon.sets;
  if (phrase?.kind !== 'utterance' || governed !== undefined || !possessives.has(lowerAt(parsed, first)))
    return undefined;
  const next = parsed.units[at + 1];
  const cue = { construction: 'nominalisation', cue: lowerAt(parsed, phrase.head), first, last, at: first };
  if (next?.kind === 'colon') return cue;
  if (next?.kind !== 'auxiliary' || !copulas.has(lowerAt(parsed, next.first))) return undefined;
  const after = parsed.units[at + 2]?.kind === 'comma' ? at + 3 : at + 2;
  return contentWords.has(lowerAt(parsed, parsed.units[after]?.first ?? -1)) ? cue : undefined;
}
