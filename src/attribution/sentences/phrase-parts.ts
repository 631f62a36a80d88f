import type { Determiner } from '../packs/pack.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import type { Word } from '../words/lexicon.ts';
import { properNoun } from '../words/strangers.ts';
import type { Token } from '../words/tokens.ts';
import { isCitedYear } from './cited-year.ts';
import { type Phrase, phraseInMarks, type Reading } from './phrase.ts';
import type { PhraseKind } from './phrase-kind.ts';

/** To this Weber replied: no article in front of a name. */
export function isPronoun(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  // some felt that Germany had promised more
  const country = words[at + 1]?.noun?.class === 'place' && tokens[at + 1]?.capital === true;
  if (lexicon.pack.order === 'svo' && country && lexicon.sets.contentWords.has(tokens[at]?.lower ?? '')) return true;
  // noted that German and French rules differ: two adjectives of countries
  const adjectives = words[at + 1]?.identifier === 'nationality' && words[at + 3]?.identifier === 'nationality';
  const both = adjectives && words[at + 2]?.conjunction === true;
  if (lexicon.pack.order === 'svo' && both && lexicon.sets.contentWords.has(tokens[at]?.lower ?? '')) return true;
  // it emerged that few applicants had heard: a clause begins
  if (lexicon.sets.contentWords.has(tokens[at]?.lower ?? '') && words[at + 1]?.determiner !== undefined) return true;
  if (lexicon.pack.nounsCapitalised || !lexicon.sets.demonstratives.has(tokens[at]?.lower ?? '')) return false;
  return (
    tokens[at + 1]?.capital === true && words[at + 1]?.noun === undefined && words[at + 1]?.identifier === undefined
  );
}

/** „Das berichteten Mitarbeiter“: no article, but what was said. */
export function isObjectBefore(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (!lexicon.pack.nounsCapitalised || !lexicon.sets.pointers.has(tokens[at]?.lower ?? '')) return false;
  return tokens[at + 1]?.capital === false && words[at + 1]?.verbs?.some((use) => use.form === 'finite') === true;
}

/** vorgetragene, ins Spiel gebrachte: the participle, or its fixed words and then the participle. */
export function isSaidBehind({ tokens, words }: Reading, at: number): boolean {
  if (isSaid(words[at])) return true;
  if (words[at]?.preposition !== true) return false;
  const two = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return (
    words[at + 2]?.verbs?.some(
      (use) => use.form === 'attributive' && use.beside.length > 0 && use.beside.every((word) => two.includes(word)),
    ) === true
  );
}

/** vorgetragene: a participle of saying in front of its noun. */
export const isSaid = (word: Word | undefined): boolean =>
  word?.verbs?.some((use) => use.form === 'attributive' && use.verb.frame !== 'quote') === true;

/** Critics of the ministry, Gegner der Bundesbank: of a side in the debate; critics from the ministry are its own. */
export function isAdherent({ tokens, lexicon }: Reading, head: number, complement: Phrase | undefined): boolean {
  const { adherents, genitives } = lexicon.sets;
  if (complement === undefined || !adherents.has(tokens[head]?.lower ?? '')) return false;
  return complement.first === head + 1 || genitives.has(tokens[head + 1]?.lower ?? '');
}

/** Participants in Leeds: where those in the room met; officials in Leeds are from there. */
export function isGathered({ tokens, lexicon }: Reading, head: number, complement: Phrase | undefined): boolean {
  const { roomPeople, withins } = lexicon.sets;
  if (complement?.kind !== 'place' || complement.complement !== undefined) return false;
  return roomPeople.has(tokens[head]?.lower ?? '') && withins.has(tokens[complement.first - 1]?.lower ?? '');
}

/** The Ministry of Health's view: the ending stands behind the whole name. */
export function groupGenitive({ tokens, lexicon }: Reading, phrase: Phrase): Phrase | undefined {
  const { complement: inner, kind } = phrase;
  const owner = inner?.possessor;
  if (lexicon.pack.order !== 'svo' || inner === undefined || owner === undefined || owner.first !== inner.first)
    return undefined;
  if (kind !== 'organisation' && kind !== 'role' && kind !== 'description' && kind !== 'name') return undefined;
  const held = lexicon.sets.stanceNouns.has(tokens[inner.head]?.lower ?? '');
  if (inner.kind !== 'utterance' && inner.kind !== 'document' && !held) return undefined;
  return {
    ...inner,
    first: phrase.first,
    definite: true,
    possessor: { ...phrase, last: owner.last, complement: owner },
  };
}

/** vom Podium aus entgegnete X: the second half of a preposition, and then the verb. */
export function isClosed({ tokens, words, lexicon }: Reading, first: number, at: number): boolean {
  const { outward, circum } = lexicon.sets;
  if (!outward.has(tokens[first - 1]?.lower ?? '') || !circum.has(tokens[at]?.lower ?? '')) return false;
  return tokens[at + 1]?.capital === false && words[at + 1]?.determiner === undefined;
}

/** French: the noun comes before its adjectives. */
export function firstNoun(reading: Reading, split: Split): number {
  const { words, tokens, lexicon } = reading;
  // l'autre côté: in front of a noun no one else
  const isOther = (at: number): boolean => at < split.head && lexicon.sets.elses.has(tokens[at]?.lower ?? '');
  for (let at = split.start; at <= split.head; at++) {
    if (words[at]?.noun === undefined || isOther(at)) continue;
    return isAdjectiveBehind(reading, split.start, at) ? at - 1 : at;
  }
  return split.head;
}

