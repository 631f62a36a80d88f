import { ownBlocks } from './blocks.ts';
import { outsideCode } from './code.ts';
import { type Head, headOf } from './head.ts';
import { ownHeadings } from './headings.ts';
import { withoutHtml } from './html.ts';
import { ownSigns } from './inline.ts';
import { ownTables } from './tables.ts';

/** A document that was not written for briefpress, as a brief has it. */
export interface Stranger extends Head {
  readonly body: string;
  /** files beside it that it calls: pictures, paths as written */
  readonly files: readonly string[];
}

/**
 * Reads Markdown of pandoc, Quarto, HedgeDoc, GitHub or a word processor's export. What a brief has a form for gets it:
 * notes in the text, boxes, tables, keys, levels of headings; what no page can show (programs, inclusions, films)
 * stays as a comment. Words are never changed.
 */
export function fromStranger(markdown: string): Stranger {
  const { head, body } = headOf(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const blocks = outsideCode(ownBlocks(body), ownTables);
  const text = ownPictures(withoutHtml(ownSigns(blocks)));
  const { title, body: rest } = ownHeadings(text, head.title);
  return {
    ...head,
    ...(title === undefined ? {} : { title }),
    body: rest.replace(/\n{3,}/g, '\n\n').trim(),
    files: [...rest.matchAll(/!\[[^\]]*\]\(([^)\s]+)|\bsrc="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? ''),
  };
}

/** Pictures from elsewhere are links to them, those without words nothing: a brief loads nothing. */
function ownPictures(text: string): string {
  const remote = '!\\[([^\\]]*)\\]\\(((?:https?:)?//[^)\\s]*)[^)]*\\)';
  return outsideCode(text, (words) =>
    words
      .replace(new RegExp(`\\[${remote}\\]\\(`, 'g'), (_, alt: string) => (alt === '' ? '[·](' : `[${alt}](`))
      .replace(new RegExp(remote, 'g'), (_, alt: string, address: string) =>
        alt === '' ? '' : `[${alt}](${address})`,
      ),
  );
}
