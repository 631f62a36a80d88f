import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Item } from '../../csl/item.ts';
import type { Result } from '../../csl/processor.ts';
import type { Style } from '../../csl/style.ts';
import type { Cited, Rendering } from '../markdown/rendering.ts';
import { citedNote } from '../page.ts';
import { type Found, replaceTexts } from './collect.ts';
import { type EntryOf, elementsOf } from './inline.ts';

/** A citation with what the style makes of it. */
export interface Made {
  readonly found: Found;
  readonly note: number;
  readonly made: Result['clusters'][number] | undefined;
}

export interface Placing {
  readonly rendering: Rendering;
  readonly style: Style;
  readonly items: ReadonlyMap<string, Item>;
  readonly tree: Root;
}

/** Puts citations, the notes they make and the list of sources where they belong. */
export function placed(list: readonly Made[], { entries }: Result, placing: Placing): Cited {
  const { rendering, tree } = placing;
  // ids are counted, not named after keys: a key is often a name
  const ids = new Map(entries.map(({ id }, at) => [id, rendering.id(`ref-${at + 1}`)]));
  const entryOf: EntryOf = (source) => ids.get(source);
  const notes: FootnoteDefinition[] = [];
  const byNode = new Map<Text, Made[]>();
  for (const each of list) byNode.set(each.found.node, [...(byNode.get(each.found.node) ?? []), each]);
  const made = [...byNode].map(([node, each]): [Text, Nodes[]] => [
    node,
    replaced1(node, each, { placing, entryOf, notes }),
  ]);
  const replaced = replaceTexts(tree, new Map(made));
  const sources = new Map(
    made
      .filter(([node]) => byNode.get(node)?.some(({ found }) => found.inSource))
      .map(([node, nodes]) => [node.value, nodes.flatMap(asElements)]),
  );
  const cited: Root = notes.length === 0 ? replaced : { ...replaced, children: [...replaced.children, ...notes] };
  if (entries.length === 0) return { tree: cited, references: undefined, sources };
  const items = entries.map(({ id, words }) =>
    h(
      'li',
      { className: ['reference', 'citation'], id: ids.get(id) ?? null },
      elementsOf(words, () => undefined, rendering.lang),
    ),
  );
  return { ...withList(cited, h('ul', { className: ['references'] }, items), rendering), sources };
}

/** What `span` and `push` made, where no Markdown is rendered any more. */
function asElements(node: Nodes): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  const { hChildren = [] } = (node.data ?? {}) as { readonly hChildren?: ElementContent[] };
  return [h('span', { className: ['citation'] }, hChildren)];
}

interface Around {
  readonly placing: Placing;
  readonly entryOf: EntryOf;
  readonly notes: FootnoteDefinition[];
}

/** One text cut at its citations. */
function replaced1(node: Text, list: readonly Made[], around: Around): Nodes[] {
  const { rendering, style, items } = around.placing;
  const out: PhrasingContent[] = [];
  let at = 0;
  const text = (to: number): string => node.value.slice(at, to);
  for (const { found, made } of list) {
    if (made === undefined || !found.cites.some(({ key }) => items.has(key))) continue;
    let before = text(found.start);
    at = found.end;
    const inline = (children: readonly ElementContent[]): PhrasingContent => span(children, node);
    const entryOf: EntryOf = found.inLink ? () => undefined : around.entryOf;
    const words = elementsOf(made.words, entryOf, rendering.lang);
    const author = elementsOf(made.author, entryOf, rendering.lang);
    if (style.isNote && found.footnote === undefined && !found.inLink && !found.inSource) {
      if (found.inSentence) {
        push(out, before, node);
        out.push(inline(author), noteCall(words, node, around));
        continue;
      }
      before = before.trimEnd();
      const point = rendering.lang === 'fr' ? undefined : /^[.,;:!?]/.exec(node.value.slice(at))?.[0];
      push(out, before + (point ?? ''), node);
      at += point?.length ?? 0;
      out.push(noteCall(words, node, around));
      continue;
    }
    push(out, before, node);
    const whole = found.inSentence && author.length > 0 && !style.isNote ? [...author, textNode(' '), ...words] : words;
    out.push(inline(isFollowed(node, at) ? withoutPoint(whole, style) : whole));
  }
  push(out, node.value.slice(at), node);
  return out;
}

/** The rest of a text keeps the place of the whole: references in it are looked for there. */
function push(out: PhrasingContent[], value: string, { position }: Text): void {
  if (value !== '') out.push({ type: 'text', value, ...(position ? { position } : {}) });
}

const textNode = (value: string): ElementContent => ({ type: 'text', value });

/** A node that becomes a span of the page; remark-rehype takes its name and children from `data`. */
function span(children: readonly ElementContent[], { position }: Text): PhrasingContent {
  const data = { hName: 'span', hProperties: { className: ['citation'] }, hChildren: [...children] };
  return { type: 'citation', children: [], data, ...(position ? { position } : {}) } as unknown as PhrasingContent;
}

function noteCall(words: readonly ElementContent[], node: Text, { notes }: Around): PhrasingContent {
  const identifier = `${citedNote}${notes.length + 1}`;
  const { position } = node;
  const place = position ? { position } : {};
  notes.push({
    type: 'footnoteDefinition',
    identifier,
    children: [{ type: 'paragraph', children: [span(words, node)], ...place }],
    ...place,
  });
  return { type: 'footnoteReference', identifier, ...place };
}

/** In a note of the author's own the full stop of a citation is only right at its end. */
function isFollowed(node: Text, at: number): boolean {
  return node.value.slice(at).trim() !== '';
}

function withoutPoint(words: readonly ElementContent[], { isNote }: Style): ElementContent[] {
  const last = words.at(-1);
  if (!isNote || last === undefined) return [...words];
  if (last.type === 'text') return [...words.slice(0, -1), textNode(last.value.replace(/\.$/, ''))];
  if (last.type !== 'element' || last.tagName !== 'a' || String(last.properties.href).startsWith('http'))
    return [...words];
  return [...words.slice(0, -1), { ...last, children: withoutPoint(last.children, { isNote } as Style) }];
}

/** Under a heading of the author's own that is called like it, else in a section after everything. */
function withList(tree: Root, list: Element, rendering: Rendering): Omit<Cited, 'sources'> {
  const label = rendering.labels.bibliography;
  const at = tree.children.findLastIndex(
    (node) => node.type === 'heading' && textOf(node).trim().toLowerCase() === label.toLowerCase(),
  );
  const heading = tree.children[at];
  if (heading?.type !== 'heading') return { tree, references: list };
  const next = tree.children.findIndex(
    (node, index) => index > at && node.type === 'heading' && node.depth <= heading.depth,
  );
  const end = next === -1 ? tree.children.length : next;
  const node = {
    type: 'references',
    children: [],
    data: { hName: 'ul', hProperties: list.properties, hChildren: list.children },
  };
  const children = [...tree.children.slice(0, end), node as unknown as RootContent, ...tree.children.slice(end)];
  return { tree: { ...tree, children }, references: undefined };
}
