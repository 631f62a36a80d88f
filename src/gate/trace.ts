import { locate } from '../attribution/segments/locate.ts';
import type { Segment } from '../attribution/segments/segment.ts';
import type { Draft, Layer } from '../finding.ts';
import type { Hit } from '../lint/check.ts';
import type { Context } from '../lint/context.ts';
import { isCovered } from '../lint/scope.ts';

/** The brief an artefact was made of: where its words stand, and what was found there already. */
export interface Origin {
  readonly segments: readonly Segment[];
  readonly found: readonly Draft[];
}

/**
 * Turns hits in a finished artefact into drafts at their place in the Markdown. What the source was already found
 * guilty of is left out; what cannot be traced stands at the file's first character, never nowhere.
 */
export function traceBack(
  hits: readonly Hit[],
  segments: readonly Segment[],
  layer: Layer,
  origin: Origin,
  context: Context,
): Draft[] {
  const drafts: Draft[] = [];
  for (const hit of hits) {
    const segment = segments[hit.segment];
    if (segment === undefined || isDeclared(hit)) continue;
    const at = placeOf(origin.segments, segment.text.slice(hit.start, hit.end), segment.text);
    if (origin.found.some((known) => known.start < at.end && at.start < known.end && explains(known, hit))) continue;
    if (hit.code !== 'CHR305' && isFree(at, origin.segments, context)) continue;
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

/**
 * Where the words stand in the Markdown. A page puts words together that stand apart there (the suggested citation: title,
 * series, number): then the longest beginning that stands there is the place.
 */
function placeOf(segments: readonly Segment[], words: string, around: string): { start: number; end: number } {
  for (let text = words; text.length > 3; text = text.slice(0, Math.max(0, text.lastIndexOf(' ')))) {
    const place = locate(segments, text, around);
    if (place !== undefined) return place;
  }
  return { start: 0, end: 0 };
}

/** An artefact does not say which section its words belong to; the Markdown does, and `appliesTo` may free it. */
function isFree(at: { start: number; end: number }, segments: readonly Segment[], context: Context): boolean {
  if (context.appliesTo === undefined || at.end === at.start) return false;
  const home = segments.filter(({ from, to }) => (from[0] ?? at.end) <= at.start && at.end <= (to.at(-1) ?? at.start));
  return home.length > 0 && home.every((segment) => !isCovered(segment, context));
}

/**
 * A participant whom the frontmatter declares: author, patron, imprint. The page names them there because it was told to;
 * the brief's own words were held against the roster in the Markdown.
 */
function isDeclared({ code, variant }: Hit): boolean {
  return code === 'CHR305' && variant === 'declared';
}

/** Nothing but a hit on the roster stands for a hit on the roster: it is the one that cannot be waived. */
function explains(known: Draft, hit: Hit): boolean {
  return hit.code !== 'CHR305' || known.code === 'CHR305';
}
