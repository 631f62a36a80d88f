import type { Element, Root } from 'hast';

/** An entry of the table of contents. */
export interface Section {
  readonly id: string;
  /** set text, as it stands in the heading */
  readonly title: string;
  readonly level: number;
}

/** Figures and tables with a number, in their order. */
export interface Floats {
  readonly figures: readonly Float[];
  readonly tables: readonly Float[];
}

interface Float {
  readonly id: string;
  /** with the word before it: `Figure 2` */
  readonly number: string;
  /** set text of the caption; may be empty */
  readonly title: string;
}

/** Chapters and sections of a set body, for its contents. */
export function contentsOf(root: Root): Section[] {
  const found: Section[] = [];
  visit(root, (node) => {
    const level = /^h([23])$/.exec(node.tagName)?.[1];
    if (level === undefined) return true;
    found.push({ id: String(node.properties.id ?? ''), title: words(node), level: Number(level) });
    return false;
  });
  return found;
}

/** Figures and tables of a set body. */
export function floatsOf(root: Root): Floats {
  const found = { figures: [] as Float[], tables: [] as Float[] };
  visit(root, (node) => {
    const isTable = node.tagName === 'div' && classOf(node).includes('table');
    const caption = isTable ? captionIn(node) : node.tagName === 'figure' ? captionIn(node) : undefined;
    if (caption === undefined) return true;
    const number = elements(caption).find((part) => classOf(part).includes('number'));
    if (number === undefined || node.properties.id === undefined) return true;
    const rest = { ...caption, children: caption.children.filter((part) => part !== number) };
    const float = { id: String(node.properties.id), number: words(number).trim(), title: words(rest).trim() };
    found[isTable ? 'tables' : 'figures'].push(float);
    return false;
  });
  return found;
}

/** The line that holds number and title: in a table a span within its caption. */
function captionIn(node: Element): Element | undefined {
  for (const child of elements(node)) {
    if (child.tagName === 'figcaption' || (child.tagName === 'span' && classOf(child).includes('caption')))
      return child;
    const inner = captionIn(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Walks the elements of the body and of the list of sources behind it; `enter` tells whether to look into one. */
function visit(root: Root, enter: (node: Element) => boolean): void {
  const walk = (node: Element): void => {
    for (const child of elements(node)) if (enter(child)) walk(child);
  };
  for (const part of [root.children[0], root.children[3]]) if (part?.type === 'element') walk(part);
}

function elements(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element');
}

/** Classes of an element. */
export function classOf(node: Element): readonly (string | number)[] {
  const names = node.properties.className;
  return Array.isArray(names) ? names : [];
}

/** Words as they are read in passing: without anchors, and without the calls of notes. */
export function words(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || classOf(child).includes('web-only') || classOf(child).includes('note-call'))
        return '';
      return words(child);
    })
    .join('');
}
