import { type Cue, type Found, slotFromPhrase } from '../constructions/found.ts';
import type { Phrase } from '../sentences/phrase.ts';

/** A stretch of tokens, inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What makes a slot of somebody who is told at all; `cue` says by what. */
export const denied = (cue: string, { first, last }: Stretch): Cue => ({ construction: 'denied', cue, first, last });

/** A phrase as the description of the only one it can mean. */
export function uniqueSlot(phrase: Phrase, cue: Cue): Found | undefined {
  const slot = slotFromPhrase(phrase, cue, 'description');
  return slot === undefined ? undefined : { ...slot, identifying: ['unique'], definite: true };
}

/** A description that tells a house or a place with it. */
export function housedSlot(phrase: Phrase, cue: Cue): Found | undefined {
  return withHouse(slotFromPhrase(phrase, cue, 'description'));
}

/** The slot with a mark that a house is told with it. */
export function withHouse(slot: Found | undefined): Found | undefined {
  return slot === undefined ? undefined : { ...slot, identifying: [...slot.identifying, 'house'] };
}

/** A pronoun or another word that stands for one of whom the sentence tells all; `cue` is the stretch that does. */
export function uniqueWord({ first, last }: Stretch, { construction, cue, ...told }: Cue): Found {
  return {
    construction,
    cue,
    procedural: false,
    first,
    last,
    slotFirst: told.first,
    slotLast: told.last,
    head: 'description',
    identifying: ['unique'],
    definite: true,
    plural: undefined,
    hearsay: false,
    carried: false,
    year: false,
    noun: last,
  };
}
