/** What a token is, as far as the reader of a sentence needs to know. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'terminal'
  | 'other';

/** One word or mark of a segment; offsets are normalised, end exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** lower case, without a possessive ending; for marks the mark itself */
  readonly lower: string;
  /** begins with an upper-case letter */
  readonly capital: boolean;
  /** ends in 's or s' */
  readonly possessive: boolean;
}

const QUOTES = new Set([...'„“”"«»‹›‚‘’‛‟「」']);
const MARKS = new Map<string, TokenKind>([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['―', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['.', 'terminal'],
  ['!', 'terminal'],
  ['?', 'terminal'],
  ['…', 'terminal'],
]);

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const POSSESSIVE = /['’](?:s|S)?$/;

/** Character classes of the Latin range, so that the common case needs no regular expression. */
const LETTERS = new Uint8Array(0x250);
const UPPERS = new Uint8Array(0x250);
for (let code = 0; code < LETTERS.length; code++) {
  const char = String.fromCharCode(code);
  LETTERS[code] = LETTER.test(char) ? 1 : 0;
  UPPERS[code] = UPPER.test(char) ? 1 : 0;
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x250) return LETTERS[code] === 1;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code));
  return LETTER.test(String.fromCharCode(code));
}

/** el-Baradei, d'Ancona, eBay, tagesschau.de: names without a capital in front. */
const NAME_LIKE = /^(?:al|el|as|d|l|o|m|bin|ibn)[-'’]\p{Lu}|^\p{Ll}\p{Lu}|^[\p{Ll}-]{3,}\.\p{Ll}{2,3}$/u;

function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x250 ? UPPERS[code] === 1 : UPPER.test(text.slice(0, 2));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Cuts text into words and marks. A period belongs to the word when the word is an abbreviation or an initial.
 * @param abbreviations lower case, without the period
 * @param elisions lower case, without the apostrophe: l'avis is two words
 */
export function tokenise(
  text: string,
  abbreviations: ReadonlySet<string>,
  elisions: ReadonlySet<string> = new Set(),
): Token[] {
  const tokens: Token[] = [];
  const dockets = docketsIn(text);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const docket = dockets.get(at);
    if (docket !== undefined) {
      tokens.push(markToken('other', text, at, docket));
      at = docket;
    } else if (code <= 32 || code === 0xa0) {
      at++;
    } else if (isAddress(text, at)) {
      at = pushAddress(text, at, tokens);
    } else if (isLetter(code, text, at) || isDigit(code)) {
      const elided = elisionEnd(text, at, elisions);
      const end = elided ?? wordEnd(text, at, abbreviations);
      // post@example.org: nobody posts anything
      if (text.charCodeAt(end) === 0x40 && isLetter(text.charCodeAt(end + 1), text, end + 1)) {
        at = pushAddress(text, at, tokens);
        continue;
      }
      tokens.push(elided === undefined ? wordToken(text, at, end) : elidedToken(text, at, end));
      at = end;
    } else {
      at = pushMark(text, at, tokens);
    }
  }
  return tokens;
}

/** C-543/16, 1 BvR 1675/16, IX B 21/18: under what number a court keeps a case. */
const DOCKET =
  /(?<![\p{L}\d/])(?:(?:[IVX]{1,4}|\d{1,3}) \p{L}{1,4}\.? \d{1,5}|\p{Lu}{1,2}[-‑]\d{1,5})\/\d\d(?:\d\d)?(?![\d/])/gu;
const NO_DOCKETS: ReadonlyMap<number, number> = new Map();

function docketsIn(text: string): ReadonlyMap<number, number> {
  if (!text.includes('/')) return NO_DOCKETS;
  return new Map([...text.matchAll(DOCKET)].map(({ index, 0: found }) => [index, index + found.length]));
}

function markToken(kind: TokenKind, text: string, start: number, end: number): Token {
  const words = text.slice(start, end);
  return { kind, start, end, text: words, lower: words, capital: false, possessive: false };
}

/** https://…, www.…, mailto:… are no prose. */
function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code === 0x68) return text.startsWith('http://', at) || text.startsWith('https://', at);
  return (code === 0x77 && text.startsWith('www.', at)) || (code === 0x6d && text.startsWith('mailto:', at));
}

function pushAddress(text: string, start: number, tokens: Token[]): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) > 32 && text[end] !== '>' && text[end] !== '”' && text[end] !== '“')
    end++;
  while (end > start && /[.,;:!?)\]]/.test(text[end - 1] ?? '')) end--;
  tokens.push(markToken('other', text, start, end));
  return end;
}

/** l', qu': the apostrophe belongs to the word before it. */
function elisionEnd(text: string, start: number, elisions: ReadonlySet<string>): number | undefined {
  if (elisions.size === 0) return undefined;
  for (let at = start; at < start + 8; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) {
      return elisions.has(text.slice(start, at).toLowerCase()) && !text.startsWith('après', at + 1)
        ? at + 1
        : undefined;
    }
    if (!isLetter(code, text, at)) return undefined;
  }
  return undefined;
}

/** Letters and digits, joined by - ' ’ & . * _ : / where a letter or digit follows on both sides. */
function wordEnd(text: string, start: number, abbreviations: ReadonlySet<string>): number {
  let at = start;
  let digits = true;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (isLetter(code, text, at)) {
      if (code >= 0xd800 && code <= 0xdbff) at++;
      digits = false;
      continue;
    }
    if (!joins(text, at, digits)) break;
  }
  return withApostrophe(text, start, withPeriod(text, start, at, abbreviations));
}

