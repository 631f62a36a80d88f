import { partiesIn } from './constructions/parties.ts';
import type { Segment } from './segment.ts';
import { parse, type Text } from './sentence.ts';
import type { Slot } from './slot.ts';
import { surroundings } from './surroundings.ts';
import { readUnits } from './units.ts';

const HEADS = {
  name: 'name',
  role: 'role',
  organisation: 'organisation',
  description: 'description',
  place: 'organisation',
} as const;

/** Rows of a table whose first cell names somebody and whose head says that the others hold what was said. */
export function tableSlots(segments: readonly Segment[], texts: readonly Text[]): Slot[] {
  const slots: Slot[] = [];
  let statements = false;
  let delegations = false;
  /** Wer | Was */
  let who = false;
  const votes = new Set<number>();
  segments.forEach((segment, index) => {
    if (segment.kind !== 'table-cell') return;
    if (segment.row === 0) {
      if (segment.column === 0) {
        statements = delegations = false;
        votes.clear();
      }
      const { words, tokens, lexicon } = texts[index] as Text;
      if (tokens.some(({ lower }) => lexicon.sets.votes.has(lower))) votes.add(segment.column ?? 0);
      const says = words.some((word) => word.noun?.class === 'utterance');
      const is = (set: ReadonlySet<string>): boolean => tokens.length === 1 && set.has(tokens[0]?.lower ?? '');
      if (segment.column === 0) who = is(lexicon.sets.whos);
      statements ||= says || (who && is(lexicon.sets.whats));
      // countries hold positions, but not every proposal for a country is its own
      delegations ||= says && words.length === 1;
    } else if (segment.column === 0 && statements) {
      const slot = cellSlot(segment, index, texts[index] as Text, delegations);
      if (slot !== undefined) slots.push(slot);
    } else if (votes.has(segment.column ?? 0)) slots.push(...votersIn(segment, index, texts[index] as Text));
  });
  return slots;
}

/** Supported by | France, Spain: parties, where arguments would be no leak. */
function votersIn(segment: Segment, index: number, text: Text): Slot[] {
  const last = text.tokens.length - 1;
  if (last < 0) return [];
  const parsed = parse(text, readUnits(text, { first: 0, last }));
  return partiesIn(parsed, 0, last).map((party) => ({
    ...surroundings(parsed, party.head),
    segment: index,
    construction: 'table-row',
    cue: 'table',
    procedural: false,
    start: text.tokens[party.first]?.start ?? 0,
    end: text.tokens[party.last]?.end ?? segment.text.length,
    slotStart: 0,
    slotEnd: segment.text.length,
    head: HEADS[party.kind as keyof typeof HEADS] ?? 'organisation',
    identifying: party.identifying,
    definite: party.definite,
    plural: party.plural,
    hearsay: false,
    carried: false,
  }));
}

function cellSlot(segment: Segment, index: number, text: Text, delegations: boolean): Slot | undefined {
  const last = text.tokens.length - 1;
  const parsed = parse(text, readUnits(text, { first: 0, last }));
  const phrase = parsed.units[0]?.phrase;
  if (phrase === undefined || !(phrase.kind in HEADS) || phrase.last < last - 2) return undefined;
  if (phrase.kind === 'place' && !delegations) return undefined;
  return {
    ...surroundings(parsed, phrase.head),
    segment: index,
    construction: 'table-row',
    cue: 'table',
    procedural: false,
    start: 0,
    end: segment.text.length,
    slotStart: 0,
    slotEnd: segment.text.length,
    head: HEADS[phrase.kind as keyof typeof HEADS],
    identifying: phrase.identifying,
    definite: phrase.definite,
    plural: phrase.plural,
    hearsay: false,
    carried: false,
  };
}
