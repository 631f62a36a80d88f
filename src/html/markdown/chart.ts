import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Chart } from '../charts/charts.ts';
import type { Directive, Rendering, State } from './rendering.ts';
import { bare, gridOf } from './table-frame.ts';

/** The picture of a chart, with the words a reader hears instead; undefined where it could not be drawn. */
export function drawnChart(node: Directive, alt: string, { charts }: Rendering): Element | undefined {
  const chart = charts.get(node);
  if (chart === undefined) return undefined;
  const { picture, legend, own } = chart;
  Object.assign(picture.properties, { role: 'img', ariaLabel: alt, className: ['picture'] });
  const frame = ['picture-frame', ...(own ? ['drawn'] : [])];
  if (legend === undefined) return h('div', { className: [...frame, 'chart'] }, [picture]);
  return h('div', { className: [...frame, 'map'] }, [picture, legendOf(legend)]);
}

/** Beside the map, or below it where there is no room: words that grow with the page, and that can be read aloud. */
function legendOf({ title, entries }: NonNullable<Chart['legend']>): Element {
  return h('div', { className: ['legend'] }, [
    h('p', title),
    h(
      'ul',
      entries.map(({ words, fill, edge }) =>
        h('li', [
          s('svg', { viewBox: '0 0 12 12', className: ['swatch'], ariaHidden: 'true' }, [
            s('rect', { x: 0.5, y: 0.5, width: 11, height: 11, fill, stroke: edge }),
          ]),
          h('span', words),
        ]),
      ),
    ),
  ]);
}

/** The rows behind a chart, for whoever cannot see it or wants the numbers; on paper the alternative text must do. */
export function dataBehind(state: State, node: Directive, { charts, labels }: Rendering): Element[] {
  const rows = charts.get(node)?.rows;
  if (rows === undefined) return [];
  const table = bare(state, gridOf(rows, node));
  return [
    h('details', { className: ['chart-data', 'web-only'] }, [
      h('summary', labels.chartData),
      h('div', { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: labels.chartData }, [table]),
    ]),
  ];
}
