import { isMapping, type Mapping, mappingOf } from '../../brief/mapping.ts';
import { contrast, mix } from '../colour.ts';
import type { Spec } from './spec.ts';

/** Marks that a colour fills. */
const filled = new Set(['bar', 'area', 'arc', 'rect', 'circle', 'square']);

/** Lengths of strokes and gaps of one line after the other, CSS px; the first is whole. */
const dashes = [
  [1, 0],
  [7, 3],
  [2, 2.5],
  [10, 3, 2, 3],
  [4, 2],
  [1, 3],
] as const;

/**
 * Lets series be told apart without colour, too, on the sheet of a black-and-white printer: surfaces of different lightness, lines
 * of different dashes. What the specification says itself stands, and lines that are named where they end stay whole.
 * @param fills colours of surfaces in the order of the series
 */
export function toldApart(spec: Spec, fills: readonly string[]): Spec {
  const shared = mappingOf(spec.encoding);
  const layers = Array.isArray(spec.layer) ? spec.layer.map(mappingOf) : [spec];
  const views = layers.map((view) => ({ view, color: seriesOf({ ...shared, ...mappingOf(view.encoding) }) }));
  const coloured = views.filter(({ color }) => color !== undefined);
  // words and lines of the same colours must stay dark enough to be read
  const onlyFilled = coloured.length > 0 && coloured.every(({ view }) => filled.has(markOf(view)));
  const changed = views.map(({ view, color }) => {
    if (color === undefined) return view;
    const own = { ...mappingOf(view.encoding) };
    if (onlyFilled) own.color = { ...color, scale: { range: fills, ...mappingOf(color.scale) } };
    else if (markOf(view) === 'line' && color.legend !== null && own.strokeDash === undefined) {
      own.strokeDash = { ...withoutScale(color), scale: { range: dashes } };
      // points on a line would make blots of dashes
      own.color = { ...color, legend: { symbolType: 'stroke', ...mappingOf(color.legend) } };
    }
    return { ...view, encoding: own };
  });
  return Array.isArray(spec.layer) ? { ...spec, layer: changed } : { ...spec, ...changed[0] };
}

/** The colour channel where its colours stand for series and nothing says which they are. */
function seriesOf(encoding: Mapping): Mapping | undefined {
  const { color } = encoding;
  if (!isMapping(color) || typeof color.field !== 'string' || color.type !== 'nominal') return undefined;
  const { range, scheme } = mappingOf(color.scale);
  return range === undefined && scheme === undefined ? color : undefined;
}

function withoutScale({ scale: _, ...rest }: Mapping): Mapping {
  return rest;
}

/** The name of a view's mark. */
export function markOf({ mark }: Mapping): string {
  return String(isMapping(mark) ? mark.type : mark);
}

/**
 * Colours as light or dark that each can be told from paper and from all before it by its lightness alone, as far as there is
 * room; all `#rrggbb`.
 */
export function fillsOf(colours: readonly string[], paper: string): string[] {
  const chosen: string[] = [];
  for (const colour of colours) {
    const tints = Array.from({ length: 15 }, (_, at) => mix(colour, paper, 1 - at * 0.05));
    const isApart = (tint: string) => chosen.every((other) => contrast(tint, other) >= 1.35);
    chosen.push(tints.find((tint) => contrast(tint, paper) >= 1.6 && isApart(tint)) ?? colour);
  }
  return chosen;
}
