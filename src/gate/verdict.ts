import type { Finding } from '../finding.ts';

/**
 * The verdict over all findings of a brief, from every layer: Markdown, HTML, PDF, metadata, refused requests and
 * overflow alike. This is the only place where publishing is decided.
 * @returns true when the brief may be published
 */
export function judge(findings: readonly Finding[]): boolean {
  return !findings.some(({ severity }) => severity === 'block');
}

/**
 * Whether a draft may be made. A draft shows its findings and is passed round, so that almost everything may stand in it;
 * a name of the participants' roster may not.
 */
export function mayDraft(findings: readonly Finding[]): boolean {
  return !findings.some(({ code, severity }) => code === 'CHR305' && severity === 'block');
}
