import type { Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf, todoText } from '../messages/messages.ts';
import { lineStarts, pointAt } from '../place.ts';
import type { Checked } from './report.ts';

const commands: Record<Severity, string> = { block: 'error', warn: 'warning', info: 'notice' };

/** GitHub workflow commands, one line a finding; GitHub shows them at the line of the pull request. No words of the text. */
export function githubReport(checked: readonly Checked[], ui: UiLanguage): string {
  let out = '';
  for (const { file, source, findings } of checked) {
    const starts = lineStarts(source);
    for (const finding of findings) {
      const end = pointAt(source, starts, finding.end);
      const properties = [
        ['file', file],
        ['line', finding.line],
        ['endLine', end.line],
        // columns of another line would be taken for columns of this one
        ...(end.line === finding.line ? [['col', finding.column] as const, ['endColumn', end.column] as const] : []),
        ['title', `${finding.code} ${messageOf(finding.code, ui).title}`],
      ];
      const list = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
      out += `::${commands[finding.severity]} ${list}::${escapeData(`${foundText(finding, ui)} ${todoText(finding, ui)}`)}\n`;
    }
  }
  return out;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
