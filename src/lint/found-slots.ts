import type { Segment } from '../attribution/segment.ts';
import type { Slot } from '../attribution/slot.ts';
import { findSlots } from '../attribution/slots.ts';
import type { Context } from './context.ts';

const found = new WeakMap<readonly Segment[], { readonly context: Context; readonly slots: readonly Slot[] }>();

/** The slots of a document, found once and shared by all rules. */
export function slotsOf(segments: readonly Segment[], context: Context): readonly Slot[] {
  const known = found.get(segments);
  if (known?.context === context) return known.slots;
  const slots = findSlots(segments);
  found.set(segments, { context, slots });
  return slots;
}
