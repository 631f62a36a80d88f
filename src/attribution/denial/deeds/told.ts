import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { isFrom } from '../../words/demonym-words.ts';
import { fold } from '../../words/fold.ts';
import { denied, housedSlot, uniqueSlot } from '../denied.ts';
import { isHouse, isStreet } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import { isInRoom } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';

/** What tells who was there in passing: whom thanks go to, for whom somebody works, what building it came from. */
export function toldSlot(report: Report, at: number): Found | undefined {
  const { parsed } = report;
  const unit = parsed.units[at] as Unit;
  // in a paper we are the authors
  if (unit.phrase === undefined) return report.paper ? undefined : selfSlot(report, at);
  const told =
    isThanked(report, at, unit.phrase) ||
    isAffiliation(report, at, unit.phrase) ||
    isRepresenting(report, at, unit.phrase) ||
    isArguing(report, at, unit.phrase) ||
    // in a paper somebody attends anything
    (!report.paper && isAttending(report, at, unit.phrase)) ||
    isSide(report, at, unit.phrase);
  if (told) return house(unit, unit.phrase);
  const marked =
    (report.paper ? undefined : markOf(report, unit)) ?? reporterOf(report, unit) ?? repliedFrom(report, at, unit);
  if (marked !== undefined) return marked;
  if (isInBracket(report, at, unit.phrase)) return slotFromPhrase(unit.phrase, denied('named', unit), 'name');
  return isBuilding(report, at, unit.phrase) || isRun(report, at, unit.phrase)
    ? uniqueSlot(unit.phrase, denied('named', unit))
    : undefined;
}

function house(unit: Unit, phrase: Phrase): Found | undefined {
  const cue = denied('named', unit);
  const slot = slotFromPhrase(phrase, cue);
  if (slot === undefined || slot.head === 'generic') return uniqueSlot(phrase, cue);
  return slot.head === 'description' || slot.head === 'unknown' ? housedSlot(phrase, cue) : slot;
}

/** The text bears the handwriting of Pro Asyl: whoever has a name may have one. */
function markOf({ parsed, words }: Report, { phrase, first, last }: Unit): Found | undefined {
  const whose = phrase?.complement;
  if (whose === undefined || !words.sets.marks.has(lowerAt(parsed, phrase?.head ?? -1))) return undefined;
  const { tokens, lexicon } = parsed.text;
  const bare = whose.determiner === undefined && tokens[whose.head]?.capital === true && whose.plural !== true;
  const named = bare && (whose.kind === 'name' || whose.kind === 'abstract' || whose.kind === 'organisation');
  if (!named || !lexicon.sets.ownership.has(lowerAt(parsed, whose.first - 1))) return undefined;
  return slotFromPhrase(whose, denied('named', { first, last }), 'organisation');
}

/** All were impressed by the report of the young Ukrainian. */
function reporterOf(report: Report, { phrase, first, last }: Unit): Found | undefined {
  const who = phrase?.complement;
  if (phrase?.kind !== 'document' && phrase?.kind !== 'utterance') return undefined;
  if (who?.kind !== 'description' || who.definite !== true || isPlural(report, who)) return undefined;
  if (!who.identifying.includes('nationality')) return undefined;
  return slotFromPhrase(who, denied('named', { first, last }));
}

/** “…”, came the reply from the Foreign Office end of the table. */
function repliedFrom(report: Report, at: number, { phrase, first, last }: Unit): Found | undefined {
  const { parsed } = report;
  const { sets } = parsed.text.lexicon;
  const from = phrase?.complement;
  if (phrase?.kind !== 'utterance' || from === undefined || parsed.quotes.length === 0) return undefined;
  if (!sets.origins.has(lowerAt(parsed, parsed.units[at - 1]?.first ?? -1))) return undefined;
  const source = sets.sources.has(lowerAt(parsed, from.first - 1));
  return source && isHouse(report, from) ? slotFromPhrase(from, denied('named', { first, last })) : undefined;
}

