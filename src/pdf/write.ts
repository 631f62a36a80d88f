import { type Bytes, type Dict, Ref, Stream, type Value } from './values.ts';

/** An object to write: a value, or the bytes it had from `12 0 obj` to before the next object. */
export interface Body {
  readonly number: number;
  readonly value: Value;
  readonly raw: Bytes | undefined;
}

/**
 * The whole file (ISO 32000-1, 7.5) with one cross-reference table.
 * @param objects in the order of their numbers
 */
export function writeFile(objects: readonly Body[], trailer: Dict): Bytes {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1')];
  let at = parts[0]?.length ?? 0;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  const offsets = new Map<number, number>();
  for (const { number, value, raw } of objects) {
    offsets.set(number, at);
    if (raw === undefined) writeObject(number, value, put);
    else put(raw);
  }
  const size = (objects.at(-1)?.number ?? 0) + 1;
  const table = at;
  const rows = [`xref\n0 ${size}\n0000000000 65535 f \n`];
  for (let number = 1; number < size; number++) {
    const offset = offsets.get(number);
    rows.push(offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`);
  }
  put(latin1(rows.join('')));
  const entries = serialize(new Map([...trailer, ['Size', size]]));
  put(latin1(`trailer\n${entries}\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function writeObject(number: number, value: Value, put: (bytes: Uint8Array) => void): void {
  if (!(value instanceof Stream)) {
    put(latin1(`${number} 0 obj\n${serialize(value)}\nendobj\n`));
    return;
  }
  const dict: Dict = new Map([...value.dict, ['Length', value.raw.length]]);
  put(latin1(`${number} 0 obj\n${serialize(dict)}\nstream\n`));
  put(value.raw);
  put(latin1('\nendstream\nendobj\n'));
}

/** A value as PDF writes it, one character a byte. */
function serialize(value: Value): string {
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'string') return value.startsWith('/') ? `/${escapeName(value.slice(1))}` : value;
  if (value instanceof Uint8Array) return string(value);
  if (value instanceof Ref) return `${value.number} 0 R`;
  if (Array.isArray(value)) {
    let text = '';
    for (const one of value) text += text === '' ? serialize(one) : ` ${serialize(one)}`;
    return `[${text}]`;
  }
  if (!(value instanceof Map)) throw new Error('a stream inside an object');
  let text = '';
  for (const [key, one] of value) text += `${text === '' ? '' : '\n'}/${escapeName(key)} ${serialize(one)}`;
  return `<<${text}>>`;
}

/** Without exponent (7.3.3); Chromium's own numbers are floats of 32 bits, 9 digits say them all. */
function decimal(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(9).replace(/\.?0+$/, '');
}

/** Characters outside the regular ones are written as `#xx` (7.3.5). */
function escapeName(name: string): string {
  if (/^\w*$/.test(name)) return name;
  return name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function string(bytes: Bytes): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const byte of bytes) if (byte < 32 || byte >= 127) return `<${buffer.toString('hex').toUpperCase()}>`;
  return `(${buffer.toString('latin1').replace(/[\\()]/g, '\\$&')})`;
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A text string: plain where ASCII does, else UTF-16 with its mark (7.9.2.2). */
export function textBytes(text: string): Bytes {
  if (/^[ -~]*$/.test(text)) return latin1(text);
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bytes.swap16();
}

/** A dictionary from plain entries; what is undefined is left out. */
export function dictOf(entries: Readonly<Record<string, Value | undefined>>): Dict {
  const dict: Dict = new Map();
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) dict.set(key, value);
  return dict;
}
