import { tableOf } from './tables.ts';

/**
 * The characters a font has glyphs for, as code points, and the numbers of those glyphs, read from its `cmap` (OpenType 1.9,
 * formats 4 and 12).
 * @param font WOFF2, or a bare TrueType or OpenType file
 * @throws Error when it is neither, or broken
 */
export function glyphsOf(font: Uint8Array): ReadonlyMap<number, number> {
  const cmap = tableOf(font, 'cmap');
  if (cmap === undefined) throw new Error('no cmap');
  return fromCmap(cmap);
}

/** The characters alone. @throws Error as above */
export function charactersOf(font: Uint8Array): Set<number> {
  return new Set(glyphsOf(font).keys());
}

function fromCmap(cmap: DataView): Map<number, number> {
  const found = new Map<number, number>();
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

function addSegments(cmap: DataView, table: number, found: Map<number, number>): void {
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
      if ((glyph & 0xffff) !== 0) found.set(code, glyph & 0xffff);
    }
  }
}

function addGroups(cmap: DataView, table: number, found: Map<number, number>): void {
  const count = cmap.getUint32(table + 12);
  for (let at = table + 16; at < table + 16 + 12 * count; at += 12) {
    const [start, end] = [cmap.getUint32(at), Math.min(cmap.getUint32(at + 4), 0x10ffff)];
    const glyph = cmap.getUint32(at + 8);
    for (let code = start; code <= end; code++) found.set(code, glyph + code - start);
  }
}
