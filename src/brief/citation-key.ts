/**
 * A citation key with its `@`, as Pandoc reads it: `@key`, `-@key` without the author, `@{any key}`. Groups: the minus, the
 * key in braces, the bare key. Addresses of mail have a letter before the sign.
 */
export const citationKey =
  /(?<![\p{L}\p{N}_.+%])(-?)@(?:\{([^{}\s]{1,200})\}|((?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){1,200}))/gu;

/** Begins a reference to a part of the document (`cross-reference.ts`), which looks like a key. */
export const referencePrefix = /^(?:fig|tab|box|sec|page):/i;
