import { type Face, faces, type Inline, isEmpty, mapText, type Span } from './output.ts';
import type { Scope } from './scope.ts';
import { withCase } from './text-case.ts';
import type { El } from './xml.ts';

/** The layout of an area: its looks hold for its affixes as well. */
export function decorateLayout({ attrs }: El, words: readonly Inline[]): Inline[] {
  const face = faceOf(attrs);
  const done = affixed(attrs, words);
  return face && done.length > 0 ? [{ children: done, face }] : done;
}

/** Gives an element's words their case, face, quotation marks and affixes, in the order CSL 1.0.2 has ("Formatting"). */
export function decorate({ attrs }: El, words: readonly Inline[], scope: Scope): Inline[] {
  if (isEmpty(words)) return [];
  let done: Inline[] = withCase(words, attrs['text-case'], scope.english);
  if (attrs['strip-periods'] === 'true') done = mapText(done, (text) => text.replaceAll('.', ''));
  const face = faceOf(attrs);
  const display = attrs.display;
  if (face) done = [{ children: done, face }];
  if (attrs.quotes === 'true' && !scope.sorting) done = [{ children: done, quoted: true }];
  done = affixed(attrs, done);
  return display === undefined ? done : [{ children: done, display }];
}

/** Words between their `prefix` and `suffix`; of nothing, nothing. */
export function affixed(attrs: El['attrs'], words: readonly Inline[]): Inline[] {
  if (isEmpty(words)) return [];
  return [attrs.prefix ?? '', ...words, attrs.suffix ?? ''].filter((each) => each !== '');
}

/** The `font-*`, `text-decoration` and `vertical-align` of an element, if it has any. */
export function faceOf(attrs: El['attrs']): Span['face'] | undefined {
  const face: Partial<Record<Face, string>> = {};
  for (const name of faces) {
    const value = attrs[name];
    if (value !== undefined) face[name] = value;
  }
  return Object.keys(face).length > 0 ? face : undefined;
}
