import type { Brief } from '../../brief/brief.ts';
import { blockSegments } from './blocks.ts';
import { metaSegments } from './meta.ts';
import type { Segment } from './segment.ts';

/**
 * Everything in a brief that carries words, in every channel that stands in the Markdown file (RULE.md, CHR5xx): the
 * body in document order, then frontmatter, YAML comments, file name and slug. Offsets are those of `brief.source`.
 */
export function segmentsOf(brief: Brief): Segment[] {
  const segments = blockSegments(brief);
  segments.push(...metaSegments(brief));
  return segments;
}
