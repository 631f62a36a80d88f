import { RunningText } from './blocks.ts';
import type { PdfFile } from './file.ts';
import type { Run } from './page-text.ts';
import { kidsOf } from './structure.ts';
import { type Dict, Ref } from './values.ts';

/** The words of a structure element on one line: no soft hyphens, one space between words. */
export type TextOf = (element: Dict) => string;

/** @param pages what is written on each page, in order */
export function elementTexts(
  file: PdfFile,
  pages: readonly { readonly ref: Ref; readonly text: { readonly runs: readonly Run[] } }[],
): TextOf {
  const byPage = new Map<Ref, { number: number; marked: Map<number, Run[]> }>();
  pages.forEach(({ ref, text }, index) => {
    const marked = new Map<number, Run[]>();
    for (const run of text.runs) {
      if (run.mcid !== undefined && !marked.get(run.mcid)?.push(run)) marked.set(run.mcid, [run]);
    }
    byPage.set(ref, { number: index + 1, marked });
  });
  const gather = (element: Dict, into: RunningText, depth: number): void => {
    const at = element.get('Pg');
    const page = at instanceof Ref ? byPage.get(at) : undefined;
    const alt = file.text(element.get('Alt'));
    if (alt !== undefined) into.text += alt;
    if (alt !== undefined || depth > 50) return;
    for (const kid of kidsOf(file, element)) {
      const target = file.resolve(kid);
      if (target instanceof Map && target.has('S')) gather(target, into, depth + 1);
      if (typeof target !== 'number' || page === undefined) continue;
      for (const run of page.marked.get(target) ?? []) into.add(run, page.number);
    }
  };
  return (element) => {
    const into = new RunningText();
    gather(element, into, 0);
    return into.text
      .replace(/\u00AD\s*/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
}
