export const faces = ['font-style', 'font-variant', 'font-weight', 'text-decoration', 'vertical-align'] as const;
export type Face = (typeof faces)[number];

/** Words with something said about them: how they look, where they lead. */
export interface Span {
  readonly children: readonly Inline[];
  readonly face?: Readonly<Partial<Record<Face, string>>>;
  readonly quoted?: boolean;
  /** a safe address, checked by who makes the span */
  readonly href?: string;
  /** CSL `display`: block, left-margin, right-inline, indent */
  readonly display?: string;
  /** language of the words, where the source says it: two letters */
  readonly lang?: string;
  /** a word of the language, not of the source */
  readonly term?: boolean;
  /** cite of this source: its words lead to the entry */
  readonly cites?: string;
}

export type Inline = string | Span;

/** The words alone. */
export function plain(inlines: readonly Inline[]): string {
  return inlines.map((each) => (typeof each === 'string' ? each : plain(each.children))).join('');
}

/** Whether nothing would be printed. */
export function isEmpty(inlines: readonly Inline[]): boolean {
  return inlines.every((each) => (typeof each === 'string' ? each === '' : isEmpty(each.children)));
}

/** The pieces that say something, with the delimiter between. */
export function joined(pieces: readonly (readonly Inline[])[], delimiter: string): Inline[] {
  const full = pieces.filter((piece) => !isEmpty(piece));
  return full.flatMap((piece, at) => (at > 0 && delimiter !== '' ? [delimiter, ...piece] : [...piece]));
}

/** Changes every text in order, and keeps the spans. */
export function mapText(inlines: readonly Inline[], change: (text: string) => string): Inline[] {
  return inlines.map((each) =>
    typeof each === 'string' ? change(each) : { ...each, children: mapText(each.children, change) },
  );
}
