import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, nameAt, textAt } from './objects.ts';
import type { PageText, Run } from './page-text.ts';
import type { PdfBlock } from './pdf.ts';

/** Structure types that live inside a block of text (ISO 32000-1, table 338) and Chromium's names for inline elements. */
const inlineRoles = new Set([
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP'],
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
 * @param pages text and object of each page, in order
 */
export function readBlocks(
  catalog: PDFDict,
  pages: readonly { readonly ref: PDFRef; readonly text: PageText }[],
): PdfBlock[] {
  const byRef = new Map<PDFRef, Page>();
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
  const root = dictAt(catalog, 'StructTreeRoot');
  const walk = new Walk(byRef, dictAt(root, 'RoleMap'));
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
  readonly #pages: ReadonlyMap<PDFRef, Page>;
  readonly #roles: PDFDict | undefined;
  readonly #seen = new Set<PDFDict>();
  #role = 'Document';
  #text = '';
  #page = 0;
  #last: { run: Run; page: number } | undefined;

  constructor(pages: ReadonlyMap<PDFRef, Page>, roles: PDFDict | undefined) {
    this.#pages = pages;
    this.#roles = roles;
  }

  /** @param page the page that holds marked content without a page of its own */
  children(element: PDFDict, page: PDFRef | undefined, role: string, depth: number): void {
    const kids = element.get(PDFName.of('K'));
    const own = element.get(PDFName.of('Pg'));
    const at = own instanceof PDFRef ? own : page;
    const target = kids instanceof PDFRef ? element.context.lookup(kids) : kids;
    const list: readonly PDFObject[] = target instanceof PDFArray ? target.asArray() : kids === undefined ? [] : [kids];
    for (const kid of list) this.#kid(element, kid, at, role, depth);
  }

  #kid(parent: PDFDict, kid: PDFObject, page: PDFRef | undefined, role: string, depth: number): void {
    const target = kid instanceof PDFRef ? parent.context.lookup(kid) : kid;
    if (target instanceof PDFNumber) this.#content(page, target.asNumber());
    if (!(target instanceof PDFDict)) return;
    const id = target.get(PDFName.of('MCID'));
    if (id instanceof PDFNumber) {
      const own = target.get(PDFName.of('Pg'));
      this.#content(own instanceof PDFRef ? own : page, id.asNumber());
      return;
    }
    if (this.#seen.has(target) || depth > 500 || nameAt(target, 'S') === undefined) return;
    this.#seen.add(target);
    this.#element(target, page, role, depth);
  }

  #element(element: PDFDict, page: PDFRef | undefined, role: string, depth: number): void {
    const raw = nameAt(element, 'S') ?? '';
    const own = nameAt(this.#roles, raw) ?? raw;
    const hasText = element.get(PDFName.of('K')) instanceof PDFNumber || !groupRoles.has(role);
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

  #content(page: PDFRef | undefined, id: number): void {
    const at = page === undefined ? undefined : this.#pages.get(page);
    const runs = at?.marked.get(id);
    if (at === undefined || runs === undefined) return;
    at.marked.delete(id);
    for (const run of runs) {
      if (this.#text === '') this.#page = at.number;
      const last = this.#last;
      if (last !== undefined && this.#text !== '') this.#text += last.page === at.number ? gap(last.run, run) : '\n';
      this.#text += run.text;
      if (run.text !== '') this.#last = { run, page: at.number };
    }
  }

  flush(): void {
    if (this.#text.trim() !== '') this.blocks.push({ page: this.#page, role: this.#role, text: this.#text });
    this.#text = '';
    this.#last = undefined;
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
  return Math.abs(last.y - next.y) > 2 * size || next.x - last.end > 2 * size;
}

/** What separates two runs on one page: a new line, a gap wide enough to be a space, or nothing. */
function gap(last: Run, next: Run): '' | ' ' | '\n' {
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.y - next.y) > 0.9 * size || next.x < last.end - size) return '\n';
  if (next.x - last.end > 0.25 * size && !/\s$/.test(last.text) && !/^\s/.test(next.text)) return ' ';
  return '';
}

/** Texts a structure element carries beside its content. */
export function elementTexts(element: PDFDict): { kind: string; value: string }[] {
  const texts: { kind: string; value: string }[] = [];
  for (const kind of ['Alt', 'ActualText', 'E', 'T']) {
    const value = textAt(element, kind);
    if (value !== undefined && value !== '') texts.push({ kind, value });
  }
  return texts;
}
