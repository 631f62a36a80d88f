import type { Finding } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, todoText } from '../messages/messages.ts';
import { maskLine } from './mask.ts';
import type { Checked } from './report.ts';

/** A hit on the participants' roster: its words are never shown, not even on request, nor where another finding holds them. */
const isRoster = ({ code }: Finding): boolean => code === 'CHR305';

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
      ...(finding.fix === undefined ? {} : { fix: finding.fix }),
      ...(reveal && !isRoster(finding)
        ? { text: maskLine(source, finding.start, finding.end, findings.filter(isRoster)) }
        : {}),
    })),
  );
  const waived = checked.reduce((sum, one) => sum + (one.waived ?? 0), 0);
  return `${JSON.stringify({ version: 1, files: checked.length, waived, findings }, null, 2)}\n`;
}
