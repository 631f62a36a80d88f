import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { identified } from '../../sentences/phrase-kind.ts';
import { hasUnit, isVerbal, lowerAt, unitsOf } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, uniqueSlot } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isTold, personOf } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** Who had the floor, was represented or thanked, and whose mood or vote a sentence without a verb tells. */
export function floorSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  if (phrase === undefined) return undefined;
  const cue = denied('named', unit);
  const given = floorGoesTo(report, at, unit, phrase);
  if (given !== undefined) return slotFromPhrase(given, cue);
  if ([isLastToSpeak, isRepresented, isThanked].some((told) => told(report, at, unit, phrase)))
    return slotFromPhrase(phrase, cue);
  if (isMoody(report, at, phrase))
    return phrase.kind === 'thing' ? uniqueSlot(phrase, cue) : slotFromPhrase(phrase, cue);
  const voter = voterIn(report, phrase);
  return voter === undefined ? undefined : slotFromPhrase(voter, denied('vote', unit), 'organisation');
}

/** Das Wort hatte dann X; la parole est passée à X. */
function floorGoesTo({ parsed, words }: Report, at: number, { governed }: Unit, phrase: Phrase): Phrase | undefined {
  const { units, text } = parsed;
  const floor = units.findIndex(
    (unit) => unit.phrase?.definite === true && words.sets.floors.has(lowerAt(parsed, unit.phrase.head)),
  );
  if (floor < 0 || floor >= at || at - floor > 4 || units[at - 1]?.kind === 'comma') return undefined;
  const own = [phrase, phrase.complement].find(
    (one) => one !== undefined && identified.has(one.kind) && one.definite !== false,
  );
  if (own === undefined) return undefined;
  const to = governed ?? (own === phrase ? undefined : lowerAt(parsed, own.first - 1));
  return to === undefined || text.lexicon.sets.seemingTo.has(to) || words.sets.handing.has(to) ? own : undefined;
}

/** Last to speak was the pupils' council from Leeds. */
function isLastToSpeak(report: Report, at: number, { governed }: Unit, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const { units } = parsed;
  const being = words.sets.being.has(lowerAt(parsed, units[at - 1]?.first ?? -1));
  if (governed !== undefined || at < 3 || !being || !isHouse(report, phrase)) return false;
  const from = units[0]?.first ?? 0;
  const turn = [from, from + 1].some((token) => words.sets.ordinals.has(lowerAt(parsed, token)));
  return turn && units.slice(0, at - 1).some(({ uses }) => uses?.some(({ verb }) => SPOKE.has(verb.frame)) === true);
}

const SPOKE = new Set(['say', 'of', 'person']);

/** Vertreten war auch die Bundesnetzagentur: in this room, where no other one is named. */
function isRepresented(report: Report, at: number, { governed }: Unit, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (governed !== undefined || facts === undefined || facts.year || facts.figures || phrase.kind !== 'organisation')
    return false;
  // administration, research and civil society were: spheres
  const listed = [parsed.units[at - 1], parsed.units[at + 1]].some((unit) => unit?.kind === 'conjunction');
  if (listed) return false;
  const { clause } = facts;
  const own = unitsOf(parsed, clause);
  const is = (set: ReadonlySet<string>): boolean =>
    own.some((unit) => set.has(lowerAt(parsed, unit.phrase?.head ?? unit.first)));
  const elsewhere = own.some(
    ({ phrase: one, governed: by }) => by !== undefined && one !== undefined && one.kind !== 'generic',
  );
  return is(words.sets.attending) && is(words.sets.past) && !elsewhere && isHouse(report, phrase);
}

/** Ghana was thanked for its patience. */
function isThanked(report: Report, at: number, { governed }: Unit, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (facts === undefined || !facts.passive || !facts.past || facts.year) return false;
  const { clause } = facts;
  if (!hasUnit(parsed, clause, words.sets.thanked)) return false;
  if (governed !== undefined || facts.finite === undefined || at > facts.finite) return false;
  return isTold(report, phrase);
}

/** Strangely quiet: the railways; merkwürdig still: die Bahn. */
function isMoody(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const { units, text } = parsed;
  if (
    units[at - 1]?.kind !== 'colon' ||
    at < 2 ||
    at > 4 ||
    (units[at + 1] !== undefined && units[at + 1]?.kind !== 'mark')
  )
    return false;
  const mood = lowerAt(parsed, units[at - 2]?.last ?? -1);
  if (!words.sets.moods.has(mood) && !text.lexicon.sets.stanceAdjectives.has(mood)) return false;
  if (units.slice(0, at).some(isVerbal)) return false;
  const many = phrase.kind === 'thing' && phrase.definite === true && phrase.plural === true;
  return many || phrase.kind === 'sector' || isHouse(report, phrase) || personOf(report, phrase) !== undefined;
}

/** Annahme bei Enthaltung Bayerns; compromise after an intervention by Switzerland: without a verb. */
function voterIn(report: Report, phrase: Phrase): Phrase | undefined {
  const { parsed, words } = report;
  if (parsed.units.some(isVerbal) || report.facts.some(({ year, figures }) => year || figures)) return undefined;
  for (const outer of [phrase, phrase.complement]) {
    const inner = outer?.possessor ?? outer?.complement;
    if (outer === undefined || inner === undefined || !isHouse(report, inner)) continue;
    const head = lowerAt(parsed, outer.head);
    const turn = words.sets.turns.has(head) || words.sets.votes.has(head);
    const vague = outer.kind === 'thing' || outer.kind === 'abstract';
    if (turn && !vague) return inner;
  }
  return undefined;
}
