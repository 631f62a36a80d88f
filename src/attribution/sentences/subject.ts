import { endsIn } from '../words/lexicon.ts';
import { parties } from './phrase-kind.ts';
import { type Clause, clauseAt, isBoundary, isVerbal, lowerOfUnit, type Parsed } from './sentence.ts';
import type { Unit } from './unit.ts';

/** Who does what the verb says. */
export interface Subject {
  /** unit index */
  readonly at: number;
  readonly how: 'before' | 'after' | 'verb-final' | 'relative' | 'carried';
}

const SPEAKERS = new Set([
  'name',
  'role',
  'organisation',
  'description',
  'sector',
  'generic',
  'unknown',
  'document',
  'place',
  'thing',
]);

/** A phrase that could be the subject of saying. */
export function canSpeak(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.kind === 'pronoun') return unit.word.pronoun !== 'reflexive';
  return (
    unit.phrase !== undefined && unit.governed === undefined && unit.phrase.nominative && SPEAKERS.has(unit.phrase.kind)
  );
}

function isSubjectLike(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.kind === 'pronoun') return unit.word.pronoun !== 'reflexive';
  return (
    unit.phrase !== undefined &&
    unit.governed === undefined &&
    unit.phrase.nominative &&
    (unit.phrase.kind !== 'time' || unit.first === unit.last)
  );
}

/** A phrase for somebody in particular or for a sector, whatever governs it. */
export const isNamed = (unit: Unit | undefined): boolean => unit?.phrase !== undefined && parties.has(unit.phrase.kind);

/** Subject of the verb at `at`, whose finite part stands at `finite`. */
export function subjectOf(parsed: Parsed, at: number, finite: number): Subject | undefined {
  return parsed.text.lexicon.pack.order === 'v2' ? subjectV2(parsed, at, finite) : subjectSvo(parsed, at);
}

/** German: in main clauses before the finite verb or after it; in subordinate clauses after the opener. */
function subjectV2(parsed: Parsed, at: number, finite: number): Subject | undefined {
  const clause = clauseAt(parsed, finite);
  if (clause.opener !== 'main') return subordinate(parsed, clause, at);
  const writer = writerOf(parsed, clause, finite);
  if (writer !== undefined) return { at: writer, how: writer < finite ? 'before' : 'after' };
  const before = prefield(parsed, clause, finite);
  const after = postfield(parsed, clause, finite);
  if (before !== undefined && after !== undefined) {
    return takesAfter(parsed, before, after) ? { at: after, how: 'after' } : { at: before, how: 'before' };
  }
  if (before !== undefined) return { at: before, how: 'before' };
  // „Schneider, der das Amt leitet, sagte der Zeitung, …“: a subject without a verb still waits for one
  if (after !== undefined && after === finite + 1 && isHearsay(parsed, finite, after))
    return { at: after, how: 'after' };
  const orphan = finite === clause.first && !clause.quoteBefore ? orphanSubject(parsed, clause) : undefined;
  if (orphan !== undefined) return { at: orphan, how: 'carried' };
  if (after !== undefined && (finite !== clause.first || isNamed(parsed.units[after]) || clause.quoteBefore)) {
    return { at: after, how: 'after' };
  }
  const back = finite === clause.first ? carried(parsed, clause) : undefined;
  if (back !== undefined) return { at: back, how: 'carried' };
  return after === undefined ? undefined : { at: after, how: 'after' };
}

/**
 * Die Kommunen unterstützen wir; wir bauen aus und unterstützen die Kommunen: *wir* and *man* can be nothing but the
 * subject, where the verb agrees with them and no other one wants a subject of its own.
 */
function writerOf(parsed: Parsed, clause: Clause, finite: number): number | undefined {
  const { nominatives } = parsed.text.lexicon.sets;
  if (nominatives.size === 0) return undefined;
  const isWriter = (at: number): boolean => nominatives.has(lowerOfUnit(parsed, at));
  const behind = finite + 1;
  if (isWriter(behind) && agrees(parsed, finite, behind) && !hasFinite(parsed, behind + 1, clause.last)) return behind;
  // … und unterstützen die Kommunen, … und die Kommunen unterstützen
  const leads = parsed.units[finite - 1]?.kind === 'conjunction';
  const ends = finite >= clause.last - 1 && parsed.units[finite + 1]?.phrase === undefined;
  if (!leads && !ends) return undefined;
  for (let at = finite - 1; at >= 0; at--) {
    const unit = parsed.units[at] as Unit;
    if (isWriter(at)) return agrees(parsed, finite, at) ? at : undefined;
    // Wir bauen eine gut bezahlte und geschulte Polizei auf und …: an enumeration, no other clause
    if (at < clause.first && (unit.kind === 'verb' || !leads || clauseAt(parsed, at).opener !== 'main'))
      return undefined;
  }
  return undefined;
}

