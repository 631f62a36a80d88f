/** Sentences of a text as readers count them: a full stop before a capital ends one. Offsets, end exclusive. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["”“»’]? +(?=["„“«‹‚(]?\p{Lu})/gu)) {
    found.push({ start, end: match.index + match[0].trimEnd().length });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
