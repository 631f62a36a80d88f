import { numberPacks } from '../../attribution/packs/numbers.ts';
import type { Language } from '../../brief/brief.ts';

/** A number in a text, by its value, with where it stands. */
export interface Figure {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Groups of three after a space, or digits with marks between them. */
const figures = /(?<![\p{L}\p{N}])\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’]\d+)*/gu;

/** The numbers of a normalised text; `1.234,50` in German, `1,234.5` in English and `1234.5` are one value. */
export function figuresIn(text: string, lang: Language): Figure[] {
  return [...text.matchAll(figures)].map((match) => ({
    value: amountOf(match[0], lang),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function amountOf(written: string, lang: Language): string {
  const { group, decimal } = numberPacks[lang].marks;
  const plain = written.replace(/[ '’]/g, '');
  const [whole = '', ...rest] = plain.split(decimal);
  if (rest.length > 1 || !isGrouped(whole, group) || /\D/.test(rest[0] ?? '')) return plain;
  const fraction = (rest[0] ?? '').replace(/0+$/, '');
  return whole.replaceAll(group, '') + (fraction === '' ? '' : `.${fraction}`);
}

/** `20.11.2018` is no number of thousands. */
function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  return /^\d+$/.test(first) && (rest.length === 0 || first.length <= 3) && rest.every((part) => /^\d{3}$/.test(part));
}
