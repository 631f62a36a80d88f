import type { Head } from '../../finding.ts';
import type { Phrase } from '../phrase.ts';
import type { Found } from '../slots.ts';
import type { Unit } from '../units.ts';

const HEADS: Readonly<Record<Phrase['kind'], Head | undefined>> = {
  name: 'name',
  role: 'role',
  organisation: 'organisation',
  description: 'description',
  sector: 'sector',
  generic: 'generic',
  pronoun: 'pronoun',
  document: 'document',
  unknown: 'unknown',
  place: 'organisation',
  utterance: undefined,
  abstract: undefined,
  time: undefined,
};

interface Cue {
  readonly construction: string;
  readonly cue: string;
  readonly procedural?: boolean;
  readonly first: number;
  readonly last: number;
}

/** A slot filled by a phrase or a pronoun; undefined when the phrase cannot speak. */
export function slotFrom(unit: Unit, cue: Cue): Found | undefined {
  const phrase = unit.phrase;
  const head = phrase === undefined ? (unit.word.pronoun === 'neutral' ? 'generic' : 'pronoun') : HEADS[phrase.kind];
  if (head === undefined) return undefined;
  const first = phrase?.first ?? unit.first;
  const last = phrase?.last ?? unit.last;
  return {
    construction: cue.construction,
    cue: cue.cue,
    procedural: cue.procedural === true,
    first,
    last,
    slotFirst: Math.min(first, cue.first),
    slotLast: Math.max(last, cue.last),
    head,
    identifying: phrase?.identifying ?? [],
    definite: phrase?.definite,
    plural: phrase?.plural,
    hearsay: false,
  };
}

/** The same for a phrase that stands inside another unit. */
export function slotFromPhrase(phrase: Phrase, cue: Cue): Found | undefined {
  return slotFrom({ kind: 'phrase', first: phrase.first, last: phrase.last, word: {}, phrase }, cue);
}
