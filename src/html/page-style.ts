import type { Labels } from './labels/labels.ts';

/** A CSS string (CSS Syntax 3, 4.3.5): whatever could end it or the style element is written as an escape. */
function cssString(text: string): string {
  return `"${text.replace(/[\p{Cc}\p{Zl}\p{Zp}"\\<>&]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** Types whose sections begin on pages of their own. */
export function hasChapters(type: string): boolean {
  return type === 'report';
}

/** Types that have one page, so that there is nothing to count. */
function isSingle(type: string): boolean {
  return type === 'one-pager' || type === 'press-release';
}

/** Class of the blocks of the n-th chapter, counted from 1. */
export function chapterClass(chapter: number): string {
  return `chapter-${chapter}`;
}

interface Heads {
  readonly type: string;
  readonly shortTitle: string;
  readonly series: string;
  readonly draft: boolean;
  /** titles of the chapters in order; without them the series stands where they would */
  readonly chapters: readonly string[];
}

/**
 * What the margin boxes of one brief say: short title above on the left; on the right the chapter, or the series; page x of
 * y outside below; a draft says so on every page. Chromium knows no `string-set` (CSS GCPM 3, 1.1): each chapter's pages
 * have a name.
 */
export function pageStyle({ type, shortTitle, series, draft, chapters }: Heads, labels: Labels): string {
  const folio = labels.folio
    .split(/\{(pages?)\}/)
    .map((part, i) => (i % 2 === 1 ? `counter(${part})` : cssString(part)))
    .join(' ');
  const notice = draft ? `@bottom-center{content:${cssString(labels.draftNotice)}}` : '';
  return [
    `@page{@top-left{content:${cssString(shortTitle)}}@top-right{content:${cssString(series)}}@bottom-left{content:${isSingle(type) ? 'none' : folio}}${notice}}`,
    '@page:first{@top-left{content:none}@top-right{content:none}}',
    ...chapters.map((title, index) => {
      const name = chapterClass(index + 1);
      return `.${name}{page:${name}}@page ${name}{@top-right{content:${cssString(title)}}}`;
    }),
  ].join('\n');
}
