import { parties } from '../sentences/phrase-kind.ts';
import { type Clause, clauseAt, lowerAt, type Parsed } from '../sentences/sentence.ts';
import { canSpeak } from '../sentences/subject.ts';
import type { Unit } from '../sentences/unit.ts';
import { hasPattern } from './bearing.ts';
import { type Cue, type Found, slotFrom, slotFromPhrase } from './found.ts';

/** Between a message and the colon behind it: war gestern unmissverständlich. */
const NEAR = 6;

/**
 * Nouns of wording that tie somebody to what was said: Die Botschaft der Kommissarin war klar: …; The message from X was
 * simple: …; mit diesem Satz beendete X …; X senkte seine Prognose.
 */
export function wordingSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    if (unit.phrase === undefined) return;
    const slot =
      ballotSlot(parsed, at) ??
      fallenSlot(parsed, at) ??
      messageSlot(parsed, at) ??
      withWordsSlot(parsed, at) ??
      ownSlot(parsed, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

const cueOf = (parsed: Parsed, { first, last, phrase }: Unit): Cue => ({
  construction: 'nominalisation',
  cue: lowerAt(parsed, phrase?.head ?? first),
  first,
  last,
});

/** Die Botschaft des Kommissars war unmissverständlich: … */
function messageSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { messages, contentWords } = parsed.text.lexicon.sets;
  if (unit.phrase === undefined || unit.governed !== undefined || !messages.has(lowerAt(parsed, unit.phrase.head)))
    return undefined;
  const owner = unit.phrase.possessor ?? unit.phrase.complement;
  if (owner === undefined || !parties.has(owner.kind)) return undefined;
  // Die Bilanz des Verbands im Überblick: a heading
  if (owner.complement !== undefined && parsed.units[at + 1]?.kind === 'colon') return undefined;
  for (let next = at + 1; next <= Math.min(at + NEAR, parsed.units.length - 1); next++) {
    const { kind, first, phrase, governed } = parsed.units[next] as Unit;
    const told =
      kind === 'colon' || kind === 'quote' || (phrase === undefined && contentWords.has(lowerAt(parsed, first)));
    if (told) return slotFromPhrase(owner, cueOf(parsed, unit));
    if (kind === 'semicolon' || (next === at + 1 && governed !== undefined)) return undefined;
  }
  return undefined;
}

/** Mit den Stimmen der Koalition, with the votes of the left: who voted so. */
function ballotSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { phrase } = unit;
  if (phrase === undefined || unit.governed === undefined) return undefined;
  if (!parsed.text.lexicon.sets.ballots.has(lowerAt(parsed, phrase.head)) || phrase.definite !== true) return undefined;
  // what parliaments adopt with whose votes is public
  const { publicBodies } = parsed.text.lexicon.sets;
  if (parsed.units.some((one) => one.phrase !== undefined && publicBodies.has(lowerAt(parsed, one.phrase.head))))
    return undefined;
  const owner = phrase.possessor ?? phrase.complement;
  return owner !== undefined && parties.has(owner.kind) ? slotFromPhrase(owner, cueOf(parsed, unit)) : undefined;
}

/** Weniger euphorisch fällt das Urteil des Verbands aus; der Beitrag Ghanas fiel kurz aus. */
function fallenSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { fallen } = parsed.text.lexicon.sets;
  if (unit.phrase?.kind !== 'utterance' || unit.governed !== undefined || fallen.size === 0) return undefined;
  const owner = unit.phrase.possessor ?? unit.phrase.complement;
  if (owner === undefined || !(parties.has(owner.kind) || owner.kind === 'place')) return undefined;
  return hasPattern(parsed, clauseAt(parsed, at), fallen) ? slotFromPhrase(owner, cueOf(parsed, unit)) : undefined;
}

/** „…“ – mit diesem Satz beendete X die Debatte; mit der Frage „…“ eröffnete X den Tag. */
function withWordsSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { wordings, withs, pointing } = parsed.text.lexicon.sets;
  const phrase = unit.phrase;
  if (phrase === undefined || !withs.has(unit.governed ?? '') || !wordings.has(lowerAt(parsed, phrase.head)))
    return undefined;
  const verbatim = parsed.text.quoteAt.has(phrase.last + 1) || parsed.text.tokens[phrase.last + 1]?.kind === 'colon';
  if (!verbatim && !pointing.has(lowerAt(parsed, phrase.first))) return undefined;
  const speaker = speakerIn(parsed, clauseAt(parsed, at), at) ?? speakerIn(parsed, behind(parsed, at), at);
  return speaker === undefined ? undefined : slotFrom(speaker, cueOf(parsed, unit));
}

/** The clause behind the quotation that a phrase introduces. */
function behind(parsed: Parsed, at: number): Clause | undefined {
  return parsed.clauses[(parsed.clauseOf[at] ?? 0) + 1];
}

function speakerIn(parsed: Parsed, clause: Clause | undefined, besides: number): Unit | undefined {
  if (clause === undefined) return undefined;
  for (let next = clause.first; next <= clause.last; next++) {
    const unit = parsed.units[next] as Unit;
    if (next !== besides && canSpeak(unit) && parties.has(unit.phrase?.kind ?? '')) return unit;
  }
  return undefined;
}

/** Das Institut senkte seine Prognose; X zog ihre Kritik zurück: whose words they are stands in the same clause. */
function ownSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { possessives, itsOwn, weakUtterances, messages } = parsed.text.lexicon.sets;
  const { phrase } = unit;
  const own = lowerAt(parsed, phrase?.first ?? -1);
  if (phrase === undefined || !(possessives.has(own) || itsOwn.has(own))) return undefined;
  // Konjunkturprognose
  const compound = parsed.text.words[phrase.head]?.noun?.compound ?? '';
  const noun = lowerAt(parsed, phrase.head).slice(compound.length);
  if (!messages.has(noun) && (phrase.kind !== 'utterance' || weakUtterances.has(noun))) return undefined;
  const clause = clauseAt(parsed, at);
  if (clause.opener !== 'main') return undefined;
  let verbal = false;
  for (let next = clause.first; next < at; next++) {
    const { kind, phrase: other, governed } = parsed.units[next] as Unit;
    // a participant asked if the Commission would withdraw its proposals
    if (kind === 'subordinator' || kind === 'relative') return undefined;
    if (other?.kind === 'generic' && governed === undefined) return undefined;
    verbal ||= kind === 'verb' || kind === 'other-verb' || kind === 'word' || kind === 'auxiliary' || kind === 'modal';
  }
  const speaker = verbal ? speakerIn(parsed, clause, at) : undefined;
  return speaker === undefined ? undefined : slotFrom(speaker, cueOf(parsed, unit));
}
