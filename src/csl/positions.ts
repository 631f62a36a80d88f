import type { Cite, Cluster } from './item.ts';
import type { Position } from './scope.ts';

/** Where a cite stands among those before it. */
export interface Placed {
  readonly position: Position;
  readonly nearNote: boolean;
  readonly firstNote: number | undefined;
}

interface Last {
  readonly cites: readonly Cite[];
  readonly note: number;
}

/**
 * Positions of all cites in the order of the document (CSL 1.0.2, "position"): ibid. right after the same source alone,
 * near-note within so many notes.
 */
export function positionsOf(clusters: readonly Cluster[], distance: number): Placed[][] {
  const first = new Map<string, number>();
  const latest = new Map<string, number>();
  let before: Last | undefined;
  return clusters.map(({ cites, note }) => {
    const placed = cites.map((cite, at) => {
      const previous = at > 0 ? cites[at - 1] : alone(before);
      const one: Placed = {
        position: first.has(cite.id) ? positionAfter(previous, cite) : 'first',
        nearNote: note > 0 && note - (latest.get(cite.id) ?? Number.NEGATIVE_INFINITY) <= distance,
        firstNote: note > 0 && first.has(cite.id) ? first.get(cite.id) || undefined : undefined,
      };
      if (!first.has(cite.id)) first.set(cite.id, note);
      latest.set(cite.id, note);
      return one;
    });
    before = { cites, note };
    return placed;
  });
}

/** Only a citation of one source can be meant by ibid.; several cites of the same source are one. */
function alone(last: Last | undefined): Cite | undefined {
  const ids = new Set(last?.cites.map(({ id }) => id));
  return ids.size === 1 ? last?.cites.at(-1) : undefined;
}

function positionAfter(previous: Cite | undefined, cite: Cite): Position {
  if (previous?.id !== cite.id) return 'subsequent';
  if (previous.locator === undefined) return cite.locator === undefined ? 'ibid' : 'ibid-with-locator';
  if (cite.locator === undefined) return 'subsequent';
  const same = previous.locator === cite.locator && (previous.label ?? 'page') === (cite.label ?? 'page');
  return same ? 'ibid' : 'ibid-with-locator';
}
