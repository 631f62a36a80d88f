import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import { type Facts, isBehind, isDone } from '../facts.ts';
import { isHouse, isStreet } from '../house-kinds.ts';
import { isInRoom, isMind, isSaid, isVoiced, verbFacts } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';
import { isExperiencer, isInInfinitive, isObject, isPredicate, isState, isSubject } from './clause-role.ts';
import { isFocused, isUnwilling } from './focus.ts';
import { backerOf, giverIn, isHeard, isOffered, isReplied } from './givers.ts';
import { isDestination, isPlaced, isSupposed } from './nothing-done.ts';
import { ownedBy } from './owners.ts';

/** Institutions and countries that did something then, or have what only minds have: a slot, unless the clause tells a fact. */
export function houseSlot(report: Report, at: number, reported: boolean): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const phrase = unit.phrase as Phrase;
  const facts = verbFacts(report, at);
  if (facts === undefined || isBehind(at, facts.hypothetical)) return undefined;
  if (isInInfinitive(report, at)) return undefined;
  const street =
    unit.governed !== undefined &&
    isAddress(report, unit.governed, phrase) &&
    isGoverned(report, at, unit.governed, facts);
  if (street) return slotOf(report, unit, phrase, 'street');
  // lobbyierte am Tisch gegen ein Alter von 16 Jahren: in the room a number tells no fact of the world
  if (facts.year || isHistory(report, facts) || (facts.figures && !isInRoom(report))) return undefined;
  if (facts.deontic && !(facts.past && facts.negated)) return undefined;
  if (isBehind(at, facts.content) && (reported || !facts.mind)) return undefined;
  if (reported && isArgued(report, at)) return undefined;
  const group = phrase.kind === 'sector' && phrase.definite === true && isUnwilling(report, at, facts);
  if (group) return slotOf(report, unit, phrase, 'focus');
  if (isHouse(report, phrase) && (isHeard(report, at) || isReplied(report, at)))
    return slotOf(report, unit, phrase, 'heard');
  if (
    isHouse(report, phrase) &&
    (isFocused(report, at, phrase, facts) || isOffered(report, at, facts) || isUnwilling(report, at, facts))
  )
    return slotOf(report, unit, phrase, 'focus');
  const giver = giverIn(report, at, phrase, facts) ?? backerOf(report, unit, phrase, facts);
  if (giver !== undefined) return slotOf(report, unit, giver, 'focus');
  const absent = facts.past && isNobody(report, facts) ? forWhom(report, phrase) : undefined;
  const inner = absent ?? ownedBy(report, at, unit, phrase, facts);
  if (inner !== undefined) return slotOf(report, unit, inner, 'mind');
  if (!isHouse(report, phrase) && !(phrase.kind === 'sector' && facts.mind)) return undefined;
  if (isDestination(report, at)) return undefined;
  const held =
    unit.governed === undefined ? isFree(report, at, phrase, facts) : isGoverned(report, at, unit.governed, facts);
  return held ? slotOf(report, unit, phrase, 'denied') : undefined;
}

/** am Fischmarkt, aus der Wilhelmstraße; zwischen Seuchenrecht und Honigmarkt: a German street has its article. */
function isAddress(report: Report, governed: string, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const bare = parsed.text.lexicon.pack.nounsCapitalised && phrase.determiner === undefined;
  return isStreet(report, phrase) && (!bare || words.sets.contracted.has(governed));
}

/** It was argued that a fee agreed by the Union, Britain and Japan would do: all that the impersonal sentence says. */
function isArgued({ parsed }: Report, at: number): boolean {
  const { units, text } = parsed;
  if (!text.lexicon.sets.expletives.has(lowerAt(parsed, units[0]?.first ?? -1)) || text.lexicon.pack.order !== 'svo')
    return false;
  const that = units.findIndex((unit) => text.lexicon.sets.contentWords.has(lowerAt(parsed, unit.first)));
  if (that < 2 || that > 4 || at <= that || units[that - 1]?.uses === undefined) return false;
  return !units.slice(that, at).some(({ kind }) => kind === 'semicolon' || kind === 'colon');
}

/** The 1976 episode: … the Council brushed it aside: a year of the last century in another clause of the sentence. */
function isHistory(report: Report, facts: Facts): boolean {
  const { units, text } = report.parsed;
  if (!facts.past || facts.mind || isInRoom(report)) return false;
  return units.some(
    ({ first }) => /^1[89]\d\d$/.test(text.tokens[first]?.text ?? '') && text.tokens[first - 1]?.kind === 'word',
  );
}

/** l'Association des maires: a capital makes one of many. */
const isNamedGroup = ({ parsed }: Report, phrase: Phrase): boolean =>
  !parsed.text.lexicon.pack.nounsCapitalised &&
  phrase.determiner !== undefined &&
  parsed.text.tokens[phrase.head]?.capital === true;

const slotOf = (report: Report, unit: Unit, phrase: Phrase, cue: string): Found | undefined =>
  slotFromPhrase(
    phrase,
    denied(cue, unit),
    phrase.kind === 'sector' && !isNamedGroup(report, phrase) ? 'sector' : 'organisation',
  );

/** at the table for Siemens */
function forWhom(report: Report, { complement }: Phrase): Phrase | undefined {
  if (complement === undefined || !isHouse(report, complement)) return undefined;
  const { lexicon } = report.parsed.text;
  return lexicon.sets.for.has(lowerAt(report.parsed, complement.first - 1)) ? complement : undefined;
}

