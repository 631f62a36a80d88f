import { child, type El, readXml } from './xml.ts';

/** A word, or its singular and plural. */
export type Term = string | readonly [one: string, many: string];
export type Form = 'long' | 'short' | 'verb' | 'verb-short' | 'symbol';

/** What a language brings along. Terms by form and by the names that CSL 1.0.2 gives them (appendix "Terms"). */
export interface LocaleData {
  readonly lang: string;
  readonly terms: Readonly<Partial<Record<Form, Readonly<Record<string, Term>>>>>;
  /** grammatical gender of what may be counted */
  readonly feminine: readonly string[];
  readonly masculine?: readonly string[];
  /** ordinal terms of one gender: `ordinal`, `ordinal-01`, … */
  readonly gendered?: Readonly<Record<'feminine' | 'masculine', Readonly<Record<string, string>>>>;
  /** CSL date elements */
  readonly dates: { readonly text: string; readonly numeric: string };
  readonly punctuationInQuote: boolean;
  readonly firstDayOrdinal: boolean;
}

interface Entry {
  readonly one: string;
  readonly many: string;
  readonly match?: string | undefined;
}

export interface Locale {
  readonly lang: string;
  readonly terms: ReadonlyMap<string, Entry>;
  readonly genders: ReadonlyMap<string, string>;
  readonly dates: ReadonlyMap<string, El>;
  readonly punctuationInQuote: boolean;
  readonly firstDayOrdinal: boolean;
  /** a list of names has no comma before its `and`, whatever the style's names say */
  readonly commaless: boolean;
}

const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'verb-short': ['verb-short', 'verb', 'long'],
  symbol: ['symbol', 'short', 'long'],
  verb: ['verb', 'long'],
  short: ['short', 'long'],
};

/** A term in a form, or in the nearest form there is (CSL 1.0.2, "cs:term"); undefined for an unknown one. */
export function termOf(locale: Locale, name: string, form = 'long', plural = false): string | undefined {
  for (const each of fallbacks[form] ?? ['long']) {
    const found = locale.terms.get(`${name} ${each}`);
    if (found) return plural ? found.many : found.one;
  }
  return undefined;
}

/** How an ordinal term compares: last-digit (none given), last-two-digits, whole-number. */
export function ordinalOf(locale: Locale, name: string, gender: string | undefined): Entry | undefined {
  return (gender && locale.terms.get(`${name} long ${gender}`)) || locale.terms.get(`${name} long`);
}

const made = new Map<LocaleData, Locale>();

/** The language's terms, with what the style says otherwise for it; nearest language last (CSL 1.0.2, "Locale Fallback"). */
export function localeFor(data: LocaleData, overrides: readonly El[]): Locale {
  let base = made.get(data);
  if (!base) {
    base = baseLocale(data);
    made.set(data, base);
  }
  const main = data.lang.slice(0, 2);
  const fitting = [undefined, main, data.lang].flatMap((lang) => overrides.filter(({ attrs }) => attrs.lang === lang));
  return fitting.reduce(overridden, base);
}

function baseLocale(data: LocaleData): Locale {
  const terms = new Map<string, Entry>();
  for (const [form, words] of Object.entries(data.terms))
    for (const [name, term] of Object.entries(words)) terms.set(`${name} ${form}`, entryOf(term));
  for (const [gender, words] of Object.entries(data.gendered ?? {}))
    for (const [name, term] of Object.entries(words)) terms.set(`${name} long ${gender}`, entryOf(term));
  return {
    lang: data.lang,
    terms,
    genders: new Map([
      ...data.feminine.map((name): [string, string] => [name, 'feminine']),
      ...(data.masculine ?? []).map((name): [string, string] => [name, 'masculine']),
    ]),
    dates: new Map([
      ['text', readXml(data.dates.text)],
      ['numeric', readXml(data.dates.numeric)],
    ]),
    punctuationInQuote: data.punctuationInQuote,
    firstDayOrdinal: data.firstDayOrdinal,
    commaless: false,
  };
}

function entryOf(term: Term): Entry {
  return typeof term === 'string' ? { one: term, many: term } : { one: term[0], many: term[1] };
}

function overridden(locale: Locale, el: El): Locale {
  const terms = new Map(locale.terms);
  const genders = new Map(locale.genders);
  const given = child(el, 'terms')?.children ?? [];
  // a style that brings one ordinal brings them all (CSL 1.0.2, "Ordinal Suffixes")
  if (given.some(({ attrs }) => /^ordinal(?:-\d\d)?$/.test(attrs.name ?? '')))
    for (const key of locale.terms.keys()) if (/^ordinal(?:-\d\d)? /.test(key)) terms.delete(key);
  for (const term of given) {
    const { name = '', form = 'long', gender, match } = term.attrs;
    const genderForm = term.attrs['gender-form'];
    const one = child(term, 'single')?.text ?? child(term, 'multiple')?.text ?? term.text;
    terms.set(`${name} ${form}${genderForm ? ` ${genderForm}` : ''}`, {
      one,
      many: child(term, 'multiple')?.text ?? one,
      match,
    });
    if (gender) genders.set(name, gender);
  }
  const dates = new Map(locale.dates);
  for (const each of el.children) if (each.name === 'date' && each.attrs.form) dates.set(each.attrs.form, each);
  const options = child(el, 'style-options')?.attrs ?? {};
  return {
    ...locale,
    terms,
    genders,
    dates,
    punctuationInQuote: flag(options['punctuation-in-quote'], locale.punctuationInQuote),
    firstDayOrdinal: flag(options['limit-day-ordinals-to-day-1'], locale.firstDayOrdinal),
    // not in CSL: its names cannot say it for one language alone
    commaless: options['delimiter-precedes-and'] === 'never' || locale.commaless,
  };
}

function flag(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === 'true';
}
