import type { Finding } from '../finding.ts';
import { lineStarts } from '../place.ts';
import { maskLine } from './mask.ts';
import { printable } from './printable.ts';
import type { Checked } from './report.ts';

/** The first line of a finding as it may be shown, cut around the words found. */
export interface Frame {
  /** one UTF-16 unit a column; masked where it must be */
  readonly text: string;
  /** the words found, in `text` */
  readonly start: number;
  readonly end: number;
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

/**
 * Other findings in the line are masked too; roster hits stay masked whatever is asked for.
 * @param width how many characters of the line
 * @returns undefined where the line is empty
 */
export function frameOf(
  finding: Finding,
  { source, findings }: Checked,
  reveal: boolean,
  width: number,
): Frame | undefined {
  const starts = lineStarts(source);
  const lineStart = starts[finding.line - 1] ?? 0;
  const lineEnd = (starts[finding.line] ?? source.length + 1) - 1;
  if (lineEnd <= lineStart) return undefined;
  const hidden = reveal ? findings.filter(({ code }) => code === 'CHR305') : findings;
  const text = printable(maskLine(source, lineStart, lineEnd, hidden).replace(/\r$/, ''));
  const from = finding.start - lineStart;
  const to = Math.max(from + 1, Math.min(finding.end, lineEnd) - lineStart);
  const cut = Math.max(0, Math.min(from - 30, text.length - width));
  return {
    text: text.slice(cut, cut + width),
    start: from - cut,
    end: Math.min(to, cut + width) - cut,
    cutBefore: cut > 0,
    cutBehind: cut + width < text.length,
  };
}
