/**
 * Functions that run inside the page, sent there as text: each must stand for itself. Scripts of the page are off, so
 * timers never fire there; promises of the browser (decode, fonts) do resolve.
 */

/** What the page is to show. Plain data, as it travels as JSON. */
export interface Content {
  /** path on the virtual origin that relative addresses resolve against */
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly bodyClass: string;
  readonly body: string;
  readonly pageStyle: string;
  /** CSS px of the page, where the layout on screen is measured to the line; else the window's */
  readonly width?: number;
}

/** Whether there are places that wait for the number of a page. */
export function hasContents(body: string): boolean {
  return /class="page-of"/.test(body);
}

/** Something in the page that was refused or could not be shown. */
export interface Trouble {
  readonly kind: 'element' | 'image';
  /** tag name of what was refused, address of what was not painted */
  readonly name: string;
  /** nearest `data-at`, or empty */
  readonly at: string;
}

/** The part of the DOM used here (the project's code has no DOM library: nothing else may touch a page). */
interface PageNode {
  readonly parentElement: PageElement | null;
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}
interface PageElement extends PageNode {
  className: string;
  innerHTML: string;
  textContent: string;
  lang: string;
  readonly localName: string;
  readonly naturalWidth?: number;
  readonly content: PageElement;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
  loading?: string;
  decode?: () => Promise<void>;
  readonly style: { width: string };
  append(child: PageElement): void;
  contains(other: PageElement): boolean;
  getBoundingClientRect(): Box;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  replaceChildren(child: PageElement): void;
}
interface PageRule {
  readonly cssText: string;
  readonly style: { getPropertyValue(name: string): string };
}
declare function getComputedStyle(element: PageElement): { readonly display: string };
interface Sheet {
  replaceSync(css: string): void;
}
declare const document: {
  title: string;
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly fonts: Iterable<{ readonly family: string; load(): Promise<unknown> }> & {
    readonly ready: Promise<unknown>;
  };
  adoptedStyleSheets: readonly Sheet[];
  readonly styleSheets: Iterable<{ readonly cssRules: Iterable<PageRule> }>;
  createElement(name: 'template' | 'div'): PageElement;
  createRange(): { selectNodeContents(node: PageNode): void; getBoundingClientRect(): Box };
  createTreeWalker(root: PageElement, show: number): { nextNode(): PageNode | null };
  querySelectorAll(selector: string): Iterable<PageElement>;
};
declare const history: { replaceState(state: null, title: string, path: string): void };
declare const CSSStyleSheet: new () => Sheet;

/** Loads every font face the house's style names. Returns the families that could not be loaded. */
export async function loadFonts(): Promise<readonly string[]> {
  const missing: string[] = [];
  const load = (face: { family: string; load(): Promise<unknown> }): Promise<unknown> =>
    face.load().catch(() => missing.push(face.family));
  await Promise.all([...document.fonts].map(load));
  return missing;
}

/** Shows `content` and waits until its images and fonts are there. */
export async function show(content: Content): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = [];
  const at = (element: PageElement): string => element.closest('[data-at]')?.getAttribute('data-at') ?? '';
  history.replaceState(null, '', content.path);
  document.documentElement.lang = content.lang;
  document.title = content.title;
  // a window is as wide as whole pixels, and a third of one decides whether a word fits
  document.documentElement.style.width = content.width === undefined ? '' : `${content.width}px`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(content.pageStyle);
  document.adoptedStyleSheets = [sheet];
  const template = document.createElement('template');
  template.innerHTML = content.body;
  const refused = 'script,iframe,frame,object,embed,portal,base,link,meta,video,audio';
  for (const element of [...template.content.querySelectorAll(refused)]) {
    troubles.push({ kind: 'element', name: element.localName, at: at(element) });
    element.remove();
  }
  document.body.className = content.bodyClass;
  document.body.replaceChildren(template.content);
  const wait = async (image: PageElement): Promise<void> => {
    if (image.loading !== undefined) image.loading = 'eager';
    const decoded = await (image.decode?.() ?? Promise.resolve()).then(
      () => true,
      () => false,
    );
    if (decoded && image.naturalWidth !== 0) return;
    troubles.push({
      kind: 'image',
      name: image.getAttribute('src') ?? image.getAttribute('href') ?? '',
      at: at(image),
    });
  };
  await Promise.all([...document.querySelectorAll('img,image')].map(wait));
  await document.fonts.ready;
  return troubles;
}

