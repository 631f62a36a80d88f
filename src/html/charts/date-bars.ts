import { mappingOf } from '../../brief/mapping.ts';
import type { DataTable } from '../data/csv.ts';
import { markOf } from './apart.ts';
import { grainOf } from './dates.ts';
import type { Spec } from './spec.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** More bars than these have no room for words below each; months then are told by their years. */
const [mostMonths, mostQuarters, mostBars] = [14, 48, 240] as const;

/**
 * Bars over months or years stand in bands, each above the middle of its name; on an axis of time the names would stand at the
 * beginnings of bars, one more than there are. Months without a row keep their place. What the specification says of scale and
 * units itself stands.
 */
export function withDateBars(spec: Spec, table: DataTable): Spec {
  const views = Array.isArray(spec.layer) ? spec.layer.map(mappingOf) : [];
  const all = [spec as Mapping, ...views];
  if (!all.some((view) => markOf(view) === 'bar')) return spec;
  return ['x', 'y'].reduce((so, channel) => {
    const stated = [so as Mapping, ...(Array.isArray(so.layer) ? so.layer.map(mappingOf) : [])];
    const positions = stated.map((view) => mappingOf(view.encoding)[channel]).filter((each) => each !== undefined);
    const [field] = positions.map((each) => mappingOf(each).field);
    const bands = bandsOf(table, field);
    const isPlain = positions.every((each) => isDateOf(field, mappingOf(each)));
    if (bands === undefined || positions.length === 0 || !isPlain) return so;
    const banded = (view: Mapping): Mapping => {
      const own = mappingOf(view.encoding);
      if (own[channel] === undefined) return view;
      return { ...view, encoding: { ...own, [channel]: inBands(mappingOf(own[channel]), bands, channel === 'x') } };
    };
    const whole = banded(so as Mapping) as Spec;
    return Array.isArray(so.layer) ? { ...whole, layer: so.layer.map((view) => banded(mappingOf(view))) } : whole;
  }, spec);
}

function isDateOf(field: unknown, position: Mapping): boolean {
  return (
    position.field === field &&
    position.type === 'temporal' &&
    position.timeUnit === undefined &&
    position.scale === undefined &&
    position.aggregate === undefined
  );
}

interface Bands {
  readonly unit: 'year' | 'yearmonth';
  /** every month or year from the first to the last, as Vega-Lite writes dates */
  readonly domain: readonly object[];
}

function bandsOf(table: DataTable, field: unknown): Bands | undefined {
  const unit = grainOf(table, field);
  if (unit === undefined) return undefined;
  const column = table.head.indexOf(String(field));
  const counts = table.rows
    .map((row) => (row[column] ?? '').split('-').map(Number))
    .filter(([year = 0]) => year > 0)
    .map(([year = 0, month = 1]) => (unit === 'year' ? year : year * 12 + month - 1));
  const [first, last] = [Math.min(...counts), Math.max(...counts)];
  if (last - first >= mostBars) return undefined;
  const domain = Array.from({ length: last - first + 1 }, (_, at) => first + at).map((count) =>
    unit === 'year' ? { year: count, utc: true } : { year: Math.floor(count / 12), month: (count % 12) + 1, utc: true },
  );
  return { unit, domain };
}

function inBands({ type: _, ...position }: Mapping, { unit, domain }: Bands, isFlat: boolean): Mapping {
  const own = position.axis;
  const axis =
    own === null ? null : { ...(isFlat ? { labelAngle: 0 } : {}), ...namesOf(unit, domain.length), ...mappingOf(own) };
  const title = position.title === undefined ? { title: position.field } : {};
  return { ...title, ...position, type: 'ordinal', timeUnit: unit, sort: 'ascending', scale: { domain }, axis };
}

/** A month stands above its year; of many only some are named, of very many the years. */
function namesOf(unit: Bands['unit'], count: number): object {
  if (unit === 'year') return { labelOverlap: true };
  const name = "[utcFormat(datum.value, '%b'), utcFormat(datum.value, '%Y')]";
  if (count <= mostMonths) return { labelExpr: name, labelOverlap: true };
  const [every, words] = count <= mostQuarters ? [3, name] : [12, "utcFormat(datum.value, '%Y')"];
  return { labelExpr: `utcmonth(datum.value) % ${every} == 0 ? ${words} : ''`, labelOverlap: false };
}
