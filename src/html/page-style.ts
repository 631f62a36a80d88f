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
export function isSingle(type: string): boolean {
  return type === 'one-pager' || type === 'press-release';
}

/** Class of the blocks of the n-th chapter, counted from 1. */
export function chapterClass(chapter: number): string {
  return `chapter-${chapter}`;
}

const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

interface Heads {
  readonly type: string;
  readonly shortTitle: string;
  readonly series: string;
  readonly draft: boolean;
  /** left and right pages mirror each other: folios outside, short title on the left, chapter on the right */
  readonly facing: boolean;
  /** before a chapter there may be an empty page, which says nothing */
  readonly rightChapters: boolean;
  /** titles of the chapters in order; without them the series stands where they would */
  readonly chapters: readonly string[];
}

/**
 * What the margin boxes of one brief say: short title above on the left; on the right the chapter, or the series; page x of
 * y outside below; a draft says so on every page. Chromium knows no `string-set` (CSS GCPM 3, 1.1): each chapter's pages
 * have a name.
 */
export function pageStyle(heads: Heads, labels: Labels): string {
  const { type, shortTitle, series, draft, facing, rightChapters, chapters } = heads;
  const folio = isSingle(type)
    ? 'none'
    : labels.folio
        .split(/\{(pages?)\}/)
        .map((part, i) => (i % 2 === 1 ? `counter(${part})` : cssString(part)))
        .join(' ');
  const box = (place: string, content: string): string => `@${place}{content:${content}}`;
  const [left, right] = facing ? [':left', ':right'] : ['', ''];
  return [
    ...(draft ? [`@page{${box('bottom-center', cssString(labels.draftNotice))}}`] : []),
    // room for the banner of a draft, on a page that may be full; it says the same
    ...(draft && isSingle(type) ? [`@page single:first{margin-bottom:8mm;${box('bottom-center', 'none')}}`] : []),
    `@page${left}{${box('top-left', cssString(shortTitle))}${box('bottom-left', folio)}}`,
    `@page${right}{${box('top-right', cssString(series))}${facing ? box('bottom-right', folio) : ''}}`,
    `@page:first{${box('top-left', 'none')}${box('top-right', 'none')}}`,
    ...chapters.map((title, index) => {
      const name = chapterClass(index + 1);
      return `.${name}{page:${name}}@page ${name}${right}{${box('top-right', cssString(title))}}`;
    }),
    ...(rightChapters ? [`@page blank{${corners.map((corner) => box(corner, 'none')).join('')}}`] : []),
  ].join('\n');
}