/** `plurals` of the pack: the endings of verbs of several, which *wir* has and *man* has not. */
function agrees(parsed: Parsed, verb: number, writer: number): boolean {
  const { plurals, severals } = parsed.text.lexicon.sets;
  return endsIn(lowerOfUnit(parsed, verb), plurals) === severals.has(lowerOfUnit(parsed, writer));
}

function hasFinite({ units }: Parsed, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (units[at]?.kind === 'modal' || units[at]?.kind === 'auxiliary') return true;
  return false;
}

/** …, hieß es: nobody is named, and what stands in front was said. */
function isHearsay(parsed: Parsed, finite: number, after: number): boolean {
  const { tokens, lexicon } = parsed.text;
  const lower = tokens[parsed.units[finite]?.first ?? -1]?.lower ?? '';
  // hieß es von dort
  // hieß es weiter;
  let end = after + 1;
  while (parsed.units[end]?.kind === 'adverb') end++;
  const kind = parsed.units[end]?.kind;
  if (kind !== undefined && kind !== 'mark' && kind !== 'semicolon') return false;
  return lexicon.sets.hearsay.has(lower) && isExpletive(parsed, parsed.units[after] as Unit);
}

const VERBS = new Set(['verb', 'auxiliary', 'modal', 'other-verb', 'word', 'quote']);

/** Krankenkassen stärker zu beteiligen: an object, and nobody who does it. */
export function isInfinitive({ units, text }: Parsed, clause: Clause): boolean {
  if (text.lexicon.pack.order !== 'v2' || clause.last === clause.first) return false;
  const end = units[clause.last]?.kind === 'mark' ? clause.last - 1 : clause.last;
  const marked = text.lexicon.sets.infinitiveMarks.has(text.tokens[units[end - 1]?.first ?? -1]?.lower ?? '');
  // einzubeziehen
  const last = text.tokens[units[end]?.first ?? -1];
  return marked || (last?.capital === false && /^\p{Ll}{2,}zu\p{Ll}+n$/u.test(last.lower));
}

/** The first speaker of the main clauses without any verb that lead up to this one. */
function orphanSubject(parsed: Parsed, clause: Clause): number | undefined {
  let found: number | undefined;
  for (let index = parsed.clauses.indexOf(clause) - 1; index >= 0; index--) {
    const earlier = parsed.clauses[index] as Clause;
    if (earlier.opener !== 'main' || isInfinitive(parsed, earlier)) continue;
    let speaker: number | undefined;
    for (let at = earlier.first; at <= earlier.last; at++) {
      const unit = parsed.units[at] as Unit;
      if (VERBS.has(unit.kind) && isVerbLike(parsed, unit)) return found;
      if (speaker === undefined && canSpeak(unit) && (unit.phrase !== undefined || isOneWho(parsed, unit)))
        speaker = at;
    }
    found = speaker ?? found;
  }
  return found;
}

/** Derjenige, der … */
const isOneWho = ({ text }: Parsed, unit: Unit): boolean =>
  text.lexicon.sets.singular.has(text.tokens[unit.first]?.lower ?? '');

/** Unknown small words may be verbs; short ones and numbers are none. */
function isVerbLike(parsed: Parsed, unit: Unit): boolean {
  if (unit.kind !== 'word') return true;
  const token = parsed.text.tokens[unit.first];
  return token?.kind === 'word' && token.text.length > 3 && /[tne]$/.test(token.lower);
}

/** „Den Vorschlag der Kommission kritisierte Schneider“: whoever can rather speak. */
function takesAfter(parsed: Parsed, before: number, after: number): boolean {
  const one = parsed.units[before] as Unit;
  const two = parsed.units[after] as Unit;
  if (!canSpeak(two)) return false;
  if (!canSpeak(one)) return true;
  if (two.kind === 'pronoun') {
    // Ein Teilnehmer hielt sie für überflüssig: the pronoun is what they spoke of
    const somebody = isNamed(one) || one.kind === 'pronoun' || one.phrase?.kind === 'generic';
    return two.word.pronoun !== undefined && !somebody;
  }
  // einige nannten Orte: several in front of a thing or an unknown noun
  if (one.kind === 'pronoun' && one.word.determiner?.plural === true && !isNamed(two)) return false;
  if (one.kind === 'pronoun') return one.word.pronoun === undefined;
  if (isNamed(two) && !isNamed(one) && one.phrase?.kind !== 'generic') return true;
  // „Kritisch bewertet die Partei“: one unknown word at the head of a sentence may be no noun at all
  const bare =
    before === 0 && one.first === one.last && one.phrase?.kind === 'name' && one.phrase.determiner === undefined;
  return bare && isNamed(two) && two.phrase?.determiner?.definite === true && two.phrase.plural !== true;
}

