import pc from 'picocolors';
import type { Finding, Fix } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf } from '../messages/messages.ts';
import { hiddenSpans, maskLine } from './mask.ts';
import { printable } from './printable.ts';
import type { Checked } from './report.ts';

/** Characters shown on either side of what a fix replaces. */
const around = 60;

/** A finding and its fix for a terminal: what it is, the words before and after; other findings' words stay masked. */
export function fixFrame(
  finding: Finding & { readonly fix: Fix },
  { source, findings }: Checked,
  { ui, colour, reveal }: { readonly ui: UiLanguage; readonly colour: boolean; readonly reveal: boolean },
): string {
  const paint = pc.createColors(colour);
  const { start, end, text } = finding.fix;
  const hidden = hiddenSpans(findings, reveal);
  const show = (from: number, to: number) => printable(maskLine(source, from, to, hidden));
  const from = Math.max(start - around, source.lastIndexOf('\n', start - 1) + 1);
  const lineEnd = source.indexOf('\n', end);
  const to = Math.min(end + around, lineEnd === -1 ? source.length : lineEnd);
  const [left, right] = [show(from, start), show(end, source[to - 1] === '\r' ? to - 1 : to)];
  const gutter = `${finding.line}`.padStart(5);
  return [
    `${paint.bold(`${finding.file}:${finding.line}:${finding.column}`)}  ${finding.code}  ${paint.bold(messageOf(finding.code, ui).title)}`,
    `  ${foundText(finding, ui)}`,
    `${paint.dim(gutter)} ${paint.red(`- ${left}${paint.bold(show(start, end))}${right}`)}`,
    `${paint.dim(gutter)} ${paint.green(`+ ${left}${paint.bold(printable(text))}${right}`)}`,
    '',
  ].join('\n');
}
