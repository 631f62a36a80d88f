import { type Asked, type RememberingReader, rememberingReader } from './asked.ts';
import type { Brief } from './brief/brief.ts';
import { parseBrief } from './brief/parse.ts';
import { rostersOf } from './lint/rosters.ts';
import { keepReadings } from './memory.ts';
import type { Plugins } from './plugin-types.ts';
import { loadPlugins, transformsOf } from './plugins.ts';
import type { LintTask } from './worker.ts';

/** A brief taken apart, and what else a page is made of; nothing is judged yet. */
export interface Opened {
  readonly plugins: Plugins | undefined;
  readonly files: RememberingReader;
  readonly brief: Brief;
  readonly rosters: ReturnType<typeof rostersOf>;
}

/** Takes a brief apart, and loads the project's own rules. */
export async function openBrief(task: LintTask): Promise<Opened> {
  const { plugins } = task.config;
  return { ...openAlone(task), plugins: plugins === undefined ? undefined : await loadPlugins(plugins) };
}

/** The same without the project's own rules. */
export function openAlone({ file, source, root, config, again = config.preview }: LintTask): Opened {
  if (again === true) keepReadings();
  const { lang, type, limits, ownTypes } = config;
  const brief = parseBrief({ file, source, defaults: { lang, type }, limits, ownTypes });
  return { plugins: undefined, files: rememberingReader(root), brief, rosters: rostersOf(brief, config.rosters) };
}

/** Reads files as the brief calls them, none outside the project. */
export function readerOf({ config }: Pick<LintTask, 'config'>, { brief, files }: Opened) {
  return (path: string) => files.read(brief.file, path, config.limits.imageBytes);
}

/** Finds the page that another brief will have. */
export function slugsFor({ config }: Pick<LintTask, 'config'>, { brief, files }: Opened) {
  return (path: string) => files.slugOf(brief.file, path, config.limits.sourceBytes);
}

/** With what the brief has asked for up to now. */
export function asking<T>({ files }: Opened, found: T): T & { asked: Asked[] } {
  return { ...found, asked: files.asked() };
}

/** The project's own changes to the tree of a page. */
export function transformsFor({ plugins }: Opened) {
  return plugins === undefined ? {} : { transforms: transformsOf(plugins) };
}
