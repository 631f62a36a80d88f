import type { Root } from 'mdast';
import type { Draft } from '../finding.ts';
import { eachNode } from './each-node.ts';

/** `$\frac{a}{b}$`, `$x^2$`, `$$ … $$`, `\begin{…}`: what other renderers make formulas of. A sum in dollars is none. */
const formula =
  /\$\$(?!\$)|\$(?![\s\d])[^$\n]{0,200}?(?:\\[A-Za-z]{2}|[\^_{])[^$\n]{0,200}?\$(?!\d)|\\begin\{[a-z]+\*?\}/g;

const holdsWords: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** DOC211 for the first formula of each run of words: a page shows its signs as they stand. */
export function formulaDrafts(tree: Root, source: string): Draft[] {
  const drafts: Draft[] = [];
  let before = -1;
  eachNode(tree, (node) => {
    if (!holdsWords.has(node.type)) return;
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const words = withoutCode(source.slice(start, end));
    for (const { index, 0: found } of words.matchAll(formula)) {
      if (start + index <= before) continue;
      before = end;
      drafts.push({
        code: 'DOC211',
        variant: 'plain',
        severity: 'warn',
        start: start + index,
        end: start + index + found.length,
        data: {},
      });
    }
  });
  return drafts;
}

/** Code in a line shows what it is meant to. */
function withoutCode(words: string): string {
  return words.replace(/(`+)[^`][\s\S]*?\1/g, (code) => ' '.repeat(code.length));
}
