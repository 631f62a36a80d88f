import type { Bytes } from './values.ts';

/** Value of a hexadecimal digit by its character code. */
export const hexValue = new Uint8Array(256);
for (const digit of '0123456789abcdefABCDEF') hexValue[digit.charCodeAt(0)] = Number.parseInt(digit, 16);

/** Reads a number and the one space behind it into `out`. False when something else stands there. */
export function scanNumber(bytes: Bytes, at: number, out: { value: number; end: number }): boolean {
  let i = bytes[at] === 45 ? at + 1 : at;
  let value = 0;
  let scale = 0;
  for (; ; i++) {
    const code = bytes[i];
    if (code === undefined) return false;
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      scale *= 10;
    } else if (code === 46 && scale === 0) scale = 1;
    else if (code === 32 && i > at) break;
    else return false;
  }
  if (scale > 1) value /= scale;
  out.value = bytes[at] === 45 ? -value : value;
  out.end = i + 1;
  return true;
}
