import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { isCalendarDate } from './brief/values.ts';
import { languages } from './brief/vocabulary.ts';
import { specimenLanguages } from './commands/brand.ts';
import type { Verb } from './commands/shell.ts';
import type { CommandTree } from './commands/tree.ts';
import type { UiLanguage } from './messages/message.ts';
import type { PhraseKey } from './messages/messages.ts';
import { type Editor, editorNames } from './preview/editors.ts';
import { type Format, formats } from './report/reports.ts';

/** A phrase in the reader's language. */
export type Say = (key: PhraseKey, data?: Record<string, string | number>) => string;

/** What the options of all commands together may hold; which command takes which, `commandLine` says. */
export interface Options {
  readonly out?: string;
  readonly only?: 'html' | 'pdf';
  readonly draft?: boolean;
  readonly printShop?: boolean;
  readonly grey?: boolean;
  readonly requirePairs?: boolean;
  readonly jobs?: number;
  readonly browser?: string;
  readonly cache?: boolean;
  readonly changed?: true | string;
  readonly format?: Format;
  readonly lang?: (typeof languages)[number];
  readonly type?: string;
  readonly reveal?: boolean;
  readonly identity?: string;
  readonly today?: string;
  readonly updateBaseline?: boolean;
  readonly fix?: boolean;
  readonly yes?: boolean;
  readonly maxWarnings?: number;
  readonly port?: number;
  readonly editor?: Editor;
  readonly ui?: UiLanguage;
}

/** What the commands do; each rejects with a Failure. */
export interface Actions {
  readonly build: (paths: string[], options: Options) => Promise<void>;
  readonly lint: (paths: string[], options: Options) => Promise<void>;
  readonly brand: (options: Options) => Promise<void>;
  readonly preview: (paths: string[], options: Options) => Promise<void>;
  readonly lsp: (options: Options) => Promise<void>;
  readonly explain: (code: string) => void;
  readonly verb: (verb: Verb, values: readonly string[], options: VerbOptions) => Promise<void>;
}

/** The options of a verb by their long names. */
export type VerbOptions = Readonly<Record<string, string | undefined>>;

/** How the command line is made: in whose language, of which version, with which verbs beside its own commands. */
export interface Making {
  readonly say: Say;
  readonly version: string;
  readonly verbs: readonly Verb[];
  readonly actions: Actions;
}

/** The command line: what it understands, its help, and what it calls. It prints help only; errors are thrown. */
export function commandLine({ say, version, verbs, actions }: Making): Command {
  const root = localise(say, new Command('briefpress'), say('commandPlaceholder'))
    .description(say('about'))
    .version(version, '-V, --version', say('version'))
    .enablePositionalOptions();
  addBuild(say, root).action(actions.build);
  addLint(say, root).action(actions.lint);
  for (const command of root.commands) addJudging(say, command);
  addBrand(say, root).action(actions.brand);
  addPreview(say, root).action(actions.preview);
  localise(say, root.command('lsp'), '')
    .description(say('lspAbout'))
    .option('--stdio', say('lspStdio'))
    .option('--identity <file>', say('identity'))
    .action(actions.lsp);
  localise(say, root.command('explain'), '<code>')
    .description(say('explainAbout'))
    .argument('<code>', say('explainCode'))
    .action(actions.explain);
  for (const verb of verbs) addVerb(say, root, verb, actions.verb);
  return root;
}

function addBuild(say: Say, root: Command): Command {
  return root
    .command('build')
    .description(say('buildAbout'))
    .argument('[paths...]', say('paths'))
    .addOption(choice(say, '--only <what>', say('only'), ['html', 'pdf'] as const, 'badOnly'))
    .addOption(count(say, '--jobs <n>', say('jobs'), /^[1-9]\d?$/, 64, 'badJobs'))
    .option('--out <folder>', say('out'))
    .option('--draft', say('draft'))
    .option('--print-shop', say('printShop'))
    .option('--grey', say('grey'))
    .option('--require-pairs', say('requirePairs'))
    .option('--browser <path>', say('browser'))
    .option('--no-cache', say('noCache'))
    .option('--changed [ref]', say('changed'));
}

function addLint(say: Say, root: Command): Command {
  return root
    .command('lint')
    .description(say('lintAbout'))
    .argument('[paths...]', say('pathsOrInput'))
    .addOption(choice(say, '--lang <code>', say('lang'), languages, 'badLang'))
    .option('--type <type>', say('type'))
    .option('--changed [ref]', say('changed'))
    .option('--no-cache', say('noCache'))
    .option('--update-baseline', say('updateBaseline'))
    .option('--fix', say('fix'))
    .option('--yes', say('yes'));
}

/** What build and lint share: by whose secrets and by which day briefs are judged, and how findings are told. */
function addJudging(say: Say, command: Command): void {
  localise(say, command, '[paths...]')
    .option('--identity <file>', say('identity'))
    .addOption(calendarDay(say, '--today <day>', say('today')))
    .addOption(choice(say, '--format <format>', say('format'), formats, 'badFormat'))
    .addOption(count(say, '--max-warnings <n>', say('maxWarnings'), /^\d{1,6}$/, 999_999, 'badMaxWarnings'))
    .option('--reveal', say('reveal'));
}

