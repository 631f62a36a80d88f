import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { wordingHash } from '../../attribution/wording.ts';
import { lexiconOf } from '../../attribution/words/lexicons.ts';
import { readText } from '../../attribution/words/read-text.ts';
import { wordCount } from '../../brief/word-count.ts';
import type { Hit, Rule } from '../check.ts';
import { isPublicNote, isReference } from '../citations.ts';
import type { Context } from '../context.ts';
import { isCovered, isPublished } from '../scope.ts';
import { sentenceAround } from '../sentence-around.ts';
import type { Span } from '../spans.ts';

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
    if (wordCount(inner) < least || isExempt(segment, start, end, inner, context)) continue;
    if (!context.session && isTitle(inner, segment.lang)) continue;
    yield {
      code: 'CHR201',
      variant: context.session ? 'session' : 'general',
      severity: context.session ? 'block' : 'warn',
      segment: index,
      start,
      end,
      data: { words: wordCount(inner) },
      trace: { context: context.session ? 'session' : 'general', citation: 'none', regime: context.regime },
    };
  }
}

/** The longest title or term, in words. */
const LONGEST = 12;

/** „Plattform Zukunft des Tourismus“: words without a verb of their own are what something is called. */
function isTitle(inner: string, lang: Segment['lang']): boolean {
  if (wordCount(inner) > LONGEST || /[.!?…]["”“»]?\s*$|[.!?…] \p{Lu}|[,;]/u.test(inner)) return false;
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
  if (!isCovered(segment, context) || marks.test(text) || wordCount(text) < least || roomPacks[lang].rule.test(text))
    return;
  // — a participant, on small trials: the footer, judged as a slot
  if (/^[–—-] ?\p{L}/u.test(text) || isExempt(segment, 0, text.length, text, context)) return;
  const trace = { context: 'session' as const, citation: 'none' as const, regime: context.regime };
  yield {
    code: 'CHR201',
    variant: 'block-quote',
    severity: 'block',
    segment: index,
    start: 0,
    end: text.length,
    data: { words: wordCount(text) },
    trace,
  };
}

function isExempt(segment: Segment, start: number, end: number, inner: string, context: Context): boolean {
  if (roomPacks[segment.lang].titles.test(segment.text.slice(Math.max(0, start - 80), start))) return true;
  if (context.consented.has(wordingHash(inner)) || isPublished(segment, start, end, context)) return true;
  if (context.publicDescription?.includes(inner) === true) return true;
  if (!context.session && isFromText(segment, { start, end })) return true;
  if (isFromInstrument(segment, { start, end })) return true;
  return hasSource(segment, { start, end }, context);
}

/** “…”, the paper says; in dem Papier heißt es: „…“: outside the room a text that is named is the source. */
function isFromText(segment: Segment, span: Span): boolean {
  const { look } = lexiconOf(segment.lang);
  return wordsBeside(segment, span).some((word) => look(word).noun?.class === 'document');
}

/** The sentence of a quotation, and where it closes that, the next one: „…“ So steht es im Grundgesetz. */
const sentenceOf = (segment: Segment, { start, end }: Span): Span =>
  sentenceAround(segment, { start, end: Math.min(end + 1, segment.text.length) });

/** The words of the sentence around a quotation, without its own; in small letters. */
function wordsBeside(segment: Segment, span: Span): readonly string[] {
  const sentence = sentenceOf(segment, span);
  const beside = `${segment.text.slice(sentence.start, span.start)} ${segment.text.slice(span.end, sentence.end)}`;
  return beside.toLowerCase().split(/[^\p{L}-]+/u);
}

/** The Granada Declaration of 6 October 2023 speaks of “…”: a public text with its date is a source (RULE.md, slot first, 2). */
function isFromInstrument(segment: Segment, span: Span): boolean {
  const before = segment.text.slice(sentenceAround(segment, span).start, span.start);
  if (!/(?<!\d)(?:19|20)\d\d(?!\d)/.test(before)) return false;
  const { instruments } = lexiconOf(segment.lang).sets;
  return before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => instruments.has(word));
}

/** A public note or a citation in the same sentence, or a year in parentheses right behind. */
function hasSource(segment: Segment, span: Span, context: Context): boolean {
  const { start, end } = span;
  if (/^[^()]{0,4}\([^()]*(?:19|20)\d\d[^()]*\)/.test(segment.text.slice(end, end + 120))) return true;
  const sentence = sentenceOf(segment, span);
  return segment.marks.some(({ kind, start: at, end: to, target }) => {
    // a note is called behind the stop
    if (at < sentence.start || at > sentence.end + 1) return false;
    if (kind === 'citation') return (context.citationKeys.size === 0 && at === to) || context.citationKeys.has(target);
    return (
      (kind === 'footnote' && context.publicNotes.has(target)) ||
      (kind === 'link' && /^https?:/i.test(target) && at >= start && at <= end + 40)
    );
  });
}