function isFree(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  if (facts.finite === undefined || isObject(report, at, facts)) return false;
  if (isStreet(report, phrase)) return true;
  if (isSupposed(report, phrase, facts) || isPlaced(report, facts) || isAnyState(report, phrase, facts)) return false;
  if (!isSubject(report, at, phrase, facts)) return isExperiencer(report, at, phrase, facts);
  if ((facts.passive && !facts.moving) || facts.topical || facts.serving) return false;
  if (facts.mind || (isInRoom(report) && !facts.past))
    return facts.past || (!isDone(facts) && !isState(report, phrase, facts));
  return facts.past && !facts.perfect && !isDone(facts) && (!isPredicate(report, at, facts) || isBrake(report, facts));
}

/** When prices tripled, governments banned exports: states without an article are many, and none was there. */
const isAnyState = (report: Report, phrase: Phrase, { mind, attitude }: Facts): boolean =>
  phrase.determiner === undefined &&
  phrase.plural === true &&
  phrase.complement === undefined &&
  phrase.identifying.length === 0 &&
  !(mind || attitude || isInRoom(report)) &&
  report.parsed.text.lexicon.sets.states.has(lowerAt(report.parsed, phrase.head));

/** The finance ministry was the brake: a side taken. */
function isBrake({ parsed, words }: Report, { finite, clause }: Facts): boolean {
  return parsed.units
    .slice((finite ?? clause.first) + 1, clause.last + 1)
    .some(
      ({ phrase, governed }) => governed === undefined && words.sets.camps.has(lowerAt(parsed, phrase?.head ?? -1)),
    );
}

/** A vote or a motion is the subject. */
const isOnVote = ({ parsed, words }: Report, { clause, finite }: Facts): boolean =>
  parsed.units
    .slice(clause.first, finite ?? clause.first)
    .some(
      ({ phrase, governed }) => governed === undefined && words.sets.votes.has(lowerAt(parsed, phrase?.head ?? -1)),
    );

/** Nobody sat there for them. */
function isNobody({ parsed, words }: Report, { anonymous }: Facts): boolean {
  return anonymous !== undefined && words.sets.negative.has(lowerAt(parsed, parsed.units[anonymous]?.first ?? -1));
}

/** The second input came from Helsinki. */
function isOrigin({ parsed, words }: Report, { clause, finite }: Facts): boolean {
  const { sets } = parsed.text.lexicon;
  if (finite === undefined || !sets.origins.has(lowerAt(parsed, parsed.units[finite]?.first ?? -1))) return false;
  // aus Bayreuth kam die Gegenrechnung
  const behind = parsed.text.lexicon.pack.order === 'v2' ? parsed.units[finite + 1] : undefined;
  const head = lowerAt(parsed, behind?.phrase?.head ?? -1);
  if (
    behind?.phrase?.nominative === true &&
    behind.governed === undefined &&
    (behind.phrase.kind === 'utterance' || words.sets.minds.has(head) || words.sets.handouts.has(head))
  )
    return true;
  for (let at = clause.first; at < finite; at++) {
    const { phrase, kind, first } = parsed.units[at] as Unit;
    if (phrase?.kind === 'utterance') return true;
    // es gab eine Gegenstimme, und die kam von der Bundesbank
    const article = phrase === undefined && parsed.text.words[first]?.determiner?.definite === true;
    const again = kind === 'pronoun' || article || kind === 'relative';
    if (again && clause.first > 0 && parsed.units.slice(0, clause.first).some((unit) => isVoiced(words, parsed, unit)))
      return true;
  }
  return false;
}

function isGoverned(report: Report, at: number, governed: string, facts: Facts): boolean {
  const { parsed, words } = report;
  const { sets } = parsed.text.lexicon;
  const out = sets.ownership.has(governed) && parsed.units[at - 1]?.phrase === undefined;
  const from = out || sets.sources.has(governed) || words.sets.from.has(governed) || sets.houses.has(governed);
  if (isAddress(report, governed, parsed.units[at]?.phrase as Phrase)) return from;
  if (facts.topical) return false;
  if (facts.past && sets.for.has(governed) && isNobody(report, facts)) return true;
  // im Ministerium war man verstimmt
  const one = sets.everybody.has(lowerAt(parsed, parsed.units[facts.anonymous ?? -1]?.first ?? -1));
  const held = facts.mind || isSaid(parsed, facts.clause.first, facts.clause.last);
  if (one && held && sets.houses.has(governed) && parsed.units[at]?.phrase?.kind === 'organisation') return true;
  if (isObject(report, at, facts)) return false;
  // le vote a été imposé par le Luxembourg: an act in the room
  if (sets.agents.has(governed) && facts.passive)
    return facts.past && !facts.discussed && (!facts.act || isOnVote(report, facts));
  if (sets.for.has(governed)) return facts.past && !facts.passive && !isDone(facts) && at === facts.clause.first;
  if (!from) return false;
  // vom Ministerium war nichts zu erfahren, beim Zoll fiel der Groschen
  const leads = at === facts.clause.first || facts.negated || isOrigin(report, facts);
  const place = parsed.units[at]?.phrase?.kind === 'place' && !isOrigin(report, facts);
  const told = sets.sources.has(governed) || sets.bearers.has(governed);
  if (leads && told && !place && facts.past && !facts.act && !(facts.passive && !facts.negated)) return true;
  const before = parsed.units[at - 1]?.phrase;
  const hangs = before !== undefined && isMind(report, before);
  // der Rest ist Schweigen, jedenfalls bei Amazon
  const own = factsAt(report, at);
  const apart = own !== undefined && own.finite === undefined && own.clause.first > 0 && told;
  return facts.mind && (hangs || apart || (facts.past && facts.finite !== undefined));
}
