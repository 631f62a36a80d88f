import type { PrintShop } from '../html/page.ts';
import { addContent } from './add-content.ts';
import type { PdfFile } from './file.ts';
import type { ReadPage } from './read.ts';

/** Points in a millimetre. */
const point = 72 / 25.4;

/**
 * Tells a print shop where pages are cut: TrimBox and BleedBox (ISO 32000-1, 14.11.2), and marks at the corners, outside the bleed,
 * as artifacts.
 */
export function markTrim(file: PdfFile, pages: readonly ReadPage[], { edge, bleed }: PrintShop): void {
  for (const { ref, dict } of pages) {
    const [left = 0, bottom = 0, right = 0, top = 0] = file
      .array(dict.get('MediaBox'))
      .map((side) => file.number(side) ?? 0);
    const inset = (by: number): number[] => [left + by, bottom + by, right - by, top - by].map((side) => round(side));
    const trim = inset(edge * point);
    dict.set('TrimBox', trim);
    dict.set('BleedBox', inset((edge - bleed) * point));
    addContent(file, { ref, dict }, marks(trim, edge * point, bleed * point));
  }
}

/** Two hairlines at each corner, in line with the cut, from the bleed outwards; 2 pt stay free at the edge of the sheet. */
function marks([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], edge: number, bleed: number): string {
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `${[x1, y1].map(round).join(' ')} m ${[x2, y2].map(round).join(' ')} l S\n`;
  const corners = [
    [left, bottom, -1, -1],
    [right, bottom, 1, -1],
    [left, top, -1, 1],
    [right, top, 1, 1],
  ] as const;
  const lines = corners.map(
    ([x, y, outX, outY]) =>
      line(x + outX * bleed, y, x + outX * (edge - 2), y) + line(x, y + outY * bleed, x, y + outY * (edge - 2)),
  );
  return `0 0 0 RG 0.25 w\n${lines.join('')}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
