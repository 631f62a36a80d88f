import type { Found } from '../slots.ts';
import type { Text, Unit } from '../units.ts';
import { slotFrom } from './found.ts';

/** Speakers that stand beside the words without a verb: X: „…“, „…“ (X), „…“ – X. */
export function adjacentSlots(_text: Text, units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  units.forEach((unit, at) => {
    if (unit.phrase === undefined || unit.governed !== undefined) return;
    const construction = colon(units, at) ?? bracket(units, at) ?? dash(units, at);
    if (construction === undefined) return;
    const slot = slotFrom(unit, { construction, cue: construction, first: unit.first, last: unit.last });
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

const isSpeaker = (unit: Unit): boolean =>
  unit.phrase?.kind === 'name' ||
  unit.phrase?.kind === 'role' ||
  unit.phrase?.kind === 'organisation' ||
  unit.phrase?.kind === 'description' ||
  unit.phrase?.kind === 'sector';

function colon(units: readonly Unit[], at: number): string | undefined {
  if (units[at + 1]?.kind !== 'colon' || !isSpeaker(units[at] as Unit)) return undefined;
  return units[at + 2]?.kind === 'quote' || at === 0 ? 'colon' : undefined;
}

function bracket(units: readonly Unit[], at: number): string | undefined {
  if (units[at - 1]?.kind !== 'open' || units[at - 2]?.kind !== 'quote') return undefined;
  return (units[at] as Unit).phrase?.year === true ? undefined : 'parenthesis';
}

function dash(units: readonly Unit[], at: number): string | undefined {
  return units[at - 1]?.kind === 'dash' && units[at - 2]?.kind === 'quote' ? 'dash' : undefined;
}
