import type { PdfFile } from './file.ts';
import type { PageText, Run } from './page-text.ts';
import type { PdfBlock } from './pdf.ts';
import { kidsOf } from './structure.ts';
import { type Dict, Ref, type Value } from './values.ts';

/** Structure types that live inside a block of text (ISO 32000-1, table 338) and Chromium's names for inline elements. */
const inlineRoles = new Set([
  ...['Span', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP'],
  ...['Warichu', 'WT', 'WP', 'NonStruct', 'Private', 'Lbl', 'LBody', 'Em', 'Strong'],
]);

/** Roles that group blocks and hold no text of their own worth a block: text directly in them is loose. */
const groupRoles = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'Aside',
  'NonStruct',
  'L',
  'Table',
  'TR',
  'THead',
  'TBody',
]);

/** Text of one marked-content id of one page. */
type Marked = Map<number, Run[]>;

interface Page {
  readonly number: number;
  readonly marked: Marked;
}

/**
 * The text of a document in the order of its structure tree, block by block; then, page by page, what no structure
 * element holds. Every run is given out exactly once, whatever the tree looks like.
 * @param root the structure tree's
 * @param pages text and object of each page, in order
 */
export function readBlocks(
  file: PdfFile,
  root: Dict | undefined,
  pages: readonly { readonly ref: Ref; readonly text: PageText }[],
): PdfBlock[] {
  const byRef = new Map<Ref, Page>();
  const loose: { number: number; runs: Run[] }[] = [];
  pages.forEach(({ ref, text }, index) => {
    const marked: Marked = new Map();
    const unmarked: Run[] = [];
    for (const run of text.runs) {
      if (run.mcid === undefined) unmarked.push(run);
      else if (!marked.get(run.mcid)?.push(run)) marked.set(run.mcid, [run]);
    }
    byRef.set(ref, { number: index + 1, marked });
    loose.push({ number: index + 1, runs: unmarked });
  });
  const walk = new Walk(file, byRef, file.dict(root?.get('RoleMap')));
  if (root !== undefined) walk.children(root, undefined, 'Document', 0);
  walk.flush();
  // Marked content that the tree does not call has been left behind: Chromium does that, and it is on the page.
  for (const { number, marked } of byRef.values()) {
    for (const runs of marked.values()) loose[number - 1]?.runs.push(...runs);
  }
  return [...walk.blocks, ...loose.flatMap(({ number, runs }) => artifacts(number, runs))];
}

class Walk {
  readonly blocks: PdfBlock[] = [];
  readonly #file: PdfFile;
  readonly #pages: ReadonlyMap<Ref, Page>;
  readonly #roles: Dict | undefined;
  readonly #seen = new Set<Dict>();
  #role = 'Document';
  #open = new RunningText();

  constructor(file: PdfFile, pages: ReadonlyMap<Ref, Page>, roles: Dict | undefined) {
    this.#file = file;
    this.#pages = pages;
    this.#roles = roles;
  }

  /** @param page the page that holds marked content without a page of its own */
  children(element: Dict, page: Ref | undefined, role: string, depth: number): void {
    const own = element.get('Pg');
    for (const kid of kidsOf(this.#file, element)) this.#kid(kid, own instanceof Ref ? own : page, role, depth);
  }

  #kid(kid: Value, page: Ref | undefined, role: string, depth: number): void {
    const target = this.#file.resolve(kid);
    if (typeof target === 'number') this.#content(page, target);
    if (!(target instanceof Map)) return;
    const id = target.get('MCID');
    if (typeof id === 'number') {
      const own = target.get('Pg');
      this.#content(own instanceof Ref ? own : page, id);
      return;
    }
    if (this.#seen.has(target) || depth > 500 || !target.has('S')) return;
    this.#seen.add(target);
    this.#element(target, page, role, depth);
  }

  #element(element: Dict, page: Ref | undefined, role: string, depth: number): void {
    const raw = this.#file.name(element.get('S')) ?? '';
    const own = this.#file.name(this.#roles?.get(raw)) ?? raw;
    const hasText = typeof element.get('K') === 'number' || !groupRoles.has(role);
    if (inlineRoles.has(own) && hasText) {
      this.children(element, page, role, depth + 1);
      return;
    }
    this.flush();
    this.#role = own;
    this.children(element, page, own, depth + 1);
    this.flush();
    this.#role = role;
  }

  #content(page: Ref | undefined, id: number): void {
    const at = page === undefined ? undefined : this.#pages.get(page);
    const runs = at?.marked.get(id);
    if (at === undefined || runs === undefined) return;
    at.marked.delete(id);
    for (const run of runs) this.#open.add(run, at.number);
  }

  flush(): void {
    const { text, page } = this.#open;
    if (text.trim() !== '') this.blocks.push({ page, role: this.#role, text });
    this.#open = new RunningText();
  }
}

/** Text put together from runs, with what separates them on the page. */
export class RunningText {
  text = '';
  /** of the first run, 1-based */
  page = 0;
  #last: Run | undefined;
  #lastPage = 0;

  add(run: Run, page: number): void {
    if (this.text === '') this.page = page;
    else if (this.#last !== undefined) this.text += this.#lastPage === page ? gap(this.#last, run) : '\n';
    this.text += run.text;
    if (run.text === '') return;
    this.#last = run;
    this.#lastPage = page;
  }
}

/** Margin boxes and the like: what stands apart on the page becomes a block of its own. */
function artifacts(page: number, runs: readonly Run[]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let text = '';
  let last: Run | undefined;
  const flush = (): void => {
    if (text.trim() !== '') blocks.push({ page, role: 'Artifact', text });
    text = '';
  };
  for (const run of runs) {
    if (last !== undefined && isApart(last, run)) flush();
    if (last !== undefined && text !== '') text += gap(last, run);
    text += run.text;
    if (run.text !== '') last = run;
  }
  flush();
  return blocks;
}

function isApart(last: Run, next: Run): boolean {
  const size = Math.max(last.size, next.size);
  const rise = Math.abs(last.y - next.y);
  return rise > 2 * size || next.x - last.end > 2 * size || (rise < 0.5 * size && next.x < last.x - 2 * size);
}

/** What separates two runs on one page: a new line, a gap wide enough to be a space, or nothing. */
function gap(last: Run, next: Run): '' | ' ' | '\n' {
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.y - next.y) > 0.9 * size || next.x < last.end - size) return '\n';
  if (next.x - last.end > 0.25 * size && !/\s$/.test(last.text) && !/^\s/.test(next.text)) return ' ';
  return '';
}
