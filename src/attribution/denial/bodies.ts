import { type Found, slotFromPhrase } from '../constructions/found.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { lowerAt, unitsOf } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { denied, uniqueSlot, uniqueWord } from './denied.ts';
import { type Facts, hasWord, isBehind } from './facts.ts';
import { isHouse } from './house-kinds.ts';
import { personOf } from './kinds.ts';
import { isSaid } from './readings.ts';
import { factsAt, type Report } from './report.ts';
import { ownerOf } from './somebody.ts';

/**
 * Whoever has a body there was in the room, whatever year or figure the sentence holds: the Treasury winced, RWE verdrehte
 * die Augen; the Christian Democrats in the room; a proposal that found its champion in the central bank; the chair, once
 * more than procedure is told of it.
 */
export function bodySlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  if (phrase === undefined || phrase.determiner?.negative === true) return undefined;
  if (isOpinionated(report, at, unit, phrase)) return uniqueSlot(phrase, denied('felt', unit));
  const champion = isChampion(report, at, unit, phrase);
  const gesturing = isGesturing(report, at, unit, phrase);
  const seated = gesturing && unit.governed === undefined ? seatOwner(report, phrase) : undefined;
  if (seated !== undefined) return seated;
  const here = isHere(report, at, phrase) || champion || gesturing;
  if (!here || !(isSomebody(report, phrase) || isBareWord(report, at, phrase))) return undefined;
  const told = champion && phrase.complement !== undefined && isCamp(report, phrase) ? phrase.complement : phrase;
  const head =
    told.kind === 'place' || isBareWord(report, at, phrase) || (isHouse(report, told) && told.kind === 'unknown')
      ? 'organisation'
      : undefined;
  return slotFromPhrase(told, denied('gesture', unit), head);
}

/** Oxfam's table laughed: whose it is. */
function seatOwner({ parsed, words }: Report, { head }: Phrase): Found | undefined {
  if (!words.sets.seats.has(lowerAt(parsed, head))) return undefined;
  const owner = ownerOf(parsed, words, head);
  return owner && { ...uniqueWord(owner, denied('gesture', owner)), head: 'organisation' };
}

/** A house, a country, an office, a name, a group with its article; with a camp in front whoever hangs on it. */
function isSomebody(report: Report, phrase: Phrase): boolean {
  const one = isCamp(report, phrase) ? phrase.complement : phrase;
  if (one === undefined || one.kind === 'generic') return false;
  const person = personOf(report, one);
  if (person !== undefined) return person !== 'occupation' || one.determiner?.definite === true;
  if (one.kind === 'sector') return one.determiner?.definite === true;
  // the Christian Democrats
  const { tokens, lexicon } = report.parsed.text;
  const proper = !lexicon.pack.nounsCapitalised && tokens[one.head]?.capital === true && one.definite === true;
  return proper || isHouse(report, one);
}

/** Celle winkte ab: at the head of a German sentence one word that is no noun of the language. */
function isBareWord({ parsed }: Report, at: number, { first, last, determiner, kind }: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  if (at !== 0 || first !== last || determiner !== undefined || !lexicon.pack.nounsCapitalised) return false;
  if (kind !== 'thing' && kind !== 'unknown' && kind !== 'name') return false;
  return (
    tokens[first]?.capital === true &&
    words[first]?.noun === undefined &&
    !/(?:ung|heit|keit|en|s)$/.test(tokens[first]?.lower ?? '')
  );
}

const isCamp = ({ parsed, words }: Report, { head }: Phrase): boolean => words.sets.camps.has(lowerAt(parsed, head));

/** wince, nickte, a levé les yeux: the unit of a verb only bodies do, in the clause of a unit. */
function gestureIn({ parsed, words }: Report, facts: Facts): number | undefined {
  const { clause } = facts;
  for (let at = clause.first; at <= clause.last; at++) {
    const { first, last } = parsed.units[at] as Unit;
    for (const token of first === last ? [first] : [first, last]) {
      const readings = words.verbs.get(lowerAt(parsed, token)) ?? [];
      const own = readings.find(({ list }) => list === 'gestures');
      if (own?.beside.every((word) => hasWord(parsed, clause, word)) === true) return at;
    }
  }
  return undefined;
}

