import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Severity } from '../../finding.ts';
import { type Rendering, report, spanOf } from './rendering.ts';

/** Findings that need no rendering: heading levels, raw HTML, notes without a text, addresses that lead astray. */
export function inspect(tree: Root, rendering: Rendering): void {
  let level = 1;
  const called = new Set<string>();
  const defined: Extract<Nodes, { type: 'footnoteDefinition' }>[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') level = inspectHeading(node, level, rendering);
    // these begin with a chapter's heading of their own
    else if (node.type === 'containerDirective' && headed.has(node.name)) level = 2;
    else if (node.type === 'html') inspectHtml(node, rendering);
    else if (node.type === 'text') inspectText(node, rendering);
    else if (node.type === 'link' || node.type === 'definition') inspectLink(node, rendering);
    else if (node.type === 'footnoteReference') called.add(node.identifier);
    else if (node.type === 'footnoteDefinition') defined.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  for (const note of defined)
    if (!called.has(note.identifier)) report(rendering, 'DOC207', 'unused', 'warn', firstLine(note, rendering));
}

const headed: ReadonlySet<string> = new Set(['agreement', 'contention', 'open', 'questions']);

function firstLine(node: Nodes, rendering: Rendering): { start: number; end: number } {
  const { start, end } = spanOf(node);
  const line = rendering.brief.source.indexOf('\n', start);
  return { start, end: line === -1 ? end : Math.min(line, end) };
}

function inspectHeading(node: Extract<Nodes, { type: 'heading' }>, above: number, rendering: Rendering): number {
  if (node.depth === 1) {
    report(rendering, 'DOC206', 'title', 'warn', spanOf(node));
    return 2;
  }
  if (node.depth > above + 1)
    report(rendering, 'DOC206', 'skipped', 'block', spanOf(node), { level: node.depth, expected: above + 1 });
  if (textOf(node).trim() === '') report(rendering, 'DOC206', 'empty', 'block', spanOf(node));
  return node.depth;
}

/** Elements that act, load or restyle, and attributes that act. */
const active =
  /<\s*\/?\s*(?:script|iframe|object|embed|applet|style|link|meta|base|form|input|button|svg|math|video|audio|frame|frameset|template)\b|\son\w+\s*=|javascript:/i;

function inspectHtml(node: Extract<Nodes, { type: 'html' }>, rendering: Rendering): void {
  // comments are never published; the linter reads them
  if (/^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/.test(node.value) || isLineBreak(node)) return;
  const [variant, severity] = lossOf(node.value);
  report(rendering, 'DOC208', variant, severity, spanOf(node));
}

/** Only what a reader would miss blocks; tags around words that stay are a matter of looks. */
function lossOf(html: string): readonly [variant: string, severity: Severity] {
  if (active.test(html)) return ['active', 'block'];
  if (/<\s*(?:img|picture|image)\b/i.test(html)) return ['picture', 'block'];
  const words = html.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, ' ');
  return /[\p{L}\p{N}]/u.test(words) ? ['content', 'block'] : ['dropped', 'warn'];
}

/** `<br>`, which is all a table cell has to break a line with: kept. */
export function isLineBreak({ value }: { readonly value: string }): boolean {
  return /^\s*<br\s*\/?>\s*$/i.test(value);
}

/** A call without a definition is plain text to the parser. */
function inspectText(node: Extract<Nodes, { type: 'text' }>, rendering: Rendering): void {
  if (!node.value.includes('[^')) return;
  const { start, end } = spanOf(node);
  for (const match of rendering.brief.source.slice(start, end).matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)) {
    const from = start + match.index;
    report(rendering, 'DOC207', 'undefined', 'block', { start: from, end: from + match[0].length });
  }
}

/** What a link may begin with; anything without a scheme is relative. */
const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/** True for http, https, mailto, tel, fragments and relative addresses; `//host` and backslashes are neither. */
export function isSafeAddress(address: string): boolean {
  // browsers skip control characters and spaces in a scheme (WHATWG URL, 4.4)
  const plain = address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
  if (/^(?:\/\/|\\|\/\\)/.test(plain)) return false;
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}

function inspectLink(node: Extract<Nodes, { type: 'link' | 'definition' }>, rendering: Rendering): void {
  if (!isSafeAddress(node.url)) report(rendering, 'RES305', 'scheme', 'block', spanOf(node));
  else if (/^\/(?!\/)/.test(node.url)) report(rendering, 'RES305', 'absolute-path', 'warn', spanOf(node));
}
