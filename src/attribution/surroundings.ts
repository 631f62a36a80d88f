import { isCitedYear, YEAR } from './sentences/cited-year.ts';
import { isLaterTime } from './sentences/later-times.ts';
import { texts } from './sentences/phrase-kind.ts';
import type { Parsed, Text } from './sentences/sentence.ts';
import type { Slot } from './slot.ts';
import { fold, gazetteerOf } from './words/gazetteer.ts';
import type { Token } from './words/tokens.ts';

type Surroundings = Pick<
  Slot,
  'sentenceStart' | 'sentenceEnd' | 'year' | 'dated' | 'room' | 'publicBody' | 'inDocument' | 'noun'
>;

/** What a decision needs to know of the sentence around a slot. `noun` is the head's token. */
export function surroundings(parsed: Parsed, noun: number): Surroundings {
  const { tokens, lexicon } = parsed.text;
  const first = parsed.units[0]?.first ?? 0;
  const last = parsed.units.at(-1)?.last ?? first;
  const [from, to] = part(parsed, noun, first, last);
  const seen = { year: false, dated: false, room: false, inDocument: false };
  let depth = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth--;
    else if (token.kind === 'number' && YEAR.test(token.text)) {
      if (!isAhead(parsed, at)) seen.dated = true;
      if (depth > 0 && isCitation(parsed, at)) seen.year = true;
    } else if (token.kind === 'word') {
      const own = from <= at && at <= to;
      if (own && lexicon.sets.room.has(token.lower) && isPlaced(parsed, at, first)) seen.room = true;
      if (isLaterTime(parsed, at)) seen.dated = true;
      if (lexicon.sets.publications.has(token.lower) && isPlaced(parsed, at, first)) seen.inDocument = true;
    }
  }
  const head = tokens[noun]?.lower ?? '';
  return {
    year: seen.year,
    dated: seen.dated,
    room: seen.room,
    inDocument: seen.inDocument,
    sentenceStart: tokens[first]?.start ?? 0,
    sentenceEnd: tokens[last]?.end ?? parsed.text.text.length,
    publicBody: lexicon.sets.publicBodies.has(head) || publicInside(parsed, noun) || isCountry(parsed, noun),
    noun: head,
  };
}

/** The court ruled in 2018; what follows was left open in the round: what a semicolon parts may tell of the world and of the room. */
function part({ units }: Parsed, noun: number, first: number, last: number): readonly [number, number] {
  const marks = units.filter(({ kind }) => kind === 'semicolon').map((unit) => unit.first);
  if (marks.length === 0) return [first, last];
  return [marks.findLast((mark) => mark < noun) ?? first, marks.find((mark) => mark > noun) ?? last];
}

const AUTHORS = new Set(['name', 'organisation', 'role', 'description', 'generic', 'sector', 'unknown', 'place']);

/**
 * Is a year in brackets a citation of what the sentence says? Alone behind a thing (das Programm (2015), the Compact (2018)) it
 * only dates that; behind somebody, behind what was said, behind the text it stands in, at the end, or with an author, it cites.
 */
function isCitation({ text, units }: Parsed, at: number): boolean {
  const { tokens, lexicon } = text;
  if (!isCitedYear(tokens, at, lexicon)) return false;
  if (tokens[at - 1]?.kind !== 'open' || tokens[at + 1]?.kind !== 'close') return hasAuthor(text, at);
  if (tokens[at - 2]?.kind === 'quote') return true;
  const unit = units.find(({ first, last }) => first <= at - 2 && at - 2 <= last);
  if (unit?.phrase === undefined) return true;
  const closes = tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'terminal';
  // das Programm in seinem Gutachten (2019): the innermost phrase in front of the bracket
  let phrase = unit.phrase;
  while (phrase.complement !== undefined && phrase.complement.first <= at - 2) phrase = phrase.complement;
  if (lexicon.sets.instruments.has(tokens[phrase.head]?.lower ?? '')) return false;
  const within =
    phrase === unit.phrase ? unit.governed !== undefined : text.words[phrase.first - 1]?.preposition === true;
  return closes || AUTHORS.has(phrase.kind) || (texts.has(phrase.kind) && within);
}

/** (Okoro 2017), (Jahresgutachten 2017: 14), (ebd. 2017); not (in der Fassung von 2015): somebody or a text stands with the year. */
function hasAuthor({ tokens, words, lexicon }: Text, at: number): boolean {
  const lists = gazetteerOf(lexicon.pack.language);
  for (const step of [-1, 1]) {
    for (let next = at + step; INSIDE.has(tokens[next]?.kind ?? ''); next += step) {
      const token = tokens[next] as Token;
      const kind = words[next]?.noun?.class;
      // AIE, which French has as a verb: capitals throughout are a house
      const house = /^\p{Lu}{2}/u.test(token.text);
      const unknown = kind === undefined && words[next]?.determiner === undefined && !lists.ordinary(fold(token.lower));
      const other = token.kind === 'word' && token.capital && (unknown || house);
      const text = kind === 'document' && !lexicon.sets.instruments.has(token.lower);
      if (other || text || kind === 'organisation' || kind === 'role' || token.text.endsWith('.')) return true;
    }
  }
  return false;
}

/** What stands inside brackets. */
const INSIDE = new Set(['word', 'number', 'comma', 'colon', 'semicolon', 'dash', 'other', 'quote']);

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
