import type { Draft } from '../finding.ts';

/** Characters without a width or a shape between two Latin letters; what keeps letters from touching (U+200C) is typography. */
const INVISIBLE =
  /(?<=\p{Script=Latin})(?:\u200b|\u200d|[\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])+(?=\p{Script=Latin})/gu;
/** A file of nothing else is told enough by the first ones. */
const MOST = 50;

/**
 * SRC101: the file is not UTF-8 (what cannot be decoded became U+FFFD). SRC102: a control character, which is no text and
 * splits words where nobody sees it. Names must be readable to be found, so both block; one draft each. SRC103: an
 * invisible character within a word, which the rules see through and a reader's search does not. Of a file in UTF-16, as some
 * editors call "Unicode", nothing else can be said.
 */
export function encodingDrafts(source: string): Draft[] {
  if (isUtf16(source)) return [{ code: 'SRC101', variant: 'utf-16', severity: 'block', start: 0, end: 1, data: {} }];
  return [
    ...first(source, /\ufffd/, 'SRC101'),
    ...first(source, /(?![\t\n\r])[\p{Cc}]/u, 'SRC102').map(deleted),
    ...invisible(source),
  ];
}

/** Every other byte of Latin text is 0 there; its mark is no UTF-8. */
export function isUtf16(source: string): boolean {
  return /^\ufffd{2}(?:[^\0]\0|\0[^\0])|^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(source);
}

function first(source: string, pattern: RegExp, code: string): Draft[] {
  const start = source.search(pattern);
  if (start === -1) return [];
  return [{ code, variant: 'plain', severity: 'block', start, end: start + 1, data: {} }];
}

function invisible(source: string): Draft[] {
  const drafts: Draft[] = [];
  for (const { index, 0: found } of source.matchAll(INVISIBLE)) {
    if (drafts.length === MOST) break;
    drafts.push(deleted({ code: 'SRC103', severity: 'warn', start: index, end: index + found.length, data: {} }));
  }
  return drafts;
}

/** Nobody has seen it, so that nobody misses it. */
function deleted(draft: Draft): Draft {
  return { ...draft, fix: { start: draft.start, end: draft.end, text: '', safe: true } };
}
