import type { Segment } from './attribution/segments/segment.ts';
import { segmentsOf } from './attribution/segments/segments.ts';
import { bibliographyOf } from './bibliography.ts';
import type { Language } from './brief/brief.ts';
import { embargoOf } from './brief/frontmatter.ts';
import { pagesDraft, wordsDraft } from './brief/lengths.ts';
import { unnamedDraft } from './brief/placeholders.ts';
import { draftable } from './brief/salvage.ts';
import type { Config } from './config.ts';
import { translationDrafts } from './editions.ts';
import type { Draft, Finding } from './finding.ts';
import { gateFiles, gateHtml } from './gate/html.ts';
import { type PdfText, withOwn } from './gate/known.ts';
import { gatePdf, sayNothing } from './gate/pdf.ts';
import { cellsOf, gateTables } from './gate/tables.ts';
import { type Letters, lettersOf } from './html/fonts/letters.ts';
import { type House, loadHouse } from './html/house.ts';
import { inspectPage, type ShownFinding } from './html/inspect.ts';
import type { Inspected, Page } from './html/page.ts';
import { renderPage } from './html/render.ts';
import { loadTemplates, type Templates } from './html/templates.ts';
import { type Baseline, withBaseline } from './lint/baseline.ts';
import { contextOf } from './lint/build-context.ts';
import { consentsOf, dayOf } from './lint/consents.ts';
import type { Context } from './lint/context.ts';
import { draftingDrafts } from './lint/drafting/drafting.ts';
import { draftsOf, lintSegments } from './lint/lint.ts';
import { settle } from './lint/settle.ts';
import { shownFindings } from './lint/shown.ts';
import { sweep } from './lint/sweep.ts';
import { withoutUndeclared } from './lint/unread-head.ts';
import { unusedDrafts, type Waiver, waive, waiversOf } from './lint/waivers.ts';
import { foundText } from './messages/messages.ts';
import { asking, type Opened, openAlone, openBrief, readerOf, slugsFor, transformsFor } from './opening.ts';
import { parentDrafts } from './parent.ts';
import { fallbackFonts } from './pdf/bundled.ts';
import { draftOfProblem, type PrintProblem } from './pdf/problem.ts';
import { place } from './place.ts';
import { checkDrafts, ruleDrafts } from './plugins.ts';
import { sha256 } from './sha256.ts';
import type { Ahead, Linted, LintTask, Prepared, PrepareTask, Read } from './worker.ts';

/** Everything that can be found without a browser: in the Markdown, in its pictures, and while rendering. */
export async function lint(task: LintTask): Promise<Read> {
  const opened = await openBrief(task);
  const reading = await readWithPlugins(task, opened);
  return asking(opened, await unrendered(task, reading));
}

/** What a brief's reading and its pictures bring to light; an error in the frontmatter keeps nobody from hearing the rest. */
async function unrendered(task: LintTask, reading: Reading): Promise<Linted> {
  const { brief, context, drafts } = reading;
  // a text without frontmatter asks for no page
  if (brief.bodyStart === 0) return linted(reading, drafts);
  const { limits } = task.config;
  const page = await inspectPage(brief, {
    draft: false,
    readFile: readerOf(task, reading),
    slugOf: slugsFor(task, reading),
    limits,
    ...transformsFor(reading),
    letters: lettersFor(task.config),
  });
  return linted(reading, [...drafts, ...filesOf(page, context), ...wordsDraft(brief)]);
}

