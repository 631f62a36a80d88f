import type { Language } from './brief/brief.ts';

/** Everything a run depends on besides the briefs, resolved once in cli.ts; nothing else reads env, clock or arguments. */
export interface Config {
  /** absolute, real path of the project: no file outside it is read */
  readonly root: string;
  /** absolute path of the output folder */
  readonly out: string;
  /** absolute path of the folder with our own templates, styles and fonts */
  readonly home: string;
  readonly jobs: number;
  readonly only: 'html' | 'pdf' | undefined;
  readonly draft: boolean;
  /** what Markdown without frontmatter is taken for */
  readonly lang: Language;
  readonly type: string;
  /** an explicit browser always wins */
  readonly browser: string | undefined;
  /** folders in which the unpacked browser may be kept, tried in order */
  readonly cacheFolders: readonly string[];
  readonly limits: Limits;
}

/** Bounds on hostile input; generous for any real brief. */
export interface Limits {
  /** bytes of one Markdown file */
  readonly sourceBytes: number;
  /** nested blocks or brackets */
  readonly depth: number;
  /** ms for reading, linting and rendering one brief */
  readonly prepareTime: number;
  /** ms for one print */
  readonly printTime: number;
  /** pixels of one image */
  readonly imagePixels: number;
  /** bytes of one image */
  readonly imageBytes: number;
}

export const defaultLimits: Limits = {
  sourceBytes: 4 * 1024 * 1024,
  depth: 40,
  prepareTime: 15_000,
  printTime: 60_000,
  imagePixels: 40_000_000,
  imageBytes: 20 * 1024 * 1024,
};
