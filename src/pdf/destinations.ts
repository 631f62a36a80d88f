import { idOf } from './destination-id.ts';
import { PdfFile } from './file.ts';
import { catalogOf, pageRefs } from './read.ts';
import { type Bytes, Ref } from './values.ts';

/**
 * On which page everything stands that a link of the print leads to.
 * @returns numbers of pages, counted from 1, by the id of the target
 * @throws Error when it is no PDF as Chromium writes it
 */
export function targetPages(pdf: Bytes): ReadonlyMap<string, number> {
  const file = new PdfFile(pdf);
  const catalog = catalogOf(file);
  const numbers = new Map(pageRefs(file).map((ref, index) => [ref, index + 1]));
  const pages = new Map<string, number>();
  for (const [name, target] of file.dict(catalog.get('Dests')) ?? []) {
    const [page] = file.array(target);
    const number = page instanceof Ref ? numbers.get(page) : undefined;
    if (number !== undefined) pages.set(idOf(name), number);
  }
  return pages;
}
