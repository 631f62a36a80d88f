import { nameKey } from './name-key.ts';

/** A run of letters in a text, as small as names are made of: `weber-vorschlag`, `AminaWeber`, `d'Amina` are two each. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly capital: boolean;
  /** what stands between this atom and the one before it */
  readonly gap: string;
}

const run = /\p{L}[\p{L}\p{M}]*/gu;
/** aminaWeber */
const camel = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The runs of letters in a text, camel case divided; offsets are UTF-16. */
export function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of text.matchAll(run)) {
    let start = match.index;
    for (const part of match[0].split(camel)) {
      const gap = text.slice(end, start);
      end = start + part.length;
      atoms.push({ start, end, text: part, key: nameKey(part), capital: /^\p{Lu}/u.test(part), gap });
      start = end;
    }
  }
  return atoms;
}

/** Nothing, an apostrophe, a hyphen: what stands inside one name (O'Brien, al-Masri, McDonald). */
export function isInner(gap: string): boolean {
  return gap === '' || gap === "'" || gap === '’' || gap === '-';
}

/** What may stand between the parts of a name, also in file names and addresses. */
export function isNameGap(gap: string): boolean {
  return gap.length <= 3 && /^(?: ?[-_.+/,(&]? ?|\. ?|%20| ?[„“"'’)] ?)$/.test(gap);
}
