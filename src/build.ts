import pLimit from 'p-limit';
import { pathsOf } from './asked.ts';
import type { Source } from './brief/find.ts';
import { type Cache, openCache, type Remembered } from './cache.ts';
import { concernsAll } from './concern.ts';
import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import { judge, mayDraft } from './gate/verdict.ts';
import type { House } from './html/house.ts';
import { withPdfFacts } from './html/pdf-facts.ts';
import { openLintCache } from './lint-cache.ts';
import { type Group, groupsOf, heldFindings, isAlone } from './pairs.ts';
import type { Print } from './pdf/printer.ts';
import { openPool } from './pool.ts';
import { openPress, type Press, type Printed, slugsOf, stopped, taskOf, threadsFor } from './press.ts';
import { type File, publish } from './publish/publish.ts';
import { sha256 } from './sha256.ts';
import type { Ahead, Linted, PreparedPage, Read } from './worker.ts';

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
  /** ISO moment before which nobody outside may have what was published */
  readonly embargo?: string | undefined;
  /** published as an earlier build had made it */
  readonly unchanged?: boolean;
}

/** Told after each brief, in the order in which they end. */
export type Observer = (outcome: Outcome, done: number) => void;

/**
 * Lints the briefs, side by side; outcomes stand in the order of the sources. No browser is needed. Briefs of which nothing has
 * changed are told from the cache, where there is one.
 */
export async function lint(config: Config, sources: readonly Source[]): Promise<Outcome[]> {
  const found = await readAll(config, sources);
  return sources.flatMap((source) => {
    const linted = found.get(source);
    return linted === undefined ? [] : [outcomeOf(source, linted)];
  });
}

/** Reads and lints with as many threads as pay, but for briefs of which the cache of lint knows what reading them would say. */
async function readAll(config: Config, sources: readonly Source[]): Promise<ReadonlyMap<Source, Read>> {
  const cache = openLintCache(config);
  const found = new Map<Source, Read>();
  const look = async (source: Source) => {
    const remembered = await cache?.find(source);
    if (remembered !== undefined) found.set(source, remembered);
  };
  await Promise.all(sources.map(look));
  const others = sources.filter((source) => !found.has(source));
  if (others.length > 0) {
    const crew = { readers: threadsFor(config, others.length), finishers: 0 };
    const pool = await openPool(crew, config.limits.prepareTime);
    const one = async (source: Source) => {
      const linted = (await pool.lint(taskOf(config, source))) ?? stopped(config, source);
      found.set(source, linted);
      await cache?.remember(source, linted);
    };
    try {
      await Promise.all(others.map(one));
    } finally {
      await pool.close();
    }
  }
  await cache?.close();
  return found;
}

/**
 * The briefs that a change of files concerns: those that are among them, that ask for one of them, or, where pairs are
 * required, that are published with one that does. A brief outside the project is concerned by whatever happens.
 * @param changed paths from the project's root
 */
export async function concernedBy(
  config: Config,
  sources: readonly Source[],
  changed: ReadonlySet<string>,
): Promise<Source[]> {
  if ([...changed].some(concernsAll)) return [...sources];
  const own = (source: Source) => changed.has(source.file) || source.root !== config.root;
  const concerned = new Set(sources.filter(own));
  const others = sources.filter((source) => !concerned.has(source));
  if (changed.size > 0 && others.length > 0) {
    for (const [source, { asked }] of await readAll(config, others))
      if (asked?.every((one) => !pathsOf(one).some((path) => changed.has(path))) !== true) concerned.add(source);
  }
  const groups = groupsOf(sources, config.requirePairs === true);
  const whole = groups.filter((group) => group.sources.some((source) => concerned.has(source)));
  const kept = new Set(whole.flatMap((group) => group.sources));
  return sources.filter((source) => kept.has(source));
}

/**
 * Lints, renders, prints, gates and publishes. A brief with a finding that blocks is not published, and what was
 * published of it before stays; a draft is made all the same, in a folder of its own.
 * @param among all briefs of the project that may be linked to, when only some are built
 * @throws Failure for what no author can mend
 */
export async function build(
  config: Config,
  sources: readonly Source[],
  observe: Observer = () => {},
  among: readonly Source[] = sources,
): Promise<Outcome[]> {
  slugsOf(among); // throws where two would be published at one address
  const cache = openCache(config);
  let opening: Promise<Press> | undefined;
  const press = (): Promise<Press> => {
    opening ??= openPress(config, sources.length).then((open) => {
      cache?.begin(open.house);
      return open;
    });
    return opening;
  };
  try {
    // enough in flight to keep threads and tabs busy, few enough that memory does not grow with the number of briefs
    const inFlight = pLimit(config.jobs + 2);
    const make = (source: Source) => makeOne({ config, press, cache }, source);
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
    await opening?.then((open) => open.close()).catch(() => undefined);
    await cache?.close();
  }
}

