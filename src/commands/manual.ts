import type { Shell } from './shell.ts';
import { type CommandTree, waysOf } from './tree.ts';

/** `briefpress manual`: prints the manual page in the reader's language (roff, macros of man(7)). */
export async function printManual({ say, print, commands }: Shell): Promise<void> {
  print(manualOf(commands(), say));
}

function manualOf(tree: CommandTree, say: Shell['say']): string {
  const ways = waysOf(tree).filter(({ way, command }) => way !== '' && command.commands.length === 0);
  const shared = shortestShared(ways.map(({ command }) => command));
  const lines = [
    '.TH BRIEFPRESS 1 "" "briefpress" ""',
    `.SH ${roff(say('manualName'))}`,
    `briefpress \\- ${roff(tree.about)}`,
    `.SH ${roff(say('manualSynopsis'))}`,
    ...ways.flatMap(({ way, command }) => [`.B briefpress ${roff(way)}`, roff(command.usage), '.br']),
    `.SH ${roff(say('manualCommands'))}`,
    ...ways.flatMap(({ way, command }) => [
      `.SS ${roff(`${way} ${command.usage}`)}`,
      roff(command.about),
      ...command.options.filter(({ long }) => !shared.has(long)).flatMap(optionLines),
    ]),
    `.SH ${roff(say('manualOptions'))}`,
    ...(ways[0]?.command.options ?? []).filter(({ long }) => shared.has(long)).flatMap(optionLines),
    `.SH ${roff(say('manualExit'))}`,
    ...(['0', '1', '2'] as const).flatMap((code) => ['.TP', `.B ${code}`, roff(say(`manualExit${code}`))]),
    `.SH ${roff(say('manualEnvironment'))}`,
    ...variables.flatMap(([name, key]) => ['.TP', `.B ${name}`, roff(say(key))]),
    `.SH ${roff(say('manualFiles'))}`,
    ...files.flatMap(([name, key]) => ['.TP', `.I ${name}`, roff(say(key))]),
  ];
  return `${lines.join('\n')}\n`;
}

const variables = [
  ['BRIEFPRESS_ROSTER_KEY', 'manualRosterKey'],
  ['BRIEFPRESS_IDENTITY', 'identity'],
  ['SOURCE_DATE_EPOCH', 'manualEpoch'],
  ['GITHUB_STEP_SUMMARY', 'manualSummary'],
] as const;

const files = [
  ['briefs/', 'paths'],
  ['_brand.yml', 'manualBrand'],
  ['output/', 'manualOutput'],
  ['.briefpress/cache/', 'manualCache'],
] as const;

/** Options that every command has are told once. */
function shortestShared(commands: readonly CommandTree[]): Set<string> {
  const [first, ...rest] = commands;
  const names = (command: CommandTree | undefined) => new Set(command?.options.map(({ long }) => long));
  return new Set([...names(first)].filter((long) => rest.every((command) => names(command).has(long))));
}

function optionLines({ flags, about, values }: CommandTree['options'][number]): string[] {
  return ['.TP', `.B ${roff(flags)}`, roff(values.length > 0 ? `${about} (${values.join(', ')})` : about)];
}

/** Text as roff reads it: no line of it is a request, a hyphen is a hyphen, and letters beyond ASCII are named. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
    .replace(
      /[^\0-\x7f]/gu,
      (letter) => `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
