import type { Element, ElementContent, Root } from 'hast';
import type { Root as MdastRoot, Nodes } from 'mdast';
import type {} from 'remark-directive';
import type { Options } from 'remark-rehype';
import type { Brief, Language } from '../../brief/brief.ts';
import type { Limits } from '../../config.ts';
import type { Draft, Severity } from '../../finding.ts';
import type { Chart } from '../charts/charts.ts';
import type { Labels } from '../labels/labels.ts';
import type { Asset } from '../page.ts';
import type { Reference, Target } from './references.ts';

export type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>;
export type State = Parameters<Handler>[0];
export type Directive = Extract<Nodes, { type: 'containerDirective' | 'leafDirective' | 'textDirective' }>;

/** What reading a file of the project gives: its bytes or the reason why not (brief/project-file.ts). */
type ReadFile = (
  path: string,
) =>
  | { readonly ok: true; readonly bytes: Uint8Array; readonly file: string }
  | { readonly ok: false; readonly reason: string };

/** An image that is called, as it was read, with where it is called from. */
export interface ImageUse {
  readonly path: string;
  readonly image:
    | { readonly kind: 'jpeg' | 'png' | 'webp'; readonly bytes: Uint8Array }
    | { readonly kind: 'svg'; readonly source: Root };
  readonly start: number;
  readonly end: number;
}

/** Rows of a file of data as they are printed, heads first, with where it is called from. */
export interface TableUse {
  readonly path: string;
  readonly rows: readonly (readonly string[])[];
  /** line of each row in the file, counted from 1 */
  readonly lines: readonly number[];
  readonly at: { readonly start: number; readonly end: number };
}

/** A note in the order of its first call. */
export interface Note {
  readonly number: number;
  readonly label: string;
  /** how often it has been called so far */
  calls: number;
  /** places of the margin copy, filled when the note has been read */
  readonly copies: Element[];
  content: ElementContent[];
}

/** The tree to render, with its citations made, and the list of sources where it stands in a section of its own. */
export interface Cited {
  readonly tree: MdastRoot;
  readonly references: Element | undefined;
  /** `source` of directives that cites, as written, with its citations made */
  readonly sources: ReadonlyMap<string, readonly ElementContent[]>;
}

/** The words of a directive's `source`. */
export function sourceWords({ cited }: Rendering, text: string): ElementContent[] {
  return structuredClone([...(cited.sources.get(text) ?? [{ type: 'text' as const, value: text }])]);
}

/** What the project does to the trees on their way. */
export interface Transforms {
  /** leaves the tree it is given as it is */
  readonly markdown: (tree: MdastRoot) => MdastRoot;
  readonly html: (tree: Root) => Root;
}

/** What one rendering gathers on its way; made for one brief and thrown away. */
export interface Rendering {
  readonly brief: Brief;
  readonly cited: Cited;
  readonly lang: Language;
  readonly labels: Labels;
  readonly readFile: ReadFile;
  readonly limits: Pick<Limits, 'imagePixels' | 'imageBytes'>;
  /** address of the page of another brief, by its source file */
  readonly pageOf: (file: string) => string | undefined;
  readonly transforms: Transforms | undefined;
  readonly drafts: Draft[];
  readonly assets: Asset[];
  readonly images: ImageUse[];
  readonly tables: TableUse[];
  /** charts, drawn before anything is rendered */
  readonly charts: Map<Directive, Chart>;
  readonly id: (text: string, fallback?: string) => string;
  readonly counts: Record<'figure' | 'table' | 'box' | 'recommendation', number>;
  readonly notes: Map<string, Note>;
  /** links into the page, without the `#` */
  readonly anchors: { readonly fragment: string; readonly start: number; readonly end: number }[];
  /** what cross references may lead to, by kind and key (`figure:key`) */
  readonly targets: Map<string, Target>;
  readonly references: Reference[];
  /** key messages met in the body: the head zone shows them */
  keyMessages: ElementContent[] | undefined;
}

/** Source offsets of a node; (0, 0) for one that was made up. */
export function spanOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Notes a finding at a node, or at a narrower span in it. */
export function report(
  rendering: Rendering,
  code: string,
  variant: string,
  severity: Severity,
  at: { start: number; end: number },
  data: Record<string, string | number> = {},
): void {
  rendering.drafts.push({ code, variant, severity, start: at.start, end: at.end, data });
}

/** Where the value of a directive's attribute stands in the source; the opening line when it cannot be told. */
export function attributeSpan(rendering: Rendering, node: Directive, name: string): { start: number; end: number } {
  const { start, end } = spanOf(node);
  const source = rendering.brief.source;
  const stop = Math.min(lineEnd(source, start), end);
  const match = new RegExp(`[{\\s]${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s}]+)`).exec(source.slice(start, stop));
  if (!match) return { start, end: stop };
  const from = start + match.index + match[0].length - (match[1] ?? '').length;
  return { start: from, end: from + (match[1] ?? '').length };
}

/** The opening line of a directive: enough to show what is meant. */
export function openingSpan(rendering: Rendering, node: Nodes): { start: number; end: number } {
  const { start, end } = spanOf(node);
  return { start, end: Math.min(lineEnd(rendering.brief.source, start), end) };
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}
