import { ownPath } from '../attribution/segments/meta.ts';
import { type Segment, sourceRange } from '../attribution/segments/segment.ts';
import { segmentsOf } from '../attribution/segments/segments.ts';
import type { Brief } from '../brief/brief.ts';
import type { Draft, Finding } from '../finding.ts';
import { place } from '../place.ts';
import { contextOf } from './build-context.ts';
import { codeIn } from './channels.ts';
import type { Hit } from './check.ts';
import type { Context } from './context.ts';
import { rules } from './rules.ts';
import { settle } from './settle.ts';
import { fixInSource } from './source-fix.ts';
import { spansBySegment } from './spans.ts';

/**
 * Runs every rule over the segments of one layer. What a rule finds beside the running text keeps its weight and gets
 * the code of that channel (CHR501-513), its own in `trace.rule`.
 */
export function lintSegments(segments: readonly Segment[], context: Context): Hit[] {
  const hits: Hit[] = [];
  for (const rule of rules) for (const hit of rule.run(segments, context)) hits.push(hit);
  const kept = withoutRepeats(hits).map((hit) => inChannel(hit, segments));
  return kept.sort((a, b) => a.segment - b.segment || a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

/** Hits at their place in the source, for segments whose offsets count there. */
export function draftsOf(hits: readonly Hit[], segments: readonly Segment[]): Draft[] {
  return hits.flatMap((hit) => {
    const segment = segments[hit.segment];
    if (segment === undefined) return [];
    const { code, severity, variant = 'default', data = {}, trace = {} } = hit;
    const range = sourceRange(segment, hit.start, hit.end);
    const fix = hit.fix === undefined ? undefined : fixInSource(hit.fix, segment);
    const draft: Draft = {
      code,
      severity,
      variant,
      data,
      ...range,
      trace: { ...trace, channel: segment.channel, layer: 'markdown' },
    };
    return [fix === undefined ? draft : { ...draft, fix }];
  });
}

/** Everything the Rule has to say about a brief's Markdown, in reading order. */
export function lintBrief(brief: Brief): Finding[] {
  const segments = segmentsOf(brief);
  const hits = lintSegments(segments, contextOf(brief));
  return settle(place(draftsOf(hits, segments), brief.file, brief.source));
}

/** An undeclared name that already fills a slot or stands in a list is found once, by the graver rule. */
function withoutRepeats(hits: readonly Hit[]): readonly Hit[] {
  const isGraver = ({ code, severity, trace }: Hit): boolean =>
    /^CHR(?:10\d|302|305|607)$/.test(code) && trace?.slot !== 'denied' && (severity === 'block' || code === 'CHR607');
  const graver = spansBySegment(hits.filter(isGraver));
  const names = spansBySegment(hits.filter(({ code, severity }) => code === 'CHR301' && severity === 'block'));
  return hits.filter(({ code, data, trace, segment, start, end }) => {
    // denied by default, when the name itself is known to be one
    if (trace?.slot === 'denied') return names.get(segment)?.meet(start, end) !== true;
    // one word to look at that is looked at already is nothing to look for
    const repeats = /^CHR(?:301|604)$/.test(code) || (code === 'CHR609' && data?.count === 1);
    return !repeats || graver.get(segment)?.hold(start, end) !== true;
  });
}

function inChannel(hit: Hit, segments: readonly Segment[]): Hit {
  const segment = segments[hit.segment];
  if (segment === undefined) return hit;
  const code = codeIn(hit.code, segment.channel);
  if (code === hit.code) return hit;
  const moved = { ...hit, code, data: { ...hit.data, rule: hit.code }, trace: { ...hit.trace, rule: hit.code } };
  // shown at the file's first character, so the words have to say where to look
  if (segment.label === ownPath)
    return { ...moved, variant: hit.start < segment.text.lastIndexOf('/') ? 'folder' : 'file' };
  return moved;
}
