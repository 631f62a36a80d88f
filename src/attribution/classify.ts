import type { Head } from '../finding.ts';
import type { Word } from './lexicon.ts';
import type { Determiner } from './packs/pack.ts';
import type { Phrase, Reading } from './phrase.ts';
import { isInitial } from './run.ts';
import type { Token } from './tokens.ts';

/** A head, or what can never speak. `thing` is an unknown noun that does not look like a person. */
export type PhraseKind = Head | 'utterance' | 'abstract' | 'time' | 'place' | 'thing';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]+s?$/u;

/** What the nouns and names from `start` to `head` are: the head noun decides, unknown capitals are names. */
export function classify(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  identifying: string[],
): PhraseKind {
  const { tokens, words } = reading;
  for (let at = start; at <= head; at++) {
    const identifier = words[at]?.identifier;
    if (identifier !== undefined && at < head) identifying.push(identifier);
  }
  const names = countNames(reading, start, head, determiner);
  const noun = words[head]?.noun;
  const family = noun?.guessed === true && determiner === undefined && names > 0;
  if (noun !== undefined && !family) return fromNoun(reading, start, head, determiner, names, identifying);
  if (isAcronym(tokens[head])) return 'organisation';
  if (names === 0) return unknown(reading, head);
  return fromNames(reading, start, head, determiner, names);
}

/** Capitalised words in no list. */
function countNames(reading: Reading, start: number, head: number, determiner: Determiner | undefined): number {
  const { tokens, words, lexicon } = reading;
  let names = 0;
  for (let at = start; at <= head; at++) {
    const token = tokens[at] as Token;
    const word = words[at] as Word;
    if (token.kind !== 'word' || !token.capital || word.nameParticle) continue;
    if (word.noun !== undefined || word.identifier !== undefined) continue;
    const initial = isInitial(reading.tokens, at) && !lexicon.pack.nounsCapitalised;
    if (initial && determiner === undefined && at < head && tokens[at + 1]?.capital !== true) continue;
    if (initial && at === head && start === head && /[^s]s$/.test(token.lower) && word.verbs === undefined) continue;
    names++;
  }
  return names;
}

function fromNoun(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  names: number,
  identifying: string[],
): PhraseKind {
  const { tokens, words, lexicon } = reading;
  const noun = (words[head] as Word).noun as NonNullable<Word['noun']>;
  const bare = determiner === undefined && start === head;
  const capital = tokens[head]?.capital === true && (lexicon.pack.nounsCapitalised || !isInitial(reading.tokens, head));
  switch (noun.class) {
    case 'generic':
    case 'sector':
      if (names > 0 && lexicon.pack.nounsCapitalised && !isName(words, start)) return 'organisation';
      if (noun.compound !== '') {
        identifying.push('house');
        return 'description';
      }
      if (names > 0 && capital && !lexicon.pack.nounsCapitalised) return 'name';
      if (names > 0 || hasAcronym(reading, start, head)) identifying.push('house');
      return identifying.length > 0 && noun.class === 'generic' ? 'description' : noun.class;
    case 'demonym':
      identifying.push('nationality');
      return 'description';
    case 'role':
    case 'person':
      if (names > 0 && capital) return 'name';
      return 'role';
    case 'organisation':
      return 'organisation';
    default:
      if (hasOrganisation(words, start, head)) return 'organisation';
      if (lexicon.pack.nounsCapitalised && noun.class === 'abstract' && isProper(reading, start, head))
        return 'organisation';
      if (
        !lexicon.pack.nounsCapitalised &&
        capital &&
        (names > 0 || bare) &&
        noun.class !== 'place' &&
        noun.class !== 'time'
      )
        return 'name';
      return noun.class;
  }
}

function fromNames(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  names: number,
): PhraseKind {
  const { tokens, words, lexicon } = reading;
  for (let at = start; at < head; at++) {
    const kind = words[at]?.noun?.class;
    if (kind === 'role' || kind === 'person') return 'name';
    if (kind === 'organisation' || isAcronym(tokens[at])) return 'organisation';
    if (kind === 'document' && names === 1) return 'document';
  }
  if (determiner !== undefined && names === 1 && lexicon.pack.nounsCapitalised && start === head)
    return unknown(reading, head);
  return 'name';
}

const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && ACRONYM.test(token.text);

/** A noun in no list: a person by its ending, or a thing. */
function unknown(reading: Reading, head: number): PhraseKind {
  const lower = reading.tokens[head]?.lower ?? '';
  return reading.lexicon.animateEndings.some((ending) => lower.endsWith(ending)) ? 'unknown' : 'thing';
}

const HOUSES = new Set<PhraseKind>(['organisation', 'name', 'place', 'role', 'description']);

/** A representative is whoever is represented; an indefinite role is a description. */
export function withComplement(kind: PhraseKind, complement: Phrase | undefined, identifying: string[]): PhraseKind {
  if (kind !== 'generic' || complement === undefined) return kind;
  if (complement.kind === 'sector') return 'sector';
  if (!HOUSES.has(complement.kind)) return kind;
  identifying.push(complement.kind === 'place' ? 'place' : 'house');
  return 'description';
}

const isName = (words: readonly Word[], at: number): boolean => words[at]?.noun?.class === 'role';

/** Demokratische Partei Thailands, Organisation Human Rights Watch */
function hasOrganisation(words: readonly Word[], start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (words[at]?.noun?.class === 'organisation') return true;
  return false;
}

/** Deutsche Flugsicherung, Human Rights Investigation: adjectives with capitals inside a sentence make a proper name. */
function isProper(reading: Reading, start: number, head: number): boolean {
  for (let at = start; at < head; at++) {
    const word = reading.words[at] as Word;
    if (!isInitial(reading.tokens, at) && reading.tokens[at]?.capital && word.noun === undefined) return true;
  }
  return false;
}

function hasAcronym(reading: Reading, start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (isAcronym(reading.tokens[at])) return true;
  return false;
}
