import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { crossReference } from '../brief/cross-reference.ts';
import { nearest } from '../brief/nearest.ts';
import type { Finding } from '../finding.ts';

/**
 * A cross reference to nothing, led to what was meant: the finding tells of a near key only the line, and of one of another kind
 * only the kind; the key itself is taken from the document. Undefined for a heading, whose key stands nowhere.
 */
export function referring({ code, variant, data, start, end }: Finding, document: TextDocument): TextEdit | undefined {
  const { prefix, line } = data;
  if (code !== 'DOC230' || typeof prefix !== 'string' || !/^(?:near|kind)$/.test(variant)) return undefined;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const [written] = document.getText(range).matchAll(crossReference);
  const [, word = '', key = ''] = written ?? [];
  const meant = variant === 'kind' ? key : nearest(key, keysAt(document, line));
  if (word === '' || meant === undefined) return undefined;
  const kept = word.toLowerCase() === 'page' ? word : prefix;
  const cased = /^[A-Z]/.test(word) ? kept.slice(0, 1).toUpperCase() + kept.slice(1) : kept;
  return { range, newText: `@${cased}:${meant}` };
}

/** The keys that stand at a line (counted from 1). */
function keysAt(document: TextDocument, line: string | number | undefined): string[] {
  if (typeof line !== 'number') return [];
  const text = document.getText({ start: { line: line - 1, character: 0 }, end: { line, character: 0 } });
  return [...text.matchAll(/#([A-Za-z][\w-]*)/g)].map(([, key = '']) => key);
}
