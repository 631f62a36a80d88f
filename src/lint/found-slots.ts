import type { Segment } from '../attribution/segments/segment.ts';
import type { Slot } from '../attribution/slot.ts';
import { type Genre, readSlots, type SlotReading } from '../attribution/slots.ts';
import { bySegment } from './check.ts';
import type { Context } from './context.ts';

const found = new WeakMap<readonly Segment[], { readonly context: Context; readonly reading: SlotReading }>();

/** The slots of a document, found once and shared by all rules. */
export function slotsOf(segments: readonly Segment[], context: Context): SlotReading {
  const known = found.get(segments);
  if (known?.context === context) return known.reading;
  const reading = readSlots(segments, genreOf(context));
  found.set(segments, { context, reading });
  return reading;
}

/** A summary that says when, where or before how many reports a meeting, whatever words it uses; other kinds tell of the world, and of the meeting they name. */
function genreOf({ session, attendance, meeting }: Context): Genre {
  const declared = attendance !== undefined || meeting === true;
  if (session) return declared ? 'report' : 'either';
  return declared ? 'account' : 'paper';
}

const indexed = new WeakMap<SlotReading, ReadonlyMap<number, readonly Slot[]>>();

/** The slots of one segment. */
export function slotsIn(segments: readonly Segment[], context: Context, index: number): readonly Slot[] {
  const reading = slotsOf(segments, context);
  const known = indexed.get(reading) ?? bySegment(reading.slots);
  indexed.set(reading, known);
  return known.get(index) ?? [];
}
