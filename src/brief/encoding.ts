import type { Draft } from '../finding.ts';

/**
 * SRC101: the file is not UTF-8 (what cannot be decoded became U+FFFD). SRC102: a control character, which is no text and
 * splits words where nobody sees it. Names must be readable to be found, so both block. One draft each.
 */
export function encodingDrafts(source: string): Draft[] {
  return [draft(source, /\ufffd/, 'SRC101', 'plain'), draft(source, /(?![\t\n\r])[\p{Cc}]/u, 'SRC102', 'plain')].flat();
}

function draft(source: string, pattern: RegExp, code: string, variant: string): Draft[] {
  const start = source.search(pattern);
  if (start === -1) return [];
  return [{ code, variant, severity: 'block', start, end: start + 1, data: {} }];
}
