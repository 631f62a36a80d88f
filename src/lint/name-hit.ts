import type { Segment } from '../attribution/segments/segment.ts';
import type { Hit } from './check.ts';
import type { Context } from './context.ts';
import { mask } from './mask.ts';
import type { Span } from './spans.ts';

/** Where a name stands, and under which code and wording that is told. */
export interface NameAt extends Span {
  readonly code?: string;
  readonly variant: string;
  /** index of the segment */
  readonly index: number;
}

/** CHR301 unless told otherwise: it blocks, and its trace holds the shape of the name alone. */
export function nameHit(
  { text }: Segment,
  { regime }: Context,
  { code = 'CHR301', variant, index, start, end }: NameAt,
): Hit {
  const trace = { speaker: mask(text.slice(start, end)), head: 'name' as const, regime };
  return { code, variant, severity: 'block', segment: index, start, end, trace };
}
