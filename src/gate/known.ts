import type { PdfContent } from '../pdf/pdf.ts';
import { searchIn, textKey } from './keys.ts';

/** What the gate already knows when the PDF comes. */
export interface Known {
  /** keys of every running text judged in Markdown or HTML (see `textKey`) */
  readonly judged: ReadonlySet<string>;
  /** keys of every text of the print document: each must be in the PDF */
  readonly printed: readonly string[];
  /** keys of the house's own words (see `ownKey`) */
  readonly own: ReadonlySet<string>;
  /** titles and keywords of the frontmatter, as they stand */
  readonly heads: ReadonlySet<string>;
  /** keys of what was judged beside the running text (addresses, attributes, metadata), and of the words of links in it */
  readonly beside: ReadonlySet<string>;
}

/** A text of a PDF that nobody has judged yet. */
export interface PdfText {
  readonly text: string;
  readonly channel: 'pdf-text' | 'pdf-metadata' | 'pdf-outline';
}

/** What the house's words come down to, whatever number stands in them: `{page}` in a label is any. */
export function ownKey(label: string): string {
  return textKey(label.replace(/\{\w+\}/g, '0')).replace(/\d+/g, '0');
}

/** The same knowledge, and more of the house's words. */
export function withOwn(known: Known, words: readonly string[]): Known {
  return { ...known, own: new Set([...known.own, ...words.map(ownKey)]) };
}

/** Whether a text, by its key, is one of the house's own: the longest are a few sentences. */
export function isOwn(key: string, own: ReadonlySet<string>): boolean {
  return key.length < 500 && own.has(key.replace(/\d+/g, '0'));
}

/** Dates, numbers and object keys are no words: two letters in a row are the least. */
const hasWords = /\p{L}{2}/u;

/**
 * The texts of a finished PDF that say something the gate has not judged in the HTML, each once: blocks that came out
 * otherwise, metadata with words of their own.
 */
export function newTexts(content: PdfContent, known: Known): PdfText[] {
  const texts: PdfText[] = [
    ...content.blocks.map(({ text }) => ({ text, channel: 'pdf-text' as const })),
    ...content.metadata.map(({ value }) => ({ text: value, channel: 'pdf-metadata' as const })),
    ...content.outline.map((text) => ({ text, channel: 'pdf-outline' as const })),
    ...content.other.map(({ value }) => ({ text: value, channel: 'pdf-metadata' as const })),
  ];
  const seen = new Set<string>();
  return texts.filter(({ text, channel }) => {
    if (!hasWords.test(text) || seen.has(`${channel} ${text}`)) return false;
    seen.add(`${channel} ${text}`);
    if (known.heads.has(text)) return false;
    const key = textKey(text);
    if (known.judged.has(key) || isOwn(key, known.own)) return false;
    return channel === 'pdf-text' ? !known.judged.has(textKey(withoutNumber(text))) : !known.beside.has(key);
  });
}

/** A list's numbers are the browser's; they stand nowhere in the HTML. */
function withoutNumber(block: string): string {
  return block.replace(/^\s*\d{1,4}\.\s+/, '');
}

/**
 * What was printed and cannot be read in the PDF (keys), or nobody could check it. What no structure element holds is hidden
 * from screen readers: only running heads may be.
 */
export function missingTexts(content: PdfContent, { printed }: Known): string[] {
  const tagged = content.blocks.filter(({ role }) => role !== 'Artifact');
  const isThere = searchIn(tagged.map(({ text }) => text).join(' '));
  return printed.filter((key) => !isThere(key));
}
