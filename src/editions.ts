import type { Segment } from './attribution/segments/segment.ts';
import { segmentsOf } from './attribution/segments/segments.ts';
import type { Brief, MetaString } from './brief/brief.ts';
import { parseBrief } from './brief/parse.ts';
import type { ProjectReader } from './brief/project-file.ts';
import type { Config } from './config.ts';
import { dataDrafts } from './edition-data.ts';
import type { Draft } from './finding.ts';
import { editionDrafts } from './lint/editions/compare.ts';
import { editionOf } from './lint/editions/edition.ts';
import { lineStarts } from './place.ts';

/**
 * What a brief says otherwise than the editions its `translations` name; nothing for one that names none. Where pairs
 * are required these findings block.
 */
export function translationDrafts(
  brief: Brief,
  segments: readonly Segment[],
  open: ProjectReader,
  config: Config,
): Draft[] {
  const named = brief.metaStrings.filter(({ path }) => path.startsWith('translations.'));
  if (named.length === 0) return [];
  const here = editionOf(brief, segments, lineStarts(brief.source));
  const drafts = named.flatMap((name): Draft[] => {
    const read = readEdition(brief, name, open, config);
    if (!('brief' in read)) return [read];
    const there = editionOf(read.brief, segmentsOf(read.brief), lineStarts(read.brief.source));
    const back = backDrafts(brief, read.brief, name, open, config);
    return [
      ...back,
      ...unread(read.brief, name),
      ...editionDrafts(here, there),
      ...dataDrafts(here, there, open, config),
    ];
  });
  if (config.requirePairs !== true) return drafts;
  return drafts.map((draft) => (draft.severity === 'warn' ? { ...draft, severity: 'block' } : draft));
}

/** The edition a field names, or why there is nothing to compare with. */
function readEdition(brief: Brief, { path, value, start, end }: MetaString, open: ProjectReader, config: Config) {
  const { lang, type, limits, ownTypes } = config;
  const at = { start, end };
  const file = open(brief.file, value, limits.sourceBytes);
  if (!file.ok) return { code: 'RES301', severity: 'warn', ...at } satisfies Draft;
  const source = new TextDecoder().decode(file.bytes);
  const other = parseBrief({ file: file.file, source, defaults: { lang, type }, limits, ownTypes });
  const asked = path.slice(path.indexOf('.') + 1);
  const fault =
    file.file === brief.file ? 'self' : other.lang !== asked || asked === brief.lang ? 'language' : undefined;
  if (fault === undefined) return { brief: other };
  return { code: 'DOC301', variant: fault, severity: 'warn', ...at, data: { edition: asked } } satisfies Draft;
}

/** Its text is compared all the same. */
function unread({ meta, lang }: Brief, { start, end }: MetaString): Draft[] {
  if (meta !== undefined) return [];
  return [{ code: 'DOC301', variant: 'unreadable', severity: 'warn', start, end, data: { edition: lang } }];
}

/** The language switch leads back only where the other edition names this one. */
function backDrafts(
  brief: Brief,
  other: Brief,
  { start, end }: MetaString,
  open: ProjectReader,
  config: Config,
): Draft[] {
  const path = other.metaStrings.find((one) => one.path === `translations.${brief.lang}`)?.value;
  const back = path === undefined ? undefined : open(other.file, path, config.limits.sourceBytes);
  if (back?.ok && back.file === brief.file) return [];
  return [{ code: 'DOC301', variant: 'back', severity: 'warn', start, end, data: { edition: other.lang } }];
}
