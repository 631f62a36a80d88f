import { sourceRange } from '../../attribution/segments/segment.ts';
import type { Draft } from '../../finding.ts';
import type { Amount } from './amounts.ts';
import { differs, type Edition, type Section, sectionPairs, type Unit } from './edition.ts';

/** A number, and the unit it stands in. */
interface Found {
  readonly amount: Amount;
  readonly unit: Unit;
}

/** As many are told for one pair of documents: a translation that has hardly begun lacks them all. */
const mostTold = 40;

/** DOC302: numbers, dates and hours that one edition says and the other does not. */
export function numberDrafts(here: Edition, there: Edition): Draft[] {
  const pairs = sectionPairs(here, there) ?? [[whole(here), whole(there)]];
  const drafts = pairs.flatMap(([a, b]) => sectionDrafts(a, b, here, there));
  for (const [label, unit] of here.notes) {
    const other = there.notes.get(label);
    if (other !== undefined) drafts.push(...unitDrafts(unit, other, [unit], [other], there));
  }
  for (const [path, unit] of here.fields) {
    const other = there.fields.get(path);
    if (other !== undefined) drafts.push(...unitDrafts(unit, other, [unit], [other], there));
  }
  return drafts.slice(0, mostTold);
}

/** Where the headings are not the same, the whole body is one section. */
function whole({ sections }: Edition): Section {
  const [first = { depth: 0, start: 0, end: 0, units: [] }] = sections;
  return { ...first, units: sections.flatMap(({ units }) => units) };
}

function sectionDrafts(a: Section, b: Section, here: Edition, there: Edition): Draft[] {
  const aligned = a.units.length === b.units.length && a.units.every(({ kind }, at) => kind === b.units[at]?.kind);
  if (!aligned) return looseDrafts(a, b, here, there);
  return a.units.flatMap((unit, at) => {
    const other = b.units[at] ?? unit;
    return unitDrafts(unit, other, withNotes(beside(a.units, at), here), withNotes(beside(b.units, at), there), there);
  });
}

/** A paragraph with those beside it: a translation may break the text elsewhere. */
function beside(units: readonly Unit[], at: number): Unit[] {
  const own = units[at];
  return units.slice(Math.max(0, at - 1), at + 2).filter(({ kind }) => kind === own?.kind);
}

/** With the notes they call: a year may stand in the text of one edition and in the source of the other. */
function withNotes(units: readonly Unit[], { notes }: Edition): Unit[] {
  const called = units.flatMap(({ segment }) => segment.marks.flatMap(({ target }) => notes.get(target) ?? []));
  return [...units, ...called];
}

function unitDrafts(
  unit: Unit,
  other: Unit,
  around: readonly Unit[],
  aroundOther: readonly Unit[],
  there: Edition,
): Draft[] {
  if (unit.amounts().length === 0 && other.amounts().length === 0) return [];
  const extra = strange(unit, aroundOther);
  const missing = strange(other, around);
  const told = extra.map((found, at) => extraDraft(found, missing[at], other, there));
  const place = rangeOf(unit, 0, firstWord(unit));
  return [...told, ...missing.slice(extra.length).map((found) => missingDraft(place, found, there))];
}

/** Sections whose paragraphs are not the same: their numbers are compared as a whole. */
function looseDrafts(a: Section, b: Section, here: Edition, there: Edition): Draft[] {
  const extra = a.units.flatMap((unit) => strange(unit, withNotes(b.units, there)));
  const missing = b.units.flatMap((unit) => strange(unit, withNotes(a.units, here)));
  return [
    ...extra.map((found) => extraDraft(found, undefined, b.start, there)),
    ...missing.map((found) => missingDraft({ start: a.start, end: a.end }, found, there)),
  ];
}

/** The numbers of a unit that none of the others says; each once. */
function strange(unit: Unit, others: readonly Unit[]): Found[] {
  const found = new Map<string, Found>();
  for (const amount of unit.amounts()) {
    const [value = ''] = amount.values;
    if (!found.has(value) && !amount.values.some((one) => others.some((other) => other.offers().has(one))))
      found.set(value, { amount, unit });
  }
  return [...found.values()];
}

function extraDraft({ amount, unit }: Found, instead: Found | undefined, other: Unit | number, there: Edition): Draft {
  const place = rangeOf(unit, amount.start, amount.end);
  const found = instead === undefined ? undefined : rangeOf(instead.unit, instead.amount.start, instead.amount.end);
  const beside = typeof other === 'number' ? other : rangeOf(other, 0, firstWord(other)).start;
  const data = { here: shown(amount, unit), other: found?.start ?? beside };
  if (instead === undefined) return differs(there, 'DOC302', 'default', { ...place, ...data });
  return differs(there, 'DOC302', 'instead', { ...place, ...data, there: shown(instead.amount, instead.unit) });
}

function missingDraft(place: { start: number; end: number }, { amount, unit }: Found, there: Edition): Draft {
  const other = rangeOf(unit, amount.start, amount.end).start;
  return differs(there, 'DOC302', 'missing', { ...place, there: shown(amount, unit), other });
}

const shown = ({ start, end }: Amount, { segment }: Unit) => segment.text.slice(start, end);
const rangeOf = ({ segment }: Unit, start: number, end: number) => sourceRange(segment, start, end);
const firstWord = ({ segment }: Unit) => Math.max(1, segment.text.search(/(?<=\S)\s|$/));
