import type { Segment } from './attribution/segment.ts';
import { segmentsOf } from './attribution/segments.ts';
import type { Brief, Language } from './brief/brief.ts';
import { parseBrief } from './brief/parse.ts';
import type { Config } from './config.ts';
import { compareFindings, type Draft, type Finding } from './finding.ts';
import { gateHtml } from './gate/html.ts';
import { gatePdf, type Printed } from './gate/pdf.ts';
import { type House, loadHouse } from './html/house.ts';
import type { Asset, PrintDocument } from './html/page.ts';
import { renderPage } from './html/render.ts';
import { contextOf } from './lint/build-context.ts';
import type { Context } from './lint/context.ts';
import { draftsOf, lintSegments } from './lint/lint.ts';
import { settle } from './lint/settle.ts';
import type { PdfMeta } from './pdf/pdf.ts';
import { stampPdf } from './pdf/stamp.ts';
import { place } from './place.ts';

/** A brief as the main thread hands it to a worker. */
export interface LintTask {
  /** path as shown in findings */
  readonly file: string;
  readonly source: string;
  /** absolute path of the folder outside which this brief may read nothing */
  readonly root: string;
  readonly config: Config;
}

export interface Linted {
  readonly findings: readonly Finding[];
}

export interface PrepareTask extends LintTask {
  /** findings are shown on a draft, whatever they are */
  readonly draft: boolean;
}

/** A brief rendered and judged as far as HTML goes. */
export interface Prepared extends Linted {
  /** undefined when the frontmatter leaves nothing to build a page from */
  readonly page: PreparedPage | undefined;
}

export interface PreparedPage {
  readonly slug: string;
  readonly web: string;
  readonly print: PrintDocument;
  readonly assets: readonly Asset[];
  readonly pdfMeta: PdfMeta;
  readonly context: Context;
  /** keys of every text the gate has judged in the HTML */
  readonly judged: ReadonlySet<string>;
  readonly printed: readonly Printed[];
}

export interface FinishTask extends LintTask {
  /** as printed */
  readonly pdf: Uint8Array;
  readonly page: Pick<PreparedPage, 'pdfMeta' | 'context' | 'judged' | 'printed'>;
}

/** The stamped PDF and what the gate found in it. */
export interface Finished extends Linted {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Findings of one brief's Markdown. */
export function lint(task: LintTask): Linted {
  const { brief, drafts } = read(task);
  return { findings: findingsOf(brief, drafts) };
}

/** Reads, lints, renders and gates the HTML. */
export function prepare(task: PrepareTask): Prepared {
  const { brief, segments, context, drafts } = read(task);
  if (brief.meta === undefined) return { findings: findingsOf(brief, drafts), page: undefined };
  const house = houseOf(task.config);
  const render = (shown: readonly Finding[]) =>
    renderPage(brief, house, { root: task.root, limits: task.config.limits, draft: task.draft, findings: shown });
  let page = render([]);
  const found = [...drafts, ...page.drafts];
  const verdict = gateHtml(page, brief.lang, context, { segments, found });
  const findings = findingsOf(brief, [...found, ...verdict.drafts]);
  if (task.draft) page = render(findings);
  return {
    findings,
    page: {
      slug: brief.slug,
      web: page.web,
      print: page.print,
      assets: page.assets,
      pdfMeta: page.pdfMeta,
      context,
      judged: verdict.judged,
      printed: verdict.printed,
    },
  };
}

/** Stamps the print, reads it back and gates it. */
export async function finish(task: FinishTask): Promise<Finished> {
  const { pdf, content, problems } = await stampPdf(task.pdf, task.page.pdfMeta);
  const { printed, judged, context } = task.page;
  let origin: Reading | undefined;
  const gated = gatePdf(content, printed, judged, context, () => {
    origin ??= read(task);
    return { segments: origin.segments, found: origin.drafts };
  });
  const drafts = [...problems.map(draftOfProblem), ...gated];
  return { pdf, pages: content.pages, findings: settle(place(drafts, task.file, task.source)) };
}

interface Reading {
  readonly brief: Brief;
  readonly segments: readonly Segment[];
  readonly context: Context;
  readonly drafts: readonly Draft[];
}

function read({ file, source, config }: LintTask): Reading {
  const { lang, type, limits } = config;
  const brief = parseBrief({ file, source, defaults: { lang, type }, limits });
  const segments = segmentsOf(brief);
  const context = contextOf(brief);
  return { brief, segments, context, drafts: [...brief.drafts, ...draftsOf(lintSegments(segments, context), segments)] };
}

function findingsOf(brief: Brief, drafts: readonly Draft[]): Finding[] {
  return settle(place(drafts, brief.file, brief.source));
}

/** A thread serves one run, and a run has one configuration. */
let house: House | undefined;
function houseOf(config: Config): House {
  house ??= loadHouse(config);
  return house;
}
