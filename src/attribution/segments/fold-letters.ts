import { homoglyphs, smallCaps } from '../packs/letters.ts';
import { lineJoinStops } from '../packs/marks.ts';
import type { Stream } from './stream.ts';

/** Code units that need no look: Latin letters, usual punctuation and quotation marks. */
const plain = plainUnits();

/** Marks nobody sees: soft hyphen, zero-width, bidi controls, variation selectors, tags, fillers (Unicode 17, ch. 23). */
const invisible =
  /\u034F|\u180E|\u180F|[\u180B-\u180D]|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|[\uFE00-\uFE0F]/u;
const space = /[\s\u0085\u2800]/u;
const mark = /\p{M}/u;
const tradeMarks = /[®™℠©]/u;
/** Digits set high are note numbers when they follow a word. */
const superscript = /[\u00B2\u00B3\u00B9\u2070-\u2079]/;
const letter = /\p{L}/u;

function plainUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(1, 0x21, 0x7f);
  table.fill(1, 0xc0, 0x132);
  table.fill(1, 0x134, 0x17f);
  table[0x13f] = table[0x140] = table[0x149] = 0;
  for (const char of '§°¡¿«»„“”‚‘’‹›–—·€†‡•') table[char.charCodeAt(0)] = 1;
  // fold-words.ts folds these; the look is needed because some are in the ranges above.
  for (const char of smallCaps.keys()) table[char.charCodeAt(0)] = 0;
  return table;
}

/** Character level: invisible marks, spaces, lines, compatibility forms, combining marks. Foreign letters stay. */
export function foldLetters(stream: Stream): Stream {
  if (isPlain(stream.text)) return stream;
  const state = newState(stream);
  const { text } = stream;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (plain[unit] === 1) {
      flushSpace(state, i);
      emit(state, text[i] as string, i, i + 1);
      i++;
      continue;
    }
    const code = text.codePointAt(i) ?? 0;
    const next = i + (code > 0xffff ? 2 : 1);
    fold(state, String.fromCodePoint(code), i, next);
    i = next;
  }
  return { text: state.parts.join(''), from: state.from.slice(0, state.length), to: state.to.slice(0, state.length) };
}

function isPlain(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20) {
      if (space) return false;
      space = true;
    } else if (plain[unit] === 1) space = false;
    else return false;
  }
  return !space || text === '';
}

interface State {
  readonly stream: Stream;
  readonly parts: string[];
  from: Uint32Array;
  to: Uint32Array;
  length: number;
  /** index of the first space waiting to be written, or -1 */
  space: number;
  spaceEnd: number;
  /** true when a line ended within that space */
  line: boolean;
  /** length at which a mark was dropped: the letter is decorated, further marks on it go too */
  decorated: number;
}

function newState(stream: Stream): State {
  const size = stream.text.length + 16;
  return {
    stream,
    parts: [],
    from: new Uint32Array(size),
    to: new Uint32Array(size),
    length: 0,
    space: -1,
    spaceEnd: -1,
    line: false,
    decorated: -1,
  };
}

function fold(state: State, char: string, start: number, end: number): void {
  if (invisible.test(char)) {
    hidden(state, char, start, end);
    return;
  }
  if (space.test(char)) {
    if (state.space < 0) state.space = start;
    state.spaceEnd = end;
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') state.line = true;
    return;
  }
  if (mark.test(char)) {
    combine(state, char, end);
    return;
  }
  flushSpace(state, start);
  if (tradeMarks.test(char)) return;
  if (superscript.test(char) && letter.test(state.parts[state.parts.length - 1] ?? '')) return;
  emit(state, letterOf(char), start, end);
}

function letterOf(char: string): string {
  if (char === '\u2010' || char === '\u2011') return '-';
  if (char === '\u00B4' || char === '\u2032' || char === '\u02BC' || char === '\u02B9') return '’';
  const code = char.codePointAt(0) ?? 0;
  // Negative circled and squared capitals, regional indicators: no compatibility mapping in Unicode.
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(0x41 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(0x41 + code - 0x1f170);
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(0x41 + code - 0x1f1e6);
  if (homoglyphs.has(char) || smallCaps.has(char)) return char;
  return char.normalize('NFKC').replace(/[\s\p{M}]+/gu, '');
}

function emit(state: State, text: string, start: number, end: number): void {
  const { stream } = state;
  if (state.length + text.length > state.from.length) grow(state, text.length);
  const from = stream.from[start] ?? 0;
  const to = stream.to[end - 1] ?? from;
  for (let i = 0; i < text.length; i++, state.length++) {
    state.from[state.length] = from;
    state.to[state.length] = to;
  }
  if (text !== '') state.parts.push(text);
}

function grow(state: State, more: number): void {
  const size = state.from.length * 2 + more;
  const [from, to] = [new Uint32Array(size), new Uint32Array(size)];
  from.set(state.from);
  to.set(state.to);
  state.from = from;
  state.to = to;
}

/** Nothing is left of it; only a zero-width space between two capitalised words was put there instead of a space. */
function hidden(state: State, char: string, start: number, end: number): void {
  const next = state.stream.text[end] ?? '';
  const last = state.parts[state.parts.length - 1] ?? '';
  if (char !== '\u200B' || state.space >= 0 || !/\p{Ll}/u.test(last) || !/\p{Lu}/u.test(next)) return;
  state.space = start;
  state.spaceEnd = end;
}

/** A combining mark joins the letter before it when Unicode has that letter, else it is decoration and goes. */
function combine(state: State, char: string, end: number): void {
  if (state.space >= 0) return;
  const last = state.parts[state.parts.length - 1];
  if (last === undefined) return;
  const joined = state.decorated === state.length ? '' : `${last}${char}`.normalize('NFC');
  if (joined.length === last.length && letter.test(joined)) state.parts[state.parts.length - 1] = joined;
  else state.decorated = state.length;
  state.to[state.length - 1] = state.stream.to[end - 1] ?? 0;
}

/** Writes the waiting space as one, or joins a word that was divided at the end of a line. */
function flushSpace(state: State, next: number): void {
  if (state.space < 0) return;
  const { space: start, spaceEnd: end, line, stream } = state;
  state.space = -1;
  state.line = false;
  if (state.length === 0) return;
  const last = state.parts[state.parts.length - 1] ?? '';
  const before = state.parts[state.parts.length - 2] ?? '';
  if (line && stream.text[start - 1] === '\u00AD') return;
  if (line && last === '-' && letter.test(before) && letter.test(stream.text[next] ?? '')) {
    joinLines(state, next);
    return;
  }
  emit(state, ' ', start, end);
}

function joinLines(state: State, next: number): void {
  const word = /^\p{L}+/u.exec(state.stream.text.slice(next, next + 40))?.[0] ?? '';
  if (lineJoinStops.includes(word)) emit(state, ' ', next - 1, next);
  else if (word[0] === word[0]?.toLowerCase()) {
    state.parts.pop();
    state.length--;
  }
}
