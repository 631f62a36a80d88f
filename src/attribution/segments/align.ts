import { reference } from './normalise.ts';
import { type Stream, type StreamBuilder, streamBuilder } from './stream.ts';

/**
 * Puts a decoded value into a stream with the source range of each character. The value is what a parser made of
 * source[start, end): escapes, character references, continued lines, quotes of YAML scalars and doubled quotes are
 * found again on the way. Where the two drift apart the character gets all that lies before the next agreement, so that
 * a range may become too wide and never too narrow.
 */
export function align(builder: StreamBuilder, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    builder.copy(source, start, end);
    return;
  }
  let at = start;
  for (let i = 0; i < value.length; ) {
    const same = sameRun(value, i, source, at, end);
    if (same > 0) {
      builder.copy(source, at, at + same);
      i += same;
      at += same;
      continue;
    }
    const step = match(value, i, source, at, end) ?? drift(value, i, source, at, end);
    builder.put(value.slice(i, i + step.length), step.start, Math.max(step.end, step.start));
    i += step.length;
    at = step.end;
  }
}

/** How far to look for the next agreement, and back for where a line broke, in UTF-16 units. */
const horizon = 64;

/** How many units agree from here on without anything that a parser could have read otherwise. */
function sameRun(value: string, i: number, source: string, at: number, end: number): number {
  let n = 0;
  while (i + n < value.length && at + n < end) {
    const code = value.charCodeAt(i + n);
    if (
      code !== source.charCodeAt(at + n) ||
      code === 0x5c ||
      code === 0x26 ||
      code === 0x0a ||
      code === 0x0d ||
      code === 0x09
    )
      break;
    // Two single quotation marks for one: YAML.
    if (code === 0x27 && source.charCodeAt(at + n + 1) === 0x27 && value.charCodeAt(i + n + 1) !== 0x27) break;
    n++;
  }
  // White space at the end of a run may belong to a line break; of a line of nothing else only the end is looked at again.
  const least = Math.max(0, n - horizon);
  while (n > least && value.charCodeAt(i + n - 1) === 0x20) n--;
  return n;
}

/** A decoded value on its own, character i of the value at index i. */
export function alignedStream(value: string, source: string, start: number, end: number): Stream {
  const builder = streamBuilder(value.length);
  align(builder, value, source, start, end);
  return builder.finish();
}

/** `length` units of the value stand for source[start, end). */
interface Step {
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

const blank = /[ \t\r\n]/;
const named = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/y;
const yamlEscape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0abtnvfre "/\\N_LP\t]))/y;
const yamlChars: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

function match(value: string, i: number, source: string, at: number, end: number): Step | undefined {
  if (at >= end) return undefined;
  const [want, have] = [value[i] as string, source[at] as string];
  if (have === '&') {
    const step = referenceAt(value, i, source, at, end);
    if (step !== undefined) return step;
  }
  if (have === '\\') return escapeAt(value, i, source, at, end) ?? (want === have ? one(at) : undefined);
  if (have === "'" && want === have && source[at + 1] === have && value[i + 1] !== have) {
    return { length: 1, start: at, end: Math.min(at + 2, end) };
  }
  if (want === have && !blank.test(have)) return one(at);
  if (blank.test(want) && blank.test(have)) return lineAt(value, i, source, at, end);
  return undefined;
}

function one(at: number): Step {
  return { length: 1, start: at, end: at + 1 };
}

function referenceAt(value: string, i: number, source: string, at: number, end: number): Step | undefined {
  named.lastIndex = at;
  const found = named.exec(source);
  if (found === null || at + found[0].length > end) return undefined;
  const decoded = reference(found[1], found[2], found[3]);
  if (decoded === undefined || !value.startsWith(decoded, i)) return undefined;
  return { length: decoded.length, start: at, end: at + found[0].length };
}

function escapeAt(value: string, i: number, source: string, at: number, end: number): Step | undefined {
  const next = source[at + 1];
  if (at + 1 >= end || next === undefined) return undefined;
  if (next === value[i]) return { length: 1, start: at, end: at + 2 };
  yamlEscape.lastIndex = at;
  const found = yamlEscape.exec(source);
  if (found === null) return undefined;
  const hex = found[1] ?? found[2] ?? found[3];
  const char = hex === undefined ? (yamlChars[found[4] ?? ''] ?? found[4]) : reference(hex);
  if (char === undefined || !value.startsWith(char, i)) return undefined;
  return { length: char.length, start: at, end: at + found[0].length };
}

/** White space: one unit for one, or a line break with the indentation and quote marks of the next line. */
function lineAt(value: string, i: number, source: string, at: number, end: number): Step {
  if (source[at] === value[i] && !/[\r\n]/.test(source[at] ?? '') && !breaksBefore(value, i, source, at, end))
    return one(at);
  let stop = at;
  while (stop < end && blank.test(source[stop] ?? '')) stop++;
  const next = value[i + 1];
  while (stop < end && /[ \t>]/.test(source[stop] ?? '') && source[stop] !== next) stop++;
  let back = stop;
  // White space the value has too belongs to the next characters.
  for (
    let j = i + 1;
    back - 1 > at && j < value.length && value[j] === source[back - 1] && /[ \t]/.test(value[j] ?? '');
    j++
  )
    back--;
  return { length: 1, start: at, end: Math.max(back, at + 1) };
}

/** Spaces that a parser took away at the end of a line. */
function breaksBefore(value: string, i: number, source: string, at: number, end: number): boolean {
  let stop = at;
  while (stop < end && /[ \t]/.test(source[stop] ?? '')) stop++;
  return (source[stop] === '\n' || source[stop] === '\r') && !value.startsWith(source.slice(at, stop), i);
}

function drift(value: string, i: number, source: string, at: number, end: number): Step {
  const want = value[i] ?? '';
  for (let ahead = at; ahead < Math.min(end, at + horizon); ahead++) {
    if (source[ahead] === want || (source[ahead] === '&' && referenceAt(value, i, source, ahead, end))) {
      const step = match(value, i, source, ahead, end);
      if (step !== undefined) return step;
    }
  }
  return { length: 1, start: Math.min(at, Math.max(end - 1, 0)), end: Math.max(at, Math.min(at + 1, end)) };
}
