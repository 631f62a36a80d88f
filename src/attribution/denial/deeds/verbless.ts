import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { explains, isCalled } from '../../layout/list-leads.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { isVerbal, lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { isCountryName } from '../../words/demonym-words.ts';
import { fold, gazetteerOf, isUnexplainedWord } from '../../words/gazetteer.ts';
import { isForeignCompound, properNoun } from '../../words/strangers.ts';
import { denied, housedSlot, uniqueSlot, uniqueWord, withHouse } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import { isMind } from '../readings.ts';
import type { Report } from '../report.ts';
import { ownerOf } from '../somebody.ts';
import { votersIn } from './voters.ts';

/** Words without a verb that say who voted how: Zweimal Nein: Finnland, Malta. Refus net de Rabat. (against: Poland) */
export function verblessSlots(report: Report, heading: boolean): Found[] {
  const { parsed } = report;
  const found: Found[] = [];
  let open: number | undefined;
  parsed.units.forEach((unit, at) => {
    if (unit.kind === 'open') open = at;
    if (unit.kind === 'close' && open !== undefined) {
      found.push(...votersIn(report, open + 1, at - 1, true));
      open = undefined;
    }
  });
  if (report.facts.every((facts) => facts.finite === undefined))
    found.push(...votersIn(report, 0, parsed.units.length - 1, false));
  for (const unit of parsed.units) if (unit.phrase !== undefined) found.push(...inBracket(report, unit, unit.phrase));
  found.push(...versusSlots(report), ...codedSlots(report), ...placedSlots(report), ...sexedSlots(report));
  if (heading) found.push(...turnSlots(report), ...turnBehind(report), ...saidInHeading(report));
  const mood = heading ? undefined : moodSlot(report);
  if (mood !== undefined) found.push(mood);
  const closing = heading ? undefined : closingSlot(report);
  if (closing !== undefined) found.push(closing);
  const lead = heading ? undefined : leadSlot(report);
  if (lead !== undefined) found.push(lead);
  return found;
}

/** three abstentions (Ireland, Malta), opening statement (Greenpeace): a bracket behind a vote or a turn. */
function inBracket(report: Report, unit: Unit, phrase: Phrase): Found[] {
  const { parsed, words } = report;
  const { tokens, lexicon } = parsed.text;
  const head = lowerAt(parsed, phrase.head);
  if (tokens[phrase.head + 1]?.kind !== 'open') return [];
  if (!words.sets.votes.has(head) && !words.sets.turns.has(head)) return [];
  const cue = denied('vote', unit);
  for (let at = phrase.head + 2; at < phrase.last; at++) {
    const noun = parsed.text.words[at]?.noun?.class;
    const told =
      noun === 'place' ||
      noun === 'organisation' ||
      tokens[at]?.possessive === true ||
      isUnexplainedWord(fold(lowerAt(parsed, at)), lexicon.pack.language);
    if (isForeignCompound(fold(lowerAt(parsed, at)), lexicon.pack.language)) continue;
    if (!tokens[at]?.capital || !told) continue;
    const slot = slotFromPhrase(
      { ...phrase, first: at, last: phrase.last - 1, head: at, year: false },
      cue,
      'organisation',
    );
    return slot === undefined || phrase.year ? [] : [slot];
  }
  return [];
}

/** ILO: ratify the convention first. Who stands in front of a colon holds what stands behind it, unless that is a figure. */
function leadSlot(report: Report): Found | undefined {
  const { parsed, facts } = report;
  const unit = parsed.units[0] as Unit;
  if (unit.phrase === undefined || unit.governed !== undefined || parsed.units[1]?.kind !== 'colon') return undefined;
  if (facts.some((one) => one.figures || one.year || one.topical) || parsed.units.length < 3) return undefined;
  const { phrase } = unit;
  const owner = phrase.possessor ?? phrase.complement;
  if (isMind(report, phrase) && phrase.determiner === undefined && owner !== undefined && isOwner(report, owner))
    return ownerSlot(unit, owner);
  if (isTurnOf(report, phrase)) return slotFromPhrase(phrase, denied('lead', unit), 'organisation');
  const from = [phrase, phrase.complement].find((one) => one?.complement !== undefined && isVoiceFrom(report, one));
  if (from?.complement !== undefined) return housedSlot(from.complement, denied('lead', unit));
  if (isSeat(report, phrase)) return slotFromPhrase(phrase, denied('lead', unit), 'organisation');
  if (explains(parsed) && !isStatement(report, phrase)) return undefined;
  const house = isHouse(report, phrase) && phrase.kind !== 'place' && !isPlace(report, phrase);
  const person = personOf(report, phrase);
  // Staff: …, Geflüchtete: …, anybody's
  const somebody = house ? isCalled(parsed, phrase) : person !== undefined && person !== 'occupation';
  if (!somebody) return undefined;
  return slotFromPhrase(phrase, denied('lead', unit));
}

