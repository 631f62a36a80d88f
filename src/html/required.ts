import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type {} from 'remark-directive';
import type { Brief } from '../brief/brief.ts';
import { slugOf } from '../brief/ids.ts';
import type { Draft } from '../finding.ts';
import type { Labels } from './labels/labels.ts';

/** What can only stand in the body: a directive of one of these names, or a heading with the words of this label. */
interface Part {
  readonly part: string;
  readonly directives: readonly string[];
  readonly label?: 'agreement' | 'contention' | 'open' | 'questions';
}

const points = (label: NonNullable<Part['label']>): Part => ({ part: label, directives: [label], label });
const figure: Part = { part: 'figure', directives: ['figure', 'chart'] };

/** CONTENT.md, "Types". */
const parts: Readonly<Record<string, readonly Part[]>> = {
  'meeting-summary': [points('agreement'), points('contention'), points('open')],
  'background-paper': [points('questions')],
  'one-pager': [figure],
  'press-release': [figure],
};

/** Parts of a document that can only stand in its body; each gives one finding DOC209 when it is missing. */
export function missingParts(brief: Brief, labels: Labels): Draft[] {
  const at = brief.metaStrings.find((each) => each.path === 'type') ?? { start: 0, end: 0 };
  const needed = Object.hasOwn(parts, brief.type) ? (parts[brief.type] ?? []) : [];
  if (needed.length === 0) return [];
  const { names, headings } = contentsOf(brief);
  const isPoints = (heading: string) =>
    needed.some(({ label }) => label !== undefined && heading.includes(slugOf(labels[label])));
  const missing = needed
    .filter(({ directives, label }) => {
      if (directives.some((name) => names.has(name))) return false;
      return label === undefined || !headings.some((heading) => heading.includes(slugOf(labels[label])));
    })
    .map(({ part }) => part);
  // what was talked about, besides where people agreed and where they did not; it may stand in paragraphs without a head
  const opens =
    brief.tree.children.find(({ type }) => type === 'heading' || type === 'paragraph')?.type === 'paragraph';
  if (brief.type === 'meeting-summary' && headings.every(isPoints) && !opens) missing.unshift('themes');
  return missing.map((part) => ({
    code: 'DOC209',
    variant: part,
    severity: part === 'themes' ? 'warn' : 'block',
    start: at.start,
    end: at.end,
    data: { type: brief.ownType?.name ?? brief.type, part },
  }));
}

function contentsOf(brief: Brief): { names: ReadonlySet<string>; headings: readonly string[] } {
  const names = new Set<string>();
  const headings: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'containerDirective' || node.type === 'leafDirective') names.add(node.name);
    if (node.type === 'heading') headings.push(slugOf(textOf(node)));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(brief.tree);
  return { names, headings };
}