function prefield(parsed: Parsed, clause: Clause, finite: number): number | undefined {
  for (let at = conjunctStart(parsed, clause, finite); at < finite; at++) {
    const unit = parsed.units[at] as Unit;
    if (unit.kind === 'verb' && at > clause.first && parsed.units[at + 1]?.kind !== 'conjunction') continue;
    if (isSubjectLike(unit)) return at;
  }
  return undefined;
}

/** Diese gab die Akten weiter und das Amt versprach …: behind a conjunction another sentence begins with its own subject. */
function conjunctStart({ units, text }: Parsed, clause: Clause, finite: number): number {
  // sie warteten bis X zusagte: so it does behind a word that opens a clause, where the comma is missing
  for (let at = finite - 1; at > clause.first; at--)
    if (units[at - 1]?.kind === 'subordinator' && canSpeak(units[at]) && isNamed(units[at])) return at;
  let and = finite - 1;
  // … der Kommission Die Frist …: so it does where a mark is missing
  const article = units[and]?.phrase?.determiner === undefined ? undefined : text.tokens[units[and]?.first ?? 0];
  if (and > clause.first && article?.capital === true && isSubjectLike(units[and])) return and;
  while (and > clause.first && units[and]?.kind !== 'conjunction') and--;
  if (and <= clause.first || !isSubjectLike(units[and + 1]) || isVerbal(units[and - 1])) return clause.first;
  for (let at = clause.first; at < and; at++) if (isVerbal(units[at]) || isSecond(units, clause, at)) return and + 1;
  return clause.first;
}

/** Diese wiederum übergab …: what stands second in a German main clause is its verb, whatever the word. */
function isSecond(units: readonly Unit[], { first }: Clause, at: number): boolean {
  if (units[at]?.kind !== 'word' || units[at]?.first !== units[at]?.last || !isSubjectLike(units[first])) return false;
  if (units[at + 1] === undefined || units[at + 1]?.kind === 'comma') return false;
  for (let next = first + 1; next < at; next++) if (units[next]?.kind !== 'adverb') return false;
  return at > first;
}

/** hält es der Präsident für …: es waits for the real subject. */
function isExpletive(parsed: Parsed, unit: Unit): boolean {
  return parsed.text.lexicon.sets.expletives.has(parsed.text.tokens[unit.first]?.lower ?? '');
}

function postfield(parsed: Parsed, clause: Clause, finite: number): number | undefined {
  let fallback: number | undefined;
  for (let at = finite + 1; at <= clause.last; at++) {
    const unit = parsed.units[at] as Unit;
    if (unit.kind === 'conjunction' && parsed.units[at + 1]?.kind !== 'phrase') break;
    if (unit.kind === 'subordinator') break;
    if (!isSubjectLike(unit)) continue;
    if (canSpeak(unit) && !isExpletive(parsed, unit)) return at;
    fallback ??= at;
  }
  return fallback;
}

function subordinate(parsed: Parsed, clause: Clause, at: number): Subject | undefined {
  const relative = clause.opener === 'relative';
  const opener = parsed.units[clause.first];
  const nominativeOnly = opener?.word.determiner?.words === 'der';
  const itself = relative && (nominativeOnly || isSharedRelative(parsed, clause, at));
  for (let next = clause.first + 1; next <= clause.last && !itself; next++) {
    const unit = parsed.units[next] as Unit;
    if (next === at || !canSpeak(unit)) continue;
    if (relative && unit.kind !== 'pronoun' && !isNamed(unit) && unit.phrase?.kind !== 'generic') continue;
    return { at: next, how: 'verb-final' };
  }
  // Offen blieb, was hinzukommt: it stands for a thing, and nothing before it says anything
  if (!relative || parsed.text.lexicon.sets.matters.has(lowerOfUnit(parsed, clause.first))) return undefined;
  for (let next = clause.first - 1; next >= 0; next--) {
    if (parsed.units[next]?.phrase !== undefined) return { at: next, how: 'relative' };
  }
  return undefined;
}

