import { identified } from '../../sentences/phrase-kind.ts';
import type { Parsed } from '../../sentences/sentence.ts';
import { canSpeak } from '../../sentences/subject.ts';
import type { Unit } from '../../sentences/unit.ts';
import { type Found, slotFrom } from '../found.ts';

/** Somebody who is told and can be the subject. */
export const isTelling = (unit: Unit | undefined): boolean =>
  canSpeak(unit) && identified.has(unit?.phrase?.kind ?? '');

/** A quotation of some length with a speaker in the sentence and no verb we know: deny by default. */
export function quoteSlots(parsed: Parsed): Found[] {
  for (const at of parsed.quotes) {
    const quote = parsed.units[at] as Unit;
    if (quote.last - quote.first < 6 || isTitle(parsed, at)) continue;
    const near = nearestSpeaker(parsed, at);
    if (near === undefined) continue;
    const slot = slotFrom(near, { construction: 'beside-quote', cue: 'quote', first: quote.first, last: quote.last });
    return slot === undefined ? [] : [slot];
  }
  return [];
}

const TITLED = new Set(['document', 'abstract', 'thing', 'organisation']);

/** der Bericht „…“, die Kommission „…“, the report “…”: the words name a thing. */
function isTitle(parsed: Parsed, at: number): boolean {
  const before = parsed.units[at - 1];
  if (before?.phrase === undefined) return false;
  return TITLED.has(before.phrase.kind);
}

function nearestSpeaker(parsed: Parsed, at: number): Unit | undefined {
  for (let distance = 1; distance < parsed.units.length; distance++) {
    for (const next of [at - distance, at + distance]) if (isTelling(parsed.units[next])) return parsed.units[next];
  }
  return undefined;
}