/** une méthode scientifique, un cadre commun: what may be an adjective as well, behind a word of the language that is none. */
function isAdjectiveBehind({ tokens, lexicon }: Reading, start: number, at: number): boolean {
  const { nounAdjectives, prenominal } = lexicon.sets;
  const before = tokens[at - 1];
  if (at <= start || before === undefined || !nounAdjectives.has(tokens[at]?.lower ?? '') || tokens[at]?.capital)
    return false;
  if (before.capital || prenominal.has(before.lower)) return false;
  return gazetteerOf(lexicon.pack.language).ordinary(fold(before.lower));
}

/** die Runde der MSG: whoever meets, the meeting itself is nobody. */
export function isMeeting({ tokens, lexicon }: Reading, head: number): boolean {
  return lexicon.sets.strongRoom.has(tokens[head]?.lower ?? '');
}

/** One run of nouns, taken apart: the phrase itself, and whose it is or who is titled so. */
export interface Split {
  readonly start: number;
  readonly head: number;
  readonly possessor: Phrase | undefined;
  readonly title: Phrase | undefined;
}

/** the Okonjo proposal: only names in front of a noun of saying. */
export function namedBefore(
  { tokens, words, lexicon }: Reading,
  start: number,
  head: number,
  determined: boolean,
): boolean {
  if (!determined || start === head || words[head]?.noun?.class !== 'utterance' || tokens[head]?.capital) return false;
  for (let at = start; at < head; at++) {
    const word = words[at] as Word;
    if (!tokens[at]?.capital || word.noun !== undefined || word.identifier !== undefined) return false;
    if (/^\p{Lu}+$/u.test(tokens[at]?.text ?? '')) return false;
    // above the Shanghai quotation: a place has none
    if (lexicon.pack.order === 'svo' && gazetteerOf(lexicon.pack.language).place(fold(tokens[at]?.lower ?? '')))
      return false;
  }
  return true;
}

/** Webers, Botschafter Koch, die Firma X: what stands in front of a noun of saying ends in somebody. */
export function endsInOwner(words: readonly Word[], start: number, end: number): boolean {
  const last = words[end - 1];
  return last?.noun === undefined || last.noun.class === 'place' || last.noun.class === 'role' || end - start > 1;
}

/** Several or one, where the determiner or the ending of the head shows it. */
export function pluralOf(reading: Reading, determiner: Determiner | undefined, head: number): boolean | undefined {
  if (determiner?.plural !== undefined) return determiner.plural;
  const lower = reading.tokens[head]?.lower ?? '';
  // Save the Children: a name of several words is one house
  if (properNoun(fold(lower)) === 'organisation' && lower.includes('-')) return false;
  if (!reading.lexicon.pack.nounsCapitalised) return /[^s]s$|people$|men$|children$/.test(lower);
  if (lower.endsWith('innen')) return true;
  // laut Studien, Berichten zufolge: no text in the singular stands so
  if (determiner === undefined && reading.words[head]?.noun?.class === 'document' && /[^h]e[nr]n?$/.test(lower))
    return true;
  const gender = reading.words[head]?.noun?.gender;
  return reading.tokens[head] !== undefined && determiner?.words.startsWith('die') === true
    ? gender !== 'f'
    : undefined;
}

/** (SPD), (CDU/CSU), (2017): short brackets belong to the phrase. */
export function readBracket(reading: Reading, at: number): { last: number; year: boolean } | undefined {
  const { tokens, end, lexicon } = reading;
  if (tokens[at]?.kind !== 'open' || at > end) return undefined;
  let year = false;
  for (let next = at + 1; next <= Math.min(end, at + 7); next++) {
    const token = tokens[next] as Token;
    year ||= isCitedYear(tokens, next, lexicon);
    if (token.kind === 'close') return { last: next, year };
    const word = reading.words[next] as Word;
    const plain =
      token.kind === 'number' || (token.kind === 'word' && token.capital && word.noun?.class !== 'utterance');
    if (!plain && token.kind !== 'comma' && token.kind !== 'other' && token.kind !== 'dash') return undefined;
  }
  return undefined;
}

/** Bericht der „Rundschau“, report by “The Herald”: a name in marks hangs on a noun of saying. */
export function quotedName(reading: Reading, open: number, kind: PhraseKind): Phrase | undefined {
  const { tokens, words, lexicon, end } = reading;
  if (tokens[open]?.kind !== 'quote' || !SAID.has(kind) || tokens[open + 1]?.capital !== true) return undefined;
  const before = tokens[open - 1]?.lower ?? '';
  if (words[open - 1]?.determiner?.genitive !== true && !lexicon.sets.ownership.has(before)) return undefined;
  for (let last = open + 2; last <= Math.min(end, open + 6); last++) {
    if (tokens[last]?.kind !== 'quote') continue;
    return { ...phraseInMarks(open - 1, last, 'organisation'), definite: true };
  }
  return undefined;
}

/** Angaben libanesischer Kreise: an adjective in -er and a noun without an article. */
export function isGenitivePlural(reading: Reading, at: number): boolean {
  const token = reading.tokens[at] as Token;
  const word = reading.words[at] as Word;
  if (token.kind !== 'word' || token.capital || !token.lower.endsWith('er') || token.lower.length < 5) return false;
  if (
    word.adverb ||
    word.preposition ||
    word.determiner !== undefined ||
    word.conjunction ||
    word.pronoun !== undefined
  )
    return false;
  return reading.tokens[at + 1]?.capital === true;
}

/** What may be somebody's: nouns of saying, texts, and those who stand for somebody. */
export const SAID = new Set<PhraseKind>(['utterance', 'document', 'generic']);
