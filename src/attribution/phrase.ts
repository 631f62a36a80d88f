import { isCitedYear } from './cited-year.ts';
import { asHouse, classify, type PhraseKind, withComplement } from './classify.ts';
import { fold, gazetteerOf } from './gazetteer.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Determiner } from './packs/pack.ts';
import { capitalRun, contentRun, isSaidBySome, readModifiers } from './run.ts';
import type { Token } from './tokens.ts';

/** A noun phrase; indices are tokens, inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** the noun or the last name */
  readonly head: number;
  readonly kind: PhraseKind;
  readonly determiner: Determiner | undefined;
  /** can it be a subject */
  readonly nominative: boolean;
  readonly definite: boolean | undefined;
  readonly plural: boolean | undefined;
  readonly identifying: readonly string[];
  /** what hangs on it: Vertreter [des BMI] */
  readonly complement: Phrase | undefined;
  /** whose it is: [Webers] Einwand, [X's] remarks */
  readonly possessor: Phrase | undefined;
  /** der [von X] vorgetragene Einwand */
  readonly agent: Phrase | undefined;
  /** a year in brackets right after it: a published source */
  readonly year: boolean;
}

/** What a phrase is read from. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** nouns that stand behind an article somewhere in the document */
  readonly common: ReadonlySet<string>;
  /** last token that may belong to the phrase */
  readonly end: number;
}

const MAX_DEPTH = 3;

/** Reads the noun phrase that begins at token `at`, with everything that hangs on it; undefined when there is none. */
export function readPhrase(reading: Reading, at: number, depth = 0): Phrase | undefined {
  const { words, end, lexicon } = reading;
  if (at > end) return undefined;
  const determiner = at < end ? words[at]?.determiner : undefined;
  const part = determiner === undefined ? undefined : partOf(reading, at, determiner, depth);
  if (part !== undefined) return part;
  if (determiner !== undefined && (isObjectBefore(reading, at) || isPronoun(reading, at))) return undefined;
  const identifying: string[] = [];
  if (isSaidBySome(reading, at + 1))
    return finish(reading, { at, start: at, run: at, determiner: undefined, identifying, depth, agent: undefined });
  let agent: Phrase | undefined;
  const inner = (from: number): number | undefined => {
    const phrase = depth < MAX_DEPTH ? readPhrase(reading, from, depth + 2) : undefined;
    if (
      phrase !== undefined &&
      lexicon.sets.agents.has(reading.tokens[from - 1]?.lower ?? '') &&
      isSaidBehind(reading, phrase.last + 1)
    ) {
      agent = phrase;
    }
    // die von der Vertreterin ins Spiel gebrachte Pauschale: up to the participle
    return agent !== undefined && agent === phrase && !isSaid(words[agent.last + 1]) ? agent.last + 2 : phrase?.last;
  };
  const start = readModifiers(
    reading,
    determiner === undefined ? at : at + 1,
    determiner !== undefined,
    identifying,
    inner,
  );
  if (start === undefined) return undefined;
  const run = lexicon.pack.nounsCapitalised
    ? capitalRun(reading, start)
    : contentRun(reading, start, determiner !== undefined);
  if (run === undefined) return undefined;
  return finish(reading, { at, start, run, determiner, identifying, depth, agent });
}

/** (Vertreter) einer der Firmen, eines dieser Häuser: one of several, whichever; in the genitive it hangs on a noun. */
function partOf(
  reading: Reading,
  at: number,
  { genitive, plural, definite }: Determiner,
  depth: number,
): Phrase | undefined {
  if (depth === 0 || depth >= MAX_DEPTH || !reading.lexicon.pack.nounsCapitalised) return undefined;
  const all = reading.words[at + 1]?.determiner;
  if (genitive !== true || plural !== false || definite !== false) return undefined;
  if (all?.definite !== true || (all.genitive !== true && all.nominative !== true)) return undefined;
  const whole = readPhrase(reading, at + 1, depth + 1);
  return whole === undefined ? undefined : { ...whole, first: at, definite: false, plural: false, nominative: false };
}

