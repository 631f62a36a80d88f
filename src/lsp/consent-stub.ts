import type { TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { wordingHash } from '../attribution/wording.ts';
import { startWords } from '../brief/start-words.ts';
import { languages } from '../brief/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { editableFrontmatter } from './frontmatter-edit.ts';

/**
 * The start of an entry under `confidentiality.onRecord` for words that are quoted, with the hash of their wording. Who
 * consented, when and how stands there as words to be replaced (DOC213); until then the quotation stays blocked.
 */
export function consenting({ code, start, end }: Finding, document: TextDocument): TextEdit | undefined {
  const quoted = /^["„“”«»‹›‚‘](.+)["“”«»‹›‘’]$/su.exec(document.getText().slice(start, end).trim());
  const wording = quoted?.[1];
  // with markup in it the words as read are others than the words as written
  if (code !== 'CHR201' || wording === undefined || /[*_`[\]<>&\\{}]|\n[ \t]*\S*>/.test(wording)) return undefined;
  const frontmatter = editableFrontmatter(document);
  if (frontmatter === undefined) return undefined;
  const { yaml, line, insert } = frontmatter;
  const hash = wordingHash(wording);
  const lang = languages.find((one) => new RegExp(`^lang:[ \\t]*["']?${one}\\b`, 'm').test(yaml)) ?? 'en';
  const { person, on, by } = startWords[lang].consent;
  const head = /^confidentiality:[ \t]*\r?\n([ \t]+)(?=\S)/m.exec(yaml);
  const indent = head?.[1];
  if (head === null || indent === undefined) return undefined;
  const entry = (at: string): string =>
    [`- person: ${person}`, `  consent: {on: ${on}, by: "${by}"}`, `  quoteHash: ${hash}`]
      .map((each) => `${at}${each}${line}`)
      .join('');
  const list = new RegExp(`^${indent}onRecord:[ \\t]*\\r?\\n(?=([ \\t]*)- )`, 'm').exec(yaml);
  if (list !== null) return insert(list.index + list[0].length, entry(list[1] ?? indent));
  if (/\bonRecord:/.test(yaml)) return undefined;
  return insert(head.index + head[0].length - indent.length, `${indent}onRecord:${line}${entry(`${indent}  `)}`);
}
