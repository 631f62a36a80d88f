import type { Head } from '../../finding.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { PhraseKind } from '../sentences/phrase-kind.ts';
import type { Unit } from '../sentences/unit.ts';
import type { Slot } from '../slot.ts';
import type { VerbUse } from '../words/lexicon.ts';

/** A slot as a construction finds it: offsets are still tokens, inclusive. */
export interface Found
  extends Pick<
    Slot,
    'construction' | 'head' | 'cue' | 'procedural' | 'identifying' | 'definite' | 'plural' | 'hearsay' | 'carried'
  > {
  readonly first: number;
  readonly last: number;
  readonly slotFirst: number;
  readonly slotLast: number;
  /** the phrase has a year in brackets: a published source */
  readonly year: boolean;
  /** the head noun */
  readonly noun: number;
}

const HEADS: Readonly<Record<PhraseKind, Head | undefined>> = {
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
  thing: 'unknown',
  utterance: undefined,
  abstract: undefined,
  time: undefined,
};

/** What made it a slot; token indices. */
export interface Cue {
  readonly construction: string;
  readonly cue: string;
  readonly procedural?: boolean;
  readonly first: number;
  readonly last: number;
}

/** The cue that a verb of saying is. */
export const cueOfVerb = (construction: string, { verb: { lemma, frame } }: VerbUse, { first, last }: Unit): Cue => ({
  construction,
  cue: lemma,
  procedural: frame === 'procedural',
  first,
  last,
});

/** A slot filled by a phrase; undefined when the phrase cannot speak. */
export function slotFromPhrase(
  phrase: Phrase,
  cue: Cue,
  head: Head | undefined = HEADS[phrase.kind],
): Found | undefined {
  if (head === undefined) return undefined;
  return {
    construction: cue.construction,
    cue: cue.cue,
    procedural: cue.procedural === true,
    first: phrase.first,
    last: phrase.last,
    slotFirst: Math.min(phrase.first, cue.first),
    slotLast: Math.max(phrase.last, cue.last),
    head,
    identifying: isHoused(phrase) ? [...phrase.identifying, 'house'] : phrase.identifying,
    definite: phrase.definite,
    plural: phrase.plural,
    hearsay: false,
    carried: false,
    year: phrase.year,
    noun: phrase.head,
  };
}

/** A woman from the Ministry of Justice: however many ministries took part, of this one there was her. */
const isHoused = ({ kind, definite, plural, complement }: Phrase): boolean =>
  kind === 'role' &&
  definite === false &&
  plural !== true &&
  complement?.kind === 'organisation' &&
  complement.definite === true;

/** A slot filled by a unit: a phrase or a pronoun. */
export function slotFrom(unit: Unit, cue: Cue): Found | undefined {
  if (unit.phrase !== undefined) return slotFromPhrase(unit.phrase, cue);
  return {
    construction: cue.construction,
    cue: cue.cue,
    procedural: cue.procedural === true,
    first: unit.first,
    last: unit.last,
    slotFirst: Math.min(unit.first, cue.first),
    slotLast: Math.max(unit.last, cue.last),
    head: unit.word.pronoun === 'personal' ? 'pronoun' : 'generic',
    identifying: [],
    definite: undefined,
    plural: undefined,
    hearsay: false,
    carried: false,
    year: false,
    noun: unit.last,
  };
}
