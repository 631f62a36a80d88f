import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';

const address = /(?:https?:\/\/|www\.)[^\s<>]+/i;
/** In the path: after a slash, before what parts a name (The Chicago Manual of Style, 7.46). */
const mayBreak = /(?<=[^:/]\/)(?=[^/])|(?<=[^/_.])(?=[?#&_~][\p{L}\p{N}])/u;
const verbatim = new Set(['code', 'pre', 'svg']);

/** Lets long addresses in running text break where a reader sees that they go on, in place. */
export function breakAddresses(node: Root | Element): void {
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text' && address.test(child.value)) return broken(child.value);
    if (child.type === 'element' && !verbatim.has(child.tagName)) breakAddresses(child);
    return [child];
  }) as typeof node.children;
}

function broken(text: string): ElementContent[] {
  return text.split(/((?:https?:\/\/|www\.)[^\s<>]+)/i).flatMap((part, i): ElementContent[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }];
    return part
      .split(mayBreak)
      .flatMap((value, n): ElementContent[] => [...(n > 0 ? [h('wbr')] : []), { type: 'text', value }]);
  });
}
