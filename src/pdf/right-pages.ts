/**
 * Chapters that begin on right pages: Chromium knows no `break-before: right` (CSS Fragmentation 3, 3.1), so where a first print
 * shows one on a left page, an empty page goes before it. The functions run inside the page, sent there as text.
 */
import type { CDPSession } from './browser.ts';
import { evaluate } from './evaluate.ts';
import type { Content } from './in-page.ts';

interface Head {
  readonly id: string;
  readonly previousElementSibling: { matches(selector: string): boolean; remove(): void } | null;
  before(page: object): void;
}
declare const document: {
  querySelectorAll(selector: string): Iterable<Head>;
  createElement(name: string): { className: string };
};

/** Pages by the ids of what stands on them, counted from 1. */
export type Pages = Readonly<Record<string, number>>;

export interface Opened {
  /** where all will stand in the next print */
  readonly pages: Pages;
  /** ids of the chapters with an empty page before them */
  readonly chapters: readonly string[];
}

/**
 * Puts empty pages before the chapters that need one, and takes out those of the last print.
 * @param pages of the last print
 */
export async function openRight(session: CDPSession, { bodyClass }: Content, pages: Pages): Promise<Opened> {
  if (!bodyClass.split(' ').includes('chapters-right')) return { pages, chapters: [] };
  return evaluate<Opened>(session, turn, { pages }, [putBlanks]);
}

/** Puts empty pages where they were, after the page has been shown anew. */
export async function openAgain(session: CDPSession, { chapters }: Opened): Promise<void> {
  if (chapters.length > 0) await evaluate(session, putBlanks, { chapters });
}

function turn({ pages }: { readonly pages: Pages }): Opened {
  const heads = [...document.querySelectorAll('.text > h2')].filter(({ id }) => pages[id] !== undefined);
  const blanks: number[] = [];
  for (const { id, previousElementSibling } of heads) {
    if (previousElementSibling?.matches('.blank-page') !== true) continue;
    blanks.push((pages[id] ?? 0) - 1);
    previousElementSibling.remove();
  }
  const without = (page: number): number => page - blanks.filter((blank) => blank < page).length;
  const begins: number[] = [];
  const chapters: string[] = [];
  for (const head of heads) {
    const page = without(pages[head.id] ?? 0);
    if ((page + begins.length) % 2 === 1) continue;
    begins.push(page);
    chapters.push(head.id);
  }
  putBlanks({ chapters });
  const shifted = (page: number): number => page + begins.filter((begin) => begin <= page).length;
  return {
    pages: Object.fromEntries(Object.entries(pages).map(([id, page]) => [id, shifted(without(page))])),
    chapters,
  };
}

function putBlanks({ chapters }: { readonly chapters: readonly string[] }): void {
  for (const head of document.querySelectorAll('.text > h2')) {
    if (!chapters.includes(head.id)) continue;
    const blank = document.createElement('div');
    blank.className = 'blank-page';
    head.before(blank);
  }
}
