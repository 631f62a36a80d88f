import type { Language } from '../../brief/brief.ts';
import { type QuoteMarks, type TypographyPack, typographyPack } from './pack.ts';

/** Sets the punctuation of running text. Takes the pieces of one block in order and gives each back, set. */
export type Typesetter = (pieces: readonly string[]) => string[];

/** Stands for what must not be changed (code, an address): not a space, not a letter. */
export const opaque = '\ufffc';

const address = /(?:https?:\/\/|www\.|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}|\bdoi:\S+/gi;
const opensAfter = /[\s\u00a0\u202f([{<„“‚‘«»‹›–—/|-]/;
const letter = /[\p{L}\p{N}]/u;
const setters = new Map<string, Typesetter>();

/** The typesetter of a language; the same one every time. */
export function typesetter(lang: Language, guillemets = false): Typesetter {
  const key = `${lang}${guillemets}`;
  const known = setters.get(key);
  if (known) return known;
  const pack = typographyPack(lang);
  const marks = guillemets ? pack.guillemets : pack.quotes;
  const rules = spacing(pack);
  const made: Typesetter = (pieces) =>
    setQuotes(
      pieces.map((piece) => outsideAddresses(piece, rules)),
      marks,
    );
  setters.set(key, made);
  return made;
}

/** One string of its own, for example a title. */
export function typesetText(text: string, set: Typesetter): string {
  return set([text])[0] ?? text;
}

function outsideAddresses(piece: string, rules: (text: string) => string): string {
  if (piece === opaque || !/[-.:;!?»%§€\d\s]/.test(piece)) return piece;
  let out = '';
  let done = 0;
  for (const match of piece.matchAll(address)) {
    out += rules(piece.slice(done, match.index)) + match[0];
    done = match.index + match[0].length;
  }
  return out + rules(piece.slice(done));
}

function spacing(pack: TypographyPack): (text: string) => string {
  const anyOf = (words: readonly string[]): string =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  const before = new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(pack.before)}) (?=[\\p{Lu}\\d])`, 'gu');
  const after = new RegExp(`(\\d) (?=(?:${anyOf(pack.after)})(?![\\p{L}]))`, 'gu');
  const day = new RegExp(`(\\d\\.?) (?=(?:${anyOf(pack.months)})(?![\\p{L}]))`, 'gu');
  const shortened =
    pack.abbreviations.length === 0 ? undefined : new RegExp(`(?<![\\p{L}])(?:${anyOf(pack.abbreviations)})`, 'gu');
  const spaced = Object.keys(pack.spaced).join('');
  const mark =
    spaced === ''
      ? undefined
      : new RegExp(`(?<=[\\p{L}\\p{N}»”)\\]%])[ \\u00a0\\u202f]?([${spaced}])(?![\\p{L}\\p{N}/])`, 'gu');
  return (text) => {
    let set = text
      .replace(/\.\.\./g, '…')
      .replace(/(?<=\s)---?(?=\s)|(?<=\s)-(?=\s)/g, '–')
      .replace(/(?<=[^-])---?(?=[^-])/g, '–')
      .replace(range, '$1–$2')
      .replace(/ –(?= )/g, '\u00a0–')
      .replace(before, '$1\u00a0')
      .replace(after, '$1\u00a0')
      .replace(day, '$1\u00a0');
    if (shortened) set = set.replace(shortened, (found) => found.replaceAll(' ', '\u00a0'));
    if (mark) set = set.replace(mark, (_, sign: string) => (pack.spaced[sign] ?? '') + sign);
    return set;
  };
}

/** A span of numbers such as 2016-2017 or 11.-12.; not a date, a phone number, an ISBN or an ISSN (four and four digits after its name). */
const range = /(?<![\p{L}\p{N}/.:-]|ISSN |ISBN )(\d{1,4}\.?)-(\d{1,4})(?![\p{L}\p{N}-])(?!\.\d|\/)/gu;

/**
 * Straight quotation marks and apostrophes become those of the language. A mark opens after a space or an opening sign
 * and before something else; a single one that nothing closes is an apostrophe.
 */
function setQuotes(pieces: readonly string[], marks: QuoteMarks): string[] {
  const whole = pieces.join('');
  if (!/["']/.test(whole)) return [...pieces];
  const open: string[] = [];
  let at = 0;
  return pieces.map((piece) => {
    let out = '';
    for (const sign of piece) {
      out += sign === '"' || sign === "'" ? quote(sign, whole, at, open, marks) : sign;
      at += sign.length;
    }
    return out;
  });
}

function quote(sign: string, whole: string, at: number, open: string[], marks: QuoteMarks): string {
  const before = whole[at - 1] ?? ' ';
  const after = whole[at + 1] ?? ' ';
  const opens = (opensAfter.test(before) || before === '"' || before === "'") && !/\s/.test(after);
  if (sign === "'" && letter.test(before) && letter.test(after)) return '’';
  if (opens && (sign === '"' || closes(whole, at)) && !(open.at(-1) === sign && /["']/.test(before))) {
    open.push(sign);
    return open.length % 2 === 1 ? marks.open : marks.innerOpen;
  }
  const level = open.lastIndexOf(sign);
  if (level >= 0) {
    open.length = level;
    return level % 2 === 0 ? marks.close : marks.innerClose;
  }
  if (sign === "'") return '’';
  // closes what was opened with a typographic mark, or what nobody opened
  return marks.close;
}

/** A single mark that could close follows later, and no letter stands right behind it. */
function closes(whole: string, at: number): boolean {
  for (let i = whole.indexOf("'", at + 1); i !== -1; i = whole.indexOf("'", i + 1))
    if (!/\s/.test(whole[i - 1] ?? ' ') && !letter.test(whole[i + 1] ?? ' ')) return true;
  return false;
}
