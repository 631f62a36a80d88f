import { join } from 'node:path';
import * as z from 'zod';
import { answersStill } from './asked.ts';
import type { Source } from './brief/find.ts';
import { askedSchema, findingsSchema, isStill, keyOf, tryStateOf } from './cache-state.ts';
import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import { loadHouse } from './html/house.ts';
import { keep, kept, type Pending } from './publish/kept.ts';
import { sha256 } from './sha256.ts';
import type { Read } from './worker.ts';

/**
 * What earlier runs of `lint` found, each under a hash of everything it depends on: the same state and the same files asked for as
 * with publications (`cache.ts`), and no more of a finding than the JSON report says. A build asks it only which briefs a change concerns.
 */
export interface LintCache {
  readonly find: (source: Source) => Promise<Read | undefined>;
  /** Writes down what was found, unless a file that was asked for has changed meanwhile. Never throws. */
  readonly remember: (source: Source, found: Read) => Promise<void>;
  /** Lets what was written down be found, unless what all briefs share has changed meanwhile. Never throws. */
  readonly close: () => Promise<void>;
}

/** @returns undefined where nothing is to be remembered */
export function openLintCache(config: Config): LintCache | undefined {
  const { cache, root, plugins } = config;
  if (cache === undefined || plugins !== undefined) return undefined;
  // no browser has a part in it
  const settings: Config = { ...config, only: 'html' };
  const state = stateOf(settings);
  if (state === undefined) return undefined;
  const folderOf = ({ file }: Source) => join(cache, sha256(`lint ${file}`).slice(0, 24));
  const pending: Pending[] = [];
  return {
    find: async (source) => {
      if (source.root !== root) return undefined;
      const facts = schema.safeParse((await kept(folderOf(source), keyOf(state, source)))?.facts).data;
      if (facts === undefined || !answersStill(root, facts.asked)) return undefined;
      return { findings: facts.findings as unknown as Finding[], waived: facts.waived, asked: facts.asked };
    },
    remember: async (source, { asked, findings, waived }) => {
      if (source.root !== root || asked === undefined || !answersStill(root, asked)) return;
      // paths of files may hold the very name that was found in them: nothing of it is kept
      if (findings.some(({ code }) => code === 'CHR305')) return;
      pending.push(
        await keep(folderOf(source), keyOf(state, source), { facts: { waived, findings, asked }, files: [] }),
      );
    },
    close: async () => {
      if (pending.length === 0) return;
      const same = isStill(state, settings);
      await Promise.all(pending.map(({ commit, drop }) => (same ? commit() : drop())));
    },
  };
}

/** A broken brand is told by whoever needs it. */
function stateOf(config: Config): string | undefined {
  try {
    return tryStateOf(config, loadHouse(config));
  } catch {
    return undefined;
  }
}

const schema = z.strictObject({ waived: z.int(), findings: findingsSchema, asked: askedSchema });
