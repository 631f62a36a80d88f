import type { Element, Root } from 'hast';
import { houseIds } from '../../brief/ids.ts';
import { type Rendering, report } from './rendering.ts';

/** Reports links into the page, and reasons of recommendations, that lead to no part of it. */
export function inspectAnchors(tree: Root, rendering: Rendering): void {
  const ids = new Set(houseIds);
  collect(tree, ids);
  for (const { fragment, start, end } of [...rendering.anchors, ...rationales(rendering)])
    if (!ids.has(fragment)) report(rendering, 'DOC210', 'default', 'warn', { start, end });
}

function collect(node: Root | Element, ids: Set<string>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (typeof child.properties.id === 'string') ids.add(child.properties.id);
    collect(child, ids);
  }
}

/** Reasons stand in the frontmatter, whose values the tree does not hold. */
function rationales({ brief }: Rendering): Rendering['anchors'] {
  const head = brief.source.slice(0, brief.bodyStart);
  return (brief.meta?.recommendations ?? []).flatMap(({ rationale }) => {
    const start = rationale === undefined ? -1 : head.indexOf(rationale);
    if (rationale === undefined || !rationale.startsWith('#')) return [];
    return [{ fragment: rationale.slice(1), start: Math.max(0, start), end: Math.max(0, start) + rationale.length }];
  });
}
