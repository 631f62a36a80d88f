import { LineCounter, parseDocument } from 'yaml';
import { isMapping } from '../../brief/mapping.ts';
import { nearest } from '../../brief/nearest.ts';
import { isTooDeep } from '../../brief/yaml-depth.ts';
import { textOf } from '../data/csv.ts';

/** Why a file is no chart; codes and words stand in messages/ (DOC243). */
export interface SpecFault {
  readonly fault:
    | 'encoding'
    | 'size'
    | 'syntax'
    | 'shape'
    | 'denied'
    | 'transform'
    | 'mark'
    | 'number'
    | 'format'
    | 'marks'
    | 'field'
    | 'field-nearest'
    | 'drawing';
  readonly data: Readonly<Record<string, string | number>>;
}

/** A Vega-Lite specification of one view or of layers, without data. */
export type Spec = Readonly<Record<string, unknown>>;

const maxBytes = 64 * 1024;
const maxNodes = 2000;
const maxLayers = 12;

/**
 * Keys that bring data or pictures from elsewhere, run expressions, or make a drawing grow without bound; those of the
 * house's own look; and composed views, which a column of text has no room for.
 */
const denied: ReadonlySet<string> = new Set(
  `data datasets url href params param selection expr signal calculate labelExpr test usermeta config projection
  impute bins base density concat hconcat vconcat repeat facet row column resolve`.split(/\s+/),
);
const transforms: ReadonlySet<string> = new Set(
  'aggregate groupby filter fold as stack offset sort window frame ignorePeers joinaggregate'.split(' '),
);
const marks: ReadonlySet<string> = new Set(
  'bar line area point circle square tick rect rule text trail arc'.split(' '),
);
/** Numbers that measure data, and may be as large as data are; all others measure the drawing. */
const measures: ReadonlySet<string> = new Set(
  'domain domainMin domainMax domainMid values datum equal lt lte gt gte range oneOf'.split(' '),
);

/** As many as a drawing may have elements. */
const maxMarks = 20_000;

/** DOC243 for a chart that would draw more marks than anybody can tell apart: rows, for each folded column and each layer. */
export function marksFault(spec: Spec, rows: number): SpecFault | undefined {
  let found = rows * (Array.isArray(spec.layer) ? spec.layer.length : 1);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isMapping(value)) {
      if (Array.isArray(value.fold)) found *= Math.max(1, value.fold.length);
      for (const item of Object.values(value)) visit(item);
    }
  };
  visit(spec);
  return found > maxMarks ? { fault: 'marks', data: { found, limit: maxMarks } } : undefined;
}

type Path = readonly (string | number)[];

/** Reads a specification, JSON or YAML, and refuses what could load, run or hang. Never throws. */
export function readSpec(bytes: Uint8Array, heads: readonly string[]): Spec | SpecFault {
  if (bytes.length > maxBytes) return { fault: 'size', data: { limit: maxBytes } };
  const text = textOf(bytes);
  if (text === undefined) return { fault: 'encoding', data: {} };
  if (isTooDeep(text)) return { fault: 'syntax', data: { line: 1 } };
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: counter });
  const [error] = document.errors;
  if (error !== undefined) return { fault: 'syntax', data: { line: error.linePos?.[0].line ?? 1 } };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { fault: 'syntax', data: { line: 1 } };
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
      if (node?.range?.[0] !== undefined) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const found = isMapping(value) ? faultIn(value, heads) : { fault: 'shape' as const, path: [], data: {} };
  if (found !== undefined) return { fault: found.fault, data: { ...found.data, line: lineOf(found.path) } };
  return value as Spec;
}

type Found = { readonly fault: SpecFault['fault']; readonly path: Path; readonly data: SpecFault['data'] };

function faultIn(spec: Spec, heads: readonly string[]): Found | undefined {
  const layers = spec.layer;
  const isLayered = Array.isArray(layers) && layers.length > 0 && layers.length <= maxLayers;
  if (spec.mark === undefined ? !isLayered : layers !== undefined) return { fault: 'shape', path: [], data: {} };
  const known = new Set([...heads, ...namesIn(spec)]);
  const walk = { nodes: 0, known };
  return faultAt(spec, [], walk);
}

function faultAt(
  value: unknown,
  path: Path,
  walk: { nodes: number; readonly known: ReadonlySet<string> },
): Found | undefined {
  if (++walk.nodes > maxNodes || path.length > 24) return { fault: 'size', path, data: { limit: maxNodes } };
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  if (typeof value === 'number') return numberFault(value, path);
  if (typeof value === 'string') return stringFault(value, key, path, walk.known);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = faultAt(item, [...path, index], walk);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isMapping(value)) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const at = [...path, name];
    if (name === '$schema' && path.length === 0) continue;
    if (isDenied(name, item, path)) return { fault: 'denied', path: at, data: { key: name } };
    if (path.at(-2) === 'transform' && !transforms.has(name)) return { fault: 'transform', path: at, data: {} };
    const found = faultAt(item, at, walk);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isDenied(name: string, value: unknown, path: Path): boolean {
  if (denied.has(name)) return true;
  // of these the short form is safe: an object says how small a step may be
  if (name === 'bin' || name === 'timeUnit' || name === 'tickCount' || name === 'nice')
    return isMapping(value) || (name === 'tickCount' && typeof value !== 'number');
  // a condition in words is an expression
  return name === 'filter' && path.at(-2) === 'transform' && typeof value === 'string';
}

function numberFault(value: number, path: Path): Found | undefined {
  const isMeasure = path.some((part) => typeof part === 'string' && measures.has(part));
  const limit = path.at(-1) === 'tickCount' ? 50 : 2000;
  return isMeasure || Math.abs(value) <= limit ? undefined : { fault: 'number', path, data: { limit } };
}

function stringFault(value: string, key: string, path: Path, known: ReadonlySet<string>): Found | undefined {
  if (value.length > 300) return { fault: 'size', path, data: { limit: 300 } };
  if ((key === 'mark' || (key === 'type' && path.at(-2) === 'mark')) && !marks.has(value))
    return { fault: 'mark', path, data: { known: [...marks].join(', ') } };
  if (
    /^(?:format|labelFormat|titleFormat)$/i.test(key) &&
    !/^[^\d]{0,4}\d{0,2}[^\d]{0,3}\d{0,2}[^\d]{0,12}$/.test(value)
  )
    return { fault: 'format', path, data: {} };
  if (key === 'field' && !known.has(value)) {
    const near = nearest(value, [...known]);
    return near === undefined
      ? { fault: 'field', path, data: {} }
      : { fault: 'field-nearest', path, data: { nearest: near } };
  }
  return undefined;
}

/** Columns that transforms make. */
function namesIn(spec: Spec): string[] {
  const names: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && key === 'as') names.push(value);
    else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (isMapping(value)) {
      if (Array.isArray(value.fold)) names.push('key', 'value');
      for (const [name, item] of Object.entries(value)) visit(item, name);
    }
  };
  visit(spec, '');
  return names;
}
