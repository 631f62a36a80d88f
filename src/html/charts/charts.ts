import type { Element } from 'hast';
import type { Nodes } from 'mdast';
import { nearest } from '../../brief/nearest.ts';
import type { Span } from '../../brief/span.ts';
import { dataFile } from '../data/data-file.ts';
import { type ReadTable, readTable, useRows } from '../data/read-table.ts';
import { prepareSvg } from '../images/svg.ts';
import { attributeSpan, type Directive, openingSpan, type Rendering, report } from '../markdown/rendering.ts';
import { isDrawnInOwn } from './dark.ts';
import type { LegendEntry } from './draw-map.ts';
import { isMapName, mapNames } from './geometry.ts';
import { maxClasses, readMap } from './map.ts';
import { marksFault, readSpec, type SpecFault } from './spec.ts';
import { type ChartLook, chartConfig } from './theme.ts';

/** A chart as it was drawn, and its rows as they are printed, heads first. */
export interface Chart {
  readonly picture: Element;
  /** in colours of the house alone, so that there are dark ones for it */
  readonly own: boolean;
  readonly rows: readonly (readonly string[])[];
  /** of a map: what its colours stand for */
  readonly legend?: { readonly title: string; readonly entries: readonly LegendEntry[] };
}

/** Draws all charts of a brief before the rest of it is rendered: Vega draws asynchronously. What is wrong becomes findings. */
export async function drawCharts(rendering: Rendering, look: ChartLook): Promise<void> {
  const nodes: Directive[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === 'chart')
      nodes.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(rendering.cited.tree);
  for (const node of nodes) {
    const chart = await chartOf(node, rendering, look);
    if (chart !== undefined) rendering.charts.set(node, chart);
  }
}

async function chartOf(node: Directive, rendering: Rendering, look: ChartLook): Promise<Chart | undefined> {
  const { spec, data, map, classes } = node.attributes ?? {};
  const isMap = map !== undefined && map !== null;
  const refuse = (variant: string, at: Span, told = {}): void =>
    report(rendering, 'DOC243', variant, 'block', at, told);
  const drawnBy = isMap ? !spec : Boolean(spec?.trim());
  if (isMap && spec) refuse('map-spec', attributeSpan(rendering, node, 'spec'));
  if (!isMap && classes) refuse('map-classes', attributeSpan(rendering, node, 'classes'), { limit: maxClasses });
  if (!isMap && !drawnBy) refuse('no-spec', openingSpan(rendering, node));
  if (!data?.trim()) refuse('no-data', openingSpan(rendering, node));
  if (!data?.trim() || !drawnBy) return undefined;
  const read = readTable(node, 'data', rendering);
  if (read === undefined) return undefined;
  return isMap ? drawnMap(node, read, rendering, look) : drawnSpec(node, read, rendering, look);
}

async function drawnSpec(
  node: Directive,
  { table, printed, file }: ReadTable,
  rendering: Rendering,
  look: ChartLook,
): Promise<Chart | undefined> {
  const specFile = dataFile(node, 'spec', rendering);
  if (specFile === undefined) return undefined;
  const spec = readSpec(specFile.bytes, table.head);
  if (isFault(spec)) return fault(spec, node, rendering);
  const tooMany = marksFault(spec, table.rows.length);
  if (tooMany !== undefined) return fault(tooMany, node, rendering);
  const rows = [table.head, ...printed];
  useRows(node, 'data', rendering, { rows, lines: [1, ...table.lines], file });
  const config = chartConfig(look.colours, rendering.labels);
  return picture(node, specFile.file, rows, rendering, look, async () => ({
    svg: await (await import('./draw.ts')).drawChart(spec, table, config, look.measure),
    legend: [],
  }));
}

async function drawnMap(
  node: Directive,
  { table, printed, file }: ReadTable,
  rendering: Rendering,
  look: ChartLook,
): Promise<Chart | undefined> {
  const { map = '', classes } = node.attributes ?? {};
  const at = attributeSpan(rendering, node, 'map');
  const name = (map ?? '').trim();
  if (!isMapName(name)) {
    const near = nearest(name, mapNames);
    if (near === undefined) report(rendering, 'DOC243', 'map', 'block', at, { known: mapNames.join(', ') });
    else report(rendering, 'DOC243', 'map-nearest', 'block', at, { nearest: near });
    return undefined;
  }
  const { labels } = rendering;
  const { drawMap, geometryOf } = await import('./draw.ts');
  const geometry = await geometryOf(name);
  const data = readMap(table, classes?.trim() ?? '', geometry, labels, printed);
  if ('fault' in data) {
    const span = attributeSpan(rendering, node, data.fault === 'map-classes' ? 'classes' : 'data');
    report(rendering, 'DOC243', data.fault, 'block', span, data.data);
    return undefined;
  }
  if (data.outside > 0)
    report(rendering, 'DOC243', 'map-outside', 'warn', attributeSpan(rendering, node, 'data'), { count: data.outside });
  useRows(node, 'data', rendering, { rows: data.rows, lines: [1, ...table.lines], file });
  const { config } = chartConfig(look.colours, labels);
  const draw = () => drawMap(data, geometry, look, labels.mapNoData, config);
  const chart = await picture(node, file, data.rows, rendering, look, draw);
  return chart && { ...chart, legend: { title: data.title, entries: chart.entries } };
}

/** The drawing, made safe for a page; its words are linted as those of any picture. */
async function picture(
  node: Directive,
  path: string,
  rows: readonly (readonly string[])[],
  rendering: Rendering,
  { colours }: ChartLook,
  draw: () => Promise<{ readonly svg: string; readonly legend: readonly LegendEntry[] }>,
): Promise<(Chart & { readonly entries: readonly LegendEntry[] }) | undefined> {
  let drawn: Awaited<ReturnType<typeof draw>>;
  try {
    drawn = await draw();
  } catch {
    return fault({ fault: 'drawing', data: {} }, node, rendering);
  }
  const image = prepareSvg(drawn.svg, `chart-${rendering.charts.size + 1}`);
  if ('problem' in image || image.kind !== 'svg') return fault({ fault: 'drawing', data: {} }, node, rendering);
  const at = attributeSpan(rendering, node, node.attributes?.spec ? 'spec' : 'data');
  rendering.images.push({ path, image: { kind: 'svg', source: image.source }, ...at });
  const own = isDrawnInOwn(image.element, colours);
  return { picture: image.element, own, rows, entries: drawn.legend };
}

function isFault(spec: object): spec is SpecFault {
  return 'fault' in spec;
}

function fault({ fault: variant, data }: SpecFault, node: Directive, rendering: Rendering): undefined {
  const at = attributeSpan(rendering, node, node.attributes?.spec ? 'spec' : 'data');
  report(rendering, 'DOC243', variant, 'block', at, data);
}
