import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInside } from '../brief/project-file.ts';
import type { Config } from '../config.ts';
import type { Finding } from '../finding.ts';
import { withoutNamesInFailures } from '../ledgers.ts';
import type { Outline } from '../outline.ts';
import { openPool, type Pool } from '../pool.ts';
import { stopped, taskOf } from '../press.ts';

/** The projects of the documents an editor has open, each with its configuration and one warm thread. */
export interface Projects {
  /**
   * Findings of a document as it stands in the editor; none for one that is no brief.
   * @throws Failure when the project cannot be read
   */
  readonly lint: (uri: string, text: string) => Promise<readonly Finding[]>;
  /** The parts of a document; none of one that cannot be read. */
  readonly outline: (uri: string, text: string) => Promise<Outline>;
  /** names of the types of documents its project has besides the six */
  readonly ownTypes: (uri: string) => Promise<readonly string[]>;
  /** Configuration and ledgers are read anew when next they are needed; with `house` the brand and its fonts, too. */
  readonly renew: (house: boolean) => void;
  readonly close: () => Promise<void>;
}

/** A thread and what is under way in it. */
interface Crew {
  readonly pool: Promise<Pool>;
  readonly busy: Set<Promise<unknown>>;
}

/** @param configOf configuration of the project a folder lies in; undefined: of the working folder */
export function openProjects(configOf: (folder: string | undefined) => Promise<Config>): Projects {
  const configs = new Map<string, Promise<Config>>();
  const crews = new Map<string, Crew>();

  const configIn = (folder: string | undefined): Promise<Config> => {
    const key = folder ?? '';
    const read = configs.get(key) ?? configOf(folder);
    configs.set(key, read);
    // what could not be read may be mended by now: the next keystroke tries again
    read.catch(() => configs.get(key) === read && configs.delete(key));
    return read;
  };
  const crewOf = ({ root, limits }: Config): Crew => {
    const crew = crews.get(root) ?? {
      pool: openPool({ readers: 1, finishers: 0 }, limits.prepareTime),
      busy: new Set<Promise<unknown>>(),
    };
    crews.set(root, crew);
    return crew;
  };
  const dismiss = async (): Promise<void> => {
    const left = [...crews.values()];
    crews.clear();
    for (const { pool, busy } of left) {
      await Promise.allSettled(busy);
      await (await pool).close();
    }
  };
  const working = async <T>(config: Config, work: (pool: Pool) => Promise<T>): Promise<T> => {
    const { pool, busy } = crewOf(config);
    const working = withoutNamesInFailures(config, async () => work(await pool));
    busy.add(working);
    return working.finally(() => busy.delete(working));
  };

  return {
    lint: async (uri, text) => {
      const place = placeOf(uri);
      const config = await configIn(place.folder);
      const source = { ...shown(config, place), text };
      if (!isBrief(source.file, config, text)) return [];
      const read = await working(config, (pool) => pool.lint({ ...taskOf(config, source), again: true }));
      return (read ?? stopped(config, source)).findings;
    },
    outline: async (uri, text) => {
      const place = placeOf(uri);
      const config = await configIn(place.folder);
      const source = { ...shown(config, place), text };
      return (await working(config, (pool) => pool.outline(taskOf(config, source)))) ?? nothing;
    },
    ownTypes: async (uri) => ((await configIn(placeOf(uri).folder)).ownTypes ?? []).map(({ name }) => name),
    renew: (house) => {
      configs.clear();
      if (house) void dismiss();
    },
    close: dismiss,
  };
}

const nothing: Outline = { headings: [], citations: [], targets: [] };

interface Place {
  /** real path of the folder; undefined for what is in no file yet */
  readonly folder: string | undefined;
  readonly name: string;
}

function placeOf(uri: string): Place {
  if (!uri.startsWith('file:')) return { folder: undefined, name: `${basename(uri).replace(/\W+/g, '-')}.md` };
  let path: string;
  try {
    path = fileURLToPath(uri);
  } catch {
    return { folder: undefined, name: 'untitled.md' };
  }
  const folder = dirname(path);
  return { folder: existsSync(folder) ? realpathSync(folder) : undefined, name: basename(path) };
}

/** As findSources shows it: from the project's root where it lies in it, else absolute, and its own folder is the root. */
function shown({ root }: Config, { folder, name }: Place): { file: string; root: string } {
  if (folder === undefined) return { file: name, root };
  const path = join(folder, name);
  const inside = isInside(root, path);
  return { file: (inside ? relative(root, path) : path).split(sep).join('/'), root: inside ? root : folder };
}

/** What `briefpress lint` would read without being told, and whatever else has a frontmatter. */
function isBrief(file: string, { root, out }: Config, text: string): boolean {
  const parts = file.split('/');
  if (/^readme\.[^.]+$/i.test(parts.at(-1) ?? '')) return false;
  if (parts.some((part) => part === 'node_modules' || /^\../.test(part)) || isInside(out, join(root, file)))
    return false;
  return parts[0] === 'briefs' || /^\ufeff?---\s/.test(text);
}
