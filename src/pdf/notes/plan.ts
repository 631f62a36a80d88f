import type { Measured, MeasuredNote, Unit } from './measured.ts';

/** Lines of a note that stand on one page: from (inclusive) and to (exclusive), counted from 0. */
export interface Part {
  readonly note: number;
  readonly from: number;
  readonly to: number;
  /** CSS px from the page's top to the part's */
  readonly y: number;
}

export interface PlannedPage {
  /** units on it: first, and the one behind the last */
  readonly from: number;
  readonly to: number;
  /** CSS px of `from`'s top on the page less those in the document: what turns one into the other */
  readonly shift: number;
  readonly parts: readonly Part[];
  /** CSS px that nothing stands on */
  readonly room: number;
}

export interface Plan {
  readonly all: readonly PlannedPage[];
  /** all pages up to the last with a note */
  readonly pages: readonly PlannedPage[];
  /** notes that found no room on the page that calls them */
  readonly late: readonly MeasuredNote[];
  /** numbers of notes first called in a note */
  readonly inner: ReadonlySet<number>;
}

/** CSS px kept free at a page's end: what is measured on screen and what is painted differ by less. */
export const slack = 2;

/** Lengths in CSS px (96 an inch): the gap with the rule above the notes, and between notes. */
const apart = 22;
const between = 8 / 3;
/** A note of up to four lines stays whole; a longer one leaves at least two lines on each page. */
const whole = 4;
const least = 2;

interface Open {
  readonly note: number;
  readonly from: number;
  /** called on this page */
  readonly fresh: boolean;
}

type Notes = ReadonlyMap<number, MeasuredNote>;

/** How much of the notes must fit: all; all but the end of the last that begins here; the beginnings; nothing. */
const levels = ['all', 'last', 'heads'] as const;
type Level = (typeof levels)[number] | 'none';

/**
 * Fills pages as a typesetter does: as many lines as fit together with the notes they call. The last note of a page goes on
 * at the foot of the next where it is too long.
 * @param height CSS px of a page's text area
 */
export function planNotes({ units, notes }: Measured, height: number): Plan {
  const known: Notes = new Map(notes.map((note) => [note.number, note]));
  const placed = new Set<number>();
  const pages: PlannedPage[] = [];
  const late: MeasuredNote[] = [];
  let carried: Open[] = [];
  let used = 0;
  for (let from = 0; from < units.length; ) {
    const { to, open, level } = fill({ units, known, placed, height }, from, carried);
    const shift = shiftOf(units, from);
    const room = height - bodyOf(units, from, to);
    const parts = share(open, known, room - apart, level);
    const total = parts.reduce((sum, part) => sum + heightOf(known, part), (parts.length - 1) * between);
    const free = parts.length === 0 ? room : room - apart - total;
    pages.push({ from, to, shift, parts: stack(parts, known, height - total), room: free });
    const stays = ({ note, fresh }: Open): boolean => !fresh || parts.some((part) => part.note === note);
    late.push(...open.flatMap((one) => (stays(one) ? [] : (known.get(one.note) ?? []))));
    for (const { note } of open) placed.add(note);
    carried = open.flatMap((one) => {
      const end = parts.find(({ note }) => note === one.note)?.to ?? one.from;
      return end < linesOf(known, one.note) ? [{ note: one.note, from: end, fresh: false }] : [];
    });
    if (parts.length > 0) used = pages.length;
    from = to;
  }
  return { all: pages, pages: pages.slice(0, used), late, inner: new Set(notes.flatMap(({ calls }) => calls)) };
}

/** On which page, counted from 1, everything will stand that the contents lead to. */
export function plannedPages({ all }: Plan, { targets }: Measured): Record<string, number> {
  const pageOf = (unit: number): number => all.findIndex(({ from, to }) => from <= unit && unit < to) + 1;
  return Object.fromEntries(Object.entries(targets).map(([id, unit]) => [id, pageOf(unit)]));
}

interface State {
  readonly units: readonly Unit[];
  readonly known: Notes;
  readonly placed: ReadonlySet<number>;
  readonly height: number;
}

