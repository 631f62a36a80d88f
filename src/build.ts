import pLimit from 'p-limit';
import type { Source } from './brief/find.ts';
import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import { judge, mayDraft } from './gate/verdict.ts';
import type { House } from './html/house.ts';
import { withPdfFacts } from './html/pdf-facts.ts';
import { type Group, groupsOf, heldFindings, isAlone } from './pairs.ts';
import { openPool } from './pool.ts';
import { openPress, type Press, type Slugs, slugsOf, stopped, taskOf, threadsFor } from './press.ts';
import { type File, publish } from './publish/publish.ts';
import { sha256 } from './sha256.ts';
import type { Linted, PreparedPage } from './worker.ts';

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
  const pool = await openPool({ readers: threadsFor(config, sources.length), finishers: 0 }, config.limits.prepareTime);
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
  const press = await openPress(config, sources.length);
  try {
    // enough in flight to keep threads and tabs busy, few enough that memory does not grow with the number of briefs
    const inFlight = pLimit(config.jobs + 2);
    const make = (source: Source) => makeOne(config, press, slugs, source);
    const outcomes = new Map<Source, Outcome>();
    await Promise.all(
      groupsOf(sources, config.requirePairs === true && !config.draft).map(async (group) => {
        const done = (source: Source, outcome: Outcome) => observe(outcome, outcomes.set(source, outcome).size);
        const [only] = group.sources;
        if (only !== undefined && isAlone(group)) done(only, await inFlight(async () => publishMade(await make(only))));
        else {
          const made = await Promise.all(group.sources.map((source) => inFlight(() => make(source))));
          for (const one of held(group, made)) done(one.source, await inFlight(() => publishMade(one)));
        }
      }),
    );
    return sources.flatMap((source) => outcomes.get(source) ?? []);
  } finally {
    await press.close();
  }
}

/** A brief with all that was found in it; how it is published, unless it is not. */
interface Made {
  readonly source: Source;
  readonly linted: Linted;
  readonly publish: (() => Promise<Outcome>) | undefined;
}

async function makeOne(config: Config, press: Press, slugs: Slugs, source: Source): Promise<Made> {
  const prepared = await press.prepare(source, slugs);
  const { page } = prepared;
  const made = (linted: Linted, publish?: () => Promise<Outcome>): Made => ({ source, linted, publish });
  if (page === undefined || !mayGoOn(config, prepared)) return made(prepared);
  if (config.only === 'html')
    return made(prepared, () => publishOne(config, press.house, source, page, prepared, undefined));
  const printed = await press.print(source, { ...prepared, page }, slugs);
  // a draft shows what was found; without a print its page alone
  if (!mayGoOn(config, printed) || (printed.pdf === undefined && !config.draft)) return made(printed);
  return made(printed, () => publishOne(config, press.house, source, page, printed, printed.pdf));
}

async function publishMade({ source, linted, publish: put }: Made): Promise<Outcome> {
  return put === undefined ? outcomeOf(source, linted) : put();
}

/** Editions of one document: where one is not published, none is, and that is found in the others. */
function held(group: Group, made: readonly Made[]): Made[] {
  const without = new Set(made.flatMap(({ source, publish: put }) => (put === undefined ? [source.file] : [])));
  if (without.size === 0 && group.absent.size === 0) return [...made];
  return made.map((one) => {
    if (one.publish === undefined) return one;
    const findings = [...one.linted.findings, ...heldFindings(one.source, group, without)];
    return { ...one, linted: { ...one.linted, findings }, publish: undefined };
  });
}

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
  const folder = folderOf(config);
  const name = config.draft ? `${slug}-draft.pdf` : folder === '' ? `${slug}.pdf` : `${slug}-${folder}.pdf`;
  const files: File[] = [...page.assets];
  if (config.only !== 'pdf') {
    const web = pdf ? withPdfFacts(page.web, page.context.lang, { pages: pdf.pages, bytes: pdf.pdf.length }) : page.web;
    files.push({ path: 'index.html', bytes: new TextEncoder().encode(web) });
  }
  if (pdf !== undefined) files.push({ path: name, bytes: pdf.pdf });
  const inputs = [{ path: source.file, sha256: sha256(source.text) }, ...page.inputs];
  await publish({
    out: folder === '' ? config.out : `${config.out}/${folder}`,
    slug,
    files,
    inputs,
    waived: linted.waived,
    shared: house.assets.map((asset) => ({ ...asset, path: `${house.webRoot}/${asset.path}` })),
  });
  return { ...outcomeOf(source, linted), published: folder === '' ? slug : `${folder}/${slug}`, pages: pdf?.pages };
}

/** What is no publication has a folder of its own below the output folder. */
function folderOf({ draft, printShop }: Config): '' | 'drafts' | 'print-shop' {
  return draft ? 'drafts' : printShop ? 'print-shop' : '';
}

function outcomeOf(source: Source, { findings, waived }: Linted): Outcome {
  // a path that names a participant stands masked in its findings
  const file = findings[0]?.file ?? source.file;
  return { file, source: source.text, findings, waived, published: undefined, pages: undefined };
}
