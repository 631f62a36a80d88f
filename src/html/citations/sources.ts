import { nearest } from '../../brief/nearest.ts';
import type { Item } from '../../csl/item.ts';
import { readSources } from '../../csl/read-bibliography.ts';
import { type Rendering, report } from '../markdown/rendering.ts';
import type { Found, Met } from './collect.ts';

/** The sources of the bibliography a brief names; undefined when there are none to cite, which is reported here or was when the brief was read. */
export function sourcesFor(rendering: Rendering): ReadonlyMap<string, Item> | undefined {
  const at = rendering.brief.metaStrings.find(({ path }) => path === 'bibliography');
  if (at === undefined) return undefined;
  const file = rendering.readFile(at.value);
  if (!file.ok) return undefined;
  const read = readSources(new TextDecoder().decode(file.bytes));
  if (read.ok) return read.items;
  if (read.line === undefined) report(rendering, 'CIT102', 'default', 'block', at);
  else report(rendering, 'CIT102', 'line', 'block', at, { line: read.line });
  return undefined;
}

/** Reports keys that name no source. A sign in a sentence may be no key at all, so there it only warns. */
export function reportUnknown(
  met: readonly Met[],
  items: ReadonlyMap<string, Item> | undefined,
  rendering: Rendering,
): void {
  const keys = [...(items?.keys() ?? [])];
  for (const each of met) if (each.kind === 'citation') inspect(each.found, items, keys, rendering);
  for (const { path, value: key, start, end } of rendering.brief.metaStrings) {
    if (!path.startsWith('nocite.') || items?.has(key)) continue;
    const near = keys.length <= 500 ? nearest(key, keys) : undefined;
    if (items === undefined) report(rendering, 'CIT101', 'no-bibliography', 'block', { start, end }, { key });
    else if (near === undefined) report(rendering, 'CIT101', 'default', 'block', { start, end }, { key });
    else report(rendering, 'CIT101', 'nearest', 'block', { start, end }, { key, nearest: near });
  }
}

function inspect(
  found: Found,
  items: ReadonlyMap<string, Item> | undefined,
  keys: readonly string[],
  rendering: Rendering,
): void {
  found.cites.forEach(({ key }, at) => {
    const place = found.places[at];
    if (place === undefined || items?.has(key)) return;
    if (items === undefined) {
      if (!found.inSentence) report(rendering, 'CIT101', 'no-bibliography', 'block', place, { key });
      return;
    }
    // names that come near in a list of thousands say nothing
    const near = keys.length <= 500 ? nearest(key, keys) : undefined;
    const severity = found.inSentence && near === undefined ? 'warn' : 'block';
    if (near === undefined) report(rendering, 'CIT101', 'default', severity, place, { key });
    else report(rendering, 'CIT101', 'nearest', severity, place, { key, nearest: near });
  });
}
