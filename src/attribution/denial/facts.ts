import { YEAR } from '../sentences/cited-year.ts';
import { isLaterTime } from '../sentences/later-times.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isFunction } from '../sentences/run.ts';
import { type Clause, lowerAt, type Parsed } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { hasPastEnding, isFiniteVerb, isMotion, isParticiple, isPast, isReduced } from './finite-verbs.ts';
import type { DenialWords } from './words.ts';

/** What a clause says besides who: everything a topic reading asks. */
export interface Facts {
  readonly clause: Clause;
  /** unit of the finite verb, known or by its place */
  readonly finite: number | undefined;
  readonly past: boolean;
  /** has done: a past that English does not tell stories in */
  readonly perfect: boolean;
  readonly passive: boolean;
  /** should, may: nobody did anything yet */
  readonly deontic: boolean;
  /** unit of if or whether */
  readonly hypothetical: number | undefined;
  /** unit of dass or that */
  readonly content: number | undefined;
  /** a number that is no year */
  readonly figures: boolean;
  readonly year: boolean;
  /** what institutions do: adopted, funded */
  readonly act: boolean;
  readonly task: boolean;
  /** verbs whose object is talked about */
  readonly discussed: boolean;
  /** was a topic, stood in the centre */
  readonly topical: boolean;
  /** verbs that move a mind */
  readonly moving: boolean;
  /** verbs whose object has spoken */
  readonly answered: boolean;
  /** verbs of promising a deed */
  readonly pledged: boolean;
  /** verbs of bringing figures and papers */
  readonly supplied: boolean;
  /** verbs for whose somebody is */
  readonly employed: boolean;
  /** verbs for what somebody runs */
  readonly runs: boolean;
  /** verbs of what somebody would like */
  readonly attitude: boolean;
  /** verbs of faces and bodies: wince, nod */
  readonly gesture: boolean;
  /** figures, slides: what is brought */
  readonly handout: boolean;
  /** nouns and adjectives only minds have */
  readonly mind: boolean;
  readonly negated: boolean;
  /** participants, man, we: somebody anonymous is the subject */
  readonly anonymous: number | undefined;
  readonly reflexive: boolean;
  /** als, as: a phrase says what something serves as */
  readonly serving: boolean;
}

/** Does the unit stand behind the word that opens such a clause? */
export const isBehind = (at: number, opener: number | undefined): boolean => opener !== undefined && opener < at;

/** Does the word stand anywhere in the clause? */
export function hasWord(parsed: Parsed, clause: Clause, word: string): boolean {
  const last = (parsed.units[clause.last] as Unit).last;
  for (let at = (parsed.units[clause.first] as Unit).first; at <= last; at++)
    if (lowerAt(parsed, at) === word) return true;
  return false;
}

/** Acts of institutions; with a reflexive they are attitudes as often: stellte sich quer. */
export const isDone = (facts: Facts): boolean => facts.act && !facts.reflexive;

/** Words that are no verbs however they are spelled. */
const SMALL = new Set(['adverb', 'preposition', 'conjunction', 'subordinator', 'relative']);

const TOLD = new Set(['place', 'name']);

type Draft = { -readonly [K in keyof Facts]: Facts[K] };

