import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** Units between the word that opens what was noticed and its verb. */
const REACH = 4;

/**
 * What the writer noticed of somebody: the impression that Hesse knew more; it was plain that the ambassador knew; we are
 * told Downing Street will not budge. Nobody anonymous said it, so whoever it is of is told.
 */
export function impressionSlot(report: Report, at: number): Found | undefined {
  const { parsed } = report;
  const unit = parsed.units[at] as Unit;
  const { phrase, governed } = unit;
  if (phrase !== undefined && governed === undefined && isSeenOn(report, at)) {
    const who = personOf(report, phrase);
    const one = who === undefined ? isHouse(report, phrase) : who !== 'occupation';
    return one ? slotFromPhrase(phrase, denied('impression', unit)) : undefined;
  }
  if (phrase === undefined || governed !== undefined || !phrase.nominative || at < 2) return undefined;
  const opener = openerOf(report, at);
  if (opener === undefined || !isNoticed(report, opener)) return undefined;
  const person = personOf(report, phrase);
  const house = person === undefined && isHouse(report, phrase);
  if (!house && (person === undefined || person === 'occupation')) return undefined;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.year || facts.figures || facts.deontic) return undefined;
  // governments know too little: all of them
  if (phrase.determiner === undefined && isPlural(report, phrase)) return undefined;
  return tells(report, at, house)
    ? slotFromPhrase(phrase, denied('impression', unit), house ? 'organisation' : undefined)
    : undefined;
}

/** Dem Vertreter der Kirche war anzusehen, dass er zweifelte: on whom it was seen. */
function isSeenOn({ parsed, words }: Report, at: number): boolean {
  if (words.sets.seenOn.size === 0 || parsed.units[at + 1]?.kind !== 'auxiliary') return false;
  return parsed.units.slice(at + 2, at + 2 + REACH).some(({ last }) => words.sets.seenOn.has(lowerAt(parsed, last)));
}

/** The unit in front of the clause: that, or the verb of hearing itself where it is left out. */
function openerOf({ parsed, words }: Report, at: number): number | undefined {
  let back = at - 1;
  while (parsed.units[back]?.kind === 'adverb') back--;
  const lower = lowerAt(parsed, parsed.units[back]?.first ?? -1);
  if (words.sets.that.has(lower) && !words.sets.ifs.has(lower)) return back;
  const heard = words.sets.hearsays.has(lowerAt(parsed, parsed.units[back]?.last ?? -1));
  if (heard) return back + 1;
  const comma = parsed.units[back]?.kind === 'comma';
  return comma && words.sets.hearsays.has(lowerAt(parsed, parsed.units[back - 1]?.last ?? -1)) ? back : undefined;
}

/** The impression, it is fair to say, one hears: by the writer or by nobody. */
function isNoticed({ parsed, words }: Report, opener: number): boolean {
  for (let at = Math.max(0, opener - 4); at < opener; at++) {
    const { first, last, phrase } = parsed.units[at] as Unit;
    const head = lowerAt(parsed, phrase?.head ?? last);
    if (words.sets.impressions.has(head)) return true;
    const told =
      words.sets.hearsays.has(head) || words.sets.noted.has(head) || words.sets.noted.has(lowerAt(parsed, first));
    if (told) return isWriters({ parsed, words }, opener);
  }
  return false;
}

/** we, one, it: not several participants. */
function isWriters({ parsed, words }: Pick<Report, 'parsed' | 'words'>, opener: number): boolean {
  const { expletives, everybody } = parsed.text.lexicon.sets;
  return parsed.units.slice(0, opener).every(({ kind, first, phrase, governed }) => {
    if (phrase?.kind === 'generic' && governed === undefined) return false;
    if (kind !== 'pronoun') return true;
    const lower = lowerAt(parsed, first);
    return (
      words.sets.writers.has(lower) || expletives.has(lower) || everybody.has(lower) || words.sets.noted.has(lower)
    );
  });
}

/** Houses must know or feel something; of a person whatever happened tells that they were there. */
function tells(report: Report, at: number, house: boolean): boolean {
  const { parsed, words } = report;
  const heard = parsed.units.slice(0, at).some(({ last }) => words.sets.hearsays.has(lowerAt(parsed, last)));
  const { units } = parsed;
  for (let next = at + 1; next < units.length && next <= at + REACH + 4; next++) {
    const { kind, first, last, uses } = units[next] as Unit;
    if (kind === 'comma' && parsed.text.lexicon.pack.order !== 'v2') return false;
    const lower = lowerAt(parsed, last);
    const mind = words.sets.moods.has(lower) || words.sets.attending.has(lower);
    const knows = uses?.some(({ verb, form }) => form !== 'attributive' && KNOWING.has(verb.frame)) === true;
    const felt = parsed.units
      .slice(0, at)
      .some(({ phrase }) => words.sets.impressions.has(lowerAt(parsed, phrase?.head ?? -1)));
    const will = words.sets.future.has(lowerAt(parsed, first)) && next - at <= 2;
    // one hears that X will not budge
    const refused = heard && words.sets.negative.has(lower);
    if (refused || mind || (knows && (felt || !isAct(report, lower))) || (will && kind === 'modal')) return true;
    if (!house && words.sets.past.has(lowerAt(parsed, first))) return true;
  }
  return false;
}

const KNOWING = new Set(['say', 'content', 'person']);

const isAct = ({ words }: Report, lower: string): boolean =>
  words.verbs.get(lower)?.some(({ list }) => list === 'acts' || list === 'tasks') === true;
