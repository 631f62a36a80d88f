import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from '../../src/html/page.ts';
import { render } from '../html/rendered.ts';

export const folder = join(process.cwd(), 'tests/citations');
export const bib = readFileSync(join(folder, 'refs.bib'), 'utf8');

/** A page whose brief has the bibliography of this folder, or another one. */
export function renderCited(
  body: string,
  changes: Record<string, string> = {},
  files: Record<string, string> = {},
): Promise<Page> {
  return render(body, { bibliography: 'refs.bib', ...changes }, { 'refs.bib': bib, ...files });
}

/** The elements of a page that have a class. */
export function byClass(html: string, name: string): Element[] {
  const found: Element[] = [];
  const visit = (node: { children: readonly unknown[] }): void => {
    for (const child of node.children as ElementContent[]) {
      if (child.type !== 'element') continue;
      if ((child.properties.className as string[] | undefined)?.includes(name)) found.push(child);
      else visit(child);
    }
  };
  visit(fromHtml(html));
  return found;
}

const signs: Readonly<Record<string, string>> = { em: '*', strong: '**' };

/** An element's words, italics and bold as in Markdown, all spaces plain, without what only helps lines to break. */
export function marked(node: Element): string {
  const read = (each: ElementContent): string => {
    if (each.type === 'text') return each.value;
    if (each.type !== 'element') return '';
    const sign = signs[each.tagName] ?? '';
    return sign + each.children.map(read).join('') + sign;
  };
  return node.children
    .map(read)
    .join('')
    .replaceAll('\u200b', '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
