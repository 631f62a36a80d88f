import type { Token } from './tokens.ts';

/** A quotation in a segment: token indices of its marks, both inclusive; `last` is the last token when it stays open. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
}

/** An apostrophe that opens a quotation closes it within so many tokens, or it is none. */
const MAX_SINGLE = 80;

const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”“"',
  '”': '”',
  '"': '"“”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
  '’': '’',
  '‟': '”',
  '「': '」',
};

/** Pairs quotation marks of every national style; inner ones stay inside the outer one. */
export function findQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'quote' || !opens(text, token)) continue;
    const last = closing(text, tokens, at);
    if (last === undefined) {
      if (token.text === "'" || token.text === '’' || token.text === '‘') continue;
      found.push({ first: at, last: tokens.length - 1, closed: false });
      break;
    }
    found.push({ first: at, last, closed: true });
    at = last;
  }
  return found;
}

function opens(text: string, token: Token): boolean {
  if (CLOSERS[token.text] === undefined) return false;
  const after = text[token.end];
  if (after === undefined || after === ' ' || after === ',') return token.text === '«' || token.text === '„';
  const before = text[token.start - 1];
  return (
    before === undefined || before === ' ' || before === '(' || before === '[' || !/[\p{L}\p{N}.!?,]/u.test(before)
  );
}

function closing(text: string, tokens: readonly Token[], open: number): number | undefined {
  const mark = (tokens[open] as Token).text;
  const closers = CLOSERS[mark] ?? '';
  const limit =
    mark === "'" || mark === '’' || mark === '‘' ? Math.min(tokens.length, open + MAX_SINGLE) : tokens.length;
  for (let at = open + 1; at < limit; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'quote' || !closers.includes(token.text)) continue;
    const before = text[token.start - 1];
    if (before === ' ' && mark !== '«' && text[token.end] !== undefined && text[token.end] !== ' ') continue;
    return at;
  }
  return undefined;
}
