import { type Bytes, type Dict, Ref, type Value } from './values.ts';

const regular = 0;
const space = 1;
const delimiter = 2;
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = space;
for (const char of '()<>[]{}/%') kinds[char.charCodeAt(0)] = delimiter;

/** A word that is no value. */
export class Operator {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** Operators by their bytes: a page has thousands of them and few different ones. */
const shortOperators = new Map<number, Operator>();

/** Names by a hash of their bytes: a file has thousands of them, and few different ones. */
const names = new Map<number, string>();

function isAt(text: string, bytes: Bytes, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false;
  return true;
}

/** Holds the place in the bytes. */
export class Reader {
  at = 0;
  readonly bytes: Bytes;
  readonly #refs: (number: number) => Ref;

  /** @param refs gives the reference for a number; a content stream has none */
  constructor(bytes: Bytes, refs: (number: number) => Ref = (number) => new Ref(number)) {
    this.bytes = bytes;
    this.#refs = refs;
  }

  /** Reads one object: `12 0 R`, a dictionary, a name … */
  value(): Value {
    for (;;) {
      this.skipSpace();
      const token = this.token();
      if (token === undefined || token instanceof Operator) {
        if (this.at >= this.bytes.length) return 'null';
        continue;
      }
      if (typeof token !== 'number') return token;
      const before = this.at;
      this.skipSpace();
      const second = this.at < this.bytes.length ? this.token() : undefined;
      this.skipSpace();
      const third = typeof second === 'number' && this.at < this.bytes.length ? this.token() : undefined;
      if (third instanceof Operator && third.word === 'R') return this.#refs(token);
      this.at = before;
      return token;
    }
  }

