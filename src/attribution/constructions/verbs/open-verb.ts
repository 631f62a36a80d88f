import { tellingConjunct } from '../../sentences/conjuncts.ts';
import { parties } from '../../sentences/phrase-kind.ts';
import { type Clause, clauseAt, isBoundary, isReported, lowerOfUnit, type Parsed } from '../../sentences/sentence.ts';
import { subjectOf } from '../../sentences/subject.ts';
import type { Unit } from '../../sentences/unit.ts';
import { type Cue, type Found, slotFrom } from '../found.ts';

/** Sentences have no longer clauses; lines of letters do. */
const LONGEST = 60;
const VERBAL = new Set(['verb', 'other-verb', 'modal']);

/**
 * A verb no list has, with somebody beside it and what was said: X annoncierte, dass …; X averred that …; X a clamé
 * que …; …, X averred. Whoever says that something is the case speaks, whatever the verb (deny by default).
 */
export function openVerbSlots(parsed: Parsed): Found[] {
  const v2 = parsed.text.lexicon.pack.order === 'v2';
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    if (!isLoose(unit) || !isOpenVerb(parsed, at)) return;
    const subject = v2 ? subjectV2(parsed, at) : subjectSvo(parsed, at);
    if (subject === undefined) return;
    const speaker = parsed.units[tellingConjunct(parsed, subject)] as Unit;
    if (!parties.has(speaker.phrase?.kind ?? '') || speaker.governed !== undefined) return;
    const slot = slotFrom(speaker, cueOf(parsed, unit));
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

function cueOf(parsed: Parsed, { first, last }: Unit): Cue {
  return { construction: 'verb-frame', cue: parsed.text.tokens[first]?.lower ?? '', first, last };
}

/** A word in no list, which English and French read as a noun without an article, or a verb that needs a quotation as a rule. */
const isLoose = ({ kind, first, last, phrase, governed, uses }: Unit): boolean =>
  kind === 'word' ||
  (kind === 'verb' && uses?.every(({ verb }) => verb.frame === 'quote') === true) ||
  (first === last && phrase?.kind === 'thing' && phrase.determiner === undefined && governed === undefined);

/** A small word with the ending of a finite verb, or of a participle behind an auxiliary. */
function isOpenVerb(parsed: Parsed, at: number): boolean {
  const { lexicon, tokens } = parsed.text;
  const token = tokens[parsed.units[at]?.first ?? -1];
  if (token === undefined || token.kind !== 'word' || token.capital || lexicon.sets.silent.has(token.lower))
    return false;
  const participle = lexicon.pack.participles.test(token.lower);
  if (!participle && !lexicon.pack.finiteEndings.test(token.lower)) return false;
  const clause = clauseAt(parsed, at);
  if (clause.last - clause.first > LONGEST) return false;
  return helperIn(parsed, clause, at) === undefined ? lexicon.pack.finiteEndings.test(token.lower) : participle;
}

/** The auxiliary of a clause. */
function helperIn(parsed: Parsed, { first, last }: Clause, at: number): number | undefined {
  for (let next = first; next <= last; next++) if (next !== at && parsed.units[next]?.kind === 'auxiliary') return next;
  return undefined;
}

function subjectV2(parsed: Parsed, at: number): number | undefined {
  const clause = clauseAt(parsed, at);
  for (let next = clause.first; next <= clause.last; next++) {
    const unit = parsed.units[next] as Unit;
    if ((next !== at && VERBAL.has(unit.kind)) || (unit.kind === 'auxiliary' && unit.word.passive === true))
      return undefined;
    if (parsed.text.lexicon.sets.causes.has(lowerOfUnit(parsed, next))) return undefined;
    // the verb is the first small word that could be one
    if (next < at && unit.kind === 'word' && isOpenVerb(parsed, next)) return undefined;
  }
  const finite = helperIn(parsed, clause, at) ?? at;
  if (parsed.text.lexicon.sets.infinitiveMarks.has(lowerOfUnit(parsed, at - 1))) return undefined;
  const said = clause.opener === 'main' ? holdsContent(parsed, clause, finite) : isReport(parsed, clause, at);
  const subject = said ? subjectOf(parsed, at, finite) : undefined;
  return subject?.how === 'carried' ? undefined : subject?.at;
}

/** Is what was said in the clause behind or, where the verb opens this one, before: dass, ob, reported mood? */
function holdsContent(parsed: Parsed, clause: Clause, finite: number): boolean {
  return (
    followsContent(parsed, finite) || (finite === clause.first && isContent(parsed, (parsed.clauseOf[finite] ?? 0) - 1))
  );
}

/** Does the clause behind a verb hold what was said? */
export const followsContent = (parsed: Parsed, at: number): boolean =>
  isContent(parsed, (parsed.clauseOf[at] ?? 0) + 1);

function isContent(parsed: Parsed, index: number): boolean {
  const clause = parsed.clauses[index];
  if (clause === undefined) return false;
  if (clause.opener === 'subordinator') return saysThat(parsed, clause);
  for (let at = clause.first; clause.opener === 'main' && at <= clause.last; at++)
    if (isReported(parsed.text, parsed.units[at] as Unit)) return true;
  return false;
}

function saysThat(parsed: Parsed, clause: Clause): boolean {
  for (let at = clause.first; at <= Math.min(clause.first + 1, clause.last); at++)
    if (parsed.units[at]?.kind === 'subordinator' && parsed.text.lexicon.sets.contentWords.has(lowerOfUnit(parsed, at)))
      return true;
  return false;
}

/** wie X annoncierte: nothing but the speaker and the verb. */
function isReport(parsed: Parsed, clause: Clause, at: number): boolean {
  return (
    parsed.text.lexicon.sets.as.has(lowerOfUnit(parsed, clause.first)) && at - clause.first === 2 && clause.last === at
  );
}

function subjectSvo(parsed: Parsed, at: number): number | undefined {
  const { units } = parsed;
  let before = at - 1;
  while (units[before]?.kind === 'adverb' || units[before]?.kind === 'auxiliary' || units[before]?.kind === 'reflexive')
    before--;
  let next = at + 1;
  while (units[next]?.kind === 'adverb') next++;
  const speaker = units[before];
  // …, X averred: the sentence closes with a speaker and the verb
  const tag = speaker?.phrase !== undefined && isMark(parsed, before - 1) && isEnd(parsed, next);
  const that = parsed.text.lexicon.sets.contentWords.has(lowerOfUnit(parsed, next)) && units[next]?.kind !== 'phrase';
  if (speaker?.phrase !== undefined && (tag || that))
    return speaker.phrase.kind === 'time' ? undefined : subjectOf(parsed, at, at)?.at;
  // …, a clamé X, …
  return isMark(parsed, before) && units[next]?.phrase !== undefined && isEnd(parsed, next + 1) ? next : undefined;
}

/** A mark with words before it. */
const isMark = (parsed: Parsed, at: number): boolean => at > 0 && isBoundary(parsed.units[at]);

const isEnd = (parsed: Parsed, at: number): boolean =>
  parsed.units[at] === undefined ||
  parsed.units[at]?.kind === 'mark' ||
  parsed.units[at]?.kind === 'comma' ||
  parsed.units[at]?.kind === 'quote';
