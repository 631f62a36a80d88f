import type { Language } from '../../brief/brief.ts';
import { type QuoteMarks, type TypographyPack, typographyPack } from './pack.ts';

/** Sets the punctuation of running text. Takes the pieces of one block in order and gives each back, set. */
export type Typesetter = (pieces: readonly string[]) => string[];

/** Stands for what must not be changed (code, an address): not a space, not a letter. */
export const opaque = '\ufffc';

const address = /(?:https?:\/\/|www\.|mailto:)[^\s<>]+|[^\s<>@]{1,64}@[^\s<>@]+\.[a-z]{2,}|\bdoi:\S+/gi;
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
      pieces.map((piece, i) => behind(pieces[i - 1], piece, rules)),
      marks,
    );
  setters.set(key, made);
  return made;
}

/** One string of its own, for example a title. */
export function typesetText(text: string, set: Typesetter): string {
  return set([text])[0] ?? text;
}

/** What stands before a piece decides on its first space: a mark may follow a citation, a number of one piece its unit in the next. */
function behind(before: string | undefined, piece: string, rules: (text: string) => string): string {
  const last = before?.at(-1) ?? '';
  if (before === opaque || !/[\p{L}\p{N}»”)\]]/u.test(last) || !/^[\s\u00a0\u202f;:!?»]/.test(piece))
    return outsideAddresses(piece, rules);
  return outsideAddresses(last + piece, rules).slice(1);
}

function outsideAddresses(piece: string, rules: (text: string) => string): string {
  if (piece === opaque || !/[-\u2010\u2011.:;!?»%§€\d ]/.test(piece)) return piece;
  if (!/@|:\/\/|www\.|doi:|mailto:/i.test(piece)) return rules(piece);
  let out = '';
  let done = 0;
  for (const match of piece.matchAll(address)) {
    out += rules(piece.slice(done, match.index)) + match[0];
    done = match.index + match[0].length;
  }
  return out + rules(piece.slice(done));
}

/** One of these words, longest first: a longer one may begin like a shorter. */
function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

type Spacing = (text: string) => string;

function spacing(pack: TypographyPack): Spacing {
  const numbers = aroundNumbers(pack);
  const marks = aroundMarks(pack);
  const before = new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(pack.before)}) (?=[\\p{Lu}\\d])`, 'gu');
  const shortened = shortenedWords(pack);
  return (text) => {
    // few fonts have the hyphens that say nothing but hyphen; editors put them in unasked
    let set = text.replace(/[\u2010\u2011]/g, '-');
    if (set.includes('..')) set = set.replace(/\.\.\./g, '…');
    if (set.includes('-'))
      set = set.replace(/(?<=\s)---?(?=\s)|(?<=\s)-(?=\s)|(?<=[^-])---?(?=[^-])/g, '–').replace(range, ranged);
    if (set.includes(' –')) set = set.replace(/ –(?= )/g, '\u00a0–');
    set = set.replace(before, '$1\u00a0');
    if (/\d/.test(set)) set = numbers(set);
    return marks(shortened(set));
  };
}

function aroundNumbers(pack: TypographyPack): Spacing {
  const units = anyOf(pack.after);
  const counted = new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(pack.counted)}) (?=\\d)`, 'gu');
  const after = new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}]))`, 'gu');
  // 5 Mio. Euro
  const further = new RegExp(`(?<=\\d\\u00a0)(${units}) (?=(?:${units})(?![\\p{L}]))`, 'gu');
  const day = new RegExp(`(\\d(?:${anyOf(pack.ordinals)})) (?=(?:${anyOf(pack.months)})(?![\\p{L}]))`, 'gu');
  // 12. 5. 2018
  const date = /(?<!\d)(\d{1,2}\.) (\d{1,2}\.) (?=\d{4}(?!\d))/g;
  const thousands = /(?<![\d.,/+-]|\d )[1-9]\d{0,2}(?: \d{3})+(?![\d/-]| \d)/g;
  return (text) => {
    let set = text.replace(counted, '$1\u00a0').replace(after, '$1\u00a0').replace(further, '$1\u00a0');
    set = set.replace(day, '$1\u00a0').replace(date, '$1\u00a0$2\u00a0');
    return pack.thousands === '' ? set : set.replace(thousands, (found) => found.replaceAll(' ', pack.thousands));
  };
}

/** Abbreviations get their spaces, whether they were written with them or not; at the beginning of a sentence, too. */
function shortenedWords({ abbreviations }: TypographyPack): Spacing {
  if (abbreviations.length === 0) return (text) => text;
  const space = /[ \u00a0\u202f]/g;
  const all = abbreviations.flatMap((each) => [each, each.charAt(0).toUpperCase() + each.slice(1)]);
  const known = new Map(all.map((each) => [each.replace(space, ''), each.replace(space, '\u00a0')]));
  const pattern = anyOf([...new Set(all)]).replaceAll(' ', `${space.source}?`);
  const found = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(found, (each) => known.get(each.replace(space, '')) ?? each);
}

function aroundMarks({ spaced, opened, quotes }: TypographyPack): Spacing {
  const [closing, opening] = [Object.keys(spaced).join(''), Object.keys(opened).join('')];
  if (closing === '') return (text) => text;
  const space = '[ \\u00a0\\u202f]?';
  const before = new RegExp(`(?<=[\\p{L}\\p{N}»”)\\]%€"'’…])${space}([${closing}])(?![\\p{L}\\p{N}/])`, 'gu');
  // a quotation may end with a mark of its own
  const end = quotes.close.trim();
  const behindMark = new RegExp(`(?<=[.!?])${space}(${end})`, 'gu');
  const after = new RegExp(`([${opening}])${space}(?=\\S|$)`, 'gu');
  const closed = (_: string, sign: string): string => (spaced[sign] ?? '') + sign;
  return (text) => {
    const set = text.replace(before, closed).replace(behindMark, closed);
    return opening === '' ? set : set.replace(after, (_, sign: string) => sign + (opened[sign] ?? ''));
  };
}

