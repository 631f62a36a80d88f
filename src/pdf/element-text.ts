import { RunningText } from './blocks.ts';
import type { PdfFile } from './file.ts';
import type { Run } from './page-text.ts';
import { kidsOf } from './structure.ts';
import { type Dict, Ref, type Value } from './values.ts';

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
    const alt = file.text(element.get('Alt'));
    if (alt !== undefined) into.text += alt;
    if (alt !== undefined || depth > 50) return;
    for (const kid of kidsOf(file, element)) {
      const target = file.resolve(kid);
      if (target instanceof Map && target.has('S')) gather(target, into, depth + 1);
      const { id, page } = contentAt(target, element.get('Pg'));
      const on = page instanceof Ref ? byPage.get(page) : undefined;
      for (const run of on?.marked.get(id ?? -1) ?? []) into.add(run, on?.number ?? 0);
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

/** A kid that is marked content: its number alone, or with a page of its own (ISO 32000-1, 14.7.4.2). */
function contentAt(
  kid: Value | undefined,
  page: Value | undefined,
): { id: number | undefined; page: Value | undefined } {
  if (typeof kid === 'number') return { id: kid, page };
  const id = kid instanceof Map ? kid.get('MCID') : undefined;
  return {
    id: typeof id === 'number' ? id : undefined,
    page: (kid instanceof Map ? kid.get('Pg') : undefined) ?? page,
  };
}