export function factsOf(parsed: Parsed, words: DenialWords, clause: Clause): Facts {
  const facts: Draft = {
    clause,
    finite: undefined,
    past: false,
    perfect: false,
    passive: false,
    deontic: false,
    hypothetical: undefined,
    content: undefined,
    figures: false,
    year: false,
    act: false,
    task: false,
    discussed: false,
    topical: false,
    moving: false,
    answered: false,
    pledged: false,
    supplied: false,
    employed: false,
    runs: false,
    attitude: false,
    gesture: false,
    handout: false,
    mind: false,
    negated: false,
    anonymous: undefined,
    reflexive: false,
    serving: false,
  };
  const svo = parsed.text.lexicon.pack.order === 'svo';
  const seen = {
    helper: false,
    participle: false,
    subject: false,
    being: false,
    mover: false,
    motion: false,
    related: false,
  };
  for (let at = clause.first; at <= clause.last; at++) {
    const unit = parsed.units[at] as Unit;
    const lower = lowerAt(parsed, unit.first);
    readMarks(parsed, words, facts, at, unit, lower);
    // neither Poland nor Czechia: somebody all the same
    const told = unit.phrase !== undefined && TOLD.has(unit.phrase.kind) && unit.phrase.first < unit.phrase.head;
    if (words.sets.somebody.has(lower) && unit.governed === undefined && !told) facts.anonymous ??= at;
    if (unit.phrase !== undefined && !isVerbal(parsed, words, at, unit, unit.phrase)) {
      if (isSubjectNoun(parsed, words, unit, unit.phrase)) seen.subject = true;
      readPhrase(parsed, words, facts, at, unit, unit.phrase);
      continue;
    }
    // what was said holds facts of its own, unless it is what the clause begins with
    if (svo && facts.finite !== undefined && isBehind(at, facts.content) && facts.finite < (facts.content ?? 0))
      continue;
    if (words.sets.handouts.has(lowerAt(parsed, unit.phrase?.complement?.head ?? -1))) facts.handout = true;
    // was open to it: a mood that looks like a verb
    const mood = words.sets.moods.has(lower) && words.sets.being.has(lowerAt(parsed, unit.first - 1));
    if (!SMALL.has(unit.kind) && !mood) readVerb(parsed, words, facts, lower);
    const participle = (!mood && isParticiple(parsed, unit, lower)) || words.sets.motions.has(lower);
    if (participle) seen.participle = true;
    // the team that designed it was optimistic: what stands in front of the auxiliary is the relative clause's
    if (unit.kind === 'relative' && svo && isOfNoun(parsed, at)) seen.related = true;
    if (seen.related && unit.word.passive === true) seen.participle = false;
    if (unit.word.passive === true) facts.passive = true;
    if (words.sets.perfect.has(lower)) seen.helper = true;
    if (words.sets.movers.has(lower)) seen.mover = true;
    if (participle && isMotion(words, lower, svo)) seen.motion = true;
    if (words.sets.being.has(lower)) seen.being = true;
    if (svo && facts.past && isReduced(parsed, facts.finite, at, unit)) {
      facts.past = false;
      facts.finite = undefined;
    }
    const first = facts.finite === undefined || (!svo && clause.opener !== 'main');
    const past = first && isPast(parsed, words, at, unit, lowerAt(parsed, unit.last));
    const turned = unit.kind === 'phrase' && parsed.units[at - 1]?.kind === 'reflexive';
    if (past || (first && (turned || isFiniteVerb(parsed, facts, at, unit)))) facts.finite = at;
    if (past) facts.past = true;
    if (words.sets.moods.has(lower) || parsed.text.lexicon.sets.stanceAdjectives.has(lower)) facts.mind = true;
    // est restée discrète: read as one phrase
    if (unit.phrase !== undefined && unit.last > unit.first && words.sets.moods.has(lowerAt(parsed, unit.last)))
      facts.mind = true;
  }
  facts.perfect = svo && parsed.text.lexicon.pack.headFirst !== true && seen.helper && seen.participle && !facts.past;
  // ist gegangen, est venu; but ist geregelt, est élu
  const moved = seen.mover && seen.motion;
  if ((seen.helper && seen.participle) || moved || (seen.mover && facts.reflexive && seen.participle))
    facts.past = true;
  facts.passive = facts.passive && seen.participle && !facts.reflexive && !moved;
  facts.topical = seen.being && (seen.subject || isRaisedLater(parsed, words, clause));
  return facts;
}

/** Referat IV B 2, proposal 4 would be a figure: in front of it stands a part of a house's number. */
const UNIT = /^(?:[IVX]+|\p{Lu})$/u;

/** Leopard 2, Option 3: a number right behind a word with a capital counts nothing. */
const isLabel = ({ tokens, words }: Parsed['text'], number: number): boolean => {
  const before = tokens[number - 1];
  const proper = before?.kind === 'word' && before.capital === true && words[number - 1]?.noun?.class !== 'time';
  const counted = tokens[number + 1];
  return (
    proper &&
    !isFunction(words[number - 1] ?? {}) &&
    (counted?.kind !== 'word' || words[number + 1]?.noun === undefined)
  );
};

/** war Thema, stand im Mittelpunkt; not bei diesem Thema. */
function isSubjectNoun(parsed: Parsed, words: DenialWords, unit: Unit, phrase: Phrase): boolean {
  const head = lowerAt(parsed, phrase.head);
  if (unit.governed !== undefined && words.sets.raised.has(`${unit.governed}-${head}`)) return true;
  if (!words.sets.subjects.has(head)) return false;
  // die Frage der Charité: somebody asked it
  const whose = phrase.possessor ?? phrase.complement;
  if (whose !== undefined && words.sets.houses.has(lowerAt(parsed, whose.head))) return false;
  return (
    unit.governed === undefined || (words.sets.contracted.has(unit.governed) && !words.sets.from.has(unit.governed))
  );
}