/** Oslo: the fund is closed. Where a government sits, in front of what it says; not what a place is or has. */
function isSeat({ parsed, words }: Report, { kind, first, last, head }: Phrase): boolean {
  const { units, text } = parsed;
  const [, , subject, verb] = units;
  const lower = lowerAt(parsed, head);
  if (kind !== 'place' || first !== last || text.words[head]?.noun?.class !== 'place') return false;
  if (isCountryName(fold(lower)) || words.sets.continents.has(lower)) return false;
  if (subject?.phrase?.definite !== true || subject.governed !== undefined || subject.phrase.nominative !== true)
    return false;
  return verb?.kind === 'auxiliary' || verb?.kind === 'modal';
}

/** Zwischenruf Brüssel: what was heard, and from where, in front of a colon. */
function isTurnOf({ parsed, words }: Report, { first, head, kind }: Phrase): boolean {
  if (first + 1 !== head || (kind !== 'place' && kind !== 'name' && kind !== 'organisation')) return false;
  const lower = lowerAt(parsed, first);
  const voice = parsed.text.words[first]?.noun?.class === 'utterance';
  return voice || words.sets.turns.has(lower) || words.sets.votes.has(lower);
}

/** Tenor der Wortmeldungen aus der Lausitz, contributions from Lusatia: where whoever spoke came from. */
function isVoiceFrom({ parsed, words }: Report, { head, kind, complement }: Phrase): boolean {
  const { tokens, lexicon } = parsed.text;
  if (complement === undefined || tokens[complement.head]?.capital !== true) return false;
  const lower = lowerAt(parsed, head).replace(/s$/, '');
  // Interruption de Bruxelles: in French what hangs on it is its topic as often, unless it is a heckle from a place
  if (lexicon.pack.headFirst === true) return complement.kind === 'place' && words.sets.heckles.has(lower);
  const voice = kind === 'utterance' || words.sets.turns.has(lower) || words.sets.present.has(lower);
  const { first, kind: where, plural } = complement;
  if (!voice || where === 'generic' || where === 'sector' || plural === true) return false;
  return words.sets.out.has(lowerAt(parsed, first - 1)) && lexicon.sets.sources.has(lowerAt(parsed, first - 1));
}

/** Oxfam: courts are slow. Behind a known house stands a sentence of its own, not what the house is. */
function isStatement(report: Report, lead: Phrase): boolean {
  const { parsed, words } = report;
  const { head, kind } = lead;
  const { units, text } = parsed;
  const known =
    properNoun(fold(lowerAt(parsed, head))) === 'organisation' ||
    words.sets.houses.has(lowerAt(parsed, head)) ||
    (kind === 'organisation' && !isPlural(report, lead));
  const [, , subject, verb] = units;
  if (!known || subject?.phrase?.nominative !== true || subject.governed !== undefined) return false;
  const { phrase } = subject;
  // BMI: Die Behörde ist …: what the house is; BMI: Die Quote ist …: what it says
  const itself = phrase.definite !== undefined && (isHouse(report, phrase) || personOf(report, phrase) !== undefined);
  if (itself) return false;
  // Oxfam: Deadlines are short. An ordinary word that begins the sentence has its capital from there
  const { language, nounsCapitalised } = text.lexicon.pack;
  const begins = phrase.head === phrase.first && gazetteerOf(language).ordinary(fold(lowerAt(parsed, phrase.head)));
  if (!nounsCapitalised && text.tokens[phrase.head]?.capital && !begins) return false;
  return isVerbal(verb);
}

/** Enttäuschung vor allem in Mainz: a mood, and the seat of whoever has it. */
function moodSlot(report: Report): Found | undefined {
  const { parsed, words, facts } = report;
  const [mood] = parsed.units;
  if (mood?.phrase === undefined || mood.phrase.determiner !== undefined || mood.phrase.complement !== undefined)
    return undefined;
  if (!words.sets.minds.has(lowerAt(parsed, mood.phrase.head)) || facts.some(({ finite }) => finite !== undefined))
    return undefined;
  const { houses } = parsed.text.lexicon.sets;
  const where = parsed.units.find(({ phrase, governed = '' }) => phrase !== undefined && houses.has(governed));
  if (where?.phrase === undefined || !isPlace(report, where.phrase) || parsed.units.indexOf(where) > 3)
    return undefined;
  if (words.sets.continents.has(lowerAt(parsed, where.phrase.head))) return undefined;
  const cue = denied('vote', { first: mood.first, last: where.last });
  return slotFromPhrase(where.phrase, cue, 'organisation');
}

