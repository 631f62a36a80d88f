import type { Brief, MetaString } from '../../brief/brief.ts';
import type { Channel } from '../../finding.ts';
import { align } from './align.ts';
import { makeSegment } from './make-segment.ts';
import { stripMarkup } from './normalise.ts';
import type { Segment } from './segment.ts';
import { decodeUrl } from './side-texts.ts';
import { streamBuilder } from './stream.ts';

/**
 * Fields that declare public names, or that the schema keeps to closed lists, ids, dates and addresses. What is
 * declared is not found guilty of being declared; every other string of the frontmatter is read like the text.
 */
const declared =
  /^(?:people\.\d+\.(?!bio)|organisations\.|imprint\.|contact\.|ids\.(?!(?:urn|doi)$)|series\.(?:id|issn)|confidentiality\.(?:rule|appliesTo|onRecord|publicDescriptionRef)|changes\.\d+\.date|recommendations\.\d+\.(?:addressee|horizon)|review\.|translations\.)|^(?:schema|type|lang|date|status|licence|citationStyle|notes|embargo|disclaimer\.kind|geo\.\d+)$/;
/** Paths and addresses: read as file names. */
const files = /^(?:bibliography|parent|slug|link|ids\.(?:urn|doi))$/;

/** Label of the segment that holds the path of the brief's own file: no line of it shows what is found there. */
export const ownPath = 'own path';

/** The frontmatter's strings and comments, the brief's file name and slug. A string's path is the segment's label. */
export function metaSegments(brief: Brief): Segment[] {
  const strings = brief.metaStrings
    .filter(({ path }) => !declared.test(path))
    .map((string) => fromString(brief, string, files.test(string.path) ? 'file-name' : 'frontmatter'));
  const comments = brief.metaComments.map((comment) => fromString(brief, comment, 'comment'));
  return [...strings, ...comments, named(brief, brief.file, 'file-name', ownPath), named(brief, brief.slug, 'slug')];
}

function fromString(brief: Brief, { path, value, start, end }: MetaString, channel: Channel): Segment {
  const builder = streamBuilder();
  const quoted = /["']/.test(brief.source[start] ?? '') && brief.source[start] === brief.source[end - 1] ? 1 : 0;
  const block = /[|>]/.test(brief.source[start] ?? '')
    ? Math.max(0, brief.source.indexOf('\n', start) - start)
    : quoted;
  align(builder, value, brief.source, start + block, end - quoted);
  const stream = channel === 'file-name' ? decodeUrl(builder.finish()) : stripMarkup(builder.finish());
  return makeSegment({ channel, lang: brief.lang, kind: 'meta', stream, label: path });
}

/** Words that no place in the file holds are shown at its first character. */
function named(brief: Brief, text: string, channel: Channel, label?: string): Segment {
  const builder = streamBuilder();
  builder.put(text, 0, Math.min(1, brief.source.length));
  const stream = builder.finish();
  return makeSegment({ channel, lang: brief.lang, kind: 'meta', stream, ...(label === undefined ? {} : { label }) });
}
