import type { Draft } from '../finding.ts';
import { containersOf, isFence, isRule, kindOf, type LineStart } from './line-start.ts';
import { tableLimit } from './table-limits.ts';

/**
 * What micromark takes superlinear time for, counted before it is called. A block is a run of lines without a blank
 * one; the numbers keep the worst of each below about a second and lie far above any real brief.
 */
const blockLimit = {
  brackets: 2000,
  emphasis: 1000,
  code: 1000,
  angle: 200,
  lines: 4000,
  headings: 1500,
  quotes: 1500,
  listStarts: 1500,
} as const;

interface Scan {
  readonly text: string;
  readonly depth: number;
  fence: { readonly mark: string; readonly length: number } | undefined;
  /** columns of the list markers that are open by indentation */
  lists: number[];
  directives: number;
  /** lines of underlined headings, beginnings of quotes and of lists in the whole file */
  headings: number;
  quotes: number;
  listStarts: number;
  /** counts of the block */
  brackets: number;
  nested: number;
  emphasis: number;
  code: number;
  angle: number;
  lines: number;
  blockStart: number;
  isTable: boolean;
  wasQuote: boolean;
}

type Hit = { readonly variant: string; readonly at: number; readonly limit: number };

/** LIM402 and LIM404 where a text would take the parser too long or too deep; at most one. One linear pass. */
export function limitDrafts(text: string, from: number, depth: number): Draft[] {
  const scan = newScan(text, depth);
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const hit = readLine(scan, start, end);
    if (hit !== undefined) return [draftOf(scan, hit)];
    start = end + 1;
  }
  return [];
}

function draftOf(scan: Scan, hit: Hit): Draft {
  const end = Math.min(hit.at + 1, scan.text.length);
  if (hit.variant === 'rows') {
    const data = { rows: scan.lines, columns: 0, limit: hit.limit };
    return {
      code: 'LIM404',
      variant: 'rows',
      severity: 'block',
      start: scan.blockStart,
      end: scan.blockStart + 1,
      data,
    };
  }
  return { code: 'LIM402', variant: hit.variant, severity: 'block', start: hit.at, end, data: { limit: hit.limit } };
}

function newScan(text: string, depth: number): Scan {
  return {
    text,
    depth,
    fence: undefined,
    lists: [],
    directives: 0,
    headings: 0,
    quotes: 0,
    listStarts: 0,
    ...newBlock(0),
  };
}

const noCharacters = { brackets: 0, nested: 0, emphasis: 0, code: 0, angle: 0 } as const;

function newBlock(blockStart: number) {
  const lines = { lines: 0, blockStart, isTable: false, wasQuote: false };
  return Object.assign(lines, noCharacters);
}

function readLine(scan: Scan, start: number, end: number): Hit | undefined {
  const line = containersOf(scan.text, start, end);
  if (scan.fence !== undefined) {
    const fence = isFence(scan.text, line.content, end);
    if (fence?.mark === scan.fence.mark && fence.length >= scan.fence.length) scan.fence = undefined;
    return undefined;
  }
  if (line.content >= end && line.containers === 0) {
    Object.assign(scan, newBlock(end + 1));
    return undefined;
  }
  scan.lines += 1;
  return depthHit(scan, line, start, end) ?? countHit(scan, line, end) ?? charactersHit(scan, line.content, end);
}

function depthHit(scan: Scan, line: LineStart, start: number, end: number): Hit | undefined {
  if (line.containers > scan.depth && !isRule(scan.text, start, end)) {
    return { variant: 'containers', at: line.deepest(scan.depth), limit: scan.depth };
  }
  if (line.listColumn >= 0) {
    if (scan.lists.length === 0) scan.listStarts += 1;
    if (scan.listStarts > blockLimit.listStarts)
      return { variant: 'many-lists', at: line.content, limit: blockLimit.listStarts };
    while ((scan.lists.at(-1) ?? -1) >= line.listColumn) scan.lists.pop();
    scan.lists.push(line.listColumn);
    if (scan.lists.length > scan.depth) return { variant: 'lists', at: line.content, limit: scan.depth };
  } else if (line.column === 0) scan.lists.length = 0;
  const kind = kindOf(scan.text, line.content, end);
  if (kind === 'directive-open') scan.directives += 1;
  if (kind === 'directive-close') scan.directives = Math.max(0, scan.directives - 1);
  return scan.directives > scan.depth ? { variant: 'directives', at: line.content, limit: scan.depth } : undefined;
}

function countHit(scan: Scan, line: LineStart, end: number): Hit | undefined {
  const kind = kindOf(scan.text, line.content, end);
  scan.fence = isFence(scan.text, line.content, end);
  if (kind === 'delimiter-row' && scan.lines === 2) scan.isTable = true;
  if (scan.isTable && scan.lines > tableLimit.rows + 2)
    return { variant: 'rows', at: line.content, limit: tableLimit.rows };
  if (scan.lines > blockLimit.lines) return { variant: 'lines', at: line.content, limit: blockLimit.lines };
  if (kind === 'underline' && scan.lines > 1) scan.headings += 1;
  if (scan.headings > blockLimit.headings) return { variant: 'headings', at: line.content, limit: blockLimit.headings };
  if (line.quote && !scan.wasQuote) scan.quotes += 1;
  scan.wasQuote = line.quote;
  if (scan.quotes > blockLimit.quotes) return { variant: 'quotes', at: line.content, limit: blockLimit.quotes };
  if (line.listColumn >= 0 || kind === 'heading' || scan.isTable) {
    Object.assign(scan, noCharacters);
  }
  return undefined;
}

type Counted = 'brackets' | 'emphasis' | 'code' | 'angle';

const countedAs: Readonly<Record<string, Counted>> = {
  ']': 'brackets',
  '*': 'emphasis',
  _: 'emphasis',
  '~': 'emphasis',
  '`': 'code',
  '<': 'angle',
};

/** Counts the characters a paragraph's parser looks back for; an escaped one does not count, a run counts once. */
function charactersHit(scan: Scan, start: number, end: number): Hit | undefined {
  const { text } = scan;
  let mark = -2; // last character of the run we are in; an escaped one begins none
  for (let at = start; at < end; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\\') at += 1;
    if (letter === '[' && ++scan.nested > scan.depth) return { variant: 'brackets', at, limit: scan.depth };
    const kind = countedAs[letter];
    if (kind === undefined) continue;
    if (kind === 'brackets') scan.nested = Math.max(0, scan.nested - 1);
    else if (kind === 'angle') {
      if (text[at + 1] !== '!' && text[at + 1] !== '?') continue;
    } else {
      const isRun = mark === at - 1 && text[mark] === letter;
      mark = at;
      if (isRun) continue;
    }
    scan[kind] += 1;
    if (scan[kind] > blockLimit[kind]) return { variant: kind, at, limit: blockLimit[kind] };
  }
  return undefined;
}