/** Courts are slow (Oxfam).: a house alone in brackets behind a statement, which no word of it abbreviates. */
function closingSlot(report: Report): Found | undefined {
  const { parsed, words, facts } = report;
  const { text, units } = parsed;
  const last = units.at(-1);
  const close = last?.kind === 'mark' ? last.first - 1 : (last?.last ?? -1);
  const house = close - 1;
  if (text.tokens[close]?.kind !== 'close' || text.tokens[house - 1]?.kind !== 'open') return undefined;
  const lower = lowerAt(parsed, house);
  if (!words.sets.houses.has(lower) && properNoun(fold(lower)) !== 'organisation') return undefined;
  if (text.tokens[house]?.capital !== true || facts.some(({ year, figures }) => year || figures)) return undefined;
  // the relief organisation (Oxfam): a noun of houses in front of the bracket is explained by it
  const before = text.words[house - 2]?.noun;
  if (
    before?.class === 'organisation' ||
    before?.class === 'sector' ||
    !facts.some(({ finite }) => finite !== undefined)
  )
    return undefined;
  const cue = denied('lead', { first: house - 1, last: close });
  const phrase = units.find(({ first, last: end }) => first <= house && house <= end)?.phrase;
  if (phrase === undefined) return undefined;
  return slotFromPhrase({ ...phrase, first: house, last: house, head: house, year: false }, cue, 'organisation');
}

/** Kitchens cannot be staffed (regional council, Galicia): a house and where it is, behind a statement. */
function placedSlots(report: Report): Found[] {
  const { units } = report.parsed;
  const open = units.findIndex(({ kind }) => kind === 'open');
  const [house, comma, place, close] = units.slice(open + 1);
  if (open < 2 || close?.kind !== 'close' || comma?.kind !== 'comma' || house?.governed !== undefined) return [];
  if (house?.phrase === undefined || place?.phrase?.kind !== 'place' || !CODED.has(house.phrase.kind)) return [];
  if (report.facts.some(({ year, figures }) => year || figures)) return [];
  // the relief organisation (regional council, Galicia): a noun in front of the bracket is explained by it
  if (report.facts.every(({ finite }) => finite === undefined) || units[open - 1]?.phrase?.kind === 'organisation')
    return [];
  const slot = housedSlot(house.phrase, denied('lead', { first: house.first, last: place.last }));
  return slot === undefined ? [] : [slot];
}

/** Ndlovu v. Sharpe: who quarrelled in front of a colon; a case in court has a year. */
function versusSlots(report: Report): Found[] {
  const { parsed, words, facts } = report;
  const { units } = parsed;
  const colon = units.findIndex(({ kind }) => kind === 'colon');
  if (colon < 1 || colon > 4 || facts.some(({ year }) => year)) return [];
  const first = units[0] as Unit;
  const last = (units[colon - 1] as Unit).last;
  let between = false;
  for (let at = first.first + 1; at < last; at++) if (words.sets.versus.has(lowerAt(parsed, at))) between = true;
  const { tokens } = parsed.text;
  if (first.phrase === undefined || !between || !tokens[first.first]?.capital || !tokens[last]?.capital) return [];
  const cue = denied('lead', { first: first.first, last });
  const slot = slotFromPhrase({ ...first.phrase, last }, cue, isHouse(report, first.phrase) ? 'organisation' : 'name');
  return slot === undefined ? [] : [slot];
}

/** Wie man es anderswo macht: Impuls aus Tampere. */
function turnBehind(report: Report): Found[] {
  const { parsed, words } = report;
  const colon = parsed.units.findIndex(({ kind }) => kind === 'colon');
  const { phrase } = parsed.units[colon + 1] ?? {};
  if (colon < 1 || phrase === undefined || parsed.units.length > colon + 3) return [];
  if (!words.sets.turns.has(lowerAt(parsed, phrase.head))) return [];
  const from = broughtFrom(report, phrase);
  const slot = from === undefined ? undefined : slotFromPhrase(from, denied('lead', from), 'organisation');
  return slot === undefined ? [] : [slot];
}

/** Intervention: Kwabena Asante-Holt (Ministry of Labour): a heading that says whose turn it was. */
function turnSlots(report: Report): Found[] {
  const { parsed, words } = report;
  const [turn, colon, who] = parsed.units;
  const head = lowerAt(parsed, turn?.phrase?.head ?? -1);
  if (colon?.kind !== 'colon' || !words.sets.turns.has(head) || who?.phrase === undefined) return [];
  const cue = denied('lead', who);
  const one = who.phrase.kind === 'name' ? who.phrase : broughtFrom(report, who.phrase);
  const slot =
    one === undefined ? undefined : slotFromPhrase(one, cue, one.kind === 'place' ? 'organisation' : undefined);
  return slot === undefined ? [] : [slot];
}

