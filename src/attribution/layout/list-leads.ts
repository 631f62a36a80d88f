import type { Language } from '../../brief/brief.ts';
import { partySlot } from '../constructions/parties.ts';
import { listPacks } from '../packs/lists.ts';
import type { Segment } from '../segments/segment.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { identified } from '../sentences/phrase-kind.ts';
import { type Parsed, parse, type Text } from '../sentences/sentence.ts';
import { readUnits } from '../sentences/units.ts';
import type { Slot } from '../slot.ts';
import { surroundings } from '../surroundings.ts';
import { fold } from '../words/fold.ts';
import { isLikelyNoun, properNoun } from '../words/strangers.ts';

/** A lead-in or heading under which organisations are explained, not heard: Zuständigkeiten, abbreviations. */
export const isNeutralLead = (text: string, lang: Language): boolean => listPacks[lang].neutral.test(text);

/** The slot of an item that begins with somebody and a colon and goes on with a demand. */
export function leadOf(segment: Segment, index: number, text: Text): Slot | undefined {
  const last = text.tokens.length - 1;
  const parsed = parse(text, readUnits(text, { first: 0, last }));
  const [lead, colon] = parsed.units;
  const { phrase } = lead ?? {};
  if (
    phrase === undefined ||
    colon?.kind !== 'colon' ||
    !identified.has(phrase.kind) ||
    phrase.determiner?.definite === false
  )
    return undefined;
  if (!isCalled(parsed, phrase) || explains(parsed)) return undefined;
  const found = partySlot(phrase, 'list', 'list');
  if (found === undefined) return undefined;
  const { start = 0 } = text.tokens[found.first] ?? {};
  const { end = 0 } = text.tokens[found.last] ?? {};
  return {
    ...surroundings(parsed, phrase.head),
    segment: index,
    construction: 'list',
    cue: 'list',
    procedural: false,
    start,
    end,
    slotStart: 0,
    slotEnd: segment.text.length,
    head: found.head,
    identifying: found.identifying,
    definite: found.definite,
    plural: found.plural,
    hearsay: false,
    carried: false,
    reported: false,
  };
}

/** What an organisation is, does or counts: a full name, a statement of fact, a figure, a year. */
export function explains(parsed: Parsed): boolean {
  const { units, text } = parsed;
  const [opening] = units.slice(2);
  if (opening === undefined || units.some(({ kind }) => kind === 'auxiliary' || kind === 'modal')) return true;
  if (text.tokens.some(({ text: word }) => /^(?:19|20)\d\d$|^\d+[.,]\d/.test(word))) return true;
  const { kind, first = 0, head = 0 } = opening.phrase ?? {};
  if (kind === 'organisation' || kind === 'role' || (kind === 'name' && head > first && !isTelegram(text, first, head)))
    return true;
  return isFact(parsed, opening.first, text.lexicon.pack.language);
}

/** BAMF: Rückstau Altfälle: two nouns side by side in German minutes, no full name. */
function isTelegram({ tokens, lexicon }: Text, first: number, head: number): boolean {
  const { language, nounsCapitalised } = lexicon.pack;
  return nounsCapitalised && tokens.slice(first, head + 1).every(({ lower }) => isLikelyNoun(fold(lower), language));
}

/** zahlt die Kosten, issues permits: a verb of the third person at the head, with its object behind it. */
function isFact({ text }: Parsed, at: number, lang: Language): boolean {
  const [token, next] = [text.tokens[at], text.tokens[at + 1]];
  const word = text.words[at];
  if (token?.kind !== 'word' || token.capital || word?.noun !== undefined) return false;
  if (!listPacks[lang].factual.test(token.lower) || word?.adverb || word?.determiner) return false;
  return next?.kind === 'word' && (text.lexicon.pack.nounsCapitalised || text.words[at + 1]?.preposition !== true);
}

/** Funding, Staff: at the head of an item every word has a capital. */
export function isCalled({ text }: Parsed, phrase: Phrase): boolean {
  const own = text.tokens.slice(phrase.first, phrase.last + 1).filter(({ capital }) => capital);
  if (/^\p{Lu}[\p{Lu}&-]+$/u.test(own[0]?.text ?? '')) return true;
  // Home Office: two words that are read as one
  if (own[0]?.text === own[0]?.lower && own[0]?.text.includes('-')) return true;
  if (phrase.kind === 'name') return own.length > 1 || phrase.complement !== undefined;
  return (
    text.lexicon.pack.nounsCapitalised ||
    own.length > 1 ||
    properNoun(fold(own[0]?.lower ?? '')) === 'organisation' ||
    /-\p{Lu}/u.test(own[0]?.text ?? '')
  );
}
