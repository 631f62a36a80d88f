import { tableOf } from './tables.ts';

/**
 * Whether a font can set glyphs in another way, read from its `GSUB` (OpenType 1.9, feature list).
 * @param feature its tag, for example `onum`, old-style figures
 * @throws Error when it is no font, or broken
 */
export function hasFeature(font: Uint8Array, feature: string): boolean {
  const table = tableOf(font, 'GSUB');
  if (table === undefined) return false;
  const list = table.getUint16(6);
  const tags = Array.from({ length: table.getUint16(list) }, (_, index) =>
    [0, 1, 2, 3].map((byte) => String.fromCharCode(table.getUint8(list + 2 + 6 * index + byte))).join(''),
  );
  return tags.includes(feature);
}