  skipSpace(): void {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at] as number;
      if (code === 37)
        while (this.at + 1 < bytes.length && bytes[this.at + 1] !== 10 && bytes[this.at + 1] !== 13) this.at++;
      else if (kinds[code] !== space) return;
    }
  }

  token(): Value | Operator | undefined {
    const code = this.bytes[this.at] as number;
    if (code === 47) return this.name();
    if (code === 40) return this.literal();
    if (code === 91) return this.array();
    if (code === 60) return this.bytes[this.at + 1] === 60 ? this.dictionary() : this.hex();
    if (kinds[code] === delimiter) {
      this.at += 1;
      return undefined;
    }
    return code < 58 ? this.number(code) : this.word(code);
  }

  /** A number as PDF writes it: sign, digits, point; anything else that begins like one is a word. */
  private number(first: number): Value | Operator {
    const { bytes } = this;
    const signed = first === 45 || first === 43;
    let at = signed ? this.at + 1 : this.at;
    let value = 0;
    let scale = 0;
    for (; at < bytes.length; at++) {
      const code = bytes[at] as number;
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        scale *= 10;
      } else if (code === 46 && scale === 0) scale = 1;
      else if (kinds[code] === regular) return this.word(first);
      else break;
    }
    this.at = at;
    if (scale > 1) value /= scale;
    return first === 45 ? -value : value;
  }

  private word(first: number): Value | Operator {
    const { bytes } = this;
    const from = this.at;
    let hash = 0;
    for (let code = first; kinds[code] === regular && this.at < bytes.length; code = bytes[++this.at] ?? 0) {
      hash = (hash << 8) | code;
    }
    const short = this.at - from < 4;
    const known = short ? shortOperators.get(hash) : undefined;
    if (known !== undefined) return known;
    const text = latin(bytes, from, this.at);
    if (text === 'true' || text === 'false' || text === 'null') return text;
    const operator = new Operator(text);
    if (short && shortOperators.size < 200) shortOperators.set(hash, operator);
    return operator;
  }

  private name(): string {
    const { bytes } = this;
    const from = this.at++;
    let hash = 0;
    for (let code = bytes[this.at]; code !== undefined && kinds[code] === regular; code = bytes[++this.at])
      hash = (hash * 31 + code) | 0;
    const known = names.get(hash);
    if (known !== undefined && isAt(known, bytes, from, this.at)) return known;
    const text = latin(bytes, from, this.at);
    if (text.includes('#'))
      return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (names.size < 500) names.set(hash, text);
    return text;
  }

  private array(): Value[] {
    this.at++;
    return this.list(93, 1);
  }

  private dictionary(): Dict {
    this.at += 2;
    const list = this.list(62, 2);
    const map: Dict = new Map();
    for (let i = 0; i + 1 < list.length; i += 2) {
      const key = list[i];
      if (typeof key === 'string') map.set(key.slice(1), list[i + 1] as Value);
    }
    return map;
  }

  /** Everything up to a closing byte. */
  private list(close: number, length: number): Value[] {
    const list: Value[] = [];
    for (;;) {
      this.skipSpace();
      if (this.at >= this.bytes.length) return list;
      if (this.bytes[this.at] === close) {
        this.at += length;
        return list;
      }
      const token = this.token();
      if (token === undefined) continue;
      if (!(token instanceof Operator)) list.push(token);
      else if (token.word === 'R' && list.length > 1) {
        list.pop();
        const number = list.pop();
        list.push(this.#refs(typeof number === 'number' ? number : 0));
      }
    }
  }

  private hex(): Uint8Array {
    const { bytes } = this;
    if (bytes[this.at + 5] === 62) {
      let code = 0;
      for (let i = 1; i < 5; i++) code = code * 16 + hexDigit(bytes[this.at + i] as number);
      if (code >= 0) {
        this.at += 6;
        return twoBytes(code);
      }
    }
    return this.longHex();
  }

  private longHex(): Uint8Array {
    const digits: number[] = [];
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at] as number;
      if (code === 62) {
        this.at++;
        break;
      }
      const digit = hexDigit(code);
      if (digit >= 0) digits.push(digit);
    }
    if (digits.length % 2 === 1) digits.push(0);
    const out = new Uint8Array(digits.length / 2);
    for (let i = 0; i < out.length; i++) out[i] = (digits[2 * i] as number) * 16 + (digits[2 * i + 1] as number);
    return out;
  }

  private literal(): Uint8Array {
    const out: number[] = [];
    let depth = 1;
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at] as number;
      if (code === 92) {
        const escaped = this.escape();
        if (escaped >= 0) out.push(escaped);
        continue;
      }
      if (code === 40) depth++;
      if (code === 41 && --depth === 0) {
        this.at++;
        break;
      }
      out.push(code);
    }
    return Uint8Array.from(out);
  }

  /** Reads what follows a backslash and stays on its last byte; -1 for a line that goes on. */
  private escape(): number {
    const code = this.bytes[++this.at] ?? 0;
    if (code >= 48 && code <= 55) {
      let value = code - 48;
      for (let i = 0; i < 2; i++) {
        const next = this.bytes[this.at + 1] ?? 0;
        if (next < 48 || next > 55) break;
        value = value * 8 + next - 48;
        this.at++;
      }
      return value & 255;
    }
    if (code === 13) {
      if (this.bytes[this.at + 1] === 10) this.at++;
      return -1;
    }
    if (code === 10) return -1;
    return escapes.get(code) ?? code;
  }

  /** From behind `BI` to behind `EI`, which must stand alone (7.8.2: the data in between can be anything). */
  skipInlineImage(): void {
    const { bytes } = this;
    for (; this.at + 3 < bytes.length; this.at++) {
      const alone = kinds[bytes[this.at] as number] === space && kinds[bytes[this.at + 3] ?? 32] === space;
      if (alone && bytes[this.at + 1] === 69 && bytes[this.at + 2] === 73) {
        this.at += 3;
        return;
      }
    }
    this.at = bytes.length;
  }
}

const escapes = new Map([
  [110, 10],
  [114, 13],
  [116, 9],
  [98, 8],
  [102, 12],
]);

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : Number.NEGATIVE_INFINITY;
}

/** One glyph is what most strings hold. */
const glyphs = new Array<Uint8Array | undefined>(65_536).fill(undefined);
function twoBytes(code: number): Uint8Array {
  let bytes = glyphs[code];
  if (bytes === undefined) {
    bytes = Uint8Array.of(code >> 8, code & 255);
    glyphs[code] = bytes;
  }
  return bytes;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}
