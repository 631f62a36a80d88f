import { affixed, decorate } from './decorate.ts';
import type { DateValue } from './item.ts';
import { termOf } from './locale.ts';
import { ordinalSuffix } from './numbers.ts';
import { type Inline, isEmpty } from './output.ts';
import { called, type Scope } from './scope.ts';
import type { El } from './xml.ts';

/** cs:date, localised or spelled out by the style. */
export function date(el: El, scope: Scope): Inline[] {
  const variable = el.attrs.variable ?? '';
  const value = scope.hidden.has(variable) ? undefined : scope.item.dates.get(variable);
  if (!value) called(scope, false);
  if (!value) return [];
  if (scope.sorting) return [sortable(value)];
  if (value.parts.length === 0) called(scope, true);
  if (value.parts.length === 0) return decorate(el, [value.literal ?? ''], scope);
  const parts = partsOf(el, scope);
  const delimiter = localDelimiter(el, scope);
  const words = ranged(value, parts, delimiter, scope, variable);
  called(scope, !isEmpty(words));
  return decorate(el, words, scope);
}

/** Year, month, day as digits of fixed width; years before Christ before all others. */
export function sortable({ parts, literal }: DateValue): string {
  if (parts.length === 0) return literal ?? '';
  return parts
    .map(([year = 0, month = 0, day = 0]) =>
      [year + 100_000, month, day].map((each, at) => String(each).padStart(at === 0 ? 6 : 2, '0')).join(''),
    )
    .join('-');
}

function localDelimiter(el: El, { locale }: Scope): string {
  return el.attrs.delimiter ?? (el.attrs.form ? (locale.dates.get(el.attrs.form)?.attrs.delimiter ?? '') : '');
}

/** The date-parts to print. A localised date lets the style change the looks of its parts, not which affixes they have. */
function partsOf(el: El, { locale }: Scope): readonly El[] {
  const { form } = el.attrs;
  if (form === undefined) return el.children.filter(({ name }) => name === 'date-part');
  const wanted = (el.attrs['date-parts'] ?? 'year-month-day').split('-');
  return (locale.dates.get(form)?.children ?? [])
    .filter(({ attrs }) => wanted.includes(attrs.name ?? ''))
    .map((part) => {
      const own = el.children.find(({ attrs }) => attrs.name === part.attrs.name)?.attrs ?? {};
      const { prefix: _, suffix: __, ...changes } = own;
      return { ...part, attrs: { ...part.attrs, ...changes } };
    });
}

const order = ['year', 'month', 'day'];

function ranged(value: DateValue, parts: readonly El[], delimiter: string, scope: Scope, variable: string): Inline[] {
  const [from = [], to] = value.parts;
  const shown = (day: readonly number[], which: readonly El[]): Inline[] => {
    const pieces = which
      .map((part) => ({ part, words: datePart(part, day, value, scope, variable) }))
      .filter(({ words }) => !isEmpty(words));
    return pieces.flatMap(({ words }, at) => (at > 0 && delimiter !== '' ? [delimiter, ...words] : words));
  };
  const filled = parts.filter(
    (part) => order.indexOf(part.attrs.name ?? '') < from.length || (part.attrs.name === 'month' && value.season),
  );
  const kept = filled.length < parts.length ? trimmed(filled, parts) : filled;
  return to ? span(from, to, kept, shown) : shown(from, kept);
}

/** Affixes of a part that stands next to nothing would dangle. */
function trimmed(kept: readonly El[], parts: readonly El[]): readonly El[] {
  return kept.map((part, at) => {
    const attrs: Record<string, string> = { ...part.attrs };
    if (at === kept.length - 1 && part !== parts.at(-1) && /^[\s,./-]*$/.test(attrs.suffix ?? '')) attrs.suffix = '';
    if (at === 0 && part !== parts[0] && /^[\s,]*$/.test(attrs.prefix ?? '')) attrs.prefix = '';
    return { ...part, attrs };
  });
}