/** Reads, lints, renders and gates the HTML. */
export async function prepare(task: PrepareTask): Promise<Prepared> {
  const opened = await openBrief(task);
  // a page of a wrong frontmatter is only ever a draft
  const brief = task.draft ? draftable(opened.brief) : opened.brief;
  if (brief === undefined || (!task.draft && brief.meta === undefined)) {
    const { findings, waived } = await unrendered(task, await readWithPlugins(task, opened));
    return asking(opened, { findings: findings.map(unbuildable), waived, page: undefined });
  }
  const { render, inputs } = rendererOf(task, { ...opened, brief });
  let page = await render([]);
  task.ahead?.postMessage(aheadOf(page, opened, task.config));
  const reading = await readWithPlugins(task, opened);
  const { segments, context, drafts } = reading;
  const checked = reading.plugins === undefined ? [] : await checkDrafts(reading.plugins, brief, page);
  const found = [...drafts, ...filesOf(page, context), ...checked];
  const gated = gateHtml(page, context, { segments, found }, cellsOf(page.tables));
  const { findings: all, waived } = linted(reading, [...found, ...gated.drafts]);
  const findings = all.map(unbuildable);
  if (task.draft && task.config.preview !== true)
    page = await render(findings.filter(blocks).map((finding) => shown(finding, brief.lang)));
  const { web, print, assets, facts } = page;
  const { printShop } = pressOf(task.config).house;
  const pdfMeta = {
    ...facts,
    draft: task.draft,
    ...(printShop === undefined ? {} : { printShop }),
    grey: task.config.grey ?? false,
  };
  return asking(opened, {
    findings,
    waived,
    page: {
      slug: brief.slug,
      embargo: embargoOf(brief.meta),
      web,
      print,
      assets,
      pdfMeta,
      context,
      // a draft has been made anew, with its findings on it
      known: task.draft ? withOwn(gated.known, page.ownWords) : gated.known,
      inputs: [...inputs.values()],
    },
  });
}

function aheadOf({ web, assets, print }: Page, { rosters: { rosters } }: Opened, { preview }: Config): Ahead {
  return { print, web: preview === true && rosters.length === 0 ? { web, assets } : undefined };
}

/** What rendering found, and the words in pictures and files of data. */
function filesOf({ drafts, imageTexts, tables }: Inspected, context: Context): Draft[] {
  return [...drafts, ...gateFiles(imageTexts, context), ...gateTables(tables, context)];
}

/** Markdown without frontmatter can be linted, but no page can be made of it. */
function unbuildable(finding: Finding): Finding {
  return finding.code === 'FM112' ? { ...finding, severity: 'block' } : finding;
}

/** Renders with this task's files; `inputs` then lists those that were read. */
function rendererOf({ config, draft }: PrepareTask, opened: Opened) {
  const { brief } = opened;
  const inputs = new Map<string, { path: string; sha256: string }>();
  const read = readerOf({ config }, opened);
  const readFile: typeof read = (path) => {
    const file = read(path);
    if (file.ok) inputs.set(file.file, { path: file.file, sha256: sha256(file.bytes) });
    return file;
  };
  const { house, templates } = pressOf(config, opened.plugins);
  const options = {
    templates,
    ...transformsFor(opened),
    draft,
    readFile,
    slugOf: slugsFor({ config }, opened),
    limits: config.limits,
    letters: lettersFor(config),
    pdf: config.only !== 'html',
  };
  const render = (findings: readonly ShownFinding[]): Promise<Page> =>
    renderPage(brief, house, { ...options, findings });
  return { render, inputs };
}

/** What was found in a print. */
export interface PrintFaults {
  readonly problems: readonly PrintProblem[];
  /** said in the PDF and nowhere in the HTML */
  readonly texts: readonly PdfText[];
  /** printed and not to be read in the PDF */
  readonly missing: readonly string[];
  /** where they are more than the type has; else none */
  readonly pages: readonly number[];
}

/** Judges what is new in a print; reads the brief again only to say where a fault comes from. */
export function judgePrint(task: LintTask, { problems, texts, missing, pages }: PrintFaults, context: Context): Linted {
  const clean = problems.length + missing.length + pages.length === 0 && sayNothing(texts, context);
  if (clean) return { findings: [], waived: 0 };
  const reading = read(task, openAlone(task));
  const { segments, drafts: found } = reading;
  const gated = gatePdf({ texts, missing }, context, { segments, found });
  const long = pages.flatMap((count) => pagesDraft(reading.brief, count));
  return judged(reading, [...problems.map(draftOfProblem), ...gated, ...long]);
}

