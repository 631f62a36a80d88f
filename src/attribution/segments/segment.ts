import type { Language } from '../../brief/brief.ts';
import type { Channel } from '../../finding.ts';

/** What kind of block a segment is; constructions such as "list item under a name" need to know. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'quote'
  | 'caption'
  | 'footnote'
  | 'code'
  | 'meta';

/** Something inline that a decision needs: where a source is called, what is a link, what is emphasised. */
export interface Mark {
  readonly kind: 'footnote' | 'citation' | 'link' | 'code' | 'emphasis' | 'break' | 'language';
  /** normalised offsets in the segment's text */
  readonly start: number;
  readonly end: number;
  /** footnote label, citation key, link target, or the language of these words */
  readonly target: string;
}

/** Target of a citation in a finished page, which names no keys: it stands there, so its key was known. */
export const resolvedCitation = '@';

/**
 * One run of words in one channel, normalised for matching (RULE.md, "Before matching"), with the exact way back.
 * Footnote calls and citations leave no text behind but an empty mark; inline code stays, under a mark, because a name
 * could hide in it; a hard or soft line break is a space.
 */
export interface Segment {
  readonly channel: Channel;
  readonly lang: Language;
  readonly text: string;
  /** source offset at which the i-th normalised character begins (UTF-16 both sides) */
  readonly from: Uint32Array;
  /** source offset at which the i-th normalised character ends */
  readonly to: Uint32Array;
  readonly marks: readonly Mark[];
  readonly kind: BlockKind;
  /** ids of the headings above, outermost first: `appliesTo` speaks of them */
  readonly sections: readonly string[];
  /** index of the segment of the nearest heading above, or -1 */
  readonly heading: number;
  /** index of the segment this one hangs under (list item → its lead-in or parent item, cell → its row's first cell, caption → its figure's text), or -1 */
  readonly parent: number;
  /** for cells: 0-based row (0 is the head) and column; for footnotes: their label; for frontmatter: the path; for pull quotes: `pullquote` */
  readonly row?: number;
  readonly column?: number;
  readonly label?: string;
}

/** Source range of a normalised range. @throws RangeError when the range is empty or outside the segment */
export function sourceRange(segment: Segment, start: number, end: number): { start: number; end: number } {
  const from = segment.from[start];
  const to = segment.to[end - 1];
  if (from === undefined || to === undefined || end <= start) throw new RangeError(`no range ${start}-${end}`);
  return { start: from, end: to };
}