interface Run {
  readonly config: Config;
  /** opened by the first brief that must be made */
  readonly press: () => Promise<Press>;
  readonly cache: Cache | undefined;
}

/** A brief with all that was found in it; how it is published, unless it is not. */
interface Made {
  readonly source: Source;
  readonly linted: Linted;
  readonly publish: (() => Promise<Outcome>) | undefined;
}

/** As an earlier build has made it, where nothing has changed; else anew. */
async function makeOne(run: Run, source: Source): Promise<Made> {
  const { config, cache } = run;
  const remembered = await cache?.find(source);
  if (remembered === undefined) return makeAnew(run, source);
  const { findings, publication, house } = remembered;
  const put = async () => ({ ...(await publishOne(config, house, source, remembered)), unchanged: true });
  return { source, linted: { findings, waived: publication.waived ?? 0 }, publish: put };
}

async function makeAnew({ config, press: open, cache }: Run, source: Source): Promise<Made> {
  const press = await open();
  // painted while the page is being judged; a draft is another page once it is
  let painted: Promise<Print> | undefined;
  const paintAhead = ({ print }: Ahead): void => {
    painted = press.paint(print);
  };
  const prints = config.only !== 'html';
  const prepared = await press.prepare(source, prints && !config.draft ? paintAhead : undefined);
  const { page, asked } = prepared;
  if (page === undefined || !mayGoOn(config, prepared)) return { source, linted: prepared, publish: undefined };
  const printed = prints ? await press.print(source, { ...prepared, page }, painted) : undefined;
  // a draft shows what was found; without a print its page alone
  if (printed !== undefined && (!mayGoOn(config, printed) || (printed.pdf === undefined && !config.draft)))
    return { source, linted: printed, publish: undefined };
  const linted = printed ?? prepared;
  const put = async () => {
    const files = filesOf(config, page, printed?.pdf);
    const inputs = [{ path: source.file, sha256: sha256(source.text) }, ...page.inputs];
    const { slug, embargo } = page;
    const publication = { slug, files, inputs, waived: linted.waived, embargo };
    const made = { publication, findings: linted.findings, pages: printed?.pdf?.pages };
    const outcome = await publishOne(config, press.house, source, made);
    await cache?.remember(source, asked, made);
    return outcome;
  };
  return { source, linted, publish: put };
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

/** What stands in the brief's folder. */
function filesOf(config: Config, page: PreparedPage, pdf: Printed['pdf']): File[] {
  const { slug, web, assets, context } = page;
  const folder = folderOf(config);
  const name = config.draft ? `${slug}-draft.pdf` : folder === '' ? `${slug}.pdf` : `${slug}-${folder}.pdf`;
  const files: File[] = [...assets];
  if (config.only !== 'pdf') {
    const told = pdf ? withPdfFacts(web, context.lang, { pages: pdf.pages, bytes: pdf.pdf.length }) : web;
    files.push({ path: 'index.html', bytes: new TextEncoder().encode(told) });
  }
  if (pdf !== undefined) files.push({ path: name, bytes: pdf.pdf });
  return files;
}

async function publishOne(config: Config, house: House, source: Source, made: Remembered): Promise<Outcome> {
  const { publication, findings, pages } = made;
  const { slug, waived = 0, embargo } = publication;
  const folder = folderOf(config);
  await publish({
    ...publication,
    out: folder === '' ? config.out : `${config.out}/${folder}`,
    shared: house.assets.map((asset) => ({ ...asset, path: `${house.webRoot}/${asset.path}` })),
  });
  const published = folder === '' ? slug : `${folder}/${slug}`;
  return { ...outcomeOf(source, { findings, waived }), published, pages, embargo };
}

/** What is no publication has a folder of its own below the output folder. */
function folderOf({ draft, printShop, grey }: Config): '' | 'drafts' | 'grey' | 'print-shop' {
  return draft ? 'drafts' : grey ? 'grey' : printShop ? 'print-shop' : '';
}

function outcomeOf(source: Source, { findings, waived }: Linted): Outcome {
  // a path that names a participant stands masked in its findings
  const file = findings[0]?.file ?? source.file;
  return { file, source: source.text, findings, waived, published: undefined, pages: undefined };
}