function addBrand(say: Say, root: Command): Command {
  return localise(say, root.command('brand'), '')
    .description(say('brandAbout'))
    .addOption(choice(say, '--lang <code>', say('newLang'), specimenLanguages, 'badLang'))
    .addOption(choice(say, '--only <what>', say('only'), ['html', 'pdf'] as const, 'badOnly'))
    .option('--out <folder>', say('out'))
    .option('--browser <path>', say('browser'));
}

function addPreview(say: Say, root: Command): Command {
  const about = say('editor', { allowed: editorNames.join(', ') });
  return localise(say, root.command('preview'), '[paths...]')
    .description(say('previewAbout'))
    .argument('[paths...]', say('paths'))
    .addOption(count(say, '--port <n>', say('port'), /^\d{1,5}$/, 65_535, 'badPort'))
    .addOption(choice(say, '--editor <name>', about, editorNames, 'badEditor'))
    .option('--browser <path>', say('browser'))
    .option('--identity <file>', say('identity'));
}

/** `roster add` is the command `add` of the command `roster`. */
function addVerb(say: Say, root: Command, verb: Verb, call: Actions['verb']): void {
  const { name, about, arguments: values, options } = verb;
  const [group = '', word = ''] = name.split(' ');
  const known = () => root.commands.find((command) => command.name() === group) ?? newGroup(say, root, group);
  const parent = word === '' ? root : known();
  const usage = values.map(([value]) => value).join(' ');
  const command = localise(say, parent.command(word || group), usage).description(say(about));
  for (const [value, words] of values) command.argument(value, say(words));
  for (const [flag, words] of options) command.option(flag, say(words));
  command.action((...all: unknown[]) => call(verb, all.slice(0, values.length).map(String), command.opts()));
}

function newGroup(say: Say, root: Command, name: string): Command {
  const about: Record<string, PhraseKey> = { roster: 'rosterAbout', consent: 'consentAbout' };
  return localise(say, root.command(name), say('commandPlaceholder')).description(say(about[name] ?? 'about'));
}

/** What is to be told of a command, as data. */
export function treeOf(command: Command): CommandTree {
  const help = command.createHelp();
  const options = help
    .visibleOptions(command)
    .map(({ flags, long, short, description, required, optional, argChoices }) => ({
      flags,
      long: long ?? '',
      ...(short ? { short } : {}),
      about: description,
      takesValue: required,
      values: required || optional ? (argChoices ?? []) : [],
    }));
  const commands = help.visibleCommands(command).map(treeOf);
  return { name: command.name(), usage: command.usage(), about: command.description(), options, commands };
}

/** An option that takes one of some words; which ones, help says in its own language. */
function choice(say: Say, flags: string, words: string, allowed: readonly string[], message: PhraseKey): Option {
  return new Option(flags, words).choices(allowed).argParser((value) => {
    if (!allowed.includes(value)) throw new InvalidArgumentError(say(message, { value, allowed: allowed.join(', ') }));
    return value;
  });
}

/** An option that takes a whole number. @param pattern how it may be written */
function count(say: Say, flags: string, words: string, pattern: RegExp, most: number, message: PhraseKey): Option {
  return new Option(flags, words).argParser((value) => {
    if (!pattern.test(value) || Number(value) > most) throw new InvalidArgumentError(say(message, { value }));
    return Number(value);
  });
}

/** An option that takes a day, YYYY-MM-DD. */
function calendarDay(say: Say, flags: string, words: string): Option {
  return new Option(flags, words).argParser((value) => {
    if (!isCalendarDate(value)) throw new InvalidArgumentError(say('badDay', { value }));
    return value;
  });
}

/** Help and errors in the reader's language; errors are thrown, so that one place decides on the exit code. */
function localise(say: Say, command: Command, words: string): Command {
  const headings: Record<string, PhraseKey> = {
    'Usage:': 'usage',
    'Options:': 'options',
    'Commands:': 'commands',
    'Arguments:': 'arguments',
  };
  return command
    .addOption(choice(say, '--ui <language>', say('ui'), ['de', 'en'] as const, 'badUi'))
    .helpOption('-h, --help', say('help'))
    .helpCommand(false)
    .usage(`${words} ${say('optionsPlaceholder')}`.trim())
    .configureHelp({
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`,
      optionDescription: ({ description }) => description,
      styleTitle: (title) => pc.bold(headings[title] === undefined ? title : say(headings[title])),
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
}

/**
 * What commander threw: help that was printed, with its exit code, or what was wrong with the arguments, in the reader's
 * language; undefined for any other error.
 */
export function saidByCommander(
  error: unknown,
  say: Say,
): { readonly exitCode: 0 | 2 } | { readonly reason: string } | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  if (error.exitCode === 0) return { exitCode: 0 };
  return error.code === 'commander.help' ? { exitCode: 2 } : { reason: reasonOf(error, say) };
}

/** Commander's errors are English; what they name, we say in the reader's language. */
function reasonOf({ code, message }: CommanderError, say: Say): string {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, nearest] = /Did you mean (?:one of )?([^?,]+)/.exec(message) ?? [];
  switch (code) {
    case 'commander.invalidArgument':
      return message.replace(/^.*? is invalid\. /s, '');
    case 'commander.missingArgument':
      return say('missingArgument', { name });
    case 'commander.optionMissingArgument':
      return say('optionAlone', { name: name.replace(/ .*/, '') });
    case 'commander.excessArguments':
      return say('tooManyWords', { name });
    default:
      return nearest === undefined ? say('unknownOption', { name }) : say('unknownNearest', { name, nearest });
  }
}