/** The proposal (Kettle's, not mine): whose it is, in brackets. */
function isInBracket({ parsed, words }: Report, at: number, { first, last }: Phrase): boolean {
  const { units, text } = parsed;
  const before = units[at - 2]?.phrase;
  if (units[at - 1]?.kind !== 'open' || first !== last || text.tokens[first]?.possessive !== true) return false;
  return (
    text.tokens[first]?.capital === true &&
    (before?.kind === 'utterance' || words.sets.votes.has(lowerAt(parsed, before?.head ?? -1)))
  );
}

const tells = (report: Report, phrase: Phrase | undefined): boolean => {
  if (phrase === undefined) return false;
  const person = personOf(report, phrase);
  return isHouse(report, phrase) || person === 'told' || person === 'office' || person === 'name';
};

/** Our thanks go to a certain Icelandic volcanologist; mention spéciale à l'équipe de Handicap International. */
function isThanked({ parsed, words, ...rest }: Report, at: number, phrase: Phrase): boolean {
  const report = { parsed, words, ...rest };
  const thanked = (token: number): boolean => words.sets.gratitude.has(lowerAt(parsed, token));
  const { governed } = parsed.units[at] as Unit;
  const own = thanked(phrase.head) && tells(report, phrase.complement);
  const sets = parsed.text.lexicon.sets;
  const to = governed !== undefined && (sets.seemingTo.has(governed) || sets.bearers.has(governed));
  if (!own && (!to || !parsed.units.slice(0, at).some(({ first, last }) => thanked(first) || thanked(last))))
    return false;
  if (own) return true;
  return tells(report, phrase) || phrase.identifying.includes('nationality');
}

/** Participants came from the Fraunhofer Society, Allianz and the chancellery; four of them work for the same bank. */
function isAffiliation(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const { governed } = parsed.units[at] as Unit;
  const facts = factsAt(report, at);
  if (governed === undefined || facts === undefined || !facts.employed) return false;
  const who = facts.anonymous ?? parsed.units.findIndex(({ last }) => words.sets.present.has(lowerAt(parsed, last)));
  if (who < 0 || who > at || facts.year || phrase.kind === 'place') return false;
  const somebody = lowerAt(parsed, parsed.units[who]?.last ?? -1);
  if (!words.sets.present.has(somebody) && !words.sets.groups.has(somebody)) return false;
  const { sets } = parsed.text.lexicon;
  const from = words.sets.out.has(governed) || sets.for.has(governed) || sets.bearers.has(governed);
  return from && isHouse(report, phrase) && phrase.definite !== false;
}

/** In der Sitzung vertrat sie das Gesundheitsamt: whom somebody spoke for there. */
function isRepresenting(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (facts === undefined || !facts.employed || !facts.past || facts.year || phrase.definite === false) return false;
  if (parsed.units[at]?.governed !== undefined || !isHouse(report, phrase) || !isInRoom(report)) return false;
  const { first, last } = facts.clause;
  return parsed.units
    .slice(first, last + 1)
    .some(
      ({ kind, word, first: token }) =>
        kind === 'pronoun' && (word.pronoun === 'personal' || words.sets.human.has(lowerAt(parsed, token))),
    );
}

/** Das Gegenargument lieferte die Kassenärztliche Vereinigung: an argument has somebody who makes it. */
function isArguing(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed } = report;
  const facts = factsAt(report, at);
  const { governed } = parsed.units[at] as Unit;
  if (facts === undefined || governed !== undefined || !facts.supplied || !facts.past || facts.passive || facts.year)
    return false;
  if (!isHouse(report, phrase) || !phrase.nominative) return false;
  return parsed.units.some(
    (unit, other) =>
      other !== at &&
      unit.phrase?.kind === 'utterance' &&
      unit.governed === undefined &&
      parsed.clauseOf[other] === parsed.clauseOf[at],
  );
}

