import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { keepsReadings, memory } from '../../memory.ts';
import { isDrawn } from './attribute-values.ts';
import { drawingAttributes, drawingElements } from './drawing.ts';
import type { ImageProblem, PreparedImage } from './prepare.ts';

const elements: ReadonlySet<string> = new Set(drawingElements);
const attributes: ReadonlySet<string> = new Set(drawingAttributes);

/** Elements that only an editor or a catalogue needs; they go without a word. */
const furniture = /^(?:metadata|sodipodi:|inkscape:|rdf:|cc:|dc:|switch$)/i;
/** Elements whose presence is a reason to refuse the file. */
const active = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'animate',
  'animatetransform',
  'animatemotion',
  'set',
  'handler',
  'listener',
  'a',
]);
const external = new Set(['image', 'feimage', 'link', 'style']);

/** CSS properties of `style="…"` that are presentation attributes, too, by their name in the tree. */
const styles = new Map(drawingAttributes.map((name) => [cssName(name), name] as const));
const maxNodes = 20_000;
const maxDepth = 64;

/**
 * Takes an SVG apart and puts a safe one together, to be set into a page: known elements and attributes only, ids made
 * unique with `name`, fonts left to the page, size left to the page. Title and description stay.
 */
export function prepareSvg(text: string, name: string): PreparedImage | ImageProblem {
  const made = drawings.recall(
    () => `${name} ${text}`,
    text.length,
    () => prepareFresh(text, name),
  );
  if (!keepsReadings() || 'problem' in made || made.kind !== 'svg') return made;
  // whoever sets it into a page may change it
  return { ...made, element: structuredClone(made.element) };
}

const drawings = memory<PreparedImage | ImageProblem>();

function prepareFresh(text: string, name: string): PreparedImage | ImageProblem {
  if (/<!ENTITY|<!ATTLIST/i.test(text)) return { problem: 'svg-active' };
  if (nesting(text) > maxDepth) return { problem: 'svg-size' };
  const source = fromHtml(text, { fragment: true });
  const root = source.children.find((each) => each.type === 'element');
  if (root?.type !== 'element' || root.tagName !== 'svg') return { problem: 'unreadable' };
  const reading: Reading = { prefix: `${name}-`, nodes: 0, ids: new Map(), problem: undefined };
  number(root, reading);
  const element = rebuild(root, reading);
  if (reading.problem) return { problem: reading.problem };
  if (element?.type !== 'element') return { problem: 'unreadable' };
  if (expanded(element, idTable(element), new Map(), 0) > maxNodes) return { problem: 'svg-size' };
  const { width, height } = element.properties;
  if (element.properties.viewBox === undefined) {
    if (!(Number.parseFloat(String(width)) > 0 && Number.parseFloat(String(height)) > 0))
      return { problem: 'svg-size' };
    element.properties.viewBox = `0 0 ${Number.parseFloat(String(width))} ${Number.parseFloat(String(height))}`;
  }
  // where its height is limited, it begins where the text does
  element.properties.preserveAspectRatio ??= 'xMinYMin meet';
  delete element.properties.width;
  delete element.properties.height;
  return { kind: 'svg', element, source };
}

interface Reading {
  readonly prefix: string;
  nodes: number;
  /** ids that something may point at, by their new names; the author's could be words */
  readonly ids: Map<string, string>;
  problem: string | undefined;
}

function number(node: Element, reading: Reading): void {
  const id = node.properties.id;
  if (typeof id === 'string' && !reading.ids.has(id)) reading.ids.set(id, `${reading.prefix}${reading.ids.size + 1}`);
  for (const child of node.children) if (child.type === 'element') number(child, reading);
}

function rebuild(node: Nodes, reading: Reading): Element['children'][number] | undefined {
  if (++reading.nodes > maxNodes) reading.problem ??= 'svg-size';
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type !== 'element' || reading.problem) return undefined;
  const lower = node.tagName.toLowerCase();
  if (active.has(lower)) reading.problem = 'svg-active';
  else if (external.has(lower)) reading.problem = lower === 'style' ? 'svg-style' : 'svg-external';
  if (reading.problem || furniture.test(lower) || !elements.has(node.tagName)) return undefined;
  const children = node.children.flatMap((child) => {
    // between shapes there is nothing but the indentation of the file
    if (child.type === 'text' && child.value.trim() === '' && !['text', 'tspan'].includes(node.tagName)) return [];
    return rebuild(child, reading) ?? [];
  });
  return { type: 'element', tagName: node.tagName, properties: rebuildAttributes(node, reading), children };
}

function rebuildAttributes(node: Element, reading: Reading): Element['properties'] {
  const kept: Element['properties'] = {};
  const put = (key: string, value: string): void => {
    if (/url\(\s*['"]?(?!['"]?#)|expression|javascript:|@import/i.test(value)) reading.problem ??= 'svg-external';
    const led = value.replace(
      /url\(\s*['"]?#([^'")]+)['"]?\s*\)/g,
      (_, id: string) => `url(#${reading.ids.get(id) ?? 'none'})`,
    );
    if (isDrawn(key, led)) kept[key] = led;
  };
  for (const [key, raw] of Object.entries(node.properties)) {
    const value = Array.isArray(raw) ? raw.join(' ') : String(raw);
    if (/^on[a-z]/i.test(key)) reading.problem ??= 'svg-active';
    else if (key === 'id') kept.id = reading.ids.get(value) ?? 'none';
    else if (key === 'href' || key === 'xLinkHref') {
      if (!value.startsWith('#')) reading.problem ??= 'svg-external';
      else kept.href = `#${reading.ids.get(value.slice(1)) ?? 'none'}`;
    } else if (key === 'style') {
      for (const rule of value.split(';')) {
        const [property = '', ...rest] = rule.split(':');
        const attribute = styles.get(property.trim().toLowerCase());
        if (attribute)
          put(
            attribute,
            rest
              .join(':')
              .replace(/!important/i, '')
              .trim(),
          );
      }
    } else if (attributes.has(key)) put(key, value);
  }
  return kept;
}

/** `strokeWidth` → `stroke-width`. */
function cssName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function idTable(root: Element): Map<string, Element> {
  const table = new Map<string, Element>();
  const visit = (node: Element): void => {
    if (typeof node.properties.id === 'string') table.set(node.properties.id, node);
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(root);
  return table;
}

/** How many elements are painted once every `use` is carried out; endless circles count as too many. */
function expanded(node: Element, ids: Map<string, Element>, known: Map<Element, number>, depth: number): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  if (depth > 200) return Number.POSITIVE_INFINITY;
  known.set(node, Number.POSITIVE_INFINITY);
  let sum = 1;
  for (const child of node.children) if (child.type === 'element') sum += expanded(child, ids, known, depth + 1);
  const target = node.tagName === 'use' ? ids.get(String(node.properties.href).slice(1)) : undefined;
  if (target) sum += expanded(target, ids, known, depth + 1);
  known.set(node, sum);
  return sum;
}

/** How deep the tags are nested, counted before anything walks them. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
