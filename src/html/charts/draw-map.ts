import { contrast, mix } from '../colour.ts';
import type { Measure } from '../fonts/measure.ts';
import type { Geometry, Land } from './geometry.ts';
import { type MapData, maxClasses } from './map.ts';
import type { ChartColours, ChartLook } from './theme.ts';

/** Size of a country's name, and of a line of it, CSS pixels. */
const [size, line] = [8.5, 9.5];

/** A square of a colour and the words for it. */
export interface LegendEntry {
  readonly words: string;
  readonly fill: string;
  readonly edge: string;
}

/** Everything in its place: the projection is done (scripts/maps.mjs). */
export interface MapDrawing {
  /** a Vega-Lite specification */
  readonly spec: object;
  readonly legend: readonly LegendEntry[];
}

/** @param noData the words for countries without a value */
export function mapDrawing(data: MapData, geometry: Geometry, look: ChartLook, noData: string): MapDrawing {
  const { colours } = look;
  const { muted, paper } = colours;
  const fills = fillsOf(data.classes.length, data.ordered, colours);
  const { border, context: ground } = groundsOf(colours);
  const { context, empty, valued, dots, names } = layersOf(data, geometry, look, fills);
  const hasEmpty = empty.length > 0 || dots.some(({ isEmpty }) => isEmpty);
  return {
    spec: {
      width: geometry.width,
      height: geometry.height,
      autosize: { type: 'none' },
      padding: 0,
      projection: { type: 'identity', scale: 1, translate: [0, 0] },
      view: { stroke: null },
      layer: [
        shapes(context, { fill: ground, stroke: paper, strokeWidth: 0.6 }),
        shapes(empty, { fill: paper, stroke: border, strokeWidth: 0.5 }),
        shapes(valued, { stroke: paper, strokeWidth: 0.7 }, { fill: plain('fill') }),
        at(
          dots,
          { type: 'circle', size: 42, strokeWidth: 0.7, opacity: 1 },
          { fill: plain('fill'), stroke: plain('edge') },
        ),
        at(names, { type: 'text', fontSize: size, baseline: 'middle' }, { text: plain('text'), color: plain('fill') }),
      ],
    },
    legend: [
      ...data.classes.map((words, n) => ({ words, fill: fills[n] ?? muted, edge: fills[n] ?? muted })),
      ...(hasEmpty ? [{ words: noData, fill: paper, edge: border }] : []),
    ],
  };
}

/** Every colour a map of the house may have, always in the same order. */
export function mapPaints(colours: ChartColours): string[] {
  const steps = Array.from({ length: maxClasses }, (_, at) => at + 1);
  const fills = [true, false].flatMap((ordered) => steps.flatMap((count) => fillsOf(count, ordered, colours)));
  return [...Object.values(groundsOf(colours)), ...fills];
}

/** Borders of countries without a value, and the lands around those a map is about. */
function groundsOf({ muted, paper }: ChartColours) {
  return { border: mix(muted, paper, 0.6), context: mix(muted, paper, 0.16) };
}

function layersOf(data: MapData, { lands, members, named }: Geometry, look: ChartLook, fills: readonly string[]) {
  const { muted, paper } = look.colours;
  const about = new Set(members.split(' '));
  const context: object[] = [];
  const empty: object[] = [];
  const valued: object[] = [];
  const dots: { x: number; y: number; fill: string; edge: string; isEmpty: boolean }[] = [];
  const names: object[] = [];
  for (const [code, land] of Object.entries(lands)) {
    const country = data.countries.get(code);
    const fill = country?.class === undefined ? undefined : fills[country.class];
    const isEmpty = fill === undefined && (country !== undefined || about.has(code));
    const shape = { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: [ringsOf(land)] }, fill };
    if (land.rings !== '') (fill !== undefined ? valued : isEmpty ? empty : context).push(shape);
    if (land.dot !== undefined && (fill !== undefined || (isEmpty && land.rings === '')))
      dots.push({
        x: land.dot[0] / 10,
        y: land.dot[1] / 10,
        fill: fill ?? paper,
        edge: fill === undefined ? muted : paper,
        isEmpty,
      });
    if (named && country !== undefined && land.name !== undefined)
      names.push(...nameIn(country.name, land.name, fill ?? paper, look));
  }
  return { context, empty, valued, dots, names };
}

const plain = (field: string) => ({ field, type: 'nominal', scale: null, legend: null });

function shapes(values: readonly object[], mark: object, encoding: object = {}): object {
  return { data: { values }, mark: { type: 'geoshape', ...mark }, encoding };
}

/** Marks at places of their own, in pixels. */
function at(values: readonly object[], mark: object, encoding: object): object {
  const place = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
  return { data: { values }, mark, encoding: { x: place('x'), y: place('y'), ...encoding } };
}

/** Points in pixels; holes run the other way round, which the painter sees. */
function ringsOf({ rings }: Land): number[][][] {
  if (rings === '') return [];
  return rings.split(';').map((ring) => {
    const steps = ring.split(' ').map(Number);
    let [x, y] = [0, 0];
    const points: number[][] = [];
    for (let n = 0; n < steps.length; n += 2) {
      x += steps[n] ?? 0;
      y += steps[n + 1] ?? 0;
      points.push([x / 10, y / 10]);
    }
    // GeoJSON closes a ring with its first point (RFC 7946, 3.1.6)
    return [...points, ...points.slice(0, 1)];
  });
}

/** One hue from light to dark where classes rise; colours that differ in grey, too, where they do not. */
function fillsOf(count: number, ordered: boolean, { primary, accent, muted, paper }: ChartColours): string[] {
  const steps = Array.from({ length: count }, (_, n) => n);
  if (ordered) return steps.map((n) => mix(primary, paper, count === 1 ? 1 : 0.2 + (0.8 * n) / (count - 1)));
  const kinds = [
    primary,
    mix(accent, paper, 0.62),
    mix(primary, paper, 0.3),
    mix(muted, paper, 0.75),
    accent,
    mix(primary, paper, 0.62),
  ];
  return steps.map((n) => kinds[n] ?? muted);
}

/** The name of a country in one line or two, where there is room for it. */
function nameIn(
  name: string,
  [x, y, width]: NonNullable<Land['name']>,
  fill: string,
  { colours: { ink, paper }, measure }: ChartLook,
): object[] {
  const widthOf = (words: string) => measure(words, size);
  const room = width / 10 - 3;
  const lines = [[name], wrap(name, room, measure)].find(
    (each) => each.length <= 2 && each.every((words) => widthOf(words) <= room),
  );
  if (lines === undefined) return [];
  const colour = contrast(ink, fill) >= contrast(paper, fill) ? ink : paper;
  return lines.map((text, n) => ({
    x: x / 10,
    y: y / 10 + (n - (lines.length - 1) / 2) * line,
    text,
    fill: colour,
  }));
}

/** Lines of words that fit; a word that is too long stands alone. */
function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[ -])(?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + word).trimEnd(), size) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((each) => each.trimEnd());
}
