import { segmentsOfTable } from '../attribution/segments/table.ts';
import type { Draft } from '../finding.ts';
import type { TableUse } from '../html/markdown/rendering.ts';
import type { Context } from '../lint/context.ts';
import { lintSegments } from '../lint/lint.ts';

/** Runs the rules over the rows of files of data; a finding stands where the file is called and names the line in it. */
export function gateTables(tables: readonly TableUse[], context: Context): Draft[] {
  return tables.flatMap(({ rows, lines, at }) => {
    const segments = segmentsOfTable(rows, context.lang);
    return lintSegments(segments, context).map(({ code, variant, severity, data, segment, trace }): Draft => {
      const line = lines[segments[segment]?.row ?? 0] ?? 1;
      return {
        code,
        severity,
        ...at,
        variant: code === 'CHR507' ? 'line' : (variant ?? 'default'),
        data: { ...data, ...(code === 'CHR507' ? { line } : {}) },
        trace: { ...trace, channel: 'data', layer: 'html' },
      };
    });
  });
}

/** Every cell as it is printed: what was judged here need not be judged again in the page. */
export function cellsOf(tables: readonly TableUse[]): string[] {
  return tables.flatMap(({ rows }) => rows.flat());
}
