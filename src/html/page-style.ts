import type { Labels } from './labels/labels.ts';

/** A CSS string (CSS Syntax 3, 4.3.5): whatever could end it or the style element is written as an escape. */
function cssString(text: string): string {
  return `"${text.replace(/[\p{Cc}\p{Zl}\p{Zp}"\\<>&]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** What the margin boxes of one brief say: short title and series above, page x of y outside below; a draft says so on every page. */
export function pageStyle(
  given: { readonly shortTitle: string; readonly series: string; readonly draft: boolean },
  labels: Labels,
): string {
  const folio = labels.folio
    .split(/\{(pages?)\}/)
    .map((part, i) => (i % 2 === 1 ? `counter(${part})` : cssString(part)))
    .join(' ');
  const draft = given.draft ? `@bottom-center{content:${cssString(labels.draftNotice)}}` : '';
  return `@page{@top-left{content:${cssString(given.shortTitle)}}@top-right{content:${cssString(given.series)}}@bottom-left{content:${folio}}${draft}}\n@page:first{@top-left{content:none}@top-right{content:none}}`;
}
