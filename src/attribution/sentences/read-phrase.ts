import type { Determiner } from '../packs/pack.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import type { Word } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { classify } from './classify.ts';
import type { Phrase, Reading } from './phrase.ts';
import type { PhraseKind } from './phrase-kind.ts';
import {
  endsInOwner,
  firstNoun,
  groupGenitive,
  isAdherent,
  isClosed,
  isGathered,
  isGenitivePlural,
  isMeeting,
  isObjectBefore,
  isPronoun,
  isSaid,
  isSaidBehind,
  namedBefore,
  pluralOf,
  quotedName,
  readBracket,
  SAID,
  type Split,
} from './phrase-parts.ts';
import { asHouse, withComplement } from './represented.ts';
import { capitalRun, contentRun, isSaidBySome, readModifiers } from './run.ts';

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
      determiner?.negative === true ||
      isMeeting(reading, split.head) ||
      isAdherent(reading, head, complement) ||
      isGathered(reading, head, complement)
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
      endsInOwner(words, start, at)
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
  if (lexicon.sets.verbNouns.has(`${token.lower}-${tokens[at + 1]?.lower ?? ''}`)) return undefined;
  if (token.kind !== 'word' || !(said || lexicon.sets.attaching.has(token.lower))) return undefined;
  return inner(at + 1);
}
