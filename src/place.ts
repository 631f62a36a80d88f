import type { Draft, Finding } from './finding.ts';

/** The last source asked for: a report asks for every finding. */
let last: { readonly source: string; readonly starts: readonly number[] } | undefined;

/** Line starts of a source, so that many offsets can be placed cheaply. */
export function lineStarts(source: string): readonly number[] {
  if (last?.source === source) return last.starts;
  last = { source, starts: startsOf(source) };
  return last.starts;
}

function startsOf(source: string): readonly number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line and column (UTF-16 units) of an offset. A byte-order mark is no column. */
export function pointAt(source: string, starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const mark = low === 0 && source.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1 - mark) };
}

/** Gives drafts their file, line and column; the only place where a Draft becomes a Finding. */
export function place(drafts: readonly Draft[], file: string, source: string): Finding[] {
  const starts = lineStarts(source);
  return drafts.map((draft) => {
    const start = Math.min(Math.max(0, draft.start), source.length);
    const end = Math.min(Math.max(start, draft.end), source.length);
    return {
      code: draft.code,
      variant: draft.variant ?? 'default',
      severity: draft.severity,
      file,
      start,
      end,
      ...pointAt(source, starts, start),
      data: draft.data ?? {},
      ...(draft.trace === undefined ? {} : { trace: draft.trace }),
      ...(draft.fix === undefined ? {} : { fix: draft.fix }),
    };
  });
}
