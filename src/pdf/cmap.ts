import { readContentStream } from './content-stream.ts';
import type { Value } from './values.ts';

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): character code to text. A CMap has the syntax of a content stream. */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  readContentStream(bytes, (operator, operands) => {
    if (operator === 'endbfchar') {
      for (let i = 0; i + 1 < operands.length; i += 2) put(map, code(operands[i]), operands[i + 1], 0);
    } else if (operator === 'endbfrange') {
      for (let i = 0; i + 2 < operands.length; i += 3) range(map, operands[i], operands[i + 1], operands[i + 2]);
    }
  });
  return map;
}

function range(
  map: Map<number, string>,
  first: Value | undefined,
  last: Value | undefined,
  to: Value | undefined,
): void {
  const from = code(first);
  const until = Math.min(code(last), from + 65_535);
  for (let at = from; at <= until; at++) {
    if (Array.isArray(to)) put(map, at, to[at - from], 0);
    else put(map, at, to, at - from);
  }
}

function put(map: Map<number, string>, from: number, to: Value | undefined, offset: number): void {
  if (!(to instanceof Uint8Array)) return;
  const text = utf16(to, 0);
  if (offset === 0) map.set(from, text);
  else map.set(from, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + offset));
}

function code(operand: Value | undefined): number {
  if (!(operand instanceof Uint8Array)) return Number.NaN;
  return operand.reduce((value, byte) => value * 256 + byte, 0);
}

/** UTF-16, big endian, from byte `at`. */
function utf16(bytes: Uint8Array, at: number): string {
  let text = '';
  for (let i = at; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode((bytes[i] as number) * 256 + (bytes[i + 1] as number));
  return text;
}

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 by its mark, else taken for Latin-1. */
export function textString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 2);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
