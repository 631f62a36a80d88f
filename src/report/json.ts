import type { UiLanguage } from '../messages/message.ts';
import { foundText, todoText } from '../messages/messages.ts';
import type { Checked } from './report.ts';

/** Codes whose words are never shown, not even on request: hits on the participants' roster. */
const neverRevealed = new Set(['CHR305']);

/**
 * One JSON object as described by schemas/lint-report.schema.json. Line and column are 1-based, start and end UTF-16
 * offsets into the file. `text` stands there only when `reveal` asks for it.
 */
export function jsonReport(checked: readonly Checked[], ui: UiLanguage, reveal: boolean): string {
  const findings = checked.flatMap(({ source, findings }) =>
    findings.map((finding) => ({
      file: finding.file,
      code: finding.code,
      severity: finding.severity,
      line: finding.line,
      column: finding.column,
      start: finding.start,
      end: finding.end,
      message: `${foundText(finding, ui)} ${todoText(finding, ui)}`.trim(),
      ...(finding.variant === 'default' ? {} : { variant: finding.variant }),
      ...(finding.trace === undefined ? {} : { trace: finding.trace }),
      ...(reveal && !neverRevealed.has(finding.code) ? { text: source.slice(finding.start, finding.end) } : {}),
    })),
  );
  return `${JSON.stringify({ version: 1, files: checked.length, findings }, null, 2)}\n`;
}
