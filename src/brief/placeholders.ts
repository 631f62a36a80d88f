import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Draft } from '../finding.ts';
import type { MetaString } from './brief.ts';
import { eachNode } from './each-node.ts';
import { type StartWords, startWords } from './start-words.ts';

type Key = Exclude<keyof StartWords, 'themes' | 'thanks' | 'abbreviation' | 'source'>;

/** Where in the frontmatter `briefpress new` puts what only the author can say. */
const fields: readonly (readonly [path: RegExp, key: Key])[] = [
  [/^title$/, 'title'],
  [/^people\.\d+\.name\.given$/, 'given'],
  [/^people\.\d+\.name\.family$/, 'family'],
  [/^(?:organisations\.\d+|contact)\.name$/, 'publisher'],
  [/^imprint\.address$/, 'address'],
  [/^series\.name$/, 'series'],
  [/^abstract$/, 'abstract'],
  [/^keyMessages\.\d+$/, 'messages'],
  [/^recommendations\.\d+\.text$/, 'recommendation'],
  [/^boilerplate$/, 'boilerplate'],
  [/^confidentiality\.meeting\.place$/, 'place'],
];
const inText: readonly Key[] = ['heading', 'text', 'point', 'question', 'caption'];
const holdsWords: ReadonlySet<string> = new Set(['heading', 'paragraph']);

/** The words of a key in any language: a text may have been translated around them. */
function wordsOf(...keys: readonly Key[]): ReadonlySet<string> {
  return new Set(Object.values(startWords).flatMap((words) => keys.flatMap((key) => words[key])));
}
const known = new Map<Key, ReadonlySet<string>>(fields.map(([, key]) => [key, wordsOf(key)]));
const knownInText = wordsOf(...inText);
const knownAlt = wordsOf('alt');

/** DOC213: what `briefpress new` has put where the author's words belong, and that would be published as it stands. */
export function placeholderDrafts(strings: readonly MetaString[], tree: Root): Draft[] {
  const drafts = strings.flatMap(({ path, value, start, end }) => {
    const key = fields.find(([pattern]) => pattern.test(path))?.[1];
    if (key === undefined || !known.get(key)?.has(value.trim())) return [];
    return [draft('field', start, end, path.replace(/\.\d+/g, ''))];
  });
  eachNode(tree, (node) => {
    if (isStartText(node)) drafts.push(draft('text', ...spanOf(node)));
  });
  return drafts;
}

function isStartText(node: Nodes): boolean {
  if (holdsWords.has(node.type)) return knownInText.has(textOf(node).trim());
  return node.type === 'containerDirective' && knownAlt.has(node.attributes?.alt ?? '');
}

function spanOf(node: Nodes): [start: number, end: number] {
  const first = node.type === 'containerDirective' ? node.children[0] : undefined;
  const end = first?.position?.start.offset ?? node.position?.end.offset ?? 0;
  return [node.position?.start.offset ?? 0, end];
}

function draft(variant: string, start: number, end: number, field = ''): Draft {
  return { code: 'DOC213', variant, severity: 'block', start, end, data: { field } };
}
