import type { Segment } from '../attribution/segments/segment.ts';
import type { Context } from './context.ts';

/**
 * Whether the Rule covers a segment: `appliesTo` can limit it to sections. What belongs to no section (frontmatter, file
 * name, what an artefact does not say the section of) is covered.
 */
export function isCovered(segment: Segment, context: Context): boolean {
  if (context.regime === 'unter-eins') return false;
  const { appliesTo } = context;
  if (appliesTo === undefined || segment.sections.length === 0) return true;
  return segment.sections.some((id) => appliesTo.includes(id));
}

/** Whether a range lies in the sentence the host has published word for word. */
export function isPublished(segment: Segment, start: number, end: number, context: Context): boolean {
  const { publicDescription } = context;
  if (publicDescription === undefined || publicDescription === '') return false;
  const at = segment.text.indexOf(publicDescription);
  return at >= 0 && at <= start && end <= at + publicDescription.length;
}
