/** How much a finding weighs. Only `block` keeps a brief from being published (exit 1). */
export type Severity = 'block' | 'warn' | 'info';

/** Where a finding was seen first; the same words may stand in all of them. */
export type Layer = 'markdown' | 'html' | 'pdf' | 'metadata';

/** Which part of the document the words stand in. Everything that is published or could be is a channel. */
export type Channel =
  | 'text'
  | 'heading'
  | 'table'
  | 'quote'
  | 'caption'
  | 'footnote'
  | 'frontmatter'
  | 'alt'
  | 'title'
  | 'link-text'
  | 'link-target'
  | 'file-name'
  | 'slug'
  | 'anchor'
  | 'comment'
  | 'code'
  | 'raw-html'
  | 'directive'
  | 'data'
  | 'svg'
  | 'image-metadata'
  | 'bibliography'
  | 'html-attribute'
  | 'json-ld'
  | 'pdf-text'
  | 'pdf-metadata'
  | 'pdf-outline';

/** Why a finding was made, so that an author can follow it (RULE.md, "Explain every finding"). Never holds a name. */
export interface Trace {
  /** the construction, for example `verb-final`, `according-to`, `colon`, `nominalisation` */
  readonly slot?: string;
  /** the speaker phrase, masked */
  readonly speaker?: string;
  readonly head?: Head;
  readonly context?: 'session' | 'general';
  readonly citation?: 'none' | 'unresolved' | 'resolved';
  readonly regime?: string;
  /** the rule that found it, where the finding has the code of its channel (CHR5xx) */
  readonly rule?: string;
  readonly channel: Channel;
  readonly layer: Layer;
  /** a neutral wording in the text's language */
  readonly suggestion?: string;
}

/** What the head of a speaker phrase is. */
export type Head =
  | 'name'
  | 'role'
  | 'organisation'
  | 'description'
  | 'sector'
  | 'generic'
  | 'pronoun'
  | 'document'
  | 'unknown';

/** What can be written instead, so that the finding is gone and the sentence stays one. Never holds a name. */
export interface Fix {
  /** UTF-16 offsets of what is replaced, end exclusive; may be more than the finding covers */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** cannot change what the text says: applied without asking where the author wants that */
  readonly safe: boolean;
}

/** Something an author can mend. Data, never thrown; its words come from `messages/` in the reader's language. */
export interface Finding {
  /** stable code with a page in docs/codes/ */
  readonly code: string;
  /** which message of that code, for example `nearest-key` */
  readonly variant: string;
  readonly severity: Severity;
  /** path from the project's root, with `/` */
  readonly file: string;
  /** UTF-16 offsets into the source file, end exclusive */
  readonly start: number;
  readonly end: number;
  /** 1-based; columns count UTF-16 units */
  readonly line: number;
  readonly column: number;
  /** what the message needs; never a name from the text, unless it is a key or value of the schema */
  readonly data: Readonly<Record<string, string | number>>;
  readonly trace?: Trace;
  readonly fix?: Fix;
}

/** A finding before it knows its file, line and column. */
export type Draft = Pick<Finding, 'code' | 'severity' | 'start' | 'end'> &
  Partial<Pick<Finding, 'variant' | 'data' | 'trace' | 'fix'>>;

/** Code-unit order, so that no locale decides which finding comes first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(a.code, b.code) ||
    compare(a.variant, b.variant)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
