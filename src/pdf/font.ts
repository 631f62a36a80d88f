import { PDFArray, type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { readToUnicode } from './cmap.ts';
import { arrayAt, nameAt, numberAt, streamBytes } from './objects.ts';

/** What showing text in a font means. */
export interface Font {
  /** without the subset's prefix; empty for Type 3 */
  readonly name: string;
  readonly type3: boolean;
  readonly bytesPerCode: 1 | 2;
  /** text of a code; undefined when the font does not say */
  readonly text: (code: number) => string | undefined;
  /** advance in thousandths of the font size */
  readonly width: (code: number) => number;
}

/** Reads a font dictionary as Chromium writes it: Type 0 with Identity-H, or a simple font of 256 codes. */
export function readFont(dict: PDFDict): Font {
  const unicode = toUnicode(dict);
  const type0 = nameAt(dict, 'Subtype') === 'Type0';
  return {
    name: (nameAt(dict, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, ''),
    type3: nameAt(dict, 'Subtype') === 'Type3',
    bytesPerCode: type0 ? 2 : 1,
    text: (code) => unicode.get(code),
    width: type0 ? compositeWidths(dict) : simpleWidths(dict),
  };
}

function toUnicode(dict: PDFDict): ReadonlyMap<number, string> {
  try {
    const bytes = streamBytes(dict.lookup(PDFName.of('ToUnicode')));
    return bytes === undefined ? new Map() : readToUnicode(bytes);
  } catch {
    return new Map();
  }
}

function simpleWidths(dict: PDFDict): (code: number) => number {
  const first = numberAt(dict, 'FirstChar') ?? 0;
  const widths = numbers(arrayAt(dict, 'Widths'));
  // Type 3 widths are in glyph space (ISO 32000-1, 9.6.5), which the font matrix scales.
  const scale = 1000 * (numbers(arrayAt(dict, 'FontMatrix'))[0] ?? 0.001);
  return (code) => (widths[code - first] ?? 0) * scale;
}

/** `W` of a CIDFont (ISO 32000-1, 9.7.4.3): `c [w1 w2 …]` or `first last w`. */
function compositeWidths(dict: PDFDict): (code: number) => number {
  const descendants = arrayAt(dict, 'DescendantFonts');
  const descendant = descendants === undefined ? undefined : descendants.lookup(0);
  const font = descendant as PDFDict | undefined;
  const widths = new Map<number, number>();
  const list = arrayAt(font, 'W');
  for (let i = 0; list !== undefined && i + 1 < list.size(); ) {
    const first = numberOf(list.lookup(i));
    const second = list.lookup(i + 1);
    if (second instanceof PDFArray) {
      numbers(second).forEach((width, index) => {
        widths.set(first + index, width);
      });
      i += 2;
    } else {
      const last = Math.min(numberOf(second), first + 65_535);
      for (let code = first; code <= last; code++) widths.set(code, numberOf(list.lookup(i + 2)));
      i += 3;
    }
  }
  const other = numberAt(font, 'DW') ?? 1000;
  return (code) => widths.get(code) ?? other;
}

function numbers(array: PDFArray | undefined): number[] {
  return array === undefined ? [] : array.asArray().map((_, index) => numberOf(array.lookup(index)));
}

function numberOf(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