/** ein Gesetz, das den Wagen fördert und die Bahn unterstützt: with nothing but an object in front of und, both verbs have the pronoun. */
function isSharedRelative({ units }: Parsed, clause: Clause, at: number): boolean {
  const and = units.findIndex(({ kind }, index) => index > clause.first && index < at && kind === 'conjunction');
  if (and < 0 || units[and - 1]?.phrase !== undefined) return false;
  const inFront = units
    .slice(clause.first + 1, and)
    .filter(({ phrase, governed }) => phrase !== undefined && governed === undefined);
  const subjects = units.slice(clause.first + 1, and).some(({ kind }) => kind === 'pronoun');
  return !subjects && inFront.length === 1 && inFront[0]?.phrase?.nominative === false;
}

/** Schneider, der das Amt leitet, sagte …; Schneider kam und sagte …: the first subject of the main clause so far. */
function carried(parsed: Parsed, clause: Clause): number | undefined {
  let found: number | undefined;
  for (const earlier of parsed.clauses) {
    if (earlier.first >= clause.first) break;
    if (earlier.opener !== 'main' || isInfinitive(parsed, earlier)) continue;
    for (let at = earlier.first; at <= earlier.last; at++) {
      const unit = parsed.units[at] as Unit;
      if (
        canSpeak(unit) &&
        unit.phrase !== undefined &&
        (found === undefined || (isNamed(unit) && !isNamed(parsed.units[found])))
      ) {
        found = at;
      }
    }
    if (found !== undefined && isNamed(parsed.units[found])) return found;
  }
  return found;
}

const VERBAL = new Set(['adverb', 'auxiliary', 'modal', 'reflexive']);

/** English, French: the phrase before the verb; after it where a quotation or a comma precedes. */
function subjectSvo(parsed: Parsed, at: number): Subject | undefined {
  const { units } = parsed;
  const { clitics } = parsed.text.lexicon.sets;
  const isClitic = (unit: Unit): boolean =>
    clitics.size > 0 && clitics.has(parsed.text.tokens[unit.first]?.lower ?? '');
  let next = at - 1;
  while (next >= 0 && (VERBAL.has((units[next] as Unit).kind) || isClitic(units[next] as Unit))) next--;
  const before = units[next];
  // comme l'a souligné la ministre
  if (before?.kind === 'subordinator' && parsed.text.lexicon.pack.headFirst === true) {
    const after = invertedSubject(parsed, at);
    if (after !== undefined && isNamed(units[after])) return { at: after, how: 'after' };
  }
  if (isBoundary(before) || before?.kind === 'close' || before?.kind === 'conjunction') {
    const after = invertedSubject(parsed, at);
    const left = before?.kind === 'quote' || before === undefined ? undefined : leftSubject(parsed, next);
    const back = isTold(parsed, at, next, left) ? undefined : left;
    const quoteBefore = clauseAt(parsed, at).quoteBefore;
    const tag = after === at + 1 && isTag(parsed, at, back, after);
    const rather = back === undefined || quoteBefore || tag || (isNamed(units[after ?? -1]) && !isNamed(units[back]));
    if (after !== undefined && rather && before?.kind !== 'conjunction') return { at: after, how: 'after' };
    if (back !== undefined) return { at: back, how: 'carried' };
    return after === undefined ? undefined : { at: after, how: 'after' };
  }
  if (before?.kind === 'relative') return antecedent(parsed, next);
  for (let back = next; back >= 0; back--) {
    const unit = units[back] as Unit;
    if (unit.kind === 'pronoun') return { at: back, how: 'before' };
    if (unit.kind === 'relative') return antecedent(parsed, back);
    if (unit.phrase !== undefined && unit.governed === undefined && unit.phrase.kind !== 'time') {
      if (back !== next && isPredicate(parsed, back)) continue;
      return closedRelative(parsed, back) ?? { at: back, how: 'before' };
    }
    if (isBoundary(unit) || unit.kind === 'subordinator' || unit.kind === 'verb') {
      const left = unit.kind === 'comma' || unit.kind === 'dash' ? leftSubject(parsed, back) : undefined;
      return left === undefined ? undefined : { at: left, how: 'carried' };
    }
  }
  return undefined;
}

/** Warn companies early, and explain refusals: what stands behind a first imperative is the subject of no second one. */
function isTold({ units, text }: Parsed, at: number, before: number, left: number | undefined): boolean {
  if (left === undefined || left > 1 || units[before]?.kind !== 'conjunction' || text.lexicon.pack.headFirst === true)
    return false;
  const isBare = (unit: Unit | undefined): boolean => unit?.uses?.some(({ form }) => form === 'infinitive') === true;
  if (isBare(units[at]) && left === 1 && isBare(units[0])) return true;
  return isBare(units[at]) && !units.slice(left + 1, before).some((unit) => isVerbal(unit) || unit.kind === 'word');
}

