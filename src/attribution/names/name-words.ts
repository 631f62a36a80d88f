import { fold } from '../words/fold.ts';

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

const letterLike = /[\p{L}\p{M}]/u;
/** Also an article of Arabic names with its noun: el-Khatib. */
const capital = /^(?!(?:[CDJLMNQST]|Qu)['’]\p{Ll})(?:\p{Lu}|(?:al|el|ad|ar|as|ash|at|an|ben|bin)-\p{Lu})/u;
const acronym = /^\p{Lu}[\p{Lu}\d]+s?$/u;
/** 1 letter or mark, 2 neither, 0 not asked yet; one entry a code unit */
const kinds = new Uint8Array(0x10000);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  let kind = kinds[code] ?? 2;
  if (kind === 0) {
    kind = letterLike.test(text[at] as string) ? 1 : 2;
    kinds[code] = kind;
  }
  return kind === 1;
}

const read = new Map<string, readonly NameWord[]>();

/** The words of a text. The last texts are remembered, because several rules ask for the same. */
export function nameWords(text: string): readonly NameWord[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= 512) read.clear();
  const words = readWords(text);
  read.set(text, words);
  return words;
}

function readWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let before: NameWord | undefined;
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (isLetter(text, at) || (isJoint(text[at]) && isLetter(text, at + 1))) at++;
    before = wordOf(text, start, at, before);
    words.push(before);
  }
  return words;
}

function isJoint(char: string | undefined): boolean {
  return char === '-' || char === "'" || char === '’';
}

function wordOf(text: string, start: number, end: number, before: NameWord | undefined): NameWord {
  const own = text.slice(start, end);
  const capitalised = capital.test(own);
  const stop = text[end] === '.';
  const gap = before === undefined ? '' : text.slice(before.end, start);
  return {
    start,
    end,
    text: own,
    key: fold(own.replace(/['’]s$/u, '')),
    capital: capitalised,
    initial: capitalised && stop && (own.length === 1 || /^(?:\p{Lu}-\p{Lu}|Th|Ch|Ph|St|Yu)$/u.test(own)),
    acronym: capitalised && own.length > 1 && acronym.test(own),
    joined:
      before !== undefined &&
      (gap === ' ' || ((gap === '. ' || gap === '.') && (before.initial || before.text.length < 5))),
  };
}

/** DfE, SuedLink, AnkER: capitals inside a word are a house's or a programme's; McGrath and DeVries are people. */
const houseStyle = /\p{Ll}\p{Lu}/u;
const nameStyle = /^(?:M(?:a?c)|De|Di|Du|La|Le|Van|Von|Fitz|O)\p{Lu}\p{Ll}+(?:['’]s?)?$/u;
/** Whether a word is spelled as houses and programmes are, and not as a family's name with a capital inside. */
export const isHouseStyle = (text: string): boolean => houseStyle.test(text) && !nameStyle.test(text);

/** A word without the ending of a possessive: Webers, Weber's, Mertens' → Weber, Mertens. */
export function withoutPossessive(text: string): readonly string[] {
  const bare = text.replace(/['’]s?$/u, '');
  return bare !== text ? [bare] : text.length > 3 && text.endsWith('s') ? [text, text.slice(0, -1)] : [text];
}
