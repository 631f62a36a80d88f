import type { TextOf } from './element-text.ts';
import type { PdfFile } from './file.ts';
import { type Dict, Ref } from './values.ts';
import { textBytes } from './write.ts';

/**
 * Gives bookmarks the words of the headings they point to: Chromium joins the lines of a heading without a space, and
 * keeps soft hyphens.
 */
export function titleOutline(file: PdfFile, catalog: Dict, textOf: TextOf): void {
  const open = [file.dict(catalog.get('Outlines'))?.get('First')];
  const seen = new Set<Dict>();
  for (let ref = open.pop(); ref instanceof Ref; ref = open.pop()) {
    const item = file.dict(ref);
    if (item === undefined || seen.has(item)) continue;
    seen.add(item);
    const element = file.dict(item.get('SE'));
    const text = element === undefined ? '' : textOf(element);
    if (text !== '') {
      item.set('Title', textBytes(text));
      file.touch(ref);
    }
    for (const next of [item.get('Next'), item.get('First')]) if (next instanceof Ref) open.push(next);
  }
}