const WORDS = new Set(['thing', 'abstract', 'role', 'generic', 'organisation', 'unknown']);

/** Zur Sprache kamen Kiel …; es kamen Kiel, Rostock und Emden zur Sprache: what they were stands behind the last of several. */
function isRaisedLater(parsed: Parsed, words: DenialWords, { last }: Clause): boolean {
  for (const next of parsed.clauses) {
    if (next.first !== last + 2 && next.first <= last) continue;
    if (next.opener !== 'main' || parsed.units[next.first - 1]?.kind !== 'comma') return false;
    const units = parsed.units.slice(next.first, next.last + 1);
    if (!units.every(({ kind }) => kind === 'phrase' || kind === 'conjunction' || kind === 'mark')) return false;
    if (units.some((unit) => unit.phrase !== undefined && isSubjectNoun(parsed, words, unit, unit.phrase))) return true;
  }
  return false;
}

/** a esquivé, sounded weary, se tortillait: a word in no list that stands where a verb or a predicate does. */
function isVerbal(parsed: Parsed, words: DenialWords, at: number, unit: Unit, phrase: Phrase): boolean {
  if (!WORDS.has(phrase.kind)) return false;
  if (unit.governed !== undefined || parsed.text.lexicon.pack.nounsCapitalised) return false;
  // l'entendait: the pronoun looks like an article
  if (phrase.determiner !== undefined)
    return phrase.first === phrase.head - 1 && hasPastEnding(words, lowerAt(parsed, phrase.head)) && at > 0;
  if (parsed.text.tokens[phrase.head]?.capital) return false;
  let before = at - 1;
  while (parsed.units[before]?.kind === 'adverb') before--;
  const kind = parsed.units[before]?.kind;
  return (
    kind === 'auxiliary' ||
    (kind === 'modal' && phrase.first === phrase.head) ||
    kind === 'reflexive' ||
    kind === 'verb' ||
    hasPastEnding(words, lowerAt(parsed, unit.first))
  );
}

/**
 * dès que le ministère a cédé; the figures that the office brought were new: in English and French the word for what was said
 * opens other clauses as well.
 */
function isNoContent(parsed: Parsed, words: DenialWords, facts: Draft, at: number): boolean {
  if (parsed.text.lexicon.pack.order !== 'svo') return false;
  if (isCleft(parsed, words, facts, at)) return true;
  const before = parsed.units[at - 1];
  if (before?.kind === 'preposition' && parsed.text.lexicon.pack.headFirst === true) return true;
  if (words.sets.concessive.has(lowerAt(parsed, before?.last ?? -1))) return true;
  if (isOfNoun(parsed, at) || isOnly(parsed, facts, at)) return true;
  const { clause } = facts;
  const alone = at === clause.first && at === 1 && before?.phrase !== undefined && before.governed === undefined;
  return (
    alone && THINGS.has(before.phrase?.kind ?? '') && !words.sets.minds.has(lowerAt(parsed, before.phrase?.head ?? -1))
  );
}

/** n'a été combattue que par Suez: behind a negation alone the word means only. */
function isOnly({ units, text }: Parsed, { clause }: Draft, at: number): boolean {
  const { restricting } = text.lexicon.sets;
  if (restricting.size === 0 || units[at + 1]?.phrase === undefined) return false;
  return units.slice(clause.first, at).some(({ first }) => restricting.has(text.tokens[first]?.lower ?? ''));
}

/** The team that designed it: right behind somebody and in front of a verb, the word is who does it. */
function isOfNoun({ units, text }: Parsed, at: number): boolean {
  if (text.lexicon.pack.headFirst === true) return false;
  const [before, next] = [units[at - 1], units[at + 1]];
  if (before?.phrase === undefined || before.governed !== undefined || !THINGS.has(before.phrase.kind)) return false;
  return (
    next !== undefined &&
    next.phrase === undefined &&
    VERBS.has(next.kind) &&
    text.words[next.first]?.pronoun === undefined
  );
}

const VERBS = new Set(['verb', 'auxiliary', 'modal', 'other-verb', 'word']);

