import { locate } from '../attribution/locate.ts';
import type { Segment } from '../attribution/segment.ts';
import type { Draft, Layer } from '../finding.ts';
import type { Hit } from '../lint/check.ts';

/** The brief an artefact was made of: where its words stand, and what was found there already. */
export interface Origin {
  readonly segments: readonly Segment[];
  readonly found: readonly Draft[];
}

/**
 * Turns hits in a finished artefact into drafts at their place in the Markdown. What the source was already found
 * guilty of is left out; what cannot be traced stands at the file's first character, never nowhere.
 */
export function traceBack(hits: readonly Hit[], segments: readonly Segment[], layer: Layer, origin: Origin): Draft[] {
  const drafts: Draft[] = [];
  for (const hit of hits) {
    const segment = segments[hit.segment];
    if (segment === undefined) continue;
    const at = locate(origin.segments, segment.text.slice(hit.start, hit.end), segment.text) ?? { start: 0, end: 0 };
    if (origin.found.some((known) => known.start < at.end && at.start < known.end)) continue;
    drafts.push({
      code: hit.code,
      variant: hit.variant ?? 'default',
      severity: hit.severity,
      ...at,
      data: hit.data ?? {},
      trace: { ...hit.trace, channel: segment.channel, layer },
    });
  }
  return drafts;
}
