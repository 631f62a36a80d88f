import type { Nodes, Root, RootContent } from 'mdast';
import { memory } from '../memory.ts';
import { eachNode } from './each-node.ts';

/** A tree of a text; positions count from its beginning. */
type Parse = (text: string) => Root;

/** A part of a text, read by itself: undefined where it does not end with itself. */
interface Reading {
  readonly part:
    | {
        readonly children: readonly RootContent[];
        /** labels of the links and notes it defines */
        readonly defines: readonly string[];
      }
    | undefined;
}

interface Start {
  readonly offset: number;
  /** from 0 */
  readonly line: number;
}

interface Cut extends Start {
  readonly text: string;
  readonly isLast: boolean;
}

const readings = memory<Reading>();

/** Stands behind a part: only where nothing is open any more is it a paragraph of its own. */
const probe = 'x';
/** So many parts may lie in one directive or block of code. */
const most = 24;
/** Labels that mean the same wherever they are written; others have escapes. */
const simple = /^\^?[\p{L}\p{N} .,:_/-]+$/u;
/** Lines that may end what goes on over empty ones. */
const closing = /^\s*(?::{3}|`{3}|~{3})|[>]/m;

/**
 * Parses a text part by part, so that the parts that have not changed since it was last read are not parsed again. A part
 * ends before a line that begins with a letter or `#` behind an empty one: no paragraph, list, quotation or note goes on
 * there (CommonMark 0.31.2, sections 4 and 5). What may go on (code, comments, directives) is told by a probe, which then
 * does not stand outside; such parts are read together. What one part defines for others, labels of links and notes, is
 * put before each part that may call it.
 * @returns the tree that `parse` gives of the whole text; undefined where that cannot be had in parts
 */
export function parseInParts(text: string, parse: Parse): Root | undefined {
  if (text.charCodeAt(0) === 0xfeff) return undefined;
  const cuts = partsOf(text, parse);
  if (cuts === undefined) return undefined;
  const labels = new Set(cuts.flatMap((cut) => readCut(cut, '', parse)?.defines ?? []));
  if (![...labels].every((label) => simple.test(label))) return undefined;
  const children: RootContent[] = [];
  for (const cut of cuts) {
    const part = readCut(cut, definitionsFor(cut.text, labels), parse);
    if (part === undefined) return undefined;
    for (const child of part.children) children.push(moved(child, cut));
  }
  return { type: 'root', children, position: whole(text) };
}

/** Definitions of all labels that a part may call. */
function definitionsFor(text: string, labels: ReadonlySet<string>): string {
  if (!text.includes('[')) return '';
  const small = text.toLowerCase();
  const called = [...labels].filter(
    (label) => !/^\^?[a-z0-9._-]+$/i.test(label) || small.includes(label.toLowerCase()),
  );
  return called.length === 0 ? '' : `${called.map((label) => `[${label}]: x\n\n`).join('')}${probe}\n\n`;
}

/** Parts that each end with themselves. */
function partsOf(text: string, parse: Parse): Cut[] | undefined {
  const starts = partStarts(text);
  const cuts: Cut[] = [];
  for (let at = 0; at < starts.length; ) {
    const start = starts[at] as Start;
    let next = at + 1;
    let tried = 0;
    for (;;) {
      const end = starts[next]?.offset ?? text.length;
      const cut = { ...start, text: text.slice(start.offset, end), isLast: next >= starts.length };
      if (readCut(cut, '', parse) !== undefined) {
        cuts.push(cut);
        break;
      }
      if (++tried > most) return undefined;
      do next++;
      while (next < starts.length && !closing.test(text.slice(starts[next - 1]?.offset, starts[next]?.offset)));
    }
    at = next;
  }
  return cuts;
}

/** Where parts may begin: the first at the beginning, the others as above. */
function partStarts(text: string): Start[] {
  const starts: Start[] = [{ offset: 0, line: 0 }];
  const lines = /([^\r\n]*)(?:\r\n|\n|\r|$)/y;
  let blank = false;
  for (let line = 0; lines.lastIndex < text.length; line++) {
    const offset = lines.lastIndex;
    const words = lines.exec(text)?.[1] ?? '';
    if (blank && /^[\p{L}#]/u.test(words)) starts.push({ offset, line });
    blank = /^[ \t]*$/.test(words);
  }
  return starts;
}

function readCut({ text, isLast }: Cut, before: string, parse: Parse): Reading['part'] {
  const keyOf = () => `${isLast} ${before}\u0000${text}`;
  return readings.recall(keyOf, text.length, () => ({ part: read(text, before, isLast, parse) })).part;
}

function read(text: string, before: string, isLast: boolean, parse: Parse): Reading['part'] {
  const tree = parse(before + text + (isLast ? '' : probe));
  const children = tree.children.filter(({ position }) => (position?.start.offset ?? 0) >= before.length);
  if (!isLast) {
    const end = children.pop();
    if (end?.type !== 'paragraph' || end.position?.start.offset !== before.length + text.length) return undefined;
  }
  const by = { offset: -before.length, line: 1 - before.split('\n').length };
  return { children: children.map((child) => moved(child, by)), defines: children.flatMap(labelsIn) };
}

/** What a directive defines counts only behind it: a label that is not simple. */
function labelsIn(root: RootContent): string[] {
  const labels: string[] = [];
  eachNode(root, (node) => {
    if (node.type === 'definition') labels.push(node.label ?? node.identifier);
    if (node.type === 'footnoteDefinition') labels.push(`^${node.label ?? node.identifier}`);
    if (node !== root && node.type === 'containerDirective') labels.push(...node.children.flatMap(labelsIn).map(inner));
  });
  return root.type === 'containerDirective' ? labels.map(inner) : labels;
}

const inner = (label: string): string => `[${label}`;

/** A copy of a node somewhere else in the text: nobody may change what is remembered. */
function moved<T>(value: T, by: Start): T {
  if (Array.isArray(value)) return value.map((each) => moved(each, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = key === 'position' ? placed(each, by) : moved(each, by);
  return copy as T;
}

function placed(position: Nodes['position'], { offset, line }: Start): Nodes['position'] {
  if (position === undefined) return undefined;
  const { start, end } = position;
  return {
    start: { line: start.line + line, column: start.column, offset: (start.offset ?? 0) + offset },
    end: { line: end.line + line, column: end.column, offset: (end.offset ?? 0) + offset },
  };
}

function whole(text: string): Root['position'] {
  const lines = text.split(/\r\n|\n|\r/);
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: text.length },
  };
}
