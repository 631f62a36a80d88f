import type { Nodes, Paragraph, Root } from 'mdast';
import type { Draft, Fix } from '../finding.ts';
import { eachNode } from './each-node.ts';

type Container = Extract<Nodes, { type: 'containerDirective' }>;

/** A line of a paragraph's own words, and where it stands in the source. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly isFirst: boolean;
}

/** A heading without the space behind its signs; a single `#` may be a hashtag. */
const heading = /^#{2,6}(?=[\p{L}\p{N}*_"„“«])/u;
/** `::: box` and `::: {.box}` of pandoc and Quarto. */
const opening = /^:{3,}[ \t]*[{\p{L}]/u;
const closing = /^:{3,}[ \t]*$/;
/** An address with a space in it ends nowhere, so that all of it stays words. */
const image = /(?<!\\)!\[[^[\]\n]{0,500}\]\(([^()\n]{0,500})\)/u;
const link = /(?<![\\!])\[[^[\]\n]{0,500}\]\(((?:mailto:|\ue001)[^()\n]{0,500})\)/u;
/** The line of dashes below the heads of a table. */
const delimiters = /^(?=[^|]*\|)\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;
const row = /^\|.*\|[ \t]*$/;
/** A list as word processors paste it. */
const bullet = /^(?:[•◦▪●∙‣][ \t\u00a0]+|[·o](?:[ \t\u00a0]{2,}|\t))/u;
const bullets = new RegExp(`^([> \\t]*)${bullet.source.slice(1)}`, 'gmu');
/** What a paragraph must hold before anything of this is looked for. */
const suspect = /[:#!|[•◦▪●∙‣·]|^o[ \t]/mu;

/** DOC212: marks that were meant as markup and stayed text, which the page would show; and blocks that nothing ends. */
export function strayMarkup(tree: Root, source: string): Draft[] {
  const drafts: Draft[] = [];
  const lines: Line[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'containerDirective') drafts.push(...unclosed(node, source));
    if (node.type !== 'paragraph') return;
    const own = linesOf(node, source);
    drafts.push(...inParagraph(own, source), ...pasted(own, node, source));
    for (const line of own) if (line.text.startsWith(':::')) lines.push(line);
  });
  return [...drafts, ...fences(lines)];
}

/** A directive ends with its colons, which no child of it holds; else with the text around it, and swallows what was to follow. */
function unclosed(node: Container, source: string): Draft[] {
  const { start, end } = spanOf(node);
  const last = node.children.at(-1);
  const from = last === undefined ? lineEnd(source, start) : spanOf(last).end;
  if (/:{3,}[ \t]*$/.test(source.slice(from, end))) return [];
  return [block('unclosed', start, lineEnd(source, start), undefined, { name: node.name })];
}

function inParagraph(lines: readonly Line[], source: string): Draft[] {
  const drafts = lines.flatMap((line) => [...markOf(line), ...addresses(line, source)]);
  const [first, ...others] = lines.filter(({ text }) => row.test(text));
  return first && others.length > 0 && drafts.length === 0 ? [block('rows', ...spanOfLine(first))] : drafts;
}

/** Colons that begin a directive or end one, without being either; what ends one that is told already is not told. */
function fences(lines: readonly Line[]): Draft[] {
  let open = 0;
  return lines.flatMap((line) => {
    const [start, end] = spanOfLine(line);
    if (opening.test(line.text)) {
      open += 1;
      const gap = /^(:{3,})[ \t]+(?=[a-z])/.exec(line.text);
      const fix = gap ? { start, end: start + gap[0].length, text: gap[1] ?? '', safe: false } : undefined;
      return [block('opening', start, end, fix)];
    }
    if (!closing.test(line.text)) return [];
    open -= 1;
    return open < 0 ? [block('closing', start, end)] : [];
  });
}

function markOf(line: Line): Draft[] {
  const [start, end] = spanOfLine(line);
  if (delimiters.test(line.text)) return [block('table', start, end)];
  const signs = line.isFirst ? heading.exec(line.text)?.[0] : undefined;
  if (signs === undefined) return [];
  const behind = start + signs.length;
  return [block('heading', start, end, { start: behind, end: behind, text: ' ', safe: false })];
}

function addresses({ text, start }: Line, source: string): Draft[] {
  const found = [
    ['image', image.exec(text)],
    ['link', link.exec(text)],
  ] as const;
  return found.flatMap(([variant, match]) => {
    if (match === null) return [];
    const to = start + match.index + match[0].length - 1;
    const from = to - (match[1]?.length ?? 0);
    const address = source.slice(from, to);
    const fix = { start: from, end: to, text: `<${address.trim()}>`, safe: false };
    return [block(variant, start + match.index, to + 1, /[<>"]/.test(address) ? undefined : fix)];
  });
}

/** One draft for all points of a list, and the list it should be. */
function pasted(lines: readonly Line[], node: Paragraph, source: string): Draft[] {
  const first = lines.find(({ text }) => bullet.test(text));
  if (first === undefined) return [];
  const [start, end] = spanOfLine(first);
  const stop = spanOf(node).end;
  const text = source.slice(start, stop).replace(bullets, '$1- ');
  return [{ ...block('bullet', start, end, { start, end: stop, text, safe: false }), severity: 'warn' }];
}

/** Stands for what is no word of the paragraph's own. */
const blank = { link: '\ue001', other: '\ue000' } as const;

/** Quotes and lists begin each line anew. */
function linesOf(node: Paragraph, source: string): Line[] {
  const { start, end } = spanOf(node);
  if (!suspect.test(source.slice(start, end))) return [];
  return [...ownWords(node, source).matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
    const indent = /^[> \t]*/.exec(line)?.[0].length ?? 0;
    return { text: line.slice(indent).trimEnd(), start: start + index + indent, isFirst: index === 0 };
  });
}

/** What another node holds (code, emphasis, a bare address) is blanked, so that offsets stay. */
function ownWords(node: Paragraph, source: string): string {
  const pieces: string[] = [];
  let from = spanOf(node).start;
  for (const child of node.children) {
    if (child.type === 'text') continue;
    const at = spanOf(child);
    pieces.push(
      source.slice(from, at.start),
      blank[child.type === 'link' ? 'link' : 'other'].repeat(at.end - at.start),
    );
    from = at.end;
  }
  return pieces.join('') + source.slice(from, spanOf(node).end);
}

function block(
  variant: string,
  start: number,
  end: number,
  fix?: Fix,
  data: Readonly<Record<string, string>> = {},
): Draft {
  return { code: 'DOC212', variant, severity: 'block', start, end, data, ...(fix === undefined ? {} : { fix }) };
}

function spanOfLine({ start, text }: Line): [start: number, end: number] {
  return [start, start + text.length];
}

function spanOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function lineEnd(source: string, from: number): number {
  const at = source.slice(from, from + 1000).search(/\r?\n/);
  return at === -1 ? Math.min(source.length, from + 1000) : from + at;
}
