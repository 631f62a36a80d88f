import type { Finding } from '../finding.ts';
import { lineStarts } from '../place.ts';
import { hiddenSpans, maskLine } from './mask.ts';
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
  const next = (starts[finding.line] ?? source.length + 1) - 1;
  const lineEnd = source[next - 1] === '\r' ? next - 1 : next;
  if (lineEnd <= lineStart) return undefined;
  const from = finding.start - lineStart;
  const to = Math.max(from + 1, Math.min(finding.end, lineEnd) - lineStart);
  const cut = Math.max(0, Math.min(from - 30, lineEnd - lineStart - width));
  // a line may be as long as the file: only what is shown is masked
  const [first, last] = [lineStart + cut, Math.min(lineStart + cut + width, lineEnd)];
  const hidden = hiddenSpans(findings, reveal).filter(({ start, end }) => start < last && first < end);
  return {
    text: printable(maskLine(source, first, last, hidden)),
    start: from - cut,
    end: Math.min(to, cut + width) - cut,
    cutBefore: cut > 0,
    cutBehind: last < lineEnd,
  };
}
