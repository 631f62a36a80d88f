import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { crossReference } from '../../brief/cross-reference.ts';
import { nearest } from '../../brief/nearest.ts';
import { fill, type Labels } from '../labels/labels.ts';
import { hasChapters } from '../page-style.ts';
import { type Handler, type Rendering, report, spanOf } from './rendering.ts';

/** What can be referred to, by the word before the colon. */
const kinds = { fig: 'figure', tab: 'table', box: 'box', sec: 'section' } as const;

export type TargetKind = (typeof kinds)[keyof typeof kinds];

/** Something with an address of the author's own (`{#key}`), or any heading. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
  /** number of a figure, table or box; words of a heading */
  readonly name: string;
  /** UTF-16 offset in the source */
  readonly start: number;
}

/** `@fig:key` as met in the text; its words are known when the whole text has been read. */
export interface Reference {
  readonly element: Element;
  readonly key: string;
  /** undefined for `@page:key`, which takes any target */
  readonly kind: TargetKind | undefined;
  /** written with a capital, as at the beginning of a sentence */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

/** Text with `@fig:key` in it: what stands around stays text, each reference becomes a link. */
export function textWithReferences(rendering: Rendering): Handler {
  return (state, node: Extract<Nodes, { type: 'text' }>) => {
    const whole = defaultHandlers.text(state, node);
    if (whole.type !== 'text' || !whole.value.includes('@')) return whole;
    const parts: ElementContent[] = [];
    const place = placesIn(rendering.brief.source, spanOf(node));
    let done = 0;
    for (const match of whole.value.matchAll(crossReference)) {
      const [written, word = '', key = ''] = match;
      const element = h('a', { className: ['ref'] });
      parts.push({ type: 'text', value: whole.value.slice(done, match.index) }, element);
      done = match.index + written.length;
      const kind = word.toLowerCase();
      rendering.references.push({
        element,
        key,
        kind: kind === 'page' ? undefined : kinds[kind as keyof typeof kinds],
        capital: word !== kind,
        ...place(written),
      });
    }
    if (done === 0) return whole;
    parts.push({ type: 'text', value: whole.value.slice(done) });
    return parts.filter((part) => part.type !== 'text' || part.value !== '');
  };
}

/** Finds one word after the other between two offsets of the source; all of it where a word is written otherwise. */
function placesIn(source: string, whole: { readonly start: number; readonly end: number }) {
  let from = whole.start;
  return (word: string): { start: number; end: number } => {
    const start = source.indexOf(word, from);
    if (start < 0 || start >= whole.end) return whole;
    from = start + word.length;
    return { start, end: from };
  };
}

/** Declares what a key leads to: the first one stays, DOC230 for another. Nothing for what has no key. */
export function declare(rendering: Rendering, key: string | null | undefined, target: Target, end: number): void {
  if (!key) return;
  const name = `${target.kind}:${key}`;
  if (rendering.targets.has(name)) report(rendering, 'DOC230', 'twice', 'warn', { start: target.start, end });
  else rendering.targets.set(name, target);
}

/** Gives every reference its words and its address; DOC230 for those that lead nowhere. */
export function resolveReferences(rendering: Rendering): void {
  const { brief, labels, references } = rendering;
  const far = distanceIn(rendering);
  for (const { element, key, kind, capital, start, end } of references) {
    const target = targetOf(rendering, key, kind);
    if (target === undefined) {
      reportUnknown(rendering, { key, kind }, { start, end });
      element.children = [{ type: 'text', value: brief.source.slice(start, end) }];
      element.tagName = 'span';
      continue;
    }
    const words = fill(labels.references[target.kind], { name: target.name });
    element.children = [{ type: 'text', value: capital ? capitalised(words) : words }];
    element.properties.href = `#${target.id}`;
    element.properties.className = [
      'ref',
      ...(target.kind === 'section' ? ['long'] : []),
      ...(kind === undefined ? ['page-alone'] : far(start, target) ? ['far'] : []),
      ...(capital ? ['capital'] : []),
    ];
  }
}

function targetOf({ targets }: Rendering, key: string, kind: TargetKind | undefined): Target | undefined {
  const wanted = kind === undefined ? Object.values(kinds) : [kind];
  return wanted.map((each) => targets.get(`${each}:${key}`)).find((target) => target !== undefined);
}

function reportUnknown(
  rendering: Rendering,
  { key, kind }: Pick<Reference, 'key' | 'kind'>,
  at: { start: number; end: number },
): void {
  const [prefix] = Object.entries(kinds).find(([, each]) => rendering.targets.has(`${each}:${key}`)) ?? [];
  const near = prefix === undefined ? nearTo(rendering, key, kind) : undefined;
  if (prefix !== undefined) report(rendering, 'DOC230', 'kind', 'block', at, { prefix });
  else if (near === undefined) report(rendering, 'DOC230', 'unknown', 'block', at);
  else report(rendering, 'DOC230', 'near', 'block', at, near);
}

/** Where a key stands that was probably meant, one of the wanted kind first: its line and not its words, which may hold a name. */
function nearTo({ brief, targets }: Rendering, key: string, kind: TargetKind | undefined) {
  const all = [...targets].map(([name, target]) => ({ key: name.slice(name.indexOf(':') + 1), target }));
  const meantAmong = (some: typeof all) => {
    const word = nearest(
      key,
      some.map((each) => each.key),
    );
    return some.find((each) => each.key === word);
  };
  const meant = meantAmong(all.filter((each) => each.target.kind === kind)) ?? meantAmong(all);
  if (meant === undefined) return undefined;
  const [prefix = ''] = Object.entries(kinds).find(([, each]) => each === meant.target.kind) ?? [];
  // a table begins behind the line that has its key
  const { source } = brief;
  const written = source.lastIndexOf(`#${meant.key}`, source.indexOf('\n', meant.target.start) >>> 0);
  const at = written === -1 ? meant.target.start : written;
  return { prefix, line: source.slice(0, at).split('\n').length };
}

/** Signs of the source that fill a page and more: what is nearer is found by turning a page at most. */
const page = 4000;

/** Tells whether a target is so far that its page should be told (beyond the next page, or in another chapter), and was not told on this page. */
function distanceIn({ brief }: Rendering): (from: number, target: Target) => boolean {
  const chapters = hasChapters(brief.type)
    ? brief.tree.children.flatMap((node) => (node.type === 'heading' && node.depth <= 2 ? [spanOf(node).start] : []))
    : [];
  const chapterAt = (offset: number) => chapters.filter((start) => start <= offset).length;
  const told = new Map<Target, number>();
  return (from, target) => {
    const near = Math.abs(from - target.start) <= page && chapterAt(from) === chapterAt(target.start);
    if (near || from - (told.get(target) ?? -page) < page) return false;
    told.set(target, from);
    return true;
  };
}

/** `abc` as `Abc`. */
function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * The print form of a reference, in place: where its target is far its page is told, too; `@page:key` is the page alone. The
 * number goes into `.page-of`, as in the contents (pdf/in-page.ts).
 */
export function printReference(link: Element, { references }: Labels): void {
  const names = Array.isArray(link.properties.className) ? link.properties.className : [];
  const alone = names.includes('page-alone');
  if (!alone && !names.includes('far')) return;
  const [before = '', after = ''] = (alone ? references.page : references.onPage).split('{page}');
  const words = alone && names.includes('capital') ? capitalised(before) : before;
  link.children = [
    ...(alone ? [] : link.children),
    { type: 'text', value: words },
    h('span', { className: ['page-of'] }),
    ...(after === '' ? [] : [{ type: 'text' as const, value: after }]),
  ];
}
