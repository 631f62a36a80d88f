import { fill, type Labels } from './labels/labels.ts';

/** A CSS string (CSS Syntax 3, 4.3.5): whatever could end it or the style element is written as an escape. */
export function cssString(text: string): string {
  return `"${text.replace(/[\0-\x1f"\\<>&\x7f\u2028\u2029]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** What the margin boxes of one brief say: short title and series above, page x of y outside below; a draft says so on every page. */
export function pageStyle(
  given: { readonly shortTitle: string; readonly series: string; readonly draft: boolean },
  labels: Labels,
): string {
  // the counters go where {page} and {pages} stand
  const folio = fill(labels.folio, { page: '\u0001', pages: '\u0002' })
    .split(/([\u0001\u0002])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\u0001' ? 'counter(page)' : part === '\u0002' ? 'counter(pages)' : cssString(part)))
    .join(' ');
  const draft = given.draft ? `@bottom-center{content:${cssString(labels.draftNotice)}}` : '';
  return `@page{@top-left{content:${cssString(given.shortTitle)}}@top-right{content:${cssString(given.series)}}@bottom-left{content:${folio}}${draft}}\n@page:first{@top-left{content:none}@top-right{content:none}}`;
}
