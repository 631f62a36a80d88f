import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { type PluggableList, unified } from 'unified';
import * as z from 'zod';
import type { Brief } from './brief/brief.ts';
import { Failure } from './failure.ts';
import type { Draft } from './finding.ts';
import type { Transforms } from './html/markdown/rendering.ts';
import type { Page } from './html/page.ts';
import type { Plugins } from './plugin-types.ts';
import { sha256 } from './sha256.ts';

/** Where the plugins of a project stand, and of which state; threads load them for themselves. */
export interface PluginFile {
  readonly path: string;
  readonly hash: string;
}

/** The file that a project's own code stands in, at its root. */
export const pluginFile = 'briefpress.config.js';

/** Whether a project's own code runs, is left out, or makes the project be refused. */
export type Trust = 'run' | 'refuse' | 'skip';

/**
 * Finds the plugins of a project.
 * @param trust `run` where whoever started this also decides on the project's code; `refuse` where it is another's:
 * what has checks of its own is not judged without them, and not by running a stranger's code; `skip` leaves them out
 * @throws Failure BP012 (`refused`)
 */
export function findPlugins(root: string, trust: Trust): PluginFile | undefined {
  const path = join(root, pluginFile);
  if (trust === 'skip' || !existsSync(path)) return undefined;
  if (trust === 'refuse') throw new Failure('BP012', { reason: 'refused', file: path });
  return { path, hash: sha256(readFileSync(path)) };
}

const loaded = new Map<string, Promise<Plugins>>();

/** The plugins in the file; each state is loaded once a thread. @throws Failure BP012 (`broken`, `shape`) */
export function loadPlugins({ path, hash }: PluginFile): Promise<Plugins> {
  const pluginUrl = `${pathToFileURL(path).href}?${hash}`;
  let plugins = loaded.get(pluginUrl);
  plugins ??= import(pluginUrl).then(
    (found: { default?: unknown }) => shaped(found.default),
    (error: unknown) => {
      throw broken(error, pluginFile);
    },
  );
  loaded.set(pluginUrl, plugins);
  return plugins;
}

/** The project's plugins of remark and rehype, as functions on trees. They throw Failure BP012 when one breaks. */
export function transformsOf({ remark = [], rehype = [] }: Plugins): Transforms {
  const run = <T extends MdastRoot | HastRoot>(at: string, plugins: PluggableList, tree: T): T => {
    try {
      return unified().use(plugins).runSync(tree) as T;
    } catch (error) {
      throw broken(error, at);
    }
  };
  return {
    markdown: (tree) => (remark.length === 0 ? tree : run('remark', remark, structuredClone(tree))),
    html: (tree) => (rehype.length === 0 ? tree : run('rehype', rehype, tree)),
  };
}

const callable = z.custom<(...values: unknown[]) => unknown>((value) => typeof value === 'function');
const checking = z.array(z.strictObject({ name: z.string().regex(/^[\w-]{1,60}$/), check: callable }));
const schema = z.strictObject({
  remark: z.array(z.unknown()).optional(),
  rehype: z.array(z.unknown()).optional(),
  helpers: z.record(z.string().regex(/^[a-z]\w*$/i), callable).optional(),
  rules: checking.optional(),
  checks: checking.optional(),
});

function shaped(value: unknown): Plugins {
  const { success, error } = schema.safeParse(value);
  if (success) return value as Plugins;
  const [issue] = error.issues;
  const at = issue?.path.join('.') || 'default';
  throw new Failure('BP012', { reason: 'shape', file: pluginFile, at, problem: issue?.message ?? '' });
}

/** What the project's rules find in a text. @throws Failure BP012 when one breaks */
export async function ruleDrafts({ rules = [] }: Plugins, brief: Brief): Promise<Draft[]> {
  const { source: text } = brief;
  const found = await Promise.all(
    rules.map(({ name, check }) => askedOf(name, async () => check({ ...subjectOf(brief), text }))),
  );
  return found.flatMap((findings, i) =>
    findings.map(({ start, end, message, severity = 'warn' }): Draft => {
      if (!Number.isInteger(start) || !Number.isInteger(end))
        throw broken(new Error(`start ${start}, end ${end}`), rules[i]?.name ?? '');
      return { code: 'OWN101', severity, start, end, data: { name: rules[i]?.name ?? '', message: String(message) } };
    }),
  );
}

/** What the project's checks find in a page; it stands at the head of the text. @throws Failure BP012 when one breaks */
export async function checkDrafts({ checks = [] }: Plugins, brief: Brief, { web, print }: Page): Promise<Draft[]> {
  const page = { ...subjectOf(brief), slug: brief.slug, web, print: print.body };
  const found = await Promise.all(checks.map(({ name, check }) => askedOf(name, async () => check(page))));
  return found.flatMap((findings, i) =>
    findings.map(({ message, severity = 'block' }): Draft => {
      const data = { name: checks[i]?.name ?? '', message: String(message) };
      return { code: 'OWN102', severity, start: 0, end: 0, data };
    }),
  );
}

function subjectOf({ file, lang, type, loose }: Brief) {
  return { file, lang, type, frontmatter: structuredClone(loose) };
}

async function askedOf<T>(name: string, check: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    const found = await check();
    if (Array.isArray(found)) return found;
  } catch (error) {
    throw broken(error, name);
  }
  throw broken(new Error('no array'), name);
}

/** A plugin that breaks is the project's to mend, and nothing is published meanwhile. */
function broken(error: unknown, at: string): Failure {
  if (error instanceof Failure) return error;
  const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return new Failure('BP012', { reason: 'broken', file: pluginFile, at, problem }, { cause: error });
}
