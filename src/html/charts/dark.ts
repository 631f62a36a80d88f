import type { Element } from 'hast';
import { isHex } from '../colour.ts';
import { labelsFor } from '../labels/labels.ts';
import { mapPaints } from './draw-map.ts';
import { type ChartColours, chartConfig } from './theme.ts';

/** Attributes that a drawing says colours in. */
const paints = ['fill', 'stroke'] as const;

/**
 * Style rules that give the drawings of a house its dark colours where the screen is dark. Nothing is drawn twice: a colour of the
 * light drawing is told by its value, and the dark one is what the same rules of drawing make of the dark colours.
 */
export function darkRules(light: ChartColours, dark: ChartColours): string {
  const rules = [...darkOf(light, dark)].flatMap(([from, to]) =>
    from === to ? [] : paints.map((paint) => `.drawn [${paint}="${from}"]{${paint}:${to}}`),
  );
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}

/** Whether every colour of a drawing is one of the house: what an author has coloured keeps its paper in the dark. */
export function isDrawnInOwn(drawing: Element, colours: ChartColours): boolean {
  const own = darkOf(colours, colours);
  const isOwn = (node: Element): boolean =>
    paints.every((paint) => {
      const value = node.properties[paint];
      return value === undefined || value === 'none' || value === 'transparent' || own.has(String(value));
    }) && node.children.every((child) => child.type !== 'element' || isOwn(child));
  return isOwn(drawing);
}

/** Each colour of a drawing, and what it is in the dark. */
function darkOf(light: ChartColours, dark: ChartColours): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const [from, to] = [light, dark].map((colours) =>
    hexesIn([colours, chartConfig(colours, labelsFor('en')), mapPaints(colours)]),
  );
  for (const [at, colour] of (from ?? []).entries()) if (!pairs.has(colour)) pairs.set(colour, to?.[at] ?? colour);
  return pairs;
}

/** In the order in which they stand, so that those of two houses correspond. */
function hexesIn(value: unknown): string[] {
  if (typeof value === 'string') return isHex(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(hexesIn) : [];
}
