import { type RosterIndex, readerOf } from './roster-index.ts';
import { sightingsIn } from './sightings.ts';

/** A text that is about to be shown, with every family name and every full name of the rosters masked. */
export function withoutNames(text: string, indexes: readonly RosterIndex[]): string {
  let masked = text;
  for (const index of indexes) {
    for (const { start, end, extent } of sightingsIn(masked, readerOf(index)).sightings) {
      if (extent === 'given' || extent === 'letters') continue;
      masked = masked.slice(0, start) + masked.slice(start, end).replace(/[\p{L}\p{M}]/gu, '█') + masked.slice(end);
    }
  }
  return masked;
}
