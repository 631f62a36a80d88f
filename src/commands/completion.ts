import { types } from '../brief/vocabulary.ts';
import { Failure } from '../failure.ts';
import type { Shell } from './shell.ts';
import { type CommandTree, waysOf } from './tree.ts';

/** Shells that can be told. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** Commands that take one of a few words. */
const oneOf: Readonly<Record<string, readonly string[]>> = { new: types, completion: shells };

/** `briefpress completion <shell>`: prints a script that completes commands, options, their values and paths. */
export async function printCompletion({ say, print, commands }: Shell, [asked = '']: readonly string[]): Promise<void> {
  const scripts = { bash, zsh, fish };
  const shell = shells.find((one) => one === asked);
  if (shell === undefined)
    throw new Failure('BP002', { reason: say('badShell', { value: asked, allowed: shells.join(', ') }) });
  print(scripts[shell](commands()));
}

/** Lines of a `case`, one for each way that has something to say. */
function cases(tree: CommandTree, line: (command: CommandTree, way: string) => string | undefined): string {
  return waysOf(tree)
    .flatMap(({ way, command }) => line(command, way) ?? [])
    .map((text) => `      ${text}\n`)
    .join('');
}

const flagsOf = ({ options }: CommandTree) => options.flatMap(({ long, short }) => [long, ...(short ? [short] : [])]);

/** Which words lead to the command that is being typed; the same loop for both shells that have `case`. */
function following(tree: CommandTree): string {
  const steps = waysOf(tree).flatMap(({ way }) => {
    if (way === '') return [];
    const at = way.lastIndexOf(' ');
    return [`'${at === -1 ? '' : way.slice(0, at)} ${way.slice(at + 1)}'`];
  });
  return `      case "$way $word" in ${steps.join('|')}) way=\${way:+$way }$word ;; esac`;
}

/** `way option) values`, and the options that take any value. */
function valueCases(tree: CommandTree, give: (values: readonly string[]) => string, any: string): string {
  return waysOf(tree)
    .flatMap(({ way, command }) =>
      command.options
        .filter(({ takesValue }) => takesValue)
        .map(({ long, values }) => `      '${way} ${long}') ${values.length > 0 ? give(values) : any}; return ;;\n`),
    )
    .join('');
}

function bash(tree: CommandTree): string {
  const next = ({ commands }: CommandTree, way: string) => [...commands.map(({ name }) => name), ...(oneOf[way] ?? [])];
  return `# briefpress completion bash > ~/.local/share/bash-completion/completions/briefpress
_briefpress() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} way= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
${following(tree)}
  done
  COMPREPLY=()
  case "$way $prev" in
${valueCases(tree, (values) => `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$cur"))`, ':')}  esac
  case $cur in
  -*) case $way in
${cases(tree, (command, way) => `'${way}') COMPREPLY=($(compgen -W '${flagsOf(command).join(' ')}' -- "$cur")) ;;`)}    esac ;;
  *) case $way in
${cases(tree, (command, way) => (next(command, way).length === 0 ? undefined : `'${way}') COMPREPLY=($(compgen -W '${next(command, way).join(' ')}' -- "$cur")) ;;`))}    esac ;;
  esac
}
complete -o default -F _briefpress briefpress
`;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

function zsh(tree: CommandTree): string {
  const told = (name: string, about: string) => quoted(`${name}:${about.replaceAll(':', '\\:')}`);
  const list = (items: readonly (readonly [string, string])[]) =>
    items.map(([name, about]) => told(name, about)).join(' ');
  const options = (command: CommandTree) =>
    list(
      command.options.flatMap(({ long, short, about }) => [
        [long, about] as const,
        ...(short ? [[short, about] as const] : []),
      ]),
    );
  const next = (command: CommandTree, way: string): (readonly [string, string])[] => [
    ...command.commands.map(({ name, about }) => [name, about] as const),
    ...(oneOf[way] ?? []).map((word) => [word, command.name] as const),
  ];
  return `#compdef briefpress
# briefpress completion zsh > a file _briefpress in a folder of $fpath
_briefpress() {
  local way= word
  local -a told
  for word in "\${(@)words[2,CURRENT-1]}"; do
${following(tree)}
  done
  case "$way \${words[CURRENT-1]}" in
${valueCases(tree, (values) => `compadd -- ${values.join(' ')}`, '_files')}  esac
  if [[ $PREFIX == -* ]]; then
    case $way in
${cases(tree, (command, way) => `'${way}') told=(${options(command)}) ;;`)}    esac
    _describe -o option told
  else
    case $way in
${cases(tree, (command, way) => (next(command, way).length === 0 ? undefined : `'${way}') told=(${list(next(command, way))}) ;;`))}    *) _files; return ;;
    esac
    _describe command told
  fi
}
if [ "$funcstack[1]" = _briefpress ]; then _briefpress "$@"; else compdef _briefpress briefpress; fi
`;
}

function fish(tree: CommandTree): string {
  const text = (words: string) => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = waysOf(tree).flatMap(({ way, command }) => {
    const here = `complete -c briefpress -n '__briefpress_at ${quotedForFish(way)}'`;
    const options = command.options.map(({ long, short, about, takesValue, values }) => {
      const value = values.length > 0 ? ` -x -a '${values.join(' ')}'` : takesValue ? ' -r' : '';
      return `${here} -l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}${value} -d ${text(about)}`;
    });
    const words = oneOf[way] === undefined ? [] : [`${here} -f -a '${oneOf[way].join(' ')}'`];
    return [
      ...command.commands.map(({ name, about }) => `${here} -f -a ${name} -d ${text(about)}`),
      ...words,
      ...options,
    ];
  });
  const ways = waysOf(tree).flatMap(({ way }) => (way === '' ? [] : [quotedForFish(way)]));
  return `# briefpress completion fish > ~/.config/fish/completions/briefpress.fish
function __briefpress_at
    set -l way ''
    for word in (commandline -opc)[2..-1]
        set -l longer (string trim -- "$way $word")
        contains -- $longer ${ways.join(' ')}; and set way $longer
    end
    test "$way" = "$argv[1]"
end
${lines.join('\n')}
`;
}

/** Ways hold nothing but letters and blanks. */
function quotedForFish(way: string): string {
  return `"${way}"`;
}
