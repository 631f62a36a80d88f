import { brotliDecompressSync } from 'node:zlib';

/** No font of a document is larger once unpacked (bytes); more is a bomb. */
const largest = 64 * 1024 * 1024;

/**
 * The characters a font has glyphs for, as code points, read from its `cmap` (OpenType 1.9, formats 4 and 12).
 * @param font WOFF2 (W3C Recommendation of 2024) or a bare TrueType or OpenType file
 * @throws Error when it is neither, or broken
 */
export function charactersOf(font: Uint8Array): Set<number> {
  const view = viewOf(font);
  return fromCmap(view.getUint32(0) === 0x774f4632 ? cmapOfWoff2(font, view) : cmapOfSfnt(view));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function cmapOfSfnt(view: DataView): DataView {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (view.getUint32(at) !== 0x636d6170) continue;
    return new DataView(view.buffer, view.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
  }
  throw new Error('no cmap');
}

/** Tables a WOFF2 directory knows by number (5.2 there); only of these does it matter which one it is. */
const known = { cmap: 0, glyf: 10, loca: 11, named: 63 };

/** All tables lie one behind the other in one brotli stream; `cmap` is never transformed. */
function cmapOfWoff2(font: Uint8Array, view: DataView): DataView {
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (let byte = 0; byte < 5; byte++) {
      const next = view.getUint8(at++);
      value = value * 128 + (next & 127);
      if (next < 128) return value;
    }
    throw new Error('broken length');
  };
  let offset = 0;
  let found: readonly [offset: number, length: number] | undefined;
  for (let left = view.getUint16(12); left > 0; left--) {
    const flags = view.getUint8(at++);
    const table = flags & 63;
    if (table === known.named) at += 4;
    const plain = base128();
    const outline = table === known.glyf || table === known.loca;
    // version 0 means transformed for outlines, untouched for all else; 3 the other way round
    const length = flags >> 6 === (outline ? 3 : 0) ? plain : base128();
    if (table === known.cmap) found = [offset, length];
    offset += length;
  }
  if (found === undefined) throw new Error('no cmap');
  const data = brotliDecompressSync(font.subarray(at, at + view.getUint32(20)), { maxOutputLength: largest });
  return viewOf(data.subarray(found[0], found[0] + found[1]));
}

function fromCmap(cmap: DataView): Set<number> {
  const found = new Set<number>();
  for (let at = 4; at < 4 + 8 * cmap.getUint16(2); at += 8) {
    const platform = cmap.getUint16(at);
    // Unicode, or Windows with Unicode; its encoding 0 is for fonts of symbols, whose numbers say nothing
    if (platform !== 0 && !(platform === 3 && cmap.getUint16(at + 2) > 0)) continue;
    const table = cmap.getUint32(at + 4);
    const format = cmap.getUint16(table);
    if (format === 4) addSegments(cmap, table, found);
    if (format === 12) addGroups(cmap, table, found);
  }
  return found;
}

function addSegments(cmap: DataView, table: number, found: Set<number>): void {
  const size = cmap.getUint16(table + 6);
  for (let at = 0; at < size; at += 2) {
    const ends = table + 14 + at;
    const end = cmap.getUint16(ends);
    const start = cmap.getUint16(ends + 2 + size);
    const delta = cmap.getUint16(ends + 2 + 2 * size);
    const range = ends + 2 + 3 * size;
    const offset = cmap.getUint16(range);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : cmap.getUint16(range + offset + 2 * (code - start));
      if ((glyph & 0xffff) !== 0) found.add(code);
    }
  }
}

function addGroups(cmap: DataView, table: number, found: Set<number>): void {
  const count = cmap.getUint32(table + 12);
  for (let at = table + 16; at < table + 16 + 12 * count; at += 12) {
    const [start, end] = [cmap.getUint32(at), Math.min(cmap.getUint32(at + 4), 0x10ffff)];
    for (let code = start; code <= end; code++) found.add(code);
  }
}
