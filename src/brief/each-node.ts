import type { Nodes } from 'mdast';

/**
 * Every node of a tree, each before its children. In the way of each save and keystroke: `unist-util-visit` names a function and
 * keeps the ancestors of every node, and takes eight times as long. No recursion, so that no depth is too deep.
 */
export function eachNode(root: Nodes, look: (node: Nodes) => void): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    look(node);
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as Nodes);
  }
}
