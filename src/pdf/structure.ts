import type { PdfFile } from './file.ts';
import { type Dict, Ref, type Value } from './values.ts';

/** A structure element and the reference by which its parent calls it (Chromium gives each one). */
export interface Element {
  readonly ref: Ref;
  readonly dict: Dict;
}

/** `K` as a list, whatever its form (ISO 32000-1, table 323). */
export function kidsOf(file: PdfFile, element: Dict): readonly Value[] {
  const own = element.get('K');
  if (own === undefined) return [];
  const target = file.resolve(own);
  return Array.isArray(target) ? target : [own];
}

/** The structure elements right below an element. */
export function elementKids(file: PdfFile, element: Dict): Element[] {
  const found: Element[] = [];
  for (const kid of kidsOf(file, element)) {
    const dict = kid instanceof Ref ? file.dict(kid) : undefined;
    if (kid instanceof Ref && dict?.has('S')) found.push({ ref: kid, dict });
  }
  return found;
}

/** All structure elements, parents first, each once. */
export function allElements(file: PdfFile, root: Dict): Element[] {
  const found: Element[] = [];
  const seen = new Set<Dict>();
  const open = elementKids(file, root).reverse();
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (seen.has(element.dict)) continue;
    seen.add(element.dict);
    found.push(element);
    const kids = elementKids(file, element.dict);
    for (let at = kids.length - 1; at >= 0; at--) open.push(kids[at] as Element);
  }
  return found;
}

/** Attribute objects of an element (ISO 32000-1, 14.7.5.1); Chromium writes them inside the element. */
export function attributesOf(file: PdfFile, element: Dict): Dict[] {
  const own = file.resolve(element.get('A'));
  return (Array.isArray(own) ? own : [own]).flatMap((one) => {
    const dict = file.dict(one);
    return dict === undefined ? [] : [dict];
  });
}
