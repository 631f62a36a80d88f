import { peoplePacks } from '../attribution/packs/people.ts';
import type { Segment } from '../attribution/segments/segment.ts';
import type { Context } from './context.ts';
import { isPrivate, namesPublication } from './public-notes.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Span } from './spans.ts';

/** `(2017)`, `2017: 12)`, also after further names; in parentheses or right before them. */
const narrative =
  /^(?:(?:,|;| und| and| et| &|\/| et al\.| u\. ?a\.)? ?(?:\p{Lu}[\p{L}'-]+|et al\.|u\. ?a\.)){0,3},? \((?:19|20)\d\d[a-z]?(?:[):,;]| )/u;
const parenthetic =
  /^(?:(?:,|;| und| and| et| &|\/| et al\.| u\. ?a\.)? ?(?:\p{Lu}[\p{L}'-]+|et al\.|u\. ?a\.)){0,3},? (?:19|20)\d\d[a-z]?(?:[:,;][^()]{0,40})?[);]/u;

/** Whether a name is named as an author: in a note or a list that names a publication, or as `(Name 2017)`, `Name [@key]`. */
export function isCitation(segments: readonly Segment[], segment: Segment, span: Span, context: Context): boolean {
  if (segment.kind === 'footnote') return isPublicNote(segment, context) && !isRemark(segment, span);
  const parent = segment.parent >= 0 ? segments[segment.parent] : undefined;
  if (parent !== undefined && segment.channel === 'link-target' && isCitation(segments, parent, span, context))
    return true;
  if (isBibliography(segments, parent ?? segment) || isReference(parent ?? segment)) return true;
  if (isWithinSource(segment, span, context)) return true;
  const after = segment.text.slice(span.end, span.end + 120);
  if (narrative.test(after)) return true;
  const before = segment.text.slice(Math.max(0, span.start - 120), span.start);
  if (parenthetic.test(after) && before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  return segment.marks.some(
    ({ kind, start, target }) =>
      kind === 'citation' && start >= span.end && start <= span.end + 2 && context.citationKeys.has(target),
  );
}

const source = /https?:|(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** …, 2017, <https://…>. Federführend am Tisch: X.: a sentence behind the source that gives none itself. */
function isRemark(segment: Segment, span: Span): boolean {
  const { start, end } = sentenceAround(segment, span);
  return source.test(segment.text.slice(0, start)) && !source.test(segment.text.slice(start, end));
}

/** In a finished page the words of a source are marked as such: an entry of the list, a citation in the text. */
function isWithinSource(segment: Segment, span: Span, { citationKeys }: Context): boolean {
  const within = segment.marks.some(
    ({ kind, start, end, target }) =>
      kind === 'citation' && start <= span.start && span.end <= end && citationKeys.has(target),
  );
  return within && !isPrivate(segment);
}

/** A note that names a public source. A finished page numbers its notes anew: what a note says decides as well as its label. */
export function isPublicNote(segment: Segment, context: Context): boolean {
  if (segment.kind !== 'footnote') return false;
  return context.publicNotes.has(segment.label ?? '') || (namesPublication(segment) && !isPrivate(segment));
}

const author = /^\s*\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.|\p{Lu}\p{Ll}+).{0,120}?\(?(?:19|20)\d\d[a-z]?\)?[.:, ]/u;
/** `Berlin: Reimer.`, `8 (2): 101–120.` */
const imprint =
  /[.,] \p{Lu}[\p{L} -]{1,30} ?: \p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,2}\.?$|\d ?\(\d+\) ?[:,] ?\d+[–-]\d+\.?$/u;

/** `Beck, U. (1986): Title. Place: Publisher.`, `Silva, R. 2019. “Title.” Journal 8 (2): 101–120.`: a line of a list of sources. */
export function isReference(segment: Segment): boolean {
  const { text } = segment;
  return text.length < 400 && author.test(text) && imprint.test(text.trimEnd()) && !isPrivate(segment);
}

function isBibliography(segments: readonly Segment[], segment: Segment): boolean {
  const heading = segments[segment.heading];
  if (heading === undefined || !peoplePacks[segment.lang].literature.test(heading.text)) return false;
  return namesPublication(segment) && !isPrivate(segment);
}
