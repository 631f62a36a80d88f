import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { isVerbal, lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, uniqueSlot, uniqueWord } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import { isProper } from '../proper.ts';
import type { Report } from '../report.ts';
import { isSomebodyWord } from '../somebody.ts';
import { opensAsking } from './agenda.ts';

/** Whoever a short sentence sets apart: Nicht Monsanto. The Danes had done it; nobody else had. */
export function asideSlots(report: Report): Found[] {
  const slot =
    notSlot(report) ??
    elseSlot(report) ??
    heardSlot(report) ??
    pardonSlot(report) ??
    whoElseSlot(report) ??
    initialsSlot(report);
  return slot === undefined ? [] : [slot];
}

const isSomebody = (report: Report, phrase: Phrase): boolean => {
  const person = personOf(report, phrase);
  return person === undefined ? isHouse(report, phrase) || isProper(report, phrase) : person !== 'occupation';
};

/** The room laughed. Not Monsanto. */
function notSlot(report: Report): Found | undefined {
  const { parsed, words } = report;
  const { units } = parsed;
  const at = units.findIndex(({ phrase }) => phrase !== undefined);
  const unit = units[at];
  if (unit?.phrase === undefined || at > 2 || units.length > at + 2 || units.some(isVerbal)) return undefined;
  const from = units[0]?.first ?? 0;
  if (from === 0 || !words.sets.nots.has(lowerAt(parsed, from)) || unit.governed !== undefined) return undefined;
  // nicht Monsanto: taken for one name
  const named = unit.phrase.kind === 'name' && unit.phrase.first === from && unit.phrase.last === from + 1;
  return named || isSomebody(report, unit.phrase) ? slotFromPhrase(unit.phrase, denied('vote', unit)) : undefined;
}

/** The Danes had done their homework; nobody else had: out of those in the room. */
function elseSlot(report: Report): Found | undefined {
  const { parsed, words, facts } = report;
  if (facts.some(({ year, figures }) => year || figures) || facts[0]?.past !== true) return undefined;
  const to = parsed.units.at(-1)?.last ?? -1;
  let others = false;
  for (let at = (parsed.units[0]?.first ?? 0) + 1; at <= to; at++) {
    const pair = [lowerAt(parsed, at - 1), lowerAt(parsed, at)];
    if (words.sets.elses.has(pair.join('-'))) others = true;
  }
  const [unit] = parsed.units;
  if (!others || unit?.phrase?.definite !== true || unit.governed !== undefined) return undefined;
  const demonym = parsed.text.words[unit.phrase.head]?.noun?.class === 'demonym' || unit.phrase.kind === 'description';
  const somebody = demonym || isSomebody(report, unit.phrase);
  return somebody ? uniqueSlot(unit.phrase, denied('side', unit as Unit)) : undefined;
}

const HOUSES = new Set(['place', 'organisation', 'name']);

/** What Tunis makes of its memorandum could be heard there at first hand: whoever is heard is there. */
function heardSlot(report: Report): Found | undefined {
  const { parsed, words, facts } = report;
  const { units } = parsed;
  const unit = units.slice(1, 4).find(({ phrase, governed }) => phrase?.nominative === true && governed === undefined);
  if (!opensAsking(report) || unit?.phrase === undefined || facts.some(({ year, figures }) => year || figures))
    return undefined;
  const past = facts.some((one) => one.past);
  const heard = units
    .slice(units.indexOf(unit) + 1)
    .some(
      ({ first, last }) =>
        words.sets.hearing.has(lowerAt(parsed, first)) || words.sets.hearing.has(lowerAt(parsed, last)),
    );
  if (!past || !heard || !HOUSES.has(unit.phrase.kind)) return undefined;
  return slotFromPhrase(unit.phrase, denied('named', unit), 'organisation');
}

/** N'en déplaise à la Banque; with apologies to Shell: whoever it displeases has been heard. */
function pardonSlot(report: Report): Found | undefined {
  const { parsed, words } = report;
  const { seemingTo } = parsed.text.lexicon.sets;
  const unit = parsed.units.slice(0, 4).find(({ phrase, governed, first }, at) => {
    const sorry = words.sets.sorries.has(lowerAt(parsed, parsed.units[at - 1]?.last ?? -1));
    return (
      phrase !== undefined &&
      sorry &&
      (seemingTo.has(governed ?? '') || words.sets.sorries.has(lowerAt(parsed, first - 1)))
    );
  });
  return unit?.phrase !== undefined && isSomebody(report, unit.phrase)
    ? slotFromPhrase(unit.phrase, denied('named', unit))
    : undefined;
}

/** Who else but the central bank could plead for it? */
function whoElseSlot(report: Report): Found | undefined {
  const { parsed, words } = report;
  const from = parsed.units[0]?.first ?? 0;
  if (!words.sets.asking.has(lowerAt(parsed, from)) && !parsed.text.lexicon.sets.whos.has(lowerAt(parsed, from)))
    return undefined;
  if (![1, 2].some((at) => words.sets.besideOthers.has(lowerAt(parsed, from + at)))) return undefined;
  const unit = parsed.units.slice(1, 5).find(({ phrase }) => phrase !== undefined && isSomebody(report, phrase));
  return unit?.phrase === undefined ? undefined : slotFromPhrase(unit.phrase, denied('named', unit));
}

const PEOPLE = new Set(['role', 'generic', 'person']);

/** One curator (M.T.): initials in brackets behind somebody. */
function initialsSlot({ parsed, words: denial }: Report): Found | undefined {
  const { tokens, words } = parsed.text;
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = (parsed.units[0]?.first ?? 0) + 1; at < to - 1; at++) {
    if (tokens[at]?.kind !== 'open' || tokens[at + 2]?.kind !== 'close') continue;
    const kind = words[at - 1]?.noun?.class ?? '';
    const somebody = PEOPLE.has(kind) || (kind !== 'organisation' && isSomebodyWord(parsed, denial, at - 1));
    if (!somebody || !/^(?:\p{Lu}\.){2,3}$/u.test(tokens[at + 1]?.text ?? '')) continue;
    const one = { first: at + 1, last: at + 1 };
    return { ...uniqueWord(one, denied('named', one)), head: 'name', identifying: [] };
  }
  return undefined;
}
