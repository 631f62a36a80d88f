import type { Language } from '../brief/brief.ts';
import { fill, labelsFor } from './labels/labels.ts';

const place = /(<span class="pdf-facts">)[^<]*(<\/span>)/;

/** Puts the number of pages and the size of the finished PDF (bytes) on the page's button. */
export function withPdfFacts(
  web: string,
  lang: Language,
  pdf: { readonly pages: number; readonly bytes: number },
): string {
  const labels = labelsFor(lang);
  const size =
    pdf.bytes < 1_000_000
      ? fill(labels.kilobytes, { n: Math.max(1, Math.round(pdf.bytes / 1000)) })
      : fill(labels.megabytes, { n: (pdf.bytes / 1_000_000).toFixed(1).replace('.', labels.decimal) });
  const pages = pdf.pages === 1 ? labels.pagesOne : fill(labels.pages, { n: pdf.pages });
  const text = `(${pages}, ${size})`;
  return web.replace(place, (_, open: string, close: string) => open + text + close);
}
