import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { sceneOf } from '../../room-sentences.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { denied, housedSlot } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import type { Report } from '../report.ts';

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
  // a slide that X had brought along, drawn on the flip chart by X
  const scene = sceneOf(parsed);
  const inRoom = scene !== undefined;
  if ((!picture || drawing) && !inRoom) return envoys(report);
  return parsed.units.flatMap((unit) => {
    for (const one of [unit.phrase, unit.phrase?.complement]) {
      const person = one === undefined ? undefined : personOf(report, one);
      if (one === undefined || person === 'occupation' || isWithin(report, one, scene)) continue;
      if (person === undefined && !(inRoom && isHouse(report, one))) continue;
      const cue = denied('named', unit);
      const slot = one.kind === 'generic' ? housedSlot(one, cue) : slotFromPhrase(one, cue);
      if (slot !== undefined) return [slot];
    }
    return [];
  });
}

/** lettered by the envoy from Riga: whoever was sent was there, whatever the picture shows. */
export function envoys(report: Report): Found[] {
  const { parsed, words } = report;
  return parsed.units.flatMap((unit) => {
    const one = [unit.phrase, unit.phrase?.complement].find(
      (phrase) =>
        phrase?.definite === true && phrase.plural !== true && words.sets.delegates.has(lowerAt(parsed, phrase.head)),
    );
    const slot = one === undefined ? undefined : housedSlot(one, denied('named', unit));
    return slot === undefined ? [] : [slot];
  });
}

/** The board, the desk: words that show the room are nobody in it. */
function isWithin({ parsed }: Report, { head }: Phrase, scene: ReturnType<typeof sceneOf>): boolean {
  const { start = 0, end = 0 } = parsed.text.tokens[head] ?? {};
  return scene !== undefined && scene.start <= start && end <= scene.end;
}
