import type { Clause, Parsed } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import type { Facts } from './facts.ts';
import type { DenialWords } from './words.ts';

/** Data gathered for control should be stored: a participle behind the noun, where the clause's verb comes later. */
export function isReduced({ units }: Parsed, finite: number | undefined, at: number, { kind }: Unit): boolean {
  if (finite === undefined || units[finite]?.kind !== 'word' || (kind !== 'modal' && kind !== 'auxiliary'))
    return false;
  if (units[finite - 1]?.phrase === undefined || at === finite + 1) return false;
  return units.slice(finite + 1, at).every((one) => one.governed !== undefined || one.kind === 'adverb');
}

export function isParticiple(parsed: Parsed, unit: Unit, lower: string): boolean {
  if (unit.uses?.some((use) => use.form === 'participle') === true) return true;
  if (unit.kind === 'auxiliary' || unit.kind === 'modal' || parsed.text.tokens[unit.first]?.capital) return false;
  // peu
  if (unit.kind === 'adverb') return false;
  return parsed.text.lexicon.pack.participles.test(lower);
}

const VERBS = new Set(['auxiliary', 'modal', 'other-verb']);

/** A finite verb by its form; in German also the unknown word where the verb must stand. */
export function isFiniteVerb(parsed: Parsed, facts: Pick<Facts, 'clause'>, at: number, unit: Unit): boolean {
  if (VERBS.has(unit.kind)) return true;
  if (isFronted(parsed, facts.clause, at, unit)) return false;
  if (unit.kind === 'verb') return unit.uses?.some((use) => use.form === 'finite' || use.form === 'reported') === true;
  const token = parsed.text.tokens[unit.first];
  if (unit.kind !== 'word' || token?.kind !== 'word' || token.capital) return false;
  // am Fenster sitzend
  if (parsed.text.lexicon.pack.gerunds?.test(token.lower) === true) return false;
  if (parsed.text.lexicon.pack.order !== 'v2') return false;
  if (at === facts.clause.first) return goesOn(parsed, facts.clause, token.lower);
  if (facts.clause.opener === 'main') return parsed.units[at - 1]?.phrase !== undefined;
  return at === facts.clause.last || parsed.units[at + 1]?.kind === 'mark';
}

/** Vertreten waren die Kammern: a participle in front of its auxiliary, which may be a plural of today as well. */
function isFronted({ units, text }: Parsed, clause: Clause, at: number, { uses }: Unit): boolean {
  if (text.lexicon.pack.order !== 'v2' || at !== clause.first || units[at + 1]?.kind !== 'auxiliary') return false;
  if (units[at + 1]?.word.passive === true) return false;
  return uses?.some(({ form }) => form === 'participle') === true;
}

/** Ein Bürgermeister, der ans Telefon geht, ersetzt …: behind a relative clause the main clause goes on with its verb. */
function goesOn({ clauses }: Parsed, clause: Clause, lower: string): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    before?.opener === 'relative' &&
    clause.opener === 'main' &&
    clause.last > clause.first &&
    /(?:te?|e[nt])$/.test(lower)
  );
}

/** gekommen, an|gekommen, venue */
export const isMotion = ({ sets }: DenialWords, lower: string, whole: boolean): boolean => {
  if (sets.motions.has(lower)) return true;
  if (whole) return false;
  for (const motion of sets.motions) if (lower.length > motion.length && lower.endsWith(motion)) return true;
  return false;
};

export const hasPastEnding = (words: DenialWords, lower: string): boolean =>
  lower.length > 4 && words.pastEndings.some((ending) => lower.endsWith(ending));

export function isPast(parsed: Parsed, words: DenialWords, at: number, unit: Unit, lower: string): boolean {
  if (parsed.text.tokens[unit.first]?.capital && unit.kind === 'word' && at > 0) return false;
  if (words.sets.past.has(lower)) return true;
  if (unit.kind === 'auxiliary' || unit.kind === 'modal' || unit.kind === 'adverb') return false;
  if (unit.kind === 'verb' && unit.uses?.some((use) => use.present === true || use.form === 'infinitive') === true)
    return false;
  // to protect displaced people: behind a verb it is an adjective
  const before = parsed.units[at - 1]?.kind;
  if (
    unit.kind === 'word' &&
    parsed.text.lexicon.pack.order === 'svo' &&
    (before === 'verb' || before === 'preposition')
  )
    return false;
  return hasPastEnding(words, lower) || isPrefixed(words, lower);
}

/** verließ, abwinkte */
function isPrefixed({ sets }: DenialWords, lower: string): boolean {
  for (const prefix of sets.prefixes) {
    if (lower.startsWith(prefix) && lower.length > prefix.length + 2 && sets.past.has(lower.slice(prefix.length)))
      return true;
  }
  return false;
}
