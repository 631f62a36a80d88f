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
interface PageElement {
  className: string;
  innerHTML: string;
  lang: string;
  readonly localName: string;
  readonly naturalWidth?: number;
  readonly content: PageElement;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  loading?: string;
  decode?: () => Promise<void>;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  replaceChildren(child: PageElement): void;
}
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
  createElement(name: 'template'): PageElement;
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

/** `data-at` of the elements whose content is wider than they are, innermost first to be found. */
export function tooWide(): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('[data-at]')) {
    if (element.scrollWidth > element.clientWidth + 1) found.push(element.getAttribute('data-at') ?? '');
  }
  return found;
}
