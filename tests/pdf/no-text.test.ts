import { expect, test } from 'vitest';
import { withoutNoText } from '../../src/pdf/no-text.ts';

const mended = (cmap: string) => Buffer.from(withoutNoText(Buffer.from(cmap))).toString();

test('no glyph has a text of nothing, and code space and ranges stay', () => {
  const cmap = (text: string) =>
    `1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfchar\n<000C> ${text}\n<000D> <0627>\nendbfchar\n1 beginbfrange\n<0000> <0000> <0041>\nendbfrange\n`;
  for (const none of ['<0000>', '<FEFF>', '<FFFE>']) expect(mended(cmap(none))).toBe(cmap('<FFFD>'));
  expect(mended(cmap('<0628>'))).toBe(cmap('<0628>'));
});
