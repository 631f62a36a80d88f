import type { Phrase } from '../sentences/phrase.ts';
import { readPhrase } from '../sentences/read-phrase.ts';
import type { Parsed } from '../sentences/sentence.ts';
import type { Token } from '../words/tokens.ts';
import { type Found, slotFromPhrase } from './found.ts';

const PARTIES = new Set(['name', 'role', 'organisation', 'description', 'place', 'sector']);

/** Somebody who can vote, and nothing else, between two tokens (inclusive): `Bayern`, `the Chamber`, no `Kosten der Länder`. */
export function partyIn(parsed: Parsed, first: number, last: number): Phrase | undefined {
  const { tokens, words, lexicon, common, places } = parsed.text;
  const phrase = readPhrase({ tokens, words, lexicon, common, places, end: last }, first);
  if (phrase === undefined || !PARTIES.has(phrase.kind) || phrase.last < last) return undefined;
  if (lexicon.pack.nounsCapitalised) return phrase;
  // more counselling on site: without an article only capitals are somebody
  const capital = tokens[phrase.head]?.capital === true || phrase.kind === 'role';
  return capital || phrase.determiner?.definite === true ? phrase : undefined;
}

/** The parties of an enumeration; empty unless every item is one, or the rest (`alle übrigen`). */
export function partiesIn(parsed: Parsed, first: number, last: number): readonly Phrase[] {
  const { tokens, words } = parsed.text;
  const found: Phrase[] = [];
  let from = first;
  for (let at = first; at <= last + 1; at++) {
    const token = tokens[at] as Token | undefined;
    const ends = at > last || token?.kind === 'comma' || words[at]?.conjunction === true;
    if (!ends) continue;
    if (from < at) {
      const party = partyIn(parsed, from, at - 1);
      if (party !== undefined) found.push(party);
      else if (tokens.slice(from, at).some(({ capital, kind }) => capital || kind === 'number')) return [];
    }
    from = at + 1;
  }
  return found;
}

/** A slot of whoever votes, objects or is credited; `cue` is the word that says so. */
export const partySlot = (phrase: Phrase, construction: string, cue: string): Found | undefined =>
  slotFromPhrase(phrase, { construction, cue, first: phrase.first, last: phrase.last });