/** The text area that the house's `@page` rule with a size leaves, and the margin above it, in CSS px; all 0 when there is no such rule. */
export interface PageArea {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** Runs in the page. */
export function pageArea(): PageArea {
  const ruler = document.createElement('div');
  document.body.append(ruler);
  const pixels = (length: string): number => {
    ruler.style.width = '0';
    ruler.style.width = length;
    return ruler.getBoundingClientRect().width;
  };
  const papers: Record<string, readonly [string, string]> = {
    a4: ['210mm', '297mm'],
    a5: ['148mm', '210mm'],
    letter: ['8.5in', '11in'],
  };
  let area = { width: 0, height: 0, top: 0 };
  for (const sheet of document.styleSheets) {
    for (const { cssText, style } of sheet.cssRules) {
      if (!/^@page\s*\{/.test(cssText)) continue;
      const [paper = '', tall] = style.getPropertyValue('size').toLowerCase().split(' ');
      // a rule that only fills margin boxes says nothing of the paper
      if (paper === '') continue;
      const [width, height] = papers[paper] ?? [paper, tall ?? paper];
      const margin = (side: string): number => pixels(style.getPropertyValue(`margin-${side}`));
      area = {
        width: pixels(width) - margin('left') - margin('right'),
        height: pixels(height) - margin('top') - margin('bottom'),
        top: margin('top'),
      };
    }
  }
  ruler.remove();
  return area;
}

/** `data-at` of the elements that stick out of what holds them: words, tables, pictures too wide for their column. */
export function tooWide(): readonly string[] {
  const isInline = (element: PageElement): boolean => getComputedStyle(element).display.startsWith('inline');
  const block = (node: PageNode): PageElement | null => {
    let element = node.parentElement;
    while (element !== null && isInline(element)) element = element.parentElement;
    return element;
  };
  const sticksOut = (element: PageElement): boolean => {
    const walker = document.createTreeWalker(element, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const edge = block(node)?.getBoundingClientRect().right ?? 0;
      if (range.getBoundingClientRect().right > edge + 1) return true;
    }
    return false;
  };
  const found: PageElement[] = [];
  for (const element of document.querySelectorAll('[data-at]')) {
    const box = element.getBoundingClientRect();
    const edge = block(element)?.getBoundingClientRect().right ?? box.right;
    const solid =
      (/^(?:table|img|svg)$/.test(element.localName) && box.right > edge + 1) ||
      // its cells hold their words, and it sticks out of its frame
      [...element.querySelectorAll('table')].some((table) => table.getBoundingClientRect().right > box.right + 1);
    const suspicious = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (solid || box.left < -1 || (suspicious && sticksOut(element))) found.push(element);
  }
  const innermost = found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
  return innermost.map((element) => element.getAttribute('data-at') ?? '');
}

/** `data-at` of what stands longest on a cover that runs over its edge, onto the page behind it; empty where it has none. */
export function coversRunOver(): readonly string[] {
  const full = [...document.querySelectorAll('.cover')].filter((cover) => cover.scrollHeight > cover.clientHeight + 1);
  const height = (element: PageElement): number => element.clientHeight;
  return full.map((cover) => {
    const [tallest] = [...cover.querySelectorAll('[data-at]')].sort((a, b) => height(b) - height(a));
    return tallest?.getAttribute('data-at') ?? '';
  });
}

/** Writes into the contents on which page each entry's target stands. Returns how many numbers are new. */
export function fillPages({ pages }: { readonly pages: Readonly<Record<string, number>> }): number {
  let changed = 0;
  for (const place of document.querySelectorAll('.page-of')) {
    const id = decodeURIComponent((place.closest('a')?.getAttribute('href') ?? '').slice(1));
    const number = String(pages[id] ?? '');
    if (place.textContent === number) continue;
    place.textContent = number;
    changed += 1;
  }
  return changed;
}
