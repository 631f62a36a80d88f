import type { PageArea } from '../in-page.ts';
import { fitFigure, type Hole } from './fit-figure.ts';
import type { Measured } from './measured.ts';
import { planNotes, slack } from './plan.ts';
import type { RunInPage } from './set.ts';

/** Of a page's height: less than this may be empty before a figure or a box. */
const bearable = 1 / 8;
/** Rounds of looking and mending; each sets one figure. */
const most = 40;

/**
 * Fills pages that would end early before a figure, from the first on: what is before it has its place by then.
 * @param measure looks at the text as it stands
 * @returns what was measured last
 */
export async function fillHoles(
  run: RunInPage,
  measure: () => Promise<Measured>,
  { height }: PageArea,
): Promise<Measured> {
  const left = new Set<number>();
  let measured = await measure();
  let last: number | undefined;
  for (let round = 0; round < most; round++) {
    const hole = firstHole(measured, height - slack, left);
    if (hole === undefined) break;
    const unit = hole.units[0]?.unit ?? 0;
    // what did not help once does not help again
    if (unit !== last && (await run<boolean>(fitFigure, hole, []))) measured = await measure();
    else left.add(unit);
    last = unit;
  }
  return measured;
}

/** @param left units before which a hole has to stay */
export function firstHole(measured: Measured, height: number, left: ReadonlySet<number>): Hole | undefined {
  const { units } = measured;
  for (const { to, room } of planNotes(measured, height).all) {
    const next = units[to];
    if (next === undefined || next.forced || left.has(to) || room < height * bearable) continue;
    const above = units[to - 1]?.bottom ?? 0;
    const tied = [to];
    // a head and what must not be parted from it
    while (tied.length < 4 && units[to + tied.length]?.free === false) tied.push(to + tied.length);
    return { units: tied.map((unit) => ({ unit, need: (units[unit]?.bottom ?? 0) - above })), room, height };
  }
  return undefined;
}
