import { isAbsolute, relative } from 'node:path';
import type { Checked } from './report.ts';

/**
 * Findings with paths that count from the checkout, by which GitHub and GitLab find the lines: the project may be a folder in it.
 * @param root absolute path of the project
 * @param checkout absolute path of the checkout; undefined or elsewhere: paths stay those of the project
 */
export function fromCheckout(
  checked: readonly Checked[],
  root: string,
  checkout: string | undefined,
): readonly Checked[] {
  const way = checkout === undefined ? '' : relative(checkout, root).replaceAll('\\', '/');
  if (way === '' || way.startsWith('..') || isAbsolute(way)) return checked;
  // a file outside the project is named by its absolute path already
  const within = (file: string) => (isAbsolute(file) ? file : `${way}/${file}`);
  return checked.map((one) => ({
    ...one,
    file: within(one.file),
    findings: one.findings.map((finding) => ({ ...finding, file: within(finding.file) })),
  }));
}
