import type { Phrase } from '../../sentences/phrase.ts';
import { identified } from '../../sentences/phrase-kind.ts';
import { clauseAt, isVerbal, type Parsed } from '../../sentences/sentence.ts';
import { canSpeak } from '../../sentences/subject.ts';
import { makeUnit, type Unit } from '../../sentences/unit.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import type { VerbUse } from '../../words/lexicon.ts';
import { isStranger } from '../../words/strangers.ts';
import { type Cue, cueOfVerb, type Found, slotFrom, slotFromPhrase } from '../found.ts';
import { helperIndex, helperOf, isElliptic } from './use.ts';

/** als Vorbild, as a model */
export function servesAs(parsed: Parsed, at: number): boolean {
  const { comparisons } = parsed.text.lexicon.sets;
  const clause = clauseAt(parsed, at);
  for (let next = clause.first; next <= clause.last; next++) {
    const unit = parsed.units[next] as Unit;
    if (comparisons.has(unit.governed ?? parsed.text.tokens[unit.first]?.lower ?? '')) return true;
  }
  return false;
}

/** A participle with werden or be: the speaker is an agent or nobody. */
export function isPassive(parsed: Parsed, at: number, use: VerbUse): boolean {
  if (use.form !== 'participle') return false;
  const helper = helperOf(parsed, clauseAt(parsed, at), at);
  if (helper === undefined) return !isElliptic(parsed, clauseAt(parsed, at), at);
  // s'est prononcé: être is the auxiliary of reflexive verbs, too
  if (parsed.text.lexicon.pack.headFirst === true && hasReflexive(parsed, at)) return false;
  return helper.word.passive === true || hasPassive(parsed, at) || isState(parsed, at, use);
}

/** ist vereinbart, war ausgeschlossen: a state; ist eingegangen: the perfect of a verb of motion. */
export function isState(parsed: Parsed, at: number, use: VerbUse): boolean {
  const { being, moving } = parsed.text.lexicon.sets;
  if (being.size === 0 || use.form !== 'participle' || hasPassive(parsed, at)) return false;
  const helper = helperOf(parsed, clauseAt(parsed, at), at);
  if (helper === undefined || !being.has(parsed.text.tokens[helper.first]?.lower ?? '')) return false;
  return !moving.has(/[^ |]+$/.exec(use.verb.lemma)?.[0] ?? '');
}

function hasReflexive(parsed: Parsed, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--)
    if (parsed.units[back]?.kind === 'reflexive') return true;
  return false;
}

/** ist … worden, has been …: the perfect of the passive. */
function hasPassive(parsed: Parsed, at: number): boolean {
  const clause = clauseAt(parsed, at);
  for (let next = at - 1; next <= Math.min(clause.last, at + 2); next++) {
    const unit = parsed.units[next];
    if (next !== at && unit?.kind === 'auxiliary' && unit.word.passive === true) return true;
  }
  return false;
}

/** Berichtet wurde von Anschlüssen: a preposition the verb has for what it is about, and a thing behind it. */
function isAbout({ units }: Parsed, at: number, agent: number): boolean {
  const { governed = '', phrase } = units[agent] ?? {};
  if (phrase?.determiner !== undefined) return false;
  return units[at]?.uses?.some(({ verb }) => verb.prepositions?.split(' ').includes(governed)) === true;
}

/** von X, by X; from X it was said. */
function agentIn(parsed: Parsed, at: number, first: boolean, cue: Cue): Found | undefined {
  const { agents, sources, fromWhat } = parsed.text.lexicon.sets;
  const unit = parsed.units[at] as Unit;
  // vom Gini-Koeffizienten wurde abgeraten: from what
  if (unit.phrase?.kind === 'thing' && fromWhat.has(cue.cue)) return undefined;
  if (unit.phrase === undefined || unit.governed === undefined || isPerEach(parsed, unit)) return undefined;
  // proposé de commencer par un inventaire: behind an infinitive it is what one begins with
  const before = parsed.units[at - 1];
  const active = before?.uses?.every(({ form }) => form === 'infinitive') === true && before.uses.length > 0;
  if (active && parsed.text.lexicon.pack.order === 'svo') return undefined;
  if (agents.has(unit.governed)) return slotFrom(unit, cue);
  return first && sources.has(unit.governed) && identified.has(unit.phrase.kind) ? slotFrom(unit, cue) : undefined;
}

/** Gefordert wird der Gedanke von X: behind a noun, where no other agent stands. */
function agentBehindNoun(parsed: Parsed, at: number, cue: Cue): Found | undefined {
  const { agents } = parsed.text.lexicon.sets;
  const unit = parsed.units[at] as Unit;
  const complement = unit.phrase?.complement;
  // auf die Rolle von Bürgermeistern: what hangs behind a preposition did nothing
  if (unit.governed !== undefined && complement?.plural === true && complement.determiner === undefined)
    return undefined;
  if (complement === undefined || !agents.has(parsed.text.tokens[complement.first - 1]?.lower ?? '')) return undefined;
  if (isPerEach(parsed, unit) || isMaterial(parsed, complement)) return undefined;
  return identified.has(complement.kind) ? slotFromPhrase(complement, cue) : undefined;
}

