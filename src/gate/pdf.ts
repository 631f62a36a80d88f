import { locate } from '../attribution/segments/locate.ts';
import { segmentsOfText } from '../attribution/segments/text.ts';
import type { Draft } from '../finding.ts';
import type { Hit } from '../lint/check.ts';
import type { Context } from '../lint/context.ts';
import { lintSegments } from '../lint/lint.ts';
import type { PdfText } from './known.ts';
import { type Origin, traceBack } from './trace.ts';

/**
 * Runs the rules over what a finished PDF says and the HTML did not (`newTexts`), and reports what cannot be read in it
 * (`missingTexts`).
 */
export function gatePdf(
  { texts, missing }: { readonly texts: readonly PdfText[]; readonly missing: readonly string[] },
  context: Context,
  origin: Origin,
): Draft[] {
  return [
    ...judgeTexts(texts, context, origin),
    ...missing.map((key) => ({
      code: 'PAGE503',
      severity: 'block' as const,
      ...(locate(origin.segments, key) ?? { start: 0, end: 0 }),
    })),
  ];
}

/** Whether no rule finds anything in the texts. */
export function sayNothing(texts: readonly PdfText[], context: Context): boolean {
  return lintSegments(segmentsOfText(texts, context.lang), context).length === 0;
}

function judgeTexts(texts: readonly PdfText[], context: Context, origin: Origin): Draft[] {
  const segments = segmentsOfText(texts, context.lang);
  const hits = lintSegments(segments, context);
  const inText = (hit: Hit) => segments[hit.segment]?.channel === 'pdf-text';
  return [
    ...traceBack(hits.filter(inText), segments, 'pdf', origin, context),
    ...traceBack(
      hits.filter((hit) => !inText(hit)),
      segments,
      'metadata',
      origin,
      context,
    ),
  ];
}
