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

/** A sheet is white whatever paper the house has on screens: what shows through a drawing is white there, too. */
export function sheetRules({ paper }: Pick<ChartColours, 'paper'>): string {
  return paints.map((paint) => `.drawn [${paint}="${paper}"]{${paint}:#fff}`).join('');
}

/** Whether every colour of a drawing is one of the house: what an author has coloured keeps its paper in the dark. */
export function isDrawnInOwn(drawing: Element, colours: ChartColours): boolean {
  const own = paletteOf(colours);
  const isOwn = (node: Element): boolean =>
    paints.every((paint) => {
      const value = node.properties[paint];
      return value === undefined || value === 'none' || value === 'transparent' || own.has(String(value));
    }) && node.children.every((child) => child.type !== 'element' || isOwn(child));
  return isOwn(drawing);
}

const palettes = new WeakMap<ChartColours, ReadonlySet<string>>();

/** Every colour a drawing of the house may have, gathered once for all charts of a brief. */
function paletteOf(colours: ChartColours): ReadonlySet<string> {
  const known = palettes.get(colours) ?? new Set(hexesOf(colours));
  palettes.set(colours, known);
  return known;
}

/** Each colour of a drawing, and what it is in the dark. */
function darkOf(light: ChartColours, dark: ChartColours): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const to = hexesOf(dark);
  for (const [at, colour] of hexesOf(light).entries()) if (!pairs.has(colour)) pairs.set(colour, to[at] ?? colour);
  return pairs;
}

/** What a house draws in: its own colours and those that charts and maps make of them. No colour depends on the language. */
const hexesOf = (colours: ChartColours): string[] =>
  hexesIn([colours, chartConfig(colours, labelsFor('en')), mapPaints(colours)]);

/** In the order in which they stand, so that those of two houses correspond. */
function hexesIn(value: unknown): string[] {
  if (typeof value === 'string') return isHex(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(hexesIn) : [];
}
