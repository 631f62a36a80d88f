import { realpathSync, statSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { findSources, type Source } from './brief/find.ts';
import { isCalendarDate } from './brief/values.ts';
import { languages } from './brief/vocabulary.ts';
import { build as buildAll, lint as lintAll, type Outcome } from './build.ts';
import { type Config, resolveConfig } from './config.ts';
import { Failure } from './failure.ts';
import type { Finding } from './finding.ts';
import { withLedgers, withoutNamesInFailures } from './ledgers.ts';
import { failureText, foundText, todoText } from './messages/messages.ts';
import type { Trust } from './plugins.ts';

export type { FailureCode } from './failure.ts';
export type { Channel, Finding, Fix, Head, Layer, Severity, Trace } from './finding.ts';
export type { PluginBrief, PluginCheck, PluginFinding, PluginPage, PluginRule, Plugins } from './plugin-types.ts';
export { Failure };

/** What to look at, and by what it is judged. Neither environment nor clock nor working folder is asked but for relative paths. */
export interface LintOptions {
  /** a folder of the project; the project is the nearest one upwards, as on the command line */
  readonly project: string;
  /** files and folders, from `project`; without any, the project's `briefs/` */
  readonly paths?: readonly string[] | undefined;
  /** what Markdown without frontmatter is taken for; `de` unless said */
  readonly lang?: 'de' | 'en' | 'fr' | undefined;
  /** what Markdown without frontmatter is taken for; `policy-brief` unless said */
  readonly type?: string | undefined;
  /** YYYY-MM-DD by which consents and waivers are judged; without it, each brief's own date */
  readonly today?: string | undefined;
  /** text of an age identity file, to read lists of participants */
  readonly identity?: string | undefined;
  /** instead of an identity: `brk1-…` */
  readonly rosterKey?: string | undefined;
  /** briefs at a time; the number of processors unless said */
  readonly jobs?: number | undefined;
  /**
   * true runs the project's own code (`briefpress.config.js`), false leaves it and its checks out; unless said, a project that
   * has such a file is refused (BP012)
   */
  readonly plugins?: boolean | undefined;
}

/** How to build. */
export interface BuildOptions extends LintOptions {
  /** output folder, from `project`; the project's `output/` unless said */
  readonly out?: string | undefined;
  /** one kind of output instead of both */
  readonly only?: 'html' | 'pdf' | undefined;
  /** watermarked drafts in `<out>/drafts/`, whatever was found */
  readonly draft?: boolean | undefined;
  /** prints with bleed and crop marks in `<out>/print-shop/`, no web pages */
  readonly printShop?: boolean | undefined;
  /** proofs without colour in `<out>/grey/`, with `printShop` of its sheets, no web pages */
  readonly grey?: boolean | undefined;
  /** path of a browser of your own */
  readonly browser?: string | undefined;
  /** false: build every brief, also where nothing has changed since the last build */
  readonly cache?: boolean | undefined;
}

/** What was found in one brief. Findings hold no word that could tell who said what: only where it stands. */
export interface Linted {
  /** path from the project's root, with `/` */
  readonly file: string;
  /** in the order of the text */
  readonly findings: readonly Finding[];
  /** how many findings a waiver took out */
  readonly waived: number;
}

/** What became of one brief. */
export interface Built extends Linted {
  /** absolute path of its folder; undefined when a finding kept it from being published */
  readonly published: string | undefined;
  /** ISO moment before which nobody outside may have what was published; undefined when there is none */
  readonly embargo: string | undefined;
  /** undefined where no PDF was made */
  readonly pages: number | undefined;
}

/**
 * Lints the briefs of a project. No browser is needed and nothing is written.
 * @returns one entry a brief, in code-unit order of their paths
 * @throws Failure BP001 no such path, BP002 bad option, BP003 broken configuration, BP010 unreadable list of participants
 */
export async function lint(options: LintOptions): Promise<Linted[]> {
  return run({ ...options, cache: false }, async (config, sources) =>
    (await lintAll(config, sources)).map(({ file, findings, waived }) => ({ file, findings, waived })),
  );
}

/**
 * Lints, renders, prints, gates and publishes the briefs of a project. What was published of a brief before stays where a
 * finding blocks.
 * @returns one entry a brief, in code-unit order of their paths
 * @throws Failure as `lint`; BP004 no browser, BP005 the browser is gone, BP006 broken template, BP007 output cannot be
 * written, BP008 two briefs want one address
 */
export async function build(options: BuildOptions): Promise<Built[]> {
  return run(options, async (config, sources) =>
    (await buildAll(config, sources)).map((outcome) => builtOf(config, outcome)),
  );
}

/** A finding or a failure in the words of the command line: what was found, and what to do about it. */
export function explain(what: Finding | Failure, language: 'de' | 'en'): string {
  if (what instanceof Failure) return failureText(what, language);
  return `${foundText(what, language)} ${todoText(what, language)}`.trim();
}

function builtOf({ out }: Config, { file, findings, waived, published, pages, embargo }: Outcome): Built {
  const folder = published === undefined ? undefined : join(out, published);
  return { file, findings, waived, published: folder, embargo, pages };
}

async function run<T>(
  given: LintOptions & BuildOptions,
  act: (config: Config, sources: readonly Source[]) => Promise<T>,
): Promise<T> {
  const { project, paths = [], today, identity, rosterKey, plugins, ...wishes } = checked(given);
  const cwd = folderOf(project);
  const resolved = resolveConfig({
    ...wishes,
    cwd,
    home: dirname(dirname(fileURLToPath(import.meta.url))),
    jobs: wishes.jobs ?? availableParallelism(),
    userCache: join(homedir(), '.cache'),
  });
  const config = await withLedgers(resolved, { identity, rosterKey }, today, trustIn(plugins));
  return withoutNamesInFailures(config, () => act(config, findSources(config, cwd, paths)));
}

function trustIn(plugins: boolean | undefined): Trust {
  return plugins === undefined ? 'refuse' : plugins ? 'run' : 'skip';
}

/** Projects in JavaScript get no help from the compiler: a misspelt `draft` must not publish. */
const schema = z.strictObject({
  project: z.string().min(1),
  paths: z.array(z.string()).optional(),
  lang: z.enum(languages).optional(),
  type: z.string().optional(),
  today: z.string().refine(isCalendarDate, 'YYYY-MM-DD').optional(),
  identity: z.string().optional(),
  rosterKey: z.string().optional(),
  jobs: z.int().min(1).max(64).optional(),
  plugins: z.boolean().optional(),
  out: z.string().min(1).optional(),
  only: z.enum(['html', 'pdf']).optional(),
  draft: z.boolean().optional(),
  printShop: z.boolean().optional(),
  grey: z.boolean().optional(),
  browser: z.string().optional(),
  cache: z.boolean().optional(),
});

function checked(options: LintOptions & BuildOptions): z.infer<typeof schema> {
  const { data, error } = schema.safeParse(options);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw new Failure('BP002', { reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.replace(/^: /, '') });
}

function folderOf(project: string): string {
  const path = resolve(project);
  try {
    const real = realpathSync(path);
    if (statSync(real).isDirectory()) return real;
  } catch {}
  throw new Failure('BP001', { path, reason: 'missing' });
}
