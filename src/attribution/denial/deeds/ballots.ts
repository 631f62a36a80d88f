import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { clauseAt, lowerAt } from '../../sentences/sentence.ts';
import { denied } from '../denied.ts';
import { isTold } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** Der Antrag der Caritas fand keine Mehrheit; Oxfam's motion was lost: whose it was that was put to the vote in the room. */
export function ballotSlots(report: Report): Found[] {
  const { parsed, words } = report;
  return parsed.units.flatMap((unit, at) => {
    const { phrase } = unit;
    if (phrase === undefined || unit.governed !== undefined || !words.sets.putToVote.has(lowerAt(parsed, phrase.head)))
      return [];
    const facts = factsAt(report, at);
    const owner = phrase.possessor ?? phrase.complement;
    if (owner === undefined || facts === undefined || !facts.past || facts.year || facts.figures) return [];
    const { first, last } = clauseAt(parsed, at);
    let decided = false;
    for (let token = parsed.units[first]?.first ?? 0; token <= (parsed.units[last]?.last ?? -1); token++)
      decided ||= words.sets.outcomes.has(lowerAt(parsed, token));
    if (!decided || !isTold(report, owner)) return [];
    return slotFromPhrase(owner, denied('vote', unit)) ?? [];
  });
}
