import pLimit from 'p-limit';
import type { Source } from './brief/find.ts';
import { slugOfSource } from './brief/slugs.ts';
import { timeoutDraft } from './brief/timeout.ts';
import type { Config } from './config.ts';
import { Failure } from './failure.ts';
import { compareFindings, type Finding } from './finding.ts';
import { judge, mayDraft } from './gate/verdict.ts';
import { type House, loadHouse } from './html/house.ts';
import { withPdfFacts } from './html/pdf-facts.ts';
import { type OpenBrowser, openBrowser } from './pdf/browser.ts';
import { openPrinter, type Printer } from './pdf/printer.ts';
import { draftOfProblem } from './pdf/problem.ts';
import { place } from './place.ts';
import { type Crew, openPool, type Pool } from './pool.ts';
import { type File, publish } from './publish/publish.ts';
import { sha256 } from './sha256.ts';
import type { Linted, LintTask, PreparedPage } from './worker.ts';

/** What became of one brief. */
export interface Outcome {
  readonly file: string;
  readonly source: string;
  readonly findings: readonly Finding[];
  /** folder below the output folder, when it was published (or drafted) */
  readonly published: string | undefined;
  readonly pages: number | undefined;
  /** how many findings a waiver took out */
  readonly waived: number;
}

/** Told after each brief, in the order in which they end. */
export type Observer = (outcome: Outcome, done: number) => void;

/** Lints the briefs, side by side; outcomes stand in the order of the sources. No browser is needed. */
export async function lint(
  config: Config,
  sources: readonly Source[],
  observe: Observer = () => {},
): Promise<Outcome[]> {
  const pool = await openPool({ readers: threadsFor(config, sources), finishers: 0 }, config.limits.prepareTime);
  let done = 0;
  try {
    return await Promise.all(
      sources.map(async (source) => {
        const linted = await pool.lint(taskOf(config, source));
        const outcome = outcomeOf(source, linted ?? stopped(config, source));
        observe(outcome, ++done);
        return outcome;
      }),
    );
  } finally {
    await pool.close();
  }
}

/**
 * Lints, renders, prints, gates and publishes. A brief with a finding that blocks is not published, and what was
 * published of it before stays; a draft is made all the same, in a folder of its own.
 * @throws Failure for what no author can mend
 */
export async function build(
  config: Config,
  sources: readonly Source[],
  observe: Observer = () => {},
): Promise<Outcome[]> {
  const slugs = slugsOf(sources);
  const browser = config.only === 'html' ? undefined : openBrowser(config);
  const pool = await openPool(crewFor(config, sources), config.limits.prepareTime);
  let printer: Promise<Printer> | undefined;
  try {
    const house = loadHouse(config);
    printer = browser?.then((open) => openPrinter(open, house, { tabs: Math.min(config.jobs, 2) }));
    // enough in flight to keep threads and tabs busy, few enough that memory does not grow with the number of briefs
    const inFlight = pLimit(config.jobs + 2);
    let done = 0;
    return await Promise.all(
      sources.map((source) =>
        inFlight(async () => {
          const outcome = await buildOne({ config, house, pool, printer, slugs }, source);
          observe(outcome, ++done);
          return outcome;
        }),
      ),
    );
  } finally {
    await Promise.allSettled([pool.close(), closeBrowser(printer, browser)]);
  }
}

/** A thread has to read the languages' tables before it reads a brief: a second one pays from a few briefs on. */
function threadsFor({ jobs }: Config, sources: readonly Source[]): number {
  return Math.max(1, Math.min(jobs, Math.ceil(sources.length / 4)));
}

/**
 * A quarter of the threads only finishes prints, when there are enough briefs: each thread then warms up half of the
 * code, which saves a fifth of all CPU time on 20 briefs.
 */
function crewFor(config: Config, sources: readonly Source[]): Crew {
  const threads = threadsFor(config, sources);
  const finishers = threads === 1 || config.only === 'html' ? 0 : Math.ceil(threads / 4);
  return { readers: threads - finishers, finishers };
}

