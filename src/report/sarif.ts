import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, generalWords, todoText } from '../messages/messages.ts';
import { lineStarts, pointAt } from '../place.ts';
import type { Checked } from './report.ts';

const levels: Record<Severity, Result.level> = { block: 'error', warn: 'warning', info: 'note' };

/**
 * SARIF 2.1.0 for code scanning. Regions count UTF-16 units (`columnKind`); there are no snippets and no fingerprints
 * of the words, for either would tell or let guess the names.
 */
export function sarifReport(checked: readonly Checked[], ui: UiLanguage, version: string): string {
  const codes = [...new Set(checked.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: { driver: { name: 'briefpress', version, language: ui, rules: codes.map((code) => rule(code, ui)) } },
        results: checked.flatMap((one) => one.findings.map((finding) => result(finding, one.source, codes, ui))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string, ui: UiLanguage): ReportingDescriptor {
  const { title, why, todo } = generalWords(code, ui);
  const help = `${why} ${todo}`.trim();
  return { id: code, shortDescription: { text: title }, fullDescription: { text: why || title }, help: { text: help } };
}

function result(finding: Finding, source: string, codes: readonly string[], ui: UiLanguage): Result {
  const starts = lineStarts(source);
  const artifactLocation = { uri: encodeURI(finding.file), uriBaseId: '%SRCROOT%' };
  const todo = todoText(finding, ui);
  const found: Result = {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: `${foundText(finding, ui)} ${todo}`.trim() },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding, source, starts) } }],
  };
  if (finding.fix === undefined) return found;
  const replacements = [
    { deletedRegion: region(finding.fix, source, starts), insertedContent: { text: finding.fix.text } },
  ];
  return { ...found, fixes: [{ description: { text: todo }, artifactChanges: [{ artifactLocation, replacements }] }] };
}

function region(
  { start, end }: { readonly start: number; readonly end: number },
  source: string,
  starts: readonly number[],
): Region {
  const [from, to] = [pointAt(source, starts, start), pointAt(source, starts, end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}
