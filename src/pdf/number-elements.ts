import type { PdfFile } from './file.ts';
import { allElements, attributesOf, type Element } from './structure.ts';
import { Ref, type Value } from './values.ts';
import { dictOf, textBytes } from './write.ts';

/**
 * Chromium numbers structure elements by a counter that runs on over everything a tab has shown; here they are numbered
 * by their place in the document. Cells call their heads by these ids in `Headers`; `IDTree` lists them in order.
 */
export function numberElements(file: PdfFile, root: Element): void {
  const elements = allElements(file, root.dict);
  const names = new Map<string, Value>();
  const listed: Value[] = [];
  for (const { ref, dict } of elements) {
    const old = file.text(dict.get('ID'));
    if (old === undefined) continue;
    const id = textBytes(`e${String(names.size + 1).padStart(6, '0')}`);
    names.set(old, id);
    listed.push(id, ref);
    dict.set('ID', id);
    file.touch(ref);
  }
  if (names.size === 0) return;
  for (const { ref, dict } of elements) {
    for (const attributes of attributesOf(file, dict)) {
      const headers = attributes.get('Headers');
      if (!Array.isArray(headers)) continue;
      attributes.set(
        'Headers',
        headers.map((header) => names.get(file.text(header) ?? '') ?? header),
      );
      file.touch(ref);
    }
  }
  const tree = root.dict.get('IDTree');
  for (const kid of file.array(file.dict(tree)?.get('Kids'))) if (kid instanceof Ref) file.replace(kid, 'null');
  if (tree instanceof Ref) file.replace(tree, dictOf({ Names: listed }));
  else root.dict.set('IDTree', file.add(dictOf({ Names: listed })));
  file.touch(root.ref);
}
