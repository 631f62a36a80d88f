import type { Draft } from '../finding.ts';
import type { Brief } from './brief.ts';
import { wordCount } from './word-count.ts';

/** Pages at most (CONTENT.md, "Types"). */
const most: Readonly<Record<string, number>> = {
  'policy-brief': 12,
  report: 60,
  'meeting-summary': 4,
  'background-paper': 15,
  'one-pager': 1,
  'press-release': 1,
};

/** Words a page of running text, heads, tables and figures holds; measured on the sample briefs. */
const wordsPerPage = 430;

/** How many pages a type may have; undefined where that is nobody's business. */
export function pageLimit(type: string): number | undefined {
  return Object.hasOwn(most, type) ? most[type] : undefined;
}

/** DOC251 for a print of more pages than its type has. What is of one page blocks when it is not. */
export function pagesDraft(brief: Brief, pages: number): Draft[] {
  const limit = pageLimit(brief.type);
  if (limit === undefined || pages <= limit) return [];
  const variant = limit === 1 ? 'single' : 'pages';
  return [draft(brief, variant, limit === 1 ? 'block' : 'warn', { pages, limit })];
}

/** The same guessed from the words, before anything is printed: a note, when it is far too long. */
export function wordsDraft(brief: Brief): Draft[] {
  const limit = pageLimit(brief.type);
  if (limit === undefined) return [];
  const words = wordCount(brief.source.slice(brief.bodyStart));
  const pages = Math.round(words / wordsPerPage);
  return pages <= limit * 1.25 ? [] : [draft(brief, 'words', 'info', { words, pages, limit })];
}

function draft(brief: Brief, variant: string, severity: Draft['severity'], data: Record<string, number>): Draft {
  const { start, end } = brief.metaStrings.find(({ path }) => path === 'type') ?? { start: 0, end: 0 };
  return { code: 'DOC251', variant, severity, start, end, data: { type: brief.ownType?.name ?? brief.type, ...data } };
}
