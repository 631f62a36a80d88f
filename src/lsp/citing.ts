import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../finding.ts';

/** Findings that a published source answers (RULE.md): an opinion or hearsay without one, a house that speaks. */
const wanting = new Set(['CHR103', 'CHR603', 'CHR605']);
const offered = 4;

/** Whether a citation would answer a finding. */
export function wantsSource({ code, trace }: Finding): boolean {
  return wanting.has(code) && trace?.channel === 'text' && trace.citation !== 'resolved';
}

/**
 * Puts a citation at the end of the sentence that lacks one.
 * @param keys of the bibliography, in its order; those that the sentence seems to name come first
 */
export function citing(
  finding: Finding,
  document: TextDocument,
  keys: readonly string[],
): { readonly key: string; readonly edit: TextEdit }[] {
  if (!wantsSource(finding)) return [];
  const { end } = finding;
  const text = document.getText();
  const paragraph = text.slice(end).split(/\n\s*\n/, 1)[0] ?? '';
  const stop = /[.!?…](?=["”“»]?(?:\s|$))/.exec(paragraph);
  const at = end + (stop?.index ?? paragraph.trimEnd().length);
  const before = text.slice(Math.max(text.lastIndexOf('\n\n', end), 0), at);
  const sentence = before.slice(Math.max(before.search(/[^.!?]*$/), 0)).toLowerCase();
  const position = document.positionAt(at);
  return [...keys]
    .sort((a, b) => Number(isNamedIn(sentence, b)) - Number(isNamedIn(sentence, a)))
    .slice(0, offered)
    .map((key) => ({ key, edit: { range: { start: position, end: position }, newText: ` [@${key}]` } }));
}

/** `svr2017` is named by "SVR", `schneider-2017` by "Schneider". */
function isNamedIn(sentence: string, key: string): boolean {
  const name = /^\p{L}{2,}/u.exec(key.toLowerCase())?.[0];
  return name !== undefined && sentence.includes(name);
}
