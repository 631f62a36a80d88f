import { existsSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from './brief/brief.ts';
import type { Glossary } from './brief/glossary.ts';
import type { OwnType } from './brief/own-types.ts';
import { isInside } from './brief/project-file.ts';
import type { Consent } from './consent/entry.ts';
import type { Baseline } from './lint/baseline.ts';
import type { PluginFile } from './plugins.ts';
import type { Rosters } from './roster/open.ts';

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
  /** prints with bleed and crop marks, in a folder of their own; no web pages */
  readonly printShop?: boolean;
  /** proofs without colour, likewise */
  readonly grey?: boolean;
  /** a draft for the preview: what was found stands beside the page, not on it */
  readonly preview?: boolean;
  /** what Markdown without frontmatter is taken for */
  readonly lang: Language;
  readonly type: string;
  /** editions of a document are published together or not at all, and may not differ where they must not */
  readonly requirePairs?: boolean;
  /** an explicit browser always wins */
  readonly browser: string | undefined;
  /** folders in which the unpacked browser may be kept, tried in order */
  readonly cacheFolders: readonly string[];
  /** absolute path of the folder in which publications are remembered; undefined: none are */
  readonly cache?: string;
  readonly limits: Limits;
  /** who was in the room, as keyed hashes; undefined where nobody asked */
  readonly rosters?: Rosters;
  /** consents to be quoted */
  readonly consents?: readonly Consent[];
  /** YYYY-MM-DD by which consents and waivers are judged; undefined: each brief's own date */
  readonly day?: string;
  /** findings of old briefs that weigh nothing more */
  readonly baseline?: Baseline;
  /** types of documents the project has besides the six */
  readonly ownTypes?: readonly OwnType[];
  /** where the project's own code stands, if it may run */
  readonly plugins?: PluginFile;
  /** names the project has classified for all briefs */
  readonly glossary?: Glossary;
  /** the project's brand has no name of a house yet */
  readonly unnamed?: true;
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
  prepareTime: 30_000,
  printTime: 60_000,
  imagePixels: 40_000_000,
  imageBytes: 20 * 1024 * 1024,
};

/** What the command line and the environment say; the caller has read both. */
export interface Wishes {
  readonly cwd: string;
  /** files and folders the command is for, as typed */
  readonly paths?: readonly string[];
  /** folder of the package */
  readonly home: string;
  readonly out?: string | undefined;
  readonly jobs: number;
  readonly only?: 'html' | 'pdf' | undefined;
  readonly draft?: boolean | undefined;
  readonly printShop?: boolean | undefined;
  readonly grey?: boolean | undefined;
  readonly requirePairs?: boolean | undefined;
  readonly lang?: Language | undefined;
  readonly type?: string | undefined;
  readonly browser?: string | undefined;
  /** false: build everything, remember nothing */
  readonly cache?: boolean | undefined;
  /** XDG_CACHE_HOME or its default; undefined where there is no home */
  readonly userCache?: string | undefined;
}

/** Resolves everything once. Nothing is written and nothing but the place of the project is looked up. */
export function resolveConfig(wishes: Wishes): Config {
  const root = projectRoot(wishes.cwd, wishes.paths ?? []);
  return Object.freeze({
    root,
    out: resolve(wishes.cwd, wishes.out ?? join(root, 'output')),
    home: wishes.home,
    jobs: wishes.jobs,
    only: wishes.printShop || wishes.grey ? 'pdf' : wishes.only,
    printShop: wishes.printShop ?? false,
    grey: wishes.grey ?? false,
    requirePairs: wishes.requirePairs ?? false,
    draft: wishes.draft ?? false,
    lang: wishes.lang ?? 'de',
    type: wishes.type ?? 'policy-brief',
    browser: wishes.browser,
    cacheFolders: [
      join(modulesOf(wishes.home), '.cache', 'briefpress'),
      ...(wishes.userCache === undefined ? [] : [join(wishes.userCache, 'briefpress')]),
      join(tmpdir(), 'briefpress'),
    ],
    ...(wishes.cache === false ? {} : { cache: join(root, '.briefpress', 'cache') }),
    limits: defaultLimits,
  });
}

/** The `node_modules` a package lies in: npm keeps what is in its `.cache` when it replaces the package. A checkout has its own. */
function modulesOf(home: string): string {
  const above = dirname(home);
  return basename(above) === 'node_modules' ? above : join(home, 'node_modules');
}

/**
 * The project of what the command is for, so that the same files give the same bytes from every folder: the nearest one
 * upwards from the first path. A file that lies in none belongs to the project of the working folder; where that is none
 * either, to the working folder itself if it lies in it, so that findings name paths as they were typed; else to its own folder.
 */
function projectRoot(cwd: string, [first]: readonly string[]): string {
  const here = realpathSync(cwd);
  const start = first === undefined ? undefined : folderOf(resolve(cwd, first));
  const found = (start && projectAbove(start)) ?? projectAbove(here);
  if (found !== undefined) return found;
  return start === undefined || isInside(here, start) ? here : start;
}

/** The real folder a path names or lies in; undefined when there is no such path, which findSources reports. */
function folderOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const real = realpathSync(path);
  // a pipe has a name in /dev and lies nowhere
  if (!existsSync(real)) return undefined;
  return statSync(real).isDirectory() ? real : dirname(real);
}

/** The nearest folder, this one or above, that looks like a project. */
function projectAbove(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (marks.some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const marks = ['_brand.yml', 'briefs', '.git', 'package.json'];