/** A span of numbers such as 2016-2017 or 11.-12.; not a date, a phone number, an ISBN or an ISSN (four and four digits after its name). */
const range = /(?<![\p{L}\p{N}/.:-]|ISSN |ISBN )(\d{1,4}\.?)-(\d{1,4})(?![\p{L}\p{N}-])(?!\.\d|\/)/gu;

/** From 98 to 104, and not from 18 to 2424: that is a number with a hyphen in it, of a report. */
function ranged(found: string, first: string, last: string): string {
  return last.length - first.replace('.', '').length > 1 ? found : `${first}–${last}`;
}

/**
 * Straight quotation marks and apostrophes become those of the language. A mark opens after a space or an opening sign
 * and before something else; a single one that nothing closes is an apostrophe.
 */
function setQuotes(pieces: readonly string[], marks: QuoteMarks): string[] {
  const whole = pieces.join('');
  if (!/["']/.test(whole)) return [...pieces];
  const open: Quote[] = [];
  const lastClosing = lastClosingSingle(whole);
  let at = 0;
  return pieces.map((piece) => {
    let out = '';
    for (const sign of piece) {
      out += sign === '"' || sign === "'" ? quote(sign, whole, at, { open, marks, lastClosing }) : sign;
      at += sign.length;
    }
    return out;
  });
}

/** Quotations in quotations beyond this are no language. */
const deepest = 4;

interface Quote {
  readonly sign: string;
  readonly inner: boolean;
}

interface Quoting {
  /** what is open, outermost first */
  readonly open: Quote[];
  readonly marks: QuoteMarks;
  readonly lastClosing: number;
}

/** Single marks are the inner ones, and so are double ones inside double ones. */
function quote(sign: string, whole: string, at: number, { open, marks, lastClosing }: Quoting): string {
  const before = whole[at - 1] ?? ' ';
  const after = whole[at + 1] ?? ' ';
  const opens = (opensAfter.test(before) || before === '"' || before === "'") && !/\s/.test(after);
  if (sign === "'" && letter.test(before) && letter.test(after)) return '’';
  if (
    opens &&
    open.length < deepest &&
    (sign === '"' || at < lastClosing) &&
    !(open.at(-1)?.sign === sign && /["']/.test(before))
  ) {
    const inner = sign === "'" || open.some((each) => each.sign === sign);
    open.push({ sign, inner });
    return inner ? marks.innerOpen : marks.open;
  }
  const level = open.findLastIndex((each) => each.sign === sign);
  const closed = open[level];
  if (closed) {
    open.length = level;
    return closed.inner ? marks.innerClose : marks.close;
  }
  // a double one closes what was opened with a typographic mark, or what nobody opened
  return sign === "'" ? '’' : marks.close;
}

/** Where the last single mark stands that could close: not after a space, and no letter right behind it; -1 for none. */
function lastClosingSingle(whole: string): number {
  for (let i = whole.lastIndexOf("'"); i > 0; i = whole.lastIndexOf("'", i - 1))
    if (!/\s/.test(whole[i - 1] ?? ' ') && !letter.test(whole[i + 1] ?? ' ')) return i;
  return -1;
}
