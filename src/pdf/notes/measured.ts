import type { PageElement, PageNode } from './dom.ts';

/** A line of text, or a block that is never divided. Lengths in CSS px, from the document's top. */
export interface Unit {
  /** of the line or block itself */
  readonly top: number;
  bottom: number;
  /** top when a page begins with it: of the outermost box that begins here */
  readonly first: number;
  /** what a page that begins or ends here shows besides: heads of tables, padding of boxes */
  readonly extraTop: number;
  extraBottom: number;
  /** whether a box that goes on behind it has a rule beside it or a ground: it reaches to the page's end */
  drawn: boolean;
  /** bottom of the innermost box that ends with it */
  end: number;
  /** whether the page may, or has to, end before it */
  readonly free: boolean;
  readonly forced: boolean;
  /** numbers of the notes first called in it */
  readonly calls: number[];
}

export interface Measured {
  readonly units: readonly Unit[];
  readonly notes: readonly MeasuredNote[];
  /** in which unit what the contents lead to begins: indices by id */
  readonly targets: Readonly<Record<string, number>>;
}

export interface MeasuredNote {
  readonly number: number;
  /** of its lines, each with the gap above it */
  readonly heights: readonly number[];
  /** notes first called in it */
  readonly calls: readonly number[];
  /** place in the source as `data-at` has it, or empty */
  readonly at: string;
}

/** What the units stand for, kept in the page until the breaks are made. */
export interface Place {
  /** boxes that begin with it, outermost first; none within a run of lines */
  readonly starts: readonly PageElement[];
  /** innermost box that ends with it: of the others, a table with a repeated head does not know where it ends */
  end: PageElement | undefined;
  /** the nodes that hold its line */
  readonly run: readonly PageNode[];
}

export interface Found {
  readonly places: readonly Place[];
  readonly notes: ReadonlyMap<
    number,
    { readonly element: PageElement; readonly places: readonly Place[]; readonly units: readonly Unit[] }
  >;
  readonly units: readonly Unit[];
}

/** A box around what is being measured. */
interface Ancestor {
  readonly element: PageElement;
  readonly page: string;
  readonly padTop: number;
  readonly padBottom: number;
  readonly drawn: boolean;
  head: number;
  units: number;
}

export interface Gathering {
  readonly units: (Unit & { keepAfter?: boolean })[];
  readonly places: Place[];
  readonly open: Ancestor[];
  /** taller than this nothing stays whole */
  readonly limit: number;
  /** boxes that begin with the next unit, outermost first, and the widest margin above them */
  pending: PageElement[];
  margin: number;
  forced: boolean;
  glued: boolean;
  page: string;
  loose: number[];
}
