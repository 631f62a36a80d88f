import { readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { findSources, type Source } from './brief/find.ts';
import { standardInput } from './brief/slug.ts';
import { types } from './brief/vocabulary.ts';
import { build, concernedBy, lint, type Outcome } from './build.ts';
import { commandLine, type Options, type Say, saidByCommander, treeOf, type VerbOptions } from './command-line.ts';
import { baselineFile, updateBaseline } from './commands/baseline.ts';
import { specimenLanguages, specimens } from './commands/brand.ts';
import { changedFiles, undeclaredCommitters } from './commands/changed.ts';
import { type Answer, answerOf, fixBriefs, fixSafely, type Question } from './commands/fix.ts';
import type { Shell } from './commands/shell.ts';
import { verbs } from './commands/verbs.ts';
import { type Config, resolveConfig } from './config.ts';
import { Failure } from './failure.ts';
import { withLedgers, withoutNamesInFailures } from './ledgers.ts';
import type { UiLanguage } from './messages/message.ts';
import { failureText, type PhraseKey, phrase } from './messages/messages.ts';
import type { Trust } from './plugins.ts';
import { progress } from './progress.ts';
import { appendTo } from './publish/append.ts';
import { explanation } from './report/explain.ts';
import { fixFrame } from './report/fix-frame.ts';
import { manualFrom, withManual } from './report/manual-place.ts';
import { count } from './report/report.ts';
import { type Format, reportIn } from './report/reports.ts';
import { summaryReport } from './report/summary.ts';
import { fromCheckout } from './report/workspace.ts';
import { readIdentity } from './roster/identity-file.ts';
import type { Secrets } from './roster/open.ts';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const ui = uiLanguage(process.argv.slice(2), process.env);
let exitCode = 0;
const say: Say = (key, data = {}) => phrase(key, ui, data);

/** The tool's language: `--ui`, else the first locale variable that is set (POSIX 8.2), else English. */
function uiLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): UiLanguage {
  const flag = argv.findIndex((word) => word === '--ui' || word.startsWith('--ui='));
  const asked = flag === -1 ? undefined : argv[flag]?.slice(5) || argv[flag + 1];
  const locale = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** The command line, and what each of its commands does here. */
function program() {
  return commandLine({
    say,
    version: version(),
    verbs,
    actions: {
      build: async (paths, options) => {
        exitCode = await withConfig(paths, options, (config) => runBuild(config, paths, options));
      },
      lint: async (paths, options) => {
        exitCode = await withConfig(paths, options, (config) => runLint(config, paths, options));
      },
      brand: async (options) => {
        exitCode = await withConfig([], options, (config) => runBrand(config, options));
      },
      preview: runPreview,
      lsp: runServer,
      explain: (code) => process.stdout.write(withManual(explanation(code, ui, colour()), manual())),
      verb: async (verb, values, given) => {
        const code = await verb.run(shellOf(given), values, given);
        if (typeof code === 'number') exitCode = code;
      },
    },
  });
}

/** What a command of its own needs of the process. */
function shellOf(options: VerbOptions): Shell {
  const { stdin, stdout } = process;
  const config = configOf([], {});
  const { root } = config;
  const asks = stdin.isTTY === true && stdout.isTTY === true;
  return {
    root,
    cwd: process.cwd(),
    config,
    ui,
    nodeVersion: process.versions.node,
    say,
    print: (text) => stdout.write(withManual(text, manual())),
    explain: (error) => failureText(failureOf(error), ui),
    today: () => new Date().toISOString().slice(0, 10),
    isTerminal: stdout.isTTY === true,
    input: () => textOf(stdin),
    ask: asks ? askOnTerminal : undefined,
    ...secretsOf(options.identity, root),
    day: dayOf(options.today),
    commands: () => treeOf(program()),
  };
}

/** The answer; an empty one when the input ends. */
async function askOnTerminal(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stdout, historySize: 0 });
  try {
    const ended = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
    return await Promise.race([reader.question(question), ended]);
  } finally {
    reader.close();
  }
}

