import type { Head } from '../finding.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Determiner, Identifier } from './packs/pack.ts';
import type { Token } from './tokens.ts';

/** A noun phrase; indices are tokens, inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** the noun or the last name */
  readonly head: number;
  readonly kind: Head | 'utterance' | 'abstract' | 'time' | 'place';
  readonly determiner: Determiner | undefined;
  readonly nominative: boolean;
  readonly definite: boolean | undefined;
  readonly plural: boolean | undefined;
  readonly identifying: readonly string[];
  /** what hangs on it: Vertreter [des BMI] */
  readonly complement: Phrase | undefined;
  /** a year in brackets or right after it: a published source */
  readonly year: boolean;
  /** ends in a genitive or possessive: Webers, X's */
  readonly possessive: boolean;
}

/** What a phrase is read from. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** first token of the sentence: its capital means nothing */
  readonly sentence: number;
  /** last token that may belong to the phrase */
  readonly end: number;
}

const MAX_MODIFIERS = 6;
const MAX_RUN = 9;
const YEAR = /^(?:1[89]|20)\d\d[a-z]?$/;

/** Reads a noun phrase that begins at token `at`, with everything that hangs on it; undefined when there is none. */
export function readPhrase(reading: Reading, at: number, depth = 0): Phrase | undefined {
  const { words, end } = reading;
  let next = at;
  let determiner: Determiner | undefined;
  const first = words[at];
  if (first?.determiner !== undefined && at < end) {
    determiner = first.determiner;
    next++;
  }
  const identifying: string[] = [];
  const start = readModifiers(reading, next, determiner !== undefined, identifying);
  if (start === undefined) return undefined;
  const run = reading.lexicon.pack.nounsCapitalised
    ? capitalRun(reading, start, at)
    : contentRun(reading, start, at, determiner !== undefined);
  if (run === undefined) return undefined;
  return finish(reading, { at, start, last: run, determiner, identifying, depth });
}

/** Skips adjectives; returns the token where the nouns begin. */
function readModifiers(reading: Reading, at: number, determined: boolean, identifying: string[]): number | undefined {
  const { tokens, words, end, lexicon } = reading;
  if (!lexicon.pack.nounsCapitalised) return at;
  let next = at;
  for (let count = 0; next <= end; count++) {
    const token = tokens[next] as Token;
    const word = words[next] as Word;
    if (token.kind === 'number' && !YEAR.test(token.text)) {
      next++;
      if (tokens[next]?.text === '.') next++;
      continue;
    }
    if (token.kind !== 'word' || count > MAX_MODIFIERS) return undefined;
    if (
      token.capital &&
      !(next === reading.sentence && isModifier(token, word, determined) && tokens[next + 1]?.capital)
    )
      return next;
    if (next === reading.sentence && word.noun !== undefined) return next;
    if (!isModifier(token, word, determined)) return undefined;
    if (word.identifier !== undefined) identifying.push(word.identifier);
    next++;
  }
  return undefined;
}

function isModifier(token: Token, word: Word, determined: boolean): boolean {
  if (word.identifier !== undefined) return true;
  if (word.preposition || word.subordinator || word.conjunction || word.auxiliary || word.modal || word.pronoun)
    return false;
  if (word.adverb) return determined;
  if (word.verbs?.some((use) => use.form === 'attributive')) return true;
  if (word.verbs !== undefined || word.otherVerb) return false;
  if (!determined && /te[nt]?$/.test(token.lower)) return false;
  return /(?:e|en|er|es|em)$/.test(token.lower) && token.lower.length > 3;
}

/** German: nouns and names have capitals. */
function capitalRun(reading: Reading, start: number, at: number): number | undefined {
  const { tokens, words, end } = reading;
  let last = -1;
  for (let next = start; next <= end && next < start + MAX_RUN; next++) {
    const token = tokens[next] as Token;
    const word = words[next] as Word;
    if (token.kind === 'word' && token.capital && !(next === reading.sentence && isFunction(word))) {
      if (last >= 0 && (word.noun?.class === 'time' || words[last]?.noun?.class === 'time')) break;
      if (last >= 0 && word.pronoun !== undefined) break;
      last = next;
      if (token.possessive) break;
    } else if (
      last >= 0 &&
      word.nameParticle &&
      isNameLike(words[last] as Word) &&
      tokens[next + 1]?.capital &&
      next + 1 <= end
    ) {
    } else if (
      last >= 0 &&
      word.nameParticle &&
      words[next + 1]?.nameParticle &&
      tokens[next + 2]?.capital &&
      isNameLike(words[last] as Word)
    ) {
    } else break;
  }
  return last < 0 || last < at ? undefined : last;
}

