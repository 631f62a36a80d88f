import { compareWords } from './collate.ts';
import { sortable } from './dates.ts';
import { renderAll } from './elements.ts';
import { frameOf, namesFor } from './names.ts';
import { plain } from './output.ts';
import { type Given, scopeOf } from './scope.ts';
import type { El } from './xml.ts';

/** A source with what it is sorted by: a text for each key, undefined for what it lacks. */
export interface Keyed<T> {
  readonly value: T;
  readonly keys: readonly (string | undefined)[];
}

/** The texts a source is sorted by (CSL 1.0.2, "cs:sort"). */
export function keysOf(keys: readonly El[], given: Given): (string | undefined)[] {
  return keys.map((key) => keyOf(key, given) || undefined);
}

function keyOf(key: El, given: Given): string {
  const scope = scopeOf({ ...given, sorting: true, cite: given.cite, keyAttrs: key.attrs });
  const { variable, macro } = key.attrs;
  if (macro !== undefined) return plain(renderAll(given.style.macros.get(macro)?.children ?? [], scope)).trim();
  if (variable === undefined) return '';
  const { item, number } = given;
  if (variable === 'citation-number') return String(number).padStart(8, '0');
  const date = item.dates.get(variable);
  if (date) return sortable(date);
  if (item.names.has(variable)) {
    const el: El = { name: 'names', attrs: { variable }, children: [], text: '' };
    return plain(namesFor(el, scope, frameOf(el, scope, undefined)));
  }
  const text = item.texts.get(variable) ?? '';
  return /^\d+$/.test(text) ? text.padStart(8, '0') : text.replace(/<[^<>]*>/g, '');
}

/** Sorts by the keys; sources without a key stand last, equal ones stay as they were. */
export function sorted<T>(list: readonly Keyed<T>[], keys: readonly El[]): T[] {
  return list
    .map((each, at) => ({ ...each, at }))
    .sort((a, b) => byKeys(a.keys, b.keys, keys) || a.at - b.at)
    .map(({ value }) => value);
}

function byKeys(a: Keyed<unknown>['keys'], b: Keyed<unknown>['keys'], keys: readonly El[]): number {
  for (let at = 0; at < keys.length; at++) {
    const [x, y] = [a[at], b[at]];
    if (x === y) continue;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    const order = /^[\d-]+$/.test(x + y) ? (x < y ? -1 : 1) : compareWords(x, y);
    if (order !== 0) return keys[at]?.attrs.sort === 'descending' ? -order : order;
  }
  return 0;
}