/** The identity's text and the roster key: from the file and the environment, never from the project. */
function secretsOf(named: string | undefined, root: string): Secrets {
  const file = named ?? process.env.BRIEFPRESS_IDENTITY;
  const rosterKey = process.env.BRIEFPRESS_ROSTER_KEY || undefined;
  return { identity: file ? readIdentity(file, process.cwd(), root) : undefined, rosterKey };
}

/**
 * The day of `--today`, else of SOURCE_DATE_EPOCH (seconds; reproducible-builds.org), else none: no clock is read.
 * @throws Failure BP002 when the variable holds no such number: a consent would be judged by another day than was meant
 */
function dayOf(today: string | undefined): string | undefined {
  if (today !== undefined) return today;
  const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
  if (epoch === '') return undefined;
  if (!/^\d{1,11}$/.test(epoch)) throw new Failure('BP002', { reason: say('badEpoch', { value: epoch.slice(0, 40) }) });
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

async function withConfig(
  paths: readonly string[],
  options: Options,
  run: (config: Config) => Promise<number>,
): Promise<number> {
  const resolved = configOf(
    paths.filter((path) => !isInput(path)),
    options,
  );
  const config = await readied(resolved, options);
  checkType(config);
  return withoutNamesInFailures(config, () => run(config));
}

/** The configuration with what rosters, consents and plugins add to it; secrets come from the file and the environment. */
function readied(
  config: Config,
  { identity, today }: { identity?: string | undefined; today?: string },
): Promise<Config> {
  return withLedgers(config, secretsOf(identity, config.root), dayOf(today), trustIn(config.root));
}

/** `--type` may be one of the project's own, which are known only now. */
function checkType({ type, ownTypes = [] }: Config): void {
  const allowed = [...types, ...ownTypes.map(({ name }) => name)];
  if (!allowed.includes(type))
    throw new Failure('BP002', { reason: say('badType', { value: type, allowed: allowed.join(', ') }) });
}

/** Who starts briefpress in a project runs that project's code already; another's is not run for a path that leads there. */
function trustIn(root: string): Trust {
  return configOf([], {}).root === root ? 'run' : 'refuse';
}

async function runLint(config: Config, paths: readonly string[], options: Options): Promise<number> {
  checkFixing(options);
  const input = paths.some(isInput);
  if (options.fix && !input) await fixAll(config, paths, options);
  const sources = input
    ? await fromInput(config, paths, options)
    : await chosen(config, findSources(config, process.cwd(), paths), options);
  const { cache: _, ...passing } = config;
  // what lies in no file is not remembered
  const outcomes = await lint(input ? passing : config, sources);
  if (!options.updateBaseline) return report(config.root, outcomes, options, false);
  const n = await updateBaseline(config.root, process.env.BRIEFPRESS_ROSTER_KEY, outcomes);
  process.stdout.write(say('baselineUpdated', { n, file: baselineFile }));
  return 0;
}

const isInput = (path: string): boolean => path === '-' || path === '/dev/stdin';

/** The text on standard input, as a file that would lie in the project's root. */
async function fromInput(config: Config, paths: readonly string[], options: Options): Promise<readonly Source[]> {
  const { fix, changed, updateBaseline } = options;
  if (paths.length > 1 || fix === true || changed !== undefined || updateBaseline === true)
    throw new Failure('BP002', { reason: say('stdinAlone') });
  return [{ file: standardInput, text: await textOf(process.stdin), root: config.root }];
}

function checkFixing({ fix, yes, updateBaseline, reveal }: Options): void {
  const asks = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const complaints: readonly (readonly [boolean, PhraseKey])[] = [
    [yes === true && fix !== true, 'yesAlone'],
    [fix === true && updateBaseline === true, 'fixBaseline'],
    [fix === true && yes !== true && !asks, 'fixTerminal'],
    [reveal === true && fix === true && !asks, 'revealTerminal'],
  ];
  const found = complaints.find(([wrong]) => wrong);
  if (found !== undefined) throw new Failure('BP002', { reason: say(found[1]) });
}

/** Applies what the author accepts, or with `--yes` everything that cannot change what the text says. */
async function fixAll(config: Config, paths: readonly string[], options: Options): Promise<void> {
  const { yes = false, reveal = false } = options;
  const check = async () => {
    const sources = await chosen(config, findSources(config, process.cwd(), paths), options);
    const outcomes = await lint(config, sources);
    return sources.flatMap((source, i) => (outcomes[i] === undefined ? [] : [{ source, checked: outcomes[i] }]));
  };
  const ask = async ({ finding, checked }: Question): Promise<Answer> => {
    process.stdout.write(fixFrame(finding, checked, { ui, colour: colour(), reveal }));
    return answerOf(await askOnTerminal(`${say('fixAsk')} `));
  };
  process.stderr.write(say('fixed', { n: yes ? await fixSafely(check) : await fixBriefs(await check(), ask) }));
}

/** With `--changed`, the briefs that are concerned; else all. */
async function chosen(config: Config, sources: readonly Source[], { changed }: Options): Promise<readonly Source[]> {
  if (changed === undefined) return sources;
  const ref = changed === true ? 'HEAD' : changed;
  const some = await concernedBy(config, sources, changedFiles(config.root, ref));
  process.stderr.write(say('changedCount', { n: some.length, total: sources.length, ref }));
  const strangers = undeclaredCommitters(config.root, ref, sources);
  if (strangers > 0) process.stderr.write(say('changedNames', { n: strangers, ref }));
  return some;
}

/** Every component of a page in the look of this house, below `specimen/` of the output folder. */
async function runBrand(config: Config, options: Options): Promise<number> {
  const lang = specimenLanguages.find((one) => one === (options.lang ?? config.lang)) ?? 'en';
  const outcomes = await build({ ...config, out: join(config.out, 'specimen') }, specimens(home, lang));
  const code = report(config.root, outcomes, options, true);
  for (const { published } of outcomes)
    if (published !== undefined) process.stdout.write(`${join(config.out, 'specimen', published)}\n`);
  return code;
}

async function runBuild(config: Config, paths: readonly string[], options: Options): Promise<number> {
  const all = findSources(config, process.cwd(), paths);
  const sources = await chosen(config, all, options);
  const steps = progress(process.stderr, {
    ui,
    total: sources.length,
    draft: config.draft,
    out: config.out,
    now: () => performance.now(),
  });
  const outcomes = await build(config, sources, steps.step, all);
  const code = report(config.root, outcomes, options, true);
  steps.end(outcomes);
  return code;
}

/** Until Ctrl+C, or until whoever started it ends it. */
async function runPreview(paths: string[], options: Options): Promise<void> {
  const [{ startPreview }, { whenOrphaned }] = await Promise.all([
    import('./preview/preview.ts'),
    import('./preview/orphaned.ts'),
  ]);
  const preview = await startPreview({
    config: () => {
      const { identity } = options;
      return readied({ ...configOf(paths, { ...options, draft: true }), preview: true }, { identity });
    },
    sources: (config) => findSources(config, process.cwd(), paths),
    specimens: specimens(home, ui),
    explain: (error) => withManual(failureText(failureOf(error), ui), manual()),
    ui,
    editor: options.editor ?? 'vscode',
    home,
    manual: manual(),
    port: options.port ?? 0,
  });
  process.stdout.write(say('previewAt', { url: preview.url }));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    // started by npx or npm run, which may go without a word; whoever starts it otherwise may well leave it running
    if (process.env.npm_command !== undefined) whenOrphaned(() => process.ppid, resolve);
  });
  await preview.close();
}

