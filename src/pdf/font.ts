import { readToUnicode } from './cmap.ts';
import type { PdfFile } from './file.ts';
import type { Dict } from './values.ts';

/** What showing text in a font means. */
export interface Font {
  /** without the subset's prefix; empty for Type 3 */
  readonly name: string;
  readonly bytesPerCode: 1 | 2;
  /** text by code; undefined where the font does not say */
  readonly texts: readonly (string | undefined)[];
  /** advances by code in thousandths of the font size; undefined where `otherWidth` holds */
  readonly widths: readonly (number | undefined)[];
  readonly otherWidth: number;
}

/** Reads a font dictionary as Chromium writes it: Type 0 with Identity-H, or a simple font of 256 codes. */
export function readFont(file: PdfFile, dict: Dict): Font {
  const type0 = file.name(dict.get('Subtype')) === 'Type0';
  const texts: (string | undefined)[] = [];
  for (const [code, text] of toUnicode(file, dict)) texts[code] = text;
  const descendant = file.dict(file.array(dict.get('DescendantFonts'))[0]);
  return {
    name: (file.name(dict.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, ''),
    bytesPerCode: type0 ? 2 : 1,
    texts,
    widths: type0 ? compositeWidths(file, descendant) : simpleWidths(file, dict),
    otherWidth: type0 ? (file.number(descendant?.get('DW')) ?? 1000) : 0,
  };
}

function toUnicode(file: PdfFile, dict: Dict): ReadonlyMap<number, string> {
  try {
    const bytes = file.content(dict.get('ToUnicode'));
    return bytes === undefined ? new Map() : readToUnicode(bytes);
  } catch {
    return new Map();
  }
}

function simpleWidths(file: PdfFile, dict: Dict): (number | undefined)[] {
  const first = file.number(dict.get('FirstChar')) ?? 0;
  // Type 3 widths are in glyph space (ISO 32000-1, 9.6.5), which the font matrix scales.
  const scale = 1000 * (file.number(file.array(dict.get('FontMatrix'))[0]) ?? 0.001);
  const widths: number[] = [];
  file.array(dict.get('Widths')).forEach((width, index) => {
    widths[first + index] = (file.number(width) ?? 0) * scale;
  });
  return widths;
}

/** `W` of a CIDFont (ISO 32000-1, 9.7.4.3): `c [w1 w2 …]` or `first last w`. */
function compositeWidths(file: PdfFile, font: Dict | undefined): (number | undefined)[] {
  const widths: number[] = [];
  const list = file.array(font?.get('W'));
  for (let i = 0; i + 1 < list.length; ) {
    const first = file.number(list[i]) ?? 0;
    const second = file.resolve(list[i + 1]);
    if (Array.isArray(second)) {
      second.forEach((width, index) => {
        widths[first + index] = file.number(width) ?? 0;
      });
      i += 2;
    } else {
      const last = Math.min(file.number(second) ?? 0, 65_535);
      for (let code = first; code <= last; code++) widths[code] = file.number(list[i + 2]) ?? 0;
      i += 3;
    }
  }
  return widths;
}
