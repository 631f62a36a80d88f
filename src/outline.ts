import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { resolvedCitation } from './attribution/segments/segment.ts';
import { bibliographyOf } from './bibliography.ts';
import { uniqueIds } from './brief/ids.ts';
import { parseBrief } from './brief/parse.ts';
import { readProjectFile } from './brief/project-file.ts';
import type { LintTask } from './worker.ts';

/** What an editor shows of a brief and offers to refer to. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** keys of the bibliography the brief names, in its order */
  readonly citations: readonly string[];
  /** `fig:places`, `sec:costs`: what `@` can refer to */
  readonly targets: readonly string[];
}

/** A heading of a document. */
export interface Heading {
  readonly text: string;
  /** 1 to 6 */
  readonly depth: number;
  /** UTF-16 offsets of the heading's line */
  readonly start: number;
  readonly end: number;
}

const ownKey = /\{#([A-Za-z][\w-]{0,79})[^{}\n]*\}\s*$/;

/** Reads a brief for its parts; one that cannot be read has none. */
export function outline({ file, source, root, config: { lang, type, limits, ownTypes } }: LintTask): Outline {
  const brief = parseBrief({ file, source, defaults: { lang, type }, limits, ownTypes });
  const headings: Heading[] = [];
  const targets: string[] = [];
  const idOf = uniqueIds();
  visit(brief.tree, (node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const own = ownKey.exec(source.slice(start, end).split('\n', 1)[0] ?? '')?.[1];
    if (node.type === 'heading') {
      const text = textOf(node).replace(ownKey, '').trim();
      headings.push({ text, depth: node.depth, start, end });
      targets.push(`sec:${own ?? idOf(text)}`);
    } else if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      const kind = kinds[node.name];
      const id = node.attributes?.id;
      if (kind !== undefined && id) targets.push(`${kind}:${id}`);
    } else if (node.type === 'paragraph' && own !== undefined) targets.push(`tab:${own}`);
  });
  const { known } = bibliographyOf(brief, (...asked) => readProjectFile(root, ...asked), limits.sourceBytes);
  return {
    headings,
    citations: [...(known.citationKeys ?? [])].filter((key) => key !== resolvedCitation),
    targets: [...new Set(targets)],
  };
}

/** By which word a directive is referred to. */
const kinds: Readonly<Record<string, string>> = {
  figure: 'fig',
  chart: 'fig',
  table: 'tab',
  options: 'tab',
  box: 'box',
};
