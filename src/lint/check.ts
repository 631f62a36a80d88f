import type { Segment } from '../attribution/segments/segment.ts';
import type { Fix, Severity, Trace } from '../finding.ts';
import type { Context } from './context.ts';

/** A finding in a segment, before anybody knows where that segment stands in the source. */
export interface Hit {
  readonly code: string;
  readonly variant?: string;
  readonly severity: Severity;
  /** index into the segments */
  readonly segment: number;
  /** normalised offsets, end exclusive: the speaker phrase or the offending words, not the sentence */
  readonly start: number;
  readonly end: number;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly trace?: Omit<Trace, 'layer' | 'channel'>;
  /** what to write instead; offsets are normalised ones of the same segment */
  readonly fix?: Fix;
}

/** A rule is metadata, function and examples together. */
export interface Rule {
  readonly code: string;
  readonly run: (segments: readonly Segment[], context: Context) => Iterable<Hit>;
}

/**
 * Rules that are found in one run over a document, one a code; the last run of each document is kept.
 * @param hitsOf gives the hits of all the codes
 */
export function rulesTogether(
  codes: readonly string[],
  hitsOf: (segments: readonly Segment[], context: Context) => readonly Hit[],
): readonly Rule[] {
  const runs = new WeakMap<readonly Segment[], { readonly context: Context; readonly hits: readonly Hit[] }>();
  const run: Rule['run'] = (segments, context) => {
    const known = runs.get(segments);
    if (known?.context === context) return known.hits;
    const hits = hitsOf(segments, context);
    runs.set(segments, { context, hits });
    return hits;
  };
  return codes.map((code) => ({
    code,
    run: (segments, context) => [...run(segments, context)].filter((hit) => hit.code === code),
  }));
}

/** What stands where, segment by segment. */
export function bySegment<Found extends { readonly segment: number }>(
  all: Iterable<Found>,
): ReadonlyMap<number, readonly Found[]> {
  const found = new Map<number, Found[]>();
  for (const one of all) {
    const list = found.get(one.segment);
    if (list === undefined) found.set(one.segment, [one]);
    else list.push(one);
  }
  return found;
}