/** To this Weber replied: no article in front of a name. */
function isPronoun(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  // some felt that Germany had promised more
  const country = words[at + 1]?.noun?.class === 'place' && tokens[at + 1]?.capital === true;
  if (lexicon.pack.order === 'svo' && country && lexicon.sets.contentWords.has(tokens[at]?.lower ?? '')) return true;
  // it emerged that few applicants had heard: a clause begins
  if (lexicon.sets.contentWords.has(tokens[at]?.lower ?? '') && words[at + 1]?.determiner !== undefined) return true;
  if (lexicon.pack.nounsCapitalised || !lexicon.sets.demonstratives.has(tokens[at]?.lower ?? '')) return false;
  return (
    tokens[at + 1]?.capital === true && words[at + 1]?.noun === undefined && words[at + 1]?.identifier === undefined
  );
}

/** „Das berichteten Mitarbeiter“: no article, but what was said. */
function isObjectBefore(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (!lexicon.pack.nounsCapitalised || !lexicon.sets.pointers.has(tokens[at]?.lower ?? '')) return false;
  return tokens[at + 1]?.capital === false && words[at + 1]?.verbs?.some((use) => use.form === 'finite') === true;
}

/** vorgetragene, ins Spiel gebrachte: the participle, or its fixed words and then the participle. */
function isSaidBehind({ tokens, words }: Reading, at: number): boolean {
  if (isSaid(words[at])) return true;
  if (words[at]?.preposition !== true) return false;
  const two = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return (
    words[at + 2]?.verbs?.some(
      (use) => use.form === 'attributive' && use.beside.length > 0 && use.beside.every((word) => two.includes(word)),
    ) === true
  );
}

const isSaid = (word: Word | undefined): boolean =>
  word?.verbs?.some((use) => use.form === 'attributive' && use.verb.frame !== 'quote') === true;

interface Draft {
  readonly at: number;
  readonly start: number;
  readonly run: number;
  readonly determiner: Determiner | undefined;
  readonly identifying: string[];
  readonly depth: number;
  readonly agent: Phrase | undefined;
}

function finish(reading: Reading, draft: Draft): Phrase {
  const { at, depth, determiner, identifying } = draft;
  const split = splitRun(reading, draft);
  const own = split.possessor === undefined ? determiner : undefined;
  const modified = draft.start > draft.at + (determiner === undefined ? 0 : 1);
  const head = reading.lexicon.pack.headFirst === true ? firstNoun(reading, split) : split.head;
  for (let at = head + 1; at <= split.head; at++) {
    const identifier = reading.words[at]?.identifier;
    if (identifier !== undefined) identifying.push(identifier);
  }
  const bare = classify(reading, split.start, head, own, identifying, modified);
  const bracket = readBracket(reading, split.head + 1);
  let last = bracket?.last ?? split.head;
  let complement = split.title;
  const open = depth < MAX_DEPTH && bare !== 'time' && bare !== 'pronoun' && !isClosed(reading, at, last + 1);
  if (complement === undefined && open) {
    complement = readComplement(reading, last + 1, depth, bare);
  }
  if (complement !== undefined) last = complement.last;
  const phrase: Phrase = {
    first: at,
    last,
    head,
    kind:
      determiner?.negative === true || isMeeting(reading, split.head) || isAdherent(reading, head, complement)
        ? bare
        : withComplement(bare, complement && asHouse(reading, complement), split.possessor, identifying),
    determiner,
    nominative: split.possessor !== undefined || nominative(reading, draft, head),
    definite: determiner?.definite,
    plural: pluralOf(reading, determiner, head),
    identifying,
    complement,
    possessor: split.possessor,
    agent: draft.agent,
    year: bracket?.year === true,
  };
  return groupGenitive(reading, phrase) ?? phrase;
}

/** Critics of the ministry, Gegner der Bundesbank: of a side in the debate; critics from the ministry are its own. */
function isAdherent({ tokens, lexicon }: Reading, head: number, complement: Phrase | undefined): boolean {
  const { adherents, genitives } = lexicon.sets;
  if (complement === undefined || !adherents.has(tokens[head]?.lower ?? '')) return false;
  return complement.first === head + 1 || genitives.has(tokens[head + 1]?.lower ?? '');
}

