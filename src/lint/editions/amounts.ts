import { type NumberPack, numberPacks } from '../../attribution/packs/numbers.ts';
import type { Language } from '../../brief/brief.ts';
import { figuresIn } from '../derived/numbers.ts';
import { scaled } from './decimal.ts';
import { spelledOut } from './number-words.ts';

/** A number, month or hour in a text, by what it may mean; offsets are those of the text. */
export interface Amount {
  /** `1.4`, `1400000`, `month 10`, `18:00`; one of them has to stand in the other edition */
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Addresses and identifiers: whatever is in them says nothing that could be wrong in one edition. */
const addresses = /https?:\/\/[^\s<>]+|\b10\.\d{4,9}\/\S+|[\w.+-]+@[\w.-]+\.\w+/giu;

/** The figures of a normalised text, dates and hours in their parts. Numbers in words are none: see `offered`. */
export function amountsIn(text: string, lang: Language): Amount[] {
  const pack = numberPacks[lang];
  const found: Amount[] = [];
  let rest = text.replace(addresses, (address) => '_'.repeat(address.length));
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => readonly (readonly string[])[]) => {
    for (const match of [...rest.matchAll(pattern)]) {
      const parts = read(match);
      if (parts.length === 0) continue;
      const end = match.index + match[0].length;
      for (const values of parts) found.push({ values, start: match.index, end });
      rest = rest.slice(0, match.index) + '_'.repeat(match[0].length) + rest.slice(end);
    }
  };
  take(isoDay, ([, year = '', month = '', day = '']) => dateOf(day, month, year));
  take(numericDay, ([, day = '', mark, month = '', year = '']) =>
    mark === '/' && Number(month) > 12 ? dateOf(month, day, year) : dateOf(day, month, year),
  );
  take(hour, (match) => hourOf(match, rest, pack));
  take(yearSpan, ([, year = '', last = '']) =>
    Number(last) > Number(year.slice(2)) ? [[year], [year.slice(0, 2) + last]] : [],
  );
  found.push(...plainAmounts(rest, lang, pack), ...monthsOf(rest, pack));
  return found.sort((a, b) => a.start - b.start);
}

const isoDay = /(?<![\d.])(\d{4})-(\d\d)-(\d\d)(?!\d)/g;
const numericDay = /(?<![\d.])(\d{1,2})([./]) ?(\d{1,2})\2 ?((?:19|20)\d\d)(?!\d)/g;
const hour = /(?<![\d.:,])([01]?\d|2[0-4])(?:( ?h ?|[:.])([0-5]\d))?(?![\d:]|[.,]\d)/g;
/** `2017/18` */
const yearSpan = /(?<!\d)((?:19|20)\d\d)[/–-](\d\d)(?!\d)/g;

/** Whatever a text offers to figures of another edition: its figures, and numbers in words. */
export function offered(text: string, lang: Language): Set<string> {
  const pack = numberPacks[lang];
  const values = new Set(amountsIn(text, lang).flatMap((amount) => amount.values));
  const small = text.toLowerCase();
  for (const value of spelledOut(small, pack)) values.add(value);
  // G20, and months beside no number
  for (const { 0: digits } of small.matchAll(/(?<=\p{L})\d+/gu)) values.add(digits);
  for (const word of small.match(/\p{L}+/gu) ?? []) {
    const month = monthOf(word, pack);
    if (month !== undefined) values.add(month);
  }
  return values;
}

function dateOf(day: string, month: string, year: string): string[][] {
  const [d, m] = [Number(day), Number(month)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? [[String(d)], [`month ${m}`], [year]] : [];
}

/** `18:00`, `18.00 Uhr`, `6 p.m.`, `18 h 30`; a full hour may be a duration as well. */
function hourOf(match: RegExpExecArray, text: string, pack: NumberPack): string[][] {
  const { 0: whole, 1: digits = '', 2: mark, 3: minute = '00', index } = match;
  const end = index + whole.length;
  const after = pack.clock.exec(text.slice(end, end + 8).toLowerCase());
  if (mark !== ':' && mark?.trim() !== 'h' && after === null) return [];
  const shift = after?.[1] !== undefined && Number(digits) < 12 ? 12 : 0;
  const time = `${Number(digits) + shift}:${minute}`;
  return [minute === '00' ? [time, String(Number(digits))] : [time]];
}

function plainAmounts(text: string, lang: Language, pack: NumberPack): Amount[] {
  const figures = figuresIn(text, lang);
  const powers = figures.map(({ end }) => powerAfter(text.slice(end, end + 14).toLowerCase(), pack));
  const between = new RegExp(`^ ?(?:-|–|${pack.between}) ?\\p{Sc}?$`, 'u');
  return figures.map(({ value, start, end }, at) => {
    const own = powers[at];
    const next = figures[at + 1];
    const number = /^\d+(?:\.\d+)?$/.test(value) ? value.replace(/^0+(?=\d)/, '') : value;
    if (own !== undefined)
      return { values: [scaled(number, own.power), ...(own.sure ? [] : [number])], start, end: end + own.length };
    const shared = next && between.test(text.slice(end, next.start)) ? powers[at + 1] : undefined;
    return { values: shared === undefined ? [number] : [number, scaled(number, shared.power)], start, end };
  });
}

/** The word after a number that makes it larger; `length` in characters with the space. */
function powerAfter(after: string, pack: NumberPack): { power: number; sure: boolean; length: number } | undefined {
  const [whole, word = ''] = /^[ -]?(\p{L}+)/u.exec(after) ?? [];
  const sure = pack.scales[word];
  const power = sure ?? pack.unsureScales[word];
  return whole === undefined || power === undefined
    ? undefined
    : { power, sure: sure !== undefined, length: whole.length };
}

/** Months beside a day or a year; `may` and `march` are other words elsewhere. */
function monthsOf(text: string, pack: NumberPack): Amount[] {
  const { dayEnd } = pack;
  const before = `(?<=(?<!\\d)\\d{1,2}${dayEnd} )\\p{L}+`;
  const after = `\\p{L}+(?=\\.?,? (?:\\d{1,2}${dayEnd}, |(?:19|20)\\d\\d))`;
  return [...text.matchAll(new RegExp(`${before}|${after}`, 'gu'))].flatMap(({ 0: word, index }): Amount[] => {
    const month = monthOf(word.toLowerCase(), pack);
    return month === undefined ? [] : [{ values: [month], start: index, end: index + word.length }];
  });
}

function monthOf(word: string, { months }: NumberPack): string | undefined {
  const at = months.findIndex((names) => names.includes(word));
  return at === -1 ? undefined : `month ${at + 1}`;
}
