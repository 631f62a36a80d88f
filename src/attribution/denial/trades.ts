import type { Phrase } from '../sentences/phrase.ts';
import { lowerAt } from '../sentences/sentence.ts';
import { endsIn } from '../words/lexicon.ts';
import type { Facts } from './facts.ts';
import { isPlural } from './kinds.ts';
import type { Report } from './report.ts';

/**
 * The crofter saw it otherwise; die Lotsin hielt dagegen: a noun in no list that ends as those for people do, as the one who
 * thought, said or felt something then.
 */
export function isTrader(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  const { parsed } = report;
  const { animateEndings, sets } = parsed.text.lexicon;
  if (phrase.kind !== 'unknown' || phrase.definite !== true || parsed.units[at]?.governed !== undefined) return false;
  if (!facts.past || facts.passive || facts.finite === undefined || at > facts.finite || isPlural(report, phrase))
    return false;
  const lower = lowerAt(parsed, phrase.head);
  if (!endsIn(lower, animateEndings) || endsIn(lower, sets.inanimates)) return false;
  return facts.mind || facts.attitude || facts.gesture || facts.discussed;
}
