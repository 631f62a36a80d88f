import type { Found } from './constructions/found.ts';
import { slotFrom } from './constructions/found.ts';
import { isReported, type Parsed } from './sentence.ts';
import { canSpeak } from './subject.ts';
import type { Unit } from './units.ts';

/** A sentence with what was found in it. */
export interface Reading {
  readonly parsed: Parsed;
  readonly found: readonly Found[];
}

const TELLING = new Set(['name', 'role', 'organisation', 'description', 'sector', 'unknown']);

/**
 * Carries speakers from sentence to sentence within a block: pronouns, chains in reported mood, and quotations whose
 * speaker stands in the sentence before or after. Nothing is carried over an anonymous speaker.
 */
export function carrySpeakers(readings: readonly Reading[]): Found[][] {
  let speaker: Found | undefined;
  let named: Unit | undefined;
  /** nouns by which anonymous speakers were introduced: ein Forscher … der Forscher */
  const anonymous = new Set<string>();
  return readings.map((reading, index) => {
    const { tokens } = reading.parsed.text;
    const found = reading.found.map((one) => {
      if (one.head === 'pronoun') return withAntecedent(one, speaker, named);
      const noun = tokens[one.noun]?.lower ?? '';
      if (one.head === 'generic' && one.definite === false) anonymous.add(noun);
      return isAgain(reading.parsed, one, anonymous.has(noun)) ? { ...one, head: 'generic' as const } : one;
    });
    const own = found.filter((one) => one.head !== 'pronoun');
    if (own.length > 0) speaker = own.at(-1);
    else if (found.length === 0) found.push(...carriedSlots(reading, readings[index + 1], speaker, named));
    named = firstNamed(reading.parsed) ?? (found.length > 0 ? named : undefined);
    return found;
  });
}

/** Ein Forscher … der Forscher: the anonymous one from before, no other. */
function isAgain({ text }: Parsed, one: Found, introduced: boolean): boolean {
  if (!introduced || one.head !== 'role' || one.definite !== true || one.identifying.length > 0) return false;
  return text.lexicon.sets.definiteRoles.has(text.tokens[one.noun]?.lower ?? '');
}

/** She said: who spoke before, or who was named last. */
function withAntecedent(one: Found, speaker: Found | undefined, named: Unit | undefined): Found {
  if (speaker !== undefined)
    return { ...one, head: speaker.head === 'generic' ? 'generic' : 'pronoun', carried: TELLING.has(speaker.head) };
  return named === undefined ? one : { ...one, carried: true };
}

function carriedSlots(
  { parsed }: Reading,
  next: Reading | undefined,
  speaker: Found | undefined,
  named: Unit | undefined,
): Found[] {
  if (parsed.units.some((unit) => unit.phrase?.kind === 'utterance' && unit.governed === undefined)) return [];
  const verb = parsed.units.find((unit, at) => isReported(parsed.text, unit) && isMain(parsed, at));
  const anaphor = verb ?? anaphorOf(parsed);
  if (anaphor !== undefined && speaker !== undefined) return [chain(anaphor, speaker)];
  const quote = parsed.quotes.map((at) => parsed.units[at] as Unit).find((unit) => unit.last - unit.first > 5);
  const long =
    quote !== undefined && quote.last - quote.first > 9 && speaker !== undefined && TELLING.has(speaker.head);
  if (quote !== undefined && (long || isOnlyQuote(parsed))) {
    if (speaker !== undefined) return [chain(quote, speaker)];
    const follower = next === undefined || next.found.length > 0 ? undefined : firstNamed(next.parsed);
    const unit = named ?? follower;
    const slot =
      unit === undefined
        ? undefined
        : slotFrom(unit, { construction: 'speaker-beside', cue: 'quote', first: quote.first, last: quote.last });
    if (slot !== undefined) return [{ ...slot, first: quote.first, last: quote.last, carried: true }];
  }
  return verb === undefined ? [] : [hearsay(verb)];
}

/** demnach, danach, wonach at the head of a sentence. */
function anaphorOf(parsed: Parsed): Unit | undefined {
  const first = parsed.units[0];
  if (first === undefined || first.phrase !== undefined) return undefined;
  return parsed.text.lexicon.sets.anaphors.has(parsed.text.tokens[first.first]?.lower ?? '') ? first : undefined;
}

function isMain(parsed: Parsed, at: number): boolean {
  const clause = parsed.clauses[parsed.clauseOf[at] ?? 0];
  return clause !== undefined && clause.opener === 'main';
}

function isOnlyQuote(parsed: Parsed): boolean {
  return parsed.units.every(
    (unit) => unit.kind === 'quote' || unit.kind === 'mark' || unit.kind === 'comma' || unit.kind === 'colon',
  );
}

function firstNamed(parsed: Parsed): Unit | undefined {
  return parsed.units.find(
    (unit) =>
      canSpeak(unit) &&
      unit.phrase !== undefined &&
      (unit.phrase.kind === 'name' || unit.phrase.kind === 'role' || unit.phrase.kind === 'description'),
  );
}

function chain(unit: Unit, speaker: Found): Found {
  return {
    ...speaker,
    construction: 'reported-chain',
    first: unit.first,
    last: unit.last,
    slotFirst: unit.first,
    slotLast: unit.last,
    carried: true,
  };
}

function hearsay(verb: Unit): Found {
  return {
    construction: 'reported-mood',
    cue: 'reported',
    procedural: false,
    first: verb.first,
    last: verb.last,
    slotFirst: verb.first,
    slotLast: verb.last,
    head: 'unknown',
    identifying: [],
    definite: undefined,
    plural: undefined,
    hearsay: true,
    carried: false,
    year: false,
    noun: verb.last,
  };
}
