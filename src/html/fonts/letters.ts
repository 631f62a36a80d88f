import type { House } from '../house.ts';
import { charactersOf } from './cmap.ts';

/** Which characters (code points) there are glyphs for. Read when first asked: most briefs never ask. */
export interface Letters {
  /** in some font of the house */
  readonly house: () => ReadonlySet<number>;
  /** in the font that steps in where those of the house have none */
  readonly fallback: () => ReadonlySet<number>;
}

/**
 * @param fallback the files of the font that steps in
 */
export function lettersOf(house: House, fallback: () => readonly Uint8Array[]): Letters {
  return {
    house: once(() => house.faces.flatMap(({ bytes, range }) => charactersIn(bytes, range))),
    fallback: once(() => fallback().flatMap((bytes) => charactersIn(bytes, undefined))),
  };
}

function once(read: () => readonly number[]): () => ReadonlySet<number> {
  let found: ReadonlySet<number> | undefined;
  return () => {
    found ??= new Set(read());
    return found;
  };
}

/** A browser takes from a font with a `unicode-range` only what is in both. */
function charactersIn(font: Uint8Array, range: string | undefined): number[] {
  const characters = [...charactersOf(font)];
  if (range === undefined) return characters;
  const spans = range.split(',').map((part) => {
    const [from = '0', to = from] = part.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return characters.filter((code) => spans.some(([from, to]) => from <= code && code <= to));
}
