import { visit } from 'unist-util-visit';
import type { Segment } from './attribution/segments/segment.ts';
import { segmentsOf } from './attribution/segments/segments.ts';
import type { Brief } from './brief/brief.ts';
import { parseBrief } from './brief/parse.ts';
import type { ProjectReader } from './brief/project-file.ts';
import type { Config } from './config.ts';
import type { Draft } from './finding.ts';
import { derivedDrafts } from './lint/derived/derived.ts';

/** What a document says that the one its frontmatter names as `parent` does not; nothing for one that names none. */
export function parentDrafts(
  brief: Brief,
  segments: readonly Segment[],
  read: ProjectReader,
  { lang, type, limits, ownTypes }: Pick<Config, 'lang' | 'type' | 'limits' | 'ownTypes'>,
): Draft[] {
  const named = brief.metaStrings.find(({ path }) => path === 'parent');
  if (named === undefined) return [];
  const at = { start: named.start, end: named.end };
  const file = read(brief.file, named.value, limits.sourceBytes);
  if (!file.ok) return [{ code: 'RES301', severity: 'block', ...at }];
  const source = new TextDecoder().decode(file.bytes);
  const parent = parseBrief({ file: file.file, source, defaults: { lang, type }, limits, ownTypes });
  if (file.file === brief.file || parent.meta?.parent !== undefined)
    return [{ code: 'DOC222', variant: 'parent', severity: 'block', ...at }];
  if (parent.lang !== brief.lang) return [{ code: 'DOC222', variant: 'language', severity: 'warn', ...at }];
  const texts = [
    ...segmentsOf(parent).map(({ text }) => text),
    ...parent.metaStrings.map(({ value }) => value),
    ...dataOf(parent, read, limits.sourceBytes),
  ];
  // a placeholder is told as one; that it does not stand in the other document says nothing
  const left = brief.drafts.filter(({ code }) => code === 'DOC213');
  return derivedDrafts(segments, texts, ownTexts(brief)).filter(
    ({ start, end }) => !left.some((each) => start >= each.start && end <= each.end),
  );
}

/** Files whose rows the document shows: their numbers are its own. */
function dataOf(parent: Brief, read: ProjectReader, limit: number): string[] {
  const texts: string[] = [];
  visit(parent.tree, ['containerDirective', 'leafDirective'], (node) => {
    const { src, data } = ('attributes' in node ? node.attributes : undefined) ?? {};
    for (const path of [src, data]) {
      if (!path || !/\.(?:csv|tsv|ya?ml)$/i.test(path)) continue;
      const file = read(parent.file, path, limit);
      if (file.ok) texts.push(new TextDecoder().decode(file.bytes));
    }
  });
  return texts;
}

/** Who publishes and whom to ask: not the other document's to say. */
function ownTexts({ metaStrings }: Brief): string[] {
  return metaStrings
    .filter(({ path }) => /^(?:organisations|contact|imprint|series)\./.test(path))
    .map(({ value }) => value);
}
