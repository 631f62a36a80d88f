import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { clauseAt, isBoundary, lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { isFrom } from '../../words/demonym-words.ts';
import { fold } from '../../words/fold.ts';
import { denied, housedSlot } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** How far the one who is credited may hang: a conversation with the office of X. */
const DEPTH = 3;

/**
 * Whom the writer owes words to: I would ascribe it to X, to borrow from X, a phone call with X, courtesy of our
 * Estonian guest, Merci à toi, X, portée en séance par X.
 */
export function creditSlot(report: Report, at: number): Found | undefined {
  return (
    ascribedSlot(report, at) ??
    heardFrom(report, at) ??
    addressedSlot(report, at) ??
    sourceSlot(report, at) ??
    broughtSlot(report, at) ??
    proofSlot(report, at)
  );
}

/** La proposition portée en séance par la fédération; in der Sitzung vom BMI eingebracht: an agent beside the room. */
function broughtSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const { units, text } = parsed;
  const unit = units[at] as Unit;
  if (unit.governed === undefined || factsAt(report, at)?.year !== false) return undefined;
  const { agents } = text.lexicon.sets;
  const isRoom = ({ phrase, governed }: Partial<Unit> = {}): boolean => {
    const head = lowerAt(parsed, phrase?.head ?? -1);
    return governed !== undefined && (words.sets.rooms.has(head) || words.sets.halls.has(head));
  };
  // in der Sitzung von X: the agent hangs on the room
  const inner = unit.phrase?.complement;
  const hangs = inner !== undefined && isRoom(unit) && agents.has(lowerAt(parsed, inner.first - 1));
  // der Priorisierung durch den Städtetag am zweiten Sitzungstag: who did it hangs on the noun, and the room on them
  const noun = units[at - 1]?.phrase;
  const named = words.sets.deedAgents.has(unit.governed) && noun !== undefined && inner !== undefined;
  if (named && words.sets.rooms.has(lowerAt(parsed, inner.head))) return credited(report, unit, unit.phrase);
  if (!hangs && !(agents.has(unit.governed) && (isRoom(units[at - 1]) || isRoom(units[at + 1])))) return undefined;
  const brought = units
    .slice(Math.max(0, at - 2), at + 3)
    .some(({ uses }) => uses?.some(({ form }) => form === 'participle') === true);
  return brought ? credited(report, unit, hangs ? inner : unit.phrase) : undefined;
}

/** The draft was read, and improved, by a Moldovan commissioner: whoever had a hand in this text. */
function proofSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const facts = factsAt(report, at);
  const { phrase } = unit;
  if (phrase === undefined || !parsed.text.lexicon.sets.agents.has(unit.governed ?? '') || facts?.year !== false)
    return undefined;
  if (phrase.definite !== false || phrase.kind === 'generic' || !isForeign(report, phrase)) return undefined;
  const read = parsed.units.some(
    ({ first, last }) =>
      words.sets.proofing.has(lowerAt(parsed, first)) || words.sets.proofing.has(lowerAt(parsed, last)),
  );
  return read && parsed.units[0]?.phrase?.kind === 'document' ? housedSlot(phrase, denied('named', unit)) : undefined;
}

/** a Moldovan election commissioner */
function isForeign({ parsed }: Report, { first, head, identifying }: Phrase): boolean {
  if (identifying.includes('nationality')) return true;
  for (let at = first; at < head; at++) if (isFrom(fold(lowerAt(parsed, at)))) return true;
  return false;
}

const slotOf = (phrase: Phrase, unit: Unit): Found | undefined => slotFromPhrase(phrase, denied('named', unit));

/** Source: the chap from the treasury; a person is no published source. */
function sourceSlot(report: Report, at: number): Found | undefined {
  const { parsed } = report;
  const [source, colon] = parsed.units;
  const { phrase, governed } = parsed.units[at] as Unit;
  if (at !== 2 || colon?.kind !== 'colon' || phrase === undefined || governed !== undefined) return undefined;
  if (!parsed.text.lexicon.sets.whence.has(lowerAt(parsed, source?.last ?? -1))) return undefined;
  const person = personOf(report, phrase);
  const from = phrase.complement !== undefined && isHouse(report, phrase.complement);
  if (person === undefined || person === 'name' || (person === 'occupation' && !from)) return undefined;
  return housedSlot(phrase, denied('named', parsed.units[at] as Unit));
}

