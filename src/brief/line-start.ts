/** What a line begins with, roughly as CommonMark's containers do (spec 0.31.2, section 5); exact enough for counting. */
export interface LineStart {
  /** quotes, list items and footnote definitions opened or continued on this line */
  readonly containers: number;
  /** offset of the first character behind them */
  readonly content: number;
  /** column of the first character that is no white space; a tab counts to the next multiple of four */
  readonly column: number;
  /** column of the line's first list marker, or -1 */
  readonly listColumn: number;
  readonly quote: boolean;
  /** offset of the n-th container's marker, counted from 0 */
  readonly deepest: (n: number) => number;
}

const tab = 9;
const space = 32;

/** Reads the markers of quotes and list items at the head of the line text[start, end). */
export function containersOf(text: string, start: number, end: number): LineStart {
  let at = start;
  let column = 0;
  let first = -1;
  let listColumn = -1;
  let quote = false;
  const markers: number[] = [];
  for (;;) {
    for (
      let code = text.charCodeAt(at);
      at < end && (code === space || code === tab || code === 13);
      code = text.charCodeAt(at)
    ) {
      column = code === tab ? column + 4 - (column % 4) : column + 1;
      at += 1;
    }
    if (first === -1) first = column;
    const length = markerLength(text, at, end);
    if (length === 0) break;
    if (text[at] === '>') quote = true;
    else if (listColumn === -1 && text[at] !== '[') listColumn = column;
    markers.push(at);
    at += length;
    column += length;
  }
  const deepest = (n: number) => markers[n] ?? start;
  return { containers: markers.length, content: at, column: first, listColumn, quote, deepest };
}

/** Length of a quote, bullet, number or footnote marker at `at`, or 0. */
function markerLength(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const letter = text[at];
  if (letter === '>') return 1;
  if (letter === '-' || letter === '+' || letter === '*') return isGap(text, at + 1, end) ? 1 : 0;
  if (letter === '[' && text[at + 1] === '^') {
    const close = text.indexOf(']:', at);
    return close !== -1 && close < Math.min(end, at + 1000) ? close + 2 - at : 0;
  }
  let digits = 0;
  while (digits < 10 && isDigit(text.charCodeAt(at + digits))) digits += 1;
  if (digits === 0 || digits > 9) return 0;
  const mark = text[at + digits];
  return (mark === '.' || mark === ')') && isGap(text, at + digits + 1, end) ? digits + 1 : 0;
}

function isGap(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at >= end || code === space || code === tab || code === 13;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A fence of code, with its length; also what may close one. */
export function isFence(text: string, at: number, end: number): { mark: string; length: number } | undefined {
  const mark = text[at];
  if (at >= end || (mark !== '`' && mark !== '~')) return undefined;
  let length = 0;
  while (at + length < end && text[at + length] === mark) length += 1;
  if (length < 3 || (mark === '`' && text.slice(at + length, end).includes('`'))) return undefined;
  return { mark, length };
}

/** `- - -`, `***`: a thematic break, not a list in a list. */
export function isRule(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end).replaceAll(/[ \t\r]/g, '');
  return line.length <= 400 && /^(\*+|-+)$/.test(line);
}

/** What the first characters of a line make of it, as far as limits are counted. */
export type LineKind = 'heading' | 'underline' | 'delimiter-row' | 'directive-open' | 'directive-close' | 'other';

/** The kind of the line whose content is text[at, end), behind its containers. */
export function kindOf(text: string, at: number, end: number): LineKind {
  switch (text[at]) {
    case '#':
      return 'heading';
    case ':':
      if (!text.startsWith(':::', at)) return 'other';
      return /^:+[ \t\r]*$/.test(text.slice(at, Math.min(end, at + 200))) ? 'directive-close' : 'directive-open';
    case '=':
    case '-':
    case '|': {
      const line = text.slice(at, Math.min(end, at + 2000));
      if (/^(=+|-+)[ \t\r]*$/.test(line)) return 'underline';
      return /^[-|: \t\r]*$/.test(line) && line.includes('|') ? 'delimiter-row' : 'other';
    }
    default:
      return 'other';
  }
}
