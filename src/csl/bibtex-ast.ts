/** The part of latex-utensils' tree that is read here; its own types describe more than it makes. */
export interface BibtexAst {
  readonly content: readonly (Entry | StringEntry)[];
}

export interface Entry {
  readonly entryType: string;
  readonly internalKey?: string;
  readonly content: readonly { readonly name: string; readonly value: FieldValue }[];
}

export interface StringEntry {
  readonly entryType: string;
  readonly abbreviation: string;
  readonly value: FieldValue;
}

export type FieldValue =
  | { readonly kind: 'text_string' | 'number' | 'abbreviation'; readonly content: string }
  | { readonly kind: 'concat'; readonly content: readonly FieldValue[] };
