import type { Source } from './brief/find.ts';
import { slugOfSource } from './brief/slugs.ts';
import { timeoutDraft } from './brief/timeout.ts';
import type { Config } from './config.ts';
import { Failure } from './failure.ts';
import { type House, loadHouse } from './html/house.ts';
import type { PrintDocument } from './html/page.ts';
import { type OpenBrowser, openBrowser } from './pdf/browser.ts';
import { openPrinter, type Print, type Printer } from './pdf/printer.ts';
import { draftOfProblem } from './pdf/problem.ts';
import { place } from './place.ts';
import { type Crew, openPool, type Pool } from './pool.ts';
import { together } from './told-once.ts';
import type { Ahead, Linted, LintTask, Prepared, PreparedPage, Read } from './worker.ts';

/** A print in memory, and everything found on the way to it. */
export interface Printed extends Linted {
  /** undefined when nothing came out of the browser that could be read */
  readonly pdf: { readonly pdf: Uint8Array; readonly pages: number } | undefined;
}

/** Threads, browser and tabs that stay warm until it is closed. It makes documents and publishes nothing. */
export interface Press {
  readonly house: House;
  /**
   * Reads, lints, renders and gates the HTML; a brief that takes too long or too much memory has that as its finding.
   * @param ahead told of the page as soon as it is made: it may be painted while it is being judged, and its author may see it
   */
  prepare(source: Source, ahead?: (early: Ahead) => void): Promise<Prepared>;
  /** Prints and nothing else; whoever needs the print no longer need not wait for it. @throws Failure BP005 when the browser is gone */
  paint(document: PrintDocument): Promise<Print>;
  /**
   * Prints, stamps and gates the PDF.
   * @param painted its print, where it is under way
   * @throws Failure BP005 when the browser is gone
   */
  print(source: Source, prepared: Linted & { readonly page: PreparedPage }, painted?: Promise<Print>): Promise<Printed>;
  close(): Promise<void>;
}

/**
 * @param briefs how many briefs will come: more of them are worth more threads
 * @throws Failure BP003 when the brand cannot be read
 */
export async function openPress(config: Config, briefs: number): Promise<Press> {
  const browser = config.only === 'html' ? undefined : openBrowser(config);
  // a browser that does not start says so to whoever prints, not to the process while threads are still being opened
  browser?.catch(() => undefined);
  const pool = await openPool(crewFor(config, briefs), config.limits.prepareTime);
  let printer: Promise<Printer> | undefined;
  const close = async (): Promise<void> => {
    await Promise.allSettled([pool.close(), closeBrowser(printer, browser)]);
  };
  try {
    const house = loadHouse(config);
    printer = browser?.then((open) => openPrinter(open, house, { tabs: Math.min(config.jobs, 2) }));
    printer?.catch(() => undefined);
    const print = async (document: PrintDocument): Promise<Print> =>
      (await printer)?.print(document, { timeout: config.limits.printTime }) ?? { pdf: undefined, problems: [] };
    const paint: Press['paint'] = (document) => {
      const painted = print(document);
      painted.catch(() => undefined);
      return painted;
    };
    return {
      house,
      prepare: async (source, ahead) =>
        (await pool.prepare({ ...taskOf(config, source), draft: config.draft }, ahead)) ?? {
          ...stopped(config, source),
          page: undefined,
        },
      paint,
      print: async (source, prepared, painted) =>
        printer === undefined
          ? { ...prepared, pdf: undefined }
          : finishOne({ config, pool }, source, prepared, await (painted ?? paint(prepared.page.print))),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A thread has to read the languages' tables before it reads a brief: a second one pays from a few briefs on. */
export function threadsFor({ jobs }: Config, briefs: number): number {
  return Math.max(1, Math.min(jobs, Math.ceil(briefs / 4)));
}

/**
 * A quarter of the threads only finishes prints, when there are enough briefs: each thread then warms up half of the
 * code, which saves a fifth of all CPU time on 20 briefs.
 */
function crewFor(config: Config, briefs: number): Crew {
  const threads = threadsFor(config, briefs);
  const finishers = threads === 1 || config.only === 'html' ? 0 : Math.ceil(threads / 4);
  return { readers: threads - finishers, finishers };
}

interface Run {
  readonly config: Config;
  readonly pool: Pool;
}

async function finishOne(
  { config, pool }: Run,
  source: Source,
  prepared: Linted & { readonly page: PreparedPage },
  print: Print,
): Promise<Printed> {
  const { page } = prepared;
  if (print.pdf === undefined) {
    const problems = place(print.problems.map(draftOfProblem), source.file, source.text);
    return { ...together(prepared, { findings: problems, waived: 0 }), pdf: undefined };
  }
  const listed = config.draft && config.preview !== true && prepared.findings.length > 0;
  const { pdf, problems } = print;
  const finished = await pool.finish({ ...taskOf(config, source), pdf, page, problems, listed });
  return { ...together(prepared, finished), pdf: finished };
}

/** A brief of a project as a thread is given it. */
export function taskOf(config: Config, source: Source): LintTask {
  return { file: source.file, source: source.text, root: source.root, config };
}

/** The finding of a brief that took too long or too much memory to read. */
export function stopped(config: Config, { file, text }: Source): Read {
  return { findings: place([timeoutDraft(config.limits.prepareTime)], file, text), waived: 0, asked: undefined };
}

/** @throws Failure BP008 when two briefs would be published at one address */
export function slugsOf(sources: readonly Source[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const files = new Map<string, string>();
  for (const { file, text } of sources) {
    const slug = slugOfSource(file, text);
    const first = files.get(slug);
    if (first !== undefined) throw new Failure('BP008', { slug, first, second: file });
    files.set(slug, file);
    slugs.set(file, slug);
  }
  return slugs;
}

async function closeBrowser(
  printer: Promise<Printer> | undefined,
  browser: Promise<OpenBrowser> | undefined,
): Promise<void> {
  await printer?.then((open) => open.close()).catch(() => {});
  await browser?.then((open) => open.close());
}
