import { referencePacks } from '../attribution/packs/references.ts';
import type { Segment } from '../attribution/segments/segment.ts';

/** A number, or a title in the marks of any language. */
const name = '(?:\\d{1,3}(?:\\.\\d{1,2})*(?!\\d)|[„“"»«]\\s?[^„“”"»«]{1,200}\\s?[“”"«»])';

/** With the article before it, where there is one. */
const patterns = Object.fromEntries(
  Object.entries(referencePacks).map(([lang, { parts }]) => [
    lang,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{L}{1,3}[ ’'])?(?:${parts.join('|')})s?[ \\u00a0]${name}`, 'giu'),
  ]),
);

/** The last text that was asked about: its phrases come one after the other. */
let last:
  | { text: string; lang: string; parts: readonly { readonly start: number; readonly end: number }[] }
  | undefined;

function partsOf(text: string, lang: string) {
  if (last?.text !== text || last.lang !== lang) {
    const matches = [...text.matchAll(patterns[lang] ?? /(?!)/g)];
    last = { text, lang, parts: matches.map(({ index, 0: { length } }) => ({ start: index, end: index + length })) };
  }
  return last.parts;
}

/**
 * True where a phrase is part of the name of something in the document itself: "Figure 2 says …" tells of nobody. What stands
 * beside it is no part of it.
 */
export function isOwnPart(
  { text, lang }: Pick<Segment, 'text' | 'lang'>,
  phrase: { readonly start: number; readonly end: number },
): boolean {
  return partsOf(text, lang).some(({ start, end }) => start <= phrase.start && phrase.end <= end);
}
