import { concat } from './bytes.ts';
import { wordlessProfile } from './icc.ts';

/**
 * What is kept of a segment: of JFIF (without its thumbnail) and of Adobe's colour transform what is fixed, nothing of other
 * application segments and comments; tables, frames and scans are the picture (ISO/IEC 10918-1, B.1.1.3). Profiles are
 * gathered elsewhere.
 */
function keptOf(marker: number, segment: Uint8Array): Uint8Array | undefined {
  if (marker === 0xe0 && startsWith(segment, 'JFIF\0') && segment.length >= 14) {
    const head = segment.slice(0, 14);
    head.fill(0, 12);
    return head;
  }
  if (marker === 0xee) return startsWith(segment, 'Adobe') ? segment.subarray(0, 12) : undefined;
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdf)
    ? segment
    : undefined;
}

const profileMark = 'ICC_PROFILE\0';
/** Bytes of a profile that one segment holds besides its mark and number (ICC.1:2022, B.4). */
const profileShare = 65_519;

/** Segments with the profile that came in these, without its words. */
function profileSegments(segments: readonly Uint8Array[]): Uint8Array[] {
  const sorted = [...segments].sort((a, b) => (a[12] ?? 0) - (b[12] ?? 0));
  const profile = wordlessProfile(concat(sorted.map((each) => each.subarray(14))));
  if (profile === undefined) return [];
  const count = Math.ceil(profile.length / profileShare);
  return Array.from({ length: count }, (_, at) => {
    const share = profile.subarray(at * profileShare, (at + 1) * profileShare);
    return segmentOf(0xe2, concat([Buffer.from(profileMark, 'latin1'), Uint8Array.of(at + 1, count), share]));
  });
}

function segmentOf(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return concat([Uint8Array.of(0xff, marker, length >> 8, length & 255), content]);
}

/**
 * A JPEG without EXIF, XMP, IPTC, thumbnails, comments, words of its colour profile, unknown segments and what follows its end;
 * undefined when it is broken.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const parts: Uint8Array[] = [];
  const profile: Uint8Array[] = [];
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
    const content = bytes.subarray(at + 4, end);
    if (marker === 0xe2 && startsWith(content, profileMark)) profile.push(content);
    const kept = keptOf(marker, content);
    if (kept !== undefined) parts.push(segmentOf(marker, kept));
    at = end;
    if (marker === 0xda) {
      const stop = endOfScan(bytes, at);
      parts.push(bytes.subarray(at, stop));
      at = stop;
    }
  }
  // JFIF has to come first
  const begin = parts[0]?.[1] === 0xe0 ? 1 : 0;
  parts.splice(begin, 0, ...profileSegments(profile));
  return concat([Uint8Array.of(0xff, 0xd8), ...parts, Uint8Array.of(0xff, 0xd9)]);
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
