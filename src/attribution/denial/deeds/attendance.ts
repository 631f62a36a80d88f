import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt, unitsOf } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import type { Facts } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { isTold } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/**
 * Who was missed or who fed the others: die Ärztekammer fehlte entschuldigt, the CBI sent its apologies; die Bewirtung übernahm
 * die Datev, our thanks go to Arup for the lunch. Whoever pays for projects is thanked in public.
 */
export function attendanceSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  const facts = factsAt(report, at);
  if (phrase === undefined || facts === undefined || facts.year || facts.figures || facts.deontic) return undefined;
  if (!isAbsent(report, unit, facts) && !isHosting(report, unit, facts)) return undefined;
  if (!(isTold(report, phrase) || phrase.kind === 'name') || phrase.definite === false) return undefined;
  return slotFromPhrase(phrase, denied('seat', unit), isHouse(report, phrase) ? 'organisation' : undefined);
}

/** Siemens fehlte; the CBI was absent: nothing else that it lacked stands beside it. */
function isAbsent({ parsed, words }: Report, { phrase, governed }: Unit, facts: Facts): boolean {
  if (!facts.past || governed !== undefined || phrase?.nominative !== true || facts.anonymous !== undefined)
    return false;
  const within = unitsOf(parsed, facts.clause);
  if (
    !within.some(
      ({ first, last }) =>
        words.sets.absent.has(lowerAt(parsed, first)) || words.sets.absent.has(lowerAt(parsed, last)),
    )
  )
    return false;
  const own = (other: Phrase | undefined): boolean =>
    other === phrase || words.sets.absent.has(lowerAt(parsed, other?.head ?? -1));
  return within.every(
    (one) => one.phrase === undefined || one.governed !== undefined || own(one.phrase) || one.phrase.kind === 'time',
  );
}

/** die Bewirtung übernahm die Datev; thanks to Arup for the lunch: a noun of what hosts give, and a verb or a noun of giving or thanking. */
function isHosting(report: Report, { governed }: Unit, facts: Facts): boolean {
  const { parsed, words } = report;
  const { sets } = parsed.text.lexicon;
  const within = unitsOf(parsed, facts.clause);
  const meal = within.find(
    ({ phrase }) => phrase !== undefined && words.sets.hospitality.has(lowerAt(parsed, phrase.head)),
  );
  if (meal === undefined) return false;
  const by =
    governed === undefined ||
    sets.agents.has(governed) ||
    sets.seemingTo.has(governed) ||
    words.sets.thanks.has(governed);
  if (!by) return false;
  return within.some(({ first, last }) => {
    for (let token = first; token <= last; token++) {
      const lower = lowerAt(parsed, token);
      if (words.sets.giving.has(lower) || words.sets.gratitude.has(lower)) return true;
    }
    return false;
  });
}
