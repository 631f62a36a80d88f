import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image, Nodes, Paragraph } from 'mdast';
import { type PreparedImage, prepareImage } from '../images/prepare.ts';
import { isKey } from '../view/keys.ts';
import { dataBehind, drawnChart } from './chart.ts';
import { contents, titleOf } from './directive-words.ts';
import { declare } from './references.ts';
import {
  attributeSpan,
  type Directive,
  type Handler,
  openingSpan,
  type Rendering,
  report,
  type State,
  sourceWords,
  spanOf,
} from './rendering.ts';

/** `:::figure{src alt source credit licence}` and `:::chart{spec data alt source credit licence}`; its first paragraph is the title that says the finding, the rest are notes. */
export function figure(state: State, given: Directive, rendering: Rendering): Element | undefined {
  const { node, inner } = withoutPicture(given);
  const { source, credit, licence } = node.attributes ?? {};
  const src = node.attributes?.src || inner?.url;
  const alt = node.attributes?.alt ?? inner?.alt;
  const at = openingSpan(rendering, node);
  if (!alt?.trim()) report(rendering, 'DOC201', 'figure', 'block', at);
  else if (isFileName(alt)) report(rendering, 'DOC201', 'file-name', 'block', attributeSpan(rendering, node, 'alt'));
  if (!source?.trim()) report(rendering, 'DOC202', 'figure', 'block', at);
  const blocks = contents(state, node).filter((each) => each.type === 'element');
  let title = titleOf(state, node);
  if (title.length === 0 && blocks[0]?.tagName === 'p') title = blocks.shift()?.children ?? [];
  const isChart = node.name === 'chart';
  const isMap = isChart && Boolean(node.attributes?.map);
  if (isChart && !rendering.charts.has(node)) return undefined;
  if (!src && !isChart) {
    report(rendering, 'RES301', 'no-src', 'block', at);
    return undefined;
  }
  rendering.counts.figure += 1;
  const n = rendering.counts.figure;
  const { labels } = rendering;
  const words = alt?.trim() ?? '';
  const picture = isChart
    ? drawnChart(node, words, rendering)
    : paint(src ?? '', words, inner ? spanOf(inner) : attributeSpan(rendering, node, 'src'), `figure-${n}`, rendering);
  const number = `${labels.figure} ${n}`;
  const id = rendering.id(`${labels.figure}-${n}`);
  declare(rendering, node.attributes?.id, { kind: 'figure', id, name: `${n}`, start: at.start }, at.end);
  const captionId = `${id}-caption`;
  const below: Element[] = [...blocks];
  const line = [
    ...labelled(labels.source + labels.colon, source, (text) => sourceWords(rendering, text)),
    ...labelled(labels.credit + labels.colon, credit),
    ...labelled(
      labels.licence + labels.colon,
      licence && isKey(labels.licences, licence) ? withoutBreaks(labels.licences[licence]) : licence,
    ),
  ];
  if (isMap) line.push({ type: 'text', value: `${labels.mapNote}.` });
  if (line.length > 0) below.push(h('p', { className: ['source'] }, line));
  const head = [h('span', { className: ['number'] }, title.length > 0 ? `${number} ` : number), ...title];
  const element = h('figure', { id }, [
    h('figcaption', { id: captionId }, head),
    ...(picture ? [hasWords(picture) && !isMap ? scrolling(picture, captionId) : picture] : []),
    ...(below.length > 0 ? [h('div', { className: ['below'] }, below)] : []),
    ...dataBehind(state, node, rendering),
  ]);
  state.patch(node, element);
  return element;
}

/** A figure whose picture stands in it in Markdown's own way (`![alt](path)`, alone in its paragraph) instead of in `src`. */
function withoutPicture(node: Directive): { node: Directive; inner?: Image } {
  if (node.name !== 'figure' || node.attributes?.src || node.type === 'textDirective') return { node };
  const paragraph = node.children.find((child) => child.type === 'paragraph' && isPicture(child));
  const inner =
    paragraph?.type === 'paragraph' ? paragraph.children.find((child) => child.type === 'image') : undefined;
  if (inner === undefined) return { node };
  return { node: { ...node, children: node.children.filter((child) => child !== paragraph) } as Directive, inner };
}

/** Words in a drawing get small with it: on a narrow screen it keeps its size in a frame that scrolls, as tables do. */
function scrolling(picture: Element, captionId: string): Element {
  return h('div', { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabelledBy: captionId }, [picture]);
}

function hasWords(node: Element): boolean {
  return node.tagName === 'text' || node.children.some((child) => child.type === 'element' && hasWords(child));
}

