import type { Unit } from './units.ts';

/** Who speaks, as a unit of the sentence. `antecedent` says that it was found beyond a relative pronoun. */
export interface Subject {
  readonly unit: Unit;
  readonly how: 'before' | 'after' | 'verb-final' | 'relative' | 'carried';
}

const BOUNDARIES = new Set(['comma', 'colon', 'semicolon', 'quote', 'dash']);

export interface Clause {
  /** unit indices, inclusive */
  readonly first: number;
  readonly last: number;
  readonly opener: 'subordinator' | 'relative' | 'main';
}

/** The stretch between marks that holds unit `at`. */
export function clauseAt(units: readonly Unit[], at: number): Clause {
  let first = at;
  while (first > 0 && !BOUNDARIES.has((units[first - 1] as Unit).kind)) first--;
  let last = at;
  while (last < units.length - 1 && !BOUNDARIES.has((units[last + 1] as Unit).kind)) last++;
  let opener: Clause['opener'] = 'main';
  for (let next = first; next <= Math.min(first + 2, at); next++) {
    const kind = (units[next] as Unit).kind;
    if (kind === 'subordinator') opener = 'subordinator';
    else if (kind === 'relative') opener = 'relative';
    else if (kind === 'conjunction' || kind === 'adverb') continue;
    break;
  }
  return { first, last, opener };
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
]);

export function canSpeak(unit: Unit): boolean {
  if (unit.kind === 'pronoun') return true;
  return (
    unit.phrase !== undefined && unit.governed === undefined && unit.phrase.nominative && SPEAKERS.has(unit.phrase.kind)
  );
}

const isSubjectLike = (unit: Unit): boolean =>
  unit.kind === 'pronoun' ||
  (unit.phrase !== undefined && unit.governed === undefined && unit.phrase.nominative && unit.phrase.kind !== 'time');

/** German: before the finite verb or after it; in subordinate clauses after the opener. */
export function subjectV2(units: readonly Unit[], at: number, finite: number): Subject | undefined {
  const clause = clauseAt(units, finite);
  if (clause.opener !== 'main') return subordinate(units, clause, at);
  const before = prefield(units, clause, finite);
  const after = postfield(units, clause, finite);
  if (before !== undefined && after !== undefined) {
    if (canSpeak(before) && !(canSpeak(after) && prefersAfter(before, after))) return { unit: before, how: 'before' };
    return canSpeak(after) ? { unit: after, how: 'after' } : { unit: before, how: 'before' };
  }
  if (before !== undefined) return { unit: before, how: 'before' };
  if (after !== undefined && (canSpeak(after) || finite !== clause.first)) return { unit: after, how: 'after' };
  return carried(units, clause, after);
}

/** „Den Vorschlag der Kommission kritisierte Schneider“: a name or a clear nominative after the verb wins. */
function prefersAfter(before: Unit, after: Unit): boolean {
  if (after.kind === 'pronoun')
    return after.word.pronoun !== undefined && before.kind !== 'pronoun' && before.phrase?.kind !== 'name';
  const strong = after.phrase?.kind === 'name' || after.phrase?.determiner?.words.startsWith('der') === true;
  const weak =
    before.phrase?.kind === 'unknown' || before.phrase?.kind === 'document' || before.phrase?.kind === 'place';
  return strong && weak;
}

function prefield(units: readonly Unit[], clause: Clause, finite: number): Unit | undefined {
  for (let at = clause.first; at < finite; at++) {
    const unit = units[at] as Unit;
    if (
      isSubjectLike(unit) &&
      !(unit.kind === 'pronoun' && unit.word.determiner !== undefined && unit.word.pronoun === undefined)
    )
      return unit;
  }
  return undefined;
}

function postfield(units: readonly Unit[], clause: Clause, finite: number): Unit | undefined {
  let fallback: Unit | undefined;
  for (let at = finite + 1; at <= clause.last; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'conjunction' || unit.kind === 'subordinator') break;
    if (!isSubjectLike(unit)) continue;
    if (canSpeak(unit)) return unit;
    fallback ??= unit;
  }
  return fallback;
}

