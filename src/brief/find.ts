import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { isInside } from './project-file.ts';

/** A brief found on disk. */
export interface Source {
  /** path as shown, with `/`: from the project's root where it lies in it, else absolute */
  readonly file: string;
  readonly text: string;
  /** absolute path of the folder outside which it may read nothing */
  readonly root: string;
}

type Place = Pick<Config, 'root' | 'out'> & { readonly limits: Pick<Config['limits'], 'sourceBytes'> };

/**
 * The briefs a command is meant for, in code-unit order of their shown paths, each once. `paths` are files or folders
 * as typed, relative to `cwd`; without any, the project's `briefs/`. A folder gives its Markdown files at any depth, but
 * for README.md, `node_modules`, names that begin with a dot, and the output. A file named outright is taken as it is,
 * also from outside the project: its own folder is then its root.
 * @throws Failure BP001 with `reason`: no-briefs (the project has none yet), missing, empty (no brief in there), not-a-file, outside (a link met in a folder
 * leads out of it), unreadable
 */
export function findSources(place: Place, cwd: string, paths: readonly string[]): Source[] {
  const found = new Map<string, string>();
  const out = existsSync(place.out) ? realpathSync(place.out) : place.out;
  const own = join(place.root, 'briefs');
  if (paths.length === 0 && !existsSync(own)) throw new Failure('BP001', { path: own, reason: 'no-briefs' });
  const wanted = paths.length === 0 ? [own] : paths.map((path) => resolve(cwd, path));
  for (const path of wanted) {
    const before = found.size;
    const real = realOf(path);
    if (!statSync(real).isDirectory()) found.set(real, shown(place, real));
    else walk({ ...place, out }, real, isInside(place.root, real) ? place.root : real, found, new Set());
    if (found.size === before && paths.length < 2) throw new Failure('BP001', { path, reason: 'empty' });
  }
  return [...found]
    .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([real, file]) => ({
      file,
      text: readText(real, place.limits.sourceBytes),
      root: isInside(place.root, real) ? place.root : dirname(real),
    }));
}

function walk(place: Place, folder: string, fence: string, found: Map<string, string>, seen: Set<string>): void {
  if (seen.has(folder)) return;
  seen.add(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (!entry.isSymbolicLink() && !entry.isDirectory() && !isBrief(entry.name)) continue;
    const real = entry.isSymbolicLink() ? linkTarget(path, fence) : path;
    if (real === undefined || real === place.out) continue;
    const { isFolder, isFile } = kindOf(real);
    if (isFolder) walk(place, real, fence, found, seen);
    else if (isFile && isBrief(entry.name)) found.set(real, shown(place, real));
  }
}

function isBrief(name: string): boolean {
  return /\.(md|markdown)$/i.test(name) && !/^readme\.[^.]+$/i.test(name);
}

/** A dangling link is nothing; one that leads out stops the run, for whoever set it should know. */
function linkTarget(path: string, fence: string): string | undefined {
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    return undefined;
  }
  const { isFolder } = kindOf(real);
  if (isInside(fence, real)) return real;
  if (!isFolder && !isBrief(basename(path))) return undefined;
  throw new Failure('BP001', { path, reason: 'outside' });
}

function kindOf(real: string): { isFolder: boolean; isFile: boolean } {
  const stat = statSync(real);
  return { isFolder: stat.isDirectory(), isFile: stat.isFile() };
}

function realOf(path: string): string {
  let real: string;
  try {
    real = realpathSync(path);
  } catch (cause) {
    throw new Failure('BP001', { path, reason: 'missing' }, { cause });
  }
  // a pipe has a name in /dev and lies nowhere
  if (!existsSync(real)) throw new Failure('BP001', { path, reason: 'not-a-file' });
  return real;
}

function shown({ root }: Place, real: string): string {
  const path = isInside(root, real) ? relative(root, real) : real;
  return path.split(sep).join('/');
}

/** UTF-8 text; of a file above the limit one byte more than the limit, which is enough for the finding. */
function readText(real: string, limit: number): string {
  let handle: number | undefined;
  try {
    handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new Failure('BP001', { path: real, reason: 'not-a-file' });
    const bytes = Buffer.alloc(Math.min(stat.size, limit + 1));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(handle, bytes, length, bytes.length - length, length);
    }
    return bytes.toString('utf8', 0, length);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('BP001', { path: real, reason: 'unreadable' }, { cause });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