/** Input: lessons from the Leeds housing office: behind a turn, where what is told comes from. */
function broughtFrom(report: Report, phrase: Phrase): Phrase | undefined {
  const { parsed, words } = report;
  for (let one = phrase.complement; one !== undefined; one = one.complement) {
    const between = lowerAt(parsed, one.first - 1);
    const from =
      words.sets.out.has(between) ||
      (parsed.text.lexicon.pack.headFirst === true && words.sets.contracted.has(between));
    if (from && one.definite !== false && isHouse(report, one)) return one;
  }
  return undefined;
}

/** A night train operator's confession; l'aveu d'un exploitant de trains: what was said, and by one of a trade. */
function saidInHeading(report: Report): Found[] {
  const { parsed, words, facts } = report;
  const { tokens, words: known } = parsed.text;
  if (facts.some(({ finite }) => finite !== undefined)) return [];
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++) {
    const lower = lowerAt(parsed, at);
    if (known[at]?.noun?.class !== 'utterance' && !words.sets.minds.has(lower)) continue;
    const whose = ownerOf(parsed, words, at);
    if (whose === undefined || (tokens[whose.last]?.lower ?? '').endsWith("s'")) continue;
    const article = known[whose.first - 1]?.determiner ?? known[parsed.units[0]?.first ?? 0]?.determiner;
    if (article?.definite === false || article?.genitive === true)
      return [uniqueWord(whose, denied('lead', { first: Math.min(at, whose.first), last: Math.max(at, whose.last) }))];
  }
  return [];
}

/** TN 4 (w, Richterin, Kassel): …, a number for a participant or the letter of a question, and in brackets who it is. */
function codedSlots(report: Report): Found[] {
  const { units, text } = report.parsed;
  const close = units.findIndex(({ kind }) => kind === 'close');
  const open = units.findIndex(({ kind }) => kind === 'open');
  if (open < 1 || open > 3 || units[close + 1]?.kind !== 'colon') return [];
  const label = text.tokens[units[open - 1]?.first ?? -1];
  const numbered =
    label?.kind === 'number' ||
    /^\p{Lu}{1,2}\d{1,2}$/u.test(label?.text ?? '') ||
    (open === 1 && isAsked(report, units[0] as Unit));
  const told = units
    .slice(open + 1, close)
    .find(({ phrase }) => phrase !== undefined && (CODED.has(phrase.kind) || isHouse(report, phrase)));
  if (!numbered || told?.phrase === undefined) return [];
  const { first } = units[0] as Unit;
  const slot = uniqueSlot(told.phrase, denied('lead', { first, last: told.last }));
  return slot === undefined ? [] : [slot];
}

/** It was noted (f, 34, founder, Leipzig): the letter of a sex, and what tells who it is. */
function sexedSlots({ parsed, words }: Report): Found[] {
  const { units } = parsed;
  const open = units.findIndex(({ kind }) => kind === 'open');
  const close = units.findIndex(({ kind }, at) => kind === 'close' && at > open);
  const sex = units[open + 1];
  if (open < 1 || close < open + 4 || sex === undefined || units[open + 2]?.kind !== 'comma') return [];
  if (!words.sets.sexes.has(lowerAt(parsed, sex.last))) return [];
  const told = units.slice(open + 2, close).some(({ phrase }) => phrase?.kind === 'role' || phrase?.kind === 'place');
  const last = (units[close - 1] ?? sex).last;
  return told ? [uniqueWord({ first: sex.first, last }, denied('lead', { first: sex.first, last }))] : [];
}

const CODED = new Set(['role', 'organisation', 'name']);

/** Q (fisheries ministry): …, Question (…) : … */
function isAsked({ parsed, words }: Report, { first, last, phrase }: Unit): boolean {
  if (first !== last) return false;
  const lower = lowerAt(parsed, first);
  return parsed.text.lexicon.sets.asked.has(lower) || words.sets.turns.has(lower) || phrase?.kind === 'utterance';
}

function ownerSlot({ first, last }: Unit, owner: Phrase): Found | undefined {
  const cue = denied('lead', { first, last });
  const slot = slotFromPhrase(owner, cue, owner.kind === 'role' ? 'description' : undefined);
  return slot?.head === 'description' ? withHouse(slot) : slot;
}

/** Feedback from the firefighters of Ahrweiler: whoever they are, they gave it. */
const isOwner = (report: Report, owner: Phrase): boolean =>
  personOf(report, owner) !== undefined || isHouse(report, owner) || owner.kind === 'sector';

const isPlace = ({ parsed }: Report, phrase: Phrase): boolean =>
  gazetteerOf(parsed.text.lexicon.pack.language).place(fold(lowerAt(parsed, phrase.head)));
