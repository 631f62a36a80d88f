import { pageLimit } from './brief/lengths.ts';
import { missingTexts, newTexts, withOwn } from './gate/known.ts';
import { keepReadings } from './memory.ts';
import { stampPdf } from './pdf/stamp.ts';
import { packetWords } from './pdf/xmp.ts';
import type { Finished, FinishTask } from './worker.ts';

/** Stamps the print, reads it back and gates it. */
export async function finish(task: FinishTask): Promise<Finished> {
  if (task.config.preview === true) keepReadings();
  const { pdfMeta, known, context } = task.page;
  const { pdf, content, problems } = stampPdf(task.pdf, pdfMeta);
  const faults = {
    problems: [...task.problems, ...problems],
    texts: newTexts(content, withOwn(known, packetWords)),
    missing: missingTexts(content, known),
    pages: !task.listed && content.pages > (pageLimit(context.type) ?? Number.POSITIVE_INFINITY) ? [content.pages] : [],
  };
  const finished = { pdf, pages: content.pages };
  // most prints are in order: what reads and judges a brief is not even loaded for them
  if (Object.values(faults).every(({ length }) => length === 0)) return { ...finished, findings: [], waived: 0 };
  const { judgePrint } = await import('./reading.ts');
  return { ...finished, ...judgePrint(task, faults, context) };
}
