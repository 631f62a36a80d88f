import { PdfFile } from '../file.ts';
import { type Content, hasContents, type PageArea } from '../in-page.ts';
import type { Pages } from '../right-pages.ts';
import type { Bytes } from '../values.ts';
import { besides, setBeside } from './beside.ts';
import { notePlaces } from './links.ts';
import { measure, measuring } from './measure.ts';
import type { Measured } from './measured.ts';
import { type Part, type Plan, planNotes, plannedPages, slack } from './plan.ts';
import { breaking, type Foot, type Stretched, setBreaks } from './set-breaks.ts';

/** Runs a function in the page together with those it calls. */
export type RunInPage = <T>(main: unknown, argument: object, others: readonly unknown[]) => Promise<T>;

const pointsPerPixel = 0.75;
const ruleAbove = 7;

/** Sets notes beside their calls. Returns how many there is no room for: they are left in the list at the end. */
export function setNotesBeside(run: RunInPage, { height }: PageArea): Promise<number> {
  return run<number>(setBeside, { height }, besides);
}

/** Measures the text and its notes, before anything else looks at the page: it adds their numbers. */
export function measureNotes(run: RunInPage, { height }: PageArea, feet: boolean): Promise<Measured> {
  return run<Measured>(measure, { height, feet, whole: feet }, measuring);
}

/** Guesses where the browser will end its pages. Returns on which everything stands that the contents lead to, if there are any. */
export async function planPages(run: RunInPage, { body }: Content, { height }: PageArea): Promise<Pages | undefined> {
  if (height === 0 || !hasContents(body)) return undefined;
  const measured = await run<Measured>(measure, { height, feet: false, whole: true }, measuring);
  return plannedPages(planNotes(measured, height), measured);
}

/** Puts every note at the foot of the page that calls it. Returns where they will stand; nothing where that cannot be. */
export async function setNotes(run: RunInPage, measured: Measured, { height }: PageArea): Promise<Plan | undefined> {
  const plan = planNotes(measured, height - slack);
  const done = await run<boolean>(setBreaks, instructions(plan, measured, height), breaking);
  return done ? plan : undefined;
}

/** Whether a print has come out as planned: every note on the page of its call, at its height there, and below the call. */
export function stands({ pages, late, inner }: Plan, pdf: Bytes): boolean {
  const places = notePlaces(new PdfFile(pdf));
  const offsets: number[] = [];
  for (const { parts } of pages) {
    const begun = parts.filter(({ from }) => from === 0);
    const tops = begun.map(({ note }) => places.get(`note-${note}`)?.top ?? Number.POSITIVE_INFINITY);
    for (const { note, y } of begun) {
      const found = places.get(`note-${note}`);
      const call = places.get(`call-${note}`);
      if (found === undefined || call === undefined) return false;
      offsets.push(found.top + y * pointsPerPixel);
      if (late.some(({ number }) => number === note)) continue;
      if (found.page !== call.page || (!inner.has(note) && call.top < Math.max(...tops))) return false;
    }
  }
  return Math.max(...offsets) - Math.min(...offsets) < 3;
}

function instructions(
  { pages }: Plan,
  { units, notes }: Measured,
  height: number,
): { feet: Foot[]; stretched: Stretched[] } {
  const feet = pages.map(({ to, shift, parts }) => {
    const last = units[to - 1];
    const top = (last?.top ?? 0) + shift;
    const [first] = parts;
    return {
      last: to - 1,
      fill: to < units.length ? height - slack - (last?.extraBottom ?? 0) - top : undefined,
      top,
      end: (last?.end ?? 0) + shift,
      notes: parts.flatMap(({ note, from, y }) => (from === 0 ? [{ note, y }] : [])),
      rule: first === undefined ? undefined : first.y - ruleAbove,
      // a box that goes on reaches to the page's end, and would stand behind the notes
      ground:
        last !== undefined && (last.extraBottom > 0 || last.drawn) ? last.bottom + last.extraBottom + shift : undefined,
      height,
    };
  });
  return {
    feet,
    stretched: pages.flatMap((page) => page.parts.flatMap((part) => stretched(part, notes, height - slack))),
  };
}

/** A note that goes on stands at the foot of the next page; where others stand below it, the page must be made to end. */
function stretched({ note, from, to, y }: Part, notes: Measured['notes'], height: number): Stretched[] {
  const heights = notes.find(({ number }) => number === note)?.heights ?? [];
  const sum = (end: number): number => heights.slice(from, end).reduce((all, one) => all + one, 0);
  const first = from === 0 ? [] : [{ note, line: from, height: y + (heights[from] ?? 0), align: 'bottom' as const }];
  const top = y + sum(to - 1);
  const isLast = top + 2 * (heights[to - 1] ?? 0) > height;
  if (to >= heights.length || isLast || (from > 0 && to === from + 1)) return first;
  return [...first, { note, line: to - 1, height: height - top, align: 'top' }];
}
