import { morphologies } from '../../attribution/packs/morphology.ts';
import { countryNames } from '../../attribution/packs/names/countries.ts';
import { demonyms, feminine, masculine } from '../../attribution/packs/names/demonyms.ts';
import { reword } from '../../attribution/rewording.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import type { Slot } from '../../attribution/slot.ts';
import type { SlotReading } from '../../attribution/slots.ts';
import { fold, gazetteerOf } from '../../attribution/words/gazetteer.ts';
import { lexiconOf } from '../../attribution/words/lexicons.ts';
import { sectors } from '../../brief/vocabulary.ts';
import type { Head } from '../../finding.ts';
import { readerOf } from '../../roster/roster-index.ts';
import { roleStem } from '../../roster/traits.ts';
import type { Hit, Rule } from '../check.ts';
import type { AppliedRoster, Context } from '../context.ts';
import { slotsOf } from '../found-slots.ts';
import { mask } from '../mask.ts';
import { isCovered } from '../scope.ts';
import { citationOf, isAuthor, isConsented, isDeclaredFunction, isRoom } from './slot-evidence.ts';

/** Where nobody said how small a group may be (RULE.md, `attendance.minGroup`). */
const leastGroup = 5;
const declarable: ReadonlySet<string> = new Set(sectors);
const describing: ReadonlySet<Head> = new Set<Head>(['generic', 'sector', 'role', 'description', 'unknown']);

/**
 * CHR105, variants `only` and `roster`: a speaker is described in words that fit fewer than `minGroup` of the participants: the only
 * mayor, the two from Nigeria, the one woman. Counted on the roster of the brief's own meeting.
 */
export const rosterCounts: Rule = {
  code: 'CHR105',
  *run(segments, context) {
    const own = (context.rosters ?? []).filter((roster) => roster.own);
    if (own.length === 0 || context.regime === 'unter-eins') return;
    const reading = slotsOf(segments, context);
    for (const slot of reading.slots) {
      const segment = segments[slot.segment] as Segment;
      if (!describing.has(slot.head) || !isCovered(segment, context) || passes(slot, segments, context)) continue;
      for (const roster of own)
        for (const hit of hitsOf(slot, segment, roster, context)) yield withFix(hit, slot, reading);
    }
  },
};

/** The same words without what describes. */
function withFix(hit: Hit, slot: Slot, { sentenceOf }: SlotReading): Hit {
  const sentence = sentenceOf(slot);
  const reworded = sentence === undefined ? undefined : reword(slot, sentence);
  return reworded === undefined ? hit : { ...hit, fix: { ...reworded, safe: false } };
}

/** What speaks in public, or as the author. */
function passes(slot: Slot, segments: readonly Segment[], context: Context): boolean {
  const segment = segments[slot.segment] as Segment;
  if (!context.session && !isRoom(slot, segments)) return true;
  if (citationOf(slot, segment, context) === 'resolved' && !slot.room) return true;
  if (isAuthor(slot, segment) || isConsented(slot, segment, context)) return true;
  return slot.procedural && isDeclaredFunction(slot, segment, context);
}

function* hitsOf(slot: Slot, segment: Segment, roster: AppliedRoster, context: Context): Iterable<Hit> {
  const { hasTrait } = readerOf(roster);
  const people = roster.traits.map((_, person) => person);
  const wanted = traitsIn(slot, segment).filter(
    (trait) => trait.sure || people.some((person) => hasTrait(person, trait.text)),
  );
  if (wanted.length === 0) return;
  const count = people.filter((person) => wanted.every(({ text }) => hasTrait(person, text))).length;
  const minGroup = context.attendance?.minGroup ?? leastGroup;
  if (count === 0 || count >= minGroup) return;
  const { start, end, head } = slot;
  const speaker = mask(segment.text.slice(start, end));
  const traits = [...new Set(wanted.map(({ text }) => text.split(' ')[0] ?? ''))].join('|');
  yield {
    code: 'CHR105',
    variant: count === 1 ? 'only' : 'roster',
    severity: 'block',
    segment: slot.segment,
    start,
    end,
    data: { count, total: roster.total, minGroup, traits },
    trace: { slot: slot.construction, speaker, head, context: 'session', regime: context.regime },
  };
}

/** A trait a description asks for; a role that nobody has is a word like others. */
interface Wanted {
  readonly text: string;
  readonly sure: boolean;
}

function traitsIn(slot: Slot, segment: Segment): Wanted[] {
  const { lang } = segment;
  const wanted = new Map<string, Wanted>();
  const add = (text: string, sure: boolean) => wanted.set(text, { text, sure });
  for (const match of segment.text
    .slice(slot.start, slot.end)
    .matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu)) {
    const word = fold(match[0]);
    const country = countryOf(word) ?? homeOf(word, segment, slot.start + match.index);
    if (country !== undefined) add(`country ${country.toLowerCase()}`, true);
    if (masculine[lang].test(word)) add('gender m', true);
    const end = slot.start + match.index + match[0].length;
    const ending = feminine[lang].endings.test(word) && !isGenderFair(segment, end) && !gazetteerOf(lang).place(word);
    if (feminine[lang].words.test(word) || ending) add('gender f', true);
    if (slot.head !== 'generic' && word.length > 3) add(`role ${roleStem(match[0])}`, false);
    const sector = slot.head === 'generic' ? undefined : sectorOf(match[0], segment);
    if (sector !== undefined) add(`sector ${sector}`, true);
  }
  return [...wanted.values()];
}

/** Teilnehmer*in has lost its mark; what is left of it is a hole in the way back to the source. */
function isGenderFair({ from, to }: Segment, end: number): boolean {
  return from[end - 2] !== to[end - 3];
}

let stems: readonly (readonly [string, string])[] | undefined;

function countryOf(word: string): string | undefined {
  stems ??= Object.entries(demonyms)
    .flatMap(([country, list]) => list.split(' ').map((stem) => [stem, country] as const))
    .sort(([a], [b]) => b.length - a.length);
  return stems.find(([stem]) => (stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem)))?.[1];
}

let homes: ReadonlyMap<string, string> | undefined;

/** Where somebody is from by the name of the country: aus Nigeria, of Nigeria, Nigerias; not für Nigeria. */
function homeOf(word: string, segment: Segment, at: number): string | undefined {
  homes ??= new Map(
    Object.entries(countryNames).flatMap(([country, list]) => list.split(' ').map((one) => [one, country])),
  );
  const { sources, ownership } = lexiconOf(segment.lang).sets;
  const before =
    segment.text
      .slice(Math.max(0, at - 24), at)
      .toLowerCase()
      .match(/\p{L}+'?/gu) ?? [];
  const from = before.slice(-2).some((one) => sources.has(one) || ownership.has(one));
  if (homes.has(word)) return from ? homes.get(word) : undefined;
  return morphologies[segment.lang].genitive?.test(word) === true ? homes.get(word.slice(0, -1)) : undefined;
}

function sectorOf(word: string, segment: Segment): string | undefined {
  const lower = word.toLowerCase();
  for (const [sector, list] of Object.entries(lexiconOf(segment.lang).pack.sectors)) {
    // the language's own groups (mayors, unions) are roles on a roster
    if (!declarable.has(sector)) continue;
    if (list.split(/\s+/).some((stem) => stem !== '' && (lower.startsWith(stem) || lower.endsWith(stem))))
      return sector;
  }
  return undefined;
}
