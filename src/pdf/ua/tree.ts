import type { PdfFile } from '../file.ts';
import { kidsOf } from '../structure.ts';
import { standardTypes } from '../structure-types.ts';
import { type Dict, Ref } from '../values.ts';
import type { Fault } from './fault.ts';

/** A structure element as a reader's software takes it: by the standard type its own maps to. */
export interface Node {
  readonly role: string;
  readonly dict: Dict;
  readonly parent: Node | undefined;
  readonly kids: Node[];
  /** 1-based number of the page its content stands on */
  readonly page: number | undefined;
}

/** The structure tree, and what content it holds. */
export interface Tree {
  /** parents first, in reading order */
  readonly nodes: readonly Node[];
  /** marked-content ids by page (1-based) */
  readonly marked: ReadonlyMap<number, ReadonlySet<number>>;
  /** the element that holds an annotation */
  readonly annotations: ReadonlyMap<Dict, Node>;
  /** what is wrong with the types themselves */
  readonly faults: readonly Fault[];
}

/** @param pages objects of the pages, in order */
export function readTree(file: PdfFile, root: Dict, pages: readonly Ref[]): Tree {
  const reader = new TreeReader(file, root, pages);
  reader.read();
  return reader;
}

class TreeReader implements Tree {
  readonly nodes: Node[] = [];
  readonly marked = new Map<number, Set<number>>();
  readonly annotations = new Map<Dict, Node>();
  readonly faults: Fault[] = [];
  readonly #file: PdfFile;
  readonly #root: Dict;
  readonly #roles: Dict | undefined;
  readonly #numbers: ReadonlyMap<Ref, number>;
  readonly #seen = new Set<Dict>();

  constructor(file: PdfFile, root: Dict, pages: readonly Ref[]) {
    this.#file = file;
    this.#root = root;
    this.#roles = file.dict(root.get('RoleMap'));
    this.#numbers = new Map(pages.map((ref, index) => [ref, index + 1]));
  }

  read(): void {
    for (const role of this.#roles?.keys() ?? []) if (standardTypes.has(role)) this.faults.push({ clause: '7.1-7' });
    this.#below(this.#root, undefined);
  }

  #below(dict: Dict, node: Node | undefined): void {
    for (const kid of kidsOf(this.#file, dict)) {
      const target = this.#file.resolve(kid);
      if (typeof target === 'number') this.#content(node?.page, target);
      if (!(target instanceof Map)) continue;
      if (target.has('S')) this.#element(target, node);
      else if (target.has('MCID'))
        this.#content(this.#page(target) ?? node?.page, this.#file.number(target.get('MCID')));
      else this.#annotation(target, node);
    }
  }

  #element(dict: Dict, parent: Node | undefined): void {
    if (this.#seen.has(dict)) return;
    this.#seen.add(dict);
    const page = this.#page(dict) ?? parent?.page;
    const node: Node = {
      role: this.#standard(this.#file.name(dict.get('S')) ?? '', page),
      dict,
      parent,
      kids: [],
      page,
    };
    parent?.kids.push(node);
    this.nodes.push(node);
    this.#below(dict, node);
  }

  /** The standard type at the end of the role map (ISO 32000-1, 14.8.4). */
  #standard(role: string, page: number | undefined): string {
    const passed = new Set<string>();
    for (let now = role; ; ) {
      if (standardTypes.has(now)) return now;
      if (passed.has(now)) this.faults.push({ clause: '7.1-6', page });
      const next = this.#file.name(this.#roles?.get(now));
      if (next === undefined) this.faults.push({ clause: '7.1-5', page });
      if (next === undefined || passed.has(now)) return 'NonStruct';
      passed.add(now);
      now = next;
    }
  }

  #page(dict: Dict): number | undefined {
    const at = dict.get('Pg');
    return at instanceof Ref ? this.#numbers.get(at) : undefined;
  }

  #content(page: number | undefined, id: number | undefined): void {
    if (page === undefined || id === undefined) return;
    const ids = this.marked.get(page);
    if (ids === undefined) this.marked.set(page, new Set([id]));
    else ids.add(id);
  }

  #annotation(reference: Dict, node: Node | undefined): void {
    const object = this.#file.dict(reference.get('Obj'));
    if (object !== undefined && node !== undefined) this.annotations.set(object, node);
  }
}