/** The Ministry of Health's view: the ending stands behind the whole name. */
function groupGenitive({ tokens, lexicon }: Reading, phrase: Phrase): Phrase | undefined {
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
function isClosed({ tokens, words, lexicon }: Reading, first: number, at: number): boolean {
  const { outward, circum } = lexicon.sets;
  if (!outward.has(tokens[first - 1]?.lower ?? '') || !circum.has(tokens[at]?.lower ?? '')) return false;
  return tokens[at + 1]?.capital === false && words[at + 1]?.determiner === undefined;
}

/** French: the noun comes before its adjectives. */
function firstNoun(reading: Reading, split: Split): number {
  for (let at = split.start; at <= split.head; at++) if (reading.words[at]?.noun !== undefined) return at;
  return split.head;
}

/** die Runde der MSG: whoever meets, the meeting itself is nobody. */
function isMeeting({ tokens, lexicon }: Reading, head: number): boolean {
  return lexicon.sets.strongRoom.has(tokens[head]?.lower ?? '');
}

interface Split {
  readonly start: number;
  readonly head: number;
  readonly possessor: Phrase | undefined;
  readonly title: Phrase | undefined;
}

const OWNED = new Set(['utterance', 'abstract', 'document', 'generic']);

/** One run of nouns may be two phrases: Webers | Einwand, Argument | Halvorsens, X's | remarks. */
function splitRun(reading: Reading, draft: Draft): Split {
  const { tokens, words } = reading;
  const { start, run, depth } = draft;
  const inner = (first: number, last: number): Phrase | undefined =>
    depth >= MAX_DEPTH ? undefined : readPhrase({ ...reading, end: last }, first, depth + 1);
  for (let at = start; at < run; at++) {
    if (!tokens[at]?.possessive) continue;
    const from = draft.determiner === undefined ? start : draft.at;
    return { start: at + 1, head: run, possessor: inner(from, at), title: undefined };
  }
  if (!reading.lexicon.pack.nounsCapitalised) {
    const namer = namedBefore(reading, start, run, draft.determiner !== undefined);
    return { start, head: run, possessor: namer ? inner(start, run - 1) : undefined, title: undefined };
  }
  for (let at = start; at <= run; at++) {
    const kind = words[at]?.noun?.class;
    // die Botschafterin Kenias
    if (kind === 'role' && at === run - 1 && words[run]?.noun?.class === 'place' && tokens[run]?.lower.endsWith('s')) {
      return { start, head: at, possessor: undefined, title: inner(run, run) };
    }
    if (kind === undefined || !OWNED.has(kind)) continue;
    if (
      at > start &&
      draft.determiner === undefined &&
      /[sxzß]$/.test(tokens[at - 1]?.lower ?? '') &&
      names(words, start, at)
    ) {
      return { start: at, head: at, possessor: inner(start, at - 1), title: undefined };
    }
    const genitive =
      kind === 'utterance' ? /[sxzß]$/.test(tokens[run]?.lower ?? '') : /[^uioa]s$/.test(tokens[run]?.lower ?? '');
    // (Einwand Koch): a note in passing, no article, no genitive
    const next = words[at + 1]?.noun?.class;
    if (
      at < run &&
      kind === 'utterance' &&
      draft.determiner === undefined &&
      at === start &&
      (next === undefined || next === 'role')
    ) {
      return { start, head: at, possessor: undefined, title: inner(at + 1, run) };
    }
    if (at < run && genitive && (words[at + 1]?.noun === undefined || words[at + 1]?.noun?.class === 'place')) {
      return { start, head: at, possessor: undefined, title: inner(at + 1, run) };
    }
  }
  return { start, head: run, possessor: undefined, title: undefined };
}

/** the Okonjo proposal: only names in front of a noun of saying. */
function namedBefore({ tokens, words }: Reading, start: number, head: number, determined: boolean): boolean {
  if (!determined || start === head || words[head]?.noun?.class !== 'utterance' || tokens[head]?.capital) return false;
  for (let at = start; at < head; at++) {
    const word = words[at] as Word;
    if (!tokens[at]?.capital || word.noun !== undefined || word.identifier !== undefined) return false;
    if (/^\p{Lu}+$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

function names(words: readonly Word[], start: number, end: number): boolean {
  const last = words[end - 1];
  return last?.noun === undefined || last.noun.class === 'place' || last.noun.class === 'role' || end - start > 1;
}

/** der + weak adjective is dative or genitive, and so is der + feminine noun: sagte der Süddeutschen Zeitung. */
function nominative(reading: Reading, draft: Draft, head: number): boolean {
  if (draft.determiner === undefined) return true;
  if (!draft.determiner.nominative) return false;
  if (!reading.lexicon.pack.nounsCapitalised || reading.tokens[draft.at]?.lower !== 'der') return true;
  const next = reading.tokens[draft.at + 1] as Token;
  const adjective = draft.at + 1 < head && reading.words[draft.at + 1]?.noun === undefined;
  if (adjective && /[^e]en$/.test(next.lower) && !next.capital) return false;
  if (adjective && next.capital && /(?:schen|hen)$/.test(next.lower)) return false;
  return reading.words[head]?.noun?.gender !== 'f';
}

function pluralOf(reading: Reading, determiner: Determiner | undefined, head: number): boolean | undefined {
  if (determiner?.plural !== undefined) return determiner.plural;
  const lower = reading.tokens[head]?.lower ?? '';
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
function readBracket(reading: Reading, at: number): { last: number; year: boolean } | undefined {
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
function quotedName(reading: Reading, open: number, kind: PhraseKind): Phrase | undefined {
  const { tokens, words, lexicon, end } = reading;
  if (tokens[open]?.kind !== 'quote' || !SAID.has(kind) || tokens[open + 1]?.capital !== true) return undefined;
  const before = tokens[open - 1]?.lower ?? '';
  if (words[open - 1]?.determiner?.genitive !== true && !lexicon.sets.ownership.has(before)) return undefined;
  for (let last = open + 2; last <= Math.min(end, open + 6); last++) {
    if (tokens[last]?.kind !== 'quote') continue;
    return { ...EMPTY, first: open - 1, last, head: last - 1 };
  }
  return undefined;
}

const EMPTY: Phrase = {
  first: 0,
  last: 0,
  head: 0,
  kind: 'organisation',
  determiner: undefined,
  nominative: true,
  definite: true,
  plural: undefined,
  identifying: [],
  complement: undefined,
  possessor: undefined,
  agent: undefined,
  year: false,
};

/** Angaben libanesischer Kreise: an adjective in -er and a noun without an article. */
function isGenitivePlural(reading: Reading, at: number): boolean {
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

const SAID = new Set<PhraseKind>(['utterance', 'document', 'generic']);

/** Genitives and phrases with von, of, from, für behind a noun. */
function readComplement(reading: Reading, at: number, depth: number, kind: PhraseKind): Phrase | undefined {
  const { tokens, words, end, lexicon } = reading;
  if (at >= end) return undefined;
  const token = tokens[at] as Token;
  const word = words[at] as Word;
  const said = SAID.has(kind) && lexicon.sets.ownership.has(token.lower);
  const inner = (from: number): Phrase | undefined => {
    const phrase = readPhrase(reading, from, depth + 1);
    if (phrase?.kind !== 'time') return phrase;
    // Formulierung von Winter; the figures by Friday are due then, the strategy vom Juni 2023 is of that month
    const bare =
      said &&
      tokens[phrase.last + 1]?.kind !== 'number' &&
      phrase.first === phrase.last &&
      phrase.determiner === undefined &&
      gazetteerOf(lexicon.pack.language).family(fold(tokens[phrase.head]?.lower ?? ''));
    return bare ? { ...phrase, kind: 'name' } : undefined;
  };
  const quoted = quotedName(reading, at + 1, kind);
  if (quoted !== undefined) return quoted;
  if (word.determiner?.genitive === true && lexicon.pack.nounsCapitalised && !token.capital)
    return kind === 'name' ? undefined : inner(at);
  if (lexicon.pack.nounsCapitalised && isGenitivePlural(reading, at))
    return SAID.has(kind) || kind === 'abstract' ? inner(at) : undefined;
  if (token.kind !== 'word' || !(said || lexicon.sets.attaching.has(token.lower))) return undefined;
  return inner(at + 1);
}
