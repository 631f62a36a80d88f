import { type Range, UnmarkedContent } from './artifacts.ts';
import { textString } from './cmap.ts';
import { readContentStream } from './content-stream.ts';
import type { PdfFile } from './file.ts';
import { type Font, readFont } from './font.ts';
import { identity, type Matrix, matrix, multiply, number } from './matrix.ts';
import { hexValue, scanNumber } from './scan.ts';
import { type Bytes, type Dict, Stream, type Value } from './values.ts';

/** A stretch of text on one line with nothing between its glyphs. Lengths in pt, the origin at the page's lower left. */
export interface Run {
  text: string;
  /** marked-content id of the innermost marked content that has one */
  readonly mcid: number | undefined;
  readonly x: number;
  readonly y: number;
  /** where the last glyph's advance ends */
  end: number;
  readonly size: number;
}

/** What showing one page's text brought to light. */
export interface PageText {
  readonly runs: readonly Run[];
  /** glyphs that stand for characters the font does not have */
  readonly missing: number;
  readonly fonts: ReadonlySet<Font>;
  /** what the page paints outside marked content */
  readonly unmarked: readonly Range[];
  /** pt of one unit in which most of the marked text is set: 0.75 (a CSS px) unless the browser has shrunk the page to fit */
  readonly scale: number;
}

/** One entry of the marked-content stack. */
interface Mark {
  readonly mcid: number | undefined;
  /** replacement text, and whether it has been given out */
  readonly actual: string | undefined;
  used: boolean;
}

/** Cache of fonts over the pages of one document. */
export type Fonts = Map<Dict, Font>;

/** Reads the text of one page in the order of its content stream. */
export function readPageText(file: PdfFile, content: Bytes, resources: Dict | undefined, fonts: Fonts): PageText {
  const page = new Interpreter(file, fonts);
  page.run(content, resources, 0);
  return {
    runs: page.runs,
    missing: page.missing,
    fonts: page.used,
    unmarked: page.unmarked.ranges,
    scale: page.commonScale(),
  };
}

class Interpreter {
  readonly runs: Run[] = [];
  readonly used = new Set<Font>();
  missing = 0;
  readonly unmarked = new UnmarkedContent();
  readonly #scales = new Map<number, number>();
  readonly #file: PdfFile;
  readonly #fonts: Fonts;
  readonly #marks: Mark[] = [];
  readonly #stack: { ctm: Matrix; font: Font | undefined; size: number }[] = [];
  readonly #number = { value: 0, end: 0 };
  #hexEnd = 0;
  #hexAdvance = 0;
  #resources: Dict | undefined;
  #ctm = identity;
  /** the text line matrix, and how far the text has moved from its origin (9.4.2: only the translation differs) */
  #line = identity;
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  #y = 0;
  /** pt of one unit of text space, upwards */
  #height = 1;
  #font: Font | undefined;
  #size = 0;
  #spacing = 0;
  #wordSpacing = 0;
  #stretch = 1;
  #leading = 0;
  #rise = 0;
  /** the run that the next glyphs may go on with */
  #open: Run | undefined;

  constructor(file: PdfFile, fonts: Fonts) {
    this.#file = file;
    this.#fonts = fonts;
  }

  run(content: Bytes, resources: Dict | undefined, depth: number): void {
    const outer = this.#resources;
    this.#resources = resources;
    const on = (operator: string, operands: readonly Value[], start: number, end: number): void => {
      if (depth === 0) this.unmarked.operator(operator, start, end);
      this.#operate(operator, operands, depth);
    };
    readContentStream(content, on, (at) => this.#glyphs(content, at));
    this.#resources = outer;
  }

  /**
   * `12.3 0 Td <0041> Tj`: nearly all of a page, so it is read here without making any value. Only in marked content,
   * where it is no artifact.
   * @returns where it ends, or `at` when something else stands there
   */
  #glyphs(bytes: Bytes, at: number): number {
    const font = this.#font;
    if (font === undefined || font.bytesPerCode !== 2 || !this.unmarked.inside) return at;
    const number = this.#number;
    if (!scanNumber(bytes, at, number)) return at;
    const x = number.value;
    if (!scanNumber(bytes, number.end, number)) return at;
    let i = number.end;
    if (bytes[i] !== 84 || bytes[i + 1] !== 100 || bytes[i + 2] !== 32 || bytes[i + 3] !== 60) return at;
    const text = this.#hexText(bytes, i + 4, font);
    i = this.#hexEnd;
    if (bytes[i] !== 32 || bytes[i + 1] !== 84 || bytes[i + 2] !== 106) return at;
    this.#move(x, number.value);
    this.#advance(text, this.#hexAdvance);
    return i + 3;
  }

