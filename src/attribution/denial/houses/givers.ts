import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import type { Facts } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import type { Report } from '../report.ts';

/** There was support from the Church: a noun of what somebody gives, which the reader may take for a verb. */
export function isOffered(report: Report, at: number, facts: Facts): boolean {
  const { units, text } = report.parsed;
  const { governed } = units[at] as Unit;
  if (governed === undefined || !text.lexicon.sets.sources.has(governed) || !facts.past) return false;
  const noun = units[at - 1];
  return (isThere(report, 2) && isGift(report, noun?.phrase?.head ?? noun?.last ?? -1)) || isSent(report, facts);
}

/** From Cardiff came a shake of the head; aus Bremen kam Kopfschütteln: a gift is the subject of a verb of coming. */
function isSent(report: Report, { clause, finite, year }: Facts): boolean {
  const { parsed } = report;
  if (year || !parsed.text.lexicon.sets.origins.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1)))
    return false;
  return parsed.units
    .slice(clause.first, clause.last + 1)
    .some(({ phrase, governed }) => phrase !== undefined && governed === undefined && isGift(report, phrase.head));
}

/** There was, es gab: within so many units. */
function isThere({ parsed, words }: Report, reach: number): boolean {
  const { expletives } = parsed.text.lexicon.sets;
  return parsed.units
    .slice(0, reach)
    .some(({ first }) => words.sets.there.has(lowerAt(parsed, first)) || expletives.has(lowerAt(parsed, first)));
}

/** support, Widerstand: what somebody gives; index of the token. */
function isGift({ parsed, words }: Report, token: number): boolean {
  const lower = lowerAt(parsed, token);
  return words.sets.votes.has(lower) || words.sets.minds.has(lower) || parsed.text.lexicon.sets.responses.has(lower);
}

/** Unterstützt wurde der Antrag von Portugal: whose motion it is, or who backed it. */
export function backerOf(report: Report, { governed }: Unit, phrase: Phrase, facts: Facts): Phrase | undefined {
  const { parsed } = report;
  const backer = phrase.complement;
  if (backer === undefined || governed !== undefined || !facts.passive || !facts.discussed || facts.deontic)
    return undefined;
  if (phrase.kind !== 'document' && phrase.kind !== 'utterance') return undefined;
  if (
    parsed.text.lexicon.pack.order !== 'v2' ||
    !parsed.text.lexicon.sets.agents.has(lowerAt(parsed, backer.first - 1))
  )
    return undefined;
  return isHouse(report, backer) && backer.determiner === undefined ? backer : undefined;
}

/** There was resistance from the finance ministries; es gab Widerstand aus dem Hause X: whoever hangs on the noun. */
export function giverIn(report: Report, at: number, phrase: Phrase, facts: Facts): Phrase | undefined {
  const { parsed } = report;
  const giver = phrase.complement;
  if (giver === undefined || !facts.past || facts.figures || at > 4 || parsed.units[at]?.governed !== undefined)
    return undefined;
  if (!parsed.text.lexicon.sets.sources.has(lowerAt(parsed, giver.first - 1))) return undefined;
  // strong words from a Scottish crofter
  const words = phrase.kind === 'utterance' && giver.kind !== 'place' && !isHouse(report, giver);
  if (!(isGift(report, phrase.head) || words) || !isThere(report, 3)) return undefined;
  const named =
    isHouse(report, giver) ||
    (giver.kind === 'sector' && giver.definite === true) ||
    (giver.kind === 'name' && giver.determiner !== undefined) ||
    personOf(report, giver) === 'told' ||
    giver.identifying.includes('nationality');
  return named ? giver : undefined;
}

/** At the ministry, one heard, they think: whoever the sentence begins with. */
export function isHeard({ parsed, words }: Report, at: number): boolean {
  const { governed } = parsed.units[at] as Unit;
  if (governed === undefined) return false;
  // hieß es knapp aus Den Haag
  const { sources, expletives, everybody } = parsed.text.lexicon.sets;
  const told = parsed.units.slice(Math.max(0, at - 3), at);
  const nobody = ({ first }: Unit): boolean => {
    const lower = lowerAt(parsed, first);
    return expletives.has(lower) || everybody.has(lower) || words.sets.writers.has(lower);
  };
  if (sources.has(governed) && told.some(nobody))
    return told.some(({ first }) => words.sets.hearing.has(lowerAt(parsed, first)));
  if (at !== 0) return false;
  return parsed.units.some(
    (unit) => words.sets.hearing.has(lowerAt(parsed, unit.first)) || words.sets.hearing.has(lowerAt(parsed, unit.last)),
  );
}

/** In response to the IMF */
export function isReplied({ parsed, words }: Report, at: number): boolean {
  const before = parsed.units[at - 1]?.phrase;
  return (
    parsed.units[at]?.governed !== undefined &&
    before !== undefined &&
    words.sets.replies.has(lowerAt(parsed, before.head))
  );
}
