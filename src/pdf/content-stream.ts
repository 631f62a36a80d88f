import { Operator, Reader } from './syntax.ts';
import type { Bytes, Value } from './values.ts';

/** Called for each operator with its operands and the byte range they and the operator take up. */
export type OnOperator = (operator: string, operands: readonly Value[], start: number, end: number) => void;

/**
 * Reads the commonest operators by itself: told where an operator's first operand begins, it returns where the operator
 * ends, or the same place when it wants the general way.
 */
export type Shortcut = (at: number) => number;

/** Reads a content stream from beginning to end. Broken syntax never throws: what cannot be read is passed over. */
export function readContentStream(bytes: Bytes, on: OnOperator, shortcut: Shortcut = (at) => at): void {
  const reader = new Reader(bytes);
  let operands: Value[] = [];
  let start = -1;
  for (;;) {
    reader.skipSpace();
    if (reader.at >= bytes.length) return;
    if (start < 0) {
      start = reader.at;
      reader.at = shortcut(start);
      if (reader.at > start) {
        start = -1;
        continue;
      }
    }
    const token = reader.token();
    if (!(token instanceof Operator)) {
      if (token !== undefined) operands.push(token);
      continue;
    }
    if (token.word === 'BI') reader.skipInlineImage();
    on(token.word, operands, start, reader.at);
    operands = [];
    start = -1;
  }
}
