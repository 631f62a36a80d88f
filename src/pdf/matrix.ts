import type { Value } from './values.ts';

/** `[a b c d e f]` of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A number among operands; 0 for anything else. */
export function number(operand: Value | undefined): number {
  return typeof operand === 'number' ? operand : 0;
}

/** Six operands as a matrix. */
export function matrix(operands: readonly Value[]): Matrix {
  const at = (index: number): number => number(operands[index]);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** First `left`, then `right`, as row vectors are multiplied (ISO 32000-1, 8.3.4). */
export function multiply(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left;
  const [g, h, i, j, k, l] = right;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