/** The man who had negotiated the deal said: behind the object of a relative clause the main clause goes on. */
function closedRelative(parsed: Parsed, object: number): Subject | undefined {
  let verb = false;
  for (let back = object - 1; back >= 0; back--) {
    const unit = parsed.units[back] as Unit;
    if (isBoundary(unit) || unit.kind === 'subordinator' || unit.kind === 'conjunction') return undefined;
    if (unit.kind === 'verb' || unit.kind === 'auxiliary' || unit.kind === 'other-verb' || unit.kind === 'word')
      verb = true;
    if (unit.kind === 'relative')
      return verb && unit.word.determiner === undefined ? antecedent(parsed, back) : undefined;
  }
  return undefined;
}

/** were quick to proclaim: what is said of a subject is none. */
export function isPredicate({ units, text }: Parsed, at: number): boolean {
  let before = at - 1;
  while (units[before]?.kind === 'adverb') before--;
  const unit = units[before];
  return (
    unit?.kind === 'auxiliary' && before > 0 && text.lexicon.sets.copulas.has(text.tokens[unit.first]?.lower ?? '')
  );
}

function antecedent(parsed: Parsed, from: number): Subject | undefined {
  for (let back = from - 1; back >= 0; back--) {
    const { phrase } = parsed.units[back] as Unit;
    if (phrase === undefined) continue;
    // made it clear that: a predicate is followed by what was said
    const bare = phrase.kind === 'thing' && phrase.determiner === undefined && phrase.first === phrase.last;
    return bare && parsed.units[from]?.word.determiner !== undefined ? undefined : { at: back, how: 'relative' };
  }
  return undefined;
}

/** Fewer data, said others: what stands in front of the comma is what they said. */
function isTag({ units }: Parsed, at: number, back: number | undefined, after: number): boolean {
  const kind = units[back ?? -1]?.phrase?.kind;
  if (units[at - 1]?.kind !== 'comma' || (kind !== 'document' && kind !== 'thing')) return false;
  const next = units[after + 1]?.kind;
  return (
    units[after]?.phrase?.kind === 'generic' &&
    (next === undefined || next === 'mark' || next === 'semicolon' || next === 'comma')
  );
}

/** “…”, said X. */
function invertedSubject(parsed: Parsed, at: number): number | undefined {
  let next = at + 1;
  while (parsed.units[next]?.kind === 'adverb') next++;
  const unit = parsed.units[next];
  return canSpeak(unit) && unit?.word.pronoun !== 'neutral' ? next : undefined;
}

/** X, a spokesman for Y, said: the first free speaker since the last hard mark. */
function leftSubject(parsed: Parsed, at: number): number | undefined {
  let first = at;
  while (first > 0) {
    const kind = (parsed.units[first - 1] as Unit).kind;
    if (kind === 'quote' || kind === 'semicolon' || kind === 'colon') break;
    first--;
  }
  let found: number | undefined;
  for (let next = first; next < at; next++) {
    const unit = parsed.units[next] as Unit;
    if (unit.kind === 'subordinator' && found !== undefined && !isNamed(parsed.units[found])) found = undefined;
    if (!canSpeak(unit) || (found !== undefined && isObject(parsed, next, found))) continue;
    if (found === undefined && isBarePredicate(parsed, next)) continue;
    if (
      found === undefined ||
      (isNamed(unit) && !isNamed(parsed.units[found]) && parsed.units[found]?.kind !== 'pronoun')
    )
      found = next;
  }
  return found;
}

/** reviewed what went wrong, and asked: one small word right behind a verb belongs to that verb. */
function isBarePredicate({ units, text }: Parsed, at: number): boolean {
  const { phrase, governed } = units[at] as Unit;
  if (phrase?.kind !== 'thing' || phrase.determiner !== undefined || phrase.first !== phrase.last) return false;
  if (governed !== undefined || text.tokens[phrase.head]?.capital === true) return false;
  const before = units[at - 1]?.kind;
  return before === 'verb' || before === 'other-verb';
}

const NOBODY = new Set(['generic', 'document', 'thing']);

/** Participants welcomed the compact but doubted: what stands right behind the verb of the first subject. */
function isObject({ units }: Parsed, at: number, subject: number): boolean {
  const kind = units[subject]?.phrase?.kind;
  if (kind !== undefined && !NOBODY.has(kind)) return false;
  let before = at - 1;
  while (units[before]?.kind === 'adverb') before--;
  const verb = units[before];
  if (verb?.kind !== 'verb' && verb?.kind !== 'other-verb') return false;
  let front = before - 1;
  while (units[front] !== undefined && VERBAL.has((units[front] as Unit).kind)) front--;
  return front === subject;
}