/** How far a page goes that begins with unit `from`, and the notes that stand on it or begin there. */
function fill(state: State, from: number, carried: readonly Open[]): { to: number; open: Open[]; level: Level } {
  const { units } = state;
  // a page that cannot end where it should ends where it can
  for (const strict of [true, false]) {
    let best: { to: number; open: Open[]; level: Level } | undefined;
    for (let to = from + 1; to <= units.length; to++) {
      const next = units[to];
      if (next !== undefined && !next.forced && strict && !next.free) continue;
      const open = [...carried, ...called(state, from, to)];
      const level = levels.find((one) => fits(state, from, to, open, one) && (one !== 'heads' || best === undefined));
      if (level === undefined) break;
      best = { to, open, level };
      if (level !== 'all' || next?.forced === true) break;
    }
    if (best !== undefined) return best;
  }
  return { to: from + 1, open: [...carried, ...called(state, from, from + 1)], level: 'none' };
}

/** Notes first called in the units, each with those it calls itself. */
function called({ units, known, placed }: State, from: number, to: number): Open[] {
  const found = new Set<number>();
  const add = (note: number): void => {
    if (placed.has(note) || found.has(note) || !known.has(note)) return;
    found.add(note);
    for (const inner of known.get(note)?.calls ?? []) add(inner);
  };
  for (const { calls } of units.slice(from, to)) for (const note of calls) add(note);
  return [...found].map((note) => ({ note, from: 0, fresh: true }));
}

function fits({ units, known, height }: State, from: number, to: number, open: readonly Open[], level: Level): boolean {
  const body = bodyOf(units, from, to);
  if (open.length === 0) return body <= height;
  const parts = minimum(open, known, level);
  const need = parts.reduce((sum, part) => sum + heightOf(known, part), (parts.length - 1) * between);
  return body + apart + need <= height;
}

type Lines = Omit<Part, 'y'>;

/** The fewest lines of each note that a level asks for. */
function minimum(open: readonly Open[], known: Notes, level: Level): Lines[] {
  return open.map(({ note, from, fresh }, at) => {
    const count = linesOf(known, note);
    const rest = count - from;
    // what was carried over ends here if it can
    const entire = level === 'all' || (level === 'last' && (at < open.length - 1 || !fresh));
    // a note that calls another is kept together with it
    const short = rest <= whole || ((known.get(note)?.calls.length ?? 0) > 0 && rest < 20);
    return { note, from, to: level === 'none' ? from : entire || short ? count : from + least };
  });
}

/** Hands out the room: to each what it must have, then in the order of the notes. */
function share(open: readonly Open[], known: Notes, room: number, level: Level): Lines[] {
  const parts = minimum(open, known, level);
  const need = (): number => parts.reduce((sum, part) => sum + heightOf(known, part), (parts.length - 1) * between);
  for (const [at, part] of parts.entries()) {
    const count = linesOf(known, part.note);
    const longer = (to: number): void => {
      parts[at] = { ...part, to };
    };
    let to = part.to;
    while (to < count) {
      longer(to + 1);
      if (need() > room) break;
      to += 1;
    }
    // no single line on the next page
    if (count - to === 1 && to - 1 >= part.from + least) to -= 1;
    longer(to);
    if (to < count) break;
  }
  return parts.filter(({ from, to }) => to > from);
}

function stack(parts: readonly Lines[], known: Notes, top: number): Part[] {
  let y = top;
  return parts.map((part) => {
    const placed = { ...part, y };
    y += heightOf(known, part) + between;
    return placed;
  });
}

function heightOf(known: Notes, { note, from, to }: Lines): number {
  return (known.get(note)?.heights ?? []).slice(from, to).reduce((sum, height) => sum + height, 0);
}

function linesOf(known: Notes, note: number): number {
  return known.get(note)?.heights.length ?? 0;
}

function shiftOf(units: readonly Unit[], from: number): number {
  const unit = units[from];
  return unit === undefined ? 0 : unit.extraTop - unit.first;
}

/** Height of the units on a page of their own. */
function bodyOf(units: readonly Unit[], from: number, to: number): number {
  const last = units[to - 1];
  return last === undefined ? 0 : shiftOf(units, from) + last.bottom + last.extraBottom;
}
