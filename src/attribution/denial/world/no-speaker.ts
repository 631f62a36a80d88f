import type { Found } from '../../constructions/found.ts';
import { lowerAt, type Parsed } from '../../sentences/sentence.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import { endsIn } from '../../words/lexicon.ts';
import type { Report } from '../report.ts';

/** die Linie von Basel nach Malmö, from Athens to Skopje: where something goes. */
export function isOnRoute({ parsed, words }: Report, { first, last, head }: Found): boolean {
  if (head !== 'organisation' && head !== 'name') return false;
  const { tokens, lexicon } = parsed.text;
  const lists = gazetteerOf(lexicon.pack.language);
  const isPlace = (at: number): boolean => {
    const word = fold(lowerAt(parsed, at));
    return tokens[at]?.capital === true && (lists.place(word) || lists.town(word));
  };
  const pair = (from: number, to: number): boolean =>
    words.sets.routes.has(`${lowerAt(parsed, from)}-${lowerAt(parsed, to)}`);
  if (first === last && pair(first - 1, last + 1)) return isPlace(first) || isPlace(last + 2);
  return first === last && pair(first - 3, first - 1) && (isPlace(first) || isPlace(first - 2));
}

/** The summary was prepared by the secretariat: whoever writes for the meeting itself is of no house in it. */
export function isKeepingMinutes({ parsed, words }: Report, { noun, first, identifying }: Found): boolean {
  if (!words.sets.secretariats.has(lowerAt(parsed, noun)) || identifying.length > 0) return false;
  const phrase = parsed.units.find((unit) => unit.first <= first && first <= unit.last)?.phrase;
  if (phrase?.complement !== undefined || phrase?.possessor !== undefined) return false;
  return parsed.units.some((unit) => words.sets.minutes.has(lowerAt(parsed, unit.phrase?.head ?? -1)));
}

/** Keynes warned in 1919: long dead. */
export function isHistoric({ parsed }: Report, { first, last }: Found): boolean {
  const { tokens, lexicon } = parsed.text;
  const words = tokens.slice(first, last + 1).map(({ lower }) => fold(lower));
  return gazetteerOf(lexicon.pack.language).publicName(words.join(' '));
}

/** The Nansen passport allowed refugees to travel: a thing called by somebody's name says nothing. */
export function isNamedThing({ parsed, words }: Report, one: Found): boolean {
  const { first, last, noun } = one;
  const { tokens, lexicon, words: known } = parsed.text;
  if (lexicon.pack.nounsCapitalised || tokens[noun]?.capital !== false || known[first]?.determiner === undefined)
    return false;
  const lower = lowerAt(parsed, noun);
  if (!words.sets.showing.has(one.cue) || tokens.slice(first, last).some(({ possessive }) => possessive)) return false;
  if (noun !== last || words.sets.minds.has(lower) || parsed.quotes.length > 0 || parsed.content.length > 0)
    return false;
  return !endsIn(lower, lexicon.animateEndings);
}

/** für Nudeln, Reis und Salz: one word between two bare things that a preposition governs. */
export function isAmongThings({ parsed }: Report, { construction, first, last }: Found): boolean {
  const { units, text } = parsed;
  const at = unitOf(parsed, first);
  if (at === undefined || construction !== 'denied' || first !== last || !text.lexicon.pack.nounsCapitalised)
    return false;
  if (units[at]?.governed === undefined) return false;
  return [at - 2, at + 2].every((near) => {
    const phrase = units[near]?.phrase;
    return phrase?.kind === 'thing' && phrase.determiner === undefined && phrase.complement === undefined;
  });
}

/** des Angebots Kapital: two nouns the reader took for one name. */
export function isOwnedThing({ parsed }: Report, { first }: Found): boolean {
  const { words, lexicon } = parsed.text;
  if (!lexicon.pack.nounsCapitalised || words[first]?.determiner?.genitive !== true) return false;
  const kind = words[first + 1]?.noun?.class;
  return kind === 'abstract' || kind === 'utterance' || kind === 'document';
}

/** The unit a token stands in. */
export const unitOf = (parsed: Parsed, token: number): number | undefined => {
  const at = parsed.units.findIndex((unit) => unit.first <= token && token <= unit.last);
  return at < 0 ? undefined : at;
};
