import { inflateSync } from 'node:zlib';
import { textString } from './cmap.ts';
import { Reader } from './syntax.ts';
import { type Bytes, type Dict, Ref, Stream, type Value } from './values.ts';
import { writeFile } from './write.ts';

/**
 * A PDF as Chromium's PDF backend writes it: one cross-reference table, no object streams, no encryption. Objects are
 * read when they are asked for; those that nobody has changed are written back as the bytes they were.
 */
export class PdfFile {
  readonly trailer: Dict;
  readonly #bytes: Bytes;
  /** where objects begin and end, by number */
  readonly #places: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  readonly #objects = new Map<number, Value>();
  readonly #changed = new Set<number>();
  readonly #refs = new Map<number, Ref>();
  /** numbers of the objects that were read, in order */
  readonly #old: readonly number[];
  #next: number;

  /** @throws Error when `bytes` is no PDF of that kind */
  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    const table = readTable(bytes);
    this.#places = table.places;
    const reader = new Reader(bytes, (number) => this.ref(number));
    reader.at = table.trailer;
    const trailer = reader.value();
    if (!(trailer instanceof Map)) throw new Error('no trailer');
    this.trailer = trailer;
    this.#old = [...this.#places.keys()].sort((a, b) => a - b);
    this.#next = (this.#old.at(-1) ?? 0) + 1;
  }

  ref(number: number): Ref {
    let ref = this.#refs.get(number);
    if (ref === undefined) {
      ref = new Ref(number);
      this.#refs.set(number, ref);
    }
    return ref;
  }

  /** The value itself, or what it refers to; `null` for what is not there. */
  resolve(value: Value | undefined): Value {
    if (!(value instanceof Ref)) return value ?? 'null';
    let object = this.#objects.get(value.number);
    if (object === undefined) {
      object = this.#read(value.number);
      this.#objects.set(value.number, object);
    }
    return object;
  }

  #read(number: number): Value {
    const place = this.#places.get(number);
    if (place === undefined) return 'null';
    const reader = new Reader(this.#bytes, (ref) => this.ref(ref));
    reader.at = place.start;
    skipHead(reader);
    const value = reader.value();
    if (!(value instanceof Map)) return value;
    reader.skipSpace();
    const start = streamStart(this.#bytes, reader.at);
    if (start < 0) return value;
    const length = this.resolve(value.get('Length'));
    return new Stream(value, this.#bytes.subarray(start, start + (typeof length === 'number' ? length : 0)));
  }

  /** Numbers of all objects, in order. */
  numbers(): number[] {
    const numbers = [...this.#old];
    for (let number = (this.#old.at(-1) ?? 0) + 1; number < this.#next; number++) numbers.push(number);
    return numbers;
  }

  add(value: Value): Ref {
    const ref = this.ref(this.#next++);
    this.#objects.set(ref.number, value);
    this.#changed.add(ref.number);
    return ref;
  }

  /** Puts another object in the place of one. */
  replace(ref: Ref, value: Value): void {
    this.#objects.set(ref.number, value);
    this.#changed.add(ref.number);
  }

  /** Says that an object has been changed in place. */
  touch(ref: Ref): void {
    this.#changed.add(ref.number);
  }

  save(): Bytes {
    const objects = this.numbers().map((number) => {
      const place = this.#places.get(number);
      const kept = place !== undefined && !this.#changed.has(number);
      if (kept) return { number, value: 'null', raw: this.#bytes.subarray(place.start, place.end) };
      return { number, value: this.resolve(this.ref(number)), raw: undefined };
    });
    return writeFile(objects, this.trailer);
  }

  dict(value: Value | undefined): Dict | undefined {
    const target = this.resolve(value);
    if (target instanceof Stream) return target.dict;
    return target instanceof Map ? target : undefined;
  }

  array(value: Value | undefined): Value[] {
    const target = this.resolve(value);
    return Array.isArray(target) ? target : [];
  }

  number(value: Value | undefined): number | undefined {
    const target = this.resolve(value);
    return typeof target === 'number' ? target : undefined;
  }

  /** A name without its slash. */
  name(value: Value | undefined): string | undefined {
    const target = this.resolve(value);
    return typeof target === 'string' && target.startsWith('/') ? target.slice(1) : undefined;
  }

  /** A text string. */
  text(value: Value | undefined): string | undefined {
    const target = this.resolve(value);
    return target instanceof Uint8Array ? textString(target) : undefined;
  }

  /** The bytes of a stream, decoded. @throws Error when they are damaged or packed in a way Chromium does not use */
  content(value: Value | undefined): Bytes | undefined {
    const target = this.resolve(value);
    if (!(target instanceof Stream)) return undefined;
    const filter = this.resolve(target.dict.get('Filter'));
    if (filter === 'null') return target.raw;
    if (filter !== '/FlateDecode' || target.dict.has('DecodeParms')) throw new Error('unknown stream filter');
    // A page is some 50 kB; with zlib's own chunks of 16 kB most of the time goes into joining them.
    return inflateSync(target.raw, { chunkSize: 1 << 18 });
  }
}

/** Reads the one cross-reference table of a file (ISO 32000-1, 7.5.4). */
function readTable(bytes: Bytes): { places: Map<number, { start: number; end: number }>; trailer: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const mark = buffer.lastIndexOf('startxref');
  const table = Number(
    buffer
      .toString('latin1', mark + 9, mark + 40)
      .trim()
      .split(/\s/, 1)[0],
  );
  if (mark < 0 || !Number.isSafeInteger(table) || buffer.toString('latin1', table, table + 4) !== 'xref') {
    throw new Error('no cross-reference table');
  }
  const trailer = buffer.indexOf('trailer', table);
  const words = buffer
    .toString('latin1', table + 4, trailer)
    .split(/\s+/)
    .filter(Boolean);
  const starts: { number: number; start: number }[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const first = Number(words[at]);
    const count = Number(words[at + 1]);
    at += 2;
    for (let i = 0; i < count; i++, at += 3) {
      if (words[at + 2] === 'n') starts.push({ number: first + i, start: Number(words[at]) });
    }
  }
  starts.sort((a, b) => a.start - b.start);
  const places = new Map(starts.map(({ number, start }, i) => [number, { start, end: starts[i + 1]?.start ?? table }]));
  return { places, trailer: trailer + 7 };
}

/** Passes over `12 0 obj`. */
function skipHead(reader: Reader): void {
  for (let i = 0; i < 3; i++) {
    reader.skipSpace();
    reader.token();
  }
}

const streamWord = new TextEncoder().encode('stream');

/** Where the bytes of a stream begin when `stream` stands at `at`, else -1. */
function streamStart(bytes: Bytes, at: number): number {
  for (let i = 0; i < streamWord.length; i++) if (bytes[at + i] !== streamWord[i]) return -1;
  return bytes[at + 6] === 13 ? at + 8 : at + 7;
}
