import type { House } from '../house.ts';
import { widthsOf } from './widths.ts';

/** How wide words are in the face of heads and drawings. @param size of the letters, px, as the width is */
export type Measure = (text: string, size: number) => number;

/** Near enough to leave room for a label where no house is known. */
export const estimated: Measure = (text, size) => [...text].reduce((sum, letter) => sum + guessed(letter), 0) * size;

/** Unpacking a font costs as much as rendering a tenth of a brief: once for each house. */
const measures = new WeakMap<House, Measure>();

/** As wide as the head face of the house sets them. No canvas is asked, which every machine has another of; fonts are read when first asked. */
export function measureIn(house: House): Measure {
  const known = measures.get(house) ?? measureOf(house);
  measures.set(house, known);
  return known;
}

function measureOf({ brand, faces }: House): Measure {
  let known: ReadonlyMap<number, number> | undefined;
  const read = () => {
    const upright = faces.filter(({ family, style }) => family === brand.headFamily && style === 'normal');
    const weight = Math.min(...upright.map((face) => face.weight));
    return new Map(upright.flatMap((face) => (face.weight === weight ? [...widthsOf(face.bytes)] : [])));
  };
  return (text, size) => {
    known ??= read();
    let em = 0;
    for (const letter of text) em += known.get(letter.codePointAt(0) ?? 0) ?? guessed(letter);
    return em * size;
  };
}

/** Width of a letter of a common sans serif, in shares of its size. */
function guessed(letter: string): number {
  if (/[ijl.,:;'|!()[\]]/.test(letter)) return 0.27;
  if (/[frt\s-]/.test(letter)) return 0.33;
  if (/[mwMW@%—]/.test(letter)) return 0.83;
  return /\p{Lu}/u.test(letter) ? 0.6 : 0.52;
}
