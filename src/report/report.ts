import type { Finding, Severity } from '../finding.ts';

/** What a report is made of: the findings in order, and the sources they stand in. */
export interface Checked {
  /** path as shown, and the file's text */
  readonly file: string;
  readonly source: string;
  readonly findings: readonly Finding[];
  /** how many findings a waiver took out */
  readonly waived?: number;
}

/** How many findings there are of each severity. */
export interface Counts {
  readonly block: number;
  readonly warn: number;
  readonly info: number;
}

/** Counts findings by severity. */
export function count(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { block: 0, warn: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
