import type { PdfFile } from './file.ts';
import { origin } from './origin.ts';
import { type Dict, Ref } from './values.ts';
import { textBytes } from './write.ts';

const allowed = /^(?:https?|mailto|tel):/i;

/**
 * Mends the link targets of a page: files beside the PDF are called relative to it, as the virtual origin and its hash
 * mean nothing outside the tab; actions other than opening an address are taken out.
 * @returns how many were taken out
 */
export function mendLinks(file: PdfFile, page: Dict): number {
  let refused = 0;
  for (const ref of file.array(page.get('Annots'))) {
    const annotation = file.dict(ref);
    const action = file.dict(annotation?.get('A'));
    if (annotation === undefined || action === undefined || !(ref instanceof Ref)) continue;
    const uri = file.text(action.get('URI')) ?? '';
    if (uri.startsWith(`${origin}/`)) {
      action.set('URI', textBytes(uri.slice(origin.length + 1).replace(/^[0-9a-f]{32}\//, '')));
    } else if (file.name(action.get('S')) !== 'URI' || !allowed.test(uri)) {
      annotation.delete('A');
      refused++;
    } else continue;
    file.touch(ref);
  }
  return refused;
}
