import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { denied } from '../denied.ts';
import type { Report } from '../facts.ts';
import { personOf } from '../kinds.ts';

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
  const drawing = words.sets.drawings.has(lowerAt(parsed, parsed.units[0]?.phrase?.head ?? -1));
  if (!picture || drawing) return [];
  return parsed.units.flatMap((unit) => {
    for (const one of [unit.phrase, unit.phrase?.complement]) {
      const person = one === undefined ? undefined : personOf(report, one);
      if (one === undefined || person === undefined || person === 'occupation') continue;
      const slot = slotFromPhrase(one, denied('named', unit));
      if (slot !== undefined) return [slot];
    }
    return [];
  });
}
