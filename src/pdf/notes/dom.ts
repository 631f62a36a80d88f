/** The part of the DOM that setting notes uses: the project's code has no DOM library. Types alone. */

export interface PageBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

export interface PageNode {
  readonly nodeType: number;
  readonly parentElement: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageText extends PageNode {
  readonly data: string;
  readonly nextElementSibling: PageElement | null;
  splitText(at: number): PageText;
  before(element: PageElement): void;
}

export interface PageElement extends PageNode {
  id: string;
  className: string;
  textContent: string;
  readonly localName: string;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly children: Iterable<PageElement>;
  readonly classList: { add(name: string): void; remove(name: string): void };
  readonly style: Record<string, string>;
  append(...children: PageNode[]): void;
  prepend(child: PageElement): void;
  before(element: PageElement): void;
  after(element: PageElement): void;
  remove(): void;
  contains(node: PageNode): boolean;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  getBoundingClientRect(): PageBox;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  matches(selector: string): boolean;
}

export interface PageStyle {
  readonly display: string;
  readonly position: string;
  readonly float: string;
  readonly clear: string;
  readonly breakBefore: string;
  readonly breakAfter: string;
  readonly breakInside: string;
  readonly page: string;
  readonly orphans: string;
  readonly widows: string;
  readonly lineHeight: string;
  readonly fontSize: string;
  readonly boxDecorationBreak: string;
  readonly webkitBoxDecorationBreak: string;
  readonly marginTop: string;
  readonly marginBottom: string;
  readonly paddingTop: string;
  readonly paddingLeft: string;
  readonly paddingBottom: string;
  readonly borderTopWidth: string;
  readonly borderBottomWidth: string;
  readonly borderLeftWidth: string;
  readonly borderRightWidth: string;
}

export interface PageRange {
  setStart(node: PageNode, offset: number): void;
  setEnd(node: PageNode, offset: number): void;
  selectNodeContents(node: PageNode): void;
  getClientRects(): Iterable<PageBox>;
}

export interface PageDocument {
  readonly body: PageElement;
  createElement(name: string): PageElement;
  createRange(): PageRange;
  getElementById(id: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