  #hexText(bytes: Bytes, at: number, font: Font): string {
    let text = '';
    let width = 0;
    let i = at;
    for (; bytes[i] !== 62 && i + 4 < bytes.length; i += 4) {
      const code =
        (hexValue[bytes[i] as number] as number) * 4096 +
        (hexValue[bytes[i + 1] as number] as number) * 256 +
        (hexValue[bytes[i + 2] as number] as number) * 16 +
        (hexValue[bytes[i + 3] as number] as number);
      text += this.#glyph(font, code);
      width += font.widths[code] ?? font.otherWidth;
    }
    this.#hexEnd = i + 1;
    this.#hexAdvance = (width / 1000) * this.#size * this.#stretch;
    return text;
  }

  #operate(operator: string, operands: readonly Value[], depth: number): void {
    switch (operator) {
      case 'Td':
        this.#move(number(operands[0]), number(operands[1]));
        return;
      case 'Tj':
        this.#show(operands);
        return;
      case 'TJ':
        this.#show(Array.isArray(operands[0]) ? operands[0] : []);
        return;
      case 'BDC':
        this.#begin(operands[1]);
        return;
      case 'BMC':
        this.#begin(undefined);
        return;
      case 'EMC':
        this.#marks.pop();
        this.#open = undefined;
        return;
      case 'Tm':
        this.#setLine(matrix(operands));
        return;
      case 'BT':
        this.#setLine(identity);
        return;
      case 'Tf':
        this.#setFont(operands[0], number(operands[1]));
        return;
      case 'q':
        this.#stack.push({ ctm: this.#ctm, font: this.#font, size: this.#size });
        return;
      case 'Q':
        this.#restore();
        return;
      case 'cm':
        this.#ctm = multiply(matrix(operands), this.#ctm);
        return;
      case 'Do':
        this.#paintForm(operands[0], depth);
        return;
      case 'TD':
        this.#leading = -number(operands[1]);
        this.#move(number(operands[0]), number(operands[1]));
        return;
      case 'T*':
        this.#move(0, -this.#leading);
        return;
      case "'":
        this.#move(0, -this.#leading);
        this.#show([operands[0]]);
        return;
      case '"':
        this.#wordSpacing = number(operands[0]);
        this.#spacing = number(operands[1]);
        this.#move(0, -this.#leading);
        this.#show([operands[2]]);
        return;
      case 'Tc':
        this.#spacing = number(operands[0]);
        return;
      case 'Tw':
        this.#wordSpacing = number(operands[0]);
        return;
      case 'Tz':
        this.#stretch = number(operands[0]) / 100;
        return;
      case 'TL':
        this.#leading = number(operands[0]);
        return;
      case 'Ts':
        this.#rise = number(operands[0]);
        return;
    }
  }

  #setLine(line: Matrix): void {
    this.#line = line;
    this.#x = this.#lineX = line[4];
    this.#y = this.#lineY = line[5];
    const [, , c, d] = this.#ctm;
    this.#height = Math.hypot(line[2], line[3]) * Math.hypot(c, d);
  }

  /** Td: the line's origin moves; what has been shown since is forgotten. */
  #move(x: number, y: number): void {
    const line = this.#line;
    this.#x = this.#lineX += x * line[0] + y * line[2];
    this.#y = this.#lineY += x * line[1] + y * line[3];
  }

  #restore(): void {
    const state = this.#stack.pop();
    if (state === undefined) return;
    this.#ctm = state.ctm;
    this.#font = state.font;
    this.#size = state.size;
  }

  #setFont(name: Value | undefined, size: number): void {
    this.#size = size;
    const dict = typeof name === 'string' ? this.#resource('Font', name) : undefined;
    if (dict === undefined) {
      this.#font = undefined;
      return;
    }
    let font = this.#fonts.get(dict);
    if (font === undefined) {
      font = readFont(this.#file, dict);
      this.#fonts.set(dict, font);
    }
    this.#font = font;
  }

  #resource(kind: string, name: string): Dict | undefined {
    return this.#file.dict(this.#file.dict(this.#resources?.get(kind))?.get(name.slice(1)));
  }

  #begin(properties: Value | undefined): void {
    let mcid: number | undefined;
    let actual: string | undefined;
    if (properties instanceof Map) {
      const id = properties.get('MCID');
      const text = properties.get('ActualText');
      if (typeof id === 'number') mcid = id;
      if (text instanceof Uint8Array) actual = textString(text);
    } else if (typeof properties === 'string') {
      mcid = this.#file.number(this.#resource('Properties', properties)?.get('MCID'));
    }
    this.#marks.push({ mcid, actual, used: false });
    this.#open = undefined;
  }

  #show(parts: readonly (Value | undefined)[]): void {
    const font = this.#font;
    if (font === undefined) return;
    this.used.add(font);
    let text = '';
    let advance = 0;
    for (const part of parts) {
      if (typeof part === 'number') advance -= (part / 1000) * this.#size * this.#stretch;
      if (!(part instanceof Uint8Array)) continue;
      for (let i = 0; i + font.bytesPerCode <= part.length; i += font.bytesPerCode) {
        const first = part[i] as number;
        const code = font.bytesPerCode === 1 ? first : first * 256 + (part[i + 1] as number);
        text += this.#glyph(font, code);
        const word = font.bytesPerCode === 1 && code === 32 ? this.#wordSpacing : 0;
        const width = font.widths[code] ?? font.otherWidth;
        advance += ((width / 1000) * this.#size + this.#spacing + word) * this.#stretch;
      }
    }
    this.#advance(text, advance);
  }

  /** A font without a glyph for a character shows glyph 0 (ISO 32000-1, 9.7.6.3). */
  #glyph(font: Font, code: number): string {
    if (code === 0 && font.bytesPerCode === 2) this.missing++;
    return font.texts[code] ?? '\uFFFD';
  }

  #advance(text: string, advance: number): void {
    const x = this.#x;
    const y = this.#y;
    this.#x += advance * this.#line[0];
    this.#y += advance * this.#line[1];
    this.#place(text, x, y);
  }

  /** Puts text on the page from a point in text space to the current one, as part of the open run where it fits. */
  #place(text: string, x: number, y: number): void {
    const ctm = this.#ctm;
    const raised = y + this.#rise * this.#line[3];
    const left = x * ctm[0] + raised * ctm[2] + ctm[4];
    const base = x * ctm[1] + raised * ctm[3] + ctm[5];
    const end = this.#x * ctm[0] + this.#y * ctm[2] + ctm[4];
    const size = this.#size * this.#height;
    const open = this.#open;
    if (open !== undefined && open.y === base && open.size === size && Math.abs(left - open.end) < 0.2 * size) {
      open.text += text;
      open.end = end;
      return;
    }
    const actual = this.#marks.findLast((mark) => mark.actual !== undefined);
    const mcid = this.#marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid !== undefined) this.#count(Math.hypot(ctm[2], ctm[3]));
    const run = { text, mcid, x: left, y: base, end, size };
    if (actual === undefined) this.#open = run;
    else {
      run.text = actual.used ? '' : (actual.actual ?? '');
      actual.used = true;
    }
    this.runs.push(run);
  }

  #count(scale: number): void {
    const rounded = Math.round(scale * 1000) / 1000;
    this.#scales.set(rounded, (this.#scales.get(rounded) ?? 0) + 1);
  }

  commonScale(): number {
    const [most] = [...this.#scales].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? 0.75;
  }

  #paintForm(name: Value | undefined, depth: number): void {
    if (typeof name !== 'string' || depth > 20) return;
    const form = this.#file.resolve(this.#file.dict(this.#resources?.get('XObject'))?.get(name.slice(1)));
    if (!(form instanceof Stream) || this.#file.name(form.dict.get('Subtype')) !== 'Form') return;
    const bytes = this.#file.content(form);
    if (bytes === undefined) return;
    const before = this.#ctm;
    const own = this.#file.array(form.dict.get('Matrix'));
    if (own.length === 6) this.#ctm = multiply(matrix(own), this.#ctm);
    this.run(bytes, this.#file.dict(form.dict.get('Resources')) ?? this.#resources, depth + 1);
    this.#ctm = before;
  }
}
