import { crc32 } from 'node:zlib';
import { concat } from './bytes.ts';
import { wordlessPngProfile } from './icc.ts';

/** PNG chunks that make the picture (PNG 3rd edition, 11): no text, no time, no EXIF, nothing private, no animation; a colour profile goes without its words. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs']);

/** Length, name, content, checksum (PNG 3rd edition, 5.3). */
function chunkOf(name: string, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + content.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  for (let i = 0; i < 4; i++) view.setUint8(4 + i, name.charCodeAt(i));
  whole.set(content, 8);
  view.setUint32(8 + content.length, crc32(whole.subarray(4, 8 + content.length)));
  return whole;
}

/** A PNG with nothing but its picture; undefined when it is broken. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    const profile = name === 'iCCP' ? wordlessPngProfile(bytes.subarray(at + 8, end - 4)) : undefined;
    if (profile !== undefined) parts.push(chunkOf(name, profile));
    else if (kept.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return concat(parts);
    at = end;
  }
  return undefined;
}
