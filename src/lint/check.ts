import type { Segment } from '../attribution/segment.ts';
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
