import { type Clause, lowerAt, type Parsed } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';

/**
 * English and French open a clause without a comma: the minister who had blocked it relented, quand la ministre est partie.
 * The same sentence with a clause for each of them, as German marks them; what goes on behind one is a main clause again.
 */
export function withInnerClauses(parsed: Parsed): Parsed {
  if (parsed.text.lexicon.pack.order !== 'svo') return parsed;
  const known = parted.get(parsed) ?? part(parsed);
  parted.set(parsed, known);
  return known;
}

/** Taken apart once, whoever asks of the sentence. */
const parted = new WeakMap<Parsed, Parsed>();

function part(parsed: Parsed): Parsed {
  const clauses = parsed.clauses.flatMap((clause) => split(parsed, clause));
  if (clauses.length === parsed.clauses.length) return parsed;
  const clauseOf: number[] = [];
  let at = 0;
  for (let unit = 0; unit < parsed.units.length; unit++) {
    while (at + 1 < clauses.length && (clauses[at + 1]?.first ?? 0) <= unit) at++;
    clauseOf.push(at);
  }
  return { ...parsed, clauses, clauseOf };
}

function split(parsed: Parsed, clause: Clause): Clause[] {
  const { units } = parsed;
  const found: Clause[] = [];
  let first = clause.first;
  let opener = clause.opener;
  const close = (last: number): void => {
    if (last >= first) found.push({ ...clause, first, last, opener });
  };
  // has the clause that is open a verb, and has the one around it?
  let verb = false;
  let outer: boolean | undefined;
  for (let at = clause.first; at <= clause.last; at++) {
    const unit = units[at] as Unit;
    if (at > first && opens(parsed, clause, at)) {
      close(at - 1);
      outer = opener === 'main' ? verb : (outer ?? verb);
      first = at;
      opener = unit.kind === 'relative' ? 'relative' : 'subordinator';
      verb = false;
    } else if (hasFiniteAt(parsed, at)) {
      if (verb && outer === false && !isJoined(units, at)) {
        close(at - 1);
        first = at;
        opener = 'main';
        outer = undefined;
      }
      verb = true;
    }
  }
  close(clause.last);
  // her own directorate that had drafted it: nothing but what hangs on it has a verb
  const own = found.filter((one) => one.opener === clause.opener);
  const told = own.some(({ first: from, last }) => {
    for (let at = from; at <= last; at++) if (hasFiniteAt(parsed, at) || parsed.units[at]?.kind === 'word') return true;
    return false;
  });
  return told ? found : [clause];
}

/** The paper the audit office brought was new: somebody right behind a thing, with a verb of their own and another behind it. */
function isBare({ units, text }: Parsed, at: number, last: number): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (text.lexicon.pack.headFirst === true || before?.phrase === undefined || before.governed !== undefined)
    return false;
  if (unit?.phrase?.definite !== true || unit.governed !== undefined || unit.phrase.determiner === undefined)
    return false;
  let verbs = 0;
  for (let next = at + 1; next <= last && verbs < 2; next++) {
    const kind = units[next]?.kind;
    if (kind === 'conjunction' || kind === 'relative' || kind === 'subordinator' || kind === 'pronoun') return false;
    if (kind === 'verb' || (kind !== undefined && VERBS.has(kind))) verbs++;
    else if (verbs === 0) return false;
  }
  return verbs === 2 && at === 1;
}

/** A relative pronoun or a subordinator with a verb behind it. */
function opens(parsed: Parsed, { first, last }: Clause, at: number): boolean {
  const { units, text } = parsed;
  const unit = units[at] as Unit;
  // c'est à la Cour qu'il est revenu de …: what stands in front belongs to the verb behind
  const it = text.lexicon.sets.expletives.has(lowerAt(parsed, units[at + 1]?.first ?? -1));
  if (it && at === first + 3 && units[first]?.kind === 'pronoun') return false;
  // all who read it, anyone who could: who is told in one breath
  const one = units[at - 1]?.phrase;
  if (unit.kind === 'relative' && (one === undefined || one.kind === 'generic')) return false;
  if (unit.kind !== 'relative' && unit.kind !== 'subordinator') return isBare(parsed, at, last);
  if (text.lexicon.sets.comparisons.has(lowerAt(parsed, unit.first))) return false;
  for (let next = at + 1; next <= last; next++) {
    const kind = units[next]?.kind;
    if (kind === 'relative' || kind === 'subordinator') return false;
    if (hasFiniteAt(parsed, next)) return true;
  }
  return false;
}

const VERBS = new Set(['auxiliary', 'modal', 'other-verb']);

function hasFiniteAt({ units }: Parsed, at: number): boolean {
  const unit = units[at] as Unit;
  if (VERBS.has(unit.kind)) return !VERBS.has(units[at - 1]?.kind ?? '');
  if (unit.kind !== 'verb' || VERBS.has(units[at - 1]?.kind ?? '')) return false;
  return unit.uses?.some(({ form }) => form === 'finite') === true;
}

/** who came and objected */
const isJoined = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.kind === 'conjunction' || units[at - 2]?.kind === 'conjunction';
