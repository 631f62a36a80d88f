import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { slugOf } from '../brief/ids.ts';
import type { Finding } from '../finding.ts';
import { editableFrontmatter } from './frontmatter-edit.ts';

/**
 * The start of an entry under `people` for a name that nobody declared. Where the function was made public is left for the
 * author to say, and until it is said the frontmatter has a finding of its own: one click publishes no name.
 */
export function declaring({ code, variant, start, end }: Finding, document: TextDocument): TextEdit | undefined {
  if ((code !== 'CHR301' && code !== 'CHR604') || variant === 'slug') return undefined;
  const name = document.getText().slice(start, end).trim();
  const frontmatter = editableFrontmatter(document);
  if (frontmatter === undefined || !/^[^\n\r]{2,80}$/.test(name)) return undefined;
  const { yaml, line, insert } = frontmatter;
  const id = freeId(slugOf(name), yaml);
  const fields = [`id: ${id}`, `name: ${JSON.stringify(name)}`, 'role: speaker', 'public: true', 'ref: ""'];
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
