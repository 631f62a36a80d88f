import { type Cue, type Found, slotFrom } from './constructions/found.ts';
import { isReported, type Parsed } from './sentences/sentence.ts';
import { canSpeak } from './sentences/subject.ts';
import type { Unit } from './sentences/unit.ts';

/** A sentence with what was found in it. */
export interface Reading {
  readonly parsed: Parsed;
  readonly found: readonly Found[];
}

const TELLING = new Set(['name', 'role', 'organisation', 'description', 'sector', 'unknown']);

/**
 * Carries speakers from sentence to sentence within a block: pronouns, chains in reported mood, and quotations whose
 * speaker stands in the sentence before or after. Nothing is carried over an anonymous speaker.
 * @param before who spoke last in the paragraph before
 */
export function carrySpeakers(readings: readonly Reading[], before?: Found): Carried {
  let speaker = before;
  let named: Unit | undefined;
  /** nouns by which anonymous speakers were introduced: ein Forscher … der Forscher */
  const anonymous = new Set<string>();
  const all = readings.map((reading, index) => {
    const { tokens } = reading.parsed.text;
    const found = reading.found.map((one) => {
      if (one.head === 'pronoun' && isOfAnybody(reading.parsed, one)) return { ...one, head: 'generic' as const };
      if (one.head === 'pronoun') return withAntecedent(one, speaker, named ?? namedBefore(reading.parsed, one.first));
      const noun = tokens[one.noun]?.lower ?? '';
      if (one.head === 'generic' && one.definite === false) anonymous.add(noun);
      return isAgain(reading.parsed, one, anonymous.has(noun)) ? { ...one, head: 'generic' as const } : one;
    });
    const own = found.filter((one) => one.head !== 'pronoun');
    // Die Frist sei nie vereinbart worden: in reported mood nobody but who spoke before says so
    const mood = own.length > 0 && tells(speaker) ? reportedVerb(reading.parsed) : undefined;
    const told = mood !== undefined && own.every((one) => isImpersonal(one) && mood.last < one.first);
    if (tells(speaker) && own.length > 0 && own.every((one) => goesOn(reading.parsed, one)))
      found.push(chain(reading.parsed.units[0] as Unit, speaker as Found));
    else if (own.length > 0 && !told) speaker = own.at(-1);
    else if (found.length === own.length) found.push(...carriedSlots(reading, readings[index + 1], speaker, named));
    named = firstNamed(reading.parsed) ?? (found.length > 0 ? named : undefined);
    return found;
  });
  // its words stand in this paragraph; in the next one they are nowhere
  return { found: all, speaker: speaker === undefined ? undefined : { ...speaker, noun: -1 } };
}

/** The slots of each sentence, and who spoke last. */
export interface Carried {
  readonly found: readonly Found[][];
  readonly speaker: Found | undefined;
}

const isImpersonal = ({ construction }: Found): boolean => construction === 'impersonal';
const tells = (speaker: Found | undefined): boolean => speaker !== undefined && TELLING.has(speaker.head);

/** Weiter hieß es, …: nobody else is told to have said it than who spoke before. */
function goesOn({ units, text }: Parsed, { head, noun }: Found): boolean {
  const { expletives, resumptions } = text.lexicon.sets;
  const lower = (at: number): string => text.tokens[at]?.lower ?? '';
  return head === 'generic' && expletives.has(lower(noun)) && resumptions.has(lower(units[0]?.first ?? -1));
}

/** sei, habe in the main clause; not Sei es, or Gebe man …, which suppose or wish. */
const reportedVerb = (parsed: Parsed): Unit | undefined =>
  parsed.units.find(
    (unit, at) => at > 0 && isReported(parsed.text, unit) && isMain(parsed, at) && !isBelieved(parsed, at),
  );

/** mit dem Missverständnis, das Völkerrecht verbiete es: what an error holds is nobody's word, unless it is somebody's error. */
function isBelieved({ units, clauses, clauseOf, text }: Parsed, at: number): boolean {
  const before = clauses[(clauseOf[at] ?? 0) - 1];
  if (before === undefined) return false;
  return units.slice(before.first, before.last + 1).some(({ phrase }) => {
    if (phrase === undefined || phrase.possessor !== undefined || phrase.complement !== undefined) return false;
    return text.lexicon.sets.beliefs.has(text.tokens[phrase.head]?.lower ?? '');
  });
}

/** Ein Forscher … der Forscher: the anonymous one from before, no other. */
function isAgain({ text }: Parsed, one: Found, introduced: boolean): boolean {
  if (!introduced || one.head !== 'role' || one.definite !== true || one.identifying.length > 0) return false;
  return text.lexicon.sets.definiteRoles.has(text.tokens[one.noun]?.lower ?? '');
}

/** … dass die Beteiligten Verschiedenes meinen, wenn sie davon sprechen: the group right before them, by the verb of several. */
function isOfAnybody({ units, text }: Parsed, { first, slotFirst, slotLast }: Found): boolean {
  let several = false;
  for (let at = slotFirst; at <= slotLast; at++)
    if (text.words[at]?.verbs?.some(({ form, plural }) => form === 'finite' && plural === true)) several = true;
  const before = units
    .filter((unit) => unit.last < first && canSpeak(unit) && unit.phrase?.kind !== 'thing')
    .at(-1)?.phrase;
  return several && before?.kind === 'generic' && before.plural === true && before.complement === undefined;
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
  if (isToldByNobody(parsed)) return [];
  const verb = reportedVerb(parsed);
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
  if (verb === undefined) return [];
  // whoever the sentence before was about is told to have said it
  const teller = named === undefined ? undefined : slotFrom(named, beside(verb));
  return [teller === undefined ? hearsay(verb) : { ...teller, first: verb.first, last: verb.last, carried: true }];
}

/** …, wurde eingeschränkt: a passive without anybody closes the sentence, whatever its verb. */
function isToldByNobody({ units, clauses, text }: Parsed): boolean {
  const last = clauses.at(-1);
  if (text.lexicon.pack.order !== 'v2' || last === undefined || clauses.length < 2) return false;
  const own = units.slice(last.first, last.last + 1);
  const free = own.every(({ phrase, kind }) => phrase === undefined && kind !== 'pronoun' && kind !== 'subordinator');
  return free && own.length > 1 && own[0]?.word.passive === true && units[last.first - 1]?.kind === 'comma';
}

const beside = ({ first, last }: Unit): Cue => ({ construction: 'reported-chain', cue: 'reported', first, last });

/** demnach, wherever it stands; danach, which tells a time as often, at the head of a sentence that is told by hearsay. */
function anaphorOf({ units, text }: Parsed): Unit | undefined {
  const { anaphors, laters, distant } = text.lexicon.sets;
  const is = (set: ReadonlySet<string>, unit: Unit | undefined): boolean =>
    unit !== undefined && unit.phrase === undefined && set.has(text.tokens[unit.first]?.lower ?? '');
  if (is(laters, units[0]) && units.some((unit) => is(distant, unit))) return units[0];
  return units.find((unit) => is(anaphors, unit));
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

/** Somebody named earlier in the sentence. */
function namedBefore(parsed: Parsed, token: number): Unit | undefined {
  const unit = firstNamed(parsed);
  return unit !== undefined && unit.last < token ? unit : undefined;
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
