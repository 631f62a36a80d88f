import type { Element } from 'hast';
import type { Nodes } from 'mdast';
import { readCsv } from '../data/csv.ts';
import { dataFile } from '../data/data-file.ts';
import { formatColumns } from '../data/format.ts';
import { prepareSvg } from '../images/svg.ts';
import { attributeSpan, type Directive, openingSpan, type Rendering, report } from '../markdown/rendering.ts';
import { marksFault, readSpec, type SpecFault } from './spec.ts';
import { type ChartColours, chartConfig } from './theme.ts';

/** A chart as it was drawn, and its rows as they are printed, heads first. */
export interface Chart {
  readonly picture: Element;
  readonly rows: readonly (readonly string[])[];
}

/** Draws all charts of a brief before the rest of it is rendered: Vega draws asynchronously. What is wrong becomes findings. */
export async function drawCharts(rendering: Rendering, colours: ChartColours): Promise<void> {
  const nodes: Directive[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === 'chart')
      nodes.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(rendering.cited.tree);
  for (const node of nodes) {
    const chart = await chartOf(node, rendering, colours);
    if (chart !== undefined) rendering.charts.set(node, chart);
  }
}

async function chartOf(node: Directive, rendering: Rendering, colours: ChartColours): Promise<Chart | undefined> {
  const { spec: path, data } = node.attributes ?? {};
  if (!path?.trim()) report(rendering, 'DOC243', 'no-spec', 'block', openingSpan(rendering, node));
  if (!data?.trim()) report(rendering, 'DOC243', 'no-data', 'block', openingSpan(rendering, node));
  if (!path?.trim() || !data?.trim()) return undefined;
  const file = dataFile(node, 'data', rendering);
  const specFile = dataFile(node, 'spec', rendering);
  if (file === undefined || specFile === undefined) return undefined;
  const table = readCsv(file.bytes);
  if ('fault' in table) {
    report(rendering, 'DOC241', table.fault, 'block', attributeSpan(rendering, node, 'data'), table.data);
    return undefined;
  }
  const spec = readSpec(specFile.bytes, table.head);
  if (isFault(spec)) return fault(spec, node, rendering);
  const tooMany = marksFault(spec, table.rows.length);
  if (tooMany !== undefined) return fault(tooMany, node, rendering);
  const raw = table.head.map((_, column) => table.rows.map((row) => row[column] ?? ''));
  const columns = formatColumns(raw, rendering.labels, table.decimalComma);
  const rows = [table.head, ...table.rows.map((_, row) => columns.map((column) => column[row] ?? ''))];
  rendering.tables.push({
    path: file.file,
    rows,
    lines: [1, ...table.lines],
    at: attributeSpan(rendering, node, 'data'),
  });
  let svg: string;
  try {
    const { drawChart } = await import('./draw.ts');
    svg = await drawChart(spec, table, chartConfig(colours, rendering.labels));
  } catch {
    return fault({ fault: 'drawing', data: {} }, node, rendering);
  }
  const image = prepareSvg(svg, `chart-${rendering.charts.size + 1}`);
  if ('problem' in image || image.kind !== 'svg') return fault({ fault: 'drawing', data: {} }, node, rendering);
  const at = attributeSpan(rendering, node, 'spec');
  rendering.images.push({ path: specFile.file, image: { kind: 'svg', source: image.source }, ...at });
  return { picture: image.element, rows };
}

function isFault(spec: object): spec is SpecFault {
  return 'fault' in spec;
}

function fault({ fault: variant, data }: SpecFault, node: Directive, rendering: Rendering): undefined {
  report(rendering, 'DOC243', variant, 'block', attributeSpan(rendering, node, 'spec'), data);
}
