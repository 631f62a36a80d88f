import type { Config } from '../config.ts';
import type { UiLanguage } from '../messages/message.ts';
import type { PhraseKey } from '../messages/messages.ts';
import type { CommandTree } from './tree.ts';

type Data = Readonly<Record<string, string | number>>;

/** What a command gets of the world outside; only cli.ts knows the process. */
export interface Shell {
  /** absolute, real path of the project */
  readonly root: string;
  /** absolute path of the working folder */
  readonly cwd: string;
  readonly config: Config;
  readonly ui: UiLanguage;
  readonly nodeVersion: string;
  /** a phrase in the reader's language */
  readonly say: (key: PhraseKey, data?: Data) => string;
  readonly print: (text: string) => void;
  /** an error in the reader's words */
  readonly explain: (error: unknown) => string;
  /** YYYY-MM-DD by the clock of this machine: for what has no date yet, never for a verdict */
  readonly today: () => string;
  /** whether what is printed is read on a screen and nowhere kept */
  readonly isTerminal: boolean;
  /** standard input to its end */
  readonly input: () => Promise<string>;
  /** asks on a terminal; undefined where nobody answers */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** text of the identity file that was named, if one was */
  readonly identity: string | undefined;
  readonly rosterKey: string | undefined;
  /** the day the run is judged by, YYYY-MM-DD, when one was given */
  readonly day: string | undefined;
  /** the command line itself */
  readonly commands: () => CommandTree;
}

/** A verb of the command line. */
export interface Verb {
  /** `roster add`, `new` */
  readonly name: string;
  readonly about: PhraseKey;
  /** `<meeting>` and what it is */
  readonly arguments: readonly (readonly [string, PhraseKey])[];
  readonly options: readonly (readonly [string, PhraseKey])[];
  /** @returns the exit code, when it is a number */
  readonly run: (
    shell: Shell,
    values: readonly string[],
    options: Readonly<Record<string, string | undefined>>,
  ) => Promise<unknown>;
}