/** the trade unions present, die anwesenden Gewerkschaften */
function isAttending({ parsed, words }: Report, at: number, phrase: Phrase): boolean {
  if (phrase.kind !== 'sector' && phrase.kind !== 'organisation') return false;
  if (phrase.determiner === undefined) return false;
  const behind = lowerAt(parsed, phrase.last + 1);
  if (words.sets.attending.has(behind) && parsed.units[at + 1]?.phrase === undefined) return !isVerbNext(parsed, at);
  for (let token = phrase.first + 1; token < phrase.head; token++)
    if (words.sets.attending.has(lowerAt(parsed, token))) return true;
  return false;
}

/** the unions present a plan */
const isVerbNext = ({ units }: Report['parsed'], at: number): boolean => {
  const next = units[at + 2];
  return next?.phrase !== undefined && next.governed === undefined;
};

/** Côté burkinabè, on s'impatiente */
function isSide({ parsed, words }: Report, at: number, phrase: Phrase): boolean {
  if (at !== 0 || phrase.determiner !== undefined || parsed.text.lexicon.pack.headFirst !== true) return false;
  if (!words.sets.sides.has(lowerAt(parsed, phrase.first)) || phrase.last !== phrase.first + 1) return false;
  const noun = parsed.text.words[phrase.last]?.noun?.class;
  const told = parsed.text.tokens[phrase.last]?.capital === true || isFrom(fold(lowerAt(parsed, phrase.last)));
  return told && parsed.units[1]?.kind === 'comma' && (noun === undefined || noun === 'organisation');
}

/** The house on Werder Market backed down, the building opposite the Reichstag; im Hause Thyssen denkt man. */
function isBuilding(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (facts === undefined || phrase.definite === false) return false;
  const head = lowerAt(parsed, phrase.head);
  const { tokens } = parsed.text;
  const before = lowerAt(parsed, phrase.head - 1);
  const called =
    words.sets.buildings.has(before) && phrase.head > phrase.first && tokens[phrase.head]?.capital === true;
  if (called && phrase.kind === 'name') return facts.past || facts.mind || facts.anonymous !== undefined;
  const place = phrase.complement ?? parsed.units[at + 1]?.phrase;
  const house = words.sets.buildings.has(head) || words.sets.buildings.has(before);
  if (!house || !facts.past || facts.year || place === undefined) return false;
  return isStreet(report, phrase) || isStreet(report, place) || isHouse(report, place);
}

/** The participant who objected happens to run the largest dairy in Jutland. */
function isRun(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (facts === undefined || !facts.runs || facts.anonymous === undefined || facts.anonymous >= at) return false;
  const who = parsed.units[facts.anonymous]?.phrase;
  if (who === undefined || isPlural(report, who) || !words.sets.present.has(lowerAt(parsed, who.head))) return false;
  const single = phrase.identifying.includes('unique') || (phrase.definite === true && phrase.complement !== undefined);
  return single && (isHouse(report, phrase) || (phrase.complement !== undefined && isHouse(report, phrase.complement)));
}

/** Ich selbst, damals im Vorstand von Vattenfall: the writer tells who they are. */
function selfSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  if (!words.sets.writers.has(lowerAt(parsed, unit.first))) return undefined;
  let comma = at + 1;
  while (parsed.units[comma]?.kind === 'adverb') comma++;
  if (parsed.units[comma]?.kind !== 'comma') return undefined;
  if (factsAt(report, comma + 1)?.finite !== undefined) return undefined;
  for (let next = comma + 1; parsed.units[next] !== undefined && parsed.units[next]?.kind !== 'comma'; next++) {
    const { phrase, first, last } = parsed.units[next] as Unit;
    if (phrase !== undefined && tells(report, phrase)) return uniqueSlot(phrase, denied('named', { first, last }));
  }
  return undefined;
}
