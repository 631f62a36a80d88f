import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Heading } from '../outline.ts';
import { rangeOf } from './diagnostics.ts';

/** Headings as a tree; each reaches to the next of its depth or above. */
export function symbolsOf(headings: readonly Heading[], document: TextDocument): DocumentSymbol[] {
  const end = document.getText().length;
  const top: DocumentSymbol[] = [];
  const open: { readonly depth: number; readonly children: DocumentSymbol[] }[] = [{ depth: 0, children: top }];
  headings.forEach((heading, at) => {
    const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
    const children: DocumentSymbol[] = [];
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    open.at(-1)?.children.push({
      // a symbol must have a name
      name: heading.text || '#'.repeat(heading.depth),
      kind: SymbolKind.String,
      range: rangeOf({ start: heading.start, end: next?.start ?? end }, document),
      selectionRange: rangeOf(heading, document),
      children,
    });
    open.push({ depth: heading.depth, children });
  });
  return top;
}
