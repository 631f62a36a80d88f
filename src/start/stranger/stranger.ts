import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../brief/markdown.ts';
import { ownBlocks } from './blocks.ts';
import { asComment, outsideCode } from './code.ts';
import { ownGrids } from './grid.ts';
import { type Head, headOf } from './head.ts';
import { ownHeadings } from './headings.ts';
import { withoutHtml } from './html.ts';
import { ownSigns } from './inline.ts';
import { languageIn } from './language.ts';
import { leadOf } from './lead.ts';
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
 * stays as a comment, and so does what its head says besides. Words are never changed.
 */
export function fromStranger(markdown: string): Stranger {
  const { head, body } = headOf(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const blocks = outsideCode(ownBlocks(body), (words) => ownTables(ownGrids(words)));
  const text = ownPictures(withoutHtml(ownSigns(blocks)));
  const { title, body: below } = ownHeadings(text, head.title);
  // a head of its own says all that a title page would
  const { body: rest, ...lead } =
    head.title === undefined && title !== undefined ? leadOf(below) : { body: below, authors: [] };
  const lang = head.lang ?? languageIn(rest);
  const left = head.rest === undefined ? '' : `${asComment(head.rest)}\n\n`;
  return {
    ...lead,
    ...head,
    authors: head.authors.length === 0 ? lead.authors : head.authors,
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { title }),
    body: left + rest.replace(/\n{3,}/g, '\n\n').trim(),
    files: calledIn(rest),
  };
}

/** Pictures and files of data: paths as written, however Markdown writes them. */
function calledIn(text: string): string[] {
  const found: string[] = [];
  const tree = parseMarkdown(text);
  const shown = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    shown.add(identifier);
  });
  visit(tree, (node) => {
    if (node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier))) found.push(node.url);
    if ('attributes' in node) for (const name of ['src', 'data', 'spec']) found.push(node.attributes?.[name] ?? '');
  });
  return found.filter((path) => path !== '' && !/^(?:[a-z]+:|\/|#)/i.test(path));
}

/** Comments of a body that the document itself had not: what no page can show. */
export function leftIn({ body }: Stranger, markdown: string): string[] {
  const comments = (text: string) => text.match(/<!--[\s\S]*?-->/g) ?? [];
  const own = new Set(comments(markdown.replace(/\r\n?/g, '\n')));
  return comments(body).filter((comment) => !own.has(comment));
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
