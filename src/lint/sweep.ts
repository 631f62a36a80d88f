import { textSegment } from '../attribution/segments/make-segment.ts';
import { type Segment, sourceRange } from '../attribution/segments/segment.ts';
import type { Brief } from '../brief/brief.ts';
import type { Draft } from '../finding.ts';
import { readerOf } from '../roster/roster-index.ts';
import { sightingsIn } from '../roster/sightings.ts';
import type { Context } from './context.ts';
import { roster } from './rules/roster.ts';

/**
 * Names of the roster that stand in the source where no channel is read: keys of the frontmatter, citation keys, names
 * of directives, calls of notes. The file itself lies in a repository, so that "anywhere" means every character of it.
 * @param segments what the channels were read from; what lies in them is judged there
 */
export function sweep(brief: Brief, context: Context, segments: readonly Segment[]): Draft[] {
  if ((context.rosters ?? []).length === 0) return [];
  const read = readIn(brief.source.length, segments);
  const drafts: Draft[] = [];
  let offset = 0;
  for (const line of brief.source.split('\n')) {
    const from = offset;
    offset += line.length + 1;
    if (!hasUnread(line, read.subarray(from, offset)) || !mayName(line, context)) continue;
    const segment = textSegment(line, 'code', brief.lang, 'code');
    for (const hit of roster.run([segment], context)) {
      if (hit.severity !== 'block' || hit.variant === 'declared') continue;
      const range = sourceRange(segment, hit.start, hit.end);
      const [start, end] = [from + range.start, from + range.end];
      if (read.subarray(start, end).every((mark) => mark === 1)) continue;
      const { code, severity, variant = 'default', trace = {} } = hit;
      drafts.push({
        code,
        severity,
        variant,
        start,
        end,
        data: {},
        trace: { ...trace, channel: 'code', layer: 'markdown' },
      });
    }
  }
  return drafts;
}

/** A line of plain letters without a sighting needs no closer look. */
function mayName(line: string, { rosters = [] }: Context): boolean {
  if (/[^\x20-\x7eäöüÄÖÜßéèêàç„“”‚‘’–\r]/u.test(line) || line.includes('&')) return true;
  return rosters.some((index) => sightingsIn(line, readerOf(index)).sightings.length > 0);
}

/** Whether a line has two letters side by side of which no channel has read the second. */
function hasUnread(line: string, read: Uint8Array): boolean {
  for (let i = 1; i < line.length; i++) {
    if (read[i] === 0 && isLetter(line.charCodeAt(i)) && isLetter(line.charCodeAt(i - 1))) return true;
  }
  return false;
}

/** ASCII letters, and whatever is not ASCII. */
function isLetter(unit: number): boolean {
  return unit > 0x7f || (unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b);
}

/** 1 for every character that stands in a segment. */
function readIn(length: number, segments: readonly Segment[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { from, to } of segments) {
    // a file's own name stands nowhere in it and is shown at its first character
    if (to[to.length - 1] === 1) continue;
    for (let i = 0; i < from.length; i++) {
      const end = to[i] as number;
      for (let at = from[i] as number; at < end; at++) marks[at] = 1;
    }
  }
  return marks;
}
