import { type Inline, plain, type Span } from './output.ts';

/** Words that stay small in an English title (CSL 1.0.2, appendix "Title case conversion"). */
const small = new Set(
  `a an and as at but by down for from in into nor of on onto or over so the till to up via with yet
  about above across after against along among around before behind below beneath beside between beyond
  d de du et la le les van von v vs v. vs. per than through toward towards under until upon
  within without`.split(/\s+/),
);

const upperFirst = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** Applies a CSL text-case to words that may have spans in them; words in a `nocase` span stay as they are. */
export function withCase(inlines: readonly Inline[], textCase: string | undefined, english: boolean): Inline[] {
  if (textCase === undefined) return [...inlines];
  if (textCase === 'title' && !english) return [...inlines];
  const whole = plain(inlines);
  const state = { first: true, whole, at: 0, shouting: !/\p{Ll}/u.test(whole) };
  return convert(inlines, textCase, state);
}

interface State {
  first: boolean;
  readonly whole: string;
  /** offset in the whole of what is converted next */
  at: number;
  /** no small letter anywhere */
  readonly shouting: boolean;
}

function isFixed(span: Span): boolean {
  return span.face?.['font-variant'] === 'nocase';
}

function convert(inlines: readonly Inline[], textCase: string, state: State): Inline[] {
  return inlines.map((each) => {
    if (typeof each !== 'string') {
      if (!isFixed(each)) return { ...each, children: convert(each.children, textCase, state) };
      state.at += plain(each.children).length;
      state.first = false;
      return each;
    }
    const start = state.at;
    state.at += each.length;
    return converted(each, textCase, state, start);
  });
}

function converted(text: string, textCase: string, state: State, start: number): string {
  const isFirst = state.first && /\p{L}/u.test(text);
  if (/[\p{L}\p{N}]/u.test(text)) state.first = false;
  switch (textCase) {
    case 'lowercase':
      return text.toLowerCase();
    case 'uppercase':
      return text.toUpperCase();
    case 'capitalize-first':
      return isFirst ? upperFirst(text) : text;
    case 'capitalize-all':
      return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
    case 'sentence':
      return sentence(text, isFirst, state.shouting);
    case 'title':
      return title(text, state, start);
    default:
      return text;
  }
}

/** Capital letters inside words are names or abbreviations and stay; in a text all in capitals none means anything. */
function sentence(text: string, isFirst: boolean, shouting: boolean): string {
  const lower = shouting
    ? text.toLowerCase()
    : text.replace(/[\p{L}\p{N}'’]+/gu, (word) => (/^\p{Lu}[^\p{Lu}]*$/u.test(word) ? word.toLowerCase() : word));
  return isFirst ? upperFirst(lower) : lower;
}

function title(text: string, state: State, start: number): string {
  const { whole, shouting } = state;
  const source = shouting ? text.toLowerCase() : text;
  return source.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu, (word, at: number) => {
    const from = start + at;
    const before = whole.slice(0, from);
    const isStart = !/[\p{L}\p{N}]/u.test(before) || /[:?!.]\s+["'“‘(«„]*$/u.test(before) || /[–—]\s*$/.test(before);
    const isEnd = !/[\p{L}\p{N}]/u.test(whole.slice(from + word.length));
    if (!/^\p{Ll}+\.?$/u.test(word.replace(/['’].*/u, ''))) return word;
    if (small.has(word.replace(/\.$/, '')) && !isStart && !isEnd) return word;
    if (/[\p{L}\p{N}]-$/u.test(before) && small.has(word)) return word;
    return upperFirst(word);
  });
}