interface Run {
  readonly config: Config;
  readonly house: House;
  readonly pool: Pool;
  readonly printer: Promise<Printer> | undefined;
  readonly slugs: ReadonlyMap<string, string>;
}

async function buildOne({ config, house, pool, printer, slugs }: Run, source: Source): Promise<Outcome> {
  const task = { ...taskOf(config, source), draft: config.draft, slugs };
  const prepared = await pool.prepare(task);
  if (prepared === undefined) return outcomeOf(source, stopped(config, source));
  const { page } = prepared;
  if (page === undefined || !mayGoOn(config, prepared)) return outcomeOf(source, prepared);
  if (printer === undefined) return publishOne(config, house, source, page, prepared, undefined);
  const print = await (await printer).print(page.print, { timeout: config.limits.printTime });
  if (print.pdf === undefined) {
    const problems = place(print.problems.map(draftOfProblem), source.file, source.text);
    const all = together(prepared, { findings: problems, waived: 0 });
    return config.draft ? publishOne(config, house, source, page, all, undefined) : outcomeOf(source, all);
  }
  const finished = await pool.finish({ ...task, pdf: print.pdf, page, problems: print.problems });
  const all = together(prepared, finished);
  if (!mayGoOn(config, all)) return outcomeOf(source, all);
  return publishOne(config, house, source, page, all, finished);
}

/** What the source was found guilty of at its line, the print is not found guilty of once more by its page. */
function together(a: Linted, b: Linted): Linted {
  const told = a.findings.some(({ code }) => code === letterMissing);
  const later = b.findings.filter(({ code, variant }) => !(told && code === letterMissing && variant === 'fallback'));
  return { findings: [...a.findings, ...later].sort(compareFindings), waived: a.waived + b.waived };
}

const letterMissing = 'PAGE505';

function mayGoOn({ draft }: Config, { findings }: Linted): boolean {
  return draft ? mayDraft(findings) : judge(findings);
}

async function publishOne(
  config: Config,
  house: House,
  source: Source,
  page: PreparedPage,
  linted: Linted,
  pdf: { readonly pdf: Uint8Array; readonly pages: number } | undefined,
): Promise<Outcome> {
  const { slug } = page;
  const name = config.draft ? `${slug}-draft.pdf` : `${slug}.pdf`;
  const files: File[] = [...page.assets];
  if (config.only !== 'pdf') {
    const web = pdf ? withPdfFacts(page.web, page.context.lang, { pages: pdf.pages, bytes: pdf.pdf.length }) : page.web;
    files.push({ path: 'index.html', bytes: new TextEncoder().encode(web) });
  }
  if (pdf !== undefined) files.push({ path: name, bytes: pdf.pdf });
  const inputs = [{ path: source.file, sha256: sha256(source.text) }, ...page.inputs];
  await publish({
    out: config.draft ? `${config.out}/drafts` : config.out,
    slug,
    files,
    inputs,
    waived: linted.waived,
    shared: house.assets.map((asset) => ({ ...asset, path: `${house.webRoot}/${asset.path}` })),
  });
  return { ...outcomeOf(source, linted), published: config.draft ? `drafts/${slug}` : slug, pages: pdf?.pages };
}

function taskOf(config: Config, source: Source): LintTask {
  return { file: source.file, source: source.text, root: source.root, config };
}

function outcomeOf(source: Source, { findings, waived }: Linted): Outcome {
  // a path that names a participant stands masked in its findings
  const file = findings[0]?.file ?? source.file;
  return { file, source: source.text, findings, waived, published: undefined, pages: undefined };
}

/** The finding of a brief that took too long or too much memory to read. */
function stopped(config: Config, { file, text }: Source): Linted {
  return { findings: place([timeoutDraft(config.limits.prepareTime)], file, text), waived: 0 };
}

/** @throws Failure BP008 when two briefs would be published at one address */
function slugsOf(sources: readonly Source[]): Map<string, string> {
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
