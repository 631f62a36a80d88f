import { deflateSync } from 'node:zlib';
import type { PdfFile } from './file.ts';
import { type Bytes, type Dict, Ref, Stream } from './values.ts';
import { dictOf } from './write.ts';

/**
 * Chromium says U+0000 of glyphs that no character alone stands for (the middle form of an Arabic letter), and gives their text beside
 * them; a text of nothing is none a PDF may give (ISO 14289-1, 7.21.7; veraPDF 7.21.7-2). U+FFFD says that it is not known.
 */
export function mendTextless(file: PdfFile, pages: readonly { readonly dict: Dict }[]): void {
  const seen = new Set<Ref>();
  for (const { dict } of pages) {
    const fonts = file.dict(file.dict(dict.get('Resources'))?.get('Font'));
    for (const font of fonts?.values() ?? []) {
      const ref = file.dict(font)?.get('ToUnicode');
      if (!(ref instanceof Ref) || seen.has(ref)) continue;
      seen.add(ref);
      const cmap = file.content(ref);
      const mended = cmap && withoutNoText(cmap);
      if (mended !== undefined && mended !== cmap)
        file.replace(ref, new Stream(dictOf({ Filter: '/FlateDecode' }), deflateSync(mended)));
    }
  }
}

/** What says nothing in the text of a glyph: nothing, the mark of byte order, and its mirror image (7.21.7). */
export const noText = /[\0\uFEFF\uFFFE]/;

/** A ToUnicode CMap in which no glyph's text is one of these; the same bytes where none was. */
export function withoutNoText(cmap: Bytes): Bytes {
  const text = Buffer.from(cmap.buffer, cmap.byteOffset, cmap.length).toString('latin1');
  // a line of bfchar has two strings, one of bfrange three; the code space begins with zero
  const mended = text.replace(/^(<[0-9A-F]{4}> )<(?:0000|FEFF|FFFE)>(?=\r?$)/gm, '$1<FFFD>');
  return mended === text ? cmap : Buffer.from(mended, 'latin1');
}
