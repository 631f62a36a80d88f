import { clauseAt, subjectSvo, subjectV2 } from '../clause.ts';
import type { VerbUse } from '../lexicon.ts';
import type { Found } from '../slots.ts';
import type { Token } from '../tokens.ts';
import type { Text, Unit } from '../units.ts';
import { slotFrom } from './found.ts';

/** Verbs of saying with their speakers: active in every order, passive with an agent. */
export function verbSlots(text: Text, units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  units.forEach((unit, at) => {
    if (unit.uses === undefined) return;
    const use = chooseUse(text, units, at, unit.uses);
    if (use === undefined) return;
    const slot = passive(text, units, at, use) ? agentSlot(text, units, at, use) : activeSlot(text, units, at, use);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

/** The reading of a form whose fixed words stand in the clause; the one with most of them wins. */
function chooseUse(text: Text, units: readonly Unit[], at: number, uses: readonly VerbUse[]): VerbUse | undefined {
  const clause = clauseAt(units, at);
  const inClause = (word: string): boolean => {
    const from = (units[clause.first] as Unit).first;
    const to = (units[clause.last] as Unit).last;
    for (let token = from; token <= to; token++) if (text.tokens[token]?.lower === word) return true;
    return false;
  };
  let best: VerbUse | undefined;
  for (const use of uses) {
    if (best !== undefined && use.beside.length <= best.beside.length && !better(use, best)) continue;
    if (!use.beside.every(inClause)) continue;
    if (!formFits(text, units, at, use)) continue;
    if (!frameFits(text, units, at, use)) continue;
    best = use;
  }
  return best;
}

const RANK: Readonly<Record<string, number>> = { say: 5, as: 4, of: 4, content: 3, procedural: 2, quote: 1 };
const better = (use: VerbUse, best: VerbUse): boolean =>
  use.beside.length === best.beside.length && (RANK[use.verb.frame] ?? 0) > (RANK[best.verb.frame] ?? 0);

/** Participles want an auxiliary in their clause, infinitives a modal. */
function formFits(text: Text, units: readonly Unit[], at: number, use: VerbUse): boolean {
  if (use.form === 'finite' || use.form === 'reported') return true;
  const clause = clauseAt(units, at);
  const has = (kind: Unit['kind']): boolean => {
    for (let next = clause.first; next <= clause.last; next++) if ((units[next] as Unit).kind === kind) return true;
    return false;
  };
  if (use.form === 'participle') return has('auxiliary') || text.lexicon.pack.order === 'svo';
  if (use.form === 'infinitive') return has('modal') || (text.lexicon.pack.order === 'svo' && has('auxiliary'));
  return use.form === 'gerund' && text.lexicon.pack.order === 'svo';
}

function frameFits(text: Text, units: readonly Unit[], at: number, use: VerbUse): boolean {
  const { verb } = use;
  if (verb.frame === 'say' || verb.frame === 'procedural') return true;
  const clause = clauseAt(units, at);
  if (verb.frame === 'as') return hasToken(text, units, at, ['als', 'as']) || quoteBeside(units, at);
  if (verb.frame === 'of') return hasToken(text, units, at, (verb.prepositions ?? '').split(' '));
  if (verb.frame === 'quote') return quoteBeside(units, at);
  return hasContent(text, units, clause.first, at);
}

function hasToken(text: Text, units: readonly Unit[], at: number, words: readonly string[]): boolean {
  const clause = clauseAt(units, at);
  const to = units[Math.min(clause.last + 2, units.length - 1)] as Unit;
  for (let token = (units[clause.first] as Unit).first; token <= to.last; token++) {
    if (words.includes(text.tokens[token]?.lower ?? '')) return true;
  }
  return false;
}

function quoteBeside(units: readonly Unit[], at: number): boolean {
  const clause = clauseAt(units, at);
  for (let next = Math.max(0, clause.first - 2); next <= Math.min(units.length - 1, clause.last + 2); next++) {
    if (units[next]?.kind === 'quote') return true;
  }
  return false;
}

/** Is there anything that was said: a quotation, a colon, dass/ob/that, reported mood? */
function hasContent(text: Text, units: readonly Unit[], from: number, at: number): boolean {
  if (quoteBeside(units, at)) return true;
  for (let next = Math.max(0, from - 1); next < units.length; next++) {
    const unit = units[next] as Unit;
    if (unit.kind === 'colon') return true;
    if (text.lexicon.sets.contentWords.has((text.tokens[unit.first] as Token).lower)) return true;
    if (unit.word.reported === true && unit.kind !== 'phrase') return true;
  }
  return false;
}

/** Participle with werden/be and no auxiliary of the perfect: the speaker is an agent or nobody. */
function passive(text: Text, units: readonly Unit[], at: number, use: VerbUse): boolean {
  if (use.form !== 'participle') return false;
  const clause = clauseAt(units, at);
  let be = false;
  for (let next = clause.first; next <= clause.last; next++) {
    const unit = units[next] as Unit;
    if (unit.kind === 'auxiliary' && unit.word.passive === true) be = true;
  }
  if (text.lexicon.pack.order === 'v2') return be;
  let back = at - 1;
  while (back >= 0 && units[back]?.kind === 'adverb') back--;
  const helper = units[back];
  if (helper?.kind === 'auxiliary') return helper.word.passive === true;
  return !(use.verb.frame === 'quote') && !finiteToo(units[at] as Unit);
}

const finiteToo = (unit: Unit): boolean => unit.uses?.some((use) => use.form === 'finite') === true;

function agentSlot(text: Text, units: readonly Unit[], at: number, use: VerbUse): Found | undefined {
  const clause = clauseAt(units, at);
  for (let next = clause.first; next <= clause.last; next++) {
    const unit = units[next] as Unit;
    if (unit.phrase === undefined || unit.governed === undefined || !text.lexicon.sets.agents.has(unit.governed))
      continue;
    return slotFrom(unit, {
      construction: 'passive-agent',
      cue: use.verb.lemma,
      first: unit.first,
      last: (units[at] as Unit).last,
    });
  }
  return undefined;
}

function activeSlot(text: Text, units: readonly Unit[], at: number, use: VerbUse): Found | undefined {
  const v2 = text.lexicon.pack.order === 'v2';
  const subject = v2 ? subjectV2(units, at, finiteOf(units, at, use)) : subjectSvo(units, at);
  if (subject === undefined) return undefined;
  const construction =
    subject.how === 'verb-final' ? 'verb-final' : subject.how === 'relative' ? 'relative' : 'verb-frame';
  const verb = units[at] as Unit;
  return slotFrom(subject.unit, {
    construction,
    cue: use.verb.lemma,
    procedural: use.verb.frame === 'procedural',
    first: verb.first,
    last: verb.last,
  });
}

/** The finite verb of a participle or infinitive is its auxiliary or modal. */
function finiteOf(units: readonly Unit[], at: number, use: VerbUse): number {
  if (use.form === 'finite' || use.form === 'reported') return at;
  const clause = clauseAt(units, at);
  for (let next = clause.first; next <= clause.last; next++) {
    const kind = (units[next] as Unit).kind;
    if (kind === 'auxiliary' || kind === 'modal') return next;
  }
  return at;
}
