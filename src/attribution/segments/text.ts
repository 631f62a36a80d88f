import type { Language } from '../../brief/brief.ts';
import type { Channel } from '../../finding.ts';
import { textSegment } from './make-segment.ts';
import type { BlockKind, Segment } from './segment.ts';

/** One text of an artefact: a block of a PDF, a metadata value, the words inside a picture. */
export interface TextBlock {
  readonly text: string;
  readonly channel: Channel;
}

const kinds: Partial<Record<Channel, BlockKind>> = { 'pdf-text': 'paragraph', 'pdf-outline': 'heading' };

/** One segment a block, in order; offsets are those of the block's text. */
export function segmentsOfText(blocks: readonly TextBlock[], lang: Language): Segment[] {
  return blocks.map(({ text, channel }) => textSegment(text, channel, lang, kinds[channel] ?? 'meta'));
}
