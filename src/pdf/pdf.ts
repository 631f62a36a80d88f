import type { PageFacts, PrintShop } from '../html/page.ts';

/** What the page says about itself in a PDF. */
export interface PdfMeta extends PageFacts {
  readonly draft: boolean;
  /** only where the print is larger than its pages */
  readonly printShop?: PrintShop;
  /** a proof without colour */
  readonly grey?: boolean;
}

/** One block of text as a reader or a search engine gets it out of the PDF. */
export interface PdfBlock {
  /** 1-based */
  readonly page: number;
  /** standard structure type, or `Artifact` for what no structure element holds */
  readonly role: string;
  readonly text: string;
}

/** Everything in a PDF that carries words. */
export interface PdfContent {
  readonly pages: number;
  readonly blocks: readonly PdfBlock[];
  /** Info dictionary, XMP properties, custom keys */
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly outline: readonly string[];
  /** link targets, alternative texts, actual texts, names of destinations */
  readonly other: readonly { readonly kind: string; readonly value: string }[];
}
