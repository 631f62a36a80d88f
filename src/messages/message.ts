import type { FailureCode } from '../failure.ts';

/** Languages the tool itself speaks; a brief's own language is another matter. */
export type UiLanguage = 'de' | 'en';

/** Words for each variant; `default` serves the rest. */
export type Variants = Readonly<Record<string, string>> & { readonly default: string };

/** The words for one code. `{key}` is filled from the finding's data. */
export interface Message {
  /** a heading of a few words */
  readonly title: string;
  /** what was found and what was expected, one sentence for each variant */
  readonly found: Variants;
  /** why it matters, one or two sentences */
  readonly why: string;
  /** what to do or write instead, the same for all variants or one for each */
  readonly todo: string | Variants;
}

export type Catalogue = Readonly<Record<string, Message>>;

/** A failure's `reason` chooses the variant where there is one; else it is printed as it stands. */
export type FailureCatalogue = Readonly<Record<FailureCode, Variants>>;

/** The words of a variant. */
export function wordsOf(words: string | Variants, variant: string): string {
  if (typeof words === 'string') return words;
  return Object.hasOwn(words, variant) ? (words[variant] ?? words.default) : words.default;
}

/** Fills `{key}`; a missing key stays visible, so that a test sees it. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = data[key];
    return value === undefined ? whole : String(value);
  });
}
