import type { Language } from '../brief/brief.ts';
import { adjacentSlots } from './constructions/adjacent.ts';
import type { Found } from './constructions/found.ts';
import { nominalSlots } from './constructions/nominal.ts';
import { prepositionSlots } from './constructions/prepositions.ts';
import { stanceSlots } from './constructions/stance.ts';
import { quoteSlots, verbSlots } from './constructions/verbs.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { german } from './packs/de.ts';
import { english } from './packs/en.ts';
import type { Pack } from './packs/pack.ts';
import { findQuotations } from './quotations.ts';
import type { Segment } from './segment.ts';
import { parse, type Text } from './sentence.ts';
import { findSentences, type Sentence } from './sentences.ts';
import type { Slot } from './slot.ts';
import { joinTokens, tokenise } from './tokens.ts';
import { readUnits } from './units.ts';

/** What is known beside the text. Lists only raise confidence: an unknown name is a name. */
export interface World {
  /** declared organisations, names and abbreviations */
  readonly organisations: readonly string[];
}

const packs: Readonly<Record<Language, Pack>> = { de: german, en: english, fr: english };
const lexicons = new Map<Language, Lexicon>();

/** The words of one language, built once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(packs[language]);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** Every place in the segments where the text says whose words, view or act something is; in reading order. */
export function findSlots(segments: readonly Segment[], _world: World): Slot[] {
  const slots: Slot[] = [];
  segments.forEach((segment, index) => {
    if (segment.text.length === 0) return;
    const text = readText(segment);
    for (const sentence of findSentences(text.tokens, text.words, text.quotations)) {
      for (const one of sentenceSlots(text, sentence)) slots.push(place(one, text, index, sentence));
    }
  });
  return slots;
}

export function readText(segment: Pick<Segment, 'text' | 'lang'>): Text {
  const lexicon = lexiconOf(segment.lang);
  const tokens = joinTokens(tokenise(segment.text, lexicon.abbreviations), lexicon.joined);
  const words = tokens.map((token) => lexicon.look(token.lower));
  return { text: segment.text, tokens, words, lexicon, quotations: findQuotations(segment.text, tokens) };
}

function sentenceSlots(text: Text, sentence: Sentence): Found[] {
  const parsed = parse(text, readUnits(text, sentence));
  const found = [
    ...adjacentSlots(parsed),
    ...verbSlots(parsed),
    ...stanceSlots(parsed),
    ...prepositionSlots(parsed),
    ...nominalSlots(parsed),
  ];
  return settle(found.length > 0 ? found : quoteSlots(parsed));
}

/** One finding for one speaker phrase in a sentence; the first construction that saw it wins. */
function settle(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    if (!kept.some((other) => other.first <= one.last && one.first <= other.last)) kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function place(found: Found, text: Text, segment: number, sentence: Sentence): Slot {
  const { first, last, slotFirst, slotLast, noun: _noun, ...rest } = found;
  const start = (at: number): number => text.tokens[at]?.start ?? 0;
  const end = (at: number): number => text.tokens[at]?.end ?? text.text.length;
  return {
    ...rest,
    segment,
    start: start(first),
    end: end(last),
    slotStart: start(slotFirst),
    slotEnd: end(slotLast),
    sentenceStart: start(sentence.first),
    sentenceEnd: end(sentence.last),
  };
}
