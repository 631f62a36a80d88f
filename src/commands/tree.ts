/** The command line as data, for whatever tells of it. */
export interface CommandTree {
  readonly name: string;
  /** what stands behind the name: `[paths...]` */
  readonly usage: string;
  readonly about: string;
  readonly options: readonly OptionOfTree[];
  readonly commands: readonly CommandTree[];
}

export interface OptionOfTree {
  /** `--jobs`; `-h` where there is a short one */
  readonly long: string;
  readonly short?: string;
  /** as written: `--jobs <n>` */
  readonly flags: string;
  readonly about: string;
  /** whether another word follows it */
  readonly takesValue: boolean;
  /** the only values it takes; none where it takes any */
  readonly values: readonly string[];
}

/** Every command with the words that lead to it: ``, `lint`, `roster`, `roster add`. */
export function waysOf(tree: CommandTree, way = ''): { readonly way: string; readonly command: CommandTree }[] {
  const below = tree.commands.flatMap((one) => waysOf(one, `${way} ${one.name}`.trim()));
  return [{ way, command: tree }, ...below];
}