const blocks = ({ severity }: Finding) => severity === 'block';

/** A finding in the words of the brief's language, for the page of a draft; French authors get English. */
function shown(finding: Finding, lang: Language): ShownFinding {
  return { message: foundText(finding, lang === 'de' ? 'de' : 'en'), line: finding.line, severity: finding.severity };
}

interface Reading extends Opened {
  readonly segments: readonly Segment[];
  readonly context: Context;
  readonly drafts: readonly Draft[];
  readonly waivers: readonly Waiver[];
  readonly baseline: Baseline | undefined;
}

/** Judges a brief, and lets the project's own rules judge it. */
async function readWithPlugins(task: LintTask, opened: Opened): Promise<Reading> {
  const reading = read(task, opened);
  if (opened.plugins === undefined) return reading;
  return { ...reading, drafts: [...reading.drafts, ...(await ruleDrafts(opened.plugins, opened.brief))] };
}

function read({ config }: LintTask, opened: Opened): Reading {
  const { brief, files, rosters: applied } = opened;
  const { limits, baseline, glossary } = config;
  const segments = segmentsOf(brief);
  const consents = consentsOf(brief, config.consents ?? [], config.day);
  const consented = new Set(consents.map(({ quoteHash }) => quoteHash));
  const bibliography = bibliographyOf(brief, files.read, limits.sourceBytes);
  const context = {
    ...contextOf(brief, { ...bibliography.known, ...(glossary === undefined ? {} : { glossary }) }, segments),
    rosters: applied.rosters,
    consents,
    consented,
  };
  const found = withoutUndeclared(draftsOf(lintSegments(segments, context), segments), brief);
  const { waivers, drafts: waiving } = waiversOf(brief, dayOf(brief, config.day));
  const filed = [
    ...bibliography.drafts,
    ...gateFiles(bibliography.texts, context),
    ...parentDrafts(brief, segments, files.read, config),
    ...translationDrafts(brief, segments, files.read, config),
    ...draftingDrafts(brief, segments),
  ];
  const drafts = [
    ...brief.drafts,
    ...(config.unnamed ? [unnamedDraft(brief.metaStrings)] : []),
    ...applied.drafts,
    ...waiving,
    ...found,
    ...filed,
    ...sweep(brief, context, segments),
  ];
  return { ...opened, segments, context, drafts, waivers, baseline };
}

/** What is reported of a brief's first reading: a waiver that covers nothing there is reported, too. */
function linted(reading: Reading, drafts: readonly Draft[]): Linted {
  return judged(reading, drafts, unusedDrafts);
}

function judged(
  { brief, context, waivers, baseline }: Reading,
  drafts: readonly Draft[],
  unusedOnes: (unused: readonly Waiver[]) => Draft[] = () => [],
): Linted {
  const { file, source, type } = brief;
  const { kept, waived, unused } = waive(settle(place(drafts, file, source)), waivers, type);
  const all = settle([...kept, ...place(unusedOnes(unused), file, source)]);
  return { findings: withBaseline(shownFindings(all, context.rosters ?? []), source, baseline), waived };
}

/** A thread serves one run, and a run has one configuration. */
let press: { readonly house: House; readonly templates: Templates } | undefined;
function pressOf(config: Config, plugins?: Opened['plugins']) {
  press ??= { house: loadHouse(config), templates: loadTemplates(config, plugins?.helpers) };
  return press;
}

/** The house is loaded only for a brief that has a character to ask about. */
let known: Letters | undefined;
function lettersFor(config: Config): Letters {
  const letters = () => {
    known ??= lettersOf(press?.house ?? loadHouse(config), fallbackFonts);
    return known;
  };
  return { house: () => letters().house(), fallback: () => letters().fallback() };
}
