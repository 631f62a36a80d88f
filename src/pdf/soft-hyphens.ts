import type { Bytes } from './values.ts';

/** A possible break that Chromium paints as a glyph without width, with U+00AD as its text. */
const possible = /\/Span<<\/ActualText <FEFF00AD> >> BDC\n((?:-?[\d.]+ -?[\d.]+ Td )?)<[0-9A-F]{4}> Tj\nEMC\n/g;

/** The same where the line was broken: behind it the hyphen is painted, in a text object of its own. */
const broken =
  /\/Span<<\/ActualText <FEFF00AD> >> BDC\n((?:-?[\d.]+ -?[\d.]+ Td )?)<[0-9A-F]{4}> Tj\nEMC\nET\n(BT\n\/[\w.]+ [\d.]+ Tf\n[^\n]+ Tm\n)(<[0-9A-F]{4}> Tj\n)ET\n/g;

/**
 * Takes soft hyphens out of a content stream: copying, searching and reading aloud then meet whole words. Where a line was
 * broken, the hyphen on the page says that it is one (ISO 32000-1, 14.8.2.2.3: U+00AD as its text).
 * @returns the same bytes when there is none
 */
export function withoutSoftHyphens(content: Bytes): Bytes {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
  if (!buffer.includes('<FEFF00AD>')) return content;
  const text = buffer
    .toString('latin1')
    .replace(broken, '$1ET\n$2/Span <</ActualText <FEFF00AD>>> BDC\n$3EMC\nET\n')
    .replace(possible, '$1');
  return Buffer.from(text, 'latin1');
}
