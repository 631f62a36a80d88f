import type { Element, Root } from 'hast';
import { imageSize } from 'image-size';
import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { prepareSvg } from './svg.ts';
import { stripWebp } from './webp.ts';

/** An image that may be published: metadata gone, pixels untouched. Sizes are CSS pixels. */
export type PreparedImage =
  | {
      readonly kind: 'jpeg' | 'png' | 'webp';
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'svg';
      readonly element: Element /** as it was read, with all its words */;
      readonly source: Root;
    };

/** Why an image cannot be published; keys of the codes in markdown/figure.ts. */
export interface ImageProblem {
  readonly problem: string;
  readonly data?: Record<string, number>;
}

/** Longer sides are painted as a blank, or spread one picture over fifty pages. */
const maxSide = 10_000;

const strip = { jpg: stripJpeg, png: stripPng, webp: stripWebp } as const;

/**
 * Reads an image, refuses what could harm or hang, and takes out what it says besides its pixels.
 * `name` makes the ids of an SVG unique on its page.
 */
export function prepareImage(bytes: Uint8Array, name: string, maxPixels: number): PreparedImage | ImageProblem {
  if (looksLikeSvg(bytes)) return prepareSvg(new TextDecoder().decode(bytes), name);
  let size: ReturnType<typeof imageSize>;
  try {
    size = imageSize(bytes);
  } catch {
    return { problem: 'unreadable' };
  }
  const { type, width, height, orientation = 1 } = size;
  if (type !== 'jpg' && type !== 'png' && type !== 'webp') return { problem: 'format' };
  if (!(width > 0 && height > 0)) return { problem: 'unreadable' };
  if (width * height > maxPixels) return { problem: 'pixels', data: { pixels: width * height, limit: maxPixels } };
  const side = Math.max(width, height);
  if (side > maxSide) return { problem: 'side', data: { pixels: side, limit: maxSide } };
  const clean = strip[type](bytes);
  if (!clean) return { problem: 'unreadable' };
  // with EXIF goes the note that a camera was held upright: better a finding than a picture on its side
  if (orientation > 1) return { problem: 'rotated' };
  return { kind: type === 'jpg' ? 'jpeg' : type, bytes: clean, width, height };
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg)/i.test(start);
}
