import { type Found, slotFromPhrase } from '../constructions/found.ts';
import { lowerAt } from '../sentence.ts';
import type { Report } from './facts.ts';
import { personOf } from './kinds.ts';

/**
 * Group photo with the minister of state and the delegates from Ghana: whoever is told beside a picture was there. Asked of
 * captions and alternative texts only.
 */
export function picturedSlots(report: Report): Found[] {
  const { parsed, words } = report;
  const to = parsed.units.at(-1)?.last ?? -1;
  let picture = false;
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++)
    if (words.sets.pictures.has(lowerAt(parsed, at))) picture = true;
  if (!picture) return [];
  return parsed.units.flatMap(({ phrase, first, last }) => {
    for (const one of [phrase, phrase?.complement]) {
      const person = one === undefined ? undefined : personOf(report, one);
      if (one === undefined || person === undefined || person === 'occupation') continue;
      const slot = slotFromPhrase(one, { construction: 'denied', cue: 'named', first, last });
      if (slot !== undefined) return [slot];
    }
    return [];
  });
}
