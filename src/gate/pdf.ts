import { segmentsOfText } from '../attribution/segments-text.ts';
import type { Language } from '../brief/brief.ts';
import type { Channel, Draft } from '../finding.ts';
import type { Context } from '../lint/context.ts';
import { lintSegments } from '../lint/lint.ts';
import type { PdfContent } from '../pdf/pdf.ts';
import { textKey } from './keys.ts';
import { type Origin, traceBack } from './trace.ts';

/**
 * Runs the rules over the finished PDF: its text block by block, its metadata, its outline and everything else that
 * carries words. A block whose letters the gate has judged in the HTML is known; what is new or came out otherwise is
 * judged afresh. Then the other way round: every text of the print document must be in the PDF, or nobody could check it.
 */
export function gatePdf(
  content: PdfContent,
  printed: readonly { readonly key: string; readonly start: number; readonly end: number }[],
  judged: ReadonlySet<string>,
  lang: Language,
  context: Context,
  origin: () => Origin,
): Draft[] {
  const texts: { text: string; channel: Channel }[] = [
    ...content.blocks.map(({ text }) => ({ text, channel: 'pdf-text' as const })),
    ...content.metadata.map(({ value }) => ({ text: value, channel: 'pdf-metadata' as const })),
    ...content.outline.map((text) => ({ text, channel: 'pdf-outline' as const })),
    ...content.other.map(({ value }) => ({ text: value, channel: 'pdf-metadata' as const })),
  ];
  const fresh = texts.filter(({ text }) => text.trim() !== '' && !judged.has(textKey(text)));
  const drafts: Draft[] = [];
  if (fresh.length > 0) {
    const segments = segmentsOfText(fresh, lang);
    const hits = lintSegments(segments, context);
    const text = hits.filter((hit) => segments[hit.segment]?.channel === 'pdf-text');
    if (hits.length > 0) {
      drafts.push(...traceBack(text, segments, 'pdf', origin()));
      drafts.push(...traceBack(hits.filter((hit) => !text.includes(hit)), segments, 'metadata', origin()));
    }
  }
  const all = textKey(content.blocks.map(({ text }) => text).join(' '));
  for (const { key, start, end } of printed) {
    if (!all.includes(key)) drafts.push({ code: 'PAGE503', severity: 'block', start, end });
  }
  return drafts;
}