/** What figures, papers and people are; a view that is one holds what is said. */
const THINGS = new Set(['thing', 'document', 'unknown', 'role', 'generic', 'organisation', 'sector']);

/** C'est à la machine à café que le délégué a cédé; it was over coffee that: no content, but the clause itself. */
function isCleft(parsed: Parsed, words: DenialWords, { clause }: Draft, at: number): boolean {
  const [it, is, what] = parsed.units.slice(clause.first, at);
  if (at - clause.first !== 3 || it?.kind !== 'pronoun' || what?.phrase === undefined) return false;
  return words.sets.being.has(lowerAt(parsed, is?.first ?? -1));
}

function readMarks(parsed: Parsed, words: DenialWords, facts: Draft, at: number, unit: Unit, lower: string): void {
  const { text } = parsed;
  const { sets } = text.lexicon;
  if (sets.deontic.has(lower) && unit.phrase === undefined) facts.deontic = true;
  if (words.sets.ifs.has(lower) && unit.phrase === undefined) facts.hypothetical ??= at;
  const opens = unit.kind === 'subordinator' || unit.kind === 'relative';
  if (opens && words.sets.that.has(lower) && !isNoContent(parsed, words, facts, at)) facts.content ??= at;
  if (words.sets.negative.has(lower)) facts.negated = true;
  if (unit.kind === 'reflexive' && !sets.restricting.has(lower)) facts.reflexive = true;
  for (let inner = unit.first; inner <= unit.last; inner++) {
    const token = text.tokens[inner];
    if (words.sets.spans.has(token?.lower ?? '')) facts.figures = true;
    if (isLaterTime(parsed, inner)) facts.year = true;
    if (token?.kind !== 'number') continue;
    if (YEAR.test(token.text) || isEarlyYear(text, inner)) facts.year = true;
    else if (!UNIT.test(text.tokens[inner - 1]?.text ?? '') && !isLabel(text, inner)) facts.figures = true;
  }
}

/** 1685 die Hugenotten; en 1789, …: a number with a thousand in front of no noun; not 1200 Euro. */
function isEarlyYear({ tokens, words }: Parsed['text'], at: number): boolean {
  if (!/^1[0-7]\d\d$/.test(tokens[at]?.text ?? '')) return false;
  const [next, word] = [tokens[at + 1], words[at + 1]];
  return next?.kind !== 'word' || word?.determiner !== undefined || word?.preposition === true;
}

function readPhrase(parsed: Parsed, words: DenialWords, facts: Draft, at: number, unit: Unit, phrase: Phrase): void {
  const { sets } = parsed.text.lexicon;
  const head = lowerAt(parsed, phrase.head);
  const inner = lowerAt(parsed, phrase.complement?.head ?? -1);
  if (words.sets.minds.has(head) || words.sets.minds.has(inner) || sets.responses.has(head)) facts.mind = true;
  // das Recht is a noun, recht is a mood
  const noun = parsed.text.lexicon.pack.nounsCapitalised && parsed.text.tokens[phrase.head]?.capital === true;
  if (!noun && (words.sets.moods.has(head) || sets.stanceAdjectives.has(head))) facts.mind = true;
  // als Erstes: when, not as what
  const turn = words.sets.ordinals.has(head.replace(/[nrs]$/, ''));
  if (sets.comparisons.has(unit.governed ?? '') && !turn) facts.serving = true;
  if (words.sets.handouts.has(head)) facts.handout = true;
  // ein Lager wollte: one of two sides
  const side = phrase.determiner !== undefined && phrase.definite === false && words.sets.sides.has(head);
  const anonymous = (phrase.kind === 'generic' || side) && unit.governed === undefined && phrase.nominative;
  if (anonymous && !phrase.identifying.includes('unique')) facts.anonymous ??= at;
}

const FACT = {
  acts: 'act',
  tasks: 'task',
  discussing: 'discussed',
  moving: 'moving',
  answering: 'answered',
  pledging: 'pledged',
  supplying: 'supplied',
  employing: 'employed',
  running: 'runs',
  liking: 'attitude',
  gestures: 'gesture',
} as const;

/** Known verbs by their lists; a particle must stand beside. */
function readVerb(parsed: Parsed, words: DenialWords, facts: Draft, lower: string): void {
  for (const { list, beside } of words.verbs.get(lower) ?? [])
    if (!facts[FACT[list]] && beside.every((word) => hasWord(parsed, facts.clause, word))) facts[FACT[list]] = true;
}
