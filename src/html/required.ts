import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type {} from 'remark-directive';
import type { Brief } from '../brief/brief.ts';
import { slugOf } from '../brief/ids.ts';
import type { Draft } from '../finding.ts';
import type { Labels } from './labels/labels.ts';

/** Parts of a meeting summary that can only stand in the body; each gives one finding when it is missing (CONTENT.md, "Types"). */
export function missingParts(brief: Brief, labels: Labels): Draft[] {
  const at = brief.metaStrings.find((each) => each.path === 'type') ?? { start: 0, end: 0 };
  const missing = (part: string): Draft => ({
    code: 'DOC209',
    variant: part,
    severity: 'block',
    start: at.start,
    end: at.end,
    data: { type: brief.type, part },
  });
  const names = directiveNames(brief);
  if (brief.type !== 'meeting-summary') return [];
  const headings = brief.tree.children.flatMap((node) => (node.type === 'heading' ? [slugOf(textOf(node))] : []));
  return (['agreement', 'contention', 'open'] as const)
    .filter((part) => !names.has(part) && !headings.some((heading) => heading.includes(slugOf(labels[part]))))
    .map(missing);
}

function directiveNames(brief: Brief): Set<string> {
  const names = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'containerDirective' || node.type === 'leafDirective') names.add(node.name);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(brief.tree);
  return names;
}
