import type { Phrase } from '../../sentences/phrase.ts';
import { identified } from '../../sentences/phrase-kind.ts';
import { isSeasonName } from '../../sentences/season-names.ts';
import { clauseAt, type Parsed } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold, gazetteerOf, isUnexplainedWord } from '../../words/gazetteer.ts';
import type { VerbUse } from '../../words/lexicon.ts';
import { isStranger, properNoun } from '../../words/strangers.ts';
import { type Cue, type Found, slotFromPhrase } from '../found.ts';
import { makerOf } from '../prepositions.ts';
import { quoteBeside } from './use.ts';

/** As the only employer present, one participant warned: the first phrase tells who the second is. */
export function actingAs({ units, text }: Parsed, at: number): Unit | undefined {
  const unit = units[at];
  if (text.lexicon.pack.order !== 'svo' || (unit?.kind !== 'pronoun' && unit?.phrase?.kind !== 'generic'))
    return undefined;
  for (let next = 0; next < Math.min(at, 3); next++) {
    const phrase = units[next + 1]?.phrase;
    // as police chief of Agadez: an office needs no article
    const office = phrase?.kind === 'role' && phrase.determiner === undefined && phrase.complement !== undefined;
    if (
      phrase === undefined ||
      (phrase.definite !== true && !office) ||
      !text.lexicon.sets.comparisons.has(text.tokens[units[next]?.first ?? 0]?.lower ?? '')
    )
      continue;
    const told = identified.has(phrase.kind) || phrase.kind === 'sector' || phrase.kind === 'unknown';
    const free = { ...(units[next + 1] as Unit), governed: undefined };
    return told
      ? { ...free, phrase: { ...phrase, kind: 'description', identifying: [...phrase.identifying, 'unique'] } }
      : undefined;
  }
  return undefined;
}

/** Derjenige, der die Gespräche geführt hatte, hielt …: the clause says who it is. */
export function isTheOneWho({ units, text }: Parsed, at: number): boolean {
  if (!text.lexicon.sets.singular.has(text.tokens[units[at]?.first ?? 0]?.lower ?? '')) return false;
  return units[at + 1]?.kind === 'comma' && units[at + 2]?.kind === 'relative';
}

/** One of the ambassadors warned: whom the pronoun is taken from. */
export function partitive(parsed: Parsed, at: number): Unit | undefined {
  const next = parsed.units[at + 1];
  if (parsed.units[at]?.kind !== 'pronoun' || next?.phrase === undefined || next.governed === undefined)
    return undefined;
  if (!parsed.text.lexicon.sets.ownership.has(next.governed) || !identified.has(next.phrase.kind)) return undefined;
  const role = next.phrase.kind === 'role';
  const identifying = role ? [...next.phrase.identifying, 'rank'] : next.phrase.identifying;
  const phrase = { ...next.phrase, kind: role ? 'description' : next.phrase.kind, identifying } as const;
  return { ...next, governed: undefined, phrase };
}

/** “…”, the statement continued: a text is quoted word for word. */
export function quotedText(parsed: Parsed, at: number, { phrase }: Unit, cue: Cue): Found | undefined {
  if (phrase?.kind !== 'utterance' || !quoteBeside(parsed, clauseAt(parsed, at))) return undefined;
  return slotFromPhrase(phrase, cue, 'document');
}

const OWNED = new Set(['document', 'utterance', 'abstract']);

/** The ministry's paper says, the bureau's estimates show: whoever it is by speaks. */
export function ownerInstead(parsed: Parsed, unit: Unit, use: VerbUse): Phrase | undefined {
  const { phrase } = unit;
  if (phrase === undefined || !OWNED.has(phrase.kind) || use.verb.frame === 'quote') return undefined;
  if (parsed.text.lexicon.sets.instruments.has(parsed.text.tokens[phrase.head]?.lower ?? '')) return undefined;
  if (phrase.kind === 'document' && isDatedText(parsed, parsed.units.indexOf(unit))) return undefined;
  const owner = phrase.possessor ?? makerOf(parsed, parsed.units.indexOf(unit), phrase);
  if (owner === undefined || isMadeWith(parsed, phrase, owner)) return undefined;
  return identified.has(owner.kind) ? owner : undefined;
}

/** The panel's report of 8 October 2018, der Bericht des Rates vom 8. Oktober 2018: a text that can be looked up. */
function isDatedText({ units, text }: Parsed, at: number): boolean {
  const day = units[at + 1];
  if (day?.governed === undefined || day.phrase?.kind !== 'time') return false;
  return /^(?:19|20)\d\d$/.test(text.tokens[day.last + 1]?.text ?? text.tokens[day.last]?.text ?? '');
}

