import { type Locale, termOf } from './locale.ts';
import type { Inline, Span } from './output.ts';

/** Text, or the edge of a span, in reading order. */
type Token =
  | { readonly kind: 'text'; text: string; readonly mark?: 'open' | 'close' }
  | { readonly kind: 'open'; readonly span: Span }
  | { readonly kind: 'close' };

/**
 * What no element of a style can see by itself: quotation marks by depth, italics within italics, two points that meet,
 * and the full stop that American English puts inside the quotation marks.
 */
export function finish(inlines: readonly Inline[], locale: Locale): Inline[] {
  const tokens: Token[] = [];
  flatten(inlines, { quotes: 0, italic: false, bold: false, smallCaps: false }, locale, tokens);
  if (locale.punctuationInQuote) moveInside(tokens);
  mergePoints(tokens);
  return rebuilt(tokens);
}

interface Around {
  readonly quotes: number;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly smallCaps: boolean;
}

const deepest = 80;

function flatten(inlines: readonly Inline[], around: Around, locale: Locale, tokens: Token[], depth = 0): void {
  if (depth > deepest) return;
  for (const each of inlines) {
    if (typeof each === 'string') tokens.push({ kind: 'text', text: each });
    else if (each.quoted) {
      const inner = around.quotes % 2 === 1 ? '-inner' : '';
      const mark = (side: string) => termOf(locale, `${side}${inner}-quote`) ?? '"';
      tokens.push({ kind: 'text', text: mark('open'), mark: 'open' });
      flatten(each.children, { ...around, quotes: around.quotes + 1 }, locale, tokens, depth + 1);
      tokens.push({ kind: 'text', text: mark('close'), mark: 'close' });
    } else {
      const { span, inside } = flipped(each, around);
      tokens.push({ kind: 'open', span });
      flatten(each.children, inside, locale, tokens, depth + 1);
      tokens.push({ kind: 'close' });
    }
  }
}

/** Italics in italics stand out by being upright. */
function flipped(span: Span, around: Around): { span: Span; inside: Around } {
  const face = { ...span.face };
  const inside = { ...around };
  if (face['font-style'] === 'italic') {
    if (around.italic) face['font-style'] = 'normal';
    inside.italic = !around.italic;
  } else if (face['font-style'] === 'normal') {
    if (!around.italic) delete face['font-style'];
    inside.italic = false;
  }
  if (face['font-weight'] === 'bold') {
    if (around.bold) face['font-weight'] = 'normal';
    inside.bold = !around.bold;
  } else if (face['font-weight'] === 'normal' && !around.bold) delete face['font-weight'];
  if (face['font-variant'] === 'small-caps') {
    if (around.smallCaps) face['font-variant'] = 'normal';
    inside.smallCaps = !around.smallCaps;
  } else if (face['font-variant'] === 'normal' && !around.smallCaps) delete face['font-variant'];
  if (face['font-variant'] === 'nocase') delete face['font-variant'];
  return { span: { ...span, face }, inside };
}

/** `”.` becomes `.”`, however many spans end between. */
function moveInside(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'text' || token.mark || !/^[.,]/.test(token.text)) continue;
    let quote = -1;
    for (let back = at - 1; back >= 0; back--) {
      const before = tokens[back];
      if (before?.kind === 'close' || (before?.kind === 'text' && before.text === '')) continue;
      if (before?.kind === 'text' && before.mark === 'close') quote = back;
      else break;
    }
    if (quote < 0) continue;
    tokens.splice(quote, 0, { kind: 'text', text: token.text[0] ?? '' });
    token.text = token.text.slice(1);
    at += 1;
  }
}

/** What is left of two points that meet; a pair that is not here stays. */
const meeting: Readonly<Record<string, string>> = {
  '..': '.',
  ',,': ',',
  ';;': ';',
  '::': ':',
  '!!': '!',
  '??': '?',
  '!.': '!',
  '!:': '!',
  '?.': '?',
  '?:': '?',
  ':.': ':',
  ':!': '!',
  ':?': '?',
  ';.': ';',
  ';:': ';',
  ';!': '!',
  ';?': '?',
  '….': '…',
  '  ': ' ',
};

/** Joins the points where two texts meet; inside a text the author's own stay. */
function mergePoints(tokens: Token[]): void {
  let last: Extract<Token, { kind: 'text' }> | undefined;
  let quoted = '';
  for (const token of tokens) {
    if (token.kind !== 'text' || token.text === '') continue;
    if (token.mark === 'close') {
      quoted = last?.text.at(-1) ?? '';
      last = token;
      continue;
    }
    const end = last?.mark === 'close' && /[.!?]/.test(quoted) ? quoted : (last?.text.at(-1) ?? '');
    const whole = meeting[end + (token.text[0] ?? '')];
    if (last && whole !== undefined) {
      if (last.mark === 'close' || whole === end) token.text = token.text.slice(1);
      else {
        last.text = last.text.slice(0, -1) + whole;
        token.text = token.text.slice(1);
      }
    }
    if (token.text !== '') last = token;
  }
}

function rebuilt(tokens: readonly Token[]): Inline[] {
  const stack: { readonly span: Span; readonly children: Inline[] }[] = [{ span: { children: [] }, children: [] }];
  for (const token of tokens) {
    if (token.kind === 'open') stack.push({ span: token.span, children: [] });
    else if (token.kind === 'text') {
      if (token.text !== '') stack.at(-1)?.children.push(token.text);
    } else {
      const done = stack.pop();
      if (done && done.children.length > 0) stack.at(-1)?.children.push({ ...done.span, children: done.children });
    }
  }
  return stack[0]?.children ?? [];
}
