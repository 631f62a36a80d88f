import { compareFindings, type Finding } from '../finding.ts';

/**
 * Findings as they are reported: in order, each once. The same words may have been found in several layers or channels;
 * of two findings of one kind at one place the first stays, and a name is not reported again inside a graver finding.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, i) => !repeats(finding, i, sorted));
}

function repeats(finding: Finding, i: number, sorted: readonly Finding[]): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const other = sorted[j] as Finding;
    if (other.file !== finding.file || other.start !== finding.start) break;
    if (other.end !== finding.end) continue;
    if (other.code === finding.code && other.variant === finding.variant && saysTheSame(other, finding)) return true;
    // One name seen in two ways: a link's text and its target, a given name and a file name.
    const naming = /^CHR(?:10\d|3\d\d)$/.test(ruleOf(finding));
    if (naming && ruleOf(other) === ruleOf(finding) && other.severity === finding.severity) return true;
  }
  return false;
}

/** Whoever speaks is found once; but two missing fields at the head of a file, or two files of one block, are two faults. */
function saysTheSame(a: Finding, b: Finding): boolean {
  return ruleOf(a).startsWith('CHR') || JSON.stringify(a.data) === JSON.stringify(b.data);
}

function ruleOf({ code, trace }: Finding): string {
  return trace?.rule ?? code;
}
