import type { Brand } from '../brand.ts';
import { contrast, mix } from '../colour.ts';
import { estimated, type Measure } from '../fonts/measure.ts';
import type { Labels } from '../labels/labels.ts';
import { fillsOf } from './apart.ts';

/** Colours of the house a chart is drawn in; all `#rrggbb`. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
  readonly primary: string;
  readonly accent: string;
}

/** Where nobody looks, only the words of a chart count. */
export const plainLook: ChartLook = {
  colours: { ink: '#000000', muted: '#555555', paper: '#ffffff', primary: '#000000', accent: '#555555' },
  measure: estimated,
};

/** @param ground the colours of a house on light or on dark ground */
export function coloursOf({ ink, muted, paper, primary, accent }: Brand['light']): ChartColours {
  return { ink, muted, paper, primary, accent };
}

/** What drawing needs of a house. */
export interface ChartLook {
  readonly colours: ChartColours;
  readonly measure: Measure;
}

/** How charts of a house look. */
export interface ChartConfig {
  /** colours of surfaces, series by series */
  readonly fills: readonly string[];
  /** Vega-Lite's */
  readonly config: object;
}

/**
 * How a chart of the house looks (LOOK.md, "Charts"): one hue for the story, greys for the rest, hairlines, no frame.
 * Numbers and names of months are those of the language, from our own tables.
 */
export function chartConfig(colours: ChartColours, labels: Labels): ChartConfig {
  const { ink, muted, paper, primary, accent } = colours;
  const grey = lightest(muted, paper, 3);
  return { fills: fillsOf([primary, grey, accent, primary, muted, ink], paper), config: configOf(colours, labels) };
}

function configOf({ ink, muted, paper, primary, accent }: ChartColours, labels: Labels): object {
  const line = mix(muted, paper, 0.25);
  const light = (colour: string) => lightest(colour, paper, 4.5);
  const text = { labelColor: ink, labelFontSize: 11, titleColor: muted, titleFontSize: 11, titleFontWeight: 400 };
  return {
    aria: false,
    background: null,
    font: 'sans-serif',
    padding: 2,
    view: { stroke: null },
    axis: {
      ...text,
      gridColor: line,
      gridWidth: 0.5,
      domainColor: ink,
      domainWidth: 0.75,
      tickColor: ink,
      tickWidth: 0.5,
    },
    axisBand: { grid: false, ticks: false, labelPadding: 6, labelLimit: 220 },
    axisX: { titlePadding: 8 },
    // words lie flat, above the axis they name
    axisY: { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: 0, titleY: -8 },
    legend: { ...text, title: null, orient: 'top', direction: 'horizontal', symbolSize: 90, padding: 0, offset: 10 },
    title: { color: ink, fontSize: 12, fontWeight: 600, anchor: 'start' },
    mark: { color: primary },
    bar: { discreteBandSize: { band: 0.62 } },
    line: { strokeWidth: 2 },
    rule: { color: ink, strokeWidth: 0.75 },
    text: { color: ink, fontSize: 11 },
    range: {
      category: [primary, light(muted), accent, light(primary), muted, light(ink)],
      ordinal: [0.25, 0.45, 0.65, 0.85, 1].map((share) => mix(primary, paper, share)),
      ramp: [mix(primary, paper, 0.12), primary],
      heatmap: [mix(primary, paper, 0.12), primary],
      diverging: [accent, mix(muted, paper, 0.15), primary],
    },
    locale: { number: numbers(labels), time: times(labels) },
  };
}

/**
 * As light as a colour may be: 4.5:1 for lines and the words beside them (WCAG 2.2, 1.4.3), 3:1 for surfaces (1.4.11).
 */
function lightest(colour: string, paper: string, least: number): string {
  for (let share = 0.5; share < 1; share += 0.05)
    if (contrast(mix(colour, paper, share), paper) >= least) return mix(colour, paper, share);
  return colour;
}

function numbers({ decimal, thousands, percent }: Labels) {
  return { decimal, thousands, grouping: [3], currency: ['', ''], percent: percent.replace('{n}', '') };
}

function times({ months, days }: Labels) {
  const short = (names: readonly string[]) => names.map((name) => (name.length > 4 ? `${name.slice(0, 3)}.` : name));
  return {
    dateTime: '%d.%m.%Y %H:%M',
    date: '%d.%m.%Y',
    time: '%H:%M',
    periods: ['', ''],
    days,
    shortDays: short(days),
    months,
    shortMonths: short(months),
  };
}
