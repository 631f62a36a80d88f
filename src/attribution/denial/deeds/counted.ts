import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { chooseUse } from '../../constructions/verbs/use.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, housedSlot } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import type { Report } from '../report.ts';

const LISTED = new Set(['comma', 'conjunction', 'mark', 'adverb']);
/** What leads up to an enumeration is short. */
const LEAD = 8;

/**
 * Zwei widersetzten sich: Mecklenburg und Bremen; Es sprachen: ein Imker, eine Molkereichefin: behind the colon stands
 * nothing but who it was.
 */
export function countedSlots(report: Report): Found[] {
  const { parsed, facts } = report;
  const { units } = parsed;
  const raised = raisedSlots(report);
  if (raised.length > 0) return raised;
  const colon = units.findIndex(({ kind }) => kind === 'colon');
  if (colon < 1 || colon > LEAD || facts.some(({ year }) => year)) return [];
  const behind = units.slice(colon + 1);
  if (
    !behind.every(
      ({ kind, phrase, governed }) =>
        LISTED.has(kind) || (phrase !== undefined && (governed === undefined || isWhen(phrase))),
    )
  )
    return [];
  const spoke = isSpoken(report, colon);
  if (!spoke && !isCounted(report, colon)) return [];
  return behind.flatMap((unit) => {
    const slot =
      unit.phrase === undefined || unit.governed !== undefined ? undefined : listed(report, unit, unit.phrase, spoke);
    return slot === undefined ? [] : [slot];
  });
}

/** after the break, between two who are told */
const isWhen = ({ kind, complement }: Phrase): boolean =>
  (kind === 'time' || kind === 'thing') && complement === undefined;

/** Es meldeten sich Pirmasens und Salzgitter: towns that raised their hands, one after the other. */
function raisedSlots(report: Report): Found[] {
  const { parsed, words, facts } = report;
  const { units, text } = parsed;
  const first = units[0];
  if (facts.some(({ year, figures }) => year || figures)) return [];
  const from = units.findIndex(
    ({ phrase, governed }, at) =>
      at > 0 && phrase?.kind === 'place' && (governed === undefined || words.sets.within.has(governed)),
  );
  if (first === undefined || from < 1 || from > 4) return [];
  const lead = units.slice(0, from);
  const es =
    text.lexicon.sets.expletives.has(lowerAt(parsed, first.first)) &&
    lead.some(({ first: at }) => words.sets.speaking.has(lowerAt(parsed, at)));
  const hands =
    words.sets.votes.has(lowerAt(parsed, first.phrase?.head ?? -1)) &&
    lead.some(({ kind }) => kind === 'verb' || kind === 'other-verb');
  if (!es && !hands) return [];
  return units.slice(from).flatMap((unit) => {
    const slot =
      unit.phrase?.kind === 'place' ? slotFromPhrase(unit.phrase, denied('vote', unit), 'organisation') : undefined;
    return slot === undefined ? [] : [slot];
  });
}

/** Es sprachen: …; nothing else in front of the colon but where and when. */
function isSpoken({ parsed, words }: Report, colon: number): boolean {
  return parsed.units
    .slice(0, colon)
    .some(
      ({ first, last }) =>
        words.sets.speaking.has(lowerAt(parsed, first)) || words.sets.speaking.has(lowerAt(parsed, last)),
    );
}

/** A number is the subject of a verb of saying or of what only minds do. */
function isCounted({ parsed, words, facts }: Report, colon: number): boolean {
  const own = facts[parsed.clauseOf[colon - 1] ?? 0];
  if (own === undefined || !own.past || own.perfect || own.passive) return false;
  const lead = parsed.units.slice(0, colon);
  const few = lead.some(({ first, phrase, governed }) => {
    if (governed !== undefined) return false;
    return words.sets.few.has(lowerAt(parsed, phrase?.first ?? first));
  });
  // two voted no
  const vote = words.sets.votes.has(lowerAt(parsed, lead.at(-1)?.last ?? -1));
  const voice = lead.some(({ uses }, at) => uses !== undefined && SAID.has(chooseUse(parsed, at)?.verb.frame ?? ''));
  // two countries led the way: states all over the world, as long as they say nothing
  const world = lead.some(({ phrase }) => words.sets.worlds.has(lowerAt(parsed, phrase?.head ?? -1)));
  if (world && !own.mind && !lead.some((_, at) => chooseUse(parsed, at)?.verb.frame === 'say')) return false;
  // three doubters there were
  const camp = lead.some(({ phrase }) => words.sets.camps.has(lowerAt(parsed, phrase?.head ?? -1)));
  return few && (camp || voice || vote || own.mind || own.reflexive);
}

const SAID = new Set(['say', 'act', 'person']);

function listed(report: Report, unit: Unit, phrase: Phrase, spoke: boolean): Found | undefined {
  const cue = denied('named', unit);
  if (phrase.kind === 'place' || phrase.kind === 'name' || phrase.kind === 'sector' || isHouse(report, phrase))
    return slotFromPhrase(phrase, cue);
  const somebody = personOf(report, phrase) !== undefined || (spoke && phrase.kind === 'unknown');
  return somebody ? housedSlot(phrase, cue) : undefined;
}