function joins(text: string, at: number, digits: boolean): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const letter = isLetter(next, text, at + 1);
  if (code === 0x2d) return letter || isDigit(next) || next === 0x20;
  if (code === 0x27 || code === 0x2019) return letter;
  if (digits) return (code === 0x2e || code === 0x2c) && isDigit(next);
  if (code === 0x26) return letter;
  // ver.di, bbc.co.uk, but not a full stop without a space behind it
  if (code === 0x2e) return letter && !isUpper(text.slice(at + 1, at + 2)) && !isUpper(text[at - 1] ?? '');
  // gender marks that the normaliser did not fold, for plain text: Teilnehmer*innen, Kolleg:innen
  if (code === 0x2a || code === 0x5f || code === 0x3a || code === 0xb7) return text.startsWith('in', at + 1);
  return code === 0x2f && (text.startsWith('-in', at + 1) || text.startsWith('in', at + 1));
}

/** U.S. and d. h. and Dr. and J.: the period belongs to the word. */
function withPeriod(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): number {
  if (text.charCodeAt(end) !== 0x2e) return end;
  const length = end - start;
  if (length === 1 && isLetter(text.charCodeAt(start), text, start)) {
    const next = text.charCodeAt(end + 1);
    if (!isLetter(next, text, end + 1)) return isUpper(text[start] ?? '') ? end + 1 : abbreviated();
    const more = wordEnd(text, end + 1, abbreviations);
    return more > end + 1 ? more : end + 1;
  }
  return abbreviated();

  function abbreviated(): number {
    return length < 12 && abbreviations.has(text.slice(start, end).toLowerCase()) ? end + 1 : end;
  }
}

/** Hans' Einwand, participants' views: only where no closing quotation mark is due. */
function withApostrophe(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 0x27 && code !== 0x2019) return end;
  const last = text[end - 1];
  if (last !== 's' && last !== 'x' && last !== 'z' && last !== 'ß') return end;
  if (text[end + 1] !== ' ' || !isLetter(text.charCodeAt(end + 2), text, end + 2)) return end;
  const before = text.lastIndexOf(text[end] ?? '', start);
  return before >= 0 && before > start - 60 && (before === 0 || text[before - 1] === ' ') ? end : end + 1;
}

function elidedToken(text: string, start: number, end: number): Token {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase().replace('’', "'");
  return { kind: 'word', start, end, text: raw, lower, capital: isUpper(raw), possessive: false };
}

/** Most words are plain letters: the regular expressions run only where a mark stands inside. */
const PLAIN = /^\p{L}+$/u;

function wordToken(text: string, start: number, end: number): Token {
  const raw = text.slice(start, end);
  const upper = isUpper(raw);
  if (isPlain(raw)) {
    const capital = upper || (raw.length > 2 && isUpper(raw.charAt(1)));
    return { kind: 'word', start, end, text: raw, lower: raw.toLowerCase(), capital, possessive: false };
  }
  const possessive = POSSESSIVE.test(raw);
  const bare = possessive ? raw.replace(POSSESSIVE, '') : raw;
  const lower = bare
    .toLowerCase()
    .replace(/[*_:·/]-?(?=in)/, '')
    .replace('’', "'");
  const kind = isDigit(raw.charCodeAt(0)) && !/\p{L}/u.test(raw) ? 'number' : 'word';
  return { kind, start, end, text: raw, lower, capital: upper || NAME_LIKE.test(raw), possessive };
}

function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code >= 0x250) return PLAIN.test(raw);
    if (LETTERS[code] !== 1) return false;
  }
  return true;
}

function pushMark(text: string, at: number, tokens: Token[]): number {
  const char = text[at] ?? '';
  let kind: TokenKind = MARKS.get(char) ?? 'other';
  let end = at + 1;
  if (QUOTES.has(char) || char === "'" || char === '`') kind = 'quote';
  // '' and `` stand for one mark
  if ((char === "'" || char === '`') && text[end] === char) end++;
  if (char === '-') {
    while (text[end] === '-') end++;
    const alone = (at === 0 || text[at - 1] === ' ') && (text[end] === ' ' || end >= text.length);
    if (alone || end > at + 1) kind = 'dash';
  }
  const mark = kind === 'quote' && end > at + 1 ? '"' : char;
  tokens.push({ kind, start: at, end, text: mark, lower: mark, capital: false, possessive: false });
  return end;
}

/** What is read as one word, in parts, by its first. */
export type Joined = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Joins fixed expressions to one token: according to → according-to.
 * @param names they are names, and begin with a capital
 */
export function joinTokens(tokens: Token[], joined: Joined, names = false): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const entries = names && !token.capital ? undefined : joined.get(token.lower);
    const parts = entries?.find((entry) => entry.every((part, index) => tokens[at + index]?.lower === part));
    if (parts === undefined) {
      out.push(token);
      continue;
    }
    const last = tokens[at + parts.length - 1] as Token;
    out.push({ ...token, end: last.end, text: parts.join('-'), lower: parts.join('-') });
    at += parts.length - 1;
  }
  return out;
}
