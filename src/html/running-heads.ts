import type { Measure } from './fonts/measure.ts';

/** Letters of the margin boxes, CSS px: 8 pt, as styles/print.css has it. */
const size = 8 / 0.75;
const pixels = 96 / 25.4;
/** mm that part two heads on one line at least */
const apart = 8;

/** What stands above a page on the left and on the right. */
export interface RunningHeads {
  readonly shortTitle: string;
  readonly series: string;
  readonly chapters: readonly string[];
}

/**
 * Cuts heads to the line they share, between words: the right one gives way, as its title stands in full where its chapter
 * begins. Chromium knows no ellipsis in a margin box, and what sticks out of the page stops a print.
 * @param width mm of the line; facing pages have one for each head
 */
export function fitHeads(
  { shortTitle, series, chapters }: RunningHeads,
  line: { readonly width: number; readonly facing: boolean; readonly measure: Measure },
): RunningHeads {
  const { width, facing, measure } = line;
  const left = cut(shortTitle, facing ? width : width * 0.6, measure);
  const room = facing ? width : width - measure(left, size) / pixels - apart;
  return {
    shortTitle: left,
    series: cut(series, room, measure),
    chapters: chapters.map((title) => cut(title, room, measure)),
  };
}

function cut(text: string, width: number, measure: Measure): string {
  const fits = (part: string): boolean => measure(part, size) <= width * pixels;
  if (fits(text)) return text;
  const words = text.split(' ');
  while (words.length > 0 && !fits(`${words.join(' ')} …`)) words.pop();
  if (words.length > 0) return `${words.join(' ').replace(/[\s,;:–-]+$/, '')} …`;
  let letters = [...text];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters = letters.slice(0, -1);
  return letters.length === 0 ? '' : `${letters.join('')}…`;
}
