import type { Finding } from '../finding.ts';

/**
 * The verdict over all findings of a brief, from every layer: Markdown, HTML, PDF, metadata, refused requests and
 * overflow alike. This is the only place where publishing is decided.
 * @returns true when the brief may be published
 */
export function judge(findings: readonly Finding[]): boolean {
  return !findings.some(({ severity }) => severity === 'block');
}
