import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { isSafeAddress } from './inspect.ts';
import { type Handler, type Rendering, report, spanOf } from './rendering.ts';

/** Links to another brief's source lead to its page; unsafe ones keep their words and lose their target. */
export function link(rendering: Rendering): Handler {
  return (state, node: Extract<Nodes, { type: 'link' }>) => {
    if (!isSafeAddress(node.url)) return state.all(node);
    return led(defaultHandlers.link(state, node), node.url, node, rendering);
  };
}

/** The same for `[words][label]`, whose address stands elsewhere. */
export function linkReference(rendering: Rendering): Handler {
  return (state, node: Extract<Nodes, { type: 'linkReference' }>) => {
    const url = state.definitionById.get(node.identifier.toUpperCase())?.url;
    if (url !== undefined && !isSafeAddress(url)) return state.all(node);
    const made: ElementContent | ElementContent[] = defaultHandlers.linkReference(state, node);
    return url === undefined || Array.isArray(made) || made.type !== 'element' ? made : led(made, url, node, rendering);
  };
}

/** Sends a link where its target will stand once all is published; what leads nowhere is found. */
function led(element: Element, url: string, node: Nodes, rendering: Rendering): Element {
  // the sanitiser knows schemes in small letters only (RFC 3986, 3.1: either is the same)
  element.properties.href = String(element.properties.href).replace(/^[A-Za-z]+:/, (scheme) => scheme.toLowerCase());
  const [path = '', fragment] = url.split('#');
  if (path === '' && fragment) rendering.anchors.push({ fragment, ...spanOf(node) });
  if (!isFile(path)) return element;
  const page = isMarkdown(path) ? rendering.pageOf(path) : undefined;
  if (page !== undefined) element.properties.href = fragment === undefined ? page : `${page}#${fragment}`;
  else report(rendering, 'DOC210', rendering.readFile(path).ok ? 'file' : 'missing', 'warn', spanOf(node));
  return element;
}

const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

/** Relative, and no folder beside the page's own (`../other-brief/`): what is published there this text cannot know. */
function isFile(path: string): boolean {
  if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|[/?])/i.test(path)) return false;
  return isMarkdown(path) || !/^\.\.\/[^/]+\//.test(path);
}
