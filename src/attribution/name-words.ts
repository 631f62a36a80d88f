import { fold } from './gazetteer.ts';

/** A word with what a name is recognised by. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** folded, without 's */
  readonly key: string;
  readonly capital: boolean;
  /** a single capital letter with a full stop, or two: J., J.-P. */
  readonly initial: boolean;
  /** all letters are capitals and there are at least two: BMZ */
  readonly acronym: boolean;
  /** stands right after the word before it, with nothing but a space (or the stop of a title or initial) between */
  readonly joined: boolean;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const capital = /^\p{Lu}/u;
const acronym = /^\p{Lu}[\p{Lu}\d]+s?$/u;

/** The words of a text. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let end = -1;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const own = match[0];
    const gap = end < 0 ? '' : text.slice(end, start);
    const before = words.at(-1);
    const stop = text[start + own.length] === '.';
    const capitalised = capital.test(own);
    const initial =
      capitalised && stop && (own.length === 1 || /^\p{Lu}-\p{Lu}$/u.test(own) || /^(?:Th|Ch|Ph|St|Yu)$/.test(own));
    end = start + own.length;
    words.push({
      start,
      end,
      text: own,
      key: fold(own.replace(/['’]s$/u, '')),
      capital: capitalised,
      initial,
      acronym: own.length > 1 && acronym.test(own),
      joined:
        gap === ' ' ||
        ((gap === '. ' || gap === '.') && before !== undefined && (before.initial || before.text.length < 5)),
    });
  }
  return words;
}

/** A word without the ending of a possessive: Webers, Weber's, Mertens' → Weber, Mertens. */
export function withoutPossessive(text: string): readonly string[] {
  const bare = text.replace(/['’]s?$/u, '');
  return bare !== text ? [bare] : text.length > 3 && text.endsWith('s') ? [text, text.slice(0, -1)] : [text];
}
