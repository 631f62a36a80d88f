import type { Segment } from '../segments/segment.ts';
import type { Text } from '../sentences/sentence.ts';
import type { Slot } from '../slot.ts';
import { isNeutralLead, leadOf } from './list-leads.ts';

/** Items side by side, of which this many name somebody, list positions. */
const ENOUGH = 2;

/** Lists whose items put a demand behind somebody: `- Bitkom: schnellere Visa`, `- ILO: ratify Convention 189 first`. */
export function listSlots(segments: readonly Segment[], texts: readonly Text[]): Slot[] {
  const slots: Slot[] = [];
  let group: Slot[] = [];
  let place = '';
  const close = (): void => {
    if (group.length >= ENOUGH) slots.push(...group);
    group = [];
  };
  segments.forEach((segment, index) => {
    if (segment.kind !== 'list-item') return;
    const here = `${segment.parent} ${segment.heading}`;
    if (here !== place) close();
    place = here;
    if (isExplaining(segments, segment)) return;
    const slot = leadOf(segment, index, texts[index] as Text);
    if (slot !== undefined) group.push(slot);
  });
  close();
  return slots;
}

/** An item under a lead-in or heading of explanations. */
export function isExplaining(segments: readonly Segment[], { kind, parent, heading }: Segment): boolean {
  if (kind !== 'list-item') return false;
  return [segments[parent], segments[heading]].some((one) => one !== undefined && isNeutralLead(one.text, one.lang));
}
