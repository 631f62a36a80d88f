import type { Draft } from '../finding.ts';

/** LIM402: `text` would take a parser too long or too deep. Offsets count in `text` from `from` on. */
export function limitDrafts(text: string, from: number, depth: number): Draft[] {
  return [];
}
