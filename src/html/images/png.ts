import { concat } from './jpeg.ts';

/** PNG chunks that make the picture (PNG 3rd edition, 11): no text, no time, no EXIF, nothing private, no animation. */
const kept = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
]);

/** A PNG with nothing but its picture; undefined when it is broken. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    if (kept.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return concat(parts);
    at = end;
  }
  return undefined;
}
