import type { ElementContent } from 'hast';
import type { Paragraph } from 'mdast';
import type { Directive, State } from './rendering.ts';

/** The rendered children, without the `[label]` of a block directive. */
export function contents(state: State, node: Directive): ElementContent[] {
  const children = state.all(node);
  return node.type === 'containerDirective' && labelOf(node) ? children.slice(1) : children;
}

/** The `[label]` of a block directive: its first paragraph, so marked by the parser. */
function labelOf(node: Directive): Paragraph | undefined {
  const first = node.children[0];
  return first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : undefined;
}

/** The title of a block: its `[label]`, else its `title`. */
export function titleOf(state: State, node: Directive): ElementContent[] {
  const label = labelOf(node);
  if (label) return state.all(label);
  const title = node.attributes?.title;
  return title ? [{ type: 'text', value: title }] : [];
}
