import type { Finding, Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf, phrase, todoText } from '../messages/messages.ts';
import { type Checked, count } from './report.ts';

/** Rows of the table: a summary is cut off at a megabyte, and nobody reads more. */
const rows = 200;
const weights: readonly Severity[] = ['block', 'warn', 'info'];

/** A brief as the summary tells it. */
export interface Summed extends Checked {
  /** folder below the output folder; undefined when it was not published, or only linted */
  readonly published?: string | undefined;
}

/**
 * Markdown (GFM) for the page of a CI run: how much of each weight, what was published, and a row a finding, the
 * heaviest first. It holds no word that was found, and nothing in it is taken for markup.
 * @param built whether publications were asked for
 */
export function summaryReport(checked: readonly Summed[], ui: UiLanguage, built: boolean): string {
  const findings = checked.flatMap((one) => [...one.findings]);
  const { block, warn, info } = count(findings);
  const files = phrase(checked.length === 1 ? 'fileOne' : 'fileMany', ui, { n: checked.length });
  const published = checked.flatMap((one) => (one.published === undefined ? [] : [one.published]));
  const sorted = weights.flatMap((weight) => findings.filter(({ severity }) => severity === weight));
  const table = sorted.slice(0, rows).map((finding) => row(finding, ui));
  const lines = [
    `## briefpress: ${phrase(block > 0 ? 'reportBlocked' : 'reportFree', ui)}`,
    '',
    phrase('summary', ui, { files, blocks: block, warnings: warn, infos: info }),
    ...(built ? ['', `${phrase('summaryPublished', ui)} ${published.map(plain).join(', ') || '–'}`] : []),
    ...(table.length > 0
      ? ['', `| | ${phrase('summaryPlace', ui)} | ${phrase('reportTitle', ui)} |`, '|---|---|---|']
      : []),
    ...table,
    ...(findings.length > rows ? ['', phrase('summaryMore', ui, { n: findings.length - rows })] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function row(finding: Finding, ui: UiLanguage): string {
  const { file, line, code, severity } = finding;
  const words = `${foundText(finding, ui)} ${todoText(finding, ui)}`.trim();
  return `| ${phrase(severity, ui)} | ${plain(file)}:${line} | **${code} ${plain(messageOf(code, ui).title)}**: ${plain(words)} |`;
}

/** Characters that Markdown or GitHub reads as more than themselves, as references. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[&<>|*_`[\]\\~@#:!]/g, (character) => `&#${character.charCodeAt(0)};`);
}
