import { lexiconOf } from '../../attribution/lexicons.ts';
import { roomPacks } from '../../attribution/packs/rooms.ts';
import { readText } from '../../attribution/read-text.ts';
import type { Segment } from '../../attribution/segment.ts';
import { wordingHash } from '../../attribution/wording.ts';
import type { Hit, Rule } from '../check.ts';
import { isPublicNote, isReference } from '../citations.ts';
import type { Context } from '../context.ts';
import { isCovered, isPublished } from '../scope.ts';

/** Words from which on a quotation is somebody's very words (RULE.md, CHR201). */
const least = 5;
const marks = /["„“”«»‹›‚‘]/;
const channels = new Set([
  'text',
  'heading',
  'table',
  'quote',
  'caption',
  'footnote',
  'frontmatter',
  'directive',
  'pdf-text',
]);

/** CHR201: verbatim words without source or consent. They identify by their sound, also where the speaker stays anonymous. */
export const verbatim: Rule = {
  code: 'CHR201',
  *run(segments, context) {
    if (context.regime === 'unter-eins') return;
    for (const [index, segment] of segments.entries()) {
      yield* blockQuote(segment, index, context);
      if (!marks.test(segment.text) || !channels.has(segment.channel) || !isCovered(segment, context)) continue;
      if (isPublicNote(segment, context) || isReference(segment)) continue;
      yield* hitsIn(segment, index, context);
    }
  },
};

function* hitsIn(segment: Segment, index: number, context: Context): Iterable<Hit> {
  const { tokens, quotations } = readText(segment);
  for (const { first, last, closed } of quotations) {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? segment.text.length;
    const inner = segment.text.slice(start + 1, closed ? end - 1 : end);
    if (words(inner) < least || isExempt(segment, start, end, inner, context)) continue;
    if (!context.session && isTitle(inner, segment.lang)) continue;
    yield {
      code: 'CHR201',
      variant: context.session ? 'session' : 'general',
      severity: context.session ? 'block' : 'warn',
      segment: index,
      start,
      end,
      data: { words: words(inner) },
      trace: { context: context.session ? 'session' : 'general', citation: 'none', regime: context.regime },
    };
  }
}

/** The longest title or term, in words. */
const LONGEST = 12;

/** „Plattform Zukunft des Tourismus“: words without a verb of their own are what something is called. */
function isTitle(inner: string, lang: Segment['lang']): boolean {
  if (words(inner) > LONGEST || /[.!?…]["”“»]?\s*$|[.!?…] \p{Lu}|[,;]/u.test(inner)) return false;
  const { look } = lexiconOf(lang);
  return (inner.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).every((word) => {
    const { auxiliary, modal, otherVerb, pronoun, verbs, noun } = look(word);
    if (auxiliary || modal || otherVerb || pronoun !== undefined) return false;
    return noun !== undefined || verbs?.some(({ form }) => form === 'finite' || form === 'reported') !== true;
  });
}

/**
 * A block quotation of a meeting summary is verbatim without any marks. Its footer is judged as a slot; a pull quote
 * repeats the text; the Rule's own note is nobody's words.
 */
function* blockQuote(segment: Segment, index: number, context: Context): Iterable<Hit> {
  const { kind, channel, label, text, lang } = segment;
  if (kind !== 'quote' || channel !== 'quote' || label === 'pullquote' || !context.session) return;
  if (!isCovered(segment, context) || marks.test(text) || words(text) < least || roomPacks[lang].rule.test(text))
    return;
  if (/^[–—-] ?\p{Lu}/u.test(text) || isExempt(segment, 0, text.length, text, context)) return;
  const trace = { context: 'session' as const, citation: 'none' as const, regime: context.regime };
  yield {
    code: 'CHR201',
    variant: 'block-quote',
    severity: 'block',
    segment: index,
    start: 0,
    end: text.length,
    data: { words: words(text) },
    trace,
  };
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function isExempt(segment: Segment, start: number, end: number, inner: string, context: Context): boolean {
  if (roomPacks[segment.lang].titles.test(segment.text.slice(Math.max(0, start - 80), start))) return true;
  if (context.consented.has(wordingHash(inner)) || isPublished(segment, start, end, context)) return true;
  if (context.publicDescription?.includes(inner) === true) return true;
  if (!context.session && isFromText(segment, start, end)) return true;
  if (isFromInstrument(segment, start)) return true;
  return hasSource(segment, start, end, context);
}

/** “…”, the paper says; in dem Papier heißt es: „…“: outside the room a text that is named is the source. */
function isFromText({ text, lang }: Segment, start: number, end: number): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[.!?] /)
      .at(-1) ?? '';
  const behind = text.slice(end).split(/[.!?](?: |$)/)[0] ?? '';
  const { look } = lexiconOf(lang);
  return `${before} ${behind}`
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => look(word).noun?.class === 'document');
}

/** The Granada Declaration of 6 October 2023 speaks of “…”: a public text with its date is a source (RULE.md, slot first, 2). */
function isFromInstrument({ text, lang }: Segment, start: number): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[.!?](?<!(?<!\d)\d\d?\.) /)
      .at(-1) ?? '';
  if (!/(?<!\d)(?:19|20)\d\d(?!\d)/.test(before)) return false;
  const { instruments } = lexiconOf(lang).sets;
  return before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => instruments.has(word));
}

/** A public note or a citation in the same sentence, or a year in parentheses right behind. */
function hasSource({ text, marks: all }: Segment, start: number, end: number, context: Context): boolean {
  // the day of a month is no end: vom 26. April 1997
  const stop = /[.!?](?<!(?<!\d)\d\d?\.)(?: \p{Lu}|$)|[.!?]$/u.exec(text.slice(end));
  const until = stop === null ? text.length : end + stop.index + 2;
  const from = Math.max(text.lastIndexOf('. ', start), 0);
  if (/^[^()]{0,4}\([^()]*(?:19|20)\d\d[^()]*\)/.test(text.slice(end, end + 120))) return true;
  return all.some(({ kind, start: at, end: to, target }) => {
    if (at < from || at > until) return false;
    if (kind === 'citation') return (context.citationKeys.size === 0 && at === to) || context.citationKeys.has(target);
    return (
      (kind === 'footnote' && context.publicNotes.has(target)) ||
      (kind === 'link' && /^https?:/i.test(target) && at >= start && at <= end + 40)
    );
  });
}
