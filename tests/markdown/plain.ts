import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** remark as everybody has it, with strikethrough between two tildes only. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();
const printer = unified().use(rehypeStringify).freeze();

/** The tree that remark makes of a text. */
export const remarkTree = (text: string) => parser.parse(text);

/** The page that remark makes of a text. */
export const remarkPage = (text: string): string => bare(String(renderer.processSync(text)));

/**
 * HTML without what a house adds or sets otherwise, listed in docs/writing.md: levels and addresses of headings, the
 * typography of the language, places where a long address may be divided, directions, names of code languages, wrappers of tables.
 */
export function bare(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  tree.children = tree.children.flatMap((child) => stripped(child) as Element[]);
  return printer.stringify(joined(tree) as Root).trim();
}

function stripped(node: Nodes): Nodes[] {
  if (node.type === 'comment') return [];
  if (node.type === 'text') return [{ type: 'text', value: asTyped(node.value) }];
  if (node.type !== 'element') return [node];
  const names = [node.properties.className].flat().map(String);
  if (names.includes('anchor') || node.tagName === 'wbr') return [];
  const children = node.children.flatMap(stripped) as Element[];
  if (names.includes('scroll') || names.includes('table')) return children;
  const tagName = node.tagName === 'h1' ? 'h2' : node.tagName;
  return [{ ...node, tagName, properties: kept(node), children }];
}

function kept({ properties: { href, title, src, alt, start } }: Element): Element['properties'] {
  const address = typeof href === 'string' ? href.replace(/^[A-Z]+:/, (scheme) => scheme.toLowerCase()) : href;
  return Object.fromEntries(
    Object.entries({ href: address, title, src, alt, start }).filter(([, value]) => value !== undefined),
  );
}

const typed: readonly (readonly [RegExp, string])[] = [
  [/["'‘’“”]/g, '"'],
  [/[\u00a0\u202f]/g, ' '],
  [/…/g, '...'],
  [/[–—]|-{2,3}/g, '-'],
];

function asTyped(text: string): string {
  return typed.reduce((so, [set, plain]) => so.replace(set, plain), text);
}

/** Texts that came to stand side by side are one. */
function joined(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else children.push(joined(child));
  }
  return { ...node, children } as Nodes;
}
