import { fold, gazetteerOf } from '../words/gazetteer.ts';
import type { Word } from '../words/lexicon.ts';
import type { Quotation } from '../words/quotations.ts';
import { isStranger } from '../words/strangers.ts';
import type { Token } from '../words/tokens.ts';
import { phraseInMarks } from './phrase.ts';
import { isFunction } from './run.ts';
import type { Text } from './sentence.ts';
import { makeUnit, type Unit } from './unit.ts';

const MAX_TERM = 5;

/** X habe den Plan „begrüßt“; the board “welcomed” it: a verb of saying alone in marks is still the verb. */
export function isMarkedVerb({ tokens, words, lexicon }: Text, { first, last, closed }: Quotation): boolean {
  if (!closed || last !== first + 2 || tokens[first + 1]?.capital !== false) return false;
  const word = words[first + 1];
  if (word?.verbs === undefined || word.noun !== undefined || word.determiner !== undefined) return false;
  const [before, behind] = [words[first - 1], words[last + 1]];
  // das „empfohlen“ im Text, as “said”; the label “recommended” appears
  if (lexicon.pack.order === 'svo' && (behind?.verbs ?? behind?.otherVerb ?? behind?.auxiliary ?? behind?.modal))
    return false;
  if (before?.determiner !== undefined || before?.preposition === true || tokens[first - 1]?.kind === 'colon')
    return false;
  return !lexicon.sets.comparisons.has(tokens[first - 1]?.lower ?? '');
}

/** „Billboard“, “New York Times”: names and terms in marks, no quotation of somebody's sentence. */
export function isTerm(text: Text, quotation: Quotation): boolean {
  const { tokens, words } = text;
  const inner = quotation.last - quotation.first - 1;
  if (!quotation.closed || inner > MAX_TERM || inner < 1 || isInterrupted(text, quotation)) return false;
  for (let at = quotation.first + 1; at < quotation.last; at++) {
    const token = tokens[at] as Token;
    const part = token.kind === 'word' && (token.capital || isFunction(words[at] as Word));
    if (!part && token.kind !== 'number') return false;
  }
  return tokens[quotation.first + 1]?.capital === true;
}

/** „Die Fristen“, sagte sie, „…“: somebody's sentence, however short. */
function isInterrupted({ tokens, words, lexicon }: Text, { first, last }: Quotation): boolean {
  if (lexicon.pack.order !== 'v2' || tokens[last + 1]?.kind !== 'comma') return false;
  const said = words[last + 2]?.verbs?.some((use) => use.form === 'finite') === true;
  return said && tokens[last + 2]?.capital === false && !tokens[first - 1]?.capital;
}

/** als „völlig haltlos“ zurück: a few words inside a clause, no mark around them. */
export function isEmbedded(text: Text, quotation: Quotation): boolean {
  const { tokens } = text;
  if (quotation.last - quotation.first > 9) return false;
  const kinds = [tokens[quotation.first - 1], tokens[quotation.last - 1], tokens[quotation.last + 1]].map(
    (token) => token?.kind,
  );
  return kinds.every((kind) => kind === 'word' || kind === 'number');
}

/** die „Aktion Deutschland hilft“: a few words in marks behind an article are somebody's name. */
export function isNamedThing(text: Text, units: readonly Unit[], quotation: Quotation): boolean {
  const before = units.at(-1);
  if (before === undefined || before.first !== before.last || before.first !== quotation.first - 1) return false;
  const { determiner } = before.word;
  if (determiner?.nominative !== true || determiner.definite !== true || !quotation.closed) return false;
  if (quotation.last - quotation.first > MAX_TERM + 1 || text.tokens[quotation.first + 1]?.capital !== true)
    return false;
  for (let at = quotation.first + 1; at < quotation.last; at++) {
    const kind = text.tokens[at]?.kind;
    if (kind === 'comma' || kind === 'terminal') return false;
  }
  return true;
}

/** A term in marks as a unit: a house by its noun or by its length, else a thing. */
export function termPhrase(text: Text, { first, last }: Quotation, word: Word, spokenOf = false): Unit {
  const house = !spokenOf && (text.words[last - 1]?.noun?.class === 'organisation' || last - first > 2);
  const kind = house ? 'organisation' : !spokenOf && isMarkedName(text, first + 1, last - 1) ? 'name' : 'thing';
  return makeUnit('phrase', { first, last }, word, { phrase: phraseInMarks(first, last, kind) });
}

/** „Okafor“ sagte: marks around a name hide nobody. */
function isMarkedName({ tokens, lexicon }: Text, first: number, last: number): boolean {
  if (first !== last || tokens[first]?.capital !== true) return false;
  const lists = gazetteerOf(lexicon.pack.language);
  const word = fold(tokens[first]?.lower ?? '');
  if (lists.ordinary(word) || lists.place(word) || lists.wordName(word)) return false;
  return lists.family(word) || lists.given(word) || isStranger(word, lexicon.pack.language);
}
