import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { type Facts, isBehind, isDone } from '../facts.ts';
import { isPlural } from '../kinds.ts';
import type { Report } from '../report.ts';

/** Even BP accepts this; Auch Siemens sieht Bedarf; la Croix-Rouge, elle, préfère attendre; Oxfam prefers to wait. */
export function isFocused(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  const { parsed, words } = report;
  const { units, text } = parsed;
  if (phrase.kind === 'place' || units[at]?.governed !== undefined || facts.past || facts.finite === undefined)
    return false;
  if (at === 1 && isInfinitiveAtHead(report)) return false;
  // Siemens is one
  const many =
    isPlural(report, phrase) && (phrase.determiner !== undefined || text.words[phrase.head]?.noun !== undefined);
  if (isDone(facts) || facts.serving || facts.topical || facts.passive || many) return false;
  if (isBehind(at, facts.content) || words.sets.legislators.has(lowerAt(parsed, phrase.head))) return false;
  const leads = facts.clause.first <= at && at < facts.finite;
  const echoed =
    units[at + 1]?.kind === 'comma' &&
    units[at + 3]?.kind === 'comma' &&
    words.sets.echoes.has(lowerAt(parsed, units[at + 2]?.first ?? -1));
  const before = units[at - 1];
  const focus =
    before !== undefined && before.phrase === undefined && words.sets.focus.has(lowerAt(parsed, before.last));
  if (!echoed && !leads) return false;
  // Greenpeace prefers: a house with a name, not the agency
  const named = phrase.determiner === undefined || phrase.definite === true;
  const own =
    text.lexicon.sets.possessives.has(lowerAt(parsed, phrase.first)) ||
    words.sets.ours.has(lowerAt(parsed, phrase.first));
  if (own || isUsual(report, facts)) return false;
  return ((echoed || focus) && (facts.attitude || facts.mind || isMental(report, facts))) || (named && facts.attitude);
}

/** Exporter le Rafale ne tient pas lieu de politique: the sentence begins with what is done, and behind it with what. */
function isInfinitiveAtHead({ parsed }: Report): boolean {
  const { headEndings } = parsed.text.lexicon.pack;
  const lead = parsed.units[0];
  return lead?.phrase?.determiner === undefined && headEndings?.test(lowerAt(parsed, lead?.first ?? -1)) === true;
}

/** sieht, believes: a verb of what somebody thinks, not of what an office does. */
function isMental({ parsed, words }: Report, { finite }: Facts): boolean {
  const verb = parsed.units[finite ?? -1];
  return (
    verb?.uses?.some(
      ({ verb: { lemma, frame }, beside }) =>
        MENTAL.has(frame) && beside.length === 0 && !words.sets.duties.has(lemma) && !words.sets.helps.has(lemma),
    ) === true
  );
}

const MENTAL = new Set(['say', 'content', 'person']);

/** always, each year: what a house does as a rule */
function isUsual({ parsed, words }: Report, { clause }: Facts): boolean {
  for (let at = clause.first; at <= clause.last; at++)
    if (words.sets.habits.has(lowerAt(parsed, parsed.units[at]?.first ?? -1))) return true;
  return false;
}

/** Not even the union would sign that; même le syndicat ne voulait pas signer: what the last one one would think of refused. */
export function isUnwilling({ parsed, words }: Report, at: number, { negated, finite, year, passive }: Facts): boolean {
  const { units } = parsed;
  const before = units[at - 1];
  if (!negated || year || passive || finite === undefined || at > finite || units[at]?.governed !== undefined)
    return false;
  if (before === undefined || before.phrase !== undefined || !words.sets.focus.has(lowerAt(parsed, before.last)))
    return false;
  const lower = lowerAt(parsed, units[finite]?.first ?? -1);
  return words.sets.irreal.has(lower) || words.sets.willed.has(lower);
}
