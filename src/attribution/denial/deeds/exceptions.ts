import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, uniqueSlot } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import { isProper } from '../proper.ts';
import type { Report } from '../report.ts';

/** All were happy, save for Customs; bis auf Brüssel; sauf Kerbrat: one taken out of everybody in the room. */
export function exceptionSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const { phrase } = unit;
  if (phrase === undefined) return undefined;
  const { exceptions } = words.sets;
  const before = lowerAt(parsed, parsed.units[at - 1]?.first ?? -1);
  // unanime sauf le fabricant: taken for a noun
  const last = lowerAt(parsed, parsed.units[at - 1]?.last ?? -1);
  const own = exceptions.has(unit.governed ?? '') || exceptions.has(before) || exceptions.has(last);
  const pair =
    exceptions.has(`${before}-${unit.governed ?? ''}`) || exceptions.has(`${before}-${lowerAt(parsed, unit.first)}`);
  const far = exceptions.has(`${lowerAt(parsed, parsed.units[at - 2]?.first ?? -1)}-${before}`);
  const inside = exceptions.has(lowerAt(parsed, phrase.first));
  if (!own && !pair && !far && !inside) return undefined;
  const one = inside && phrase.complement !== undefined ? phrase.complement : phrase;
  const told =
    one.kind === 'sector' || isProper(report, one) || isHouse(report, one) || personOf(report, one) !== undefined;
  const lone = !told && (isLone(report, one, far) || (makes(report, at) && hasGroup(report)));
  const any = one.definite === false && one.identifying.length === 0;
  // vor allem ein Geldgeber: any one is nobody where it is only named before others
  const soft = [before, last, unit.governed ?? '', `${before}-${unit.governed ?? ''}`, lowerAt(parsed, phrase.first)];
  if (any && soft.some((word) => words.sets.especially.has(word))) return undefined;
  if (!lone && !(told && hasGroup(report, any))) return undefined;
  return lone ? uniqueSlot(one, denied('exception', unit)) : slotFromPhrase(one, denied('exception', unit));
}

/** all but the marine underwriter, sauf par l'unique éleveuse, hormis chez le motoriste de Munich: one nobody has a word for. */
function isLone(report: Report, phrase: Phrase, paired: boolean): boolean {
  if (phrase.kind !== 'unknown' || phrase.definite !== true || isPlural(report, phrase)) return false;
  const { soles } = report.parsed.text.lexicon.sets;
  for (let at = phrase.first; at < phrase.head; at++) if (soles.has(lowerAt(report.parsed, at))) return true;
  const { complement, possessor } = phrase;
  const named = complement?.kind === 'name' && complement.first === complement.last;
  const place = complement?.kind === 'place' || possessor?.kind === 'place' || named;
  return (place && isVerbless(report)) || (paired && hasGroup(report));
}

/** all but the house that builds the Typhoon */
function makes({ parsed, words }: Report, at: number): boolean {
  const { units } = parsed;
  const from = units[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (units[from]?.kind !== 'relative' && units[from]?.word.relative !== true) return false;
  return units.slice(from + 1, from + 4).some(({ first }) => words.sets.makes.has(lowerAt(parsed, first)));
}

const isVerbless = ({ facts }: Report): boolean => facts.every(({ finite }) => finite === undefined);

/** @param whole somebody who is only some of them will not do */
function hasGroup(report: Report, whole = false): boolean {
  const { parsed, words, facts } = report;
  if (facts.some((one) => (!whole && one.anonymous !== undefined) || one.negated)) return true;
  const said = (set: ReadonlySet<string>): boolean => parsed.units.some((unit) => set.has(lowerAt(parsed, unit.first)));
  if (said(words.sets.groups) || said(words.sets.unanimous)) return true;
  // welcomed, save by Customs: a side without a verb is the room's
  const { stanceAdjectives } = parsed.text.lexicon.sets;
  return (
    isVerbless(report) &&
    (said(words.sets.votes) ||
      said(words.sets.moods) ||
      said(stanceAdjectives) ||
      parsed.units.some((unit) => unit.uses?.some(({ form }) => form === 'participle') === true))
  );
}
