import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { hasUnit, lowerAt, unitsOf } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { isFrom } from '../../words/demonym-words.ts';
import { fold } from '../../words/fold.ts';
import { denied, uniqueSlot, uniqueWord } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import { isSaid } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';

/** What betrays somebody anonymous: a dialect, a tone by which one knew the judge, a cabinet that waited for them. */
export function betrayedSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.year) return undefined;
  // at four the cabinet was waiting for him: the hour is no figure of the world
  if (unit.phrase !== undefined && isAwaiting(report, at, unit))
    return slotFromPhrase(unit.phrase, denied('named', unit), 'organisation');
  if (facts.figures) return undefined;
  if (isDialect(report, unit)) return uniqueWord(unit, denied('told', unit));
  if (unit.phrase === undefined) return undefined;
  return isRecognised(report, at, unit) ? uniqueSlot(unit.phrase, denied('told', unit)) : undefined;
}

/** In unverkennbarem Schwäbisch, in broad Glaswegian, with a Marseilles accent, avec l'accent de Marseille. */
function isDialect(report: Report, { first, last, governed }: Unit): boolean {
  const { parsed, words } = report;
  if (governed === undefined || !isVoice(report)) return false;
  const { tokens, lexicon } = parsed.text;
  let accent = false;
  let place = false;
  for (let at = first; at <= last; at++) {
    const lower = lowerAt(parsed, at);
    if (words.sets.dialects.has(lower)) return true;
    accent ||= lexicon.sets.accents.has(lower);
    place ||=
      tokens[at]?.capital === true &&
      at > first &&
      parsed.text.words[at]?.determiner === undefined &&
      !lexicon.pack.nounsCapitalised;
    place ||= isFrom(fold(lower)) || words.sets.dialects.has(lower.replace(/e[rnms]?$/, ''));
  }
  return accent && place;
}

/** Somebody said, asked or called. */
const isVoice = ({ parsed, words }: Report): boolean =>
  isSaid(parsed, 0, parsed.units.length - 1) ||
  parsed.units.some(
    ({ phrase }) => phrase?.kind === 'utterance' || words.sets.votes.has(lowerAt(parsed, phrase?.head ?? -1)),
  );

/** Am Tonfall erkannte man den Richter; the question betrayed the actuary. */
function isRecognised(report: Report, at: number, { phrase, governed }: Unit): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (phrase?.definite !== true || governed !== undefined || facts?.finite === undefined || !facts.past) return false;
  if (isPlural(report, phrase) || at < facts.finite || personOf(report, phrase) === undefined) return false;
  const { clause } = facts;
  return hasUnit(parsed, clause, words.sets.recognising);
}

/** One guest left early: the cabinet was waiting for her. */
function isAwaiting(report: Report, at: number, { phrase, governed }: Unit): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (phrase === undefined || governed !== undefined || facts === undefined || !isHouse(report, phrase)) return false;
  const { clause } = facts;
  const waits = unitsOf(parsed, clause).some(
    ({ first, last }) =>
      words.sets.awaiting.has(lowerAt(parsed, first)) || words.sets.awaiting.has(lowerAt(parsed, last)),
  );
  if (!waits) return false;
  return parsed.units
    .slice(0, at)
    .some(
      ({ phrase: who, governed: by }) =>
        who?.kind === 'generic' && by === undefined && who.definite === false && !isPlural(report, who),
    );
}
