import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Draft } from '../finding.ts';
import type { MetaString } from './brief.ts';
import { eachNode } from './each-node.ts';
import { type StartWords, startWords } from './start-words.ts';

type Key = Exclude<
  keyof StartWords,
  'first' | 'addressee' | 'themes' | 'thanks' | 'abbreviation' | 'source' | 'consent'
>;

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
  drafts.push(...consentDrafts(strings));
  eachNode(tree, (node) => {
    if (isStartText(node)) drafts.push(draft('text', ...spanOf(node)));
  });
  return drafts;
}

const consentField = /^confidentiality\.onRecord\.(\d+)\.(?:person|consent\.(?:on|by))$/;
const consentWords: ReadonlySet<string> = new Set(
  Object.values(startWords).flatMap(({ consent }) => Object.values(consent)),
);

/** Whether this stands in such an entry for what nobody has said yet. */
export const isConsentGap = (value: string): boolean => consentWords.has(value);

/** An entry of a consent that was begun in the editor is one thing to fill in, from the first gap to the last. */
function consentDrafts(strings: readonly MetaString[]): Draft[] {
  const gaps = new Map<string, Draft>();
  for (const { path, value, start, end } of strings) {
    const entry = isConsentGap(value) ? consentField.exec(path)?.[1] : undefined;
    if (entry === undefined) continue;
    gaps.set(entry, draft('consent', gaps.get(entry)?.start ?? start, end, 'confidentiality.onRecord'));
  }
  return [...gaps.values()];
}

/** Without what the schema says of such gaps: that they are no ids and no days goes without saying. */
export function withoutGaps(drafts: readonly Draft[], left: readonly Draft[]): Draft[] {
  const gaps = left.filter(({ variant }) => variant === 'consent');
  return drafts.filter((one) => !gaps.some(({ start, end }) => start <= one.start && one.end <= end));
}

/** Whether a `_brand.yml` still calls the house what `briefpress init` does where nobody has told it a name. */
export function isUnnamed(brand: string): boolean {
  return [...brand.matchAll(/^[ \t]+(?:full|short):[ \t]*["']?(.*?)["']?[ \t]*$/gm)].some(([, name = '']) =>
    known.get('publisher')?.has(name),
  );
}

/** Whatever a house publishes bears its name; told where the brief has the publisher's. */
export function unnamedDraft(strings: readonly MetaString[]): Draft {
  const { start, end } = strings.find(({ path }) => /^organisations\.\d+\.name$/.test(path)) ?? { start: 0, end: 0 };
  return draft('brand', start, end);
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
