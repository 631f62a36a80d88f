import type { Draft, Severity } from '../finding.ts';

/** What went wrong on the way to paper, before anybody knows the source file. */
export interface PrintProblem {
  /**
   * PAGE501 something was refused (a request, an element, an inline style), PAGE502 an image was not painted, PAGE506 the
   * page could not be printed, PAGE504 content is wider than the page, PAGE505 a font or a glyph is missing,
   * PAGE507 the PDF is not accessible, PAGE508 notes do not stand at the foot of the page that calls them
   */
  readonly code: 'PAGE501' | 'PAGE502' | 'PAGE506' | 'PAGE504' | 'PAGE505' | 'PAGE507' | 'PAGE508';
  readonly variant: string;
  readonly severity: Severity;
  readonly data: Readonly<Record<string, string | number>>;
  /** the address or path it is about. May hold a name: for finding the place in the source, never for a message */
  readonly target?: string;
  /** UTF-16 offsets in the source, where the element or one above it carries `data-at="start-end"` */
  readonly at?: { readonly start: number; readonly end: number };
}

/** Reads `data-at`; nothing when it is not of its form. */
export function place(at: string): Pick<PrintProblem, 'at'> {
  const match = /^(\d+)-(\d+)$/.exec(at);
  return match === null ? {} : { at: { start: Number(match[1]), end: Number(match[2]) } };
}

/** The problem as a finding, at the place the page carried along, else at the file's first character. */
export function draftOfProblem({ code, variant, severity, data, at }: PrintProblem): Draft {
  return { code, variant, severity, data, ...(at ?? { start: 0, end: 0 }) };
}
