import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findFence } from '../brief/fence.ts';
import { slugOf } from '../brief/ids.ts';
import type { Finding } from '../finding.ts';

/**
 * The start of an entry under `people` for a name that nobody declared. Where the function was made public is left for the
 * author to say, and until it is said the frontmatter has a finding of its own: one click publishes no name.
 */
export function declaring({ code, variant, start, end }: Finding, document: TextDocument): TextEdit | undefined {
  if (code !== 'CHR301' || variant === 'slug') return undefined;
  const source = document.getText();
  const name = source.slice(start, end).trim();
  const fence = findFence(source);
  if (fence.kind !== 'yaml' || !/^[^\n\r]{2,80}$/.test(name)) return undefined;
  const yaml = source.slice(fence.yaml.start, fence.yaml.end);
  const line = source.includes('\r\n') ? '\r\n' : '\n';
  const id = freeId(slugOf(name), yaml);
  const fields = [`id: ${id}`, `name: ${JSON.stringify(name)}`, 'role: speaker', 'public: true', 'ref: ""'];
  const insert = (at: number, newText: string): TextEdit => {
    const position = document.positionAt(fence.yaml.start + at);
    return { range: { start: position, end: position }, newText };
  };
  const flow = /^people:[ \t]*\[[ \t]*(\]?)/m.exec(yaml);
  if (flow !== null) {
    const isEmpty = flow[1] === ']';
    return insert(flow.index + flow[0].length - (isEmpty ? 1 : 0), `{${fields.join(', ')}}${isEmpty ? '' : ', '}`);
  }
  const entry = (indent: string) =>
    fields.map((field, i) => `${indent}${i === 0 ? '- ' : '  '}${field}${line}`).join('');
  const list = /^people:[ \t]*\r?\n(?=([ \t]*)- )/m.exec(yaml);
  if (list !== null) return insert(list.index + list[0].length, entry(list[1] ?? ''));
  return /^people:/m.test(yaml) ? undefined : insert(yaml.length, `people:${line}${entry('  ')}`);
}

function freeId(wanted: string, yaml: string): string {
  const base = /^[a-z0-9]/.test(wanted) ? wanted.slice(0, 56) : 'person';
  const taken = new Set([...yaml.matchAll(/\bid:[ \t]*["']?([\w-]+)/g)].map((match) => match[1]));
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}