/** Genannt wurde die Vergabe von Wohnraum: one word that looks like a noun of the language is no agent. */
function isMaterial({ text }: Parsed, { first, last, kind, determiner }: Phrase): boolean {
  if (kind !== 'name' || first !== last || determiner !== undefined || !text.lexicon.pack.nounsCapitalised)
    return false;
  const { language } = text.lexicon.pack;
  const word = fold(text.tokens[first]?.lower ?? '');
  const lists = gazetteerOf(language);
  return !lists.family(word) && !lists.given(word) && !isStranger(word, language);
}

/** durée supposée par région: per region; an agent has an article in French, or is a name. */
function isPerEach({ text }: Parsed, { phrase }: Unit): boolean {
  if (text.lexicon.pack.headFirst !== true || phrase?.determiner !== undefined) return false;
  return (
    phrase?.plural !== true && phrase?.first === phrase?.last && text.tokens[phrase?.head ?? -1]?.capital === false
  );
}

/** … wird beklagt – so etwa von X; … was criticised, for example by X: the agent comes behind a mark, without a verb. */
function agentLater(parsed: Parsed, index: number, cue: Cue): Found | undefined {
  const next = parsed.clauses[index];
  if (next === undefined || next.last - next.first > 4) return undefined;
  const { agents } = parsed.text.lexicon.sets;
  for (let at = next.first; at <= next.last; at++) {
    const unit = parsed.units[at] as Unit;
    if (isVerbal(unit) || unit.kind === 'subordinator' || unit.kind === 'relative') return undefined;
    if (unit.governed !== undefined && agents.has(unit.governed) && identified.has(unit.phrase?.kind ?? ''))
      return slotFrom(unit, cue);
  }
  return undefined;
}

/** Einerseits wird … bemängelt, andererseits … beklagt – so etwa von X: the second participle shares the first one's wird. */
export function sharedPassive(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  if (parsed.text.lexicon.pack.order !== 'v2' || clauseAt(parsed, at).last !== at) return undefined;
  if (parsed.units[at]?.uses?.some(({ form, verb }) => form === 'participle' && verb === use.verb) !== true)
    return undefined;
  return agentLater(parsed, (parsed.clauseOf[at] ?? 0) + 1, cueOfVerb('passive-agent', use, parsed.units[at] as Unit));
}

/** Der Antrag wurde von X mit dem Hinweis, dass …, abgelehnt: a clause stands between the agent and the participle. */
function agentBesideHelper(parsed: Parsed, at: number, cue: Cue): Found | undefined {
  const own = clauseAt(parsed, at);
  const helper = helperIndex(parsed, own, at);
  if (helper === undefined || helper >= own.first) return undefined;
  const clause = clauseAt(parsed, helper);
  for (let next = helper + 1; next <= clause.last; next++) {
    const slot = agentIn(parsed, next, false, cue);
    if (slot !== undefined && slot.head !== 'unknown') return slot;
  }
  return undefined;
}

/** that … was: the auxiliary of another verb, behind a word that opens its clause without a comma. */
function isOtherPassive({ units, text }: Parsed, at: number): boolean {
  const unit = units[at];
  if (text.lexicon.pack.order !== 'svo' || unit?.kind !== 'auxiliary' || unit.word.passive !== true) return false;
  const before = units[at - 2];
  return text.lexicon.sets.contentWords.has(text.tokens[before?.first ?? -1]?.lower ?? '');
}

/** Who a passive says it was: an agent in its clause, on a noun or behind a mark; with an auxiliary and no agent, nobody. */
export function agentSlot(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  const clause = clauseAt(parsed, at);
  const verb = parsed.units[at] as Unit;
  const cue = cueOfVerb('passive-agent', use, verb);
  for (let next = clause.first; next <= clause.last; next++) {
    // it was objected that the system was paid for by firms: who paid, not who objected
    if (next > at + 1 && isOtherPassive(parsed, next)) break;
    const slot = agentIn(parsed, next, next === clause.first, cue);
    // von zwei Schleppern begrüßt: what things can do as well
    if (slot?.head === 'unknown' && isAbout(parsed, at, next)) continue;
    if (slot !== undefined && (slot.head !== 'unknown' || use.verb.frame === 'say')) return slot;
  }
  for (let next = clause.first; next <= clause.last; next++) {
    const slot = agentBehindNoun(parsed, next, cue);
    if (slot !== undefined) return slot;
  }
  const later = agentLater(parsed, (parsed.clauseOf[at] ?? 0) + 1, cue) ?? agentBesideHelper(parsed, at, cue);
  if (later !== undefined) return later;
  const helper = helperOf(parsed, clause, at);
  if (helper === undefined) return undefined;
  return slotFrom(makeUnit('pronoun', verb, {}), cueOfVerb('impersonal', use, verb));
}

/** As explained to the group by the manager: a participle that looks like a finite verb and has no subject. */
export function explainedBy(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  const { units, text } = parsed;
  if (use.form !== 'finite' || text.lexicon.pack.order !== 'svo' || at > 1) return undefined;
  if (units[at]?.uses?.some(({ form, verb }) => form === 'participle' && verb === use.verb) !== true) return undefined;
  if (units.slice(0, at).some(canSpeak)) return undefined;
  const slot = agentSlot(parsed, at, use);
  // estimated costs by department
  return slot?.head === 'organisation' && slot.definite === undefined ? undefined : slot;
}
