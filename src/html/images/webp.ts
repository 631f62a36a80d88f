import { concat } from './bytes.ts';
import { wordlessProfile } from './icc.ts';

/** RIFF chunks that make the picture (RFC 9649, 2.7); EXIF, XMP, animation and unknown chunks are not among them. */
const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);

/** Name, length, content, filled up to an even length (RFC 9649, 2.3). */
function chunkOf(name: string, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(8 + content.length + (content.length & 1));
  for (let i = 0; i < 4; i++) whole[i] = name.charCodeAt(i);
  new DataView(whole.buffer).setUint32(4, content.length, true);
  whole.set(content, 8);
  return whole;
}

/** A WebP with nothing but its picture; undefined when it is broken or animated. */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (name(0) !== 'RIFF' || name(8) !== 'WEBP') return undefined;
  const parts: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size & 1);
    if (at + 8 + size > bytes.length || name(at) === 'ANIM') return undefined;
    if (kept.has(name(at))) {
      const chunk = bytes.slice(at, end);
      // flags of the extended header: profile is bit 5, EXIF bit 3, XMP bit 2 (RFC 9649, 2.7.1)
      if (name(at) === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0b101100;
      parts.push(chunk);
    }
    const profile = name(at) === 'ICCP' ? wordlessProfile(bytes.subarray(at + 8, at + 8 + size)) : undefined;
    const extended = parts[0];
    if (profile !== undefined && extended?.[3] === 0x58) {
      extended[8] = (extended[8] ?? 0) | 0b100000;
      parts.push(chunkOf('ICCP', profile));
    }
    at = end;
  }
  const body = concat(parts);
  const head = bytes.slice(0, 12);
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return concat([head, body]);
}
