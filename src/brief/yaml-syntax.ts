import type { YAMLParseError } from 'yaml';
import type { Draft } from '../finding.ts';
import type { Span } from './span.ts';

/** What an author did, by the parser's code (yaml 2.x, errors.ts); what is not here is `syntax`. */
const variants: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  MULTIPLE_DOCS: 'documents',
  TAB_AS_INDENT: 'tab',
  NON_STRING_KEY: 'key',
};

/**
 * One draft a line and three in all: one slip makes the parser complain several times. `strings` are the scalars read so
 * far: a missing quotation mark is reported where it was opened, not at the end of the file where it was missed.
 */
export function syntaxDrafts(
  text: string,
  base: number,
  errors: readonly YAMLParseError[],
  strings: readonly Span[],
): Draft[] {
  const drafts: Draft[] = [];
  const lines = new Set<number>();
  let headless: number | undefined;
  for (const error of errors) {
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    const variant = variantOf(error, text);
    const opened = variant === 'quote' ? openingQuote(text, base, strings, error.pos[0]) : undefined;
    const place = placeOf(text, opened ?? error.pos[0], variant);
    const line = text.lastIndexOf('\n', place.start - 1);
    if (
      lines.has(line) ||
      drafts.length === 3 ||
      (headless !== undefined && isBelow(text.slice(headless, place.start), variant))
    )
      continue;
    lines.add(line);
    if (variant === 'no-colon') headless ??= place.start;
    const span = { start: base + place.start, end: base + place.end };
    drafts.push({ code: 'FM107', variant, severity: 'block', ...span, data: {} });
  }
  return drafts;
}

/**
 * Whether an error belongs to a key whose colon is missing: the parser stumbles over each line below it, and once more over
 * the next key (`syntax`).
 * @param between the text from that key to the error
 */
function isBelow(between: string, variant: string): boolean {
  const lines = between.split('\n').slice(1, variant === 'syntax' ? -1 : undefined);
  return lines.every((line) => /^(?: |- |$)/.test(line));
}

/**
 * Of the strings before `at`, the first that swallows a line with a key of its own: it ends where the next one begins, and is the
 * one left open. Else the last.
 */
function openingQuote(text: string, base: number, strings: readonly Span[], at: number): number | undefined {
  const quoted = strings.filter(({ start }) => start - base <= at && /["']/.test(text[start - base] ?? ''));
  const swallows = ({ start, end }: Span) => /\n\s*(?:- )?[\w-]+:(?:\s|$)/.test(text.slice(start - base, end - base));
  const opened = quoted.find(swallows) ?? quoted.at(-1);
  return opened === undefined ? undefined : opened.start - base;
}

function variantOf(error: YAMLParseError, text: string): string {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return twoColons.test(lineAt(text, error.pos[0])) ? 'colon' : 'indent';
  if (error.code === 'MISSING_CHAR') return /quote/.test(error.message) ? 'quote' : 'no-colon';
  if (error.code === 'BAD_INDENT' && /Flow/.test(error.message)) return 'bracket';
  return variants[error.code] ?? 'syntax';
}

const twoColons = /^[^:]*:\s.*:(?:\s|$)/;

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end);
}

/** From where the parser stumbled to the line's end; white space and the end of the text say nothing, so go back to a word. */
function placeOf(text: string, at: number, variant: string): Span {
  let start = Math.min(at, text.length);
  if (variant !== 'tab') {
    while (start > 0 && (start === text.length || /\s/.test(text[start] ?? ''))) start -= 1;
  }
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? text.length : newline;
  return { start, end: Math.min(Math.max(lineEnd, start + 1), start + 80, Math.max(text.length, start)) };
}
