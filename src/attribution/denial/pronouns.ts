import type { Found } from '../constructions/found.ts';
import { hasUnit, lowerAt } from '../sentences/sentence.ts';
import { denied, uniqueWord } from './denied.ts';
import { type Facts, isBehind } from './facts.ts';
import { factsAt, type Report } from './report.ts';

/**
 * She made no secret of her doubts; er nannte den Tunnel: he or she as whoever felt, wanted or named something. Who that is
 * stands in the sentence before; where nobody is told there, it is nobody.
 */
export function pronounSlots(report: Report): Found[] {
  const { parsed, words } = report;
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'pronoun' || !words.sets.persons.has(lowerAt(parsed, unit.first))) return [];
    const facts = factsAt(report, at);
    if (facts === undefined || !isSubject(report, at, facts) || !isFelt(report, facts)) return [];
    return [{ ...uniqueWord(unit, denied('felt', unit)), head: 'pronoun' as const, identifying: [] }];
  });
}

/** In the singular, in a clause that tells what happened and not what somebody said of her. */
function isSubject({ parsed }: Report, at: number, facts: Facts): boolean {
  const { finite, past, year, content, hypothetical, anonymous, passive } = facts;
  if (finite === undefined || !past || year || passive || anonymous !== undefined) return false;
  if (isBehind(at, content) || isBehind(at, hypothetical)) return false;
  const v2 = parsed.text.lexicon.pack.order === 'v2';
  if (v2 && /n$/.test(lowerAt(parsed, parsed.units[finite]?.first ?? -1))) return false;
  return v2 ? Math.abs(at - finite) < 3 || at === facts.clause.first : at < finite && finite - at < 4;
}

function isFelt({ parsed, words }: Report, { mind, attitude, gesture, discussed, clause }: Facts): boolean {
  if (mind || attitude || gesture || discussed) return true;
  return hasUnit(parsed, clause, words.sets.wishing);
}