function subordinate(units: readonly Unit[], clause: Clause, at: number): Subject | undefined {
  const relative = clause.opener === 'relative';
  for (let next = clause.first + 1; next <= clause.last; next++) {
    if (next === at) continue;
    const unit = units[next] as Unit;
    if (!canSpeak(unit)) continue;
    if (relative && (unit.phrase?.kind === 'document' || unit.phrase?.kind === 'unknown')) continue;
    if (relative && units[clause.first]?.word.determiner?.words === 'der') continue;
    return { unit, how: 'verb-final' };
  }
  if (!relative) return undefined;
  for (let next = clause.first - 1; next >= 0; next--) {
    const unit = units[next] as Unit;
    if (unit.phrase !== undefined) return { unit, how: 'relative' };
  }
  return undefined;
}

/** Schneider, der das Amt leitet, sagte …; Schneider kam und sagte …: the first subject of the sentence so far. */
function carried(units: readonly Unit[], clause: Clause, fallback: Unit | undefined): Subject | undefined {
  for (let at = 0; at < clause.first; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'subordinator' || unit.kind === 'relative') {
      while (at < clause.first && !BOUNDARIES.has((units[at] as Unit).kind)) at++;
      continue;
    }
    if (canSpeak(unit) && unit.phrase !== undefined) return { unit, how: 'carried' };
  }
  return fallback === undefined ? undefined : { unit: fallback, how: 'after' };
}

/** English, French: the phrase before the verb; after it where a quotation or a comma precedes. */
export function subjectSvo(units: readonly Unit[], at: number): Subject | undefined {
  let next = at - 1;
  while (next >= 0 && isVerbal(units[next] as Unit)) next--;
  const before = units[next];
  const inverted =
    before === undefined ||
    before.kind === 'quote' ||
    before.kind === 'comma' ||
    before.kind === 'dash' ||
    before.kind === 'close';
  if (inverted) {
    const after = units[at + 1];
    const quoteBefore = units.slice(0, at).some((unit) => unit.kind === 'quote');
    if (
      after !== undefined &&
      isSubjectLike(after) &&
      canSpeak(after) &&
      (quoteBefore || next < 1 || !leadsBack(units, next))
    ) {
      return { unit: after, how: 'after' };
    }
  }
  if (before === undefined) return undefined;
  if (before.kind === 'relative') {
    for (let back = next - 1; back >= 0; back--)
      if ((units[back] as Unit).phrase !== undefined) return { unit: units[back] as Unit, how: 'relative' };
    return undefined;
  }
  if (before.kind === 'comma' || before.kind === 'conjunction' || before.kind === 'dash' || before.kind === 'close') {
    const unit = clauseSubject(units, next);
    return unit === undefined ? undefined : { unit, how: 'carried' };
  }
  for (let back = next; back >= 0; back--) {
    const unit = units[back] as Unit;
    if (unit.kind === 'pronoun') return { unit, how: 'before' };
    if (unit.phrase !== undefined && unit.governed === undefined) {
      if (unit.phrase.kind === 'time') continue;
      return { unit, how: 'before' };
    }
    if (unit.phrase !== undefined || unit.kind === 'adverb' || unit.kind === 'word' || unit.kind === 'preposition')
      continue;
    if (unit.kind === 'relative') continue;
    break;
  }
  const unit = clauseSubject(units, next);
  return unit === undefined ? undefined : { unit, how: 'carried' };
}

const isVerbal = (unit: Unit): boolean => unit.kind === 'adverb' || unit.kind === 'auxiliary' || unit.kind === 'modal';

/** X, a spokesman, said: there is a subject before the comma. */
function leadsBack(units: readonly Unit[], at: number): boolean {
  return clauseSubject(units, at) !== undefined;
}

/** The first free phrase since the last hard boundary. */
function clauseSubject(units: readonly Unit[], at: number): Unit | undefined {
  let first = at;
  while (first > 0) {
    const kind = (units[first - 1] as Unit).kind;
    if (kind === 'quote' || kind === 'semicolon' || kind === 'colon' || kind === 'subordinator') break;
    first--;
  }
  for (let next = first; next < at; next++) {
    const unit = units[next] as Unit;
    if (canSpeak(unit)) return unit;
  }
  return undefined;
}
