import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Channel } from '../../finding.ts';
import { alignedStream } from './align.ts';
import type { MarkupPart } from './markup.ts';
import { decodeReferences } from './normalise.ts';
import { applyEdits, editsOf, type Stream, sliceStream } from './stream.ts';

/** Words found beside the running text, in source order. */
export interface SideText {
  readonly channel: Channel;
  readonly stream: Stream;
  /** the words say where something comes from, like a note */
  readonly isSource?: boolean;
}

/** Takes what the running text leaves aside. */
export interface SideTexts {
  image(node: Image | ImageReference): void;
  /** answers the target */
  link(node: Link | LinkReference): string;
  /** true when the directive's words do not belong to the line (marginal notes) */
  directive(node: TextDirective): boolean;
  markup(stream: Stream, part: MarkupPart): void;
  /** what a citation says besides its keys */
  citation(stream: Stream, start: number, end: number, key: RegExp): void;
}

/** Where such texts are taken from, and what becomes of them. */
export interface SideTextSource {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly add: (text: SideText) => void;
  /** reads a marginal note as a block of its own */
  readonly margin: (node: TextDirective) => void;
}

/** Reads what images, links, directives and markup say beside the line they stand in. */
export function sideTexts({ source, definitions, add, margin }: SideTextSource): SideTexts {
  const put = (channel: Channel, value: string | null | undefined, start: number, end: number): void => {
    if (value) add({ channel, stream: alignedStream(value, source, ...within(source, value, start, end)) });
  };
  return {
    image(node) {
      const { start, end } = placeOf(node);
      put('alt', node.alt, start + 2, end);
      if (node.type === 'imageReference') return;
      const at = start + 2 + (node.alt?.length ?? 0);
      add({ channel: 'file-name', stream: urlStream(node.url, source, at, end) });
      put('title', node.title, at + node.url.length, end);
    },
    link(node) {
      const { start, end } = placeOf(node);
      if (node.type === 'linkReference') return definitions.get(node.identifier)?.url ?? '';
      if (isBare(node)) return node.url;
      const last = node.children.at(-1)?.position?.end.offset ?? start;
      // <https://…> is text and target in one; elsewhere the target stands behind the text
      const from = last < end && source[start] !== '<' ? last : start;
      add({ channel: 'link-target', stream: urlStream(node.url, source, from, end) });
      put('title', node.title, last, end);
      return node.url;
    },
    directive(node) {
      for (const text of attributeTexts(node, source)) add(text);
      if (node.name === 'lang') return false;
      margin(node);
      return true;
    },
    markup(stream, part) {
      const words = decodeReferences(sliceStream(stream, part.start, part.end));
      if (part.kind === 'comment') add({ channel: 'comment', stream: words });
      if (part.kind === 'attribute') add({ channel: 'raw-html', stream: decodeUrl(words) });
    },
    citation(stream, start, end, key) {
      const words = applyEdits(
        sliceStream(stream, start + 1, end - 1),
        editsOf(stream.text.slice(start + 1, end - 1), key, (match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: '',
        })),
      );
      if (/\p{L}{3}/u.test(words.text)) add({ channel: 'text', stream: words });
    },
  };
}

/** A mail address that is its own text: the text is read already. Web addresses are read twice, as text and as slugs. */
function isBare({ children, url }: Link): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && url === `mailto:${only.value}`;
}

/** Attributes of a directive, each found in its opening line. */
export function attributeTexts(
  node: {
    readonly attributes?: Record<string, string | null | undefined> | null | undefined;
    readonly position?: Image['position'];
  },
  source: string,
): readonly SideText[] {
  const { start, end } = placeOf(node);
  const line = source.indexOf('\n', start);
  const stop = line < 0 || line > end ? end : line;
  let at = start;
  return Object.entries(node.attributes ?? {}).flatMap(([name, value]) => {
    if (!value || name === 'class') return [];
    const [from, to] = within(source, value, at, stop);
    if (to - from === value.length) at = to;
    const file = name === 'src' || name === 'data' || name === 'spec';
    const stream = decodeUrl(alignedStream(value, source, from, to));
    return [{ channel: file ? 'file-name' : 'directive', stream, isSource: name === 'source' }];
  });
}

/** Where a node of Markdown stands in its source; offsets, end exclusive. */
export function placeOf(node: { readonly position?: Image['position'] }): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** An address with its percent signs decoded. */
export function urlStream(url: string, source: string, start: number, end: number): Stream {
  return decodeUrl(alignedStream(url, source, ...within(source, url, start, end)));
}

/** Where a value stands in source[start, end): exactly, or somewhere in it when it was escaped. */
function within(source: string, value: string, start: number, end: number): [number, number] {
  const at = source.slice(start, end).indexOf(value);
  return at >= 0 ? [start + at, start + at + value.length] : [start, end];
}

/** A stream with runs of %XX as the characters they stand for; what is no UTF-8 stays as it is. */
export function decodeUrl(stream: Stream): Stream {
  if (!stream.text.includes('%')) return stream;
  return applyEdits(
    stream,
    editsOf(stream.text, /(?:%[0-9a-fA-F]{2})+/g, (match) => {
      const text = decoded(match[0]);
      return text === undefined ? undefined : { start: match.index, end: match.index + match[0].length, text };
    }),
  );
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
