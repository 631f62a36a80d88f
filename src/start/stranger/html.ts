import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../brief/markdown.ts';
import { asComment } from './code.ts';
import { gfmTable } from './tables.ts';

/** Raw HTML in Markdown, where Markdown has a word for it; of other tags what is in them. Comments stay. */
export function withoutHtml(text: string): string {
  const found: { start: number; end: number; text: string }[] = [];
  visit(parseMarkdown(text), 'html', (node, _, parent) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const inline = parent?.type !== 'root' && parent?.type !== 'listItem' && parent?.type !== 'blockquote';
    if (/^\s*<!--\s*-->\s*$/.test(node.value)) found.push({ start, end, text: '' });
    else if (/^\s*<!--|^<br\s*\/?>$/i.test(node.value)) return;
    else found.push({ start, end, text: inline ? mark(node.value) : asMarkdown(node.value) });
  });
  return found.reverse().reduce((so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end), text);
}

/** One tag within a line. */
function mark(tag: string): string {
  const name = /^<\/?(\w+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (name === 'img') return asMarkdown(tag);
  return marks[name] ?? '';
}

const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  del: '~~',
  s: '~~',
};

function asMarkdown(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  return blocksOf(tree.children)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blocksOf(nodes: readonly Nodes[]): string {
  return nodes.map(block).join('');
}

function block(node: Nodes): string {
  if (node.type === 'comment') return `\n\n${asComment(node.value)}\n\n`;
  if (node.type !== 'element') return node.type === 'text' ? escaped(node.value) : '';
  const { tagName, children } = node;
  if (/^(?:script|style|iframe|object|embed|form|svg|video|audio|template|head)$/.test(tagName)) return '';
  if (/^h[1-6]$/.test(tagName)) return `\n\n${'#'.repeat(Number(tagName[1]))} ${line(children)}\n\n`;
  if (tagName === 'table') return `\n\n${gfmTable(rowsOf(node)).join('\n')}\n\n`;
  if (tagName === 'summary' || tagName === 'dt') return `\n\n**${line(children)}**\n\n`;
  if (tagName === 'li') return `\n- ${line(children)}`;
  if (tagName === 'hr') return '\n\n---\n\n';
  if (tagName === 'blockquote') return `\n\n> ${line(children)}\n\n`;
  if (inline.has(tagName)) return line([node]);
  return `\n\n${blocksOf(children)}\n\n`;
}

const inline: ReadonlySet<string> = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'code',
  'img',
  'span',
  'u',
  'kbd',
  'sup',
  'sub',
  'small',
  'br',
]);

/** Words of a line with their emphasis, links and pictures. */
function line(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return escaped(node.value.replace(/\s+/g, ' '));
      if (node.type !== 'element') return '';
      const { tagName, properties, children } = node;
      const words = line(children);
      if (tagName === 'a' && properties.href) return `[${words}](${String(properties.href)})`;
      if (tagName === 'img') return `![${String(properties.alt ?? '')}](${String(properties.src ?? '')})`;
      if (tagName === 'br') return ' ';
      const around = marks[tagName] ?? '';
      return words.trim() === '' ? words : around + words + around;
    })
    .join('')
    .trim();
}

function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push([]);
    if (node.tagName === 'td' || node.tagName === 'th')
      rows.at(-1)?.push(line(node.children).replace(/^\*\*(.*)\*\*$/, '$1'));
  });
  return rows.length === 0 ? [['']] : rows;
}

const escaped = (words: string): string => words.replace(/([\\`*_[\]<])/g, '\\$1');
