import { type Clause, isBoundary, type Parsed } from '../sentence.ts';
import { canSpeak } from '../subject.ts';
import type { Unit } from '../units.ts';
import { type Found, slotFrom } from './found.ts';

/**
 * The bishop broke the silence; the deputy mayor was lukewarm: whoever holds an office, or can be told by the
 * description, and did anything at all. Asked only where nothing else was found; what it means depends on the document.
 */
export function bearerSlots(parsed: Parsed): Found[] {
  if (parsed.text.lexicon.sets.offices.size === 0) return [];
  for (const clause of parsed.clauses) {
    if (clause.opener === 'subordinator') continue;
    const at = bearerOf(parsed, clause);
    if (at === undefined) continue;
    const verb = pastBehind(parsed, at);
    const slot =
      verb === undefined
        ? undefined
        : slotFrom(parsed.units[at] as Unit, {
            construction: 'bearer',
            cue: (parsed.text.tokens[verb.first]?.lower ?? '').trim(),
            first: verb.first,
            last: verb.last,
          });
    if (slot !== undefined) return [slot];
  }
  return [];
}

function bearerOf(parsed: Parsed, clause: Clause): number | undefined {
  const { units, text } = parsed;
  for (let at = clause.first; at <= clause.last; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'verb' || unit.kind === 'modal') return undefined;
    if (unit.phrase === undefined || !canSpeak(unit)) continue;
    const office = text.lexicon.sets.offices.has(text.tokens[unit.phrase.head]?.lower ?? '');
    const one = unit.phrase.plural !== true && unit.phrase.determiner !== undefined;
    const told = unit.phrase.kind === 'description' && unit.phrase.identifying.some((name) => name !== 'region');
    return told || (unit.phrase.kind === 'role' && office && one) ? at : undefined;
  }
  return undefined;
}

/** A verb in the past right behind the phrase, over adverbs and a relative clause. */
function pastBehind(parsed: Parsed, at: number): Unit | undefined {
  const { units, text } = parsed;
  for (let next = at + 1; next < units.length; next++) {
    const unit = units[next] as Unit;
    const lower = text.tokens[unit.first]?.lower ?? '';
    if (unit.kind === 'modal' || unit.kind === 'subordinator' || unit.kind === 'quote') return undefined;
    if (text.lexicon.sets.past.has(lower)) return unit;
    if (unit.kind === 'auxiliary' || unit.kind === 'other-verb') return undefined;
    if (unit.kind === 'verb')
      return unit.uses?.some((use) => use.form === 'finite' && use.present !== true && use.plural === undefined)
        ? unit
        : undefined;
    if (unit.kind === 'word' && lower.endsWith('ed')) return unit;
    if (isBoundary(unit) && unit.kind !== 'comma') return undefined;
    if (unit.phrase !== undefined && unit.governed === undefined && unit.kind === 'phrase') return undefined;
  }
  return undefined;
}
