import type { Phrase } from '../sentences/phrase.ts';
import { type Clause, lowerAt, type Parsed } from '../sentences/sentence.ts';
import { isInfinitive } from '../sentences/subject.ts';
import type { Unit } from '../sentences/unit.ts';
import type { Facts } from './facts.ts';
import { factsAt, type Report } from './report.ts';

/** Skepticism, a nod, a vote: nouns of saying or of what only minds have. */
export function isMind({ parsed, words }: Report, phrase: Phrase): boolean {
  const head = lowerAt(parsed, phrase.head);
  // the Frenchman's jaw drop
  const owned = phrase.possessor !== undefined && phrase.head - phrase.possessor.last > 1;
  if (owned && words.sets.minds.has(lowerAt(parsed, phrase.head - 1))) return true;
  return words.sets.minds.has(head) || parsed.text.lexicon.sets.responses.has(head) || phrase.kind === 'utterance';
}

/** A noun that somebody may hang on without having been there: role, appointment; also as the last part of a compound. */
export function isTopicNoun({ parsed, words }: Report, phrase: Phrase): boolean {
  const { topics } = words.sets;
  const head = lowerAt(parsed, phrase.head);
  if (topics.has(head)) return true;
  const compound = parsed.text.words[phrase.head]?.noun?.compound ?? '';
  return compound !== '' && topics.has(head.slice(compound.length));
}

/** Refus net de Rabat, Veto aus Luxemburg, the vote of the Council; not the hope in Niger, views on the model. */
export function belongs({ parsed }: Report, outer: Phrase, inner: Phrase): boolean {
  const { ownership, sources } = parsed.text.lexicon.sets;
  if (outer.possessor === inner || inner.determiner?.genitive === true) return true;
  const between = lowerAt(parsed, inner.first - 1);
  return inner.first - 1 <= outer.head || ownership.has(between) || sources.has(between);
}

/** Facts of the clause of a unit; where it has no verb, of the main clause that takes it up behind an insertion. */
export function verbFacts(report: Report, at: number): Facts | undefined {
  const own = factsAt(report, at);
  if (own?.finite !== undefined && own.finite === own.clause.first) return withTopic(report, at, own);
  if (own === undefined || own.finite !== undefined || own.clause.opener !== 'main') return own;
  if (isInfinitive(report.parsed, own.clause)) return own;
  const { parsed, facts } = report;
  let { mind } = own;
  for (let index = (parsed.clauseOf[at] ?? 0) + 1; index < facts.length; index++) {
    const later = facts[index] as Facts;
    // the agency – sceptical – would wait
    if (later.finite === undefined) mind ||= later.mind;
    if (later.finite === undefined || later.clause.opener !== 'main') continue;
    if (later.past && isListed(report, own.clause, later)) return { ...later, mind: later.mind || own.mind };
    // an insertion has a subject of its own: Rome, it was plain to see, has other worries
    if (!hasSubject(report, later.clause, later.finite)) return { ...later, mind: later.mind || mind };
  }
  return afterthought(report, at, own);
}

/** Chefin, Betriebsrätin und Bürgermeister zogen an einem Strang: the first of those who are enumerated. */
function isListed({ parsed }: Report, own: Clause, { clause, finite }: Facts): boolean {
  if (
    own.first > 0 ||
    own.first !== own.last ||
    clause.first !== own.last + 2 ||
    parsed.units[own.last + 1]?.kind !== 'comma'
  )
    return false;
  return parsed.units.slice(clause.first, finite).some(({ kind }) => kind === 'conjunction');
}

/** Zweifel, ob das hilft, hatten Netflix und die ARD: what stands in front of the inserted clause belongs to this one. */
function withTopic({ parsed, facts }: Report, at: number, own: Facts): Facts {
  if (parsed.text.lexicon.pack.order !== 'v2') return own;
  for (let index = (parsed.clauseOf[at] ?? 0) - 1; index >= 0; index--) {
    const before = facts[index] as Facts;
    if (before.clause.opener !== 'main') continue;
    return before.finite === undefined && before.mind ? { ...own, mind: true } : own;
  }
  return own;
}

/** The rest was silence, at least at the ministry: the clause before goes on. */
function afterthought({ parsed, facts }: Report, at: number, own: Facts): Facts {
  for (let index = (parsed.clauseOf[at] ?? 0) - 1; index >= 0; index--) {
    const before = facts[index] as Facts;
    if (before.finite !== undefined) return { ...before, clause: own.clause, mind: before.mind || own.mind };
  }
  return own;
}

function hasSubject({ parsed }: Report, clause: Clause, finite: number): boolean {
  for (let at = clause.first; at < finite; at++) {
    const unit = parsed.units[at];
    if (unit?.kind === 'pronoun' || (unit?.phrase?.nominative === true && unit.governed === undefined)) return true;
  }
  return false;
}

const SAID = new Set(['say', 'act', 'content', 'as']);

/** Does a verb of saying stand among these units, with what must stand beside it? */
export function isSaid(parsed: Parsed, first: number, last: number): boolean {
  const to = parsed.units[last]?.last ?? -1;
  const beside = (word: string): boolean => {
    for (let at = parsed.units[first]?.first ?? 0; at <= to; at++) if (lowerAt(parsed, at) === word) return true;
    return false;
  };
  return parsed.units
    .slice(first, last + 1)
    .some(({ uses }) => uses?.some(({ verb, beside: words }) => SAID.has(verb.frame) && words.every(beside)) === true);
}

/** In der Aussprache, en séance: the sentence is about the room; asked from unit `from` on. */
export function isInRoom({ parsed, words }: Report, from = 0): boolean {
  for (let at = from; at < parsed.units.length; at++) {
    const { governed, phrase } = parsed.units[at] as Unit;
    const inner = phrase?.complement;
    // vom Ende der Fahnenstange in der Runde
    const inside = inner !== undefined && words.sets.within.has(lowerAt(parsed, inner.first - 1));
    if (inside && inner.definite === true && words.sets.rooms.has(lowerAt(parsed, inner.head))) return true;
    if (governed === undefined || phrase === undefined || inner !== undefined) continue;
    if (words.sets.rooms.has(lowerAt(parsed, phrase.head))) return true;
  }
  return false;
}

/** What somebody said or voted, not governed by anything. */
export const isVoiced = (words: Report['words'], parsed: Report['parsed'], { phrase, governed }: Unit): boolean =>
  phrase !== undefined &&
  governed === undefined &&
  (phrase.kind === 'utterance' || words.sets.votes.has(lowerAt(parsed, phrase.head)));
