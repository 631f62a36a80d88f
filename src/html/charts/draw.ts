import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { DataTable } from '../data/csv.ts';
import { numberOf } from '../data/format.ts';
import type { Measure } from '../fonts/measure.ts';
import { toldApart } from './apart.ts';
import { withDateBars } from './date-bars.ts';
import { dateColumns, withDates } from './dates.ts';
import { type LegendEntry, mapDrawing } from './draw-map.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import type { MapData } from './map.ts';
import type { Spec } from './spec.ts';
import type { ChartConfig, ChartLook } from './theme.ts';

export { geometryOf };

/** Width of a chart in the text column, CSS pixels: 124 mm. */
const columnWidth = 470;

/**
 * Draws a chart as SVG. This file brings Vega with it, so it is imported when the first chart is met. Same input, same bytes; nothing is loaded, and no code is made of
 * a specification: what expressions Vega-Lite itself writes are interpreted.
 * @throws whatever Vega finds wrong with a specification
 */
export function drawChart(
  spec: Spec,
  table: DataTable,
  { fills, config }: ChartConfig,
  measure: Measure,
): Promise<string> {
  const whole = {
    width: columnWidth,
    autosize: { type: 'fit-x', contains: 'padding' },
    ...withDates(withDateBars(toldApart(spec, fills), table), table),
    data: { values: valuesOf(table, dateColumns(spec)) },
    config,
  };
  return painted(whole, measure);
}

/** Draws a map as SVG in the size of its window, and says what its colours mean. */
export async function drawMap(
  data: MapData,
  geometry: Geometry,
  look: ChartLook,
  noData: string,
  config: object,
): Promise<{ readonly svg: string; readonly legend: readonly LegendEntry[] }> {
  const { spec, legend } = mapDrawing(data, geometry, look, noData);
  return { svg: await painted({ ...spec, config }, look.measure), legend };
}

async function painted(whole: object, measure: Measure): Promise<string> {
  const widthOf = ({ fontSize = 11 }: { readonly fontSize?: number }, text: unknown): number =>
    Math.ceil(measure(String(text ?? ''), fontSize));
  // its types leave it out, its manual does not
  (vega as unknown as { textMetrics: { width: typeof widthOf } }).textMetrics.width = widthOf;
  vega.resetSVGDefIds();
  const compiled = compile(whole as unknown as Parameters<typeof compile>[0], { logger: quiet }).spec;
  const runtime = vega.parse(legendsAboveTitles(compiled), undefined, { ast: true });
  const view = new vega.View(runtime, { renderer: 'none', loader: closed, logger: quiet, expr: expressionInterpreter });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** The title of a y axis lies flat above it (`theme.ts`), where a legend would cover it. */
function legendsAboveTitles(drawing: vega.Spec): vega.Spec {
  const titled = drawing.axes?.some(({ orient, title }) => orient === 'left' && title !== undefined);
  if (!titled || drawing.legends === undefined) return drawing;
  return { ...drawing, legends: drawing.legends.map((legend) => ({ offset: 26, ...legend })) };
}

/** Numbers as numbers, everything else as it stands; an empty cell is no value. */
function valuesOf(
  { head, rows, decimalComma }: DataTable,
  dates: ReadonlySet<unknown>,
): Record<string, string | number | null>[] {
  const numeric = head.map(
    (name, column) =>
      !dates.has(name) &&
      rows.every((row) => (row[column] ?? '') === '' || numberOf(row[column] ?? '', decimalComma) !== undefined),
  );
  return rows.map((row) =>
    Object.fromEntries(
      head.map((name, column) => {
        const cell = row[column] ?? '';
        if (cell === '') return [name, null];
        return [name, numeric[column] ? (numberOf(cell, decimalComma) ?? null) : cell];
      }),
    ),
  );
}

function refuse(): never {
  throw new Error('a chart loads nothing');
}

const closed = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
  fileAccess: false,
} as never;

/** What Vega would say on the console; what an author must know, `spec.ts` finds. */
const quiet = {
  level: () => quiet,
  error: () => quiet,
  warn: () => quiet,
  info: () => quiet,
  debug: () => quiet,
} as never;
