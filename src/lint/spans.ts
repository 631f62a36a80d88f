import { bySegment } from './check.ts';

/** A range of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Answers about many ranges of one text at once, each in logarithmic time: a line may hold ten thousand of them. */
export interface Spans {
  /** one of them shares a character with the range */
  readonly meet: (start: number, end: number) => boolean;
  /** one of them holds the whole range */
  readonly hold: (start: number, end: number) => boolean;
}

/** Makes ranges of one text ready to be asked. */
export function spansOf(list: readonly Span[]): Spans {
  const sorted = [...list].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  let furthest = -1;
  /** the furthest end of the ranges up to this one */
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  /** the furthest end of the ranges that begin before `limit` */
  const endBefore = (limit: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : (ends[low - 1] ?? -1);
  };
  return {
    meet: (start, end) => endBefore(end) > start,
    hold: (start, end) => endBefore(start + 1) >= end,
  };
}

/** The same for the ranges of each segment. */
export function spansBySegment(all: Iterable<Span & { readonly segment: number }>): ReadonlyMap<number, Spans> {
  return new Map([...bySegment(all)].map(([segment, list]) => [segment, spansOf(list)]));
}

/** Whether a range of a text lies in a place where one of the names stands. */
export function isWithin(text: string, { start, end }: Span, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name.length < end - start) return false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at <= start && end <= at + name.length) return true;
    }
    return false;
  });
}
