import type { Element, Nodes, Root } from 'hast';
import { type Affine, affineOf, identity, times } from './affine.ts';

/** A text of a drawing, where it stands. */
interface Placed {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Texts of up to so many letters are pieces of a word rather than words. */
const piece = 2;
/** Three letters side by side may be an axis (N, O, S). */
const least = 4;

/**
 * What a reader sees of a drawing and its source does not say: letters put in another order by their places, by negative spacing or
 * by a mirror, and words set letter by letter. SVG 2, 11.4 (lists of x), 8.5 (transform).
 */
export function wordsAsSeen(source: Root): string[] {
  const found: string[] = [];
  const pieces: Placed[] = [];
  const visit = (node: Nodes, around: Affine, size: number): void => {
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) visit(child, around, size);
      return;
    }
    const at = times(around, affineOf(attributeOf(node, 'transform')));
    const own = numbersOf(node, 'fontSize')[0] ?? size;
    if (node.tagName === 'text') {
      const [seen, placed] = readText(node, at, own);
      if (seen !== undefined) found.push(seen);
      if (placed.words.length > 0 && placed.words.length <= piece) pieces.push(placed);
      return;
    }
    for (const child of node.children) visit(child, at, own);
  };
  visit(source, identity, 16);
  return [...found, ...linesOf(pieces)];
}

/** The letters in the order in which they are seen, if it is another one; and the text with its place. */
function readText(node: Element, at: Affine, size: number): [string | undefined, Placed] {
  const letters: { letter: string; x: number }[] = [];
  let x = 0;
  const read = (child: Nodes, around: { spacing: number }): void => {
    if (child.type === 'text') {
      for (const letter of child.value) {
        letters.push({ letter, x });
        x += 0.55 * size + around.spacing;
      }
      return;
    }
    if (child.type !== 'element') return;
    const [places, steps] = [numbersOf(child, 'x'), numbersOf(child, 'dx')];
    const spacing = numbersOf(child, 'letterSpacing')[0] ?? around.spacing;
    const from = letters.length;
    x = places[0] ?? x;
    for (const each of child.children) read(each, { spacing });
    let moved = 0;
    for (let n = from; n < letters.length; n++) {
      const letter = letters[n];
      moved += steps[n - from] ?? 0;
      if (letter !== undefined) letter.x = (places[n - from] ?? letter.x) + moved;
    }
  };
  read(node, { spacing: 0 });
  const said = letters.map(({ letter }) => letter).join('');
  const mirrored = at.a * at.d - at.b * at.c < 0;
  const seen = [...letters].sort((a, b) => (mirrored ? b.x - a.x : a.x - b.x)).map(({ letter }) => letter);
  const words = seen.join('').trim();
  const [px, py] = [numbersOf(node, 'x')[0] ?? 0, numbersOf(node, 'y')[0] ?? 0];
  const place = { x: at.a * px + at.c * py + at.e, y: at.b * px + at.d * py + at.f };
  return [words === said.trim() ? undefined : words, { words: said.trim(), size, ...place }];
}

/** Letters that stand side by side on a line; a wide gap is a space. */
function linesOf(pieces: readonly Placed[]): string[] {
  const lines: Placed[][] = [];
  for (const one of pieces) {
    const line = lines.find(([first]) => first !== undefined && Math.abs(first.y - one.y) < one.size / 2);
    if (line === undefined) lines.push([one]);
    else line.push(one);
  }
  return lines
    .map((line) => line.sort((a, b) => a.x - b.x))
    .filter((line) => line.filter(({ words }) => /\p{L}/u.test(words)).length >= least)
    .map((line) =>
      line
        .map(({ words, x, size }, n) => `${n > 0 && x - (line[n - 1]?.x ?? x) > 1.4 * size ? ' ' : ''}${words}`)
        .join(''),
    );
}

/** An attribute, or the property of that name in `style`, which wins. */
function attributeOf({ properties }: Element, name: string): string {
  const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const styled = new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`, 'i').exec(String(properties.style ?? ''))?.[1];
  const value = properties[name];
  return styled ?? (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
}

function numbersOf(node: Element, name: string): number[] {
  const list = attributeOf(node, name);
  return [...list.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([number]) => Number(number));
}
