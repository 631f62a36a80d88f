import type { Segment } from '../../attribution/segments/segment.ts';
import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../finding.ts';
import { unexpandedDrafts } from './abbreviations.ts';
import { readabilityOf } from './readability.ts';

/** From here on a text counts as very hard (Björnsson); administrative prose in German often reaches it. */
const hardLix = 60;

/** Notes that help to write: they never keep anything from being published. */
export function draftingDrafts(brief: Brief, segments: readonly Segment[]): Draft[] {
  const found = unexpandedDrafts(brief, segments);
  const readability = readabilityOf(segments, brief.lang);
  if (readability === undefined || readability.lix < hardLix) return found;
  const start = brief.bodyStart;
  return [...found, { code: 'DOC253', severity: 'info', start, end: start, data: { ...readability } }];
}
