import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { roomPacks } from '../../packs/rooms.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, uniqueSlot } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { hasOwnName, isPlural, personOf } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** How many characters behind the noun are read: where somebody sat stands right behind who it was. */
const NEAR = 80;

/**
 * The insurer among us, the island states at the table, l'hydrogéologue assis à notre droite, the veterans of USAID in
 * our group: somebody whom the words right behind put into the room, or whose deed was done in our round.
 */
export function attachedSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  if (phrase === undefined || !isSomebody(report, phrase, true)) return undefined;
  const placed = placedBehind(report, phrase) ?? attendingIn(report, phrase) ?? attendingBehind(report, at);
  if (placed === undefined && !isSomebody(report, phrase, false)) return undefined;
  const end = placed ?? inOurRound(report, at);
  if (end === undefined) return undefined;
  const cue = denied('named', { first: unit.first, last: end });
  if (isHouse(report, phrase) && personOf(report, phrase) === undefined) return slotFromPhrase(phrase, cue);
  if (phrase.kind === 'sector' || isTrade(phrase, placed !== undefined)) return slotFromPhrase(phrase, cue, 'sector');
  return uniqueSlot(phrase, cue);
}

/** die Reeder, the shipowners: all of a trade who were there; behind the noun may stand where. */
const isTrade = ({ kind, definite, identifying, complement, plural }: Phrase, placed: boolean): boolean =>
  kind === 'role' &&
  definite === true &&
  plural === true &&
  (placed || (identifying.length === 0 && complement === undefined));

/** die anwesenden Netzbetreiber, the operators present: the token that says so. */
function attendingIn({ parsed, words }: Report, { first, head }: Phrase): number | undefined {
  for (let at = first; at <= head + 1; at++)
    if (at !== head && words.sets.attending.has(lowerAt(parsed, at))) return at;
  return undefined;
}

/** How many units of a relative clause are read for who attended. */
const SHORT = 5;

/** Tartu, which was represented for the first time; die Kammer, die erstmals vertreten war. */
function attendingBehind({ parsed, words }: Report, at: number): number | undefined {
  const { units } = parsed;
  const opener = units[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (units[opener]?.kind !== 'relative') return undefined;
  const own = units.slice(opener + 1, opener + 1 + SHORT);
  const end = own.findIndex(({ kind }) => kind === 'comma' || kind === 'mark');
  const clause = end < 0 ? own : own.slice(0, end);
  const past = clause.some(({ first }) => words.sets.past.has(lowerAt(parsed, first)));
  const there = clause.find(({ first }) => words.sets.attending.has(lowerAt(parsed, first)));
  return past ? there?.last : undefined;
}

/** Die Reeder waren in unserer Runde nicht bereit, in our group the shipowners were not: the subject of such a clause. */
function inOurRound(report: Report, at: number): number | undefined {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  const { finite } = facts ?? {};
  if (facts === undefined || finite === undefined || facts.passive || facts.discussed || facts.topical)
    return undefined;
  const { first, last } = facts.clause;
  const own = parsed.units.slice(first, last + 1);
  const subject = own.findIndex(
    ({ phrase, governed, kind }) => kind === 'pronoun' || (phrase && governed === undefined),
  );
  if (first + subject !== at) return undefined;
  return own.find(({ phrase, governed }) => {
    if (phrase === undefined || governed === undefined || !words.sets.within.has(governed)) return false;
    const lower = lowerAt(parsed, phrase.head);
    const room = words.sets.rooms.has(lower) || parsed.text.lexicon.sets.strongRoom.has(lower);
    return room && words.sets.ours.has(lowerAt(parsed, phrase.head - 1));
  })?.last;
}

/** A house, one person by an office or a trade, a group with a name; not things, and not several of anybody. */
function isSomebody(report: Report, phrase: Phrase, placed: boolean): boolean {
  const { kind } = phrase;
  if (kind === 'generic' || kind === 'utterance' || kind === 'document' || kind === 'abstract' || kind === 'time')
    return false;
  const named = hasOwnName(report, phrase) || hasNameBefore(report, phrase);
  if (isPlural(report, phrase) && kind !== 'organisation' && kind !== 'sector')
    return kind === 'role' && (named || isTrade(phrase, placed));
  if (kind === 'thing' || kind === 'unknown') return phrase.complement?.kind === 'organisation';
  // a ministry at the table is none that is told; the insurer among us is
  if (kind === 'organisation') return phrase.definite !== false || phrase.identifying.length > 0 || named;
  return isHouse(report, phrase) || personOf(report, phrase) !== undefined || kind === 'role' || kind === 'sector';
}

/** USAID veterans: a name in front of the noun. */
function hasNameBefore({ parsed }: Report, { first, head }: Phrase): boolean {
  if (parsed.text.lexicon.pack.nounsCapitalised) return /\p{Lu}.*-/u.test(parsed.text.tokens[head]?.text ?? '');
  return parsed.text.tokens.slice(first, head).some(({ text }) => /^\p{Lu}{2}/u.test(text));
}

/** The token of the word for the room behind the noun, where nothing but its house or a seat stands between. */
function placedBehind({ parsed, words }: Report, { head, last }: Phrase): number | undefined {
  const { text, tokens, lexicon } = parsed.text;
  const from = tokens[head]?.end ?? text.length;
  const scene = roomPacks[lexicon.pack.language].scene.exec(text.slice(from, from + NEAR));
  if (scene === null) return undefined;
  const start = from + scene.index;
  let at = head + 1;
  while ((tokens[at]?.start ?? start) < start) {
    const lower = lowerAt(parsed, at);
    if (at > last && !words.sets.sitting.has(lower) && !words.sets.attending.has(lower)) return undefined;
    if (tokens[at]?.kind !== 'word') return undefined;
    at++;
  }
  // the ministry several participants meant
  if (parsed.text.words[at]?.preposition !== true && !words.sets.within.has(lowerAt(parsed, at))) return undefined;
  return at;
}
