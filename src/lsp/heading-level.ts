import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../finding.ts';

/** A heading that skips a level, on the level it was expected on; undefined for what is no such heading of signs. */
export function levelling({ code, variant, data, start }: Finding, document: TextDocument): TextEdit | undefined {
  const { expected } = data;
  if (code !== 'DOC206' || variant !== 'skipped' || typeof expected !== 'number') return undefined;
  const signs = /^#{1,6}(?=[ \t])/.exec(document.getText().slice(start, start + 8))?.[0];
  if (signs === undefined) return undefined;
  const range = { start: document.positionAt(start), end: document.positionAt(start + signs.length) };
  return { range, newText: '#'.repeat(expected) };
}