const isNameLike = (word: Word): boolean => word.noun === undefined || word.honorific === true;

export function isFunction(word: Word): boolean {
  return (
    word.determiner !== undefined ||
    word.pronoun !== undefined ||
    word.preposition === true ||
    word.subordinator === true ||
    word.conjunction === true ||
    word.adverb === true ||
    word.auxiliary === true ||
    word.modal === true
  );
}

/** English and French: a run of words that are neither function words nor verbs. */
function contentRun(reading: Reading, start: number, at: number, determined: boolean): number | undefined {
  const { tokens, words, end } = reading;
  let last = -1;
  for (let next = start; next <= end && next < start + MAX_RUN; next++) {
    const token = tokens[next] as Token;
    const word = words[next] as Word;
    if (token.kind === 'number') {
      if (YEAR.test(token.text)) break;
      continue;
    }
    if (token.kind !== 'word') break;
    const named = token.capital && next !== reading.sentence;
    if (!named && isFunction(word) && !(word.adverb && determined && last < 0)) {
      if (last >= 0 && word.nameParticle && tokens[last]?.capital && tokens[next + 1]?.capital && !word.preposition)
        continue;
      break;
    }
    if (named && last >= 0 && words[last]?.noun?.class === 'time') break;
    if (last >= 0 && !named && endsRun(reading, next, determined && last === start - 1)) break;
    if (last < 0 && !determined && !named && word.noun === undefined && startsVerb(word)) return undefined;
    last = next;
  }
  return last < 0 || last < at ? undefined : last;
}

const startsVerb = (word: Word): boolean => word.verbs !== undefined || word.otherVerb === true;

/** A lower-case word after a noun: does the verb begin here? */
function endsRun(reading: Reading, at: number, afterDeterminer: boolean): boolean {
  const word = reading.words[at] as Word;
  if (afterDeterminer) return false;
  const next = reading.words[at + 1];
  if (word.noun !== undefined) {
    if (word.verbs === undefined) return false;
    return !(next !== undefined && (next.auxiliary || next.modal || next.verbs?.some((use) => use.form === 'finite')));
  }
  if (startsVerb(word)) return true;
  return /[a-z]ed$/.test((reading.tokens[at] as Token).lower) && !reading.tokens[at + 1]?.capital;
}

interface Draft {
  readonly at: number;
  readonly start: number;
  readonly last: number;
  readonly determiner: Determiner | undefined;
  readonly identifying: string[];
  readonly depth: number;
}

function finish(reading: Reading, draft: Draft): Phrase {
  const { tokens, words } = reading;
  const head = draft.last;
  let last = draft.last;
  const identifying = draft.identifying;
  for (let at = draft.start; at <= head; at++) {
    const identifier = words[at]?.identifier as Identifier | undefined;
    if (identifier !== undefined) identifying.push(identifier);
  }
  const bare = classify(reading, draft.start, head, draft.determiner, identifying);
  const bracket = readBracket(reading, last + 1);
  let year = false;
  if (bracket !== undefined) {
    year = bracket.year;
    last = bracket.last;
  }
  const complement =
    draft.depth < 3 && attaches(bare) ? readComplement(reading, last + 1, draft.depth, bare) : undefined;
  if (complement !== undefined) last = complement.last;
  return {
    first: draft.at,
    last,
    head,
    kind: withComplement(bare, complement, identifying),
    determiner: draft.determiner,
    nominative: nominative(reading, draft),
    definite: draft.determiner?.definite,
    plural: draft.determiner?.plural,
    identifying,
    complement,
    year,
    possessive: tokens[head]?.possessive === true,
  };
}

const attaches = (kind: Phrase['kind']): boolean => kind !== 'time' && kind !== 'pronoun';

/** der + weak adjective is dative or genitive, die + weak adjective is plural: sagte der Süddeutschen Zeitung. */
function nominative(reading: Reading, draft: Draft): boolean {
  if (draft.determiner === undefined) return true;
  if (!draft.determiner.nominative) return false;
  if (!reading.lexicon.pack.nounsCapitalised || reading.tokens[draft.at]?.lower !== 'der') return true;
  const next = reading.tokens[draft.at + 1] as Token;
  if (draft.at + 1 < draft.last && /[^e]en$/.test(next.lower) && reading.words[draft.at + 1]?.noun === undefined)
    return false;
  return reading.words[draft.last]?.noun?.gender !== 'f';
}

