import { isCitedYear, YEAR } from './cited-year.ts';
import type { Parsed } from './sentence.ts';
import type { Slot } from './slot.ts';
import type { Token } from './tokens.ts';

type Surroundings = Pick<
  Slot,
  'sentenceStart' | 'sentenceEnd' | 'year' | 'dated' | 'room' | 'publicBody' | 'inDocument' | 'noun'
>;

/** What a decision needs to know of the sentence around a slot. `noun` is the head's token. */
export function surroundings(parsed: Parsed, noun: number): Surroundings {
  const { tokens, lexicon } = parsed.text;
  const first = parsed.units[0]?.first ?? 0;
  const last = parsed.units.at(-1)?.last ?? first;
  const seen = { year: false, dated: false, room: false, inDocument: false };
  let depth = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth--;
    else if (token.kind === 'number' && YEAR.test(token.text)) {
      if (!isAhead(parsed, at)) seen.dated = true;
      if (depth > 0 && isCitedYear(tokens, at, lexicon)) seen.year = true;
    } else if (token.kind === 'word') {
      if (lexicon.sets.room.has(token.lower) && isPlaced(parsed, at, first)) seen.room = true;
      if (lexicon.sets.publications.has(token.lower) && isPlaced(parsed, at, first)) seen.inDocument = true;
    }
  }
  const head = tokens[noun]?.lower ?? '';
  return {
    ...seen,
    sentenceStart: tokens[first]?.start ?? 0,
    sentenceEnd: tokens[last]?.end ?? parsed.text.text.length,
    publicBody: lexicon.sets.publicBodies.has(head) || publicInside(parsed, noun) || isCountry(parsed, noun),
    noun: head,
  };
}

/** What states did in a named year everybody can look up. */
function isCountry({ text }: Parsed, noun: number): boolean {
  return text.words[noun]?.noun?.class === 'place' || text.lexicon.sets.countries.has(text.tokens[noun]?.lower ?? '');
}

/** für 2019, until 2020: not when something was done. */
function isAhead({ text }: Parsed, at: number): boolean {
  return text.lexicon.sets.ahead.has(text.tokens[at - 1]?.lower ?? '');
}

/** in der Sitzung, during the workshop: the word is governed by a preposition. */
function isPlaced(parsed: Parsed, at: number, first: number): boolean {
  const { words } = parsed.text;
  for (let back = at - 1; back >= Math.max(first, at - 3); back--) if (words[back]?.preposition === true) return true;
  return false;
}

/** Europäischer Gerichtshof für Menschenrechte, Court of Auditors: the body stands inside the phrase. */
function publicInside(parsed: Parsed, noun: number): boolean {
  const { tokens, lexicon } = parsed.text;
  for (let at = noun; at > noun - 4 && tokens[at]?.capital === true; at--) {
    if (lexicon.sets.publicBodies.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
