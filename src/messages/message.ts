/** Languages the tool itself speaks; a brief's own language is another matter. */
export type UiLanguage = 'de' | 'en';

/** The words for one code. `{key}` is filled from the finding's data. */
export interface Message {
  /** a heading of a few words */
  readonly title: string;
  /** what was found and what was expected, one sentence for each variant; `default` serves the rest */
  readonly found: Readonly<Record<string, string>> & { readonly default: string };
  /** why it matters, one or two sentences */
  readonly why: string;
  /** what to do or write instead */
  readonly todo: string;
}

export type Catalogue = Readonly<Record<string, Message>>;

/** Fills `{key}`; a missing key stays visible, so that a test sees it. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = data[key];
    return value === undefined ? whole : String(value);
  });
}
