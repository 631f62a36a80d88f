import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, todoText } from '../messages/messages.ts';
import { withManual } from '../report/manual-place.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  block: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The manual as it lies on this machine. */
export interface Manual {
  /** address of a code's page; undefined where the package came without them */
  readonly page: (code: string) => string | undefined;
  /** a message that names its pages by the paths at which they lie */
  readonly placed: (text: string) => string;
}

/** @param home absolute path of the package @param place of the manual, as messages should name it */
export function openManual(home: string, place: string): Manual {
  const folder = join(home, 'docs', 'codes');
  const isThere = existsSync(folder);
  return {
    page: (code) => (isThere ? pathToFileURL(join(folder, `${code}.md`)).href : undefined),
    placed: (text) => withManual(text, place),
  };
}

/** A finding as editors show it: what was found, and in the next line what to do. Names no one. */
export function diagnosticOf(finding: Finding, document: TextDocument, ui: UiLanguage, manual: Manual): Diagnostic {
  const href = manual.page(finding.code);
  return {
    range: rangeOf(finding, document),
    severity: severities[finding.severity],
    code: finding.code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: 'briefpress',
    message: manual.placed(`${foundText(finding, ui)}\n${todoText(finding, ui)}`),
  };
}

/** What no change of this document mends: a brand, a list or a glossary that cannot be read. */
export function failureDiagnostic(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'briefpress', message };
}

/** Offsets count UTF-16 units on both sides. */
export function rangeOf({ start, end }: Pick<Finding, 'start' | 'end'>, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
