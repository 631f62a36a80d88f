import { parse as parseBibtex } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js';
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
  try {
    const items = new Map([...itemsOf(parseBibtex(text))].map(([id, item]) => [id, withShortTitle(item)]));
    return items.size > 0 ? { ok: true, items } : { ok: false };
  } catch (error) {
    const line = lineOf(error);
    return line === undefined ? { ok: false } : { ok: false, line };
  }
}

/** A title without its subtitle, where the file gives none: short notes need it. */
function withShortTitle(item: Item): Item {
  const short = /^(.{3,}?)(?:: |\. | [–—] )\S/u.exec(item.texts.get('title') ?? '')?.[1];
  if (short === undefined || item.texts.has('title-short')) return item;
  return { ...item, texts: new Map([...item.texts, ['title-short', short]]) };
}

function lineOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('location' in error)) return undefined;
  const location = error.location as { start?: { line?: unknown } } | undefined;
  return typeof location?.start?.line === 'number' ? location.start.line : undefined;
}
