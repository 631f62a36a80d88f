import type { Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf, todoText } from '../messages/messages.ts';
import { sha256 } from '../sha256.ts';
import type { Checked } from './report.ts';

const weights: Readonly<Record<Severity, string>> = { block: 'blocker', warn: 'minor', info: 'info' };

/**
 * GitLab's Code Quality report (Code Climate's issue format, as docs.gitlab.com "Code Quality" describes it). A fingerprint
 * is made of file, code and the how-many-eth it is there: a finding keeps it when lines move, and no word can be guessed
 * from it.
 */
export function gitlabReport(checked: readonly Checked[], ui: UiLanguage): string {
  const issues = checked.flatMap(({ findings }) => {
    const seen = new Map<string, number>();
    return findings.map((finding) => {
      const { file, code, severity, line } = finding;
      const nth = (seen.get(code) ?? 0) + 1;
      seen.set(code, nth);
      return {
        description: `${messageOf(code, ui).title}. ${foundText(finding, ui)} ${todoText(finding, ui)}`,
        check_name: code,
        fingerprint: sha256(`${file}\n${code}\n${nth}`),
        severity: weights[severity],
        location: { path: file, lines: { begin: line } },
      };
    });
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
