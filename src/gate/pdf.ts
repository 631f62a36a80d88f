import { locate } from '../attribution/locate.ts';
import { segmentsOfText } from '../attribution/segments-text.ts';
import type { Channel, Draft } from '../finding.ts';
import type { Hit } from '../lint/check.ts';
import type { Context } from '../lint/context.ts';
import { lintSegments } from '../lint/lint.ts';
import type { PdfContent } from '../pdf/pdf.ts';
import { searchIn, textKey } from './keys.ts';
import { type Origin, traceBack } from './trace.ts';

/** What the gate already knows when the PDF comes. */
export interface Known {
  /** keys of every text judged in the HTML (see `textKey`) */
  readonly judged: ReadonlySet<string>;
  /** every text of the print document: each must be in the PDF */
  readonly printed: readonly string[];
}

/**
 * Runs the rules over the finished PDF: its text block by block, its metadata, its outline and everything else that
 * carries words. A block whose letters the gate has judged in the HTML is known; what is new or came out otherwise is
 * judged afresh. Then the other way round: what was printed must be readable in the PDF, or nobody could check it.
 * @param origin the brief, read again only when there is something to trace
 */
export function gatePdf(content: PdfContent, known: Known, context: Context, origin: () => Origin): Draft[] {
  return [...judgeTexts(content, known.judged, context, origin), ...missingTexts(content, known.printed, origin)];
}

/** Dates, numbers and object keys are no words: two letters in a row are the least. */
const hasWords = /\p{L}{2}/u;

function judgeTexts(content: PdfContent, judged: ReadonlySet<string>, context: Context, origin: () => Origin): Draft[] {
  const texts: { text: string; channel: Channel }[] = [
    ...content.blocks.map(({ text }) => ({ text, channel: 'pdf-text' as const })),
    ...content.metadata.map(({ value }) => ({ text: value, channel: 'pdf-metadata' as const })),
    ...content.outline.map((text) => ({ text, channel: 'pdf-outline' as const })),
    ...content.other.map(({ value }) => ({ text: value, channel: 'pdf-metadata' as const })),
  ];
  const fresh = texts.filter(({ text }) => hasWords.test(text) && !judged.has(textKey(text)));
  const segments = segmentsOfText(fresh, context.lang);
  const hits = lintSegments(segments, context);
  if (hits.length === 0) return [];
  const inText = (hit: Hit) => segments[hit.segment]?.channel === 'pdf-text';
  return [
    ...traceBack(hits.filter(inText), segments, 'pdf', origin(), context),
    ...traceBack(
      hits.filter((hit) => !inText(hit)),
      segments,
      'metadata',
      origin(),
      context,
    ),
  ];
}

function missingTexts(content: PdfContent, printed: readonly string[], origin: () => Origin): Draft[] {
  // what no structure element holds is hidden from screen readers: only running heads may be
  const tagged = content.blocks.filter(({ role }) => role !== 'Artifact');
  const isThere = searchIn(tagged.map(({ text }) => text).join(' '));
  return printed
    .filter((text) => !isThere(text))
    .map((text) => ({
      code: 'PAGE503',
      severity: 'block',
      ...(locate(origin().segments, text) ?? { start: 0, end: 0 }),
    }));
}
