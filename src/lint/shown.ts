import type { Finding } from '../finding.ts';
import type { RosterIndex } from '../roster/roster-index.ts';
import { withoutNames } from '../roster/without-names.ts';

/**
 * Findings as they may be shown: paths and values they carry (a missing picture's name) hold no participant's name, and
 * the file's own path none when that is what blocks it.
 */
export function shownFindings(findings: readonly Finding[], rosters: readonly RosterIndex[]): Finding[] {
  if (rosters.length === 0) return [...findings];
  return findings.map((finding) => ({
    ...finding,
    file: shownFile(finding.file, findings, rosters),
    data: Object.fromEntries(
      Object.entries(finding.data).map(([key, value]) => [
        key,
        typeof value === 'string' ? withoutNames(value, rosters) : value,
      ]),
    ),
  }));
}

/** A brief's path as it may be shown. */
export function shownFile(file: string, findings: readonly Finding[], rosters: readonly RosterIndex[]): string {
  const named = findings.some(
    ({ code, trace }) => code === 'CHR305' && /^(?:file-name|slug)$/.test(trace?.channel ?? ''),
  );
  return named ? withoutNames(file, rosters) : file;
}
