import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { isFrom } from '../../words/demonym-words.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import { denied } from '../denied.ts';
import { isBehind } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { factsAt, type Report } from '../report.ts';

/**
 * The Vienna delegation, die kasachische Delegation, la délégation lettone: whoever a place sent to a meeting sat in it,
 * wherever in the sentence it stands.
 */
export function delegationSlot(report: Report, at: number): Found | undefined {
  const { phrase, first, last } = report.parsed.units[at] as Unit;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.year || facts.deontic || isBehind(at, facts.hypothetical)) return undefined;
  for (const one of [phrase, phrase?.complement, phrase?.complement?.complement])
    if (one !== undefined && isSent(report, one))
      return slotFromPhrase(one, denied('named', { first, last }), 'organisation');
  return undefined;
}

function isSent(report: Report, phrase: Phrase): boolean {
  const { parsed, words } = report;
  if (phrase.definite !== true || phrase.plural === true || !words.sets.missions.has(lowerAt(parsed, phrase.head)))
    return false;
  const from = phrase.complement ?? phrase.possessor;
  if (from !== undefined && (from.kind === 'place' || isHouse(report, from))) return true;
  const { tokens, lexicon } = parsed.text;
  const lists = gazetteerOf(lexicon.pack.language);
  for (let at = phrase.first; at <= Math.max(phrase.last, phrase.head + 1); at++) {
    const lower = fold(lowerAt(parsed, at));
    if (at === phrase.head) continue;
    if (isFrom(lower) || (tokens[at]?.capital === true && (lists.place(lower) || lists.town(lower)))) return true;
    if (/^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}
