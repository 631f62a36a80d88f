import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { isBoundary, lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import { denied } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import { verbFacts } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';

const DEEDS: ReadonlySet<string> = new Set(['acts', 'discussing', 'liking', 'moving']);

/**
 * What somebody by name would do or like: Brandt would abolish the fee; Anders hätte lieber eine Quote. A view of the matter,
 * whoever has it: somebody declared may be mentioned, but holds none in the room.
 */
export function viewSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const { phrase, governed } = unit;
  const unmoved = unmovedSlot(report, at, unit);
  if (unmoved !== undefined) return unmoved;
  if (phrase?.kind !== 'name' || governed !== undefined) return undefined;
  const lists = gazetteerOf(parsed.text.lexicon.pack.language);
  const full = phrase.head > phrase.first && lists.given(fold(lowerAt(parsed, phrase.first)));
  if (!full && personOf(report, phrase) !== 'name') return undefined;
  const facts = verbFacts(report, at);
  if (facts?.finite === undefined || facts.hypothetical !== undefined || facts.content !== undefined || facts.year)
    return undefined;
  if (at > facts.finite || !words.sets.irreal.has(lowerAt(parsed, parsed.units[facts.finite]?.first ?? -1)))
    return undefined;
  const { clause } = factsAt(report, facts.finite) ?? facts;
  for (let next = facts.finite + 1; next <= clause.last; next++) {
    const { first, last } = parsed.units[next] as Unit;
    const rather = words.sets.rather.has(lowerAt(parsed, first));
    const deed = words.verbs.get(lowerAt(parsed, first))?.some(({ list }) => DEEDS.has(list)) === true;
    if (rather || deed) return slotFromPhrase(phrase, { construction: 'view', cue: 'view', first: phrase.first, last });
  }
  return undefined;
}

/** Mit der Bundesbank war das nicht zu machen; avec la Banque de France, ce n'était pas possible. */
function unmovedSlot(report: Report, at: number, unit: Unit): Found | undefined {
  const { parsed, words } = report;
  const { phrase, governed = '' } = unit;
  if (phrase === undefined || !words.sets.having.has(governed) || !isBoundary(parsed.units[at - 1])) return undefined;
  const person = personOf(report, phrase);
  if (!isHouse(report, phrase) && (person === undefined || person === 'occupation')) return undefined;
  const facts = report.facts.find(({ past, negated, year, passive }) => past && negated && !year && !passive);
  const copula = lowerAt(parsed, parsed.units[facts?.finite ?? -1]?.first ?? -1);
  if (facts === undefined || !words.sets.being.has(copula)) return undefined;
  const { clause } = facts;
  const able = parsed.units
    .slice(clause.first, clause.last + 1)
    .some(({ last }) => words.sets.feasible.has(lowerAt(parsed, last)));
  return able ? slotFromPhrase(phrase, denied('mind', unit)) : undefined;
}
