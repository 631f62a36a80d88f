import type { Draft } from '../finding.ts';
import type { TableUse } from './markdown/rendering.ts';

/** A file that goes beside the page, or is painted on it. */
export interface Asset {
  /** path as the page calls it, for example `assets/figure-1.svg`; never absolute, never with `..` */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** What one print needs. The house's styles are the same for every brief, so that a tab can keep them warm. */
export interface PrintDocument {
  readonly lang: string;
  readonly title: string;
  /** the brief's own style: strings of the margin boxes, draft watermark */
  readonly pageStyle: string;
  /** inner HTML of body */
  readonly body: string;
  /** class attribute of body */
  readonly bodyClass: string;
  readonly assets: readonly Asset[];
}

/** Words that stand in an image: published (text of an SVG) or taken out before (EXIF, IPTC, XMP, comments). All are linted. */
export interface ImageText {
  /** the image's path from the project's root */
  readonly path: string;
  readonly channel: 'image-metadata' | 'svg';
  readonly text: string;
  /** UTF-16 offsets of the call in the brief's source */
  readonly at: { readonly start: number; readonly end: number };
}

/** What the document is, for the PDF's metadata; dates come from the frontmatter, never from a clock. */
export interface PageFacts {
  readonly title: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO 8601 date or date-time */
  readonly date: string;
  readonly publisher: string;
  /** series and number */
  readonly series: string;
  /** `doi:…`, `urn:…`, `isbn:…` */
  readonly identifiers: readonly string[];
  /** name and address; undefined where the frontmatter names none */
  readonly licence: { readonly name: string; readonly url: string | null } | undefined;
  /** what links to notes, and from them back to their calls, are called aloud; `{n}` stands for the number */
  readonly noteLinks: { readonly call: string; readonly back: string };
}

/** How a print for a print shop is cut, in mm from the edge of its sheet inwards. */
export interface PrintShop {
  /** where the page itself begins */
  readonly edge: number;
  /** how far colour goes beyond the page */
  readonly bleed: number;
}

/** What there is to say about a page besides its words. */
export interface Inspected {
  /** what could only be seen while rendering: missing image, figure without alt, unknown directive */
  readonly drafts: readonly Draft[];
  readonly imageTexts: readonly ImageText[];
  /** rows of files of data, as printed */
  readonly tables: readonly TableUse[];
}

/** Begins the label of a note that was made of a citation; no author's label can. */
export const citedNote = '\u001f';

/** A brief as web page and as print document, both finished and not yet gated. */
export interface Page extends Inspected {
  /** the whole index.html */
  readonly web: string;
  readonly print: PrintDocument;
  /** files published beside index.html (images of the brief; the house's styles and fonts are not among them) */
  readonly assets: readonly Asset[];
  readonly facts: PageFacts;
  /** words in the files for reference managers that go beside the page */
  readonly recordWords: readonly string[];
  /** notes by their numbers, from 1 on; a note made of a citation has a source by nature */
  readonly notes: readonly { readonly label: string; readonly cited: boolean }[];
  /**
   * What the house has written itself (Rule note, disclaimer, who was counted, labels): nothing in it comes from the room.
   * `{…}` stands for a number.
   */
  readonly ownWords: readonly string[];
}