/** Until the editor ends it. */
async function runServer(options: Options): Promise<void> {
  const { startServer } = await import('./lsp/server.ts');
  startServer({
    input: process.stdin,
    output: process.stdout,
    config: (folder) => {
      return readied(configOf(folder === undefined ? [] : [folder], {}), { identity: options.identity });
    },
    explain: (error, language) => withManual(failureText(failureOf(error), language), manual()),
    ui: options.ui,
    fallback: ui,
    home,
    manual: manual(),
  });
}

/** Prints the findings, on GitHub also into the run's summary, and gives the exit code: 1 when one of them blocks or too many warn, else 0. */
function report(
  root: string,
  outcomes: readonly Outcome[],
  { format = 'pretty', reveal = false, maxWarnings }: Options,
  built: boolean,
): number {
  if (reveal && format !== 'json' && !process.stdout.isTTY)
    throw new Failure('BP002', { reason: say('revealTerminal') });
  if (process.env.GITHUB_STEP_SUMMARY) appendTo(process.env.GITHUB_STEP_SUMMARY, summaryReport(outcomes, ui, built));
  process.stdout.write(
    reportIn(format, fromCheckout(outcomes, root, checkoutFor(format)), {
      ui,
      colour: colour(),
      reveal,
      version: version(),
      manual: manual(),
    }),
  );
  const { block, warn } = count(outcomes.flatMap(({ findings }) => [...findings]));
  const tooMany = maxWarnings !== undefined && warn > maxWarnings;
  if (tooMany) process.stderr.write(say('tooManyWarnings', { n: warn, allowed: maxWarnings }));
  return block > 0 || tooMany ? 1 : 0;
}

