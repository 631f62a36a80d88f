import { roomWords } from '../packs/rooms.ts';
import { identified } from '../sentences/phrase-kind.ts';
import { isReported, isVerbal, type Parsed } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { fold } from '../words/fold.ts';
import { gazetteerOf } from '../words/gazetteer.ts';
import type { Token } from '../words/tokens.ts';
import { type Found, slotFrom, slotFromPhrase } from './found.ts';

/** So many words lead up to a name, and so many stand between a colon and its verb. */
const MAX_LEAD = 3;
const MAX_REPORT = 12;
const SPEAKERS = new Set(['name', 'role', 'organisation', 'description', 'sector', 'unknown']);

/** Speakers that stand beside the words without a verb: X: „…“, „…“ (X), „…“ – X, – X. */
export function adjacentSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    if (unit.phrase === undefined || unit.governed !== undefined) return;
    if (unit.phrase.year && !isCalled(parsed, unit)) return;
    if (!SPEAKERS.has(unit.phrase.kind) && !isQuotedState(parsed, at)) return;
    const signed = isSigned(parsed, at);
    const construction = colon(parsed, at) ?? (signed ? 'parenthesis' : bracket(parsed, at)) ?? dash(parsed, at);
    if (construction === undefined) return;
    const cue = { construction, cue: construction, first: unit.first, last: unit.last };
    const initials = construction === 'colon' && isInitialled(parsed, at, at + 1);
    const slot =
      signed || initials || isCalled(parsed, unit) ? slotFromPhrase(unit.phrase, cue, 'name') : slotFrom(unit, cue);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

/** Kamerun: „…“, „…“ (Kamerun): at the head of a line or behind it, with more than a term in the marks. */
function isQuotedState({ units }: Parsed, at: number): boolean {
  const isQuote = (unit: Unit | undefined): boolean => unit?.kind === 'quote' && unit.last - unit.first > 3;
  if (units[at]?.phrase?.kind !== 'place') return false;
  if (at === 0 && units[1]?.kind === 'colon') return isQuote(units[2]);
  return units[at - 1]?.kind === 'open' && units[at + 1]?.kind === 'close' && isQuote(units[at - 2]);
}

/** Weber: „…“, Weber (BMI): …, Ganz anders Weber: Sie hält … */
function colon(parsed: Parsed, at: number): string | undefined {
  const { units } = parsed;
  let next = at + 1;
  if (units[next]?.kind === 'comma' && units[next + 1]?.phrase !== undefined) next += 2;
  if (units[next]?.kind !== 'colon') return undefined;
  if (units[next + 1]?.kind === 'quote') return 'colon';
  if (isInitialled(parsed, at, next)) return 'colon';
  if (isCalled(parsed, units[at] as Unit) || isLed(parsed, at) || isTeller(parsed, at, next)) return 'colon';
  const verbless = !units.slice(0, at).some(mayBeVerb);
  const said = units.slice(next + 1).some((unit) => isFiniteVerb(parsed, unit));
  const personal =
    units[at]?.phrase?.kind === 'name' ||
    units[at]?.phrase?.kind === 'role' ||
    units[at]?.phrase?.kind === 'description';
  if (!verbless || !personal) return undefined;
  return (said && (isFullName(parsed, units[at] as Unit) || isFamily(parsed, units[at] as Unit))) ||
    isVoiced(parsed, next + 1)
    ? 'colon'
    : undefined;
}

/** Dazu Okoro: …, Kritisch dazu Okonjo: … */
function isLed({ units, text }: Parsed, at: number): boolean {
  if (at === 0 || at > MAX_LEAD || units[at]?.phrase?.kind !== 'name') return false;
  return units.slice(0, at).every(({ first, phrase, kind }) => {
    const lower = text.tokens[first]?.lower ?? '';
    return phrase === undefined && (kind === 'adverb' || text.lexicon.sets.leads.has(lower) || isMood(text, lower));
  });
}

/** Deutlicher wurde die Leiterin: Man habe …: whoever stands before the colon says what is told in reported mood behind it. */
function isTeller({ units, text }: Parsed, at: number, colon: number): boolean {
  const unit = units[at] as Unit;
  if (!identified.has(unit.phrase?.kind ?? '') || unit.phrase?.nominative !== true || units[at - 1]?.kind === 'comma')
    return false;
  const behind = units.slice(colon + 1, colon + 1 + MAX_REPORT);
  const reported = behind.findIndex((one) => isReported(text, one));
  return reported >= 0 && !behind.slice(0, reported).some((one) => one.kind === 'comma' || mayBeVerb(one));
}

