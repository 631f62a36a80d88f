import type { FootnoteDefinition, Nodes, Parents, Root, Text } from 'mdast';
import { citationsIn, type WrittenCitation } from './syntax.ts';

/** A citation where it stands. */
export interface Found extends WrittenCitation {
  readonly node: Text;
  /** offsets of its keys in the source, one for each cite */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** label of the footnote it stands in */
  readonly footnote: string | undefined;
  /** within a link no link can be made */
  readonly inLink: boolean;
  /** stands in the `source` of a directive: no place to call a note from */
  readonly inSource: boolean;
}

/** Calls of notes and citations of a document, in the order in which they are met. */
export type Met =
  | { readonly kind: 'call'; readonly label: string }
  | { readonly kind: 'citation'; readonly found: Found };

/** Everything that cites, and the notes around it. Notes come where they are called first. */
export function collect(tree: Root, source: string): Met[] {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const met: Met[] = [];
  const called = new Set<string>();
  const read = (node: Nodes, footnote: string | undefined, inLink: boolean): void => {
    if (node.type === 'text') {
      for (const found of foundIn(node, source, footnote, inLink)) met.push({ kind: 'citation', found });
      return;
    }
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'footnoteReference' && !called.has(node.identifier)) {
      called.add(node.identifier);
      met.push({ kind: 'call', label: node.identifier });
      const definition = definitions.get(node.identifier);
      for (const child of definition?.children ?? []) read(child, node.identifier, false);
    }
    if ('name' in node) met.push(...sourceOf(node, source));
    const link = inLink || node.type === 'link' || node.type === 'linkReference';
    if ('children' in node) for (const child of node.children) read(child, footnote, link);
  };
  for (const child of tree.children) read(child, undefined, false);
  return met;
}

/** What the `source` of a directive cites, read like a text of its own. */
function sourceOf(
  node: Extract<Nodes, { type: 'containerDirective' | 'leafDirective' | 'textDirective' }>,
  source: string,
): Met[] {
  const value = node.attributes?.source;
  if (!value?.includes('@')) return [];
  const start = source.indexOf(value, node.position?.start.offset ?? 0);
  const end = node.position?.end.offset ?? 0;
  const offset = start < 0 || start > end ? (node.position?.start.offset ?? 0) : start;
  const place = (at: number) => ({ line: 1, column: 1, offset: at });
  const text: Text = { type: 'text', value, position: { start: place(offset), end: place(offset + value.length) } };
  return foundIn(text, source, undefined, false).map((found) => ({
    kind: 'citation',
    found: { ...found, inSource: true },
  }));
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function foundIn(node: Text, source: string, footnote: string | undefined, inLink: boolean): Found[] {
  if (!node.value.includes('@')) return [];
  const start = node.position?.start.offset ?? 0;
  const raw = source.slice(start, node.position?.end.offset ?? start);
  const place = placer(node.value, raw, start);
  return citationsIn(node.value).flatMap((citation) => {
    const places = citation.cites.map(({ start: from, end }) => place(from, end));
    // an escaped sign is a sign and cites nothing
    if (places.some((each) => source[each.start - 1] === '\\')) return [];
    return [{ ...citation, node, places, footnote, inLink, inSource: false }];
  });
}

/** Finds a key's place in the source by counting its signs; the whole text when references hide some. */
function placer(
  value: string,
  raw: string,
  start: number,
): (from: number, end: number) => { start: number; end: number } {
  const signs = [...raw.matchAll(/@/g)].map(({ index }) => index);
  const written = [...value.matchAll(/@/g)].map(({ index }) => index);
  return (from, end) => {
    const sign = value.indexOf('@', from);
    const at = signs.length === written.length ? signs[written.indexOf(sign)] : undefined;
    if (at === undefined) return { start, end: start + raw.length };
    return { start: start + at - (sign - from), end: start + at + (end - sign) };
  };
}

/** The same tree with some of its texts replaced; whatever is as it was is shared with it. */
export function replaceTexts(tree: Root, replacements: ReadonlyMap<Text, readonly Nodes[]>): Root {
  const copy = (node: Nodes): Nodes[] => {
    if (node.type === 'text') return [...(replacements.get(node) ?? [node])];
    if (!('children' in node)) return [node];
    const children = (node.children as Nodes[]).flatMap(copy);
    const same = children.length === node.children.length && children.every((child, at) => child === node.children[at]);
    return same ? [node] : [{ ...node, children } as Parents];
  };
  return copy(tree)[0] as Root;
}