/** The folder by which those who read a format know files. */
function checkoutFor(format: Format): string | undefined {
  const { GITHUB_WORKSPACE: github, CI_PROJECT_DIR: gitlab } = process.env;
  const folders: Partial<Record<Format, string | undefined>> = { github, sarif: github, gitlab };
  const given = folders[format];
  try {
    return given ? realpathSync(given) : undefined;
  } catch {
    return undefined;
  }
}

function configOf(paths: readonly string[], options: Options) {
  const { env } = process;
  return resolveConfig({
    ...options,
    paths,
    cwd: process.cwd(),
    home,
    jobs: options.jobs ?? availableParallelism(),
    userCache: env.XDG_CACHE_HOME ?? (env.HOME ? join(env.HOME, '.cache') : undefined),
  });
}

function colour(): boolean {
  return pc.isColorSupported && process.stdout.isTTY === true;
}

/** Where people find the pages that messages name; a working folder that is gone is told by itself. */
function manual(): string {
  try {
    return manualFrom(process.cwd(), home);
  } catch {
    return 'docs';
  }
}

function version(): string {
  return String(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version);
}

/** Whatever happened, one clear message and an exit code: never a stack trace. */
function explain(error: unknown): number {
  const said = saidByCommander(error, say);
  if (said !== undefined)
    return 'exitCode' in said ? said.exitCode : complain(new Failure('BP002', { reason: said.reason }));
  if (process.env.BRIEFPRESS_DEBUG && !(error instanceof Failure) && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return complain(failureOf(error));
}

/** What is no failure we know is our fault. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  // the working folder was removed
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd')
    return new Failure('BP001', { path: '.', reason: 'no-folder' }, { cause: error });
  return new Failure('BP009', { reason: error instanceof Error ? error.message : String(error) });
}

function complain(failure: Failure): number {
  process.stderr.write(`${pc.red(failure.code)}  ${withManual(failureText(failure, ui), manual())}\n`);
  return 2;
}

/** What `bin/briefpress.js` calls; sets the process's exit code. */
export async function run(): Promise<void> {
  // a closed pipe (`briefpress lint | head`) is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    const cli = program();
    if (process.argv.length <= 2) cli.outputHelp();
    else await cli.parseAsync();
  } catch (error) {
    exitCode = explain(error);
  }
  process.exitCode = exitCode;
}

/** One bundle for the command line and for programs. */
export * as api from './api.ts';
