import type { LocaleData, Term } from './locale.ts';

/** What can be cited of a source (CSL 1.0.2, appendix "Locators"), as far as languages here have words for it. */
const labels = [
  'page',
  'chapter',
  'section',
  'paragraph',
  'part',
  'volume',
  'table',
  'figure',
  'note',
  'column',
  'line',
  'verse',
  'book',
  'issue',
  'folio',
  'appendix',
  'article-locator',
  'supplement',
  'sub-verbo',
];

export interface Located {
  readonly locator?: string;
  readonly label?: string;
  /** what follows it */
  readonly suffix: string;
}

const number = String.raw`(?:\p{L}{0,2}\d[\d\p{L}]*(?:\.\d+)*|[ivxlcdmIVXLCDM]+)`;
const list = new RegExp(
  String.raw`^${number}(?:\s?[-–—,/&]\s?${number}|\s(?:and|und|et)\s${number})*(?:[\s\u00a0]?ff?\.)?(?![\p{L}\p{N}])`,
  'u',
);

/**
 * Cuts the words behind a key into locator and rest, as Pandoc does: `, S. 12-15, Hervorhebung im Original`, `{Anhang A}`.
 * @param languages the document's own first: the same word may mean something else in another
 */
export function readLocator(text: string, languages: readonly LocaleData[]): Located {
  const rest = text.replace(/^[\s\u00a0]*,?[\s\u00a0]*/, '');
  const forced = /^\{([^{}]*)\}/.exec(rest);
  if (forced) return { ...labelled(forced[1] ?? '', languages, true), suffix: rest.slice(forced[0].length) };
  const found = labelled(rest, languages, false);
  if (found.locator === undefined) return { suffix: text };
  return found;
}

function labelled(text: string, languages: readonly LocaleData[], whole: boolean): Located {
  const word = longestWord(text, languages);
  const rest = text.slice(word?.text.length ?? 0).replace(/^[\s\u00a0]+/, '');
  const value = whole ? rest.trim() : list.exec(rest)?.[0];
  if (!value) return { suffix: text };
  // a bare numeral in letters may be any word
  if (!whole && word === undefined && !/^\d/.test(value)) return { suffix: text };
  return {
    locator: value.replace(/\s+/g, ' '),
    label: word?.label ?? 'page',
    suffix: whole ? '' : rest.slice(value.length),
  };
}

interface Word {
  readonly text: string;
  readonly label: string;
}

function longestWord(text: string, languages: readonly LocaleData[]): Word | undefined {
  const start = text.slice(0, 40).toLowerCase();
  for (const language of languages) {
    const word = wordsOf(language).find(
      (each) => start.startsWith(each.text) && /^[\s\u00a0]*[\p{L}\d]/u.test(text.slice(each.text.length)),
    );
    if (word && (!/\p{L}$/u.test(word.text) || /^[\s\u00a0\d]/.test(text.slice(word.text.length)))) return word;
  }
  return undefined;
}

const known = new Map<LocaleData, readonly Word[]>();

/** Words for locators, the longest first. */
function wordsOf(language: LocaleData): readonly Word[] {
  const made = known.get(language);
  if (made) return made;
  const words = labels.flatMap((label) =>
    (['long', 'short', 'symbol'] as const).flatMap((form) =>
      formsOf(language.terms[form]?.[label]).map((text) => ({ text: text.toLowerCase(), label })),
    ),
  );
  const sorted = words.sort((a, b) => b.text.length - a.text.length);
  known.set(language, sorted);
  return sorted;
}

function formsOf(term: Term | undefined): readonly string[] {
  if (term === undefined || term === '') return [];
  return typeof term === 'string' ? [term] : term;
}
