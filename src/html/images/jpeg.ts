/** JPEG segments that are kept besides the picture itself: APP0 (JFIF), APP2 (ICC profile only), APP14 (Adobe colour transform). */
function keeps(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe0) return startsWith(segment, 'JFIF\0');
  if (marker === 0xe2) return startsWith(segment, 'ICC_PROFILE\0');
  if (marker === 0xee) return startsWith(segment, 'Adobe');
  // APPn and COM say something; tables, frames and scans are the picture (ISO/IEC 10918-1, B.1.1.3)
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
}

/** A JPEG without EXIF, XMP, IPTC, thumbnails, comments and what follows its end; undefined when it is broken. */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length || end < at + 4) return undefined;
    if (keeps(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end));
    at = end;
    if (marker === 0xda) {
      const stop = endOfScan(bytes, at);
      parts.push(bytes.subarray(at, stop));
      at = stop;
    }
  }
  parts.push(Uint8Array.of(0xff, 0xd9));
  return concat(parts);
}

/** Where entropy-coded data ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0xd9;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}

/** One array of many. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