function labelled(
  label: string,
  value: string | null | undefined,
  words: (text: string) => ElementContent[] = (text) => [{ type: 'text', value: text }],
): ElementContent[] {
  if (!value?.trim()) return [];
  const said = words(value);
  const [first, last] = [said[0], said.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd().replace(/\.$/, '');
  return [h('span', { className: ['label'] }, `${label} `), ...said, { type: 'text', value: '. ' }];
}

/** Programs put in the name of the file where nobody has said what a picture shows. */
function isFileName(alt: string): boolean {
  return /^\S+\.(?:svg|png|jpe?g|webp|gif|tiff?)$/i.test(alt.trim());
}

/** An image in Markdown's own way. Alone in its paragraph it becomes a plain figure, without number. */
export function image(rendering: Rendering): Handler {
  return (state, node: Extract<Nodes, { type: 'image' | 'imageReference' }>) => {
    const url = node.type === 'image' ? node.url : (state.definitionById.get(node.identifier.toUpperCase())?.url ?? '');
    const at = spanOf(node);
    if (!node.alt?.trim()) report(rendering, 'DOC201', 'image', 'block', at);
    else if (isFileName(node.alt)) report(rendering, 'DOC201', 'file-name', 'block', at);
    return paint(url, node.alt?.trim() ?? '', at, `image-${rendering.assets.length + 1}`, rendering);
  };
}

/** True for a paragraph that holds one image and nothing else. */
export function isPicture(node: Paragraph): boolean {
  const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return parts.length === 1 && (parts[0]?.type === 'image' || parts[0]?.type === 'imageReference');
}

/** A lone image with its Markdown title as caption; without `:::figure` nobody has said where it is from. */
export function plainFigure(state: State, node: Paragraph, rendering: Rendering): Element {
  const part = node.children.find((child) => child.type === 'image' || child.type === 'imageReference');
  report(rendering, 'DOC202', 'image', 'warn', spanOf(part ?? node));
  const children = state.all(node).filter((each): each is Element => each.type === 'element');
  const title = part?.type === 'image' ? part.title : undefined;
  const element = h('figure', [...(title ? [h('figcaption', title)] : []), ...children]);
  state.patch(node, element);
  return element;
}

/** Problems of an image, by what went wrong. */
const codes: Readonly<Record<string, readonly [code: string, variant: string]>> = {
  missing: ['RES301', 'missing'],
  'other-case': ['RES301', 'other-case'],
  'not-a-file': ['RES301', 'not-a-file'],
  outside: ['RES302', 'outside'],
  remote: ['RES302', 'remote'],
  local: ['RES302', 'local'],
  backslash: ['RES302', 'backslash'],
  data: ['RES302', 'data'],
  rotated: ['RES304', 'rotated'],
  'too-big': ['RES303', 'bytes'],
  pixels: ['RES303', 'pixels'],
  side: ['RES303', 'side'],
  unreadable: ['RES304', 'unreadable'],
  format: ['RES304', 'format'],
  'svg-active': ['RES306', 'active'],
  'svg-external': ['RES306', 'external'],
  'svg-style': ['RES306', 'style'],
  'svg-size': ['RES306', 'size'],
};

/**
 * The element for an image of the project: an SVG is set into the page itself (our fonts, our eyes), a picture becomes a
 * file beside it, named by its number: a file name is words, too. Undefined, with a finding, when it cannot be shown.
 */
function paint(
  src: string,
  alt: string,
  at: { start: number; end: number },
  name: string,
  rendering: Rendering,
): Element | undefined {
  const image = load(src, name, rendering);
  if ('problem' in image) {
    const [code, variant] = codes[image.problem] ?? ['RES304', 'unreadable'];
    report(rendering, code, variant, 'block', at, image.data ?? {});
    return undefined;
  }
  if (image.kind === 'svg') {
    rendering.images.push({ path: image.file, image: { kind: 'svg', source: image.source }, ...at });
    const { element } = image;
    Object.assign(element.properties, { role: 'img', ariaLabel: alt, className: ['picture'] });
    return h('div', { className: ['picture-frame'] }, [element]);
  }
  // drawings are PNG or SVG; these are what cameras write
  if (rendering.brief.type === 'meeting-summary' && image.kind !== 'png')
    report(rendering, 'DOC221', 'default', 'warn', at);
  rendering.images.push({ path: image.file, image: { kind: image.kind, bytes: image.original }, ...at });
  const path = `assets/${name}.${image.kind === 'jpeg' ? 'jpg' : image.kind}`;
  if (!rendering.assets.some((each) => each.path === path))
    rendering.assets.push({ path, bytes: image.bytes, type: `image/${image.kind}` });
  return h('img', { src: path, alt, width: image.width, height: image.height, decoding: 'async' });
}

type Loaded =
  | (PreparedImage & { file: string; original: Uint8Array })
  | { problem: string; data?: Record<string, number> };

function load(src: string, name: string, rendering: Rendering): Loaded {
  if (/^data:/i.test(src.trim())) return { problem: 'data' };
  if (/^(?:[a-z]:[/\\]|file:)/i.test(src.trim())) return { problem: 'local' };
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(src.trim())) return { problem: 'remote' };
  if (src.includes('\\')) return { problem: 'backslash' };
  const read = rendering.readFile(src);
  if (!read.ok)
    return {
      problem: read.reason,
      ...(read.reason === 'too-big' ? { data: { limit: rendering.limits.imageBytes } } : {}),
    };
  const image = prepareImage(read.bytes, name, rendering.limits.imagePixels);
  if ('problem' in image) return image;
  return { ...image, file: read.file, original: read.bytes };
}

/** The short name in brackets stays on one line: (CC BY 4.0). */
function withoutBreaks(licence: string): string {
  return licence.replace(/\([^)]*\)/g, (short) => short.replaceAll(' ', '\u00a0'));
}
