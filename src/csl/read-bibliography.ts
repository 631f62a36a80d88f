import type { Item } from './item.ts';
import { itemsOf } from './read-bibtex.ts';
import { readItem } from './read-item.ts';

/** The sources of a file by key, or the line (from 1) where it cannot be read, when that is known. */
export type Sources =
  | { readonly ok: true; readonly items: ReadonlyMap<string, Item> }
  | { readonly ok: false; readonly line?: number };

/** @param text CSL-JSON or BibTeX. Whatever stands in it, this ends and throws nothing. */
export function readSources(text: string): Sources {
  return /^\s*[[{]/.test(text) ? readJson(text) : readBibtex(text);
}

function readJson(text: string): Sources {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false };
  }
  const items = new Map<string, Item>();
  for (const value of Array.isArray(data) ? data : [data]) {
    const item = readItem(value);
    if (item && !items.has(item.id)) items.set(item.id, withShortTitle(item));
  }
  return items.size > 0 ? { ok: true, items } : { ok: false };
}

function readBibtex(text: string): Sources {
  const { items: read, fault } = itemsOf(text);
  if (fault !== undefined) return { ok: false, line: fault };
  const items = new Map([...read].map(([id, item]) => [id, withShortTitle(item)]));
  return items.size > 0 ? { ok: true, items } : { ok: false };
}

/** A title without its subtitle, where the file gives none: short notes need it. */
function withShortTitle(item: Item): Item {
  const short = /^(.{3,}?)(?:: |\. | [–—] )\S/u.exec(item.texts.get('title') ?? '')?.[1];
  if (short === undefined || item.texts.has('title-short')) return item;
  return { ...item, texts: new Map([...item.texts, ['title-short', short]]) };
}