const isMood = ({ lexicon }: Parsed['text'], lower: string): boolean =>
  lexicon.sets.contrasts.has(lower) || lexicon.sets.stanceAdjectives.has(lower);

/** AMY OKORO: …, MATT: …: names in capitals before a colon are those of a transcript. */
function isCalled({ text }: Parsed, { phrase }: Unit): boolean {
  if (phrase?.kind !== 'organisation' || phrase.determiner !== undefined) return false;
  const names = gazetteerOf(text.lexicon.pack.language);
  let called = 0;
  for (let at = isShouted(text, phrase.head) ? phrase.head : phrase.first; at <= phrase.head; at++) {
    const token = text.tokens[at];
    // MR PETTY
    if (text.words[at]?.honorific === true && at < phrase.head) return true;
    if (token === undefined || !/^\p{Lu}{3,}$/u.test(token.text) || text.words[at]?.noun !== undefined) return false;
    const word = fold(token.lower);
    called += names.given(word) || names.family(word) ? 1 : 0;
  }
  return called > 0;
}

/** Show Transcript MATT: THE STATE IS …: where all that follows is in capitals, the word before the colon is the caller alone. */
function isShouted({ tokens }: Parsed['text'], head: number): boolean {
  const behind = tokens.slice(head + 2, head + 2 + MAX_LEAD);
  return behind.length === MAX_LEAD && behind.every(({ text }) => /^\p{Lu}+$/u.test(text));
}

/** HK: Do we have numbers?: two capitals at the head of a line that goes on as speech. */
function isInitialled({ units, text }: Parsed, at: number, colon: number): boolean {
  const { first, last, phrase } = units[at] as Unit;
  if (at !== 0 || first !== last || phrase?.kind !== 'organisation' || units[colon]?.kind !== 'colon') return false;
  const { text: letters = '', lower = '' } = text.tokens[first] ?? {};
  if (!/^\p{Lu}{2}$/u.test(letters) || text.words[first]?.noun !== undefined) return false;
  if (text.lexicon.sets.asked.has(lower) || text.lexicon.sets.publicNames.has(lower)) return false;
  return units.slice(colon + 1).some(({ word }) => word.pronoun === 'personal' || word.pronoun === 'neutral');
}

/** A verb, known or, in German, by its ending. */
function isFiniteVerb(parsed: Parsed, unit: Unit): boolean {
  if (unit.kind !== 'word') return mayBeVerb(unit);
  const token = parsed.text.tokens[unit.first];
  return (
    parsed.text.lexicon.pack.order === 'v2' && token?.kind === 'word' && !token.capital && /[tn]$/.test(token.lower)
  );
}

/** One capitalised word before a colon is a heading as often: Niger: …, Training: … */
function isFullName({ text }: Parsed, { phrase }: Unit): boolean {
  if (phrase === undefined || phrase.complement !== undefined) return false;
  // Politics and the Last Mile: in English nobody's name has an article
  if (phrase.kind === 'name' && phrase.determiner !== undefined && !text.lexicon.pack.nounsCapitalised) return false;
  return phrase.kind !== 'name' || phrase.head > phrase.first;
}

/** Rose: …, where lists know the word as a family name. */
function isFamily(parsed: Parsed, unit: Unit): boolean {
  const lower = parsed.text.tokens[unit.phrase?.head ?? unit.last]?.lower ?? '';
  return unit.first === unit.last && gazetteerOf(parsed.text.lexicon.pack.language).family(fold(lower));
}

/** First person or reported mood behind the colon: somebody speaks. */
function isVoiced(parsed: Parsed, from: number): boolean {
  return parsed.units.slice(from).some((unit) => isReported(parsed.text, unit) || unit.word.pronoun !== undefined);
}

/** A verb, or a word in no list, which may be one. */
const mayBeVerb = (unit: Unit): boolean => isVerbal(unit) || unit.kind === 'word';

