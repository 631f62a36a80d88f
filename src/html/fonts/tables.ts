import { brotliDecompressSync } from 'node:zlib';

/** No font of a document is larger once unpacked (bytes); more is a bomb. */
const largest = 64 * 1024 * 1024;

/** Tables that are read here, as WOFF2 numbers them (5.2 there). */
const numbers = { cmap: 0, head: 1, hhea: 2, hmtx: 3, GSUB: 28 } as const;
/** Of the others it only matters which hold outlines, and that 63 stands for a table with its name behind it. */
const outlines: readonly number[] = [10, 11];
const named = 63;

/**
 * One table of a font.
 * @param font WOFF2 (W3C Recommendation of 2024) or a bare TrueType or OpenType file
 * @returns undefined when the font has none
 * @throws Error when it is no font, or broken
 */
export function tableOf(font: Uint8Array, name: Exclude<keyof typeof numbers, 'hmtx'>): DataView | undefined {
  return anyTable(font, name)?.data;
}

/**
 * The widths of the glyphs, of which each takes two bytes at every `step`.
 * @throws Error when it is no font, or broken
 */
export function advances(font: Uint8Array): { readonly data: DataView; readonly step: number } | undefined {
  const found = anyTable(font, 'hmtx');
  if (found === undefined) return undefined;
  const { data, transformed } = found;
  // transformed, widths stand together behind a byte of flags; else each has a bearing behind it (WOFF2, 5.4)
  return transformed
    ? { data: new DataView(data.buffer, data.byteOffset + 1, data.byteLength - 1), step: 2 }
    : { data, step: 4 };
}

interface Found {
  readonly data: DataView;
  readonly transformed: boolean;
}

function anyTable(font: Uint8Array, name: keyof typeof numbers): Found | undefined {
  const view = viewOf(font);
  return view.getUint32(0) === 0x774f4632 ? tableOfWoff2(font, view, numbers[name]) : tableOfSfnt(view, name);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tableOfSfnt(view: DataView, name: string): Found | undefined {
  const tag = viewOf(new TextEncoder().encode(name)).getUint32(0);
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (view.getUint32(at) !== tag) continue;
    const data = new DataView(view.buffer, view.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
    return { data, transformed: false };
  }
  return undefined;
}

/** All tables lie one behind the other in one brotli stream. */
function tableOfWoff2(font: Uint8Array, view: DataView, wanted: number): Found | undefined {
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
  let found: readonly [offset: number, length: number, transformed: boolean] | undefined;
  for (let left = view.getUint16(12); left > 0; left--) {
    const flags = view.getUint8(at++);
    const table = flags & 63;
    if (table === named) at += 4;
    const plain = base128();
    // version 0 means transformed for outlines, untouched for all else; 3 the other way round
    const transformed = flags >> 6 !== (outlines.includes(table) ? 3 : 0);
    const length = transformed ? base128() : plain;
    if (table === wanted) found = [offset, length, transformed];
    offset += length;
  }
  if (found === undefined) return undefined;
  const data = brotliDecompressSync(font.subarray(at, at + view.getUint32(20)), { maxOutputLength: largest });
  return { data: viewOf(data.subarray(found[0], found[0] + found[1])), transformed: found[2] };
}
