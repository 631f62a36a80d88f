import type { Language } from '../../brief/brief.ts';
import type { Channel } from '../../finding.ts';
import { decodeReferences, normaliseStream } from './normalise.ts';
import type { BlockKind, Mark, Segment } from './segment.ts';
import { plainStream, type Stream } from './stream.ts';

/** A mark while its place is still counted in the source. */
export interface SourceMark {
  readonly kind: Mark['kind'];
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** What a reader of one channel knows of a piece of text; indices of other segments are -1 unless said. */
export interface SegmentInput {
  readonly channel: Channel;
  readonly lang: Language;
  readonly kind: BlockKind;
  readonly stream: Stream;
  readonly marks?: readonly SourceMark[];
  readonly sections?: readonly string[];
  readonly heading?: number;
  readonly parent?: number;
  readonly row?: number;
  readonly column?: number;
  readonly label?: string;
}

/** Normalises a stream into a segment; marks come in offsets of the source and leave in those of the segment. */
export function makeSegment(input: SegmentInput): Segment {
  const { text, from, to } = normaliseStream(input.stream);
  const { channel, lang, kind, row, column, label } = input;
  return {
    channel,
    lang,
    text,
    from,
    to,
    marks: (input.marks ?? []).map((mark) => placeMark(mark, from)),
    kind,
    sections: input.sections ?? [],
    heading: input.heading ?? -1,
    parent: input.parent ?? -1,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(label === undefined ? {} : { label }),
  };
}

/** A segment of a text that has no Markdown around it: offsets are those of the text itself. */
export function textSegment(text: string, channel: Channel, lang: Language, kind: BlockKind = 'meta'): Segment {
  return makeSegment({ channel, lang, kind, stream: decodeReferences(plainStream(text)) });
}

/** Source offsets never decrease along a segment, so a mark's place is found by halves. */
function placeMark(mark: SourceMark, from: Uint32Array): Mark {
  return { kind: mark.kind, target: mark.target, start: lowerBound(from, mark.start), end: lowerBound(from, mark.end) };
}

function lowerBound(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
