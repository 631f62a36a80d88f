import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { isInfinitive } from '../../sentences/subject.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold } from '../../words/fold.ts';
import { properNoun } from '../../words/strangers.ts';
import { denied } from '../denied.ts';
import { type Facts, isBehind } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural } from '../kinds.ts';
import { isTopicNoun, isVoiced } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';
import { isDestination, isPlaced, isSupposed } from './nothing-done.ts';

/**
 * What no other reading takes: a house or a country with a name, in a clause that tells what happened and no fact of the
 * world. A phone rang and Estonia stepped out; the slide bore the logo of Eon; the best line went to Slovenia.
 */
export function restSlot(report: Report, at: number, reported: boolean): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase, governed } = unit;
  const facts = factsAt(report, at);
  if (phrase === undefined || facts === undefined || !isStory(report, at, facts, reported)) return undefined;
  const given = governed !== undefined && isGiven(report, at, governed, facts);
  if (governed !== undefined && !given) return undefined;
  if (isSupposed(report, phrase, facts) || isPlaced(report, facts) || isDestination(report, at)) return undefined;
  const whole = given && phrase.definite === true && isHouse(report, phrase);
  if (whole || isNamedHouse(report, phrase)) return slotFromPhrase(phrase, denied('rest', unit), 'organisation');
  const inner = given ? undefined : (phrase.possessor ?? phrase.complement);
  const owned =
    inner !== undefined &&
    inner.kind !== 'place' &&
    OWNED.has(phrase.kind) &&
    !isTopicNoun(report, phrase) &&
    isNamedHouse(report, inner);
  return owned ? slotFromPhrase(inner, denied('rest', unit), 'organisation') : undefined;
}

/** Not a treaty, a task or a number of somebody's. */
const OWNED = new Set(['thing', 'utterance', 'unknown', 'generic']);

/** What happened in the room: simple past, no year or figure anywhere, nobody anonymous whose words it is. */
function isStory(report: Report, at: number, facts: Facts, reported: boolean): boolean {
  const { parsed, words, facts: all } = report;
  if (isBehind(at, facts.hypothetical) || (isBehind(at, facts.content) && reported)) return false;
  if (!facts.past || facts.perfect || facts.topical || facts.discussed || facts.passive || facts.deontic) return false;
  if ((facts.act && !facts.reflexive) || facts.anonymous !== undefined || facts.serving || facts.finite === undefined)
    return false;
  if (isInfinitive(parsed, facts.clause)) return false;
  if (all.some(({ year, figures }) => year || figures)) return false;
  // in German and English what has happened is no story
  const { headFirst } = parsed.text.lexicon.pack;
  return headFirst === true || !words.sets.perfect.has(lowerAt(parsed, parsed.units[facts.finite]?.first ?? -1));
}

/** A line, a vote, the last word. */
const isIdea = (words: Report['words'], parsed: Report['parsed'], unit: Unit): boolean =>
  isVoiced(words, parsed, unit) ||
  (unit.governed === undefined && words.sets.minds.has(lowerAt(parsed, unit.phrase?.head ?? -1)));

/** The best line of the day went to Slovenia. */
function isGiven({ parsed, words }: Report, at: number, governed: string, { clause, finite }: Facts): boolean {
  const { seemingTo } = parsed.text.lexicon.sets;
  if (at < (finite ?? at) || !(seemingTo.has(governed) || words.sets.handing.has(governed))) return false;
  // the discussion turned to Slovenia
  const talk = ({ phrase }: Unit): boolean => words.sets.rooms.has(lowerAt(parsed, phrase?.head ?? -1));
  return parsed.units.slice(clause.first, finite).some((unit) => isIdea(words, parsed, unit) && !talk(unit));
}

/** Estonia, EDF, the Bundesliga; not schools, the agency. */
function isNamedHouse(report: Report, phrase: Phrase): boolean {
  if (
    !isHouse(report, phrase) ||
    (phrase.determiner === undefined && isPlural(report, phrase) && phrase.kind !== 'place')
  )
    return false;
  const { tokens, lexicon } = report.parsed.text;
  if (phrase.kind === 'place' || phrase.kind === 'name') return true;
  const { text = '', capital = false } = tokens[phrase.head] ?? {};
  if (/^\p{Lu}{2,}/u.test(text) || properNoun(fold(text.toLowerCase())) === 'organisation') return true;
  return !lexicon.pack.nounsCapitalised && capital;
}
