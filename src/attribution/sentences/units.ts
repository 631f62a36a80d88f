import type { Word } from '../words/lexicon.ts';
import type { Quotation } from '../words/quotations.ts';
import type { Token } from '../words/tokens.ts';
import { joinObjects, spreadPrepositions } from './enumerations.ts';
import { isEmbedded, isMarkedVerb, isNamedThing, isTerm, termPhrase } from './marked-words.ts';
import type { Phrase, Reading } from './phrase.ts';
import { readUnit } from './read-unit.ts';
import type { Text } from './sentence.ts';
import type { Sentence } from './sentences.ts';
import { makeUnit, type Unit, type UnitKind } from './unit.ts';

const MARKS: Readonly<Record<string, UnitKind>> = {
  comma: 'comma',
  colon: 'colon',
  semicolon: 'semicolon',
  dash: 'dash',
  open: 'open',
  close: 'close',
};

/** Cuts a sentence into units. Quotations of more than a term are one unit each. */
export function readUnits(text: Text, sentence: Sentence): Unit[] {
  const { tokens, words, lexicon } = text;
  const reading: Reading = { tokens, words, lexicon, common: text.common, places: text.places, end: sentence.last };
  const units: Unit[] = [];
  for (let at = sentence.first; at <= sentence.last; ) {
    const { kind } = tokens[at] as Token;
    const quotation = text.quoteAt.get(at);
    if (quotation !== undefined && quotation.last <= sentence.last) units.push(readQuotation(text, units, quotation));
    else if (kind === 'word') units.push(readUnit(reading, units, at));
    else {
      const mark = MARKS[kind] ?? (kind === 'number' ? 'word' : 'mark');
      units.push(makeUnit(mark, { first: at, last: at }, words[at] as Word));
    }
    at = (units.at(-1) as Unit).last + 1;
  }
  spreadPrepositions(text, units);
  joinObjects(text, units);
  return units;
}

/** The unit a quotation is; an article or a preposition in front of it becomes a part of it and leaves `units`. */
function readQuotation(text: Text, units: Unit[], quotation: Quotation): Unit {
  const { first, last } = quotation;
  const word = text.words[first] as Word;
  if (isNamedThing(text, units, quotation)) return namedThing(termPhrase(text, quotation, word), units.pop() as Unit);
  if (isMarkedVerb(text, quotation)) {
    const verb = text.words[first + 1] as Word;
    return makeUnit('verb', quotation, verb, { uses: verb.verbs ?? [] });
  }
  if (!isTerm(text, quotation)) return makeUnit(isEmbedded(text, quotation) ? 'term' : 'quote', quotation, word);
  const before = units.at(-1);
  const term = termPhrase(text, quotation, word, isWordFor(text, before));
  if (before?.kind !== 'preposition') return term;
  units.pop();
  const governed = text.tokens[before.first]?.lower;
  return makeUnit(term.kind, { first: before.first, last }, word, { phrase: term.phrase, governed });
}

/** Das Wort „Ankerzentrum“ fiel oft: what is spoken of as a word is nobody. */
const isWordFor = ({ tokens, lexicon }: Text, before: Unit | undefined): boolean =>
  before?.phrase !== undefined && lexicon.sets.termNouns.has(tokens[before.phrase.head]?.lower ?? '');

/** die „Aktion Deutschland hilft“: the house and its article. */
function namedThing(term: Unit, { first, word }: Unit): Unit {
  const named = { ...(term.phrase as Phrase), first, determiner: word.determiner, definite: true };
  return makeUnit(term.kind, { first, last: term.last }, term.word, { phrase: { ...named, kind: 'organisation' } });
}