/** Experience with reception sites: what it is of; research with the agency may be the agency's. */
function isMadeWith({ text }: Parsed, { kind }: Phrase, owner: Phrase): boolean {
  const several = owner.determiner === undefined && owner.plural === true;
  return kind === 'abstract' && several && text.lexicon.sets.withs.has(text.tokens[owner.first - 1]?.lower ?? '');
}

const ORDINARY = new Set(['time', 'utterance', 'abstract', 'document']);

/** Winter widersprach, Freitag lehnte ab: no season or day takes a side. */
const TAKING = new Set(['act', 'person']);

/** Migration, Forschung: abstract nouns that need no article. */
function isTopic(parsed: Parsed, phrase: Phrase): boolean {
  const { tokens, lexicon } = parsed.text;
  const lower = tokens[phrase.head]?.lower ?? '';
  if (!lexicon.topicEndings.some((ending) => lower.endsWith(ending))) return false;
  // Lorenz, Hartung: a name all the same
  const names = gazetteerOf(lexicon.pack.language);
  return !names.family(fold(lower)) && !names.given(fold(lower));
}

/** Jane Doe, a pastor, and the pastor, Jane Doe: the whole phrase, and the name decides. */
export function withApposition(parsed: Parsed, at: number, slot: Found): Found {
  const next = parsed.units[at + 2];
  if (parsed.units[at + 1]?.kind !== 'comma' || next?.phrase === undefined || next.governed !== undefined) return slot;
  const after = parsed.units[at + 3];
  if (after !== undefined && after.kind !== 'comma' && after.kind !== 'verb' && after.kind !== 'auxiliary') return slot;
  if (next.phrase.kind !== 'name' && next.phrase.kind !== 'role') return slot;
  const named = next.phrase.kind === 'name' && (slot.head === 'role' || slot.head === 'unknown');
  return { ...slot, last: next.last, slotLast: Math.max(slot.slotLast, next.last), head: named ? 'name' : slot.head };
}

/** The company's board, led by Jane Doe, believes: who leads a house that speaks is named. */
export function withLeader({ units, text }: Parsed, at: number, slot: Found): Found {
  const [comma, led, leader, close] = [units[at + 1], units[at + 2], units[at + 3], units[at + 4]];
  if (slot.head !== 'organisation' || comma?.kind !== 'comma' || close?.kind !== 'comma') return slot;
  if (leader?.phrase?.kind !== 'name' || !text.lexicon.sets.agents.has(leader.governed ?? '')) return slot;
  const participle = led?.kind === 'verb' || led?.kind === 'other-verb' || led?.kind === 'word';
  return participle
    ? { ...slot, last: leader.last, slotLast: Math.max(slot.slotLast, leader.last), head: 'name' }
    : slot;
}

/** Mukherjee, as ever, asked who would pay: in English one thing needs its article, and nothing else asks. */
export function isBareSayer({ text, units }: Parsed, { phrase, governed }: Unit, use: VerbUse): boolean {
  const { language, order, headFirst } = text.lexicon.pack;
  if (order !== 'svo' || use.verb.frame !== 'say' || governed !== undefined) return false;
  if ((phrase?.kind !== 'unknown' && phrase?.kind !== 'thing') || phrase.plural === true) return false;
  if (phrase.determiner !== undefined || phrase.first !== phrase.last) return false;
  const { capital, lower = '' } = text.tokens[phrase.head] ?? {};
  if (text.lexicon.sets.anythings.has(lower)) return false;
  // Total a promis: in French no noun stands there without its article
  const right = text.words[phrase.last + 1];
  const told = use.form !== 'gerund' && units[0]?.first === phrase.first;
  if (headFirst === true) return told && capital === true && (right?.auxiliary === true || right?.verbs !== undefined);
  // Mid-range estimates: only a stranger, where the word looks like one for a thing
  if (phrase.kind === 'thing' && !isStranger(fold(lower), language)) return false;
  return capital === true && isUnexplainedWord(fold(lower), language) && properNoun(fold(lower)) === undefined;
}

/** Winter, Koch, Richter without an article in front of a verb in the singular are names. */
export function nameInstead(parsed: Parsed, unit: Unit, use: VerbUse): Unit {
  const { phrase } = unit;
  if (phrase === undefined || phrase.determiner !== undefined || phrase.first !== phrase.last) return unit;
  if (use.plural === true || phrase.plural === true || phrase.kind === 'name') return unit;
  // publish revised guidance: a name has a capital
  if (parsed.text.tokens[phrase.head]?.capital !== true) return unit;
  if (parsed.text.tokens[phrase.last + 1]?.kind === 'number') return unit;
  const ordinary =
    phrase.kind === 'role' ||
    (ORDINARY.has(phrase.kind) && use.verb.frame === 'say' && !isTopic(parsed, phrase)) ||
    (TAKING.has(use.verb.frame) && isSeasonName(parsed.text, phrase));
  return ordinary ? { ...unit, phrase: { ...phrase, kind: 'name' } } : unit;
}