/** What both days share is printed once (CSL 1.0.2, "Date Ranges"). */
function span(
  from: readonly number[],
  to: readonly number[],
  parts: readonly El[],
  shown: (day: readonly number[], which: readonly El[]) => Inline[],
): Inline[] {
  const differs = order.findIndex((_, at) => from[at] !== to[at]);
  const names = order.slice(differs);
  const apart = parts.map(({ attrs }) => names.includes(attrs.name ?? ''));
  const start = apart.indexOf(true);
  const end = apart.lastIndexOf(true);
  if (start < 0) return shown(from, parts);
  const largest = parts[apart.indexOf(true)] && names.find((name) => parts.some(({ attrs }) => attrs.name === name));
  const range = parts.find(({ attrs }) => attrs.name === largest)?.attrs['range-delimiter'] ?? '–';
  const middle = parts.slice(start, end + 1);
  const first = middle.map((part, at) =>
    at === middle.length - 1 ? { ...part, attrs: { ...part.attrs, suffix: '' } } : part,
  );
  const before = shown(from, parts.slice(0, start));
  const after = shown(from, parts.slice(end + 1));
  return [...before, ...shown(from, first), range, ...shown(to, middle), ...after];
}

function datePart(part: El, day: readonly number[], value: DateValue, scope: Scope, variable: string): Inline[] {
  const { attrs } = part;
  const [year, month, dayOfMonth] = day;
  const suffixed = (words: Inline[]): Inline[] => affixedPart(part, words, scope);
  if (attrs.name === 'year' && year !== undefined) {
    const words: Inline[] = [yearText(year, attrs.form, scope)];
    if (variable === 'issued' && !scope.yearDone && !scope.style.placesSuffix && scope.traits.yearSuffix !== '') {
      words.push(scope.traits.yearSuffix);
      scope.yearDone = true;
    }
    return suffixed(words);
  }
  if (attrs.name === 'month' && value.season && month === undefined)
    return suffixed([termOf(scope.locale, `season-0${value.season}`) ?? '']);
  if (attrs.name === 'month' && month !== undefined) return suffixed([monthText(month, attrs.form, scope)]);
  if (attrs.name === 'day' && dayOfMonth !== undefined)
    return suffixed([dayText(dayOfMonth, month, attrs.form, scope)]);
  return [];
}

function affixedPart(part: El, words: Inline[], scope: Scope): Inline[] {
  const { prefix, suffix, ...rest } = part.attrs;
  const looks = decorate({ ...part, attrs: rest }, words, scope);
  return affixed({ ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }, looks);
}

function yearText(year: number, form: string | undefined, { locale }: Scope): string {
  const era = year < 0 ? (termOf(locale, 'bc') ?? '') : year < 1000 ? (termOf(locale, 'ad') ?? '') : '';
  const digits = String(Math.abs(year));
  if (era !== '') return `${digits} ${era}`;
  return form === 'short' ? digits.slice(-2) : digits;
}

function monthText(month: number, form: string | undefined, { locale }: Scope): string {
  if (form === 'numeric') return String(month);
  if (form === 'numeric-leading-zeros') return String(month).padStart(2, '0');
  if (month > 12) return termOf(locale, `season-0${(month - 1) % 4 === 0 ? 1 : ((month - 13) % 4) + 1}`) ?? '';
  return termOf(locale, `month-${String(month).padStart(2, '0')}`, form === 'short' ? 'short' : 'long') ?? '';
}

function dayText(day: number, month: number | undefined, form: string | undefined, { locale }: Scope): string {
  if (form === 'numeric-leading-zeros') return String(day).padStart(2, '0');
  if (form !== 'ordinal' || (locale.firstDayOrdinal && day > 1)) return String(day);
  const gender = locale.genders.get(`month-${String(month ?? 0).padStart(2, '0')}`);
  return day + ordinalSuffix(day, gender, locale);
}