/** „…“ (Schneider, SVR); (Schneider 2017) is a citation. */
function bracket(parsed: Parsed, at: number): string | undefined {
  const { units, text } = parsed;
  if (units[at - 1]?.kind !== 'open') return undefined;
  if (closesSentence(parsed, at)) return 'parenthesis';
  const before = units[at - 2];
  const afterQuote = (before?.kind === 'quote' && before.last - before.first > 3) || isSaid(parsed, before);
  if (!afterQuote || abbreviates(parsed, before as Unit, units[at] as Unit)) return undefined;
  for (let next = at; next < units.length && units[next]?.kind !== 'close'; next++) {
    const token = text.tokens[units[next]?.first ?? 0] as Token;
    if (/^(?:1[89]|20)\d\d/.test(token.text)) return undefined;
  }
  return 'parenthesis';
}

/** „Machen wir“: few words in marks, but with a pronoun or a verb. */
function isSaid({ text }: Parsed, unit: Unit | undefined): boolean {
  if (unit === undefined || text.tokens[unit.first]?.kind !== 'quote' || unit.last - unit.first < 3) return false;
  for (let at = unit.first + 1; at < unit.last; at++) {
    const word = text.words[at];
    if (word?.pronoun !== undefined && word.determiner === undefined) return true;
    if (word?.auxiliary === true || word?.modal === true) return true;
  }
  return false;
}

/** … gewinnen können (Lindström).: a bare name in brackets at the end tells who said so. */
function closesSentence(parsed: Parsed, at: number): boolean {
  const { units, text } = parsed;
  const { phrase } = units[at] as Unit;
  if (phrase?.kind !== 'name' || phrase.determiner !== undefined || phrase.complement !== undefined) return false;
  const close = units[at + 1]?.kind === 'comma' && units[at + 2]?.phrase?.kind === 'organisation' ? at + 3 : at + 1;
  if (units[close]?.kind !== 'close' || (units[close + 1] !== undefined && units[close + 1]?.kind !== 'mark'))
    return false;
  const lower = text.tokens[phrase.head]?.lower ?? '';
  return units.slice(0, at).some(mayBeVerb) && !text.lexicon.topicEndings.some((ending) => lower.endsWith(ending));
}

/** Das überzeugte nicht alle (AW).: two capitals behind a sentence that no words in it begin with are somebody's. */
function isSigned({ units, text }: Parsed, at: number): boolean {
  const { first, last, phrase } = units[at] as Unit;
  const letters = text.tokens[first]?.text ?? '';
  if (first !== last || phrase?.kind !== 'organisation' || !/^\p{Lu}{2}$/u.test(letters)) return false;
  if (units[at - 1]?.kind !== 'open' || units[at + 1]?.kind !== 'close') return false;
  if (units[at + 2] !== undefined && units[at + 2]?.kind !== 'mark') return false;
  if (text.words[first]?.noun !== undefined || text.lexicon.sets.publicNames.has(letters.toLowerCase())) return false;
  if (roomWords(text.lexicon.pack.language).commonAcronyms.has(letters)) return false;
  const [one = '', two = ''] = letters.toLowerCase();
  for (let token = units[0]?.first ?? 0; token < first - 1; token++) {
    const word = text.tokens[token]?.lower ?? '';
    const next = text.tokens[token + 1]?.lower ?? '';
    if (word.startsWith(one) && (word.includes(two, 1) || next.startsWith(two))) return false;
  }
  return units.slice(0, at).some(mayBeVerb);
}

/** „Advanced Camera for Surveys“ (ACS): the bracket holds the initials of the words. */
function abbreviates(parsed: Parsed, quote: Unit, unit: Unit): boolean {
  const letters = parsed.text.tokens[unit.first]?.text ?? '';
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  let found = 0;
  for (let at = quote.first + 1; at < quote.last && found < letters.length; at++) {
    if (parsed.text.tokens[at]?.text.startsWith(letters[found] ?? '')) found++;
  }
  return found === letters.length;
}

/** „…“ – Weber, and a line that is nothing but – Weber */
function dash(parsed: Parsed, at: number): string | undefined {
  const { units } = parsed;
  if (units[at - 1]?.kind !== 'dash') return undefined;
  if (units[at - 2]?.kind === 'quote') return 'dash';
  const next = units[2]?.kind;
  const alone =
    at === 1 && units.length <= 8 && (next === undefined || next === 'comma' || next === 'open' || next === 'mark');
  return alone ? 'footer' : undefined;
}