function isGesturing(report: Report, at: number, { governed }: Unit, phrase: Phrase): boolean {
  const { parsed } = report;
  const facts = factsAt(report, at);
  if (governed !== undefined || facts === undefined || isBehind(at, facts.hypothetical)) return false;
  const verb = gestureIn(report, facts);
  if (verb === undefined || verb === at) return false;
  const between = parsed.units.slice(Math.min(at, verb) + 1, Math.max(at, verb));
  const other = between.some(
    ({ phrase: one, governed: by, kind }) => (one !== undefined && by === undefined) || kind === 'pronoun',
  );
  if (parsed.text.lexicon.pack.order !== 'v2') return at < verb && !other && !(facts.anonymous === at);
  return phrase.nominative && facts.anonymous === undefined;
}

/** the Christian Democrats in the room, les syndicats autour de la table */
function isHere(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const { units, text } = parsed;
  if (phrase.definite !== true || (phrase.kind === 'generic' && phrase.identifying.length === 0)) return false;
  const next = units[at + 1];
  const place = phrase.complement ?? (next?.governed === undefined ? undefined : next.phrase);
  if (place === undefined || place.definite === false) return false;
  const between = lowerAt(parsed, place.first - 1);
  // that took the largest customer off the table
  if (words.sets.tabled.has(between)) return false;
  const near = words.sets.within.has(between) || text.words[place.first - 1]?.preposition === true;
  const lower = lowerAt(parsed, place.head);
  const owns =
    text.lexicon.sets.ownership.has(between) &&
    text.words[place.first - 2]?.preposition !== true &&
    text.words[place.first - 2]?.adverb !== true;
  return (
    near && !owns && (words.sets.rooms.has(lower) || words.sets.tables.has(lower)) && isProperGroup(report, phrase)
  );
}

/** Not a chair at the table: somebody with a capital, a sphere or an office. */
function isProperGroup({ parsed }: Report, { kind, head }: Phrase): boolean {
  if (kind === 'sector' || kind === 'role' || kind === 'description') return true;
  const { tokens, lexicon } = parsed.text;
  if (lexicon.pack.nounsCapitalised) return kind === 'organisation';
  return tokens[head]?.capital === true && (kind === 'organisation' || kind === 'abstract' || kind === 'unknown');
}

/** The proposal found an unlikely champion in the Institute; fand in der Bundesbank einen Fürsprecher. */
function isChampion(report: Report, at: number, { governed }: Unit, phrase: Phrase): boolean {
  const { parsed } = report;
  const { within } = report.words.sets;
  const facts = factsAt(report, at);
  if (facts === undefined || !facts.past || facts.year) return false;
  if (isCamp(report, phrase))
    return (
      governed === undefined &&
      phrase.complement !== undefined &&
      within.has(lowerAt(parsed, phrase.complement.first - 1))
    );
  if (governed === undefined || !within.has(governed)) return false;
  const { clause } = facts;
  return unitsOf(parsed, clause).some(
    (one) =>
      one.phrase !== undefined &&
      one.governed === undefined &&
      one.phrase.definite === false &&
      isCamp(report, one.phrase),
  );
}

/** Die Moderation ließ durchblicken, dass …; the chair thought little of it: a function that holds views. */
function isOpinionated(report: Report, at: number, { governed }: Unit, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  if (facts === undefined || governed !== undefined || !phrase.nominative || phrase.definite !== true) return false;
  if (!words.sets.functions.has(lowerAt(parsed, phrase.head))) return false;
  const { clause } = facts;
  // it may stand in front of an insertion
  const verb = facts.finite ?? clause.first;
  if (at > verb && parsed.text.lexicon.pack.order !== 'v2') return false;
  const procedural = unitsOf(parsed, clause).some(
    ({ uses }) => uses?.some(({ verb: { frame } }) => frame === 'procedural') === true,
  );
  const told = report.facts.some(({ content }) => content !== undefined && content > verb);
  return !procedural && (facts.attitude || (told && isSaid(parsed, clause.first, clause.last)));
}
