import type { CDPSession } from './browser.ts';
import { targetPages } from './destinations.ts';
import { evaluate } from './evaluate.ts';
import { type Content, fillPages, hasContents, type PageArea, show } from './in-page.ts';
import type { Measured, MeasuredNote } from './notes/measured.ts';
import { type Plan, plannedPages } from './notes/plan.ts';
import { type RunInPage, setNotes, setNotesBeside, stands } from './notes/set.ts';
import { openAgain, openRight, type Pages } from './right-pages.ts';

/** A document with notes that are to stand at the foot of pages. */
interface Noted {
  readonly content: Content;
  /** `content` as it is shown to be measured */
  readonly shown: Content;
  readonly measured: Measured;
  readonly area: PageArea;
  /** notes that fit stand in the margin, and only the others at the foot */
  readonly beside: boolean;
  /** sets and measures again what has been shown again */
  readonly arrange: () => Promise<Measured | undefined>;
}

/** A print with notes, and the notes that found no room on the page that calls them. */
export interface NotedPrint {
  readonly pdf: Uint8Array;
  readonly late: readonly MeasuredNote[];
  /** whether the notes stand at the foot; else at the end of the text */
  readonly feet: boolean;
}

/** Notes at the foot of their pages; where the print does not keep to the plan, the notes stand at the end of the text. */
export async function printWithNotes(session: CDPSession, noted: Noted): Promise<NotedPrint> {
  const { plan, pdf } = await printPlanned(session, noted);
  if (plan !== undefined && pdf !== undefined && stands(plan, pdf)) return { pdf, late: plan.late, feet: true };
  await evaluate(session, show, noted.content);
  if (noted.beside) await setNotesBeside(runnerOf(session), noted.area);
  return { pdf: await printWithContents(session, noted.content), late: [], feet: false };
}

interface Planned {
  readonly plan: Plan | undefined;
  readonly pdf: Uint8Array | undefined;
}

async function printPlanned(session: CDPSession, { shown, measured, area, arrange }: Noted): Promise<Planned> {
  const run = runnerOf(session);
  let plan = await setNotes(run, measured, area);
  if (plan === undefined) return { plan, pdf: undefined };
  const planned = plannedPages(plan, measured);
  if (!/class="ref[^"]*(?:far|page-alone)/.test(shown.body))
    return { plan, pdf: await printWithContents(session, shown, planned) };
  // the number of a page in a line may move words, and then pages end elsewhere
  let pdf: Uint8Array | undefined;
  for (let round = 0; round < 4; round++) {
    const opened = await openRight(session, shown, pdf === undefined ? planned : pagesIn(pdf));
    const { pages } = opened;
    if ((await evaluate<number>(session, fillPages, { pages })) === 0 && round > 0) break;
    await evaluate(session, show, shown);
    await evaluate(session, fillPages, { pages });
    const again = await arrange();
    plan = again && (await setNotes(run, again, area));
    if (plan === undefined) return { plan, pdf: undefined };
    await openAgain(session, opened);
    pdf = await printToPdf(session, true);
  }
  return { plan, pdf };
}

/**
 * Contents are filled with the pages that were planned, or those of a first print without tags, and the print shows whether
 * they were right. Filling them in moves something only when a number takes another line; then it is done again.
 * @param planned pages by id, where the layout has been measured
 */
export async function printWithContents(session: CDPSession, content: Content, planned?: Pages): Promise<Uint8Array> {
  if (!hasContents(content.body)) return printToPdf(session, true);
  let known = planned ?? pagesIn(await printToPdf(session, false));
  let pdf: Uint8Array | undefined;
  for (let round = 0; round < 3; round++) {
    const { pages } = await openRight(session, content, known);
    const changed = await evaluate<number>(session, fillPages, { pages });
    if (changed === 0 && pdf !== undefined) break;
    pdf = await printToPdf(session, true);
    known = pagesIn(pdf);
  }
  return pdf ?? printToPdf(session, true);
}

function pagesIn(pdf: Uint8Array): Pages {
  return Object.fromEntries(targetPages(pdf));
}

async function printToPdf(session: CDPSession, tagged: boolean): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: tagged,
    generateDocumentOutline: tagged,
    paperWidth: 210 / 25.4,
    paperHeight: 297 / 25.4,
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
  });
  return Buffer.from(data, 'base64');
}

/** Runs functions in the page of a session. */
export function runnerOf(session: CDPSession): RunInPage {
  return (main, argument, others) => evaluate(session, main, argument, others);
}
