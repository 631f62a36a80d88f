import { type Locale, ordinalOf, termOf } from './locale.ts';

/** CSL 1.0.2, "is-numeric": numbers with letters before or after, joined by comma, ampersand or hyphen. */
export function isNumeric(text: string): boolean {
  return /^\s*\p{L}{0,3}\d+\p{L}{0,3}(?:\s*(?:[,&–-]|and|et|und)\s*\p{L}{0,3}\d+\p{L}{0,3})*\s*$/u.test(text);
}

/** Whether a number is more than one: for the plural of its label (CSL 1.0.2, "cs:label", contextual). */
export function isSeveral(text: string): boolean {
  if (/\d\s*ff?\b/.test(text)) return true;
  const plainText = text.replace(/\\-/g, '');
  return /[\d\p{L}]\s*(?:[,&–—-]|and\b|und\b|et\b)\s*\p{L}?[\d\p{L}]/u.test(plainText);
}

/** Every number in a text, in one of the forms of cs:number. */
export function formatted(text: string, form: string, variable: string, locale: Locale): string {
  if (!isNumeric(text)) return text;
  const tidy = text
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s*&\s*/g, ' & ')
    .replace(/\s*[–-]\s*/g, '-');
  if (form === 'numeric') return tidy.trim();
  return tidy.trim().replace(/(?<!\p{L})\d+(?!\p{L})/gu, (digits) => one(Number(digits), form, variable, locale));
}

function one(value: number, form: string, variable: string, locale: Locale): string {
  if (form === 'roman') return roman(value);
  const gender = locale.genders.get(variable);
  if (form === 'long-ordinal' && value <= 10) {
    const name = `long-ordinal-${String(value).padStart(2, '0')}`;
    const word = ordinalOf(locale, name, gender)?.one;
    if (word) return word;
  }
  return form === 'ordinal' || form === 'long-ordinal' ? value + ordinalSuffix(value, gender, locale) : String(value);
}

/** CSL 1.0.2, "Ordinal Suffixes": the last two digits come before the last one. */
export function ordinalSuffix(value: number, gender: string | undefined, locale: Locale): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const two = value % 100;
  const last = value % 10;
  const candidates = [
    { name: `ordinal-${pad(two)}`, digits: two, rule: two < 10 ? 'last-digit' : 'last-two-digits' },
    { name: `ordinal-${pad(last)}`, digits: last, rule: 'last-digit' },
  ];
  for (const { name, rule } of candidates) {
    const term = ordinalOf(locale, name, gender);
    if (!term) continue;
    const match = term.match ?? rule;
    if (match === 'whole-number' && value !== Number(name.slice(-2))) continue;
    if (match === 'last-two-digits' && two !== Number(name.slice(-2))) continue;
    return term.one;
  }
  return ordinalOf(locale, 'ordinal', gender)?.one ?? '';
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of numerals)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}

/** Spans of pages in the form the style wants (CSL 1.0.2, appendix "Page Range Formats"). */
export function pageRanges(text: string, format: string | undefined, locale: Locale): string {
  const delimiter = termOf(locale, 'page-range-delimiter') ?? '–';
  const range = /(?<![\d\p{L}])(\p{L}*)(\d+)\s*[-–—]+\s*(\p{L}*)(\d+)(?![\d\p{L}])/gu;
  const done = text.replace(range, (found, prefix: string, first: string, prefix2: string, last: string) => {
    if (prefix2 !== '' && prefix2 !== prefix) return found.replace(/\s*[-–—]+\s*/, delimiter);
    if (prefix !== '' && prefix2 === '' && format === undefined) return prefix + first + delimiter + last;
    const end = secondPage(first, last, format);
    const again = prefix2 !== '' && (format === undefined || format === 'expanded') ? prefix : '';
    return `${prefix}${first}${delimiter}${format === 'expanded' && prefix !== '' ? prefix : again}${end}`;
  });
  return done
    .replace(/(?<=[\d\p{L}])\s*(?<!\\)-\s*(?=[\d\p{L}])/gu, (hyphen) =>
      /\p{L}-\p{L}/u.test(text) ? hyphen : delimiter,
    )
    .replace(/\\-/g, '-');
}

function secondPage(first: string, last: string, format: string | undefined): string {
  if (format === undefined) return last;
  const full = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  if (format === 'expanded' || full.length !== first.length) return full;
  if (format === 'minimal') return shortened(first, full, 1);
  if (format === 'minimal-two') return shortened(first, full, 2);
  if (format.startsWith('chicago')) return chicago(first, full, format);
  return last;
}

/** The digits that differ, at least so many. */
function shortened(first: string, last: string, least: number): string {
  let at = 0;
  while (at < last.length - least && first[at] === last[at]) at++;
  return last.slice(at);
}

/** Chicago Manual of Style, 9.61 in the 16th and 17th edition, 9.64 in the 15th. */
function chicago(first: string, last: string, format: string): string {
  const from = Number(first);
  if (from < 100 || from % 100 === 0) return last;
  if (from % 100 < 10) return shortened(first, last, 1);
  const short = shortened(first, last, 2);
  return format !== 'chicago-16' && first.length === 4 && short.length === 3 ? last : short;
}
