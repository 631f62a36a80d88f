import type { Word } from '../words/lexicon.ts';
import type { Quotation } from '../words/quotations.ts';
import type { Token } from '../words/tokens.ts';
import { isFunction } from './run.ts';

/** A run of tokens that is read as one sentence; both indices inclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** No sentence is longer; a cut keeps the time linear on hostile lines. */
const LONGEST = 400;

const OPENING = new Set(['open', 'quote', 'dash']);

/** Cuts tokens into sentences. A full stop inside a closed quotation ends none, unless a new sentence follows the quotation. */
export function findSentences(
  tokens: readonly Token[],
  words: readonly Word[],
  quotations: readonly Quotation[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < quotations.length && (quotations[next] as Quotation).last < at) next++;
    const inside = quotations[next];
    if (inside?.closed === true && inside.first < at && at < inside.last) continue;
    if (!ends(tokens, words, at, inside) && at - first < LONGEST) continue;
    const last = closingMarks(tokens, at);
    if (last >= first) sentences.push({ first, last });
    first = last + 1;
    at = last;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length - 1 });
  return sentences;
}

function ends(tokens: readonly Token[], words: readonly Word[], at: number, quotation: Quotation | undefined): boolean {
  const token = tokens[at] as Token;
  const closes = quotation?.closed === true && quotation.last === at;
  if (closes) {
    const inner = tokens[at - 1];
    if (inner === undefined || inner.kind !== 'terminal') return false;
    return startsSentence(tokens, at + 1);
  }
  if (token.kind !== 'terminal') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after !== undefined && after.kind === 'terminal') return false;
  // 22. Juli, 3. Sitzung
  if (token.text === '.' && before?.kind === 'number' && before.text.length <= 2 && before.end === token.start) {
    if (after === undefined) return true;
    return isFunction(words[at + 1] as Word) && startsSentence(tokens, at + 1);
  }
  return startsSentence(tokens, closingMarks(tokens, at) + 1);
}

function closingMarks(tokens: readonly Token[], at: number): number {
  let last = at;
  for (;;) {
    const next = tokens[last + 1];
    const gap = next === undefined ? 1 : next.start - (tokens[last] as Token).end;
    if (next === undefined || gap > 0 || (next.kind !== 'quote' && next.kind !== 'close')) return last;
    last++;
  }
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < tokens.length && OPENING.has((tokens[next] as Token).kind)) next++;
  const token = tokens[next];
  return token === undefined || token.capital || token.kind === 'number';
}
