import type { Root } from 'mdast';
import type { Draft } from '../finding.ts';
import { eachNode } from './each-node.ts';
import { directiveNames } from './markdown.ts';
import { nearest } from './nearest.ts';

/** `:name[`, `::name{`: what was surely meant as a directive, when its name is nearly one; not `Teilnehmer:innen[`. */
const directiveLike = /(?<![\p{L}\p{N}:\\])::?([a-z][a-z-]{1,24})[[{]/gu;

/** DOC204 for misspelt directives that stayed text (`:magrin[…]`): they would be printed as they stand. */
export function strayDrafts(tree: Root, source: string): Draft[] {
  const drafts: Draft[] = [];
  eachNode(tree, ({ type, position }) => {
    if (type !== 'text') return;
    const from = position?.start.offset ?? 0;
    // one unit more than the text node: the bracket may begin a node of its own
    const raw = source.slice(Math.max(0, from - 1), (position?.end.offset ?? from) + 1);
    for (const match of raw.matchAll(directiveLike)) {
      const near = nearest(match[1] ?? '', directiveNames);
      const start = Math.max(0, from - 1) + match.index;
      if (near === undefined || near === match[1]) continue;
      const end = start + match[0].length - 1;
      drafts.push({ code: 'DOC204', variant: 'nearest', severity: 'block', start, end, data: { nearest: near } });
    }
  });
  return drafts;
}
