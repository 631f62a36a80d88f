import type { Root } from 'mdast';
import type { Limits } from '../config.ts';
import type { Draft } from '../finding.ts';
import type { Brief, Language } from './brief.ts';
import { withoutEchoes } from './echoes.ts';
import { encodingDrafts, isUtf16 } from './encoding.ts';
import { formulaDrafts } from './formulas.ts';
import { limitDrafts } from './limits.ts';
import { directivesIn, parseMarkdown } from './markdown.ts';
import type { OwnType } from './own-types.ts';
import { placeholderDrafts, withoutGaps } from './placeholders.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { requirementDrafts } from './requirements.ts';
import { slugOf } from './slug.ts';
import { strayDrafts } from './stray-directives.ts';
import { strayMarkup } from './stray-markup.ts';
import { tableDrafts, treeDrafts } from './table-limits.ts';

export interface ParseInput {
  /** path from the project's root, with `/` */
  readonly file: string;
  /** the file as it stands; a byte-order mark stays and counts */
  readonly source: string;
  /** what a text without frontmatter is taken for; the type may be one of `ownTypes` */
  readonly defaults: { readonly lang: Language; readonly type: string };
  readonly limits: Pick<Limits, 'sourceBytes' | 'depth'>;
  /** types of documents the project has besides the six */
  readonly ownTypes?: readonly OwnType[] | undefined;
}

/**
 * Text to Brief. Synchronous, bounded, and never throws: whatever is wrong with the text becomes a finding in `drafts`.
 * A wrong frontmatter never keeps the body from being parsed. Where a limit is hit the tree is empty and the finding
 * blocks, so that nothing unread can be published.
 */
export function parseBrief(input: ParseInput): Brief {
  const { file, source, defaults, limits } = input;
  const bytes = Buffer.byteLength(source);
  if (bytes > limits.sourceBytes) {
    const span = { start: 0, end: 0 };
    const data = { bytes, limit: limits.sourceBytes };
    return unread(input, [{ code: 'LIM401', variant: 'plain', severity: 'block', ...span, data }]);
  }
  if (isUtf16(source)) return unread(input, encodingDrafts(source));
  const front = readFrontmatter(source, input.ownTypes);
  const body = readBody(source, front.bodyStart, limits.depth);
  const meant = front.type === undefined ? input.ownTypes?.find(({ name }) => name === defaults.type) : undefined;
  const ownType = front.ownType ?? meant;
  const type = front.type ?? ownType?.like ?? defaults.type;
  const needs =
    front.subject === undefined ? [] : requirementDrafts(ownType ?? type, front.subject, directivesIn(body.tree));
  const fronts = withoutEchoes([...front.drafts, ...(isUnread(body.drafts) ? [] : needs)]);
  const left = placeholderDrafts(front.strings, body.tree);
  const drafts = [...encodingDrafts(source), ...withoutGaps(fronts, left), ...left, ...body.drafts];
  return {
    file,
    source,
    bodyStart: front.bodyStart,
    slug: slugOf(file, front.loose),
    lang: front.lang ?? defaults.lang,
    type,
    ownType,
    meta: drafts.some((draft) => draft.code.startsWith('FM') && draft.severity === 'block') ? undefined : front.meta,
    loose: front.loose,
    metaStrings: front.strings,
    metaComments: front.comments,
    tree: body.tree,
    drafts,
  };
}

/** An empty tree for want of reading says nothing about what the brief lacks. */
function isUnread(drafts: readonly Draft[]): boolean {
  return drafts.some(({ code }) => code === 'LIM402');
}

function readBody(source: string, bodyStart: number, depth: number): { tree: Root; drafts: Draft[] } {
  const drafts = limitDrafts(source, bodyStart, depth);
  if (drafts.length > 0) return { tree: emptyTree(), drafts };
  try {
    const tree = parseMarkdown(blank(source, bodyStart));
    const deep = treeDrafts(tree);
    return deep.length > 0
      ? { tree: emptyTree(), drafts: deep }
      : { tree, drafts: [tableDrafts, strayDrafts, strayMarkup, formulaDrafts].flatMap((of) => of(tree, source)) };
  } catch {
    const end = Math.min(source.length, bodyStart + 1);
    const draft: Draft = { code: 'LIM402', variant: 'unreadable', severity: 'block', start: bodyStart, end, data: {} };
    return { tree: emptyTree(), drafts: [draft] };
  }
}

/** The frontmatter as blank lines of the same length: positions in the tree are positions in the file. */
function blank(source: string, bodyStart: number): string {
  if (bodyStart === 0) return source;
  return source.slice(0, bodyStart).replaceAll(/[^\r\n]/g, ' ') + source.slice(bodyStart);
}

function unread(input: ParseInput, drafts: Draft[]): Brief {
  return {
    file: input.file,
    source: input.source,
    bodyStart: 0,
    slug: slugOf(input.file, {}),
    lang: input.defaults.lang,
    type: input.defaults.type,
    ownType: undefined,
    meta: undefined,
    loose: {},
    metaStrings: [],
    metaComments: [],
    tree: emptyTree(),
    drafts,
  };
}

function emptyTree(): Root {
  return { type: 'root', children: [] };
}
