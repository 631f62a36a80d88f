import { identified, persons } from '../sentences/phrase-kind.ts';
import { isBoundary, lowerOfUnit, type Parsed } from '../sentences/sentence.ts';
import { subjectOf } from '../sentences/subject.ts';
import type { Unit } from '../sentences/unit.ts';
import { type Cue, type Found, slotFrom } from './found.ts';

/**
 * Speakers whose words a phrase or a passive holds without a verb of theirs: X is said to regard the pact as dead, X was
 * cited as saying, the most sceptical voice was that of X, on behalf of X, participants heard from X that.
 */
export function raisedSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    const slot =
      raised(parsed, at) ?? pronominal(parsed, unit, at) ?? represented(parsed, unit, at) ?? heard(parsed, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

const cueOf = (construction: string, cue: string, { first, last }: Unit): Cue => ({ construction, cue, first, last });

/** X is understood to have advised against it; X was quoted as saying. */
function raised(parsed: Parsed, at: number): Found | undefined {
  const { rumoured, quoted, raisers, comparisons } = parsed.text.lexicon.sets;
  if (!rumoured.has(lowerOfUnit(parsed, at))) return undefined;
  const helper = parsed.units[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  if (parsed.units[helper]?.word.passive !== true) return undefined;
  const saying =
    comparisons.has(lowerOfUnit(parsed, at + 1)) &&
    parsed.units[at + 2]?.uses?.some(({ form, verb }) => form === 'gerund' && verb.frame === 'say') === true;
  if (!saying && (quoted.has(lowerOfUnit(parsed, at)) || !raisers.has(lowerOfUnit(parsed, at + 1)))) return undefined;
  const subject = subjectOf(parsed, helper, helper);
  const unit = subject === undefined ? undefined : parsed.units[subject.at];
  if (unit === undefined || !identified.has(unit.phrase?.kind ?? '') || unit.governed !== undefined) return undefined;
  return slotFrom(unit, cueOf('verb-frame', 'hearsay', parsed.units[at] as Unit));
}

/** The most sceptical voice was that of X; the view that prevailed was that of X. */
function pronominal(parsed: Parsed, unit: Unit, at: number): Found | undefined {
  const { ownership, pronominals, copulas } = parsed.text.lexicon.sets;
  if (!identified.has(unit.phrase?.kind ?? '') || !ownership.has(unit.governed ?? '')) return undefined;
  if (!pronominals.has(lowerOfUnit(parsed, at - 1)) || !copulas.has(lowerOfUnit(parsed, at - 2))) return undefined;
  const said = ({ phrase, governed }: Unit): boolean =>
    governed === undefined && (phrase?.kind === 'utterance' || phrase?.kind === 'generic');
  if (!parsed.units.slice(0, at - 2).some(said)) return undefined;
  return slotFrom(unit, cueOf('nominalisation', 'be', parsed.units[at - 1] as Unit));
}

/** On behalf of X, one participant …; speaking for X, one participant …: anonymous no longer. */
function represented(parsed: Parsed, unit: Unit, at: number): Found | undefined {
  const { behalves, representing, for: views } = parsed.text.lexicon.sets;
  if (!identified.has(unit.phrase?.kind ?? '') || parsed.units[at + 1]?.kind !== 'comma') return undefined;
  const governed = unit.governed ?? '';
  const spoken = representing.has(lowerOfUnit(parsed, at - 1)) && isBoundary(parsed.units[at - 2]);
  const whole = behalves.has(governed) && (isBoundary(parsed.units[at - 1]) || spoken);
  if (!whole && !(views.has(governed) && spoken)) return undefined;
  return slotFrom(unit, cueOf('view-of', governed, unit));
}

/** Participants heard from X that patrols had been halved. */
function heard(parsed: Parsed, at: number): Found | undefined {
  const { learnt, sources, agents, contentWords } = parsed.text.lexicon.sets;
  const unit = parsed.units[at] as Unit;
  if (!sources.has(unit.governed ?? '') || agents.has(unit.governed ?? '')) return undefined;
  if (!learnt.has(lowerOfUnit(parsed, at - 1)) || !contentWords.has(lowerOfUnit(parsed, at + 1))) return undefined;
  if (!persons.has(unit.phrase?.kind ?? '') && unit.phrase?.kind !== 'organisation') return undefined;
  return slotFrom(unit, cueOf('hearsay-from', 'hearsay', parsed.units[at - 1] as Unit));
}
