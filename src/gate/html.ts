import type { Segment } from '../attribution/segment.ts';
import { segmentsOfHtml } from '../attribution/segments-html.ts';
import { segmentsOfText } from '../attribution/segments-text.ts';
import type { Language } from '../brief/brief.ts';
import type { Draft } from '../finding.ts';
import type { Page } from '../html/page.ts';
import type { Context } from '../lint/context.ts';
import { lintSegments } from '../lint/lint.ts';
import { textKey } from './keys.ts';
import { type Origin, traceBack } from './trace.ts';

/** What the gate knows after the web page: its findings, and every text it has judged (see `textKey`). */
export interface HtmlVerdict {
  readonly drafts: readonly Draft[];
  readonly judged: ReadonlySet<string>;
}

/**
 * Runs the rules over the finished web page (text, attributes, comments, structured data), over what the print
 * document says besides, and over the words inside pictures.
 */
export function gateHtml(page: Page, lang: Language, context: Context, origin: Origin): HtmlVerdict {
  const judged = new Set<string>();
  const drafts: Draft[] = [];
  const judge = (segments: readonly Segment[]) => {
    drafts.push(...traceBack(lintSegments(segments, context), segments, 'html', origin));
    for (const segment of segments) judged.add(textKey(segment.text));
  };
  judge(segmentsOfHtml(page.web, lang));
  const print = segmentsOfHtml(page.print.body, lang);
  if (print.some((segment) => !judged.has(textKey(segment.text)))) judge(print);
  if (page.imageTexts.length > 0) {
    const words = segmentsOfText(page.imageTexts, lang);
    for (const hit of lintSegments(words, context)) {
      const at = page.imageTexts[hit.segment]?.at ?? { start: 0, end: 0 };
      const channel = words[hit.segment]?.channel ?? 'image-metadata';
      drafts.push({ ...hit, ...at, trace: { ...hit.trace, channel, layer: 'html' } });
    }
  }
  return { drafts, judged };
}
