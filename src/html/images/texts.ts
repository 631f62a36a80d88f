import type { Nodes, Root } from 'hast';
import type { ImageUse } from '../markdown/rendering.ts';
import type { ImageText } from '../page.ts';
import { wordsAsSeen } from './as-seen.ts';

/** Everything an image says besides its pixels, before it is taken out: EXIF, IPTC, XMP, comments, text of an SVG. */
export async function textsOf(use: ImageUse): Promise<ImageText[]> {
  const place = { path: use.path, at: { start: use.start, end: use.end } };
  const { image } = use;
  if (image.kind === 'svg') return svgTexts(image.source).map((text) => ({ ...place, channel: 'svg', text }));
  const found = [...(await metadata(image.bytes)), ...comments(image)];
  return [...new Set(found)].map((text) => ({ ...place, channel: 'image-metadata', text }));
}

async function metadata(bytes: Uint8Array): Promise<string[]> {
  // most briefs have no photograph; bundled, the library has its functions in `default` alone
  const library = await import('exifr');
  const parse = library.parse ?? library.default.parse;
  try {
    const all: unknown = await parse(bytes, {
      tiff: true,
      exif: true,
      iptc: true,
      xmp: true,
      icc: false,
      jfif: false,
      ihdr: false,
      gps: false,
      userComment: true,
      mergeOutput: true,
    });
    return strings(all);
  } catch {
    // what cannot be parsed is taken out all the same
    return [];
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L}{2}/u.test(value) ? [value] : [];
  if (value instanceof Uint8Array) return readable(value);
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return Object.values(value).flatMap(strings);
  return [];
}

/** Text in bytes of unknown encoding: as UTF-8, and as UTF-16 where every second byte is empty. */
function readable(bytes: Uint8Array): string[] {
  const plain = new TextDecoder()
    .decode(bytes)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  const wide =
    bytes.length > 3 && bytes[1] === 0
      ? new TextDecoder('utf-16le')
          .decode(bytes)
          .replace(/\p{Cc}+/gu, ' ')
          .trim()
      : '';
  return [plain, wide].filter((text) => /\p{L}{2}/u.test(text) && text.length < 100_000);
}

/** Comment segments of JPEG, text chunks of PNG. */
function comments(image: Exclude<ImageUse['image'], { kind: 'svg' }>): string[] {
  const { bytes } = image;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  if (image.kind === 'jpeg')
    for (
      let at = 2;
      at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;
      at += 2 + view.getUint16(at + 2)
    )
      if (bytes[at + 1] === 0xfe) found.push(...readable(bytes.subarray(at + 4, at + 2 + view.getUint16(at + 2))));
  if (image.kind === 'png')
    for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
      if (/^(?:tEXt|iTXt)$/.test(String.fromCharCode(...bytes.subarray(at + 4, at + 8))))
        found.push(...readable(bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + view.getUint32(at)))));
  return found;
}

/** Words of an SVG wherever they stand: text, title, metadata, comments, attributes. */
function svgTexts(source: Root): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'text' || node.type === 'comment') && /\p{L}{2}/u.test(node.value))
      found.push(node.value.trim());
    // a word may be set in pieces
    if (node.type === 'element' && node.tagName === 'text') found.push(wholeText(node));
    if (node.type === 'element')
      for (const [key, value] of Object.entries(node.properties))
        if (!silent.has(key) && typeof value !== 'number' && /\p{L}{2}/u.test(String(value))) found.push(String(value));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(source);
  return [...found, ...wordsAsSeen(source)];
}

function wholeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wholeText).join('') : '';
}

/** Attributes that hold numbers, colours and keywords, never words. */
const silent = new Set(
  'd points transform viewBox xmlns xmlnsXLink version fill stroke fontFamily fontWeight fontStyle textAnchor width height preserveAspectRatio strokeLineCap strokeLineJoin dominantBaseline style role gradientUnits clipPath mask markerEnd markerStart href xLinkHref'.split(
    ' ',
  ),
);