/** Wir verdanken das X; I owe the phrase to a conversation with X; to borrow from X. */
function ascribedSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const { crediting, writers } = words.sets;
  // to borrow from X: the reader takes the infinitive for a noun
  const own = unit.phrase !== undefined && crediting.has(lowerAt(parsed, unit.phrase.first));
  // a suggestion was to borrow from the Union's case law: nobody owes it anything yet
  if (own && unit.governed !== undefined)
    return isBoundary(parsed.units[at - 1]) ? credited(report, unit, unit.phrase?.complement) : undefined;
  if (!crediting.has(lowerAt(parsed, unit.last))) return undefined;
  const { first, last } = clauseAt(parsed, at);
  let writer = parsed.text.lexicon.sets.infinitiveMarks.has(lowerAt(parsed, unit.first - 1));
  for (let next = first; next <= last; next++)
    if (writers.has(lowerAt(parsed, parsed.units[next]?.first ?? -1))) writer = true;
  if (!writer) return undefined;
  for (let next = last; next >= first; next--) {
    const one = parsed.units[next] as Unit;
    const slot = next === at ? undefined : credited(report, one, one.phrase);
    if (slot !== undefined) return slot;
  }
  return undefined;
}

/** The first of a phrase and what hangs on it that is somebody. */
function credited(report: Report, unit: Unit, phrase: Phrase | undefined, depth = 0): Found | undefined {
  if (phrase === undefined || depth > DEPTH) return undefined;
  if (isSomebody(report, phrase)) return slotOf(phrase, unit);
  return credited(report, unit, phrase.possessor, depth + 1) ?? credited(report, unit, phrase.complement, depth + 1);
}

function isSomebody(report: Report, phrase: Phrase): boolean {
  if (phrase.definite === false && phrase.complement === undefined && phrase.identifying.length === 0) return false;
  if (phrase.kind === 'name') return true;
  const person = personOf(report, phrase);
  if (person !== undefined) return person !== 'occupation';
  return phrase.kind !== 'place' && isHouse(report, phrase);
}

/** A call with Siobhan, courtesy of our guest, eine Mail von X: a noun and the preposition in front of whom it is from. */
function heardFrom(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  for (
    let phrase = unit.phrase, depth = 0;
    phrase !== undefined && depth < DEPTH;
    phrase = phrase.complement, depth++
  ) {
    const next = parsed.units[at + 1];
    const from: Phrase | undefined = phrase.complement ?? (next?.governed === undefined ? undefined : next.phrase);
    if (from === undefined) return undefined;
    const pair = `${lowerAt(parsed, phrase.head)}-${lowerAt(parsed, from.first - 1)}`;
    if (words.sets.received.has(pair)) return credited(report, unit, from) ?? placed(report, unit, from);
  }
  return undefined;
}

const placed = (report: Report, unit: Unit, phrase: Phrase): Found | undefined =>
  phrase.kind === 'place' && isHouse(report, phrase) ? slotOf(phrase, unit) : undefined;

/** Merci à toi, Gwenaël; Danke, X! */
function addressedSlot({ parsed, words }: Report, at: number): Found | undefined {
  const { units } = parsed;
  const unit = units[at] as Unit;
  if (unit.phrase?.kind !== 'name' || unit.governed !== undefined || units[at - 1]?.kind !== 'comma') return undefined;
  const end = units[at + 1]?.kind;
  if (end !== undefined && end !== 'comma' && end !== 'mark' && end !== 'close') return undefined;
  const greeted = [0, at - 2].some((index) => words.sets.greetings.has(lowerAt(parsed, units[index]?.first ?? -1)));
  return greeted ? slotOf(unit.phrase, unit) : undefined;
}
