import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findFence } from '../brief/fence.ts';

/** A frontmatter to be written in. */
export interface EditableFrontmatter {
  readonly yaml: string;
  /** the line ending of the document */
  readonly line: '\n' | '\r\n';
  /** @param at UTF-16 offset in `yaml` */
  readonly insert: (at: number, newText: string) => TextEdit;
}

/** Undefined where the document has none, or one that is not whole. */
export function editableFrontmatter(document: TextDocument): EditableFrontmatter | undefined {
  const source = document.getText();
  const fence = findFence(source);
  if (fence.kind !== 'yaml') return undefined;
  return {
    yaml: source.slice(fence.yaml.start, fence.yaml.end),
    line: source.includes('\r\n') ? '\r\n' : '\n',
    insert: (at, newText) => {
      const position = document.positionAt(fence.yaml.start + at);
      return { range: { start: position, end: position }, newText };
    },
  };
}
