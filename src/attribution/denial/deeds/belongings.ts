import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { hasUnit, lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { isFrom } from '../../words/demonym-words.ts';
import { fold } from '../../words/fold.ts';
import { endsIn } from '../../words/lexicon.ts';
import { denied, uniqueSlot, uniqueWord } from '../denied.ts';
import { type Facts, isBehind } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { isTold } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/**
 * Whose something in the room was: the punch line belonged to Thuringia, la formule est slovène, Estonia's chair was empty,
 * her train to Bruges left at four, louder than the union was nobody.
 */
export function belongingSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.year || isBehind(at, facts.hypothetical)) return undefined;
  if (isPredicate(report, at, facts)) return uniqueWord(unit, denied('named', unit));
  if (phrase === undefined) return undefined;
  if (isJourney(report, at, phrase) || isDress(report, unit, phrase, facts))
    return uniqueSlot(phrase, denied('named', unit));
  const chair = chairOf(report, phrase, facts);
  if (chair !== undefined) return slotFromPhrase(chair, denied('named', unit), headOf(report, chair));
  const owner = isOwner(report, at, facts) || isExchange(report, at, facts) || isOutdone(report, at, unit, facts);
  return owner && isTold(report, phrase)
    ? slotFromPhrase(phrase, denied('named', unit), headOf(report, phrase))
    : undefined;
}

const headOf = (report: Report, phrase: Phrase): 'organisation' | undefined =>
  phrase.kind === 'place' || (phrase.kind !== 'role' && isHouse(report, phrase)) ? 'organisation' : undefined;
/** What was said, or what only minds have, in front of the verb. */
function hasIdea({ parsed, words }: Report, { clause, finite }: Facts): boolean {
  return parsed.units
    .slice(clause.first, finite ?? clause.first)
    .some(
      ({ phrase, governed }) =>
        phrase !== undefined &&
        governed === undefined &&
        (phrase.kind === 'utterance' || words.sets.minds.has(lowerAt(parsed, phrase.head))),
    );
}

/** Die Pointe gehörte Thüringen; c'est à la Cour qu'il est revenu de …: the verb says whose it was. */
function isOwner(report: Report, at: number, facts: Facts): boolean {
  const { parsed, words } = report;
  const { clause, finite = clause.first } = facts;
  if (!hasUnit(parsed, clause, words.sets.belonging)) return false;
  const { governed } = parsed.units[at] as Unit;
  const to =
    governed === undefined ? parsed.text.lexicon.pack.order === 'v2' : parsed.text.lexicon.sets.seemingTo.has(governed);
  const cleft =
    parsed.units[at - 2]?.kind === 'pronoun' &&
    words.sets.being.has(lowerAt(parsed, parsed.units[at - 1]?.first ?? -1));
  return to && ((at > finite && hasIdea(report, facts)) || (cleft && governed !== undefined));
}

/** The best line was Slovenian: a country's adjective alone behind the verb. */
function isPredicate(report: Report, at: number, facts: Facts): boolean {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const { tokens } = parsed.text;
  if (unit.first !== unit.last || unit.governed !== undefined || facts.finite === undefined || at <= facts.finite)
    return false;
  const next = parsed.units[at + 1];
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'comma' || next.kind === 'semicolon';
  const being = words.sets.being.has(lowerAt(parsed, parsed.units[facts.finite]?.first ?? -1));
  if (!ends || !being || tokens[unit.first]?.kind !== 'word' || !isFrom(fold(lowerAt(parsed, unit.first))))
    return false;
  return hasIdea(report, facts);
}

/** Her train to Bruges left at four. */
function isJourney({ parsed, words }: Report, at: number, phrase: Phrase): boolean {
  const { sets } = parsed.text.lexicon;
  const own = words.sets.ones.has(lowerAt(parsed, phrase.first)) || sets.itsOwn.has(lowerAt(parsed, phrase.first));
  if (!own || !words.sets.journeys.has(lowerAt(parsed, phrase.head))) return false;
  const next = parsed.units[at + 1];
  const where = phrase.complement ?? (next?.governed === undefined ? undefined : next.phrase);
  return where !== undefined && (where.kind === 'place' || where.kind === 'name');
}

/** Für zehn Minuten fehlte der Stuhl von Estland. */
function chairOf(report: Report, phrase: Phrase, { past }: Facts): Phrase | undefined {
  const { parsed, words } = report;
  const whose = phrase.possessor ?? phrase.complement;
  if (!past || whose === undefined || !words.sets.chairs.has(lowerAt(parsed, phrase.head))) return undefined;
  const owns =
    whose === phrase.possessor ||
    parsed.text.lexicon.sets.ownership.has(lowerAt(parsed, whose.first - 1)) ||
    whose.determiner?.genitive === true;
  return owns && isTold(report, whose) ? whose : undefined;
}

/** The dissenting vote wore a clerical collar; in Uniform: what somebody in the room had on. */
function isDress({ parsed, words }: Report, { governed }: Unit, { head }: Phrase, { past, clause }: Facts): boolean {
  const lower = lowerAt(parsed, head);
  const { clothes } = words.sets;
  if (!past || !(clothes.has(lower) || (parsed.text.lexicon.pack.nounsCapitalised && endsIn(lower, clothes))))
    return false;
  if (governed !== undefined) return false;
  return hasUnit(parsed, clause, words.sets.wearing);
}

/** For half an hour it went back and forth between Edinburgh and Cardiff. */
function isExchange({ parsed, words }: Report, at: number, { past, clause }: Facts): boolean {
  const { units, text } = parsed;
  if (!past || !words.sets.between.has(units[at]?.governed ?? '')) return false;
  const other =
    units[at + 1]?.kind === 'conjunction'
      ? units[at + 2]?.phrase
      : units[at - 1]?.kind === 'conjunction'
        ? units[at - 2]?.phrase
        : undefined;
  const { expletives, everybody } = text.lexicon.sets;
  const nobody = units
    .slice(clause.first, at)
    .some(({ first }) => expletives.has(lowerAt(parsed, first)) || everybody.has(lowerAt(parsed, first)));
  return other !== undefined && nobody;
}

/** Lauter als die Gewerkschaft war niemand. */
function isOutdone({ parsed, words }: Report, at: number, { governed }: Unit, facts: Facts): boolean {
  if (governed === undefined || !parsed.text.lexicon.sets.comparisons.has(governed) || !facts.past) return false;
  const nobody = words.sets.negative.has(lowerAt(parsed, parsed.units[facts.anonymous ?? -1]?.first ?? -1));
  return nobody && parsed.units[at]?.phrase?.definite !== false;
}
