import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { phrase } from '../messages/messages.ts';
import { citing } from './citing.ts';
import { consenting } from './consent-stub.ts';
import { declaring } from './declare.ts';
import { diagnosticOf, type Manual, rangeOf } from './diagnostics.ts';
import { levelling } from './heading-level.ts';
import { naming } from './naming.ts';
import { referring } from './referring.ts';

interface Asked {
  readonly range: Range;
  /** kinds the editor asks for; undefined: all */
  readonly only: readonly string[] | undefined;
  readonly ui: UiLanguage;
  readonly manual: Manual;
  /** keys of the bibliography */
  readonly citations: readonly string[];
}

const fixAll = `${CodeActionKind.SourceFixAll}.briefpress`;

/** What can be done about the findings in a range. Every action is an edit of this document. */
export function actionsFor(
  findings: readonly Finding[],
  document: TextDocument,
  { range, only, ui, manual, citations }: Asked,
): CodeAction[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const wanted = (kind: string) => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const here = findings.filter(({ start, end }) => start <= to && from <= end);
  const single = wanted(CodeActionKind.QuickFix)
    ? here.flatMap((finding) =>
        fixesOf(finding, document, { ui, citations }, diagnosticOf(finding, document, ui, manual)),
      )
    : [];
  const all = wanted(fixAll) ? safeEdits(findings, document) : [];
  if (all.length === 0) return single;
  const title = phrase('lspFixAll', ui, { n: all.length });
  return [...single, { title, kind: fixAll, edit: { changes: { [document.uri]: all } } }];
}

function fixesOf(
  finding: Finding,
  document: TextDocument,
  { ui, citations }: Pick<Asked, 'ui' | 'citations'>,
  diagnostic: ReturnType<typeof diagnosticOf>,
): CodeAction[] {
  const action = (title: string, edit: TextEdit, isPreferred: boolean): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred,
    edit: { changes: { [document.uri]: [edit] } },
  });
  const { fix } = finding;
  const actions: CodeAction[] = [];
  if (fix !== undefined) {
    const title = fix.text === '' ? phrase('lspRemove', ui) : phrase('lspWrite', ui, { text: short(fix.text) });
    actions.push(action(title, { range: rangeOf(fix, document), newText: fix.text }, true));
  }
  const meant = meantIn(finding, document);
  if (meant !== undefined) actions.push(action(phrase('lspWrite', ui, { text: meant.newText }), meant, true));
  for (const { key, edit } of citing(finding, document, citations))
    actions.push(action(phrase('lspCite', ui, { key }), edit, false));
  for (const writing of [naming, levelling, referring]) {
    const edit = writing(finding, document);
    if (edit !== undefined) actions.push(action(phrase('lspWrite', ui, { text: edit.newText.trim() }), edit, true));
  }
  const stub = declaring(finding, document);
  if (stub !== undefined) actions.push(action(phrase('lspDeclare', ui), stub, false));
  const consent = consenting(finding, document);
  if (consent !== undefined) actions.push(action(phrase('lspConsent', ui), consent, false));
  return actions;
}

/** "Did you mean …?": the word meant in the place of the word written. */
function meantIn(finding: Finding, document: TextDocument): TextEdit | undefined {
  const { nearest } = finding.data;
  if (!/nearest$/.test(finding.variant) || typeof nearest !== 'string') return undefined;
  const range = rangeOf(finding, document);
  const written = /^(:*|["'])([\p{L}\p{N}_-]+)\1?$/u.exec(document.getText(range));
  if (written === null) return undefined;
  const mark = written[1]?.startsWith(':') ? written[1] : '';
  return { range, newText: `${mark}${nearest}` };
}

/** Everything that cannot change what the text says, each place once. */
function safeEdits(findings: readonly Finding[], document: TextDocument): TextEdit[] {
  const fixes = findings
    .flatMap(({ fix }) => (fix?.safe ? [fix] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let behind = -1;
  return fixes.flatMap((fix) => {
    if (fix.start < behind) return [];
    behind = fix.end;
    return [{ range: rangeOf(fix, document), newText: fix.text }];
  });
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
