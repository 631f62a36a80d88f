import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import type { Report } from '../facts.ts';
import { isHouse, isProper, personOf } from '../kinds.ts';

/** All were happy, save for Customs; bis auf Brüssel; sauf Kerbrat: one taken out of everybody in the room. */
export function exceptionSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const { phrase } = unit;
  if (phrase === undefined) return undefined;
  const { exceptions } = words.sets;
  const before = lowerAt(parsed, parsed.units[at - 1]?.first ?? -1);
  const own = exceptions.has(unit.governed ?? '') || exceptions.has(before);
  const pair =
    exceptions.has(`${before}-${unit.governed ?? ''}`) || exceptions.has(`${before}-${lowerAt(parsed, unit.first)}`);
  const far = exceptions.has(`${lowerAt(parsed, parsed.units[at - 2]?.first ?? -1)}-${before}`);
  const inside = exceptions.has(lowerAt(parsed, phrase.first));
  if (!own && !pair && !far && !inside) return undefined;
  const one = inside && phrase.complement !== undefined ? phrase.complement : phrase;
  const told =
    one.kind === 'sector' || isProper(report, one) || isHouse(report, one) || personOf(report, one) !== undefined;
  if (!told || !hasGroup(report)) return undefined;
  return slotFromPhrase(one as Phrase, denied('exception', unit));
}

function hasGroup({ parsed, words, facts }: Report): boolean {
  if (facts.some((one) => one.anonymous !== undefined || one.negated)) return true;
  return parsed.units.some((unit) => words.sets.groups.has(lowerAt(parsed, unit.first)));
}
