import pc from 'picocolors';
import type { Finding, Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf, type PhraseKey, phrase, todoText } from '../messages/messages.ts';
import { lineStarts, pointAt } from '../place.ts';
import { frameOf } from './frame.ts';
import { withManual } from './manual-place.ts';
import { hiddenSpans } from './mask.ts';
import { type Checked, count } from './report.ts';

export interface PrettyOptions {
  readonly ui: UiLanguage;
  readonly colour: boolean;
  /** show the words of a finding; roster hits stay masked */
  readonly reveal: boolean;
  /** where the pages of the manual are that messages name (`manualFrom`) */
  readonly manual?: string;
}

const frameWidth = 100;

/** Findings as code frames: where, what it is, why it matters, what to write instead; a summary line last. */
export function prettyReport(checked: readonly Checked[], options: PrettyOptions): string {
  const frames = checked.flatMap((one) =>
    one.findings.map((finding, at) => frame(finding, one, options, one.findings[at - 1])),
  );
  const counts = count(checked.flatMap((one) => [...one.findings]));
  const files = phrase(checked.length === 1 ? 'fileOne' : 'fileMany', options.ui, { n: checked.length });
  const summary =
    frames.length === 0
      ? phrase('summaryClean', options.ui, { files })
      : phrase('summary', options.ui, { files, blocks: counts.block, warnings: counts.warn, infos: counts.info });
  const some = checked.some(({ findings }) => hiddenSpans(findings, false).length > 0);
  const masked = some && !options.reveal ? `\n${phrase('masked', options.ui)}` : '';
  return `${frames.map((text) => `${text}\n\n`).join('')}${summary}${masked}\n`;
}

function frame(finding: Finding, one: Checked, options: PrettyOptions, before: Finding | undefined): string {
  const { ui, colour, reveal, manual = 'docs' } = options;
  const paint = pc.createColors(colour);
  const tone: Record<Severity, (text: string) => string> = { block: paint.red, warn: paint.yellow, info: paint.cyan };
  const { title, why } = messageOf(finding.code, ui);
  const label = (key: PhraseKey) => paint.dim(`  ${`${phrase(key, ui)}:`.padEnd(11)}`);
  const lines = [
    `${paint.bold(`${finding.file}:${finding.line}:${finding.column}`)}  ${tone[finding.severity](phrase(finding.severity, ui))}  ${finding.code}  ${paint.bold(title)}`,
    ...codeFrame(finding, one, reveal, tone[finding.severity], paint.dim),
    `  ${withManual(foundText(finding, ui), manual)}`,
  ];
  // advice that stands right above is not given again
  const todo = todoText(finding, ui);
  if (before?.code !== finding.code || todoText(before, ui) !== todo) {
    if (why !== '') lines.push(`${label('why')}${why}`);
    lines.push(`${label('todo')}${withManual(todo, manual)}`);
  }
  const instead = finding.fix?.text || finding.trace?.suggestion;
  if (instead !== undefined) lines.push(`${label('suggestion')}${instead}`);
  const layer = layerPhrase(finding);
  if (layer !== undefined) lines.push(`  ${paint.dim(`(${phrase(layer, ui)})`)}`);
  return lines.join('\n');
}

function layerPhrase(finding: Finding): PhraseKey | undefined {
  if (finding.trace?.layer === 'html') return 'layerHtml';
  if (finding.trace?.layer === 'pdf') return 'layerPdf';
  return finding.trace?.layer === 'metadata' ? 'layerMetadata' : undefined;
}

/** The line with the span underlined. */
function codeFrame(
  finding: Finding,
  one: Checked,
  reveal: boolean,
  tone: (text: string) => string,
  dim: (text: string) => string,
): string[] {
  const frame = frameOf(finding, one, reveal, frameWidth);
  if (frame === undefined) return [];
  const gutter = `${finding.line}`.padStart(5);
  const end = pointAt(one.source, lineStarts(one.source), finding.end);
  const marks = '^'.repeat(Math.max(1, frame.end - frame.start));
  return [
    `${dim(`${gutter} |`)} ${frame.cutBefore ? '…' : ''}${frame.text}${frame.cutBehind ? '…' : ''}`,
    `${dim(`${' '.repeat(5)} |`)} ${' '.repeat(frame.start + (frame.cutBefore ? 1 : 0))}${tone(marks)}${end.line > finding.line ? tone('…') : ''}`,
  ];
}
