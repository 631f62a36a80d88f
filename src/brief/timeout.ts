import type { Draft } from '../finding.ts';

/** What the caller of a worker reports when reading, linting and rendering one brief took too long. */
export function timeoutDraft(milliseconds: number): Draft {
  return { code: 'LIM403', variant: 'plain', severity: 'block', start: 0, end: 0, data: { ms: milliseconds } };
}
