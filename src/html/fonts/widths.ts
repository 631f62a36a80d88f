import { glyphsOf } from './cmap.ts';
import { advances, tableOf } from './tables.ts';

/**
 * How wide each character of a font is, in shares of its size, without kerning, read from `hmtx` (OpenType 1.9).
 * @param font WOFF2, or a bare TrueType or OpenType file
 * @throws Error when it is neither, or broken
 */
export function widthsOf(font: Uint8Array): ReadonlyMap<number, number> {
  const [head, hhea, widths] = [tableOf(font, 'head'), tableOf(font, 'hhea'), advances(font)];
  if (head === undefined || hhea === undefined || widths === undefined) throw new Error('no widths');
  const perEm = head.getUint16(18);
  // glyphs behind the last that is listed are as wide as it
  const last = hhea.getUint16(34) - 1;
  const widthOf = (glyph: number) => widths.data.getUint16(widths.step * Math.min(glyph, last)) / perEm;
  return new Map([...glyphsOf(font)].map(([code, glyph]) => [code, widthOf(glyph)]));
}