/** (SPD), (CDU/CSU), (2017): short brackets belong to the phrase. */
function readBracket(reading: Reading, at: number): { last: number; year: boolean } | undefined {
  const { tokens, end } = reading;
  if (tokens[at]?.kind !== 'open' || at > end) return undefined;
  for (let next = at + 1; next <= Math.min(end, at + 7); next++) {
    const token = tokens[next] as Token;
    if (token.kind === 'close')
      return { last: next, year: tokens.slice(at + 1, next).some((inner) => YEAR.test(inner.text)) };
    if (token.kind === 'quote' || token.kind === 'terminal') return undefined;
  }
  return undefined;
}

function readComplement(reading: Reading, at: number, depth: number, kind: Phrase['kind']): Phrase | undefined {
  const { tokens, words, end, lexicon } = reading;
  if (at >= end) return undefined;
  const token = tokens[at] as Token;
  const word = words[at] as Word;
  const inner = (from: number): Phrase | undefined => {
    const phrase = readPhrase(reading, from, depth + 1);
    return phrase === undefined || phrase.kind === 'time' ? undefined : phrase;
  };
  if (word.determiner?.genitive === true && lexicon.pack.nounsCapitalised && kind !== 'name') return inner(at);
  if (token.kind === 'word' && lexicon.sets.attaching.has(token.lower) && word.determiner === undefined) {
    return kind === 'abstract' && token.lower !== 'of' ? undefined : inner(at + 1);
  }
  return undefined;
}

/** The head of the phrase decides; unknown capitals are names. */
function classify(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  identifying: string[],
): Phrase['kind'] {
  const { tokens, words, lexicon } = reading;
  const capitalised = lexicon.pack.nounsCapitalised;
  const last = words[head]?.noun;
  let names = 0;
  for (let at = start; at <= head; at++) {
    const token = tokens[at] as Token;
    const word = words[at] as Word;
    if (token.kind !== 'word' || !token.capital || word.noun !== undefined || word.identifier !== undefined) continue;
    if (word.nameParticle || (word.determiner !== undefined && at === start)) continue;
    if (at === reading.sentence && !capitalised && at < head && !tokens[at + 1]?.capital && determiner === undefined)
      continue;
    names++;
  }
  if (last !== undefined) {
    if (last.compound !== '' && (last.class === 'generic' || last.class === 'sector')) {
      identifying.push('house');
      return 'description';
    }
    if (last.class === 'demonym') return 'description';
    if (last.class === 'person') return 'role';
    if (names > 0 && (last.class === 'role' || last.class === 'time') && capitalised) return 'name';
    if (last.class === 'generic' && identifying.length > 0) return 'description';
    return last.class;
  }
  if (names === 0) return capitalised && words[head]?.identifier === undefined ? 'unknown' : 'unknown';
  if (capitalised && determiner !== undefined && names === 1 && start === head) {
    const acronym = /^\p{Lu}[\p{Lu}\d&-]+s?$/u.test(tokens[head]?.text ?? '');
    return acronym ? 'organisation' : 'unknown';
  }
  for (let at = start; at < head; at++) {
    const noun = words[at]?.noun;
    if (noun?.class === 'organisation' && !tokens[at]?.possessive) return 'organisation';
    if (noun?.class === 'document' && names === 1) return 'document';
  }
  if (/^\p{Lu}[\p{Lu}\d&-]+$/u.test(tokens[head]?.text ?? '') && (tokens[head]?.text.length ?? 0) > 1)
    return 'organisation';
  return 'name';
}

/** A representative is whoever is represented. */
function withComplement(kind: Phrase['kind'], complement: Phrase | undefined, identifying: string[]): Phrase['kind'] {
  if (kind !== 'generic' || complement === undefined) return kind;
  if (complement.kind === 'sector') return 'sector';
  if (
    complement.kind === 'organisation' ||
    complement.kind === 'name' ||
    complement.kind === 'place' ||
    complement.kind === 'role'
  ) {
    identifying.push(complement.kind === 'place' ? 'place' : 'house');
    return 'description';
  }
  return kind;
}
